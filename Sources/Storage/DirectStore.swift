// A store without threads: the caller's own thread runs the closure. For tests, the simulator and
// commands that work on a database alone.

package import Core

/// A database whose closures also run at once, on the calling thread.
package protocol DirectStore: Database {
  /// As `write`, without `await`.
  @discardableResult
  func writeNow<R>(_ body: (any Transaction) throws(Failure) -> R) throws(Failure) -> R
  /// As `read`, without `await`.
  func readNow<R>(_ body: (any Transaction) throws(Failure) -> R) throws(Failure) -> R
}

/// One connection; each closure is its own transaction.
///
/// `@unchecked Sendable`: the connection is used between `lock` and `unlock` only. A closure that
/// enters the same database again would wait for itself; it has no way to.
package final class SerialDatabase<Connection: StoreConnection>: DirectStore, @unchecked Sendable {
  private let connection: Connection
  private let kept: (any Sendable)?
  private let lock = Lock()
  private let commitFault: (@Sendable () throws(Failure) -> Void)?

  /// What is kept ends with this object.
  package init(
    _ connection: Connection, keeping kept: (any Sendable)? = nil,
    commitFault: (@Sendable () throws(Failure) -> Void)? = nil
  ) {
    self.connection = connection
    self.kept = kept
    self.commitFault = commitFault
  }

  @discardableResult
  package func writeNow<R>(
    _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> R {
    lock.lock()
    defer { lock.unlock() }
    return try connection.inTransaction(commitFault: commitFault, body)
  }

  package func readNow<R>(
    _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> R {
    lock.lock()
    defer { lock.unlock() }
    return try connection.inGuardedSnapshot(body)
  }

  @discardableResult
  package func write<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R { try writeNow(body) }

  package func read<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R { try readNow(body) }
}
