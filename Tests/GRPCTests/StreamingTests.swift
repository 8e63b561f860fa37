// Streaming calls: back-pressure in both directions, and ends.

import Core
import HTTP
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Testing
import Wire

@Suite struct StreamingTests {
  private static func payload(_ size: Int) -> GrpcTesting.StreamingInputCallRequest {
    var request = GrpcTesting.StreamingInputCallRequest()
    request.payload = GrpcTesting.Payload()
    request.payload?.body = [UInt8](repeating: 1, count: size)
    return request
  }

  @Test("a server stream sends each message in its frame, then OK")
  func serverStream() {
    let exchange = Fixture().call(
      Fixture.head(Fixture.outputPath),
      body: Fixture.framed(EchoService.request(sizes: [1, 0, 3])))
    let expected = [1, 0, 3].flatMap { Fixture.framed(EchoService.response(size: $0)) }
    #expect(exchange.body == expected)
    #expect(exchange.trailers?.first("grpc-status") == "0")
  }

  @Test("a stream stops while the exchange is full, and goes on when there is room")
  func backPressure() {
    let fixture = Fixture()
    let (exchange, receiver) = fixture.begin(Fixture.head(Fixture.outputPath))
    exchange.isWritable = false
    receiver.received(Fixture.framed(EchoService.request(sizes: [1, 2])))
    receiver.requestFinished(trailers: nil)
    fixture.loop.run()
    #expect(exchange.body.isEmpty)
    exchange.isWritable = true
    receiver.becameWritable()
    fixture.loop.run()
    #expect(exchange.isFinished)
  }

  @Test("a failure after messages comes in trailers")
  func lateFailure() {
    let service = EchoService(output: { (_, _, responses) async throws(Failure) in
      try await responses.send(EchoService.response(size: 1))
      throw Failure(.generationFailed, "broke")
    })
    let exchange = Fixture(service).call(
      Fixture.head(Fixture.outputPath), body: Fixture.framed(EchoService.request(sizes: [])))
    #expect(exchange.response?.fields.contains("grpc-status") == false)
    #expect(exchange.trailers?.first("grpc-status") == "2")
    #expect(exchange.body == Fixture.framed(EchoService.response(size: 1)))
  }

  @Test("a call that outlasts the server ends as UNAVAILABLE and is canceled")
  func shutdown() {
    let fixture = Fixture()
    let (exchange, receiver) = fixture.begin(Fixture.head(Fixture.inputPath))
    receiver.shuttingDown()
    receiver.shuttingDown()
    fixture.loop.run()
    #expect(exchange.status.first("grpc-status") == "14")
    #expect(exchange.isFinished)
  }

  @Test("a client stream is answered at its end")
  func clientStream() throws {
    let exchange = Fixture().call(
      Fixture.head(Fixture.inputPath),
      body: Fixture.framed(Self.payload(10)) + Fixture.framed(Self.payload(5)))
    let response = try GrpcTesting.StreamingInputCallResponse(
      binary: Array(exchange.body.dropFirst(5)))
    #expect(response.aggregatedPayloadSize == 15)
    #expect(exchange.trailers?.first("grpc-status") == "0")
  }

  @Test("what a handler has not taken is not consumed")
  func requestBackPressure() async {
    let fixture = Fixture()
    let (exchange, receiver) = fixture.begin(Fixture.head(Fixture.inputPath))
    let message = Fixture.framed(Self.payload(100))
    // The handler waits for the first message and takes it when the loop runs; until then all
    // stays with the sender.
    receiver.received(message + message + message)
    #expect(exchange.consumedCount == 0)
    fixture.loop.run()
    #expect(exchange.consumedCount == 3 * message.count)
  }

  @Test("a message longer than any window is consumed as it comes")
  func longMessage() {
    let fixture = Fixture()
    let (exchange, receiver) = fixture.begin(Fixture.head(Fixture.inputPath))
    fixture.loop.run()
    let message = Fixture.framed(Self.payload(500_000))
    receiver.received(Array(message.prefix(300_000)))
    #expect(exchange.consumedCount == 300_000)
  }

  @Test("closing the exchange cancels the handler of a stream")
  func canceled() {
    let isCanceled = Mutex(false)
    let service = EchoService(output: { (_, call, _) async throws(Failure) in
      call.onCancel { isCanceled.withLock { $0 = true } }
      let (never, end) = AsyncStream.makeStream(of: Void.self)
      call.onCancel { end.finish() }
      for await _ in never {}
    })
    let fixture = Fixture(service)
    let (exchange, receiver) = fixture.begin(Fixture.head(Fixture.outputPath))
    receiver.received(Fixture.framed(EchoService.request(sizes: [])))
    receiver.requestFinished(trailers: nil)
    fixture.loop.run()
    receiver.closed()
    fixture.loop.run()
    #expect(isCanceled.withLock { $0 })
    #expect(!exchange.isFinished)
  }

  @Test(
    "nothing of a call stays when it is over",
    arguments: [
      (Fixture.unaryPath, Fixture.framed(EchoService.request("x"))),
      (Fixture.outputPath, Fixture.framed(EchoService.request(sizes: [1]))),
      (Fixture.inputPath, Fixture.framed(Self.payload(3))),
    ])
  func freed(_ path: String, _ body: [UInt8]) throws {
    let fixture = Fixture()
    weak var call: Call?
    do {
      let exchange = fixture.call(Fixture.head(path, lines: [("grpc-timeout", "1H")]), body: body)
      #expect(exchange.trailers?.first("grpc-status") == "0")
      call = fixture.service.calls.withLock { $0.popLast() }
    }
    fixture.loop.run()
    #expect(call == nil)
    #expect(fixture.loop.pendingTimers == 0)
  }
}
