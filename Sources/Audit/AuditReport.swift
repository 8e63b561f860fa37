// Checks all chains of a store, and what somebody kept of them.

package import Core
import Events
package import Storage

/// What a look through the chains found.
package struct AuditReport: Sendable, Equatable {
  package private(set) var chains = 0
  package private(set) var events: Int64 = 0
  package private(set) var checkpoints = 0
  /// What is wrong, chain by chain.
  package private(set) var findings: [String] = []

  package var isSound: Bool { findings.isEmpty }

  /// Checks over the transaction's snapshot. Of each chain the first broken link is named.
  package init(checkpoints: [Checkpoint] = [], in tx: any Transaction) throws(Failure) {
    for organization in try EventLog.organizations(in: tx) {
      let report = try EventLog.verify(organization: organization, in: tx)
      chains += 1
      events += report.verified
      if let finding = report.finding { findings.append("\(organization) \(finding)") }
    }
    for checkpoint in checkpoints {
      self.checkpoints += 1
      guard try !checkpoint.isKept(in: tx) else { continue }
      findings.append(
        "\(checkpoint.organization) event \(checkpoint.place.sequence): is not what the checkpoint"
          + " of \(checkpoint.time) says")
    }
  }
}

extension Checkpoint {
  /// Whether its place is still one of its chain.
  package func isKept(in tx: any Transaction) throws(Failure) -> Bool {
    if place == .genesis { return true }
    let event = try EventLog.find(
      organization: organization, sequence: place.sequence, in: tx)
    return event?.hash == place.hash
  }
}

extension AuditReport: CustomStringConvertible {
  package var description: String {
    guard isSound else { return "audit broken: " + findings.joined(separator: "; ") }
    let kept = checkpoints == 0 ? "" : ", \(checkpoints) checkpoints kept"
    return "audit verified: \(chains) chains, \(events) events\(kept)"
  }
}
