// The channel against servers that lie, hang, end connections or ask for too much.

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

@Suite(.timeLimit(.minutes(1))) struct FaultTests {
  private typealias Client = GrpcTesting.TestServiceClient

  /// The loops of a test and what it reaches, stopped after it.
  private static func with(
    _ service: any ExchangeService, limits: TransportLimits = TransportLimits(),
    options: GRPCChannel.Options = GRPCChannel.Options(), world: World = .live,
    _ body: (Client, GRPCChannel) async throws -> Void
  ) async throws {
    let group = EventLoopGroup(count: 1)
    let listener = try await Listener.start(
      host: "127.0.0.1", port: 0, group: group, service: service, limits: limits)
    let channel = GRPCChannel(
      host: "127.0.0.1", port: listener.port, loops: group.loops, options: options, world: world)
    try await body(Client(channel), channel)
    channel.close()
    await listener.close()
    group.stop()
  }

  private static func with(
    _ server: RawServer, _ options: GRPCChannel.Options = GRPCChannel.Options(),
    world: World = .live, _ body: (Client, GRPCChannel) async throws -> Void
  ) async throws {
    let group = EventLoopGroup(count: 1)
    let channel = GRPCChannel(
      host: "127.0.0.1", port: server.port, loops: group.loops, options: options, world: world)
    try await body(Client(channel), channel)
    channel.close()
    group.stop()
    server.stop()
  }

  private static func grpc(_ service: EchoService) -> GRPCService {
    GRPCService(
      Pipeline(router: Router(handlers: service.handlers), authenticator: TestAuthenticator()))
  }

  /// A world whose clock stands still and whose pauses take no time; they are counted.
  private static func still(_ sleeps: Sleeps = Sleeps()) -> World {
    var world = World.live
    world.uptime = { .zero }
    world.sleep = { wait in sleeps.waits.withLock { $0.append(wait) } }
    return world
  }

  private final class Sleeps: Sendable { let waits = Mutex<[Duration]>([]) }

  // MARK: What is sent again

  @Test("a call that ran is not sent again because the server's text says refused")
  func lies() async throws {
    let service = EchoService(unary: { (_, _) throws(Failure) in
      throw Failure(.providerUnavailable, "done, but unlucky", reason: "refused")
    })
    try await Self.with(Self.grpc(service), world: Self.still()) { client, _ in
      await #expect(throws: Failure.self) {
        _ = try await client.unaryCall(EchoService.request("x"))
      }
    }
    #expect(service.calls.withLock(\.count) == 1)
  }

  /// Refuses every stream, and counts them.
  private final class Refusal: ExchangeService, ConnectionHandler, ExchangeReceiver {
    let count = Atomic(0)

    func connected(peer: String, loop: any Loop) -> any ConnectionHandler { self }
    func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
      count.add(1, ordering: .relaxed)
      exchange.reset(.refusedStream)
      return self
    }
    func received(_ bytes: UnsafeRawBufferPointer) {}
    func requestFinished(trailers: HTTPFields?) {}
    func becameWritable() {}
    func closed() {}
  }

  @Test("a call whose stream was refused is sent again, four times in all")
  func refusedStreams() async throws {
    let refusal = Refusal()
    try await Self.with(refusal, world: Self.still()) { client, _ in
      await #expect(throws: Failure.self) {
        _ = try await client.unaryCall(EchoService.request("x"))
      }
    }
    #expect(refusal.count.load(ordering: .relaxed) == 4)
  }

  @Test("a server cannot make a call wait for more than two minutes", arguments: [false, true])
  func longPauses(asPushback: Bool) async throws {
    var options = GRPCChannel.Options()
    options.serviceConfig = try ServiceConfig(
      json: """
        {"methodConfig": [{"name": [{"service": "grpc.testing.TestService", "method": "UnaryCall"}],
          "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.1s", "maxBackoff": "0.1s",
          "backoffMultiplier": 1, "retryableStatusCodes": ["UNAVAILABLE"]}}]}
        """)
    for (seconds, attempts) in [(120, 3), (121, 1)] {
      let sleeps = Sleeps()
      let service = EchoService(unary: { (_, call) throws(Failure) in
        let pushback = String(seconds * 1000)
        if asPushback { call.addResponseTrailer("grpc-retry-pushback-ms", .text(pushback)) }
        throw Failure(
          .providerUnavailable, "later", retryAfter: asPushback ? nil : .seconds(seconds))
      })
      try await Self.with(Self.grpc(service), options: options, world: Self.still(sleeps)) {
        client, _ in
        await #expect(throws: Failure.self) {
          _ = try await client.unaryCall(EchoService.request("x"))
        }
      }
      #expect(service.calls.withLock(\.count) == attempts)
      #expect(sleeps.waits.withLock { $0.allSatisfy { $0 == .seconds(120) } })
    }
  }

  // MARK: Connecting

  @Test("deadline and cancellation count while a connection is made, which goes on for others")
  func connecting() async throws {
    let server = try await RawServer.start()
    var options = GRPCChannel.Options()
    // The handshake is never answered.
    options.tls = try TLSContext(trusting: nil)
    try await Self.with(server, options) { client, _ in
      await #expect {
        _ = try await client.unaryCall(EchoService.request("x"), timeout: .milliseconds(50))
      } throws: { ($0 as? Failure)?.code == .timeout && ($0 as? Failure)?.reason == "deadline" }
      let call = Task { try await client.unaryCall(EchoService.request("x")) }
      call.cancel()
      await #expect {
        _ = try await call.value
      } throws: { ($0 as? Failure)?.reason == Failure.canceled }
      #expect(server.connectionCount == 1)
    }
  }

  @Test("a connection that comes after its channel was closed is closed too")
  func lateConnection() async throws {
    let server = try await RawServer.start(greeting: RawServer.settings)
    let closing = Mutex<GRPCChannel?>(nil)
    var world = World.live
    // Asked for when a connection is there, before anybody is told.
    world.fillRandom = { _ in closing.withLock(\.self)?.close() }
    try await Self.with(server, world: world) { client, channel in
      closing.withLock { $0 = channel }
      await #expect {
        _ = try await client.unaryCall(EchoService.request("x"), timeout: .seconds(300))
      } throws: { ($0 as? Failure)?.code == .providerUnavailable }
      closing.withLock { $0 = nil }
      var ends = server.ends.makeAsyncIterator()
      #expect(await ends.next() != nil)
    }
  }

  @Test("a server that ends each connection at once is left alone for a while")
  func closing() async throws {
    let server = try await RawServer.start(greeting: nil)
    try await Self.with(server, world: Self.still()) { client, _ in
      for _ in 0..<3 {
        await #expect {
          _ = try await client.unaryCall(EchoService.request("x"))
        } throws: { ($0 as? Failure)?.code == .providerUnavailable }
      }
      #expect(server.connectionCount == 1)
    }
  }

  @Test("calls go over a full connection where no other can be made")
  func fullPool() async throws {
    let (gate, open) = AsyncStream.makeStream(of: Void.self)
    let service = EchoService(output: { (_, _, responses) async throws(Failure) in
      try await responses.send(EchoService.response(size: 1))
      for await _ in gate {}
    })
    var limits = TransportLimits()
    limits.connectionsPerLoop = 1
    var options = GRPCChannel.Options()
    options.connectionLimit = 3
    options.callsPerConnection = 1
    try await Self.with(
      Self.grpc(service), limits: limits, options: options, world: Self.still()
    ) { client, channel in
      let stream = try await client.streamingOutputCall(EchoService.request(sizes: []))
      _ = try await stream.next()
      for text in ["a", "b", "c"] {
        let response = try await client.unaryCall(EchoService.request(text))
        #expect(response.payload?.body == Array(text.utf8))
      }
      #expect(channel.connectionCount == 1)
      open.finish()
      #expect(try await stream.next() == nil)
    }
  }

  // MARK: Ends

  @Test("a reader that nobody holds any more ends its call")
  func droppedReader() async throws {
    let (canceled, signal) = AsyncStream.makeStream(of: Void.self)
    let service = EchoService(output: { (_, call, responses) async throws(Failure) in
      call.onCancel { signal.finish() }
      try await responses.send(EchoService.response(size: 1))
      for await _ in canceled {}
    })
    try await Self.with(Self.grpc(service)) { client, _ in
      _ = try await client.streamingOutputCall(EchoService.request(sizes: [])).next()
      for await _ in canceled {}
    }
  }
}
