// The real SQLite in memory, with fates for its commits.
//
// A store outlives its simulation: opening one with all its migrations and preparing its statements
// costs as much as twenty acts. So a whole simulation is one transaction of SQLite that is rolled
// back before the next, and each of its commits the release of a savepoint, as where several
// closures share a commit (`Writer`).

import Billing
package import Core
import Crypto
import Events
import Files
import Jobs
package import Storage
import StorageSQLite
import Synchronization
import Webhooks

/// `@unchecked Sendable`: a store and its simulation belong to one thread, which alone uses them.
package final class SimulatedStore: Database, @unchecked Sendable {
  private static let migrations =
    EventLog.migrations + Ledger.migrations + WebhookMigrations.all + FileMigrations.all
    + JobMigrations.all

  private let connection: Connection
  /// Tables that simulations fill, in the order of their names.
  private let tables: [String]
  var plan = FaultPlan.none
  var canary: Canary?
  var world = SimulatedWorld(seed: 0)
  /// Commits that were tried.
  private(set) var commits = 0
  /// Tables that were written since somebody last took note.
  private var changes: Set<String> = []
  private let reader: StatementReader
  /// The process died in a write that could not say so.
  private var crash: Crash?

  package init() throws(Failure) {
    connection = try Connection(path: ":memory:")
    let options = SQLiteOptions(world: SimulatedWorld(seed: 0).world)
    try connection.prepareWriter(
      path: ":memory:", migrations: Self.migrations, options: options)
    var names: [String] = []
    for row in try connection.rows(
      """
      SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
      ORDER BY name
      """)
    {
      let name = try row.text(0)
      if try connection.row("SELECT 1 FROM \(name) LIMIT 1") == nil { names.append(name) }
    }
    tables = names
    reader = StatementReader(tables: names)
    try connection.execute("BEGIN")
  }

  /// Makes it as it was when it was opened.
  func empty(for world: SimulatedWorld, canary: Canary?) throws(Failure) {
    try connection.execute("ROLLBACK")
    try connection.execute("BEGIN")
    (self.world, self.canary, plan) = (world, canary, .none)
    (commits, changes, crash) = (0, Set(tables), nil)
  }

  /// From now on commits meet the fates of the plan, and are counted.
  func begin(_ plan: FaultPlan) {
    self.plan = plan
    commits = 0
  }

  /// A transaction whose commit meets its fate.
  @discardableResult
  func commit<R>(_ body: (any Transaction) throws(Failure) -> R) throws -> R {
    let fate = nextFate()
    let result: R
    do {
      try connection.execute("SAVEPOINT step")
      let observed = ObservedTransaction(connection, reader)
      defer { changes.formUnion(observed.written) }
      result = try body(seen(observed))
      if fate == .refused || fate == .diesBefore { throw Failure.fullDisk }
    } catch {
      try connection.execute("ROLLBACK TO step")
      try connection.execute("RELEASE step")
      throw fate == .diesBefore ? Crash(isWritten: false) : error
    }
    try connection.execute("RELEASE step")
    guard fate != .diesAfter else { throw Crash(isWritten: true) }
    return result
  }

  /// The tables that were written since this was last asked.
  func takeChanges() -> Set<String> {
    defer { changes = [] }
    return changes
  }

  /// A look that says which tables it took in.
  func lookNotingTables<R>(
    _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> (R, tables: Set<String>) {
    let observed = ObservedTransaction(connection, reader, notesReads: true)
    return (try body(observed), observed.read)
  }

  /// A look at what is there; nothing that it writes stays.
  func look<R>(_ body: (any Transaction) throws(Failure) -> R) throws(Failure) -> R {
    try connection.execute("SAVEPOINT look")
    let result: Result<R, Failure>
    do throws(Failure) {
      result = .success(try body(connection))
    } catch {
      result = .failure(error)
    }
    try connection.execute("ROLLBACK TO look")
    try connection.execute("RELEASE look")
    return try result.get()
  }

  private func nextFate() -> Fate {
    defer { commits += 1 }
    switch plan {
    case .none: return .written
    case .at(let number, let fate): return commits == number ? fate : .written
    case .seed:
      switch world.random(100) {
      case 0..<3: return .refused
      case 3: return .diesBefore
      case 4: return .diesAfter
      default: return .written
      }
    }
  }

  private func seen(_ tx: any Transaction) -> any Transaction {
    guard let canary, !canary.rewrites.isEmpty else { return tx }
    return RewrittenTransaction(tx, canary.rewrites)
  }
}

// MARK: - For modules that wait for their database

extension SimulatedStore {
  @discardableResult
  package func write<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R {
    do {
      return try commit(body)
    } catch let failure as Failure {
      throw failure
    } catch {
      crash = error as? Crash
      throw Failure(.internal, "the process died", reason: Failure.storageClosed)
    }
  }

  package func read<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R {
    try look { tx throws(Failure) in try body(seen(tx)) }
  }

  /// Runs to its end what waits for nothing but this store.
  func finish(_ work: @escaping @Sendable () async throws(Failure) -> Void) throws {
    let box = OutcomeBox()
    let loop = SimulatedLoop()
    Task(executorPreference: loop) {
      do throws(Failure) {
        try await work()
        box.outcome.withLock { $0 = .success(()) }
      } catch {
        box.outcome.withLock { $0 = .failure(error) }
      }
    }
    if let crash {
      self.crash = nil
      throw crash
    }
    guard let ended = box.outcome.withLock({ $0 }) else {
      throw Finding("simulator", "work waits for something else than the store")
    }
    try ended.get()
  }
}

private final class OutcomeBox: Sendable {
  let outcome = Mutex<Result<Void, Failure>?>(nil)
}

// MARK: - The digest

extension SimulatedStore {
  /// All rows of all tables, for a digest.
  func add(to digest: inout SHA256) throws(Failure) {
    var text: [UInt8] = []
    for table in tables {
      text += Array("\(table)\n".utf8)
      for row in try connection.rows("SELECT * FROM \(table)") {
        for value in row.values { value.append(to: &text) }
        text.append(UInt8(ascii: "\n"))
      }
    }
    digest.update(text)
  }
}

extension Failure {
  fileprivate static let fullDisk = Failure(
    .internal, "the disk is full", reason: Failure.storageFull)
}

extension Value {
  fileprivate func append(to text: inout [UInt8]) {
    switch self {
    case .null: text.append(UInt8(ascii: "-"))
    case .integer(let integer): text += Array("i\(integer)".utf8)
    case .text(let string): text += Array("t\(string.utf8.count):\(string)".utf8)
    case .bytes(let bytes): text += Array("b\(bytes.count):".utf8) + bytes
    }
    text.append(UInt8(ascii: ","))
  }
}
