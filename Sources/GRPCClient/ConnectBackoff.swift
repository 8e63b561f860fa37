// When a lost server may be tried again (grpc/doc/connection-backoff.md).

import Core

/// One second after the first failure, 1.6 times as long after each further one, at most two
/// minutes, spread by a fifth. Calls in between fail at once.
struct ConnectBackoff {
  private static let firstDelay = 1.0
  private static let factor = 1.6
  private static let longestDelay = 120.0

  private var failure: Failure?
  private var delaySeconds = ConnectBackoff.firstDelay
  private var nextAttempt: Duration = .zero

  /// Why no attempt is made at this uptime; nil if one may be.
  func refusal(at now: Duration) -> Failure? {
    guard var failure, now < nextAttempt else { return nil }
    failure.retryAfter = nextAttempt - now
    return failure
  }

  mutating func succeeded() { self = ConnectBackoff() }

  mutating func failed(_ failure: Failure, at now: Duration, jitter: UInt64) {
    self.failure = failure
    let spread = 0.8 + 0.4 * Double(jitter % 1000) / 1000
    nextAttempt = now + .seconds(delaySeconds * spread)
    delaySeconds = min(delaySeconds * Self.factor, Self.longestDelay)
  }
}
