// Checks a chain from its first event: numbers without gaps, hashes that follow from each other.

package import Core
package import Storage

/// What a check of one chain found.
package struct ChainReport: Sendable, Equatable {
  package var organization: String
  /// Events that verify, from the first on.
  package var verified: Int64
  /// The hash of the last event that verifies.
  package var hash: [UInt8]
  /// What is wrong with the first one that does not; nil where the whole chain verifies.
  package var finding: String?
}

extension EventLog {
  private static let pageSize = 1000

  /// Walks the organisation's chain. Truncation shows against the chain's head; a head that was
  /// truncated too shows only against a hash that somebody kept (a checkpoint).
  package static func verify(
    organization: String, in tx: any Transaction
  ) throws(Failure) -> ChainReport {
    var report = ChainReport(organization: organization, verified: 0, hash: Event.genesisHash)
    while true {
      let events = try list(
        organization: organization, after: report.verified, limit: pageSize, in: tx)
      for event in events {
        if let finding = finding(event, after: report) {
          report.finding = "event \(report.verified + 1): \(finding)"
          return report
        }
        report.verified = event.sequence
        report.hash = event.hash
      }
      if events.count < pageSize { break }
    }
    report.finding = try headFinding(report, in: tx)
    return report
  }

  private static func finding(_ event: Event, after report: ChainReport) -> String? {
    if event.sequence != report.verified + 1 { return "missing; \(event.sequence) follows" }
    if event.previousHash != report.hash { return "does not follow from the one before" }
    if event.hash != event.computedHash { return "does not match its hash" }
    return nil
  }

  private static func headFinding(
    _ report: ChainReport, in tx: any Transaction
  ) throws(Failure) -> String? {
    let row = try tx.row(
      "SELECT sequence, hash FROM event_chain WHERE organization = $1",
      [.text(report.organization)])
    guard let row else { return report.verified == 0 ? nil : "the chain has no head" }
    guard try row.integer(0) == report.verified else {
      return "the head counts \(try row.integer(0)) events, \(report.verified) are there"
    }
    return try row.bytes(1) == report.hash ? nil : "the head has another hash"
  }
}
