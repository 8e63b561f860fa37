// The OpenAI chat-completions dialect, which most providers speak in some variant; the variants are
// `Quirks`.

package import Core
import HTTP
package import Protos
import Wire

package struct OpenAIChatAdapter: ChatAdapter {
  package init() {}

  package func unmappable(_ input: V1.ChatInput, for target: AdapterTarget) -> [String] {
    OpenAIRequest.unmappable(input)
  }

  package func request(
    for input: V1.ChatInput, to target: AdapterTarget
  ) throws(Failure) -> ProviderRequest {
    var request = OpenAIRequest(input, target)
    let path = target.quirks.path.isEmpty ? "/chat/completions" : target.quirks.path
    return ProviderRequest(
      path: path,
      fields: [
        "content-type": "application/json", "accept": "text/event-stream",
        "accept-encoding": "identity",
      ],
      body: try request.body().json())
  }

  package func authorization(
    _ credential: String, for target: AdapterTarget
  ) -> (name: String, value: String) {
    let header = target.quirks.credentialHeader
    return header.isEmpty || header == "authorization"
      ? ("authorization", "Bearer \(credential)") : (header, credential)
  }

  package func parser(
    contentType: String, callPrefix: String, for target: AdapterTarget
  ) -> any ChatResponseParser {
    OpenAIParser(
      isStream: contentType.hasPrefix("text/event-stream"), callPrefix: callPrefix,
      optionalTerminator: target.quirks.optionalTerminator)
  }

  package func failure(_ response: FailedResponse) -> ProviderFailure {
    let body = ErrorBody(response.body)
    return response.failure(Self.kind(body) ?? response.kind(body), body)
  }

  /// The table by code and type; nil where it says nothing and the status has to decide. Servers
  /// that only speak the dialect tell a context that is too long by the message alone.
  static func kind(_ body: ErrorBody) -> FailureKind? {
    if let kind = codes[body.code] ?? types[body.type] ?? codes[body.type] { return kind }
    let message = body.message.lowercased()
    return contextWords.contains(where: message.contains) ? .contextLength : nil
  }

  private static let contextWords = [
    "maximum context length", "context window", "available context size",
  ]

  private static let codes: [String: FailureKind] = [
    "content_policy_violation": .contentBlocked, "content_filter": .contentBlocked,
    "moderation_blocked": .contentBlocked, "image_content_policy_violation": .contentBlocked,
    "context_length_exceeded": .contextLength, "string_above_max_length": .contextLength,
    "insufficient_quota": .quota, "billing_hard_limit_reached": .quota,
    "billing_not_active": .quota, "account_deactivated": .authentication,
    "invalid_api_key": .authentication, "invalid_organization": .authentication,
    "model_not_found": .unknownModel, "model_not_active": .unknownModel,
    "rate_limit_exceeded": .rateLimit, "engine_overloaded": .capacity,
    "server_error": .upstreamError, "vector_store_timeout": .upstreamTimeout,
  ]

  private static let types: [String: FailureKind] = [
    "insufficient_quota": .quota, "authentication_error": .authentication,
    "permission_error": .authentication, "insufficient_permissions": .authentication,
    "rate_limit_error": .rateLimit, "requests": .rateLimit, "tokens": .rateLimit,
    "server_error": .upstreamError, "internal_error": .upstreamError,
    "overloaded_error": .capacity, "service_unavailable": .capacity,
    "timeout": .upstreamTimeout, "timeout_error": .upstreamTimeout,
  ]
}
