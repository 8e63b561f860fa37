// The inputs and outputs of the sandbox's models behind Replicate's wire: typical of the platform.

import Core
import Wire

/// A model, by what its name says.
enum ReplicateModel {
  case image, video, speech, transcription

  init?(_ name: String) {
    let name = name.lowercased()
    if name.contains("missing") { return nil }
    if name.contains("transcri") {
      self = .transcription
    } else if name.contains("speech") {
      self = .speech
    } else if name.contains("video") {
      self = .video
    } else if name.contains("image") {
      self = .image
    } else {
      return nil
    }
  }

  private var shape: Shape {
    switch self {
    case .image:
      .object(
        [
          "prompt": .required(.text), "negative_prompt": .optional(.text),
          "width": .optional(.integer(64...2048)), "height": .optional(.integer(64...2048)),
          "aspect_ratio": .optional(.oneOf(["1:1", "16:9", "9:16", "4:3", "3:4"])),
          "num_outputs": .optional(.integer(1...4)),
          "output_format": .optional(.oneOf(["png", "jpg", "webp"])),
          "seed": .optional(Shape.anyInteger), "image": .optional(.text), "mask": .optional(.text),
        ], isClosed: true)
    case .video:
      .object(
        [
          "prompt": .required(.text), "negative_prompt": .optional(.text),
          "duration": .optional(.integer(1...10)),
          "aspect_ratio": .optional(.oneOf(["16:9", "9:16", "1:1"])),
          "resolution": .optional(.oneOf(["480p", "720p"])), "image": .optional(.text),
          "last_image": .optional(.text), "seed": .optional(Shape.anyInteger),
        ], isClosed: true)
    case .speech:
      .object(
        [
          "text": .required(.textUpTo(10_000)), "voice": .optional(.text),
          "speed": .optional(.number(0.25...4)), "language": .optional(.text),
          "format": .optional(.oneOf(["mp3", "wav", "flac"])),
          "seed": .optional(Shape.anyInteger),
        ], isClosed: true)
    case .transcription:
      .object(
        [
          "audio": .required(.text), "language": .optional(.text), "prompt": .optional(.text),
          "timestamps": .optional(.oneOf(["segment", "word"])),
        ], isClosed: true)
    }
  }

  /// What is wrong with an input; nil where nothing is.
  func complaint(about input: JSONValue, limit: Int) -> String? {
    if let violation = shape.violation(in: input) {
      return "input.\(violation.path.joined(separator: ".")): invalid"
    }
    for member in ["image", "mask", "last_image", "audio"] {
      guard let text = input[member]?.text else { continue }
      let isLink = text.hasPrefix("https://") || text.hasPrefix("http://")
      let isInline = text.hasPrefix("data:") && text.utf8.count <= limit * 4 / 3 + 200
      if !isLink, !isInline { return "input.\(member): must be a URL, or a small data URL" }
    }
    return nil
  }

  func output(of input: JSONValue, hash: UInt64, seed: Int64) -> SandboxTask.Output {
    switch self {
    case .image:
      let format = ["jpg": MadeMedia.Format.jpeg, "webp": .webp][input["output_format"]?.text ?? ""]
      let count = Int(clamping: input["num_outputs"]?.integer ?? 1)
      let size = Self.size(input, 1024)
      let media = (0..<count).map { index in
        var media = MadeMedia(format ?? .png, hash: hash &* UInt64(2 * index + 1))
        (media.width, media.height) = size
        return media
      }
      return .media(media, isList: true)
    case .video:
      var media = MadeMedia(.mp4, hash: hash)
      (media.width, media.height) = Self.size(
        input, input["resolution"]?.text == "480p" ? 480 : 720)
      media.seconds = Double(input["duration"]?.integer ?? 5)
      return .media([media], isList: false)
    case .speech:
      let format = MadeMedia.Format(rawValue: input["format"]?.text ?? "mp3") ?? .mp3
      var media = MadeMedia(format, hash: hash)
      media.spoken = Directive.removed(from: input["text"]?.text ?? "")
      media.seconds = SpeechScript.seconds(of: media.spoken) / (input["speed"]?.double ?? 1)
      return .media([media], isList: false)
    case .transcription:
      return .words(Self.words(input, seed))
    }
  }

  private static func size(_ input: JSONValue, _ lines: Int) -> (Int, Int) {
    if let width = input["width"]?.integer, let height = input["height"]?.integer {
      return (Int(width), Int(height))
    }
    let ratio = (input["aspect_ratio"]?.text ?? "1:1").split(separator: ":").compactMap { Int($0) }
    guard ratio.count == 2, ratio[0] > 0, ratio[1] > 0 else { return (lines, lines) }
    return ratio[0] >= ratio[1]
      ? (lines * ratio[0] / ratio[1], lines) : (lines, lines * ratio[1] / ratio[0])
  }

  private static func words(_ input: JSONValue, _ seed: Int64) -> JSONValue {
    let text = input["audio"]?.text ?? ""
    let data = text.firstIndex(of: ",").flatMap { Base64.decode(text[text.index(after: $0)...]) }
    let heard = Heard(text.hasPrefix("data:") ? data ?? [] : Array(text.utf8), seed: seed)
    var words: JSONValue = [
      "text": .string(heard.text), "language": .string(input["language"]?.text ?? "en"),
      "duration": JSONValue(heard.seconds),
    ]
    switch input["timestamps"]?.text {
    case "word": words.set("words", .array(heard.words(named: "word")))
    case "segment": words.set("segments", .array(heard.segments()))
    case _: break
    }
    return words
  }
}
