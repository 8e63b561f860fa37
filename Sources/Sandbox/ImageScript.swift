// `POST /images/generations` and `POST /images/edits` of the OpenAI dialect.

import Core
import HTTP
import Wire

struct ImageScript {
  let state: SandboxState

  private static let options: Shape.Members = [
    "model": .required(.text),
    "prompt": .required(.textUpTo(32_000)),
    "n": .optional(.integer(1...10)),
    "size": .optional(.text),
    "quality": .optional(.oneOf(["auto", "low", "medium", "high", "standard", "hd"])),
    "background": .optional(.oneOf(["auto", "transparent", "opaque"])),
    "output_format": .optional(.oneOf(["png", "jpeg", "webp"])),
    "output_compression": .optional(.integer(0...100)),
    "response_format": .optional(.oneOf(["url", "b64_json"])),
    "user": .optional(.text),
  ]
  private static let generation = Shape.object(
    options.merging([
      "moderation": .optional(.oneOf(["low", "auto"])),
      "style": .optional(.oneOf(["vivid", "natural"])),
    ]) { $1 }, isClosed: true)
  private static let edit = Shape.object(
    options.merging([
      "image": .optional(.bool), "image[]": .optional(.list(.bool)), "mask": .optional(.bool),
      "input_fidelity": .optional(.oneOf(["low", "high"])),
    ]) { $1 }, isClosed: true)

  func script(for request: SandboxRequest, edits: Bool) -> Script {
    let read = MediaRequest.read(
      request, state, as: edits ? Self.edit : Self.generation, isForm: edits, words: ["prompt"])
    guard case .fine(let asked) = read else {
      if case .instead(let script) = read { return script }
      return Script([.hang])
    }
    let errors = ErrorScripts(dialect: OpenAIDialect())
    guard let size = Self.size(asked.body["size"]?.text) else {
      return errors.refused(Self.invalid("size"), asked.marks)
    }
    if edits, let refusal = Self.refusal(of: asked.form) {
      return errors.refused(refusal, asked.marks)
    }
    // Only the older models have a choice of forms.
    let isOld = asked.model.hasPrefix("dall-e")
    if !isOld, asked.body["response_format"] != nil {
      return errors.refused(
        OpenAIDialect().refusal(
          of: Shape.Violation(path: ["response_format"], kind: .undeclared)), asked.marks)
    }
    let givesLinks = isOld && asked.body["response_format"]?.text != "b64_json"
    return asked.answer(answer(asked, size, givesLinks: givesLinks, request))
  }

  private static func invalid(_ param: String) -> Refusal {
    Refusal(
      status: 400, type: "invalid_request_error", code: "invalid_value", param: param,
      message: "Invalid value for '\(param)'.")
  }

  /// `auto` and none are squares.
  private static func size(_ text: String?) -> (width: Int, height: Int)? {
    guard let text, text != "auto" else { return (1024, 1024) }
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let width = numbers[0], let height = numbers[1],
      (16...4096).contains(width), (16...4096).contains(height)
    else { return nil }
    return (width, height)
  }

  private static func refusal(of form: FormBody?) -> Refusal? {
    let images = (form?.all("image[]") ?? []) + (form?.all("image") ?? [])
    guard !images.isEmpty, images.count <= 16 else { return invalid("image") }
    let starts: [[UInt8]] = [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("RIFF".utf8)]
    let arePictures = images.allSatisfy { part in
      starts.contains(where: part.bytes.starts(with:))
    }
    return arePictures ? nil : invalid("image")
  }

  private func answer(
    _ asked: MediaRequest, _ size: (width: Int, height: Int), givesLinks: Bool,
    _ request: SandboxRequest
  ) -> JSONValue {
    let format = MadeMedia.Format(rawValue: asked.body["output_format"]?.text ?? "png") ?? .png
    let count = Int(clamping: asked.body["n"]?.integer ?? 1)
    let items = (0..<count).map { index -> JSONValue in
      var media = MadeMedia(format, hash: asked.marks.hash &* UInt64(2 * index + 1))
      (media.width, media.height) = size
      if givesLinks {
        let link = state.media.link(
          to: media, asked.faults, asked.marks, host: request.host, under: "/openai/files")
        return ["url": .string(link), "revised_prompt": .string(asked.body["prompt"]?.text ?? "")]
      }
      return ["b64_json": .string(Base64.encode(media.bytes()))]
    }
    var answer: JSONValue = [
      "created": JSONValue(asked.marks.time), "data": .array(items),
      "size": .string("\(size.width)x\(size.height)"), "output_format": .string(format.rawValue),
    ]
    if !asked.faults.usageIsMissing { answer.set("usage", usage(asked, count)) }
    return answer
  }

  private func usage(_ asked: MediaRequest, _ count: Int) -> JSONValue {
    let text = Tokens.count(asked.body["prompt"]?.text ?? "")
    let pictures = 85 * ((asked.form?.all("image[]").count ?? 0))
    let each = ["low": 272, "medium": 1056, "high": 4160][asked.body["quality"]?.text ?? ""]
    let output = count * (each ?? 1056)
    let wrong = asked.faults.usageIsWrong ? 7 : 0
    return [
      "input_tokens": JSONValue(text + pictures), "output_tokens": JSONValue(output),
      "total_tokens": JSONValue(text + pictures + output + wrong),
      "input_tokens_details": [
        "text_tokens": JSONValue(text), "image_tokens": JSONValue(pictures),
      ],
    ]
  }
}
