import Core
import Storage
import StoragePostgres
import StoreTestSupport
import Synchronization
import Testing

/// A clock that says an hour more each time, while it runs.
private final class Hours: Sendable {
  private struct State {
    var hoursLeft = 0
    var looks: Int64 = 0
  }

  private let state = Mutex(State())

  var looks: Int64 { state.withLock { $0.looks } }
  func run(_ isRunning: Bool) { run(hours: isRunning ? .max : 0) }
  func run(hours: Int) { state.withLock { $0.hoursLeft = hours } }

  func uptime() -> Duration {
    state.withLock { state in
      if state.hoursLeft > 0 {
        state.hoursLeft -= 1
        state.looks += 1
      }
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

/// What became of a commit whose session broke.
@Suite struct CommitOutcomeTests {
  /// A node's session that writes, and what others see of its database.
  private struct Node {
    static let name = "node_a"
    let writer: PostgresConnection
    let other: PostgresConnection
    private let hours = Hours()
    private let database: TestDatabase

    init(outcomeHours: Int64 = 100) throws {
      database = try PostgresCluster.makeDatabase()
      var options = database.options()
      _ = try DirectPostgres.open(options, migrations: Nodes.migrations)
      other = try PostgresConnection(options, mayWrite: false)
      try other.inTransaction { tx throws(Failure) in
        try Nodes.enter(Self.name, lease: .seconds(3600), in: tx)
        try tx.execute("CREATE TABLE item (id BIGINT)")
        try tx.execute(
          """
          CREATE FUNCTION dawdle() RETURNS TRIGGER LANGUAGE plpgsql AS
          'BEGIN PERFORM pg_sleep(0.3); ASSERT NEW.id < 100; RETURN NEW; END'
          """)
        // It runs in the commit.
        try tx.execute(
          """
          CREATE CONSTRAINT TRIGGER dawdle AFTER INSERT ON item DEFERRABLE INITIALLY DEFERRED
          FOR EACH ROW WHEN (NEW.id > 9) EXECUTE FUNCTION dawdle()
          """)
      }
      options.node = Self.name
      options.writeTimeLimit = .seconds(3600)
      options.outcomeTimeLimit = .seconds(3600 * outcomeHours)
      options.commits.world.uptime = { [hours] in hours.uptime() }
      writer = try PostgresConnection(options, mayWrite: true)
      // Statements are known from then on, so that nothing but the commit itself is waited for.
      try insert(1)
    }

    /// - Parameters:
    ///   - hours: go by in the commit.
    ///   - meanwhile: what happens before it.
    func insert(
      _ id: Int64, hours: Int = 0, meanwhile: () throws(Failure) -> Void = {}
    ) throws(Failure) {
      try writer.begin(isCareful: false)
      try writer.execute("INSERT INTO item (id) VALUES ($1)", [.integer(id)])
      try meanwhile()
      self.hours.run(hours: hours)
      do throws(Failure) {
        try writer.commit()
      } catch {
        writer.rollBack()
        throw error
      }
    }

    func count(_ table: String) throws -> Int {
      try other.inSnapshot { tx throws(Failure) in
        try tx.row("SELECT COUNT(*) FROM \(table)")?.count(0) ?? 0
      }
    }
  }

  @Test("a commit that becomes durable after its session was given up is a success")
  func durable() throws {
    let node = try Node()
    try node.insert(10, hours: 2)
    #expect(try node.count("item") == 2)
    try node.insert(2)
    #expect(try node.count("item") == 3)
  }

  @Test("nothing is concluded from asking in vain, though that fails as the commit did")
  func patient() throws {
    let node = try Node()
    try node.insert(10, hours: 40)
    #expect(try node.count("item") == 2)
  }

  @Test("who asks in vain for too long writes nothing more")
  func unknown() throws {
    let node = try Node(outcomeHours: 3)
    let failure = #expect(throws: Failure.self) { try node.insert(10, hours: .max) }
    #expect(failure?.message.contains("nobody knows") == true)
    #expect(node.writer.isFatal(try #require(failure)))
    let next = #expect(throws: Failure.self) { try node.insert(2) }
    #expect(next == failure)
  }

  @Test("one that is rolled back is a failure, and the node goes on")
  func lost() throws {
    let node = try Node()
    let failure = #expect(throws: Failure.self) { try node.insert(100, hours: 2) }
    #expect(failure?.reason == Failure.storageUnavailable)
    #expect(node.writer.isFatal(try #require(failure)) == false)
    #expect(try node.count("item") == 1)
    try node.insert(2)
    #expect(try node.count("item") == 2)
  }

  @Test("a node that was given up meanwhile is told that, and writes nothing more")
  func fenced() throws {
    let node = try Node()
    let failure = #expect(throws: Failure.self) {
      try node.insert(100, hours: 2) { () throws(Failure) in
        // Not a session that waits for its turn.
        try node.other.inTransaction { tx throws(Failure) in
          _ = try tx.execute("DELETE FROM node")
        }
      }
    }
    #expect(failure?.reason == Failure.storageFenced)
    #expect(node.writer.isFatal(try #require(failure)))
    let next = #expect(throws: Failure.self) { try node.insert(2) }
    #expect(next == failure)
  }

  @Test("what nobody will ask for any more is forgotten")
  func forgotten() throws {
    let node = try Node()
    for id in 0..<300 { try node.insert(Int64(id % 9)) }
    #expect(try node.count("node_commit") <= 129)
    try node.other.inTransaction { tx throws(Failure) in
      try Nodes.leave(Node.name, in: tx)
      try Nodes.enter("node_b", lease: .seconds(3600), in: tx)
    }
    #expect(try node.count("node_commit") == 0)
  }

  @Test("a transaction that wrote nothing leaves nothing")
  func empty() throws {
    let node = try Node()
    let before = try node.count("node_commit")
    try node.writer.begin(isCareful: false)
    _ = try node.writer.rows("SELECT id FROM item", [])
    try node.writer.commit()
    #expect(try node.count("node_commit") == before)
  }
}
