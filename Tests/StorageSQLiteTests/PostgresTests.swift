import Core
import Storage
import StoragePostgres
import StoreTestSupport
import Synchronization
import Testing

/// A clock that says an hour more each time, once it runs.
private final class Hours: Sendable {
  private struct State {
    var isRunning = false
    var looks: Int64 = 0
  }

  private let state = Mutex(State())

  var looks: Int64 { state.withLock { $0.looks } }
  func run(_ isRunning: Bool) { state.withLock { $0.isRunning = isRunning } }

  func uptime() -> Duration {
    state.withLock { state in
      if state.isRunning { state.looks += 1 }
      return .seconds(3600 * state.looks)
    }
  }
}

/// What only a database that stands still can show.
@Suite struct PostgresTests {
  @Test("who has waited for an answer in vain does not wait once more to undo what was begun")
  func overdue() throws {
    let database = try PostgresCluster.makeDatabase()
    let hours = Hours()
    var options = database.options()
    options.commits.world.uptime = { hours.uptime() }
    options.writeTimeLimit = .seconds(3600)
    let connection = try PostgresConnection(options, mayWrite: true)
    try connection.begin(isCareful: false)
    hours.run(true)
    #expect(throws: Failure.self) { try connection.rows("SELECT pg_sleep(2)", []) }
    let looks = hours.looks
    connection.rollBack()
    #expect(hours.looks == looks)
    hours.run(false)
    try connection.begin(isCareful: false)
    connection.rollBack()
  }

  @Test("what was read for too long is not read once more")
  func once() throws {
    let database = try PostgresCluster.makeDatabase()
    let hours = Hours()
    var options = database.options()
    options.commits.world.uptime = { hours.uptime() }
    options.readTimeLimit = .seconds(3600)
    let connection = try PostgresConnection(options, mayWrite: false)
    var count = 0
    #expect(throws: Failure.self) {
      try connection.inSnapshot { tx throws(Failure) in
        count += 1
        hours.run(true)
        defer { hours.run(false) }
        _ = try tx.rows("SELECT pg_sleep(2)", [])
      }
    }
    #expect(count == 1)
  }
}
