// Images in the OpenAI dialect: `POST /images/generations`, and with pictures to work on
// `POST /images/edits` (the provider's OpenAPI document).

package import Core
import HTTP
package import Protos
import Wire

package struct OpenAIImageAdapter: WholeAdapter {
  package init() {}

  private static let types = ["image/png": "png", "image/jpeg": "jpeg", "image/webp": "webp"]

  package func unmappable(_ input: V1.Input, for target: AdapterTarget) -> [String] {
    guard case .image(let image) = input.capability else { return ["input"] }
    var fields: [String] = []
    if !image.negativePrompt.isEmpty { fields.append("negative_prompt") }
    if image.seed != nil { fields.append("seed") }
    if image.width != nil || image.height != nil || !image.aspectRatio.isEmpty,
      Self.size(of: image, target) == nil
    {
      fields.append(image.aspectRatio.isEmpty ? "width" : "aspect_ratio")
    }
    if image.mask != nil, image.images.isEmpty { fields.append("mask") }
    return fields
  }

  /// `1024x1024`; nil where no size is asked for, or none that there is.
  static func size(of image: V1.ImageInput, _ target: AdapterTarget) -> String? {
    let sizes = target.quirks.media.imageSizes
    if !image.aspectRatio.isEmpty {
      guard image.width == nil, image.height == nil else { return nil }
      return sizes.first { Proportion($0, mark: "x")?.isAbout(image.aspectRatio) ?? false }
    }
    guard let width = image.width, let height = image.height else { return nil }
    let size = "\(width)x\(height)"
    return sizes.isEmpty || sizes.contains(size) ? size : nil
  }

  package func request(
    for input: V1.Input, to target: AdapterTarget
  ) throws(Failure) -> ProviderRequest {
    guard case .image(let image) = input.capability else {
      throw Failure(.internal, "not an image input")
    }
    return image.images.isEmpty
      ? generation(of: image, target) : try edit(of: image, target)
  }

  /// What both requests say.
  private func options(
    of image: V1.ImageInput, _ target: AdapterTarget
  ) -> [(String, String)] {
    var options = [("model", target.providerModel), ("prompt", image.prompt)]
    if let size = Self.size(of: image, target) { options.append(("size", size)) }
    if !image.quality.isEmpty { options.append(("quality", image.quality)) }
    if let type = Self.types[image.mimeType] { options.append(("output_format", type)) }
    if image.transparentBackground { options.append(("background", "transparent")) }
    let form = target.quirks.media.imageResponseFormat
    if !form.isEmpty { options.append(("response_format", form)) }
    return options
  }

  private func generation(of image: V1.ImageInput, _ target: AdapterTarget) -> ProviderRequest {
    var body = JSONValue.object(options(of: image, target).map { ($0, .string($1)) })
    if let count = image.count { body.set("n", JSONValue(count)) }
    let path = target.quirks.path.isEmpty ? "/images/generations" : target.quirks.path
    return ProviderRequest(
      path: path,
      fields: ["content-type": "application/json", "accept": "application/json"],
      body: body.json())
  }

  private func edit(
    of image: V1.ImageInput, _ target: AdapterTarget
  ) throws(Failure) -> ProviderRequest {
    var form = MultipartForm()
    for (name, value) in options(of: image, target) { form.add(name, value) }
    if let count = image.count { form.add("n", "\(count)") }
    for (index, medium) in image.images.enumerated() {
      let bytes = try medium.suppliedBytes("images[\(index)]")
      form.add(
        "image[]", file: bytes, named: "image-\(index + 1)\(medium.usualEnding)",
        type: medium.effectiveType)
    }
    if let mask = image.mask {
      form.add(
        "mask", file: try mask.suppliedBytes("mask"), named: "mask\(mask.usualEnding)",
        type: mask.effectiveType)
    }
    let (contentType, body) = form.encoded()
    return ProviderRequest(
      path: "/images/edits",
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
    guard case .image(let image) = input.capability else {
      throw FailureKind.badOutput.failure(detail: "not an image input")
    }
    let answer: OpenAIImageBody
    do throws(WireError) { answer = try OpenAIImageBody(body) } catch {
      throw FailureKind.badOutput.failure(detail: "\(error)")
    }
    // Some servers answer 200 and say in the body what went wrong.
    if answer.hasError {
      let words = ErrorBody(body)
      throw (OpenAIChatAdapter.kind(words) ?? .upstreamError).failure(detail: words.detail)
    }
    let asked = Int(image.count ?? 1)
    guard answer.items.count == asked else {
      throw FailureKind.badOutput.failure(detail: "\(answer.items.count) images, not \(asked)")
    }
    return try Self.answer(answer, image)
  }

  private static func answer(
    _ body: OpenAIImageBody, _ image: V1.ImageInput
  ) throws(ProviderFailure) -> WholeAnswer {
    var media: [ProducedMedium] = []
    var output = V1.ImageOutput()
    for item in body.items {
      var place = V1.MediaOutput()
      place.revisedPrompt = item.revisedPrompt
      output.images.append(place)
      if !item.bytes.isEmpty {
        media.append(.data(item.bytes, mimeType: image.mimeType))
      } else if item.url.hasPrefix("http") {
        media.append(.url(item.url))
      } else {
        throw FailureKind.badOutput.failure(detail: "an image without bytes or link")
      }
    }
    var whole = V1.Output()
    whole.capability = .image(output)
    return WholeAnswer(output: whole, usage: body.usage, media: media)
  }
}

extension V1.MediaInput {
  /// The bytes that the engine has put in place of whatever the customer gave.
  func suppliedBytes(_ field: String) throws(Failure) -> [UInt8] {
    guard case .data(let bytes) = source else {
      throw Failure(.internal, "\(field) has no bytes")
    }
    return bytes
  }

  /// How files of its type usually end: some servers look at nothing else.
  var usualEnding: String {
    switch effectiveType {
    case "image/png": ".png"
    case "image/jpeg": ".jpg"
    case "image/webp": ".webp"
    case "image/gif": ".gif"
    case "audio/mpeg": ".mp3"
    case "audio/wav": ".wav"
    case "audio/ogg": ".ogg"
    case "audio/flac": ".flac"
    case "audio/mp4": ".m4a"
    case "audio/webm", "video/webm": ".webm"
    case "video/mp4": ".mp4"
    case _: ""
    }
  }

  /// The bytes of inline media and of uploaded files; nil for what only a URL names.
  var byteCount: Int64? {
    switch source {
    case .data(let bytes): Int64(bytes.count)
    case .file: sizeBytes > 0 ? sizeBytes : nil
    case .url, nil: nil
    }
  }
}

/// Width to height.
struct Proportion {
  let width: Int64
  let height: Int64

  /// Nil where the text is not two numbers above zero with the mark between them.
  init?(_ text: String, mark: Character) {
    let numbers = text.split(separator: mark, omittingEmptySubsequences: false)
    guard numbers.count == 2, let width = Int64(numbers[0]), let height = Int64(numbers[1]),
      (1...1 << 20).contains(width), (1...1 << 20).contains(height)
    else { return nil }
    self.width = width
    self.height = height
  }

  /// Within 3 %: 1104:832 is what some call 4:3.
  func isAbout(_ ratio: String) -> Bool {
    guard let other = Proportion(ratio, mark: ":") else { return false }
    let (left, right) = (width * other.height, other.width * height)
    return abs(left - right) * 100 <= 3 * max(left, right)
  }
}
