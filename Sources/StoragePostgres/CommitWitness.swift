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
  enum Outcome { case durable, lost, unknown }

  /// Of the transaction that was signed last.
  private var number: Int64 = 0
  /// Rows before this one are forgotten: durably so, or as soon as the transaction is.
  private var kept: Int64 = 1
  private var nextKept: Int64 = 1
  /// So many rows are forgotten together.
  private static let rowLimit: Int64 = 128

  /// Signs the transaction; the last thing that is sent in it.
  mutating func sign(as node: String, through session: Session) throws(Failure) {
    number += 1
    try session.send(
      "INSERT INTO node_commit (node, number) VALUES ($1, $2)", [.text(node), .integer(number)])
    nextKept = kept
    guard number - kept >= Self.rowLimit else { return }
    // The lower bound spares a look at those that were forgotten before.
    try session.send(
      "DELETE FROM node_commit WHERE node = $1 AND number >= $2 AND number < $3",
      [.text(node), .integer(kept), .integer(number)])
    nextKept = number
  }

  mutating func noteCommit() { kept = nextKept }

  /// What became of the transaction that was signed last. Waits until it is over: its turn ends
  /// with it, and not before everybody sees what it has written.
  func outcome(of node: String, through session: Session) throws(Failure) -> Outcome {
    try session.send("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY", [])
    try session.takeTurn()
    let found = try session.run(
      "SELECT number FROM node_commit WHERE node = $1 AND number = $2",
      [.text(node), .integer(number)])
    // Rows of a node that was given up are gone.
    let life = try session.run("SELECT id FROM node WHERE id = $1", [.text(node)])
    try session.command("ROLLBACK")
    if try !found.rows().isEmpty { return .durable }
    return try life.rows().isEmpty ? .unknown : .lost
  }
}
