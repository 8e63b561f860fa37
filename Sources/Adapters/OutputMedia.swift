// The files inside an output, wherever a capability has them.

package import Core
package import Protos

extension V1.Output {
  package typealias MediaVisitor = (inout V1.MediaOutput) throws(Failure) -> Void

  /// Shows each file of the output to the visitor, always in the same order.
  package mutating func visitMedia(_ visit: MediaVisitor) throws(Failure) {
    switch capability {
    case .image(var image):
      for index in image.images.indices { try visit(&image.images[index]) }
      capability = .image(image)
    case .video(var video):
      for index in video.videos.indices { try visit(&video.videos[index]) }
      if var thumbnail = video.thumbnail {
        try visit(&thumbnail)
        video.thumbnail = thumbnail
      }
      capability = .video(video)
    case .speech(var speech):
      if var audio = speech.audio {
        try visit(&audio)
        speech.audio = audio
      }
      capability = .speech(speech)
    case .custom(var custom):
      for index in custom.files.indices { try visit(&custom.files[index]) }
      capability = .custom(custom)
    case .chat, .embedding, .transcription, .rerank, .moderation, nil: break
    }
  }

  /// Whether the output of this capability can have files at all.
  package var mayHaveMedia: Bool {
    switch capability {
    case .image, .video, .speech, .custom: true
    case .chat, .embedding, .transcription, .rerank, .moderation, nil: false
    }
  }
}
