// A steady rate with a bounded burst: the generic cell rate algorithm (ITU-T I.371).

import Core
import Synchronization

/// One principal's rate: a single number, the theoretical arrival time of the next call.
package final class RateLimiter: Sendable {
  private let intervalNanos: Int64
  private let toleranceNanos: Int64
  private let arrivalNanos = Atomic<Int64>(.min)

  /// Nil where there is no limit.
  package init?(_ limit: RateLimit) {
    guard limit.perMinute > 0 else { return nil }
    let interval = max(1, 60_000_000_000 / Int64(limit.perMinute))
    intervalNanos = interval
    let burst = Int64(min(max(1, limit.burst), 1_000_000))
    toleranceNanos = interval.multipliedReportingOverflow(by: burst - 1).partialValue
  }

  /// Nil if a call may come at this uptime, else how long it has to wait.
  package func admit(at uptime: Duration) -> Duration? {
    let now =
      uptime.components.seconds * 1_000_000_000 + uptime.components.attoseconds / 1_000_000_000
    var seen = arrivalNanos.load(ordering: .relaxed)
    while true {
      let arrival = max(seen, now)
      if arrival - now > toleranceNanos { return .nanoseconds(arrival - now - toleranceNanos) }
      let (exchanged, original) = arrivalNanos.compareExchange(
        expected: seen, desired: arrival + intervalNanos, ordering: .relaxed)
      if exchanged { return nil }
      seen = original
    }
  }
}
