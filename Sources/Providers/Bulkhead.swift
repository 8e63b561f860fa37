// A bulkhead: how many calls are in flight at once, so that one slow provider cannot take all there
// is.

package import Core

/// The places of one deployment or of one provider.
///
/// A pure machine. The configured limit is the most; a provider that says 429 halves what is used
/// (multiplicative decrease), and each round of successes adds one place again (additive increase).
package struct Bulkhead: Sendable, Equatable {
  /// Answers of 429 that come together are one.
  private static let decreaseTime = Duration.seconds(1)

  package private(set) var inFlight = 0
  /// Calls that wait for a place.
  package private(set) var waiting = 0
  /// What is left of the configured limit; nil: all of it.
  private var lowered: Double?
  private var loweredTime: Timestamp?

  package init() {}

  /// The places there are now, at least one.
  package func limit(of configured: Int) -> Int {
    lowered.map { max(1, min(configured, Int($0))) } ?? configured
  }

  package func hasRoom(limit configured: Int) -> Bool { inFlight < limit(of: configured) }

  package func hasQueueRoom(limit: Int) -> Bool { waiting < limit }

  package mutating func enter() { inFlight += 1 }

  package mutating func leave() { inFlight = max(0, inFlight - 1) }

  package mutating func queueUp() { waiting += 1 }

  package mutating func leaveQueue() { waiting = max(0, waiting - 1) }

  /// A call has succeeded: as many of them as there are places add one.
  package mutating func increase(limit configured: Int) {
    guard let now = lowered else { return }
    let next = max(1, now) + 1 / max(1, now)
    lowered = next >= Double(configured) ? nil : next
  }

  /// The provider has said that it is too much.
  package mutating func decrease(limit configured: Int, at now: Timestamp) {
    if let loweredTime, now < loweredTime + Self.decreaseTime { return }
    lowered = max(1, Double(min(limit(of: configured), max(1, inFlight))) / 2)
    loweredTime = now
  }
}
