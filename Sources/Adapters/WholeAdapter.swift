// Capabilities whose answer comes whole: one request, one response, no pieces in between.

package import Core
package import Protos

/// One dialect of a provider family for one capability whose answer comes whole.
package protocol WholeAdapter: Sendable {
  /// The fields of the input that this dialect cannot express. A deployment for which this is not
  /// empty leaves the route; nothing is dropped in silence.
  func unmappable(_ input: V1.Input, for target: AdapterTarget) -> [String]
  /// Throws `invalid_request` with the field, relative to the capability's input, for an input that
  /// no dialect can express.
  func request(for input: V1.Input, to target: AdapterTarget) throws(Failure) -> ProviderRequest
  /// The field that carries the credential.
  func authorization(_ credential: String, for target: AdapterTarget) -> (
    name: String, value: String
  )
  /// What a successful response says. What is no answer to this input is a failure.
  func answer(
    _ body: [UInt8], to input: V1.Input, for target: AdapterTarget
  ) throws(ProviderFailure) -> WholeAnswer
  /// What an unsuccessful response means.
  func failure(_ response: FailedResponse) -> ProviderFailure
}

/// An answer in canonical terms.
package struct WholeAnswer: Sendable, Equatable {
  package var output: V1.Output
  /// Nil where the provider counts nothing.
  package var usage: MeasuredUsage?

  package init(output: V1.Output, usage: MeasuredUsage?) {
    self.output = output
    self.usage = usage
  }
}

/// The adapters by the dialect's name in the catalog and the model's capability.
package enum WholeAdapters {
  package static func adapter(dialect: String, capability: String) -> (any WholeAdapter)? {
    switch (dialect, capability) {
    case ("openai", "embedding"): OpenAIEmbeddingAdapter()
    case _: nil
    }
  }

  /// The capabilities that some dialect has here.
  package static let capabilities: Set<String> = ["embedding"]
}
