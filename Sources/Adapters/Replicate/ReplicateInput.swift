// An input as the members that one model has: most models of a capability name them alike, and
// where one does not, the catalog says so.

import Core
import Protos
import Wire

struct ReplicateInput {
  /// Larger media have to be links.
  private static let inlineBytesLimit: Int64 = 256_000

  private let target: AdapterTarget
  private var members: [(String, JSONValue)] = []
  private(set) var unmappable: [String] = []
  /// Names of members that are media: links and copies differ from one submission to the next.
  private var mediaMembers: Set<String> = []
  private var failure: Failure?

  init(_ input: V1.Input, _ target: AdapterTarget) {
    self.target = target
    members = target.quirks.media.fixedInputs
    switch input.capability {
    case .image(let image): read(image)
    case .video(let video): read(video)
    case .speech(let speech): read(speech)
    case .transcription(let transcription): read(transcription)
    case .chat, .embedding, .rerank, .moderation, .custom, nil: unmappable.append("input")
    }
  }

  func body() throws(Failure) -> JSONValue {
    if let failure { throw failure }
    return .object(members)
  }

  // MARK: Comparing

  /// Whether the input of a prediction is this one. Media can't be compared: links and copies are
  /// made anew for each submission. What they have more may be what the provider assumes, or what
  /// somebody else has asked for.
  func likeness(to other: JSONValue) -> Likeness {
    guard let theirs = other.members else { return .likely }
    let ours = Dictionary(members) { _, last in last }
    for (name, value) in ours where !mediaMembers.contains(name) {
      guard let their = other[name], Self.isSame(value, their) else { return .different }
    }
    guard mediaMembers.allSatisfy({ other[$0] != nil }) else { return .different }
    let isWhole = theirs.allSatisfy { ours[$0.0] != nil }
    return isWhole && mediaMembers.isEmpty ? .same : .likely
  }

  private static func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): plain(left) == plain(right)
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy(isSame)
    case (.object(let left), .object(let theirs)):
      left.count == theirs.count
        && left.allSatisfy { name, value in right[name].map { isSame(value, $0) } ?? false }
    case (_, _): left == right
    }
  }

  /// `2.50` and `2.5`, `3.0` and `3` are the same number.
  private static func plain(_ number: String) -> Substring {
    guard number.contains("."), !number.contains(where: { $0 == "e" || $0 == "E" }) else {
      return number[...]
    }
    let digits = number.reversed().drop { $0 == "0" }
    let rest = digits.first == "." ? digits.dropFirst() : digits
    return number.prefix(rest.count)
  }

  // MARK: Capabilities

  private mutating func read(_ image: V1.ImageInput) {
    add("prompt", "prompt", image.prompt)
    add("negative_prompt", "negative_prompt", image.negativePrompt)
    add("width", "width", image.width.map { JSONValue($0) })
    add("height", "height", image.height.map { JSONValue($0) })
    add("aspect_ratio", "aspect_ratio", image.aspectRatio)
    if let count = image.count, count != 1 { add("num_outputs", "count", JSONValue(count)) }
    let format = image.mimeType.split(separator: "/").last.map(String.init) ?? ""
    add("output_format", "mime_type", format == "jpeg" ? "jpg" : format)
    add("seed", "seed", image.seed.map { JSONValue($0) })
    add("quality", "quality", image.quality, isStandard: false)
    if image.transparentBackground { unmappable.append("transparent_background") }
    if image.images.count > 1 { unmappable.append("images[1]") }
    add("image", "images[0]", image.images.first)
    add("mask", "mask", image.mask)
  }

  private mutating func read(_ video: V1.VideoInput) {
    add("prompt", "prompt", video.prompt)
    add("negative_prompt", "negative_prompt", video.negativePrompt)
    if let duration = video.duration?.duration {
      let (seconds, rest) = duration.components
      if rest != 0 { unmappable.append("duration") }
      add("duration", "duration", JSONValue(seconds))
    }
    add("aspect_ratio", "aspect_ratio", video.aspectRatio)
    add("resolution", "resolution", video.resolution)
    add("generate_audio", "audio", video.audio.map { JSONValue($0) }, isStandard: false)
    add("seed", "seed", video.seed.map { JSONValue($0) })
    add("image", "first_frame", video.firstFrame)
    add("last_image", "last_frame", video.lastFrame)
    if !video.references.isEmpty { unmappable.append("references") }
    add("video", "video", video.video, isStandard: false)
  }

  private mutating func read(_ speech: V1.SpeechInput) {
    add("text", "text", speech.text)
    add("voice", "voice", speech.voice)
    add("instructions", "instructions", speech.instructions, isStandard: false)
    add("language", "language", speech.language)
    let formats = ["audio/mpeg": "mp3", "audio/wav": "wav", "audio/flac": "flac"]
    if !speech.mimeType.isEmpty {
      if let format = formats[speech.mimeType] {
        add("format", "mime_type", format)
      } else {
        unmappable.append("mime_type")
      }
    }
    add("speed", "speed", speech.speed.map { JSONValue($0) })
    add("sample_rate", "sample_rate", speech.sampleRate.map { JSONValue($0) }, isStandard: false)
    add("seed", "seed", speech.seed.map { JSONValue($0) }, isStandard: false)
  }

  private mutating func read(_ asked: V1.TranscriptionInput) {
    add("audio", "audio", asked.audio)
    add("language", "language", asked.language)
    add("prompt", "prompt", asked.prompt)
    if !asked.translateTo.isEmpty { unmappable.append("translate_to") }
    if !asked.keywords.isEmpty { unmappable.append("keywords") }
    if asked.speakers { unmappable.append("speakers") }
    switch asked.timestamps {
    case .segments: add("timestamps", "timestamps", "segment")
    case .words: add("timestamps", "timestamps", "word")
    case .unspecified, .none, .unrecognized: break
    }
  }

  // MARK: Members

  /// The model's name of a member; nil where it has none.
  private func name(of member: String, isStandard: Bool) -> String? {
    if let own = target.quirks.media.inputs[member] { return own.isEmpty ? nil : own }
    return isStandard ? member : nil
  }

  private mutating func add(
    _ member: String, _ field: String, _ text: String, isStandard: Bool = true
  ) {
    guard !text.isEmpty else { return }
    add(member, field, JSONValue.string(text), isStandard: isStandard)
  }

  private mutating func add(
    _ member: String, _ field: String, _ value: JSONValue?, isStandard: Bool = true
  ) {
    guard let value else { return }
    guard let name = name(of: member, isStandard: isStandard) else {
      unmappable.append(field)
      return
    }
    members.append((name, value))
  }

  private mutating func add(
    _ member: String, _ field: String, _ medium: V1.MediaInput?, isStandard: Bool = true
  ) {
    guard let medium else { return }
    if let name = name(of: member, isStandard: isStandard) { mediaMembers.insert(name) }
    switch medium.source {
    case .url(let url): add(member, field, .string(url), isStandard: isStandard)
    case .data:
      if medium.byteCount ?? 0 > Self.inlineBytesLimit { unmappable.append(field) }
      add(member, field, medium.dataURL.map(JSONValue.string), isStandard: isStandard)
    case .file:
      let isSmall = medium.byteCount.map { $0 <= Self.inlineBytesLimit } ?? false
      if !target.readsLinks, !isSmall { unmappable.append(field) }
      add(member, field, .null, isStandard: isStandard)
      failure = failure ?? Failure(.internal, "\(field) has neither bytes nor a link")
    case nil: failure = failure ?? .invalid(field, "is empty")
    }
  }
}
