// How a deployment has been doing: what routing knows about it besides its price.

package import Adapters
package import Core

/// How one call at a deployment went.
package enum CallOutcome: Sendable, Equatable {
  case succeeded(firstOutput: Duration?, total: Duration)
  case failed(ProviderFailure)
  /// Given up by us, or never made: it says nothing.
  case abandoned
}

/// The record of one deployment: moving averages, load, breaker, and until when it wants to be left
/// alone.
///
/// A pure machine: time is an argument. Failures that the customer's input caused do not count.
package struct DeploymentHealth: Sendable, Equatable {
  /// Why no call may be made now, and for how long.
  package enum Obstacle: Sendable, Equatable {
    /// The provider's own wish, by `Retry-After`.
    case parked(Duration)
    case breaker(Duration)

    package var wait: Duration {
      switch self {
      case .parked(let wait), .breaker(let wait): wait
      }
    }
  }

  /// The weight of the latest observation in an average.
  private static let weight = 0.2

  /// Seconds until the first output; nil before the first success.
  package private(set) var firstOutputSeconds: Double?
  package private(set) var totalSeconds: Double?
  /// 1: all succeed.
  package private(set) var successRate = 1.0
  package private(set) var parkedUntil: Timestamp?
  package private(set) var breaker = Breaker()
  package internal(set) var bulkhead = Bulkhead()

  package init() {}

  package var inFlight: Int { bulkhead.inFlight }

  /// Nil where it may be called.
  package func obstacle(at now: Timestamp, _ limits: BreakerLimits) -> Obstacle? {
    if let parkedUntil, parkedUntil > now { return .parked(parkedUntil - now) }
    return breaker.wait(at: now, limits).map { .breaker($0) }
  }

  /// A call takes a place; whether there is one is the caller's to know.
  package mutating func begin(
    at now: Timestamp, _ limits: BreakerLimits
  ) -> Breaker.Permit? {
    guard obstacle(at: now, limits) == nil, let permit = breaker.begin(at: now, limits) else {
      return nil
    }
    bulkhead.enter()
    return permit
  }

  /// The call is over: its place is free, and what it says is noted.
  package mutating func end(
    _ permit: Breaker.Permit, _ outcome: CallOutcome, at deployment: Deployment,
    now: Timestamp, chance: () -> UInt64
  ) {
    bulkhead.leave()
    let limits = deployment.breaker
    switch outcome {
    case .succeeded: bulkhead.increase(limit: deployment.concurrencyLimit)
    case .failed(let failure) where failure.isThrottled:
      bulkhead.decrease(limit: deployment.concurrencyLimit, at: now)
    case .failed, .abandoned: break
    }
    breaker.end(permit, verdict(on: outcome, limits), at: now, limits, chance: chance)
    observe(outcome, at: now)
  }

  /// Takes the outcome into the averages. A `Retry-After` parks the deployment for that long.
  package mutating func observe(_ outcome: CallOutcome, at now: Timestamp) {
    switch outcome {
    case .succeeded(let firstOutput, let total):
      successRate += Self.weight * (1 - successRate)
      if let firstOutput { Self.average(&firstOutputSeconds, firstOutput) }
      Self.average(&totalSeconds, total)
    case .failed(let failure):
      if let wait = failure.failure.retryAfter { park(until: now + wait) }
      if failure.blamesDeployment { successRate -= Self.weight * successRate }
    case .abandoned: break
    }
  }

  /// An operator says that it works again.
  package mutating func resetBreaker() {
    breaker.reset()
    parkedUntil = nil
  }

  /// A provider that says when to come back has spoken for itself.
  private func verdict(on outcome: CallOutcome, _ limits: BreakerLimits) -> Breaker.Verdict {
    switch outcome {
    case .succeeded(let firstOutput, _):
      guard let firstOutput, let slowAfter = limits.slowAfter else { return .good }
      return firstOutput > slowAfter ? .bad : .good
    case .failed(let failure):
      let isSaid = failure.isThrottled && failure.failure.retryAfter != nil
      return failure.blamesDeployment && !isSaid ? .bad : .neither
    case .abandoned: return .neither
    }
  }

  private mutating func park(until time: Timestamp) {
    parkedUntil = max(parkedUntil ?? time, time)
  }

  private static func average(_ value: inout Double?, _ observed: Duration) {
    let seconds = Double(observed.microseconds) / 1_000_000
    value = value.map { $0 + weight * (seconds - $0) } ?? seconds
  }
}
