// What a prediction has made: every model has an output of its own, mostly a link or a list of
// links.

import Core
import Protos
import Wire

struct ReplicateOutput {
  private let value: JSONValue
  private let input: V1.Input

  init(_ value: JSONValue, _ input: V1.Input) {
    self.value = value
    self.input = input
  }

  func answer() throws(ProviderFailure) -> WholeAnswer {
    var output = V1.Output()
    switch input.capability {
    case .image(let asked):
      let media = try media(count: Int(asked.count ?? 1))
      var image = V1.ImageOutput()
      image.images = media.map { _ in V1.MediaOutput() }
      output.capability = .image(image)
      return WholeAnswer(output: output, usage: nil, media: media)
    case .video:
      let media = try media(count: 1)
      var video = V1.VideoOutput()
      video.videos = [V1.MediaOutput()]
      output.capability = .video(video)
      return WholeAnswer(output: output, usage: nil, media: media)
    case .speech:
      let media = try media(count: 1)
      var speech = V1.SpeechOutput()
      speech.audio = V1.MediaOutput()
      output.capability = .speech(speech)
      return WholeAnswer(output: output, usage: nil, media: media)
    case .transcription(let asked):
      var reader = TranscriptionReader(asked)
      output.capability = .transcription(try reader.read(value))
      return WholeAnswer(output: output, usage: nil)
    case .chat, .embedding, .rerank, .moderation, .custom, nil:
      throw FailureKind.badOutput.failure(detail: "no such capability")
    }
  }

  /// A link, a list of links, or an object with one.
  private func media(count: Int) throws(ProviderFailure) -> [ProducedMedium] {
    let items = value.elements ?? [value]
    guard items.count == count else {
      throw FailureKind.badOutput.failure(detail: "\(items.count) files, not \(count)")
    }
    var media: [ProducedMedium] = []
    for item in items {
      let text =
        item.text ?? item["url"]?.text ?? item["audio"]?.text ?? item["video"]?.text
        ?? item["image"]?.text
      guard let text, let medium = Self.medium(text) else {
        throw FailureKind.badOutput.failure(detail: "no link")
      }
      media.append(medium)
    }
    return media
  }

  private static func medium(_ text: String) -> ProducedMedium? {
    if text.hasPrefix("https://") || text.hasPrefix("http://") { return .url(text) }
    guard text.hasPrefix("data:"), let comma = text.firstIndex(of: ",") else { return nil }
    let head = text[text.index(text.startIndex, offsetBy: 5)..<comma]
    guard head.hasSuffix(";base64"), let bytes = Base64.decode(text[text.index(after: comma)...])
    else { return nil }
    return .data(bytes, mimeType: String(head.prefix { $0 != ";" }))
  }
}
