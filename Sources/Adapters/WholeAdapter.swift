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
  /// What the body of a successful response with this content type is. Throws for a type that is
  /// no answer.
  func body(
    ofType contentType: String, to input: V1.Input, for target: AdapterTarget
  ) throws(ProviderFailure) -> WholeBody
  /// What a successful response says. What is no answer to this input is a failure.
  func answer(
    _ body: [UInt8], to input: V1.Input, for target: AdapterTarget
  ) throws(ProviderFailure) -> WholeAnswer
  /// What an unsuccessful response means.
  func failure(_ response: FailedResponse) -> ProviderFailure
}

extension WholeAdapter {
  package func body(
    ofType contentType: String, to input: V1.Input, for target: AdapterTarget
  ) throws(ProviderFailure) -> WholeBody { .told }
}

/// What the body of a response is.
package enum WholeBody: Sendable, Equatable {
  /// Words about the answer, which `answer(_:to:for:)` reads.
  case told
  /// The one file of the output itself, of this type (empty: not known), with all else that there
  /// is to say. It may be large, and goes to the store as it comes.
  case medium(mimeType: String, WholeAnswer)
}

/// An answer in canonical terms.
package struct WholeAnswer: Sendable, Equatable {
  package var output: V1.Output
  /// What the provider counted; nil where it counts nothing. What can be seen of the output itself
  /// (images, seconds, characters) is counted by whoever stores it.
  package var usage: MeasuredUsage?
  /// The files of the output, in the order of its `MediaOutput`s (`V1.Output.visitMedia`), one for
  /// each.
  package var media: [ProducedMedium]

  package init(output: V1.Output, usage: MeasuredUsage?, media: [ProducedMedium] = []) {
    self.output = output
    self.usage = usage
    self.media = media
  }
}

/// A file that a model made, before it is ours.
package enum ProducedMedium: Sendable, Equatable {
  /// The bytes, and their type where the provider says it.
  case data([UInt8], mimeType: String = "")
  /// Where the provider keeps them for a while.
  case url(String, mimeType: String = "")
}

/// The adapters by the dialect's name in the catalog and the model's capability.
package enum WholeAdapters {
  package static func adapter(dialect: String, capability: String) -> (any WholeAdapter)? {
    switch (dialect, capability) {
    case ("openai", "embedding"): OpenAIEmbeddingAdapter()
    case ("openai", "image"): OpenAIImageAdapter()
    case ("openai", "speech"): OpenAISpeechAdapter()
    case ("openai", "transcription"): OpenAITranscriptionAdapter()
    case _: nil
    }
  }
}
