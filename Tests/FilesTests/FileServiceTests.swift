// The RPCs of files, through the pipeline.

import Core
import Crypto
import Files
import Protos
import RPC
import Storage
import StorageSQLite
import Synchronization
import Testing
import Wire

@Suite struct FileServiceTests {
  @Test("an upload comes back byte for byte, with its type, size and digest")
  func roundTrip() async throws {
    let office = try Office()
    let bytes = png + World.live.randomBytes(700_000)
    let file = try await office.upload(bytes) { $0.name = "cat.png" }
    #expect(file.id.hasPrefix("file_"))
    #expect(file.name == "cat.png")
    #expect(file.mimeType == "image/png")
    #expect(file.sizeBytes == 700_012)
    #expect(file.sha256 == Hex.encode(SHA256.hash(bytes)))
    #expect(file.origin == .uploaded)
    #expect(file.expireTime == nil)
    #expect(try await office.download(file.id) == bytes)
    #expect(try await office.get(file.id) == file)
    #expect(try office.events() == ["file.created"])
    #expect(try office.broken().isEmpty)
  }

  @Test("an upload is told once, in its own transaction, and only when it is durable")
  func news() async throws {
    let told = Mutex<[String]>([])
    let refuses = Mutex(false)
    let office = try Office(news: { file, tx throws(Failure) in
      if refuses.withLock(\.self) { throw Failure(.internal, "no room for news") }
      try tx.execute("CREATE TABLE IF NOT EXISTS news (file TEXT)")
      try tx.execute("INSERT INTO news (file) VALUES ($1)", [.text(file.id)])
      return { told.withLock { $0.append(file.id) } }
    })
    let first = try await office.upload("one") { $0.requestId = "r1" }
    let again = try await office.upload("one") { $0.requestId = "r1" }
    #expect(again.id == first.id)
    #expect(told.withLock(\.self) == [first.id])
    refuses.withLock { $0 = true }
    #expect(
      await failure { () throws(Failure) in try await office.upload("two") } == "internal ")
    #expect(told.withLock(\.self).count == 1)
    let kept = try office.store.readNow { tx throws(Failure) in
      try tx.row("SELECT COUNT(*), (SELECT COUNT(*) FROM news) FROM file")
    }
    #expect(kept?.values == [.integer(1), .integer(1)])
    #expect(try office.broken().isEmpty)
  }

  @Test("a download may be a range")
  func ranges() async throws {
    let office = try Office()
    let file = try await office.upload("0123456789")
    #expect(try await office.download(file.id, offset: 3, length: 4) == Array("3456".utf8))
    #expect(try await office.download(file.id, offset: 8, length: 50) == Array("89".utf8))
    #expect(try await office.download(file.id, length: 2) == Array("01".utf8))
    #expect(
      await failure { () throws(Failure) in try await office.download(file.id, offset: 10) }
        == "invalid_request offset")
  }

  @Test("what was declared has to be true, and nothing is left where it is not")
  func declarations() async throws {
    let office = try Office()
    let text = "hello"
    func refused(
      _ change: @escaping (inout V1.UploadFileRequest.Start) -> Void
    ) async -> String {
      await failure { () throws(Failure) in try await office.upload(text, change) }
    }
    #expect(await refused { $0.sizeBytes = 4 } == "invalid_request start.size_bytes")
    #expect(await refused { $0.sizeBytes = 6 } == "invalid_request start.size_bytes")
    let zeros = String(repeating: "0", count: 64)
    #expect(await refused { $0.sha256 = zeros } == "invalid_request start.sha256")
    #expect(await refused { $0.sha256 = "xyz" } == "invalid_request start.sha256")
    #expect(await refused { $0.mimeType = "image/png" } == "invalid_request start.mime_type")
    #expect(await refused { $0.mimeType = "png" } == "invalid_request start.mime_type")
    #expect(
      await failure { () throws(Failure) in try await office.upload("") } == "invalid_request data")
    #expect(
      await failure { () throws(Failure) in
        try await office.upload(png) { $0.mimeType = "text/plain" }
      } == "invalid_request start.mime_type")
    #expect(try office.blobs().isEmpty)
    #expect(try office.events().isEmpty)
  }

  @Test("files and owners have limits")
  func limits() async throws {
    var settings = FileSettings()
    settings.fileBytesLimit = 10
    settings.organizationBytesLimit = 15
    let office = try Office(settings: settings)
    #expect(
      await failure { () throws(Failure) in try await office.upload("01234567890") }
        == "invalid_request start.size_bytes")
    #expect(
      await failure { () throws(Failure) in
        try await office.upload("x") { $0.sizeBytes = 11 }
      } == "invalid_request start.size_bytes")
    let first = try await office.upload("0123456789")
    #expect(
      await failure { () throws(Failure) in try await office.upload("012345") }
        == "rate_limited storage")
    #expect(try office.blobs().count == 1)
    // Live and test have a limit each.
    _ = try await office.upload("012345", by: "live")
    try await office.delete(first.id)
    _ = try await office.upload("012345")
    #expect(try office.broken().isEmpty)
  }

  @Test("the same request id with the same file is the same upload, with another a conflict")
  func requestIDs() async throws {
    let office = try Office()
    let first = try await office.upload("one") { $0.requestId = "r" }
    let again = try await office.upload("one") {
      $0.requestId = "r"
      $0.sizeBytes = 3
    }
    #expect(again == first)
    #expect(
      await failure { () throws(Failure) in try await office.upload("two") { $0.requestId = "r" } }
        == "conflict request_id_reused")
    #expect(
      await failure { () throws(Failure) in
        try await office.upload("one") {
          $0.requestId = "r"
          $0.name = "other"
        }
      } == "conflict request_id_reused")
    #expect(try office.blobs().count == 1)
    #expect(try office.events().count == 1)
    #expect(try await office.upload("two", by: "b") { $0.requestId = "r" }.id != first.id)
    office.clock.advance(.seconds(31 * 86_400))
    #expect(try await office.upload("two") { $0.requestId = "r" }.id != first.id)
    #expect(try office.broken().isEmpty)
  }

  @Test("another organisation's and another mode's file is not found")
  func owners() async throws {
    let office = try Office()
    let file = try await office.upload("secret")
    for other in ["b", "live", "operator", "job"] {
      #expect(
        await failure { () throws(Failure) in try await office.get(file.id, by: other) }
          == "not_found file")
      #expect(
        await failure { () throws(Failure) in try await office.download(file.id, by: other) }
          == "not_found file")
      #expect(
        await failure { () throws(Failure) in try await office.delete(file.id, by: other) }
          == "not_found file")
      var list = V1.ListFilesRequest()
      list.pageSize = 10
      #expect(try await office.client(other).listFiles(list).files.isEmpty)
    }
    for nobody in ["operator", "job"] {
      #expect(
        await failure { () throws(Failure) in try await office.upload("x", by: nobody) }
          == "permission_denied organization")
    }
  }

  @Test("files are listed newest first, in pages that a token continues")
  func listing() async throws {
    let office = try Office()
    var ids: [String] = []
    for number in 0..<5 { ids.insert(try await office.upload("file \(number)").id, at: 0) }
    var request = V1.ListFilesRequest()
    request.pageSize = 2
    var listed: [String] = []
    repeat {
      let page = try await office.client().listFiles(request)
      listed += page.files.map(\.id)
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    #expect(listed == ids)
    request.pageToken = "nonsense"
    #expect(
      await failure { () throws(Failure) in try await office.client().listFiles(request) }
        == "invalid_request page_token")
  }

  @Test("the steps of an upload have an order")
  func order() async throws {
    let office = try Office()
    let call = try await office.client().uploadFile()
    try await call.send(V1.UploadFileRequest(content: [1]))
    #expect(
      await failure { () throws(Failure) in try await call.finish() } == "invalid_request start")
    let second = try await office.client().uploadFile()
    var start = V1.UploadFileRequest()
    start.step = .start(V1.UploadFileRequest.Start())
    try await second.send(start)
    try await second.send(start)
    #expect(
      await failure { () throws(Failure) in try await second.finish() } == "invalid_request start")
  }

  @Test("too many uploads at once are told to wait; a cut one gives its place back")
  func places() async throws {
    var settings = FileSettings()
    settings.uploadsLimit = 1
    let office = try Office(settings: settings)
    let open = try await office.client().uploadFile()
    var start = V1.UploadFileRequest()
    start.step = .start(V1.UploadFileRequest.Start())
    try await open.send(start)
    try await open.send(V1.UploadFileRequest(content: [1]))
    while try office.blobs().isEmpty { await Task.yield() }
    #expect(
      await failure { () throws(Failure) in try await office.upload("x") }
        == "rate_limited uploads")
    open.cancel()
    while await failure({ () throws(Failure) in try await office.upload("x") }) != "ok" {}
    while try office.blobs().count > 1 { await Task.yield() }
    #expect(try office.broken().isEmpty)
  }
}
