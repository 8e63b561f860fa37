import Audit
import Core
import EventLoop
import Events
import Protos
import RPC
import RPCTestSupport
import Storage
import StoreTestSupport

/// A store with events of two organisations, and the service over it.
final class Archive: Sendable {
  let store: any DirectStore
  let feed: EventFeed
  let denials: DenialLog
  let signer: CheckpointSigner
  let world: World
  let loop = EventLoop()

  deinit { loop.stop() }

  init(watcherLimit: Int = 100) throws {
    var world = World.live
    world.now = { Timestamp(microseconds: 1_700_000_000_000_000) }
    self.world = world
    store = try TestStore.direct(EventLog.migrations)
    feed = EventFeed(database: store, world: world, watcherLimit: watcherLimit)
    denials = DenialLog(database: store, world: world)
    signer = try CheckpointSigner(privateKey: Array(1...32))
  }

  var service: AuditService {
    AuditService(database: store, feed: feed, signer: signer, world: world)
  }

  /// Appends events `first…last` of type `job.created`, about `job_<number>`, a second apart.
  func append(
    _ numbers: ClosedRange<Int>, to organization: String = "org_a", type: String = "job.created",
    principal: String = "key_a"
  ) throws {
    try store.writeNow { tx throws(Failure) in
      for number in numbers {
        try EventLog.append(
          organization: organization, type: type, principal: principal,
          source: "192.0.2.1:4711", subject: "job_\(number)",
          payload: EventPayload.json(["n": "\(number)"]),
          at: Timestamp(microseconds: Int64(number) * 1_000_000), in: tx)
      }
    }
  }

  func tamper(_ statement: String) throws {
    try store.writeNow { tx throws(Failure) in
      try tx.dropTriggers()
      try tx.execute(statement)
    }
  }

  func events(_ organization: String) throws -> [Event] {
    try store.readNow { tx throws(Failure) in
      try EventLog.list(organization: organization, limit: 1000, in: tx)
    }
  }

  /// A client of the service over the real pipeline: `a` and `b` are auditors of two
  /// organisations, `operator` an operator, `poor` has no scope.
  func client(_ credential: String = "a", format: Format = .binary) -> V1.AuditServiceClient {
    V1.AuditServiceClient(
      InProcessChannel(pipeline, loop: loop, credential: credential, format: format))
  }

  private var pipeline: Pipeline {
    let auditors = ["a", "b"].map { name in
      (
        name,
        Principal(
          kind: .key, id: "key_\(name)", organization: "org_\(name)", scopes: ["audit.read"])
      )
    }
    var principals = Dictionary(uniqueKeysWithValues: auditors)
    principals["operator"] = Principal(kind: .operator, id: "key_op", scopes: ["*"])
    // The test authenticator takes this id for one that calls from a forbidden address.
    principals["away"] = Principal(
      kind: .key, id: "elsewhere", organization: "org_a", scopes: ["audit.read"])
    principals["poor"] = Principal(
      kind: .key, id: "key_poor", organization: "org_a", scopes: ["jobs.read"])
    let denials = denials
    return Pipeline(
      router: Router(handlers: service.handlers), authenticator: TestAuthenticator(principals),
      world: world, observer: { denials.note($0) })
  }
}
