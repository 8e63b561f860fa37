// Speech in the OpenAI dialect: `POST /audio/speech`, whose answer is the sound itself.

package import Core
import HTTP
package import Protos
import Wire

package struct OpenAISpeechAdapter: WholeAdapter {
  package init() {}

  private static let formats = [
    "audio/mpeg": "mp3", "audio/ogg": "opus", "audio/aac": "aac", "audio/flac": "flac",
    "audio/wav": "wav", "audio/pcm": "pcm",
  ]
  /// What the provider makes where nobody says.
  private static let standardType = "audio/mpeg"

  package func unmappable(_ input: V1.Input, for target: AdapterTarget) -> [String] {
    guard case .speech(let speech) = input.capability else { return ["input"] }
    var fields: [String] = []
    let limit = target.quirks.media.maxCharacters
    if limit > 0, speech.text.unicodeScalars.count > limit { fields.append("text") }
    if Self.voice(of: speech, target) == nil { fields.append("voice") }
    if !speech.language.isEmpty { fields.append("language") }
    if speech.sampleRate != nil { fields.append("sample_rate") }
    if speech.seed != nil { fields.append("seed") }
    return fields
  }

  /// The provider's name of the voice; nil where it has none of this name.
  private static func voice(of speech: V1.SpeechInput, _ target: AdapterTarget) -> String? {
    let quirks = target.quirks.media
    if speech.voice.isEmpty {
      return quirks.voice.isEmpty ? quirks.voices.first?.own ?? "alloy" : quirks.voice
    }
    guard !quirks.voices.isEmpty else { return speech.voice }
    return quirks.voices.first { $0.neutral == speech.voice }?.own
  }

  package func request(
    for input: V1.Input, to target: AdapterTarget
  ) throws(Failure) -> ProviderRequest {
    guard case .speech(let speech) = input.capability else {
      throw Failure(.internal, "not a speech input")
    }
    guard let voice = Self.voice(of: speech, target) else {
      throw .invalid("voice", "the model has no such voice")
    }
    var body: JSONValue = [
      "model": .string(target.providerModel), "input": .string(speech.text),
      "voice": .string(voice),
      "response_format": .string(Self.formats[Self.type(of: speech)] ?? "mp3"),
    ]
    if !speech.instructions.isEmpty { body.set("instructions", .string(speech.instructions)) }
    if let speed = speech.speed { body.set("speed", JSONValue(speed)) }
    let path = target.quirks.path.isEmpty ? "/audio/speech" : target.quirks.path
    return ProviderRequest(
      path: path,
      fields: [
        "content-type": "application/json", "accept": "*/*", "accept-encoding": "identity",
      ],
      body: body.json())
  }

  private static func type(of speech: V1.SpeechInput) -> String {
    speech.mimeType.isEmpty ? standardType : speech.mimeType
  }

  package func authorization(
    _ credential: String, for target: AdapterTarget
  ) -> (name: String, value: String) {
    OpenAIChatAdapter().authorization(credential, for: target)
  }

  package func failure(_ response: FailedResponse) -> ProviderFailure {
    OpenAIChatAdapter().failure(response)
  }

  /// Bytes are the sound; a 200 with words tells of an error, or is a page of somebody else.
  package func body(
    ofType contentType: String, to input: V1.Input, for target: AdapterTarget
  ) throws(ProviderFailure) -> WholeBody {
    guard case .speech(let speech) = input.capability else {
      throw FailureKind.badOutput.failure(detail: "not a speech input")
    }
    if contentType.hasPrefix("application/json") { return .told }
    guard !contentType.hasPrefix("text/") else {
      throw FailureKind.badOutput.failure(detail: "the answer is \(contentType)")
    }
    var sound = V1.SpeechOutput()
    sound.audio = V1.MediaOutput()
    var output = V1.Output()
    output.capability = .speech(sound)
    return .medium(
      mimeType: Self.type(of: speech), WholeAnswer(output: output, usage: nil))
  }

  package func answer(
    _ body: [UInt8], to input: V1.Input, for target: AdapterTarget
  ) throws(ProviderFailure) -> WholeAnswer {
    let words = ErrorBody(body)
    throw (OpenAIChatAdapter.kind(words) ?? .upstreamError).failure(detail: words.detail)
  }
}
