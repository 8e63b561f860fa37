// Whole calls through the generated stubs, in both formats, without sockets.

import Core
import EventLoop
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Testing

@Suite struct InProcessTests {
  private static func with(
    _ service: EchoService, _ format: Format,
    _ body: (GrpcTesting.TestServiceClient) async throws -> Void
  ) async throws {
    let loop = EventLoop()
    let pipeline = Pipeline(
      router: Router(handlers: service.handlers), authenticator: TestAuthenticator())
    let client = GrpcTesting.TestServiceClient(
      InProcessChannel(pipeline, loop: loop, format: format))
    try await body(client)
    loop.stop()
  }

  @Test("a unary call answers equally in both formats", arguments: [Format.binary, .json])
  func unary(_ format: Format) async throws {
    try await Self.with(EchoService(), format) { client in
      let response = try await client.unaryCall(EchoService.request("hello"))
      #expect(response.payload?.body == Array("hello".utf8))
    }
  }

  @Test("a failure arrives whole, but internal ones keep their text", arguments: [Format.binary])
  func failures(_ format: Format) async throws {
    let service = EchoService(unary: { (request, _) throws(Failure) in
      if request.payload == nil { throw Failure(.internal, "secret detail") }
      throw Failure(.insufficientFunds, "not enough", reason: "wallet")
    })
    try await Self.with(service, format) { client in
      await #expect(throws: Failure(.insufficientFunds, "not enough", reason: "wallet")) {
        _ = try await client.unaryCall(EchoService.request("x"))
      }
      await #expect(throws: Failure(.internal, "internal error")) {
        _ = try await client.unaryCall(GrpcTesting.SimpleRequest())
      }
    }
  }

  @Test("a server stream keeps order over more messages than any queue holds")
  func serverStream() async throws {
    try await Self.with(EchoService(), .binary) { client in
      let sizes = Array(0..<500)
      let responses = try await client.streamingOutputCall(EchoService.request(sizes: sizes))
      var seen: [Int] = []
      for try await response in responses { seen.append(response.payload?.body.count ?? 0) }
      #expect(seen == sizes)
    }
  }

  @Test("a client stream is counted, also when it is longer than the flow allows at once")
  func clientStream() async throws {
    try await Self.with(EchoService(), .binary) { client in
      let call = try await client.streamingInputCall()
      var request = GrpcTesting.StreamingInputCallRequest()
      request.payload = GrpcTesting.Payload()
      request.payload?.body = [UInt8](repeating: 1, count: 10_000)
      for _ in 0..<50 { try await call.send(request) }
      #expect(try await call.finish().aggregatedPayloadSize == 500_000)
    }
  }

  @Test("a bidirectional call answers while it is still being asked")
  func bidirectional() async throws {
    try await Self.with(EchoService(), .json) { client in
      let call = try await client.fullDuplexCall()
      try await call.send(EchoService.request(sizes: [1]))
      #expect(try await call.responses.next()?.payload?.body.count == 1)
      try await call.send(EchoService.request(sizes: [2, 3]))
      #expect(try await call.responses.next()?.payload?.body.count == 2)
      #expect(try await call.responses.next()?.payload?.body.count == 3)
      call.finishSending()
      #expect(try await call.responses.next() == nil)
    }
  }

  @Test("canceling a stream cancels its handler")
  func cancellation() async throws {
    let (canceled, signal) = AsyncStream.makeStream(of: Void.self)
    let service = EchoService(output: { (_, call, responses) async throws(Failure) in
      call.onCancel { signal.finish() }
      while true { try await responses.send(EchoService.response(size: 1)) }
    })
    try await Self.with(service, .binary) { client in
      let responses = try await client.streamingOutputCall(EchoService.request(sizes: []))
      _ = try await responses.next()
      responses.cancel()
      for await _ in canceled {}
    }
  }

  @Test("a method that nobody implements is unimplemented, an unknown one is unknown")
  func unimplemented() async throws {
    try await Self.with(EchoService(), .binary) { client in
      await #expect {
        _ = try await client.emptyCall(GrpcTesting.Empty())
      } throws: { error in
        (error as? Failure)?.reason == Failure.unimplementedMethod
      }
    }
  }

  @Test("the deadline reaches a handler that waits")
  func deadline() async throws {
    let service = EchoService(output: { (_, call, responses) async throws(Failure) in
      let (ended, end) = AsyncStream.makeStream(of: Void.self)
      call.onCancel { end.finish() }
      for await _ in ended {}
    })
    try await Self.with(service, .binary) { client in
      let responses = try await client.streamingOutputCall(
        EchoService.request(sizes: []), timeout: .milliseconds(5))
      await #expect {
        _ = try await responses.next()
      } throws: { error in
        (error as? Failure)?.code == .timeout
      }
    }
  }
}
