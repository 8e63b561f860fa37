// Transcriptions in the OpenAI dialect: `POST /audio/transcriptions`, a form with the sound.

package import Core
import HTTP
package import Protos
import Wire

package struct OpenAITranscriptionAdapter: WholeAdapter {
  package init() {}

  package func unmappable(_ input: V1.Input, for target: AdapterTarget) -> [String] {
    guard case .transcription(let asked) = input.capability else { return ["input"] }
    let quirks = target.quirks.media
    var fields: [String] = []
    if let count = asked.audio?.byteCount, count > quirks.maxFileBytes { fields.append("audio") }
    if asked.speakers, !quirks.diarizes { fields.append("speakers") }
    if asked.speakers, asked.timestamps == .words { fields.append("timestamps") }
    if !asked.keywords.isEmpty, !quirks.takesKeywords { fields.append("keywords") }
    if !asked.translateTo.isEmpty, asked.translateTo != "en" || !quirks.translates {
      fields.append("translate_to")
    }
    if Self.wantsTimes(asked), quirks.transcriptionFormat == "json", !asked.speakers {
      fields.append("timestamps")
    }
    return fields
  }

  private static func wantsTimes(_ asked: V1.TranscriptionInput) -> Bool {
    asked.timestamps == .segments || asked.timestamps == .words
  }

  package func request(
    for input: V1.Input, to target: AdapterTarget
  ) throws(Failure) -> ProviderRequest {
    guard case .transcription(let asked) = input.capability else {
      throw Failure(.internal, "not a transcription input")
    }
    guard let audio = asked.audio else { throw .invalid("audio", "is required") }
    var form = MultipartForm()
    form.add("model", target.providerModel)
    let translates = !asked.translateTo.isEmpty
    if !asked.language.isEmpty, !translates { form.add("language", asked.language) }
    if !asked.prompt.isEmpty { form.add("prompt", asked.prompt) }
    for keyword in asked.keywords { form.add("keywords[]", keyword) }
    if asked.speakers {
      form.add("response_format", "diarized_json")
      form.add("chunking_strategy", "auto")
    } else if Self.wantsTimes(asked) {
      form.add("response_format", "verbose_json")
      form.add(
        "timestamp_granularities[]", asked.timestamps == .words ? "word" : "segment")
    } else {
      form.add("response_format", target.quirks.media.transcriptionFormat)
    }
    form.add(
      "file", file: try audio.suppliedBytes("audio"), named: "audio\(audio.usualEnding)",
      type: audio.effectiveType.isEmpty ? "application/octet-stream" : audio.effectiveType)
    let (contentType, body) = form.encoded()
    let own = translates ? "/audio/translations" : "/audio/transcriptions"
    return ProviderRequest(
      path: target.quirks.path.isEmpty ? own : target.quirks.path,
      fields: ["content-type": contentType, "accept": "application/json"], body: body)
  }

  package func authorization(
    _ credential: String, for target: AdapterTarget
  ) -> (name: String, value: String) {
    OpenAIChatAdapter().authorization(credential, for: target)
  }

  package func failure(_ response: FailedResponse) -> ProviderFailure {
    OpenAIChatAdapter().failure(response)
  }

  package func answer(
    _ body: [UInt8], to input: V1.Input, for target: AdapterTarget
  ) throws(ProviderFailure) -> WholeAnswer {
    guard case .transcription(let asked) = input.capability else {
      throw FailureKind.badOutput.failure(detail: "not a transcription input")
    }
    guard let value = try? JSONValue(parsing: body) else {
      throw FailureKind.badOutput.failure(detail: "no JSON")
    }
    if let error = value["error"], !error.isNull {
      let words = ErrorBody(body)
      throw (OpenAIChatAdapter.kind(words) ?? .upstreamError).failure(detail: words.detail)
    }
    var reader = TranscriptionReader(asked)
    let transcription = try reader.read(value)
    var output = V1.Output()
    output.capability = .transcription(transcription)
    return WholeAnswer(output: output, usage: Self.usage(value["usage"]))
  }

  /// Tokens or seconds, whichever the model counts.
  private static func usage(_ value: JSONValue?) -> MeasuredUsage? {
    guard let value, !value.isNull else { return nil }
    var usage = V1.Usage()
    if let seconds = value["seconds"]?.double, seconds >= 0, seconds < 1e9 {
      usage.seconds = Int64(seconds.rounded(.up))
      return MeasuredUsage(usage)
    }
    guard let input = value["input_tokens"]?.integer, input >= 0 else { return nil }
    let output = max(0, value["output_tokens"]?.integer ?? 0)
    let sound = value["input_token_details"]?["audio_tokens"]?.integer ?? 0
    guard (0...input).contains(sound) else { return MeasuredUsage(usage, isConsistent: false) }
    usage.inputTokens = input - sound
    usage.audioInputTokens = sound
    usage.outputTokens = output
    let total = value["total_tokens"]?.integer
    return MeasuredUsage(usage, isConsistent: total == nil || total == input &+ output)
  }
}
