// The channel against the production server on loopback, and against servers that go away.

import Core
import EventLoop
import GRPC
import GRPCClient
import HTTP
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Testing
import Transport

@Suite struct ChannelTests {
  /// Runs the body with a client of a server for the service, both on loopback.
  private static func with(
    _ service: EchoService, authenticator: TestAuthenticator = TestAuthenticator(),
    world: World = .live,
    _ body: (GrpcTesting.TestServiceClient, Listener, GRPCChannel) async throws -> Void
  ) async throws {
    let group = EventLoopGroup(count: 1)
    let pipeline = Pipeline(
      router: Router(handlers: service.handlers), authenticator: authenticator)
    let listener = try await Listener.start(
      host: "127.0.0.1", port: 0, group: group, service: GRPCService(pipeline))
    var options = GRPCChannel.Options()
    options.credential = "secret"
    let channel = GRPCChannel(
      host: "127.0.0.1", port: listener.port, loops: group.loops, options: options,
      world: world)
    try await body(GrpcTesting.TestServiceClient(channel), listener, channel)
    channel.close()
    await listener.close()
    group.stop()
  }

  @Test("a unary call with metadata both ways")
  func unary() async throws {
    let service = EchoService(unary: { (request, call) throws(Failure) in
      var response = GrpcTesting.SimpleResponse()
      response.username = call.metadata["x-name"] ?? ""
      return response
    })
    try await Self.with(service) { client, _, _ in
      let response = try await client.unaryCall(
        EchoService.request("x"), metadata: ["x-name": "ada"])
      #expect(response.username == "ada")
    }
  }

  @Test("a failure comes back as it was thrown, with everything that clients act on")
  func failure() async throws {
    let failure = Failure(
      .rateLimited, "100 % too fast ☺", reason: "calls", retryAfter: .milliseconds(1500),
      charged: Amount(nanos: 1_500_000_000),
      fieldViolations: [Failure.FieldViolation(field: "a.b", description: "is bad")])
    let service = EchoService(unary: { (_, _) throws(Failure) in throw failure })
    try await Self.with(service) { client, _, _ in
      await #expect(throws: failure) { _ = try await client.unaryCall(EchoService.request("x")) }
    }
  }

  @Test("messages larger than any window pass, in both directions")
  func large() async throws {
    try await Self.with(EchoService()) { client, _, _ in
      var request = EchoService.request("")
      request.payload?.body = [UInt8](repeating: 5, count: 3 << 20)
      let response = try await client.unaryCall(request)
      #expect(response.payload?.body.count == 3 << 20)
    }
  }

  @Test("server streams, client streams and bidirectional calls")
  func streams() async throws {
    try await Self.with(EchoService()) { client, _, _ in
      let sizes = (0..<300).map { $0 * 100 }
      var seen: [Int] = []
      let responses = try await client.streamingOutputCall(EchoService.request(sizes: sizes))
      for try await response in responses { seen.append(response.payload?.body.count ?? 0) }
      #expect(seen == sizes)

      let upload = try await client.streamingInputCall()
      var part = GrpcTesting.StreamingInputCallRequest()
      part.payload = GrpcTesting.Payload()
      part.payload?.body = [UInt8](repeating: 1, count: 50_000)
      for _ in 0..<40 { try await upload.send(part) }
      #expect(try await upload.finish().aggregatedPayloadSize == 2_000_000)

      let chat = try await client.fullDuplexCall()
      for size in 1...3 {
        try await chat.send(EchoService.request(sizes: [size]))
        #expect(try await chat.responses.next()?.payload?.body.count == size)
      }
      chat.finishSending()
      #expect(try await chat.responses.next() == nil)
    }
  }

  @Test("the deadline ends a call on both sides")
  func deadline() async throws {
    let (canceled, signal) = AsyncStream.makeStream(of: Void.self)
    let service = EchoService(output: { (_, call, _) async throws(Failure) in
      call.onCancel { signal.finish() }
      for await _ in canceled {}
    })
    try await Self.with(service) { client, _, _ in
      // The time that a busy machine takes to connect must not use the deadline up.
      _ = try await client.unaryCall(EchoService.request("x"))
      await #expect {
        let responses = try await client.streamingOutputCall(
          EchoService.request(sizes: []), timeout: .milliseconds(30))
        _ = try await responses.next()
      } throws: { error in
        (error as? Failure)?.code == .timeout
      }
      for await _ in canceled {}
    }
  }

  @Test("canceling the reader cancels the handler")
  func cancellation() async throws {
    let (canceled, signal) = AsyncStream.makeStream(of: Void.self)
    let service = EchoService(output: { (_, call, responses) async throws(Failure) in
      call.onCancel { signal.finish() }
      try await responses.send(EchoService.response(size: 1))
      for await _ in canceled {}
    })
    try await Self.with(service) { client, _, _ in
      let responses = try await client.streamingOutputCall(EchoService.request(sizes: []))
      _ = try await responses.next()
      responses.cancel()
      for await _ in canceled {}
    }
  }

  @Test("the credential is sent, and a method that nobody implements says so")
  func unimplemented() async throws {
    try await Self.with(EchoService()) { client, _, _ in
      await #expect {
        _ = try await client.emptyCall(GrpcTesting.Empty())
      } throws: { error in
        (error as? Failure)?.reason == Failure.unimplementedMethod
      }
    }
  }

  @Test("after a lost connection the next call connects again")
  func reconnects() async throws {
    try await Self.with(EchoService()) { client, _, channel in
      let first = try await client.unaryCall(EchoService.request("a"))
      channel.close()
      let second = try await client.unaryCall(EchoService.request("b"))
      #expect(first.payload?.body == [97])
      #expect(second.payload?.body == [98])
    }
  }

  @Test("a port where nobody listens is unavailable, and read-only calls were tried again")
  func nobody() async throws {
    let sleeps = Mutex(0)
    var world = World.live
    world.sleep = { _ in sleeps.withLock { $0 += 1 } }
    let group = EventLoopGroup(count: 1)
    let channel = GRPCChannel(host: "127.0.0.1", port: 1, loops: group.loops, world: world)
    let client = GrpcTesting.TestServiceClient(channel)
    await #expect {
      _ = try await client.cacheableUnaryCall(EchoService.request("x"))
    } throws: { error in
      (error as? Failure)?.code == .providerUnavailable
    }
    #expect(sleeps.withLock { $0 } == 3)
    group.stop()
  }
}
