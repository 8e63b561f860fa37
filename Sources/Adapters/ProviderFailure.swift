// Why an attempt failed, in our words, and what may follow from it.

package import Core
package import HTTP
package import Protos

/// The failure of one attempt at one deployment.
package struct ProviderFailure: Error, Sendable, Equatable {
  /// What the customer would be told if nothing else were tried. Never upstream text.
  package var failure: Failure
  /// Another try, at least at another deployment, may succeed.
  package var isTransient: Bool
  /// One more try at the same deployment makes sense.
  package var mayRetrySame: Bool
  /// The provider may have done the work, and billed it.
  package var wasSubmitted: Bool
  /// The provider refused what our schema and adapter thought right: the adapter is suspect.
  package var blamesAdapter: Bool
  /// Counts against the deployment's health. What the customer sent does not.
  package var blamesDeployment: Bool
  /// The request went out and no answer came: whether the provider did the work is not known.
  package var isOutcomeUnknown = false
  /// The provider says that it is asked too often (429).
  package var isThrottled = false
  /// What was used until then, where the provider said so.
  package var usage: V1.Usage?
  /// What that cost us.
  package var providerCost: Amount?
  /// The upstream's words for operators, cut to `detailLimit`. Never shown to customers.
  package var detail: String

  package static let detailLimit = 1024

  package init(
    _ failure: Failure, isTransient: Bool, mayRetrySame: Bool = false, wasSubmitted: Bool = false,
    blamesAdapter: Bool = false, blamesDeployment: Bool = true, usage: V1.Usage? = nil,
    providerCost: Amount? = nil, detail: String = ""
  ) {
    self.failure = failure
    self.isTransient = isTransient
    self.mayRetrySame = mayRetrySame
    self.wasSubmitted = wasSubmitted
    self.blamesAdapter = blamesAdapter
    self.blamesDeployment = blamesDeployment
    self.usage = usage
    self.providerCost = providerCost
    self.detail = String(decoding: detail.utf8.prefix(Self.detailLimit), as: UTF8.self)
  }
}

/// A response that is no success, with its body as far as it was read.
package struct FailedResponse: Sendable {
  package var status: Int
  package var fields: HTTPFields
  package var body: [UInt8]
  package var now: Timestamp

  package init(status: Int, fields: HTTPFields = HTTPFields(), body: [UInt8] = [], now: Timestamp) {
    self.status = status
    self.fields = fields
    self.body = body
    self.now = now
  }
}

/// The kinds of failure that adapters tell apart; each has one row of consequences.
package enum FailureKind: String, Sendable, CaseIterable {
  case rejected, payloadTooLarge, contextLength, contentBlocked, authentication, quota
  case unknownModel, rateLimit, capacity, upstreamError, upstreamTimeout, badOutput, cutStream
  case malformedStream, redirect

  /// What follows, with our own words.
  package func failure(retryAfter: Duration? = nil, detail: String = "") -> ProviderFailure {
    let (code, reason, message) = words
    let failure = Failure(code, message, reason: reason, retryAfter: retryAfter)
    switch self {
    case .rejected, .payloadTooLarge:
      return ProviderFailure(
        failure, isTransient: true, blamesAdapter: self == .rejected, blamesDeployment: false,
        detail: detail)
    // Another deployment of the model may have a longer context.
    case .contextLength:
      return ProviderFailure(failure, isTransient: true, blamesDeployment: false, detail: detail)
    case .contentBlocked:
      return ProviderFailure(failure, isTransient: false, blamesDeployment: false, detail: detail)
    case .rateLimit:
      var throttled = ProviderFailure(failure, isTransient: true, detail: detail)
      throttled.isThrottled = true
      return throttled
    case .authentication, .quota, .unknownModel, .redirect:
      return ProviderFailure(failure, isTransient: true, detail: detail)
    case .capacity:
      return ProviderFailure(failure, isTransient: true, mayRetrySame: true, detail: detail)
    case .upstreamError, .upstreamTimeout, .badOutput, .cutStream, .malformedStream:
      return ProviderFailure(
        failure, isTransient: true, mayRetrySame: true, wasSubmitted: true, detail: detail)
    }
  }

  private var words: (Failure.Code, String, String) {
    switch self {
    case .rejected:
      (.invalidRequest, "rejected", "the model does not take this combination of inputs")
    case .payloadTooLarge:
      (.invalidRequest, Failure.payloadTooLarge, "the input is too large for the model")
    case .contextLength:
      (.invalidRequest, "context_length", "the input is longer than the model's context")
    case .contentBlocked:
      (.contentBlocked, "input", "the content was blocked by the model's safety rules")
    case .authentication:
      (.providerUnavailable, "configuration", "the model is not available at the moment")
    case .quota: (.providerUnavailable, "quota", "the model is not available at the moment")
    case .unknownModel, .redirect:
      (.providerUnavailable, "configuration", "the model is not available at the moment")
    case .rateLimit, .capacity:
      (.providerUnavailable, "capacity", "the model is at its capacity")
    case .upstreamError: (.generationFailed, "model_error", "the model failed")
    case .upstreamTimeout: (.timeout, "model", "the model did not answer in time")
    case .badOutput: (.generationFailed, "bad_output", "the model's answer was not usable")
    case .cutStream: (.generationFailed, "interrupted", "the model's answer was interrupted")
    case .malformedStream:
      (.generationFailed, "bad_output", "the model's answer was not usable")
    }
  }
}
