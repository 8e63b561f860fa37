// How much an input is, measured without any tokenizer.

import Models
import Protos
import Wire

/// Sizes of an input, to compare deployments with and to estimate what nobody counted.
struct InputSize: Equatable {
  /// Of what a model reads as text.
  var textBytes: Int64 = 0
  var mediaBytes: Int64 = 0
  var images: Int64 = 0
  /// Sounds and documents.
  var otherMedia: Int64 = 0

  /// Bytes of a token in most languages, and tokens of a picture or a page in most models.
  static let assumedBytesPerToken: Int64 = 4
  private static let assumedTokensPerMedia: Int64 = 1000

  init(_ input: V1.Input) {
    switch input.capability {
    case .chat(let chat): add(chat)
    case .embedding(let embedding): for text in embedding.texts { add(text) }
    case .image, .video, .speech, .transcription, .rerank, .moderation, .custom, nil: break
    }
  }

  private mutating func add(_ chat: V1.ChatInput) {
    for message in chat.messages {
      add(message.name, message.refusal)
      for part in message.content { add(part) }
      for call in message.toolCalls { add(call.name, call.arguments) }
    }
    for tool in chat.tools {
      add(tool.name, tool.description)
      switch tool.schema {
      case .parameters(let schema): textBytes += Int64(schema.json().count)
      case .parametersJson(let text): add(text)
      case nil: break
      }
    }
  }

  private mutating func add(_ part: V1.ContentPart) {
    switch part.part {
    case .text(let text): add(text)
    case .image(let media):
      images += 1
      add(media)
    case .audio(let media), .file(let media):
      otherMedia += 1
      add(media)
    case nil: break
    }
  }

  private mutating func add(_ media: V1.MediaInput) {
    mediaBytes += media.knownByteCount ?? 0
  }

  private mutating func add(_ texts: String...) {
    for text in texts { textBytes += Int64(text.utf8.count) }
  }

  /// An estimate, never exact.
  var assumedTokens: Int64 {
    textBytes / Self.assumedBytesPerToken + 1 + (images + otherMedia) * Self.assumedTokensPerMedia
  }
}
