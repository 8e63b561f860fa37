// What a database is to the domain: synchronous transactions over one SQL text.

package import Core

/// A transaction in progress. It lives as long as the closure that got it and cannot leave it.
///
/// Statements have parameters `$1…$n`, bound by `values` in that order. A failed statement undoes
/// only itself; a closure that throws undoes all its statements.
package protocol Transaction: AnyObject {
  var dialect: Dialect { get }
  /// Runs one statement of which nobody needs to know more than that it succeeded. An engine over
  /// a network need not wait: its failure may come with a later statement, or at the end.
  func send(_ sql: String, _ values: [Value]) throws(Failure)
  /// The node that writes (`Nodes`), as its rows name it; empty where there is only one.
  var node: String { get }
  /// Other nodes hear this once the transaction is durable, unless the hint is lost.
  func hint(_ hint: Hint)
  /// Runs one statement and returns its rows: all of them, so queries carry a `LIMIT`.
  func rows(_ sql: String, _ values: [Value]) throws(Failure) -> [Row]
  /// Runs one statement that returns nothing; the answer is how many rows it changed.
  @discardableResult
  func execute(_ sql: String, _ values: [Value]) throws(Failure) -> Int
}

extension Transaction {
  package func send(_ sql: String, _ values: [Value]) throws(Failure) {
    try execute(sql, values)
  }

  package var node: String { "" }

  package func hint(_ hint: Hint) {}

  package func rows(_ sql: String) throws(Failure) -> [Row] { try rows(sql, []) }

  @discardableResult
  package func execute(_ sql: String) throws(Failure) -> Int { try execute(sql, []) }

  /// The first row, or nil where there is none.
  package func row(_ sql: String, _ values: [Value] = []) throws(Failure) -> Row? {
    try rows(sql, values).first
  }
}

/// A database. The closures may be run twice (an engine's retry), which is safe because all that
/// they can do is SQL.
package protocol Database: Sendable {
  /// Runs the closure in a read-write transaction; concurrent closures may share one commit.
  /// Returns when the commit is durable; the closure's failure undoes its own statements only. A
  /// commit that fails is `internal` and nothing of it is written.
  @discardableResult
  func write<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R

  /// Runs the closure over one consistent snapshot that sees every write that has returned.
  /// Writing in it fails.
  func read<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R
}

/// Reasons of failures that come from a store.
extension Failure {
  /// `conflict`: a row with this key exists.
  package static let storageUnique = "storage.unique"
  /// `internal`: a CHECK, foreign key, NOT NULL or trigger refused the row.
  package static let storageConstraint = "storage.constraint"
  /// `internal`: the disk or the quota is full.
  package static let storageFull = "storage.full"
  /// `internal`: the disk failed.
  package static let storageIO = "storage.io"
  /// `internal`: the file is damaged or no database.
  package static let storageCorrupt = "storage.corrupt"
  /// `internal`: the database cannot be reached, or not for now.
  package static let storageUnavailable = "storage.unavailable"
  /// `internal`: another process holds the data directory.
  package static let storageLocked = "storage.locked"
  /// `internal`: the statement or the type of a column is wrong: a fault of ours.
  package static let storageType = "storage.type"
  /// `internal`: the store is closed.
  package static let storageClosed = "storage.closed"
}
