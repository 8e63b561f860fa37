// The RPCs of files.

package import Core
import Crypto
import HTTP
import Objects
package import Protos
package import RPC
package import Storage
package import Wire

package struct FileServiceHandler: V1.FileService {
  /// Tells whoever listens of an upload, in the transaction that makes it a file. What it answers
  /// runs once that is durable.
  package typealias News =
    @Sendable (StoredFile, any Transaction) throws(Failure) -> @Sendable () -> Void

  private static let pieceBytes: Int64 = 128 << 10
  private static let linkLifetime: Duration = .seconds(3600)

  private let vault: FileVault
  private let links: FileLinks
  private let news: News

  package init(vault: FileVault, links: FileLinks, news: @escaping News = { _, _ in {} }) {
    self.vault = vault
    self.links = links
    self.news = news
  }

  // MARK: In

  package func uploadFile(
    _ requests: RequestStream<V1.UploadFileRequest>, _ call: Call
  ) async throws(Failure) -> V1.File {
    let principal = call.principal
    guard !principal.organization.isEmpty, principal.job == nil else {
      throw Failure(
        .permissionDenied, "files belong to organisations, and this credential is for none",
        reason: "organization")
    }
    guard case .start(let start)? = try await requests.next()?.step else {
      throw .invalid("start", "comes first")
    }
    let writer = try await vault.receive(FileDeclaration(start))
    do throws(Failure) {
      while let message = try await requests.next() {
        guard case .data(let bytes)? = message.step else { throw .invalid("start", "comes once") }
        try await writer.append(bytes)
      }
      let received = try await writer.finish()
      return V1.File(try await save(received, start, call))
    } catch {
      await writer.discard()
      throw error
    }
  }

  private func save(
    _ received: ReceivedFile, _ start: V1.UploadFileRequest.Start, _ call: Call
  ) async throws(Failure) -> StoredFile {
    let now = vault.world.now()
    let principal = call.principal
    let retention = start.retention?.duration ?? vault.settings.retention
    let file = StoredFile(
      id: vault.ids.make("file"), owner: FileOwner(principal), key: principal.id,
      name: received.name, mimeType: received.mimeType, sizeBytes: received.sizeBytes,
      digest: received.digest, origin: .uploaded, createTime: now,
      expireTime: retention.map { now + $0 })
    let fingerprint = Self.fingerprint(of: start, received, principal)
    let (settings, source, news) = (vault.settings, call.peer, news)
    let (saved, tell) = try await vault.keep([received]) { () async throws(Failure) in
      try await vault.database.write { tx throws(Failure) -> (StoredFile, @Sendable () -> Void) in
        if !start.requestId.isEmpty {
          let known = try FileStore.claim(
            requestID: start.requestId, of: file.owner.organization, fingerprint: fingerprint,
            file: file.id, at: now, lifetime: settings.requestIDLifetime, in: tx)
          if let known {
            return (try FileStore.require(known, of: file.owner, at: now, in: tx), {})
          }
        }
        try FileStore.insert(file, ownerBytesLimit: settings.organizationBytesLimit, in: tx)
        try FileVault.tell(
          "file.created", file, principal: principal.id, source: source, at: now, in: tx)
        return (file, try news(file, tx))
      }
    }
    tell()
    if saved.id != file.id { call.addResponseHeader("idempotent-replayed", "true") }
    return saved
  }

  /// SHA-256 over the mode, what was said of the file, and its digest. What was said of size and
  /// digest has been found true and adds nothing.
  private static func fingerprint(
    of start: V1.UploadFileRequest.Start, _ received: ReceivedFile, _ principal: Principal
  ) -> [UInt8] {
    var anonymous = start
    anonymous.requestId = ""
    anonymous.sizeBytes = 0
    anonymous.sha256 = received.digest.hex
    return SHA256.hash(Array(principal.mode.rawValue.utf8) + anonymous.binary())
  }

  // MARK: About

  package func getFile(
    _ request: V1.GetFileRequest, _ call: Call
  ) async throws(Failure) -> V1.File { V1.File(try await find(request.file, call)) }

  package func listFiles(
    _ request: V1.ListFilesRequest, _ call: Call
  ) async throws(Failure) -> V1.ListFilesResponse {
    let owner = FileOwner(call.principal)
    // A token that is narrowed to one job sees what that made.
    if let job = call.principal.job, !request.job.isEmpty, request.job != job {
      return V1.ListFilesResponse()
    }
    let job = call.principal.job ?? request.job
    let arguments = ["files", owner.organization, owner.mode.rawValue, job]
    let position = try PageToken.read(request.pageToken, arguments: arguments)?.first
    let size = PageToken.size(request.pageSize)
    let now = vault.world.now()
    let found = try await vault.database.read { tx throws(Failure) in
      try FileStore.list(of: owner, job: job, after: position, count: size + 1, at: now, in: tx)
    }
    var response = V1.ListFilesResponse()
    response.files = found.prefix(size).map { V1.File($0) }
    if found.count > size, let last = response.files.last {
      response.nextPageToken = PageToken.make(after: [last.id], arguments: arguments)
    }
    return response
  }

  private func find(_ id: String, _ call: Call) async throws(Failure) -> StoredFile {
    let file = try await vault.find(id, of: FileOwner(call.principal))
    guard call.principal.job == nil || call.principal.job == file.job else {
      throw Failure(.notFound, "no file \(id)", reason: "file")
    }
    return file
  }

  // MARK: Away

  package func deleteFile(
    _ request: V1.DeleteFileRequest, _ call: Call
  ) async throws(Failure) -> GoogleProtobuf.Empty {
    _ = try await find(request.file, call)
    try await vault.delete(
      request.file, of: FileOwner(call.principal), principal: call.principal.id, source: call.peer)
    return GoogleProtobuf.Empty()
  }

  // MARK: Out

  package func downloadFile(
    _ request: V1.DownloadFileRequest, _ call: Call,
    _ responses: ResponseStream<V1.DownloadFileResponse>
  ) async throws(Failure) {
    let file = try await find(request.file, call)
    var first = V1.DownloadFileResponse()
    first.file = V1.File(file)
    // Whoever keeps it asks again whether it still may be read.
    try await send(
      file, Wanted(request.offset, request.length), first, caching: "private, no-cache", call,
      responses)
  }

  package func createDownloadUrl(
    _ request: V1.CreateDownloadUrlRequest, _ call: Call
  ) async throws(Failure) -> V1.CreateDownloadUrlResponse {
    let file = try await find(request.file, call)
    let asked = vault.world.now() + (request.lifetime?.duration ?? Self.linkLifetime)
    let end = file.expireTime.map { min($0, asked) } ?? asked
    var response = V1.CreateDownloadUrlResponse()
    response.url = links.url(for: file.id, name: file.linkName, until: end)
    response.expireTime = GoogleProtobuf.Timestamp(
      Timestamp(microseconds: end.seconds * 1_000_000))
    return response
  }

  package func downloadSignedFile(
    _ request: V1.DownloadSignedFileRequest, _ call: Call,
    _ responses: ResponseStream<V1.DownloadFileResponse>
  ) async throws(Failure) {
    let now = vault.world.now()
    let claim = try links.read(request.token, at: now)
    let file = try await vault.find(linked: claim.file)
    try await send(
      file, Wanted(request.offset, request.length), V1.DownloadFileResponse(),
      caching: "private, max-age=\(max(0, claim.expireTime.seconds - now.seconds))", call,
      responses)
  }

  /// Which bytes a request names.
  private struct Wanted {
    let offset: Int64
    let length: Int64

    init(_ offset: Int64, _ length: Int64) {
      self.offset = offset
      self.length = length
    }

    /// Nil for the whole.
    func range(of size: Int64) throws(Failure) -> Range<Int64>? {
      guard offset > 0 || length > 0 else { return nil }
      guard offset < size else {
        throw Failure(
          .invalidRequest, "the file ends before byte \(offset)",
          reason: Failure.unsatisfiableRange,
          fieldViolations: [
            Failure.FieldViolation(field: "offset", description: "the file has \(size) bytes")
          ])
      }
      return offset..<(length > 0 && length < size - offset ? offset + length : size)
    }
  }

  private func send(
    _ file: StoredFile, _ wanted: Wanted, _ first: V1.DownloadFileResponse, caching: String,
    _ call: Call, _ responses: ResponseStream<V1.DownloadFileResponse>
  ) async throws(Failure) {
    call.content = file.contentHead(.whole, caching: caching)
    let body = try Self.body(of: file, wanted, call)
    call.content?.body = body
    responses.begin()
    var message = first
    switch body {
    case .unchanged: return
    case .whole: try await send(file, 0..<file.sizeBytes, &message, responses)
    case .part(let range): try await send(file, range, &message, responses)
    }
  }

  private func send(
    _ file: StoredFile, _ range: Range<Int64>, _ message: inout V1.DownloadFileResponse,
    _ responses: ResponseStream<V1.DownloadFileResponse>
  ) async throws(Failure) {
    var position = range.lowerBound
    while position < range.upperBound {
      let piece = position..<min(position + Self.pieceBytes, range.upperBound)
      message.data = try await vault.blobs.read(file.digest, piece)
      guard message.data.count == piece.count else { throw FileVault.broken(file.digest) }
      try await responses.send(message)
      message = V1.DownloadFileResponse()
      position = piece.upperBound
    }
  }

  /// What is to be sent: as the request says, and over HTTP as its conditions and ranges say
  /// (RFC 9110 §§ 13, 14).
  private static func body(
    of file: StoredFile, _ wanted: Wanted, _ call: Call
  ) throws(Failure) -> ContentHead.Body {
    let range = try wanted.range(of: file.sizeBytes)
    guard call.surface == .rest else { return range.map { .part($0) } ?? .whole }
    let tag = "\"\(file.digest.hex)\""
    if let known = call.metadata["if-none-match"] {
      let tags = known.split(separator: ",").map { $0.filter { $0 != " " } }
      if tags.contains(where: { $0 == "*" || $0 == tag || $0 == "W/\(tag)" }) { return .unchanged }
    }
    if let range { return .part(range) }
    guard call.metadata["if-range"].map({ $0 == tag }) ?? true else { return .whole }
    switch ByteRange(call.metadata["range"], of: file.sizeBytes) {
    case .whole: return .whole
    case .part(let range): return .part(range)
    case .unsatisfiable:
      throw Failure(
        .invalidRequest, "the file has \(file.sizeBytes) bytes",
        reason: Failure.unsatisfiableRange)
    }
  }
}
