// An attempt is one try of a job at one deployment, numbered from 1 within the job.

package import Core

/// Where an attempt stands. Raw values are the store's words.
package enum AttemptState: String, CaseIterable, Sendable {
  /// Chosen, not yet promised to anybody. Leaves to `submitted` (T2), `failed`.
  case planned
  /// The intent to call the provider is durable. Leaves to all that follow.
  case submitted
  /// The provider has answered (T3). Leaves to all that follow.
  case accepted
  case succeeded
  case failed
  /// The server died while the provider was at it: nobody knows whether it was billed.
  case unknown

  package var isOpen: Bool {
    switch self {
    case .planned, .submitted, .accepted: true
    case .succeeded, .failed, .unknown: false
    }
  }

  /// Whether an attempt may go from here to there.
  package func mayBecome(_ next: AttemptState) -> Bool {
    switch self {
    case .planned: next == .submitted || next == .failed
    case .submitted: next == .accepted || next == .succeeded || next == .failed || next == .unknown
    case .accepted: next == .succeeded || next == .failed || next == .unknown
    case .succeeded, .failed, .unknown: false
    }
  }
}

/// What is written when an attempt begins: T1 and T2 in one row.
package struct AttemptPlan: Equatable, Sendable {
  package let deployment: String
  package let provider: String
  /// Why this deployment, as JSON; for operators.
  package let explanation: String

  package init(deployment: String, provider: String, explanation: String) {
    self.deployment = deployment
    self.provider = provider
    self.explanation = explanation
  }
}

/// How an attempt ended.
package struct AttemptEnd: Equatable, Sendable {
  package enum Outcome: Equatable, Sendable {
    case succeeded
    case failed(Failure, detail: String)
    case unknown
  }

  package let outcome: Outcome
  /// What the provider charges for it, where that is known.
  package let providerCost: Amount?

  package init(_ outcome: Outcome, providerCost: Amount?) {
    self.outcome = outcome
    self.providerCost = providerCost
  }

  package var state: AttemptState {
    switch outcome {
    case .succeeded: .succeeded
    case .failed: .failed
    case .unknown: .unknown
    }
  }
}
