// Generated from modelroute/v1/file_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC
package import Wire

extension V1 {
  /// The files of the organisation.
  package protocol FileService: Sendable {
    /// Stores bytes: first a message with `start`, then any number with `data`.
    ///
    /// Over HTTP the body is the file itself, or a multipart form whose one part with a file name is
    /// the file. The fields of `start` are query parameters, or fields of the form before the file;
    /// `Content-Type`, `Content-Length`, `Content-Disposition`, `Content-Digest` and
    /// `Idempotency-Key` fill those that they know.
    func uploadFile(_ requests: RequestStream<V1.UploadFileRequest>, _ call: RPC.Call) async throws(Core.Failure) -> V1.File
    /// What is known about a file.
    func getFile(_ request: V1.GetFileRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.File
    /// The files of the organisation, newest first.
    func listFiles(_ request: V1.ListFilesRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListFilesResponse
    /// The bytes of a file, or a range of them.
    ///
    /// Over HTTP the body is the file itself; `Range`, `If-Range`, `If-None-Match` and HEAD work.
    func downloadFile(_ request: V1.DownloadFileRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.DownloadFileResponse>) async throws(Core.Failure)
    /// Deletes a file. Its bytes go with the last file that has them.
    func deleteFile(_ request: V1.DeleteFileRequest, _ call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty
    /// A signed link to a file that needs no key and expires.
    func createDownloadUrl(_ request: V1.CreateDownloadUrlRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.CreateDownloadUrlResponse
    /// What a signed link leads to: the bytes of a file, for whoever has the link.
    func downloadSignedFile(_ request: V1.DownloadSignedFileRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.DownloadFileResponse>) async throws(Core.Failure)
  }

  /// The methods of `modelroute.v1.FileService`.
  package enum FileServiceMethods {
    package static let service = "modelroute.v1.FileService"
    package static let uploadFile = RPC.Method(
      service: service,
      name: "UploadFile",
      requestStreaming: true,
      access: .scope("files.write"),
      http: [HTTPRule(method: "POST", template: "/v1/files", body: "*")],
      requestIDField: "start.request_id",
      content: ContentRule(head: "start", type: "start.mime_type", size: "start.size_bytes", name: "start.name", digest: "start.sha256"))
    package static let getFile = RPC.Method(
      service: service,
      name: "GetFile",
      access: .scope("files.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/files/{file}", body: "")])
    package static let listFiles = RPC.Method(
      service: service,
      name: "ListFiles",
      access: .scope("files.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/files", body: "")])
    package static let downloadFile = RPC.Method(
      service: service,
      name: "DownloadFile",
      responseStreaming: true,
      access: .scope("files.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/files/{file}/content", body: "")],
      respondsWithContent: true)
    package static let deleteFile = RPC.Method(
      service: service,
      name: "DeleteFile",
      access: .scope("files.write"),
      http: [HTTPRule(method: "DELETE", template: "/v1/files/{file}", body: "")])
    package static let createDownloadUrl = RPC.Method(
      service: service,
      name: "CreateDownloadUrl",
      access: .scope("files.read"),
      http: [HTTPRule(method: "POST", template: "/v1/files/{file}:createDownloadUrl", body: "*")])
    package static let downloadSignedFile = RPC.Method(
      service: service,
      name: "DownloadSignedFile",
      responseStreaming: true,
      access: .public,
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/signedFiles/{token}", body: ""), HTTPRule(method: "GET", template: "/v1/signedFiles/{token}/{name}", body: "")],
      respondsWithContent: true)
    package static let all: [RPC.Method] = [uploadFile, getFile, listFiles, downloadFile, deleteFile, createDownloadUrl, downloadSignedFile]
  }

  /// Calls `modelroute.v1.FileService`.
  package struct FileServiceClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// Stores bytes: first a message with `start`, then any number with `data`.
    ///
    /// Over HTTP the body is the file itself, or a multipart form whose one part with a file name is
    /// the file. The fields of `start` are query parameters, or fields of the form before the file;
    /// `Content-Type`, `Content-Length`, `Content-Disposition`, `Content-Digest` and
    /// `Idempotency-Key` fill those that they know.
    package func uploadFile(
      metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ClientStreamCall<V1.UploadFileRequest, V1.File> {
      try await channel.callClientStream(
        FileServiceMethods.uploadFile, metadata: metadata,
        timeout: timeout)
    }

    /// What is known about a file.
    package func getFile(
      _ request: V1.GetFileRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.File {
      try await channel.callUnary(
        FileServiceMethods.getFile, request, metadata: metadata,
        timeout: timeout)
    }

    /// The files of the organisation, newest first.
    package func listFiles(
      _ request: V1.ListFilesRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListFilesResponse {
      try await channel.callUnary(
        FileServiceMethods.listFiles, request, metadata: metadata,
        timeout: timeout)
    }

    /// The bytes of a file, or a range of them.
    ///
    /// Over HTTP the body is the file itself; `Range`, `If-Range`, `If-None-Match` and HEAD work.
    package func downloadFile(
      _ request: V1.DownloadFileRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<V1.DownloadFileResponse> {
      try await channel.callServerStream(
        FileServiceMethods.downloadFile, request, metadata: metadata,
        timeout: timeout)
    }

    /// Deletes a file. Its bytes go with the last file that has them.
    package func deleteFile(
      _ request: V1.DeleteFileRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GoogleProtobuf.Empty {
      try await channel.callUnary(
        FileServiceMethods.deleteFile, request, metadata: metadata,
        timeout: timeout)
    }

    /// A signed link to a file that needs no key and expires.
    package func createDownloadUrl(
      _ request: V1.CreateDownloadUrlRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.CreateDownloadUrlResponse {
      try await channel.callUnary(
        FileServiceMethods.createDownloadUrl, request, metadata: metadata,
        timeout: timeout)
    }

    /// What a signed link leads to: the bytes of a file, for whoever has the link.
    package func downloadSignedFile(
      _ request: V1.DownloadSignedFileRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<V1.DownloadFileResponse> {
      try await channel.callServerStream(
        FileServiceMethods.downloadSignedFile, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension V1.FileService {
  package func uploadFile(_ requests: RequestStream<V1.UploadFileRequest>, _ call: RPC.Call) async throws(Core.Failure) -> V1.File {
    throw V1.FileServiceMethods.uploadFile.unimplemented
  }

  package func getFile(_ request: V1.GetFileRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.File {
    throw V1.FileServiceMethods.getFile.unimplemented
  }

  package func listFiles(_ request: V1.ListFilesRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListFilesResponse {
    throw V1.FileServiceMethods.listFiles.unimplemented
  }

  package func downloadFile(_ request: V1.DownloadFileRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.DownloadFileResponse>) async throws(Core.Failure) {
    throw V1.FileServiceMethods.downloadFile.unimplemented
  }

  package func deleteFile(_ request: V1.DeleteFileRequest, _ call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty {
    throw V1.FileServiceMethods.deleteFile.unimplemented
  }

  package func createDownloadUrl(_ request: V1.CreateDownloadUrlRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.CreateDownloadUrlResponse {
    throw V1.FileServiceMethods.createDownloadUrl.unimplemented
  }

  package func downloadSignedFile(_ request: V1.DownloadSignedFileRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.DownloadFileResponse>) async throws(Core.Failure) {
    throw V1.FileServiceMethods.downloadSignedFile.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = V1.FileServiceMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .clientStream(Methods.uploadFile) {
        (request: RequestStream<V1.UploadFileRequest>, call: RPC.Call) async throws(Core.Failure) -> V1.File in
        try await self.uploadFile(request, call)
      })
    handlers.append(
      .unary(Methods.getFile) {
        (request: V1.GetFileRequest, call: RPC.Call) async throws(Core.Failure) -> V1.File in
        try await self.getFile(request, call)
      })
    handlers.append(
      .unary(Methods.listFiles) {
        (request: V1.ListFilesRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListFilesResponse in
        try await self.listFiles(request, call)
      })
    handlers.append(
      .serverStream(Methods.downloadFile) {
        (request: V1.DownloadFileRequest, call: RPC.Call, responses: ResponseStream<V1.DownloadFileResponse>) async throws(Core.Failure) in
        try await self.downloadFile(request, call, responses)
      })
    handlers.append(
      .unary(Methods.deleteFile) {
        (request: V1.DeleteFileRequest, call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty in
        try await self.deleteFile(request, call)
      })
    handlers.append(
      .unary(Methods.createDownloadUrl) {
        (request: V1.CreateDownloadUrlRequest, call: RPC.Call) async throws(Core.Failure) -> V1.CreateDownloadUrlResponse in
        try await self.createDownloadUrl(request, call)
      })
    handlers.append(
      .serverStream(Methods.downloadSignedFile) {
        (request: V1.DownloadSignedFileRequest, call: RPC.Call, responses: ResponseStream<V1.DownloadFileResponse>) async throws(Core.Failure) in
        try await self.downloadSignedFile(request, call, responses)
      })
    return handlers
  }
}

