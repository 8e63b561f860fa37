// The Anthropic messages dialect, API version 2023-06-01.

package import Core
import HTTP
package import Protos
import Wire

package struct AnthropicChatAdapter: ChatAdapter {
  package init() {}

  package func unmappable(_ input: V1.ChatInput, for target: AdapterTarget) -> [String] {
    AnthropicFit.unmappable(input, target)
  }

  package func request(
    for input: V1.ChatInput, to target: AdapterTarget
  ) throws(Failure) -> ProviderRequest {
    var request = AnthropicRequest(input, target)
    let path = target.quirks.path.isEmpty ? "/v1/messages" : target.quirks.path
    return ProviderRequest(
      path: path,
      fields: [
        "content-type": "application/json", "accept": "text/event-stream",
        "accept-encoding": "identity", "anthropic-version": target.quirks.apiVersion,
      ],
      body: try request.body().json())
  }

  package func authorization(
    _ credential: String, for target: AdapterTarget
  ) -> (name: String, value: String) {
    switch target.quirks.credentialHeader {
    case "": ("x-api-key", credential)
    case "authorization": ("authorization", "Bearer \(credential)")
    case let header: (header, credential)
    }
  }

  package func parser(
    contentType: String, callPrefix: String, for target: AdapterTarget
  ) -> any ChatResponseParser {
    AnthropicParser(isStream: contentType.hasPrefix("text/event-stream"), callPrefix: callPrefix)
  }

  package func failure(_ response: FailedResponse) -> ProviderFailure {
    let body = ErrorBody(response.body)
    return response.failure(Self.kind(body) ?? response.kind(body), body)
  }

  /// The table by type; nil where it says nothing and the status has to decide. An
  /// `invalid_request_error` is of several kinds, which only its message tells.
  static func kind(_ body: ErrorBody) -> FailureKind? {
    guard body.type == "invalid_request_error" else { return types[body.type] }
    let message = body.message.lowercased()
    if message.contains("prompt is too long") || message.contains("exceed context limit") {
      return .contextLength
    }
    if message.contains("content filtering policy") { return .contentBlocked }
    if message.contains("credit balance") || message.contains("usage limits") { return .quota }
    return .rejected
  }

  private static let types: [String: FailureKind] = [
    "authentication_error": .authentication, "permission_error": .authentication,
    "billing_error": .quota, "not_found_error": .unknownModel, "conflict_error": .capacity,
    "request_too_large": .payloadTooLarge, "rate_limit_error": .rateLimit,
    "api_error": .upstreamError, "timeout_error": .upstreamTimeout,
    "overloaded_error": .capacity,
  ]
}
