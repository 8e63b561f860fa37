// Opening a SQLite store: the lock on its directory, the settings, the check, the migrations.

package import Core
import Glibc
package import Storage

/// How a store is opened. The defaults are those of the server.
package struct SQLiteOptions: Sendable {
  /// Read connections, each on a thread of its own. `:memory:` has none: reads go to the writer.
  package var readers = 2
  package var commits: GroupCommitOptions
  /// Page cache per connection.
  package var cacheSizeKilobytes = 16_384
  /// Files up to this size are checked whole when they are opened.
  package var checkSizeLimit: Int64 = 64 << 20
  /// The file may not grow beyond this many pages; for tests of a full disk.
  package var pageCountLimit: Int?

  package var commitFault: (@Sendable () throws(Failure) -> Void)? {
    get { commits.commitFault }
    set { commits.commitFault = newValue }
  }

  package init(world: World = .live) { commits = GroupCommitOptions(world: world) }
}

extension Connection {
  /// Prepares a fresh connection that may write: settings, check, migrations.
  package func prepareWriter(
    path: String, migrations: [Migration], options: SQLiteOptions
  ) throws(Failure) {
    try check(path, options)
    try configure(options)
    try settleLog()
    if let limit = options.pageCountLimit { try execute("PRAGMA max_page_count = \(limit)") }
    try migrate(migrations, at: options.commits.world.now())
  }

  /// Moves what the log holds into the file, durably, and empties the log.
  ///
  /// A log that a process leaves whose fsync had failed may be whole in the memory of the system
  /// and not on the disk, and an fsync of it says nothing of that any more. What is committed
  /// behind it would be lost with it, so it is not built upon: its pages are written anew. Where
  /// another process reads an older state, the log keeps its length until a later checkpoint.
  private func settleLog() throws(Failure) { try execute("PRAGMA wal_checkpoint(TRUNCATE)") }

  /// Prepares a fresh connection that may only read.
  func prepareReader(options: SQLiteOptions) throws(Failure) {
    try configure(options)
    try execute("PRAGMA query_only = ON")
  }

  private func configure(_ options: SQLiteOptions) throws(Failure) {
    try execute("PRAGMA busy_timeout = 5000")
    try execute("PRAGMA synchronous = FULL")
    try execute("PRAGMA foreign_keys = ON")
    try execute("PRAGMA temp_store = MEMORY")
    try execute("PRAGMA cache_size = -\(options.cacheSizeKilobytes)")
    try execute("PRAGMA trusted_schema = OFF")
  }

  /// A damaged file is refused before anything is written to it. The first statement reads it.
  private func check(_ path: String, _ options: SQLiteOptions) throws(Failure) {
    do throws(Failure) {
      try execute("PRAGMA journal_mode = WAL")
      let pages = try row("PRAGMA page_count")?.integer(0) ?? 0
      let size = try row("PRAGMA page_size")?.integer(0) ?? 0
      guard pages.multipliedReportingOverflow(by: size).partialValue <= options.checkSizeLimit
      else { return }
      let finding = try row("PRAGMA quick_check(1)")?.text(0) ?? "ok"
      guard finding == "ok" else {
        throw Failure(.internal, finding, reason: Failure.storageCorrupt)
      }
    } catch {
      let advice = "restore a backup, or move the file away and run `sqlite3 FILE .recover` on it"
      throw Failure(
        .internal, "\(path) is damaged (\(error.message)); \(advice)", reason: error.reason)
    }
  }

  package func begin(isCareful: Bool) throws(Failure) { try execute("BEGIN IMMEDIATE") }

  package func command(_ sql: String) throws(Failure) { try execute(sql) }

  package func commit() throws(Failure) { try execute("COMMIT") }

  /// After a failed fsync the kernel may have dropped the pages, so only a restart, which reads
  /// what is really there, may go on.
  package func isFatal(_ failure: Failure) -> Bool { failure.reason == Failure.storageIO }

  package func inSnapshot<R>(_ body: (any Transaction) throws(Failure) -> R) throws(Failure) -> R {
    try execute("BEGIN")
    defer { rollBack() }
    return try body(self)
  }

  package func inGuardedSnapshot<R>(
    _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> R {
    let mayWrite = try row("PRAGMA query_only")?.integer(0) == 0
    try execute("PRAGMA query_only = ON")
    defer { if mayWrite { _ = try? execute("PRAGMA query_only = OFF") } }
    return try inSnapshot(body)
  }

  /// SQLite's only failure here is that it already did so, which is what was asked.
  package func rollBack() {
    guard !isAutocommit else { return }
    _ = try? execute("ROLLBACK")
  }
}

/// The exclusive right to a data directory: an flock(2) on `<directory>/lock`, which dies with
/// the process.
package final class DirectoryLock: Sendable {
  private let descriptor: Int32

  /// Fails where another process, or this one, holds the lock.
  package init(directory: String) throws(Failure) {
    let path = "\(directory)/lock"
    let opened = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else {
      throw Failure(
        .internal, "cannot open \(path): \(String(cString: strerror(errno)))",
        reason: Failure.storageIO)
    }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      // Closed here, and not by `deinit` too: it runs only once the property is set.
      Glibc.close(opened)
      throw Failure(
        .internal, "\(directory) is in use by another process; stop it or choose another directory",
        reason: Failure.storageLocked)
    }
    descriptor = opened
  }

  deinit { Glibc.close(descriptor) }

  /// The lock that a store at this path needs: none for `:memory:`.
  static func guarding(_ path: String) throws(Failure) -> DirectoryLock? {
    guard path != ":memory:" else { return nil }
    let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    return try DirectoryLock(directory: directory.isEmpty ? "/" : directory)
  }
}
