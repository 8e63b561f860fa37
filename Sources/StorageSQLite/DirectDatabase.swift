// SQLite without threads: the caller's own thread runs the closure. For tests, the simulator and
// commands that work on a data directory alone.

package import Core
package import Storage

/// One connection; each closure is its own transaction, run at once on the calling thread.
///
/// `@unchecked Sendable`: the connection is used between `lock` and `unlock` only. A closure that
/// enters the same database again would wait for itself; it has no way to.
package final class DirectDatabase: Database, @unchecked Sendable {
  private let connection: Connection
  private let directoryLock: DirectoryLock?
  private let lock = Lock()
  private let commitFault: (@Sendable () throws(Failure) -> Void)?

  private init(
    _ connection: Connection, _ directoryLock: DirectoryLock?, _ options: SQLiteOptions
  ) {
    self.connection = connection
    self.directoryLock = directoryLock
    commitFault = options.commitFault
  }

  /// Opens a file, or `:memory:`, and applies what is missing of the migrations.
  package static func open(
    path: String, migrations: [Migration], options: SQLiteOptions = SQLiteOptions()
  ) throws(Failure) -> DirectDatabase {
    let directoryLock = try DirectoryLock.guarding(path)
    let connection = try Connection(path: path)
    try connection.prepareWriter(path: path, migrations: migrations, options: options)
    return DirectDatabase(connection, directoryLock, options)
  }

  /// Opens an existing file to read it, also while a server has it: no lock is taken and nothing is
  /// written. A file that lacks any of the migrations is refused.
  package static func openForReading(
    path: String, migrations: [Migration], options: SQLiteOptions = SQLiteOptions()
  ) throws(Failure) -> DirectDatabase {
    let connection = try Connection(path: path, creates: false)
    try connection.prepareReader(options: options)
    let missing = try Migrator(migrations).missing(in: connection)
    guard let first = missing.first else { return DirectDatabase(connection, nil, options) }
    throw Failure(
      .internal,
      "\(path) lacks \(first.module) schema \(first.version): start the server once, it adds that")
  }

  /// As `write`, without `await`.
  @discardableResult
  package func writeNow<R>(
    _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> R {
    lock.lock()
    defer { lock.unlock() }
    return try connection.inTransaction(commitFault: commitFault, body)
  }

  /// As `read`, without `await`.
  package func readNow<R>(
    _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> R {
    lock.lock()
    defer { lock.unlock() }
    let mayWrite = try connection.row("PRAGMA query_only")?.integer(0) == 0
    try connection.execute("PRAGMA query_only = ON")
    defer { if mayWrite { _ = try? connection.execute("PRAGMA query_only = OFF") } }
    return try connection.inSnapshot(body)
  }

  @discardableResult
  package func write<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R { try writeNow(body) }

  package func read<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R { try readNow(body) }
}
