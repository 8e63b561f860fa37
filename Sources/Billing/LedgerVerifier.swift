// Checks the books: every invariant is a query for the rows that break it.

package import Core
package import Storage

/// Something that must hold of the stored state at any commit.
package struct Invariant: Sendable {
  /// At most this many offending ids are named.
  package static let findingLimit = 10

  /// As in `I2`.
  package let name: String
  /// What holds, as a sentence.
  package let statement: String
  /// The ids of what breaks it, at most `findingLimit`; empty where it holds.
  package let offenders: @Sendable (any Transaction) throws(Failure) -> [String]

  package init(
    _ name: String, _ statement: String,
    offenders: @escaping @Sendable (any Transaction) throws(Failure) -> [String]
  ) {
    self.name = name
    self.statement = statement
    self.offenders = offenders
  }

  /// An invariant whose query answers the offending ids in its first column.
  package init(_ name: String, _ statement: String, sql: String) {
    self.init(name, statement) { tx throws(Failure) in
      var ids: [String] = []
      for row in try tx.rows("\(sql) LIMIT \(Self.findingLimit)") { ids.append(try row.text(0)) }
      return ids
    }
  }
}

/// What a check of the books found.
package struct LedgerReport: Sendable, Equatable {
  package struct Violation: Sendable, Equatable {
    package var invariant: String
    package var statement: String
    package var offenders: [String]
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
    return "ledger broken: \(violation.invariant) (\(violation.statement)): "
      + violation.offenders.joined(separator: ", ")
  }
}

/// Checks the ledger's own invariants, and those that other modules add.
package struct LedgerVerifier: Sendable {
  private let invariants: [Invariant]

  package init(additional: [Invariant] = []) { invariants = Self.own + additional }

  /// Checks all, over the transaction's snapshot; stops at the first violation.
  package func verify(in tx: any Transaction) throws(Failure) -> LedgerReport {
    var report = LedgerReport()
    report.transfers = try tx.row("SELECT COUNT(*) FROM transfer")?.integer(0) ?? 0
    report.holds = try tx.row("SELECT COUNT(*) FROM hold")?.integer(0) ?? 0
    for invariant in invariants {
      report.checked.append(invariant.name)
      let offenders = try invariant.offenders(tx)
      guard offenders.isEmpty else {
        report.violation = LedgerReport.Violation(
          invariant: invariant.name, statement: invariant.statement, offenders: offenders)
        return report
      }
    }
    return report
  }
}
