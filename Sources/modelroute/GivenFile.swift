// Files on their way into a job and out of it.

import Core
import Crypto
import Protos
import RPC
import Wire

/// A file that is given to a model: on this machine, or uploaded before.
enum GivenFile {
  static func media(
    _ path: String, on channel: any Channel, _ metadata: Metadata
  ) async throws(Failure) -> V1.MediaInput {
    let files = V1.FileServiceClient(channel)
    let file: V1.File
    if path.hasPrefix("file_"), !path.contains(".") {
      var request = V1.GetFileRequest()
      request.file = path
      file = try await files.getFile(request, metadata: metadata)
    } else {
      file = try await Upload(path).send(by: files, metadata)
    }
    var media = V1.MediaInput()
    media.source = .file(file.id)
    media.mimeType = file.mimeType
    return media
  }
}

/// The files that a job has made.
enum MadeFiles {
  /// Those of the output, in order.
  static func list(_ job: V1.Job) -> [V1.OutputFile] {
    let media: [V1.MediaOutput?] =
      switch job.output?.capability {
      case .image(let image)?: image.images
      case .video(let video)?: video.videos + [video.thumbnail]
      case .speech(let speech)?: [speech.audio]
      case .custom(let custom)?: custom.files
      case .chat?, .embedding?, .transcription?, .rerank?, .moderation?, nil: []
      }
    return media.compactMap { $0?.file }
  }

  /// Downloads them into a directory, which is made if need be, under their own names; the answer
  /// where they are. A name that is taken gets the job's id in front.
  static func save(
    _ job: V1.Job, into directory: String, on channel: any Channel, _ metadata: Metadata
  ) async throws(Failure) -> [String] {
    try LocalFile.makeDirectory(directory)
    var paths: [String] = []
    for file in list(job) {
      let download = Download(file: file.id, replaces: false)
      paths.append(
        try await download.receive(by: V1.FileServiceClient(channel), metadata) { found in
          let path = "\(directory)/\(LocalFile.name(found))"
          return LocalFile.exists(path)
            ? "\(directory)/\(job.id)-\(LocalFile.name(found))" : path
        }.path)
    }
    return paths
  }
}

/// One upload, with the check that what is stored is what was sent.
struct Upload {
  var path: String
  /// What is to be said of it beyond its name and size.
  var start = V1.UploadFileRequest.Start()

  init(_ path: String) { self.path = path }

  func send(
    by files: V1.FileServiceClient, _ metadata: Metadata
  ) async throws(Failure) -> V1.File {
    let source = try LocalFile.Source(path)
    let call = try await files.uploadFile(metadata: metadata)
    var start = start
    if start.name.isEmpty { start.name = source.name }
    start.sizeBytes = source.sizeBytes ?? 0
    var first = V1.UploadFileRequest()
    first.step = .start(start)
    var hash = SHA256()
    var sent: Int64 = 0
    let file: V1.File
    do throws(Failure) {
      try await call.send(first)
      while let piece = try source.next() {
        hash.update(piece)
        sent += Int64(piece.count)
        try await call.send(V1.UploadFileRequest(content: piece))
        LocalFile.show(sent, of: source.sizeBytes)
      }
      file = try await call.finish()
    } catch {
      Terminal.clearStatus()
      // What the server said of the call says more than that sending failed.
      throw await Self.refusal(of: call) ?? error
    }
    Terminal.clearStatus()
    let digest = Hex.encode(hash.finish())
    guard file.sha256 == digest else {
      throw Failure(.internal, "\(digest) was sent, \(file.sha256) is stored")
    }
    return file
  }

  private static func refusal(
    of call: ClientStreamCall<V1.UploadFileRequest, V1.File>
  ) async -> Failure? {
    do throws(Failure) {
      _ = try await call.finish()
      return nil
    } catch {
      return error
    }
  }
}

/// One download, with the check that what comes is what is stored.
struct Download {
  let file: String
  let replaces: Bool

  /// Writes the file where `target` says, and says what it was.
  func receive(
    by files: V1.FileServiceClient, _ metadata: Metadata, to target: (V1.File) -> String
  ) async throws(Failure) -> (file: V1.File, path: String) {
    var request = V1.DownloadFileRequest()
    request.file = file
    let responses = try await files.downloadFile(request, metadata: metadata)
    guard var message = try await responses.next(), let file = message.file else {
      throw Failure(.internal, "the server sent nothing")
    }
    let target = try LocalFile.Target(target(file), replaces: replaces)
    var hash = SHA256()
    var received: Int64 = 0
    while true {
      hash.update(message.data)
      received += Int64(message.data.count)
      try target.write(message.data)
      LocalFile.show(received, of: file.sizeBytes)
      guard let next = try await responses.next() else { break }
      message = next
    }
    Terminal.clearStatus()
    guard Hex.encode(hash.finish()) == file.sha256 else {
      throw Failure(.internal, "the bytes are not those that were stored")
    }
    try target.keep()
    return (file, target.path)
  }
}
