// What was counted at a deployment since the server's start: for metrics, not for decisions.

import Adapters
package import Core

/// Latencies and outcomes of the calls at one deployment.
package struct DeploymentMeter: Sendable, Equatable {
  /// How calls ended, in our words; `ok` without a reason.
  package struct Outcome: Hashable, Sendable {
    package let code: String
    package let reason: String
  }

  package private(set) var firstOutput = Histogram.latency
  /// Of successful calls.
  package private(set) var total = Histogram.latency
  package private(set) var outcomes: [Outcome: Int64] = [:]

  package init() {}

  mutating func count(_ outcome: CallOutcome) {
    switch outcome {
    case .succeeded(let firstOutput, let total):
      if let firstOutput { self.firstOutput.observe(firstOutput) }
      self.total.observe(total)
      outcomes[Outcome(code: "ok", reason: ""), default: 0] += 1
    case .failed(let failure):
      let end = Outcome(code: failure.failure.code.rawValue, reason: failure.failure.reason)
      outcomes[end, default: 0] += 1
    // Nobody's doing.
    case .abandoned: break
    }
  }
}
