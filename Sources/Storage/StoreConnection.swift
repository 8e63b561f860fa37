// What an engine's connection can do beyond statements, for the threads that work with it.

package import Core

/// How a transaction stands after a statement or a closure.
package enum TransactionCondition: Sendable {
  /// It goes on.
  case open
  /// A statement failed and took the transaction with it; nothing but a roll-back is possible.
  case poisoned
  /// There is none any more: the engine rolled it back, or the connection broke.
  case lost
}

/// A connection of an engine. It may move between threads, but one thread at a time uses it.
package protocol StoreConnection: Transaction, Sendable {
  /// Begins a transaction that writes. A careful one survives a statement that fails; where that
  /// costs nothing every transaction is careful.
  func begin(isCareful: Bool) throws(Failure)
  /// Makes durable what was written since `begin`. What it throws means: nothing of it is.
  func commit() throws(Failure)
  /// Runs a command about savepoints.
  func command(_ sql: String) throws(Failure)
  /// Waits for what was sent; afterwards `condition` tells how that ended.
  func settle()
  /// Ends an open transaction without its changes.
  func rollBack()
  /// Runs the closure over one consistent snapshot.
  func inSnapshot<R>(_ body: (any Transaction) throws(Failure) -> R) throws(Failure) -> R
  /// As `inSnapshot`, and nothing can be written, also where the connection else may.
  func inGuardedSnapshot<R>(
    _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> R
  /// Differs from before where statements may have changed something since.
  var writeMark: Int64 { get }
  var condition: TransactionCondition { get }
  /// After a commit that failed: the failure, where nothing may be written before a restart.
  func isFatal(_ failure: Failure) -> Bool
}

extension StoreConnection {
  package func settle() {}

  package func inGuardedSnapshot<R>(
    _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> R { try inSnapshot(body) }

  /// Runs the closure in a transaction of its own, or rolls back.
  package func inTransaction<R>(
    commitFault: (@Sendable () throws(Failure) -> Void)? = nil,
    _ body: (any Transaction) throws(Failure) -> R
  ) throws(Failure) -> R {
    try begin(isCareful: true)
    do {
      let result = try body(self)
      try commitFault?()
      try commit()
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Brings the tables up to date, a step in a transaction of its own.
  package func migrate(_ migrations: [Migration], at time: Timestamp) throws(Failure) {
    let migrator = try Migrator(migrations)
    try inTransaction { tx throws(Failure) in try migrator.prepare(in: tx) }
    for migration in try migrator.missing(in: self) {
      try inTransaction { tx throws(Failure) in
        // Another node may have been here meanwhile.
        let missing = try migrator.missing(in: tx)
        guard missing.contains(where: { $0.isSameStep(as: migration) }) else { return }
        try migrator.apply(migration, at: time, in: tx)
      }
      Failpoint.migrationApplied.pass()
    }
  }
}
