// The limits of breakers and retry budgets: the server's, and over them what the catalog says.

package import Core
package import Protos
import Wire

/// What holds where a catalog says nothing.
package struct GuardDefaults: Sendable, Equatable {
  package var breaker = BreakerLimits()
  package var retryBudget = RetryBudgetLimits()

  package init() {}

  /// From the server's settings. Throws `invalid_request` about `guards.…`.
  package init(_ guards: ConfigV1.Guards) throws(Failure) {
    var message = ConfigV1.Breaker()
    message.window = guards.breakerWindow
    message.minCalls = guards.breakerMinCalls
    message.failurePercent = guards.breakerFailurePercent
    message.slow = guards.breakerSlow
    message.open = guards.breakerOpen
    message.openMax = guards.breakerOpenMax
    message.probes = guards.breakerProbes
    breaker.apply(message)
    try breaker.check { "guards.breaker_\($0)" }
    var budget = ConfigV1.RetryBudget()
    budget.percent = guards.retryBudgetPercent
    budget.min = guards.retryBudgetMin
    retryBudget.apply(budget)
  }

  /// The narrower scope goes over the wider one, field by field. Paths are the deployment's.
  func breaker(
    of deployment: ConfigV1.Deployment, _ provider: ConfigV1.Provider, firstOutput: Duration
  ) throws(Failure) -> BreakerLimits {
    var limits = breaker
    limits.apply(provider.breaker)
    limits.apply(deployment.breaker)
    try limits.check { "breaker.\($0)" }
    limits.slowAfter = limits.slowAfter ?? firstOutput / 2
    return limits
  }

  func retryBudget(of model: ConfigV1.Model) -> RetryBudgetLimits {
    var limits = retryBudget
    limits.apply(model.retryBudget)
    return limits
  }
}

extension BreakerLimits {
  /// What is set replaces what was there.
  fileprivate mutating func apply(_ given: ConfigV1.Breaker?) {
    guard let given else { return }
    if let window = given.window?.duration { self.window = window }
    if given.minCalls > 0 { callsMinimum = Int(given.minCalls) }
    if given.failurePercent > 0 { failurePercent = Int(given.failurePercent) }
    if let slow = given.slow?.duration { slowAfter = slow }
    if let open = given.open?.duration { openTime = open }
    if let openMax = given.openMax?.duration { openTimeLimit = openMax }
    if given.probes > 0 { probeLimit = Int(given.probes) }
  }

  /// What the rules of the schema cannot say.
  fileprivate func check(_ path: (String) -> String) throws(Failure) {
    guard openTimeLimit >= openTime else {
      throw .invalid(path("open_max"), "is less than the first open time, \(openTime)")
    }
  }
}

extension RetryBudgetLimits {
  fileprivate mutating func apply(_ given: ConfigV1.RetryBudget?) {
    if let percent = given?.percent { self.percent = Int(percent) }
    if let minimum = given?.min { self.minimum = Int(minimum) }
  }
}
