import Access
import Core
import Events
import Foundation
import Storage
import StoreTestSupport
import Synchronization

/// A store with one organisation, its first keys and the clock in hand.
final class House: Sendable {
  let database: any DirectStore
  let pepper = Pepper([1, 2, 3])
  let clock = Mutex(Timestamp(microseconds: 1_700_000_000_000_000))
  let first: Bootstrap.Result
  /// The concurrency limits that the service told of.
  let limits = Mutex<[Int32]>([])

  init() throws {
    database = try TestStore.direct(EventLog.migrations + AccessStore.migrations)
    let start = clock.withLock { $0 }
    var world = World.live
    world.now = { start }
    let bootstrap = Bootstrap(pepper: pepper, ids: IDMaker(world: world), world: world)
    let result = try database.writeNow { tx throws(Failure) in
      try bootstrap.begin(organization: "Acme", at: start, in: tx)
    }
    guard let result else { throw Failure(.internal, "began before") }
    first = result
  }

  var world: World {
    var world = World.live
    world.now = { self.clock.withLock { $0 } }
    return world
  }

  var maker: KeyMaker { KeyMaker(pepper: pepper, ids: IDMaker(world: world), world: world) }

  func authenticator() -> KeyAuthenticator {
    KeyAuthenticator(database: database, pepper: pepper, world: world)
  }

  /// A service that knows one job, `job_1` of the first organisation in both modes. A key whose
  /// spending is counted gets the name `counted`.
  func service(_ authenticator: KeyAuthenticator, spent: Amount = .zero) -> AccessService {
    let home = first.organization.id
    return AccessService(
      database: database, authenticator: authenticator, pepper: pepper,
      ids: IDMaker(world: world), world: world, spent: { _, _ in spent },
      countSpending: { key, tx throws(Failure) in
        try tx.execute(
          "UPDATE api_key SET display_name = 'counted' WHERE id = $1", [.text(key.id)])
      },
      jobExists: { organization, _, job, _ in organization == home && job == "job_1" },
      limitChanged: { [self] organization, _ in
        limits.withLock { $0.append(organization.concurrencyLimit) }
      })
  }

  func advance(_ duration: Duration) { clock.withLock { $0 = $0 + duration } }

  func make(_ change: (inout KeyMaker.Order) -> Void = { _ in }) throws(Failure) -> NewKey {
    var order = KeyMaker.Order(.test)
    order.organization = first.organization.id
    order.team = first.team.id
    order.rights.scopes = ["jobs.write"]
    change(&order)
    let ready = order
    return try database.writeNow { tx throws(Failure) in
      try maker.make(ready, at: world.now(), in: tx)
    }
  }

  func revoke(_ key: Key) throws(Failure) {
    try database.writeNow { tx throws(Failure) in
      _ = try maker.revoke(key, by: "key_x", from: "", at: world.now(), in: tx)
    }
  }

  func events(_ organization: String) throws(Failure) -> [Event] {
    try database.readNow { tx throws(Failure) in
      try EventLog.list(organization: organization, limit: 100, in: tx)
    }
  }
}
