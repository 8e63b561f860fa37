// Checks the books: every invariant is a query for the rows that break it.

package import Core
package import Storage

/// What a check of the books found.
package struct LedgerReport: Sendable, Equatable {
  package struct Violation: Sendable, Equatable {
    package var invariant: String
    package var statement: String
    package var offenders: [String]

    package init(invariant: String, statement: String, offenders: [String]) {
      self.invariant = invariant
      self.statement = statement
      self.offenders = offenders
    }
  }

  /// The names of the invariants that were checked, in order; the last is the violated one, if any.
  package var checked: [String] = []
  package var transfers: Int64 = 0
  package var holds: Int64 = 0
  /// The first that does not hold.
  package var violation: Violation?

  /// Whether the books are right.
  package var isSound: Bool { violation == nil }
}

extension LedgerReport: CustomStringConvertible {
  package var description: String {
    guard let violation else {
      return "ledger verified: \(transfers) transfers, \(holds) holds, \(checked.count) checks"
    }
    return "ledger broken: \(violation)"
  }
}

extension LedgerReport.Violation: CustomStringConvertible {
  package var description: String {
    "\(invariant) (\(statement)): \(offenders.joined(separator: ", "))"
  }
}

/// Checks the ledger's own invariants, and those that other modules add.
package struct LedgerVerifier: Sendable {
  let invariants: [Invariant]

  package init(additional: [Invariant] = []) { invariants = Self.own + additional }

  /// Checks all, over the transaction's snapshot; stops at the first violation.
  package func verify(in tx: any Transaction) throws(Failure) -> LedgerReport {
    var report = LedgerReport()
    report.transfers = try tx.row("SELECT COUNT(*) FROM transfer")?.integer(0) ?? 0
    report.holds = try tx.row("SELECT COUNT(*) FROM hold")?.integer(0) ?? 0
    for invariant in invariants {
      report.checked.append(invariant.name)
      report.violation = try invariant.violation(in: tx)
      guard report.isSound else { return report }
    }
    return report
  }
}
