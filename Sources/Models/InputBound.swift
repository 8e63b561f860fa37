// How many tokens an input can have at most, before any provider has counted them.

import Core
import Protos
import Wire

/// An upper bound of the tokens of an input.
struct InputBound: Equatable {
  /// Text, images, files, and the overhead of messages and tools.
  var tokens: Int64 = 0
  var audioTokens: Int64 = 0
  var bytes: Int64 = 0
  var images: Int64 = 0
  /// A kind of part for which the model states no bound.
  var unbounded: String?

  /// The fewest bytes that a second of speech has in any format that models take (6 kbit/s).
  static let audioBytesPerSecond: Int64 = 750

  /// Text has at most as many tokens as UTF-8 bytes: every tokenizer in use falls back to bytes.
  /// What providers wrap around it is covered by the model's constants.
  init(_ input: V1.ChatInput, _ constants: ConfigV1.HoldConstants) {
    tokens = constants.tokensPerRequest
    for message in input.messages {
      add(tokens: constants.tokensPerMessage)
      add(text: message.role, message.name, message.refusal, message.toolCallId)
      for part in message.content { add(part, constants) }
      for call in message.toolCalls {
        add(tokens: constants.tokensPerTool)
        add(text: call.id, call.name, call.arguments)
      }
    }
    for tool in input.tools {
      add(tokens: constants.tokensPerTool)
      add(text: tool.name, tool.description)
      switch tool.schema {
      case .parameters(let schema): add(count: schema.json().count)
      case .parametersJson(let text): add(text: text)
      case nil: break
      }
    }
    if let schema = input.responseFormat?.jsonSchema {
      add(text: schema.name, schema.description)
      switch schema.definition {
      case .schema(let value): add(count: value.json().count)
      case .schemaJson(let text): add(text: text)
      case nil: break
      }
    }
  }

  private mutating func add(_ part: V1.ContentPart, _ constants: ConfigV1.HoldConstants) {
    switch part.part {
    case .text(let text): add(text: text)
    case .image(let media):
      images += 1
      add(media, tokens: constants.tokensPerImage, kind: "images")
    case .file(let media):
      add(media, tokens: constants.tokensPerFile, kind: "files")
      // A text file goes along as it is, so the constant does not bound it.
      if let count = media.knownByteCount, media.mimeType.lowercased().hasPrefix("text/") {
        add(tokens: count)
      }
    case .audio(let media):
      guard let count = media.knownByteCount, constants.tokensPerAudioSecond > 0 else {
        unbounded = unbounded ?? "audio"
        return
      }
      bytes = Self.sum(bytes, count)
      let seconds = count / Self.audioBytesPerSecond + 1
      audioTokens = Self.sum(
        audioTokens, seconds.multipliedReportingOverflow(by: constants.tokensPerAudioSecond).0)
    case nil: break
    }
  }

  private mutating func add(_ media: V1.MediaInput, tokens: Int64, kind: String) {
    if let count = media.knownByteCount { bytes = Self.sum(bytes, count) }
    if tokens <= 0 { unbounded = unbounded ?? kind }
    add(tokens: tokens)
    add(text: media.name)
  }

  private mutating func add(text: String...) { for part in text { add(count: part.utf8.count) } }

  private mutating func add(count: Int) {
    bytes = Self.sum(bytes, Int64(count))
    add(tokens: Int64(count))
  }

  private mutating func add(tokens count: Int64) { tokens = Self.sum(tokens, count) }

  /// Saturating.
  private static func sum(_ left: Int64, _ right: Int64) -> Int64 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? .max : sum
  }
}
