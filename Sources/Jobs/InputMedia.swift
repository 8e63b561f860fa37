// The media inside an input, wherever a capability has them.

import Core
import Protos

/// What a medium is to be.
enum MediaKind {
  case image
  case audio
  case video
  case anything

  /// Whether a type will do.
  func takes(_ mimeType: String) -> Bool {
    switch self {
    case .image: mimeType.hasPrefix("image/")
    case .audio: mimeType.hasPrefix("audio/") || mimeType.hasPrefix("video/")
    case .video: mimeType.hasPrefix("video/")
    case .anything: true
    }
  }
}

extension V1.Input {
  typealias MediaVisitor = (inout V1.MediaInput, MediaKind, String) throws(Failure) -> Void

  /// Shows each medium to the visitor, with the path of its field.
  mutating func visitMedia(_ visit: MediaVisitor) throws(Failure) {
    switch capability {
    case .chat(var chat):
      for message in chat.messages.indices {
        try Self.visit(
          &chat.messages[message].content, "input.chat.messages[\(message)].content", visit)
      }
      capability = .chat(chat)
    case .image(var image):
      try Self.visit(&image.images, .image, "input.image.images", visit)
      try Self.visit(&image.mask, .image, "input.image.mask", visit)
      capability = .image(image)
    case .video(var video):
      try Self.visit(&video.firstFrame, .image, "input.video.first_frame", visit)
      try Self.visit(&video.lastFrame, .image, "input.video.last_frame", visit)
      try Self.visit(&video.references, .image, "input.video.references", visit)
      try Self.visit(&video.video, .video, "input.video.video", visit)
      capability = .video(video)
    case .transcription(var transcription):
      try Self.visit(&transcription.audio, .audio, "input.transcription.audio", visit)
      capability = .transcription(transcription)
    case .custom(var custom):
      for key in custom.files.keys.sorted() {
        guard var media = custom.files[key] else { continue }
        try visit(&media, .anything, "input.custom.files[\(key)]")
        custom.files[key] = media
      }
      capability = .custom(custom)
    case .embedding, .speech, .rerank, .moderation, nil: break
    }
  }

  private static func visit(
    _ parts: inout [V1.ContentPart], _ path: String, _ visit: MediaVisitor
  ) throws(Failure) {
    for index in parts.indices {
      switch parts[index].part {
      case .image(var media):
        try visit(&media, .image, "\(path)[\(index)].image")
        parts[index].part = .image(media)
      case .audio(var media):
        try visit(&media, .audio, "\(path)[\(index)].audio")
        parts[index].part = .audio(media)
      case .file(var media):
        try visit(&media, .anything, "\(path)[\(index)].file")
        parts[index].part = .file(media)
      case .text, nil: break
      }
    }
  }

  private static func visit(
    _ list: inout [V1.MediaInput], _ kind: MediaKind, _ path: String, _ visit: MediaVisitor
  ) throws(Failure) {
    for index in list.indices { try visit(&list[index], kind, "\(path)[\(index)]") }
  }

  private static func visit(
    _ media: inout V1.MediaInput?, _ kind: MediaKind, _ path: String, _ visit: MediaVisitor
  ) throws(Failure) {
    guard var found = media else { return }
    try visit(&found, kind, path)
    media = found
  }

  /// False where a look at the parts says that there are none: most inputs are text.
  var mayHaveMedia: Bool {
    guard case .chat(let chat) = capability else { return true }
    return chat.messages.contains { message in
      message.content.contains { part in
        if case .text = part.part { false } else { true }
      }
    }
  }

  /// The ids of the uploaded files that it names, each once, in order.
  var fileIDs: [String] {
    guard mayHaveMedia else { return [] }
    var input = self
    var ids: [String] = []
    // The visitor throws nothing.
    try? input.visitMedia { media, _, _ in
      if case .file(let id) = media.source, !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}
