// Canonical inputs and outputs to providers' wire formats and back. Pure: an adapter turns values
// into values; sending, waiting and deciding belong to others.

package import Core
package import HTTP
package import Protos

/// A request to a provider, without its credential.
package struct ProviderRequest: Sendable, Equatable {
  package var method: String
  /// Appended to the provider's base URL.
  package var path: String
  package var fields: HTTPFields
  package var body: [UInt8]

  package init(method: String = "POST", path: String, fields: HTTPFields, body: [UInt8]) {
    self.method = method
    self.path = path
    self.fields = fields
    self.body = body
  }
}

/// What of a deployment an adapter needs to know.
package struct AdapterTarget: Sendable, Equatable {
  /// What the provider calls the model.
  package var providerModel: String
  /// The most output tokens to ask for where the input sets no limit; 0: not known.
  package var maxOutputTokens: Int64
  package var quirks: Quirks
  /// Whether the provider can read our links; where it cannot, an uploaded file goes inline.
  package var readsLinks: Bool

  package init(
    providerModel: String, maxOutputTokens: Int64 = 0, quirks: Quirks = Quirks(),
    readsLinks: Bool = false
  ) {
    self.providerModel = providerModel
    self.maxOutputTokens = maxOutputTokens
    self.quirks = quirks
    self.readsLinks = readsLinks
  }
}

/// One dialect of a provider family for the chat capability.
package protocol ChatAdapter: Sendable {
  /// What of the input this dialect cannot express, as features or fields by name. A deployment
  /// for which this is not empty leaves the route; nothing is dropped in silence.
  func unmappable(_ input: V1.ChatInput, for target: AdapterTarget) -> [String]
  /// The request that streams the answer. Throws `invalid_request` with the field for an input
  /// that no dialect can express.
  func request(for input: V1.ChatInput, to target: AdapterTarget) throws(Failure)
    -> ProviderRequest
  /// The field that carries the credential.
  func authorization(_ credential: String, for target: AdapterTarget) -> (
    name: String, value: String
  )
  /// A parser for one successful response. `callPrefix` begins the ids of its tool calls.
  func parser(contentType: String, callPrefix: String, for target: AdapterTarget)
    -> any ChatResponseParser
  /// What an unsuccessful response means.
  func failure(_ response: FailedResponse) -> ProviderFailure
}

/// Reads one response as its bytes come.
package protocol ChatResponseParser: Sendable {
  /// Nothing follows `finished` or `failed`.
  mutating func receive(_ bytes: [UInt8]) -> [ChatEvent]
  /// The response has ended. Without its terminator it is a failure, never a short success.
  mutating func finish() -> [ChatEvent]
}

/// What a response says, in canonical terms.
package enum ChatEvent: Sendable, Equatable {
  case delta(V1.ChatDelta)
  /// What was used so far; replaces what was said before.
  case usage(MeasuredUsage)
  /// Complete. Which stop text was met is not told: not every dialect says it.
  case finished(V1.ChatOutput.FinishReason)
  case failed(ProviderFailure)
}

extension [ChatEvent] {
  /// Takes the text, if there is any, as one delta.
  mutating func append(text: inout String) {
    guard !text.isEmpty else { return }
    var delta = V1.ChatDelta()
    delta.text = text
    append(.delta(delta))
    text = ""
  }
}

/// Usage in disjoint buckets.
package struct MeasuredUsage: Sendable, Equatable {
  package var usage: V1.Usage
  /// Whether the buckets sum to the provider's own total.
  package var isConsistent: Bool
  /// Whether the output is counted, or only the input as yet.
  package var countsOutput: Bool

  package init(
    _ usage: V1.Usage = V1.Usage(), isConsistent: Bool = true, countsOutput: Bool = true
  ) {
    self.usage = usage
    self.isConsistent = isConsistent
    self.countsOutput = countsOutput
  }
}

/// The adapters by the dialect's name in the catalog.
package enum ChatAdapters {
  package static func adapter(dialect: String) -> (any ChatAdapter)? {
    switch dialect {
    case "openai": OpenAIChatAdapter()
    case "anthropic": AnthropicChatAdapter()
    case _: nil
    }
  }

  package static let dialects = ["anthropic", "openai"]
}
