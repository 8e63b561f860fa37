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

/// A walk along a chain, as a value: where it stands, and what must follow.
package struct ChainWalk: Sendable, Equatable {
  /// The last event that verifies.
  package private(set) var place: ChainHead

  /// Begins behind a place that is taken for true: the beginning of the chain, or a link of it.
  package init(after place: ChainHead = .genesis) { self.place = place }

  /// Takes the next event, or says what is wrong with it and stays.
  package mutating func take(_ event: Event) -> String? {
    if event.sequence != place.sequence + 1 { return "missing; \(event.sequence) follows" }
    if event.previousHash != place.hash { return "does not follow from the one before" }
    if event.hash != event.computedHash { return "does not match its hash" }
    place = ChainHead(sequence: event.sequence, hash: event.hash)
    return nil
  }

  /// What is wrong with the end of the walk, where the chain is said to end there.
  package func finding(at head: ChainHead?) -> String? {
    guard let head else { return place.sequence == 0 ? nil : "the chain has no head" }
    guard head.sequence == place.sequence else {
      return "the head counts \(head.sequence) events, \(place.sequence) are there"
    }
    return head.hash == place.hash ? nil : "the head has another hash"
  }
}

extension EventLog {
  private static let pageSize = 1000

  /// Walks the organisation's chain. Truncation shows against the chain's head; a head that was
  /// truncated too shows only against a hash that somebody kept (a checkpoint).
  package static func verify(
    organization: String, in tx: any Transaction
  ) throws(Failure) -> ChainReport {
    var walk = ChainWalk()
    while true {
      let events = try list(
        organization: organization, after: walk.place.sequence, limit: pageSize, in: tx)
      for event in events {
        guard let finding = walk.take(event) else { continue }
        return report(organization, walk, "event \(walk.place.sequence + 1): \(finding)")
      }
      if events.count < pageSize { break }
    }
    return report(organization, walk, walk.finding(at: try head(of: organization, in: tx)))
  }

  private static func report(
    _ organization: String, _ walk: ChainWalk, _ finding: String?
  ) -> ChainReport {
    ChainReport(
      organization: organization, verified: walk.place.sequence, hash: walk.place.hash,
      finding: finding)
  }
}
