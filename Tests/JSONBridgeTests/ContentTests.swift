// Content over the bridge: bodies as they are, forms, ranges and conditions.

import Core
import HTTP
import JSONBridge
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Testing
import Wire

/// Remembers what is uploaded, and sends what it is told to.
final class FakeFiles: V1.FileService {
  let starts = Mutex<[V1.UploadFileRequest.Start]>([])
  let uploads = Mutex<[String]>([])
  let head = Mutex(ContentHead(mimeType: "image/png", sizeBytes: 10, entityTag: "t"))
  let ranges = Mutex<[String]>([])

  func uploadFile(
    _ requests: RequestStream<V1.UploadFileRequest>, _ call: Call
  ) async throws(Failure) -> V1.File {
    guard case .start(let start)? = try await requests.next()?.step else {
      throw .invalid("start", "comes first")
    }
    starts.withLock { $0.append(start) }
    if start.name == "refused" { throw .invalid("start.name", "no") }
    var bytes: [UInt8] = []
    while let message = try await requests.next() { bytes += message.content }
    uploads.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
    var file = V1.File()
    file.id = "file_1"
    return file
  }

  func downloadFile(
    _ request: V1.DownloadFileRequest, _ call: Call,
    _ responses: ResponseStream<V1.DownloadFileResponse>
  ) async throws(Failure) {
    ranges.withLock { $0.append(call.metadata["range"] ?? "none") }
    call.content = head.withLock { $0 }
    if request.file == "range" {
      throw Failure(.invalidRequest, "too far", reason: Failure.unsatisfiableRange)
    }
    responses.begin()
    for piece in ["01234", "56789"] {
      try await responses.send(V1.DownloadFileResponse(content: Array(piece.utf8)))
      if request.file == "broken" { throw Failure(.internal, "the disk failed") }
    }
  }
}

@Suite struct ContentTests {
  let loop = ManualLoop()
  let files = FakeFiles()
  let connection: any ConnectionHandler

  init() throws {
    let pipeline = Pipeline(
      router: Router(handlers: files.handlers),
      authenticator: TestAuthenticator(["secret": TestAuthenticator.key()], slow: ["secret"]),
      world: loop.world)
    connection = try JSONBridge(pipeline).connected(peer: "192.0.2.1:4711", loop: loop)
  }

  func call(
    _ method: String, _ path: String, _ fields: [(String, String)] = [], pieces: [String] = []
  ) -> FakeExchange {
    let exchange = FakeExchange(Fixture.head(method, path, fields), loop: loop)
    let receiver = connection.begin(exchange)
    // The first piece comes before the credential is known.
    for piece in pieces {
      receiver.received(piece)
      loop.run()
    }
    receiver.requestFinished(trailers: nil)
    loop.run()
    return exchange
  }

  @Test("a body is the file, and its head and query say what it is")
  func raw() throws {
    let exchange = call(
      "POST", "/v1/files?name=a.txt&retention=60s",
      [
        ("content-type", "text/plain; charset=utf-8"), ("content-length", "11"),
        ("idempotency-key", "k"),
        ("content-digest", "sha-256=:uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=:"),
      ], pieces: ["hello ", "world"])
    #expect(exchange.text == #"{"id":"file_1"}"#)
    #expect(files.uploads.withLock { $0 } == ["hello world"])
    let start = try #require(files.starts.withLock { $0.first })
    #expect(start.name == "a.txt")
    #expect(start.mimeType == "text/plain")
    #expect(start.sizeBytes == 11)
    #expect(start.requestId == "k")
    #expect(start.retention?.seconds == 60)
    #expect(
      start.sha256 == "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9")
    #expect(exchange.consumedCount == 11)
  }

  @Test("types that say nothing are not taken for types; JSON is a file like others")
  func types() throws {
    let silent = ["application/octet-stream", "application/x-www-form-urlencoded"]
    for type in silent + ["application/json"] {
      _ = call("POST", "/v1/files", [("content-type", type)], pieces: ["{}"])
    }
    #expect(files.starts.withLock { $0.map(\.mimeType) } == ["", "", "application/json"])
  }

  @Test("a form's fields say what its file is, however it is cut", arguments: [1, 7, 1000])
  func form(pieceSize: Int) throws {
    let body =
      "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nmine\r\n--b\r\n"
      + "Content-Disposition: form-data; name=\"file\"; filename=\"theirs.txt\"\r\n"
      + "Content-Type: text/plain\r\n\r\nhello\r\nworld\r\n--b--\r\n"
    var pieces: [String] = []
    var rest = body[...]
    while !rest.isEmpty {
      // One Character may be CR LF.
      pieces.append(String(rest.prefix(pieceSize)))
      rest = rest.dropFirst(pieceSize)
    }
    let type = ("content-type", "multipart/form-data; boundary=b")
    let exchange = call(
      "POST", "/v1/files", [type, ("content-length", "999")], pieces: pieces)
    #expect(exchange.text == #"{"id":"file_1"}"#)
    #expect(files.uploads.withLock { $0 } == ["hello\r\nworld"])
    let start = try #require(files.starts.withLock { $0.first })
    #expect(start.name == "mine")
    #expect(start.mimeType == "text/plain")
    #expect(start.sizeBytes == 0)
    #expect(exchange.consumedCount == body.utf8.count)
  }

  @Test(
    "a form without a file, cut off or with too much is refused",
    arguments: [
      "--b--", "--b\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--",
      "--b\r\ncontent-disposition: form-data; name=f; filename=x\r\n\r\n1\r\n",
      "--b\r\ncontent-disposition: form-data; name=f; filename=x\r\n\r\n1\r\n--b\r\n"
        + "content-disposition: form-data; name=a\r\n\r\n1\r\n--b--",
      "--b\r\nx: y\r\n\r\n1\r\n--b--",
      "--b\r\ncontent-disposition: form-data; name=nosuch\r\n\r\n1\r\n"
        + "--b\r\ncontent-disposition: form-data; name=f; filename=x\r\n\r\n1\r\n--b--",
    ])
  func wrongForms(body: String) throws {
    let exchange = call(
      "POST", "/v1/files", [("content-type", "multipart/form-data; boundary=b")], pieces: [body])
    #expect(exchange.response?.status == 400)
    #expect(try error(exchange)["code"] == .string("invalid_request"))
    #expect(files.uploads.withLock { $0 } == [])
  }

  @Test("an unknown query name, a broken digest and compression are refused")
  func wrongHeads() throws {
    #expect(call("POST", "/v1/files?nosuch=1", pieces: ["x"]).response?.status == 400)
    #expect(
      call("POST", "/v1/files", [("content-digest", "sha-256=x")], pieces: ["x"])
        .response?.status == 400)
    #expect(
      call("POST", "/v1/files", [("content-encoding", "gzip")], pieces: ["x"])
        .response?.status == 415)
    #expect(files.uploads.withLock { $0 } == [])
  }

  @Test("a refusal does not wait for the rest of the body")
  func refused() throws {
    let exchange = FakeExchange(Fixture.head("POST", "/v1/files?name=refused"), loop: loop)
    let receiver = connection.begin(exchange)
    receiver.received("some")
    loop.run()
    #expect(exchange.response?.status == 400)
    receiver.received("more")
    receiver.closed()
  }

  @Test("a body that is cut off is no file")
  func cut() throws {
    let exchange = FakeExchange(Fixture.head("POST", "/v1/files"), loop: loop)
    let receiver = connection.begin(exchange)
    receiver.received("some")
    loop.run()
    receiver.closed()
    loop.run()
    #expect(files.starts.withLock { $0.count } == 1)
    #expect(files.uploads.withLock { $0 } == [])
  }

  @Test("a download is the bytes, with a head under which nothing runs")
  func download() {
    files.head.withLock { $0.name = "a.png" }
    let exchange = call("GET", "/v1/files/f/content", [("range", "bytes=1-")])
    #expect(exchange.response?.status == 200)
    #expect(exchange.text == "0123456789")
    #expect(exchange.isFinished)
    let fields = exchange.response?.fields ?? [:]
    #expect(fields.first("content-type") == "image/png")
    #expect(fields.first("content-length") == "10")
    #expect(fields.first("etag") == "\"t\"")
    #expect(fields.first("accept-ranges") == "bytes")
    #expect(fields.first("x-content-type-options") == "nosniff")
    #expect(fields.first("content-security-policy") == "sandbox; default-src 'none'")
    #expect(fields.first("content-disposition") == "attachment; filename=\"a.png\"")
    #expect(files.ranges.withLock { $0 } == ["bytes=1-"])
  }

  @Test("a part is 206, what is known is 304, what is too far is 416 with the size")
  func conditions() {
    files.head.withLock { $0.body = .part(2..<4) }
    let part = call("GET", "/v1/files/f/content")
    #expect(part.response?.status == 206)
    #expect(part.response?.fields.first("content-range") == "bytes 2-3/10")
    #expect(part.response?.fields.first("content-length") == "2")
    files.head.withLock { $0.body = .unchanged }
    let known = call("GET", "/v1/files/f/content")
    #expect(known.response?.status == 304)
    #expect(known.text.isEmpty && known.isFinished)
    #expect(known.response?.fields.contains("content-length") == false)
    files.head.withLock { $0.body = .whole }
    let far = call("GET", "/v1/files/range/content")
    #expect(far.response?.status == 416)
    #expect(far.response?.fields.first("content-range") == "bytes */10")
  }

  @Test("HEAD is the head alone; a download that fails in the middle is broken off")
  func heads() {
    let head = call("HEAD", "/v1/files/f/content")
    #expect(head.response?.status == 200)
    #expect(head.response?.fields.first("content-length") == "10")
    #expect(head.text.isEmpty && head.isFinished)
    let broken = call("GET", "/v1/files/broken/content")
    #expect(broken.resetReason == .internalError)
    #expect(!broken.isFinished)
  }
}
