// A whole job engine over a store in memory, called through the real pipeline without a network.

import Billing
import Core
import EventLoop
import Events
import Files
import Jobs
import Models
import Protos
import Providers
import RPC
import Storage
import StoreTestSupport
import Synchronization
import Webhooks

/// What a test needs of the whole; `stop` at the end.
final class JobBench: Sendable {
  let loop = EventLoop()
  let database: any Store
  let engine: JobEngine
  let attempts: FakeAttempts
  let sink = DeliverySink()
  private let ids = IDMaker(world: .live)
  private let pump: Task<Void, Never>
  private let pipeline: Pipeline

  static let migrations =
    EventLog.migrations + Ledger.migrations + WebhookMigrations.all + FileMigrations.all
    + JobMigrations.all

  init(
    _ attempts: FakeAttempts, funds: Int64 = 1_000_000, database: (any Store)? = nil,
    deployments: [String] = ["a", "b", "c"], gate: WriteGate = WriteGate(),
    watcherLimit: Int = 10_000, board: HealthBoard? = nil, seeks: Bool = false,
    node: String = "",
    settings change: (inout JobSettings) -> Void = { _ in }
  ) async throws {
    self.attempts = attempts
    self.database =
      try database ?? TestStore.threaded(Self.migrations)
    let ledger = Ledger(ids: ids)
    var environment = JobEnvironment(
      database: GatedDatabase(base: self.database, gate: gate), world: .live, ids: ids,
      ledger: ledger,
      model: { slug in
        switch slug {
        case "echo": TestModel.echo
        case "boundless": TestModel.boundless
        case "once": TestModel.once
        default: nil
        }
      },
      route: { request, _ throws(Failure) in
        try TestModel.route(request, deployments: deployments)
      },
      attempts: attempts, loops: [loop],
      checkWebhookURL: { url, field throws(Failure) in
        if !url.hasPrefix("https://") { throw Failure.invalid(field, "must use https") }
      })
    environment.deployment = { id in
      deployments.contains(id) ? try? TestModel.deployment(id, seeks: seeks) : nil
    }
    environment.callbackURL = { _, job, attempt in "https://hooks.test/\(job)/\(attempt)" }
    environment.node = node
    change(&environment.settings)
    environment.wakeDeliveries = { [sink] in sink.add($0) }
    if let board { Self.reserve(at: board, in: &environment) }
    let engine = JobEngine(environment, watcherLimit: watcherLimit)
    board?.onRoom { [weak engine] in engine?.roomFreed(for: $0) }
    self.engine = engine
    pump = Task { await engine.run() }
    pipeline = Pipeline(
      router: Router(handlers: JobServiceHandler(engine: engine).handlers),
      authenticator: TestKeys())
    if funds > 0, database == nil {
      for mode in [Principal.Mode.live, .test] {
        try await self.database.write { tx throws(Failure) in
          _ = try ledger.addFunds(
            organization: "org_1", mode: mode, amount: Amount(nanos: funds),
            at: World.live.now(), in: tx)
        }
      }
    }
  }

  /// Places are taken at a board, as in the server.
  private static func reserve(at board: HealthBoard, in environment: inout JobEnvironment) {
    environment.take = { route, mayQueue in
      for var choice in route {
        guard let place = board.take(choice.deployment, mayQueue: mayQueue) else { continue }
        choice.place = place
        return choice
      }
      return nil
    }
    environment.takeRetry = { board.takeRetry(of: $0, RetryBudgetLimits()) }
  }

  func client(_ credential: String = "org_1/live") -> V1.JobServiceClient {
    V1.JobServiceClient(InProcessChannel(pipeline, loop: loop, credential: credential))
  }

  func stop() async {
    pump.cancel()
    await engine.drain(limit: .seconds(5))
  }

  /// Ends as a process that is killed: what runs is cut off and writes nothing more.
  func crash() async {
    pump.cancel()
    await engine.drain(limit: .zero)
    attempts.proceed()
    while engine.isBusy { await Task.yield() }
  }

  func wallet(_ mode: Principal.Mode = .live) async throws -> Balance {
    let ledger = Ledger(ids: ids)
    return try await database.read { tx throws(Failure) in
      try ledger.balance(organization: "org_1", mode: mode, in: tx)
    }
  }

  func verify() async throws -> LedgerReport {
    let verifier = LedgerVerifier(additional: JobInvariants.all())
    return try await database.read { tx throws(Failure) in try verifier.verify(in: tx) }
  }

  static func request(
    _ text: String = "hello", requestID: String = "",
    change: (inout V1.CreateJobRequest) -> Void = {
      _ in
    }
  ) -> V1.CreateJobRequest {
    var part = V1.ContentPart()
    part.part = .text(text)
    var message = V1.ChatMessage()
    message.role = "user"
    message.content = [part]
    var chat = V1.ChatInput()
    chat.messages = [message]
    var input = V1.Input()
    input.capability = .chat(chat)
    var request = V1.CreateJobRequest()
    request.model = "echo"
    request.input = input
    request.requestId = requestID
    change(&request)
    return request
  }
}

final class DeliverySink: Sendable {
  private let entries = Mutex<[OutboxEntry]>([])

  func add(_ more: [OutboxEntry]) { entries.withLock { $0 += more } }
  var all: [OutboxEntry] { entries.withLock { $0 } }
}

/// A credential is `organisation/mode`; with a third part a client token of that key: for a job, or
/// to spend `tokenCap`.
struct TestKeys: Authenticator {
  /// What a token may spend: three jobs of `JobBench.request`.
  static let tokenCap = Amount(nanos: 3000)

  var generation: UInt64 { 0 }

  func known(_ credential: String) -> Principal? {
    let parts = credential.split(separator: "/").map(String.init)
    guard parts.count >= 2, let mode = Principal.Mode(rawValue: parts[1]) else { return nil }
    var principal = Principal(
      kind: .key, id: "key_\(parts[0])", organization: parts[0], team: "team_\(parts[0])",
      mode: mode, scopes: ["*"])
    guard parts.count == 3 else { return principal }
    principal.issuer = Principal.Issuer(key: principal.id)
    principal.kind = .clientToken
    principal.id = "ctok_of_\(parts[2])"
    if parts[2].hasPrefix("job_") {
      principal.job = parts[2]
    } else {
      principal.budget = Self.tokenCap
    }
    return principal
  }

  func resolve(_ credential: String) async throws(Failure) -> Principal {
    guard let principal = known(credential) else {
      throw Failure(.unauthenticated, "no such key")
    }
    return principal
  }
}
