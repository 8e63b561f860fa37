// One try of a job at one deployment, as values: what is asked, what happens, how it ends.

package import Adapters
package import Core
package import Protos

package struct AttemptRequest: Sendable {
  package var jobID: String
  /// From 1.
  package var number: Int
  package var deployment: Deployment
  package var input: V1.Input
  /// Ours, H(job, number); sent where the provider takes one.
  package var idempotencyKey: String
  /// The most output tokens that the hold covers (`ChargeTerms.maxOutputTokens`); 0: no limit.
  package var maxOutputTokens: Int64
  /// What is left until the job's deadline; the deployment's own limit may be shorter.
  package var totalTimeout: Duration?
  /// Taken when the deployment was chosen; nil: one is taken when the attempt runs.
  package var place: Place?

  package init(
    jobID: String, number: Int, deployment: Deployment, input: V1.Input,
    idempotencyKey: String = "", maxOutputTokens: Int64 = 0, totalTimeout: Duration? = nil,
    place: Place? = nil
  ) {
    self.jobID = jobID
    self.number = number
    self.deployment = deployment
    self.input = input
    self.idempotencyKey = idempotencyKey
    self.maxOutputTokens = maxOutputTokens
    self.totalTimeout = totalTimeout
    self.place = place
  }
}

/// What happens while an attempt runs.
package enum AttemptEvent: Sendable {
  /// The provider has taken the request. `providerTaskID`: its own name for it, where it has one.
  case accepted(providerTaskID: String?)
  /// The next piece of the output, canonical and in order.
  case delta(V1.OutputDelta)
}

package enum AttemptResult: Sendable {
  case succeeded(AttemptSuccess)
  case failed(ProviderFailure)
}

package struct AttemptSuccess: Sendable, Equatable {
  package var output: V1.Output
  package var usage: V1.Usage
  /// What the provider takes for it.
  package var providerCost: Amount
  /// The provider gave no usage, or one that contradicts itself: a person should look.
  package var isUsageDoubtful: Bool

  package init(
    output: V1.Output, usage: V1.Usage, providerCost: Amount, isUsageDoubtful: Bool = false
  ) {
    self.output = output
    self.usage = usage
    self.providerCost = providerCost
    self.isUsageDoubtful = isUsageDoubtful
  }
}

extension ProviderFailure {
  /// The reason of an attempt that was given up because its task was cancelled.
  package static let canceledReason = "canceled"

  package var isCanceled: Bool { failure.reason == Self.canceledReason }
}
