// `modelroute files …`: bytes up and down.

import ArgumentParser
import Core
import Crypto
import Protos
import RPC
import Wire

struct Files: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Upload, download, list and delete files; make links to them.",
    subcommands: [Put.self, Get.self, List.self, Delete.self, Link.self])

  struct Put: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Upload a file; prints its id.")
    @Argument(help: "The file; - reads standard input.") var path: String
    @Option(help: "Its name; that of the file unless given.") var name: String?
    @Option(help: "Its type, as in image/png; detected unless given.") var type: String?
    @Option(help: "How long to keep it, in seconds.") var retention: Int64?
    @Option(help: "An idempotency key: the same one makes one file.") var requestId: String?
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        let source = try LocalFile.Source(path)
        let call = try await V1.FileServiceClient(channel).uploadFile(metadata: metadata)
        var first = V1.UploadFileRequest()
        first.step = .start(start(source))
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
          throw await refusal(of: call) ?? error
        }
        Terminal.clearStatus()
        let digest = Hex.encode(hash.finish())
        guard file.sha256 == digest else {
          throw Failure(.internal, "\(digest) was sent, \(file.sha256) is stored")
        }
        client.show(file) { "\($0.id)\t\($0.mimeType)\t\($0.sizeBytes) bytes" }
      }
    }

    private func start(_ source: LocalFile.Source) -> V1.UploadFileRequest.Start {
      var start = V1.UploadFileRequest.Start()
      start.name = name ?? source.name
      start.mimeType = type ?? ""
      start.sizeBytes = source.sizeBytes ?? 0
      start.requestId = requestId ?? ""
      start.retention = retention.map { GoogleProtobuf.Duration(.seconds($0)) }
      return start
    }

    private func refusal(
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

  struct Get: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Download a file.")
    @Argument(help: "The file's id, file_….") var id: String
    @Argument(help: "Where to; the file's own name unless given. - is standard output.")
    var path: String?
    @Flag(help: "Replace what is there.") var force = false
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.DownloadFileRequest()
        request.file = id
        let responses = try await V1.FileServiceClient(channel).downloadFile(
          request, metadata: metadata)
        guard var message = try await responses.next(), let file = message.file else {
          throw Failure(.internal, "the server sent nothing")
        }
        let target = try LocalFile.Target(path ?? LocalFile.name(file), replaces: force)
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
        if path != "-" { client.show(file) { _ in target.path } }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List files, newest first.")
    @Option(help: "Only made by this job.") var job = ""
    @OptionGroup var paging: PageOptions
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.ListFilesRequest()
        request.pageSize = paging.limit
        request.pageToken = paging.pageToken
        request.job = job
        let page = try await V1.FileServiceClient(channel).listFiles(request, metadata: metadata)
        client.show(page) { page in
          var table = Table("FILE", "TYPE", "BYTES", "ORIGIN", "CREATED", "NAME")
          for file in page.files {
            table.add(
              file.id, file.mimeType, "\(file.sizeBytes)", file.origin.name.lowercased(),
              file.createTime?.timestamp?.description ?? "", file.name)
          }
          return table.text
        }
        paging.tellNext(page.nextPageToken, client.output)
      }
    }
  }

  struct Delete: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Delete a file.")
    @Argument(help: "The file's id, file_….") var id: String
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.DeleteFileRequest()
        request.file = id
        let done = try await V1.FileServiceClient(channel).deleteFile(request, metadata: metadata)
        client.show(done) { _ in "\(id) deleted" }
      }
    }
  }

  struct Link: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "url", abstract: "Make a link to a file that needs no key and expires.")
    @Argument(help: "The file's id, file_….") var id: String
    @Option(help: "How long it works, in seconds; an hour unless given.") var lifetime: Int64?
    @OptionGroup var client: ClientOptions

    func run() async throws {
      try await client.run { channel, metadata throws(Failure) in
        var request = V1.CreateDownloadUrlRequest()
        request.file = id
        request.lifetime = lifetime.map { GoogleProtobuf.Duration(.seconds($0)) }
        let link = try await V1.FileServiceClient(channel).createDownloadUrl(
          request, metadata: metadata)
        client.show(link) { $0.url }
      }
    }
  }
}
