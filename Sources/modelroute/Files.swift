// `modelroute files …`: bytes up and down.

import ArgumentParser
import Core
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
        var upload = Upload(path)
        upload.start.name = name ?? ""
        upload.start.mimeType = type ?? ""
        upload.start.requestId = requestId ?? ""
        upload.start.retention = retention.map { GoogleProtobuf.Duration(.seconds($0)) }
        let file = try await upload.send(by: V1.FileServiceClient(channel), metadata)
        client.show(file) { "\($0.id)\t\($0.mimeType)\t\($0.sizeBytes) bytes" }
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
        let download = Download(file: id, replaces: force)
        let (file, target) = try await download.receive(
          by: V1.FileServiceClient(channel), metadata
        ) { path ?? LocalFile.name($0) }
        if path != "-" { client.show(file) { _ in target } }
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
