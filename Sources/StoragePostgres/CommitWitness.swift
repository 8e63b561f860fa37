// What became of a commit whose session broke before it could tell.

import Core
import Storage

/// Leaves a row of its own in each transaction that writes: where the row is, the transaction is
/// durable.
///
/// The number that PostgreSQL gives a transaction does not say that. It is durable only with the
/// first record of it: after a crash of the database another transaction may have the same number,
/// and `pg_xact_status` tells of that one (seen with PostgreSQL 15).
struct CommitWitness {
  /// Of the transaction that was signed last.
  private var number: Int64 = 0
  /// Rows before this one are forgotten: durably so, or as soon as the transaction is.
  private var kept: Int64 = 1
  private var nextKept: Int64 = 1
  /// So many rows are forgotten together.
  private static let rowLimit: Int64 = 128

  /// Signs the transaction; the last thing that is sent in it.
  mutating func sign(in tx: any Transaction) throws(Failure) {
    number += 1
    try Nodes.sign(number, in: tx)
    nextKept = kept
    guard number - kept >= Self.rowLimit else { return }
    try Nodes.forgetSigned(kept..<number, in: tx)
    nextKept = number
  }

  mutating func noteCommit() { kept = nextKept }

  /// Whether the transaction that was signed last has left its row.
  func isDurable(in tx: any Transaction) throws(Failure) -> Bool {
    try Nodes.hasSigned(number, in: tx)
  }
}
