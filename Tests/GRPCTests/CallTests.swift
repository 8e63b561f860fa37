// Whole calls on fake exchanges: PROTOCOL-HTTP2.md and statuscodes.md, rule by rule.

import Core
import GRPC
import HTTP
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Testing
import Wire

@Suite struct CallTests {
  private let hello = Fixture.framed(EchoService.request("hello"))
  private let answer = Fixture.framed(EchoService.answer("hello"))

  @Test("a unary call answers head, message and trailers")
  func unary() throws {
    let exchange = Fixture().call(body: hello)
    #expect(exchange.response?.status == 200)
    #expect(exchange.response?.fields.first("content-type") == "application/grpc")
    #expect(exchange.body == answer)
    #expect(exchange.trailers == ["grpc-status": "0"])
  }

  @Test("a message may arrive byte by byte")
  func byteByByte() {
    let fixture = Fixture()
    let (exchange, receiver) = fixture.begin()
    for byte in hello { receiver.received([byte]) }
    receiver.requestFinished(trailers: nil)
    #expect(exchange.body == answer)
    #expect(exchange.consumedCount == hello.count)
  }

  @Test(
    "content types of the family are served, others are 415",
    arguments: [
      ("application/grpc", 200), ("application/grpc+proto", 200), ("application/grpc;v=1", 200),
      ("Application/GRPC", 200), ("application/grpcfoo", 415), ("application/grpc-web", 415),
      ("application/grpc-web+proto", 415), ("application/json", 415), ("", 415),
    ])
  func contentTypes(_ type: String, _ status: Int) {
    let exchange = Fixture().call(Fixture.head(contentType: type), body: hello)
    #expect(exchange.response?.status == status)
  }

  @Test("the answer's content type is the request's")
  func answeredType() {
    let exchange = Fixture().call(
      Fixture.head(contentType: "application/grpc+proto"), body: hello)
    #expect(exchange.response?.fields.first("content-type") == "application/grpc+proto")
  }

  @Test("messages may be JSON inside gRPC frames")
  func jsonMessages() {
    let exchange = Fixture().call(
      Fixture.head(contentType: "application/grpc+json"),
      body: Fixture.framed(Array(#"{"payload":{"body":"aGk="}}"#.utf8)))
    #expect(exchange.text.dropFirst(5) == #"{"payload":{"body":"aGk="}}"#)
  }

  @Test("what is not POST is 405")
  func method() {
    let exchange = Fixture().call(Fixture.head(method: "GET"), body: [])
    #expect(exchange.response?.status == 405)
  }

  @Test(
    "an unknown method is trailers-only UNIMPLEMENTED",
    arguments: [
      "/grpc.testing.TestService/Nothing", "/nothing/UnaryCall", "/",
      "/grpc.testing.TestService/UnaryCall?x", "/grpc.testing.TestService/unaryCall",
    ])
  func unknownMethod(_ path: String) {
    let exchange = Fixture().call(Fixture.head(path), body: hello)
    #expect(exchange.response?.status == 200)
    #expect(exchange.status.first("grpc-status") == "12")
    #expect(exchange.body.isEmpty)
    #expect(exchange.trailers == nil)
  }

  @Test(
    "a unary call with no or several messages is UNIMPLEMENTED", arguments: [0, 2, 3])
  func cardinality(_ count: Int) {
    let body = Array(repeatElement(hello, count: count).joined())
    let fixture = Fixture()
    let exchange = fixture.call(body: body)
    #expect(exchange.status.first("grpc-status") == "12")
    #expect(fixture.service.calls.withLock { $0.isEmpty })
  }

  @Test("a request that ends inside its prefix or message is INTERNAL", arguments: [3, 5, 9])
  func truncated(_ length: Int) {
    let exchange = Fixture().call(body: Array(hello.prefix(length)))
    #expect(exchange.status.first("grpc-status") == "13")
  }

  @Test("too long a message is refused by its prefix alone")
  func tooLong() {
    let fixture = Fixture(messageLengthLimit: 100)
    let (exchange, receiver) = fixture.begin()
    receiver.received([0, 0, 0, 0, 101])
    #expect(exchange.status.first("grpc-status") == "8")
    #expect(exchange.isFinished)
  }

  @Test("all unfinished requests together have a limit, and give back what they held")
  func requestMemory() {
    let memory = RequestMemory(limit: 100_000)
    let fixture = Fixture(requestMemory: memory)
    let part = [0, 0, 0, 0x4E, 0x20] + [UInt8](repeating: 0, count: 10_000)
    let first = fixture.begin()
    let second = fixture.begin()
    let third = fixture.begin()
    for (_, receiver) in [first, second, third] { receiver.received(part) }
    // Anybody may call the method, so that a quarter is what its requests may hold.
    #expect(memory.heldBytes == 20_000)
    #expect(third.0.status.first("grpc-status") == "8")
    first.1.closed()
    #expect(memory.heldBytes == 10_000)
    second.1.received([UInt8](repeating: 0, count: 10_000))
    #expect(memory.heldBytes == 20_000)
    second.1.requestFinished(trailers: nil)
    #expect(memory.heldBytes == 0)
  }

  @Test("flags beyond 1, and a compressed message without an encoding, are INTERNAL")
  func flags() {
    for flag in [1, 2, 255] as [UInt8] {
      let exchange = Fixture().call(
        body: Fixture.framed(EchoService.request("x"), flag: flag))
      #expect(exchange.status.first("grpc-status") == "13")
    }
  }

  @Test("undecodable bytes are INTERNAL")
  func undecodable() {
    #expect(
      Fixture().call(body: Fixture.framed([0xFF])).status.first("grpc-status") == "13")
  }

  @Test("an unknown request encoding is UNIMPLEMENTED and says which are known")
  func unknownEncoding() {
    let exchange = Fixture().call(Fixture.head(lines: [("grpc-encoding", "snappy")]), body: hello)
    #expect(exchange.status.first("grpc-status") == "12")
    #expect(exchange.status.first("grpc-accept-encoding") == "identity, deflate, gzip")
  }

  @Test("compressed requests are read, corrupt ones are INTERNAL", arguments: Compression.allCases)
  func compressedRequest(_ encoding: Compression) throws {
    let text = String(repeating: "hello ", count: 100)
    let message = EchoService.request(text).binary()
    let compressed = try #require(message.withUnsafeBytes { encoding.compress($0) })
    let head = Fixture.head(lines: [("grpc-encoding", encoding.rawValue)])
    let good = Fixture().call(head, body: Fixture.framed(compressed, flag: 1))
    #expect(good.body == Fixture.framed(EchoService.answer(text)))
    let bad = Fixture().call(
      head, body: Fixture.framed(Array(compressed.dropLast(6)), flag: 1))
    #expect(bad.status.first("grpc-status") == "13")
  }

  @Test("a small message that grows past the limit is RESOURCE_EXHAUSTED")
  func decompressionBomb() throws {
    let bomb = [UInt8](repeating: 0, count: 1 << 20)
    let compressed = try #require(bomb.withUnsafeBytes { Compression.gzip.compress($0) })
    let exchange = Fixture(messageLengthLimit: 10_000).call(
      Fixture.head(lines: [("grpc-encoding", "gzip")]), body: Fixture.framed(compressed, flag: 1))
    #expect(exchange.status.first("grpc-status") == "8")
  }

  @Test("a response is compressed if the handler asks and the client takes it")
  func compressedResponse() {
    let service = EchoService(unary: { (request, call) throws(Failure) in
      call.compression = .always
      var response = GrpcTesting.SimpleResponse()
      response.payload = request.payload
      return response
    })
    let body = Fixture.framed(EchoService.request(String(repeating: "a", count: 500)))
    let taken = Fixture(service).call(
      Fixture.head(lines: [("grpc-accept-encoding", "identity,gzip")]), body: body)
    #expect(taken.response?.fields.first("grpc-encoding") == "gzip")
    #expect(taken.body.first == 1)
    let plain = Fixture(service).call(body: body)
    #expect(plain.response?.fields.contains("grpc-encoding") == false)
    #expect(plain.body.first == 0)
  }

  @Test("a failure before the first message is trailers-only, with details")
  func failure() throws {
    let service = EchoService(unary: { (_, _) throws(Failure) in
      throw Failure(
        .insufficientFunds, "100 % of it is gone ☺", reason: "wallet",
        retryAfter: .milliseconds(1500))
    })
    let exchange = Fixture(service).call(body: hello)
    let fields = try #require(exchange.response?.fields)
    #expect(exchange.trailers == nil)
    #expect(fields.first("grpc-status") == "9")
    #expect(fields.first("grpc-message") == "100 %25 of it is gone %E2%98%BA")
    let parsed = try #require(StatusFields.parse(fields))
    #expect(parsed?.code == .insufficientFunds)
    #expect(parsed?.reason == "wallet")
    #expect(parsed?.retryAfter == .milliseconds(1500))
    #expect(parsed?.charged == .zero)
  }

  @Test("status details are google.rpc.Status with ErrorInfo first, and agree with the trailers")
  func details() throws {
    var fields = HTTPFields()
    StatusFields.append(.invalid("a.b", "is bad"), requestID: "req_1", to: &fields)
    let bytes = try #require(Base64.decode(fields.first("grpc-status-details-bin") ?? "!"))
    let status = try GoogleRpc.Status(binary: bytes)
    #expect(status.code == 3)
    #expect(status.message == "a.b: is bad")
    #expect(
      status.details.map(\.typeUrl) == [
        "type.googleapis.com/google.rpc.ErrorInfo", "type.googleapis.com/modelroute.v1.Error",
        "type.googleapis.com/google.rpc.BadRequest",
      ])
    let info = try #require(try status.details[0].unpack(GoogleRpc.ErrorInfo.self))
    #expect(info.reason == "INVALID_REQUEST")
    #expect(info.domain == "modelroute")
    #expect(info.metadata == ["reason": "field"])
    let error = try #require(try status.details[1].unpack(V1.Error.self))
    #expect(error.requestId == "req_1")
    #expect(error.retryable == false)
  }

  @Test("metadata of the request reaches the handler, that of the handler the response")
  func metadata() throws {
    let service = EchoService(unary: { (_, call) throws(Failure) in
      call.addResponseHeader("x-seen", call.metadata["x-text"] ?? "")
      call.addResponseTrailer("x-bytes-bin", .bytes(call.metadata.bytes("x-data-bin") ?? []))
      #expect(call.metadata["authorization"] == nil)
      return GrpcTesting.SimpleResponse()
    })
    let head = Fixture.head(lines: [
      ("x-text", "a b"), ("x-data-bin", "AAEC, /w=="), ("authorization", "Bearer s"),
    ])
    let exchange = Fixture(service).call(head, body: hello)
    #expect(exchange.response?.fields.first("x-seen") == "a b")
    #expect(exchange.trailers?.first("x-bytes-bin") == "AAEC")
    #expect(exchange.trailers?.first("grpc-status") == "0")
  }

  @Test("a binary header that is not base 64 fails its call only")
  func badBinaryHeader() {
    let fixture = Fixture()
    let bad = fixture.call(Fixture.head(lines: [("x-bin", "*")]), body: hello)
    #expect(bad.status.first("grpc-status") == "13")
    #expect(fixture.call(body: hello).trailers?.first("grpc-status") == "0")
  }

  @Test("the deadline ends the call while the client keeps its side open")
  func deadline() {
    let fixture = Fixture()
    let (exchange, _) = fixture.begin(Fixture.head(lines: [("grpc-timeout", "50m")]))
    fixture.loop.advance(by: .milliseconds(49))
    #expect(!exchange.isFinished)
    fixture.loop.advance(by: .milliseconds(1))
    #expect(exchange.status.first("grpc-status") == "4")
  }

  @Test("a timeout of zero has passed; one that breaks the grammar is refused")
  func timeouts() {
    let zero = Fixture().call(Fixture.head(lines: [("grpc-timeout", "0n")]), body: hello)
    #expect(zero.status.first("grpc-status") == "4")
    let bad = Fixture().call(Fixture.head(lines: [("grpc-timeout", "5x")]), body: hello)
    #expect(bad.response?.status == 400)
    #expect(bad.status.first("grpc-status") == "13")
  }

  @Test("a call whose exchange closes early is canceled and reported so, once")
  func canceled() {
    let reports = Mutex<[Bool]>([])
    let fixture = Fixture(observer: { report in
      reports.withLock { $0.append(report.isCanceled) }
    })
    let (_, receiver) = fixture.begin()
    receiver.received(Array(hello.prefix(7)))
    receiver.closed()
    #expect(reports.withLock { $0 } == [true])
  }

  @Test("an equal head is read once for all calls of a connection")
  func sharedHead() {
    let fixture = Fixture()
    let head = Fixture.head()
    for _ in 0..<3 { #expect(fixture.call(head, body: hello).body == answer) }
    let responses = (0..<2).map { _ in fixture.call(head, body: hello).response }
    #expect(responses[0] === responses[1])
  }

  @Test("two requests whose bytes interleave do not mix")
  func interleaved() {
    let fixture = Fixture()
    let (first, firstReceiver) = fixture.begin()
    let (second, secondReceiver) = fixture.begin()
    let other = Fixture.framed(EchoService.request("other"))
    let otherAnswer = Fixture.framed(EchoService.answer("other"))
    firstReceiver.received(hello)
    secondReceiver.received(other)
    firstReceiver.requestFinished(trailers: nil)
    secondReceiver.requestFinished(trailers: nil)
    #expect(first.body == answer)
    #expect(second.body == otherAnswer)
  }
}
