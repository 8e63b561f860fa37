// Calls that are sent again, wait for a server, or spread over several connections.

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

@Suite struct RetryTests {
  /// A service whose first calls fail, and what it saw.
  private final class Flaky: Sendable {
    let attempts = Mutex<[String]>([])

    func service(
      failing count: Int, _ failure: Failure, pushback: String? = nil
    ) -> EchoService {
      EchoService(unary: { (request, call) throws(Failure) in
        let number = self.attempts.withLock { attempts in
          attempts.append(call.metadata["grpc-previous-rpc-attempts"] ?? "")
          return attempts.count
        }
        if number <= count {
          if let pushback { call.addResponseTrailer("grpc-retry-pushback-ms", .text(pushback)) }
          throw failure
        }
        return GrpcTesting.SimpleResponse()
      })
    }
  }

  private static let unavailable = Failure(.providerUnavailable, "not now")

  private static func options(_ more: String = "") throws -> GRPCChannel.Options {
    var options = GRPCChannel.Options()
    options.serviceConfig = try ServiceConfig(
      json: """
        {"methodConfig": [{"name": [{"service": "grpc.testing.TestService", "method": "UnaryCall"}],
          "retryPolicy": {"maxAttempts": 3, "initialBackoff": "0.1s", "maxBackoff": "0.15s",
          "backoffMultiplier": 2, "retryableStatusCodes": ["UNAVAILABLE"]}}]\(more)}
        """)
    return options
  }

  /// A world that notes how long it was to sleep, and does not.
  private static func world(_ sleeps: Sleeps) -> World {
    var world = World.live
    world.sleep = { wait in sleeps.waits.withLock { $0.append(wait) } }
    return world
  }

  private final class Sleeps: Sendable { let waits = Mutex<[Duration]>([]) }

  private static func with(
    _ service: EchoService, _ options: GRPCChannel.Options, loops: Int = 1,
    world: World = .live,
    _ body: (GrpcTesting.TestServiceClient, GRPCChannel, Listener) async throws -> Void
  ) async throws {
    let group = EventLoopGroup(count: loops)
    let pipeline = Pipeline(
      router: Router(handlers: service.handlers), authenticator: TestAuthenticator())
    let listener = try await Listener.start(
      host: "127.0.0.1", port: 0, group: group, service: GRPCService(pipeline))
    let channel = GRPCChannel(
      host: "127.0.0.1", port: listener.port, loops: group.loops, options: options, world: world)
    try await body(GrpcTesting.TestServiceClient(channel), channel, listener)
    channel.close()
    await listener.close()
    group.stop()
  }

  @Test("a named method is sent again with growing pauses, and says how often it was")
  func again() async throws {
    let (flaky, sleeps) = (Flaky(), Sleeps())
    let service = flaky.service(failing: 2, Self.unavailable)
    try await Self.with(service, try Self.options(), world: Self.world(sleeps)) { client, _, _ in
      _ = try await client.unaryCall(EchoService.request("x"))
    }
    #expect(flaky.attempts.withLock(\.self) == ["", "1", "2"])
    let waits = sleeps.waits.withLock(\.self)
    #expect(waits.count == 2)
    #expect(waits.first.map { (.milliseconds(80)...(.milliseconds(120))).contains($0) } == true)
    #expect(waits.last.map { (.milliseconds(120)...(.milliseconds(180))).contains($0) } == true)
  }

  @Test("no more often than the policy says, and not for a status that it does not name")
  func limits() async throws {
    for (failure, expected) in [(Self.unavailable, 3), (Failure(.internal, "broken"), 1)] {
      let flaky = Flaky()
      let service = flaky.service(failing: 9, failure)
      try await Self.with(service, try Self.options(), world: Self.world(Sleeps())) {
        client, _, _ in
        await #expect(throws: Failure.self) {
          _ = try await client.unaryCall(EchoService.request("x"))
        }
      }
      #expect(flaky.attempts.withLock(\.count) == expected)
    }
  }

  @Test("a server may say when, or that a call is not to be sent again")
  func pushback() async throws {
    for (pushback, attempts, waits) in [
      ("250", 2, [Duration.milliseconds(250)]), ("-1", 1, []), ("soon", 1, []),
    ] {
      let (flaky, sleeps) = (Flaky(), Sleeps())
      let service = flaky.service(failing: 1, Self.unavailable, pushback: pushback)
      try await Self.with(service, try Self.options(), world: Self.world(sleeps)) { client, _, _ in
        _ = try? await client.unaryCall(EchoService.request("x"))
      }
      #expect(flaky.attempts.withLock(\.count) == attempts)
      #expect(sleeps.waits.withLock(\.self) == waits)
    }
  }

  @Test("with half of the tokens gone nothing is sent again, until calls end well")
  func throttling() async throws {
    let flaky = Flaky()
    let service = flaky.service(failing: 4, Self.unavailable)
    let options = try Self.options(#", "retryThrottling": {"maxTokens": 4, "tokenRatio": 1}"#)
    try await Self.with(service, options, world: Self.world(Sleeps())) { client, _, _ in
      // 4 → 3: again; 3 → 2: not above half.
      _ = try? await client.unaryCall(EchoService.request("x"))
      #expect(flaky.attempts.withLock(\.count) == 2)
      _ = try? await client.unaryCall(EchoService.request("x"))
      #expect(flaky.attempts.withLock(\.count) == 3)
      _ = try? await client.unaryCall(EchoService.request("x"))
      #expect(flaky.attempts.withLock(\.count) == 4)
      for _ in 0..<4 { _ = try await client.unaryCall(EchoService.request("x")) }
    }
    #expect(flaky.attempts.withLock(\.count) == 8)
  }

  @Test("a method that changes something is not sent again by a policy for all")
  func changing() async throws {
    let flaky = Flaky()
    try await Self.with(
      flaky.service(failing: 9, Self.unavailable), GRPCChannel.Options(),
      world: Self.world(Sleeps())
    ) { client, _, _ in
      _ = try? await client.unaryCall(EchoService.request("x"))
    }
    #expect(flaky.attempts.withLock(\.count) == 1)
  }

  @Test("a message over the config's limits is refused on the side that sees it")
  func sizes() async throws {
    var options = GRPCChannel.Options()
    options.serviceConfig = try ServiceConfig(
      json: #"{"methodConfig": [{"name": [{}], "maxRequestMessageBytes": 50}]}"#)
    try await Self.with(EchoService(), options) { client, _, _ in
      await #expect {
        _ = try await client.unaryCall(EchoService.request(String(repeating: "x", count: 60)))
      } throws: { ($0 as? Failure)?.reason == Failure.payloadTooLarge }
    }
    options.serviceConfig = try ServiceConfig(
      json: #"{"methodConfig": [{"name": [{}], "maxResponseMessageBytes": 50}]}"#)
    try await Self.with(EchoService(), options) { client, _, _ in
      await #expect {
        _ = try await client.unaryCall(EchoService.request(String(repeating: "x", count: 60)))
      } throws: { ($0 as? Failure)?.reason == Failure.payloadTooLarge }
    }
  }

  @Test("a call that waits for ready outlives a server that is not there yet")
  func waitForReady() async throws {
    let group = EventLoopGroup(count: 1)
    let (address, service) = (try await Self.freeAddress(group), EchoService())
    let started = Mutex<Listener?>(nil)
    var world = World.live
    // The first pause is when the server comes.
    world.sleep = { _ in
      guard started.withLock({ $0 == nil }) else { return }
      let pipeline = Pipeline(
        router: Router(handlers: service.handlers), authenticator: TestAuthenticator())
      let listener = try await Listener.start(
        host: "127.0.0.1", port: address, group: group, service: GRPCService(pipeline))
      started.withLock { $0 = listener }
    }
    let clock = Mutex(Duration.zero)
    world.uptime = {
      clock.withLock { now in
        now += .seconds(1)
        return now
      }
    }
    var options = GRPCChannel.Options()
    options.serviceConfig = try ServiceConfig(
      json: #"{"methodConfig": [{"name": [{}], "waitForReady": true}]}"#)
    let channel = GRPCChannel(
      host: "127.0.0.1", port: address, loops: group.loops, options: options, world: world)
    let client = GrpcTesting.TestServiceClient(channel)
    let response = try await client.unaryCall(EchoService.request("x"))
    #expect(response.payload?.body == [120])
    channel.close()
    await started.withLock(\.self)?.close()
    group.stop()
  }

  @Test("and ends at its deadline where none comes")
  func waitsInVain() async throws {
    let group = EventLoopGroup(count: 1)
    let address = try await Self.freeAddress(group)
    var options = GRPCChannel.Options()
    options.serviceConfig = try ServiceConfig(
      json: #"{"methodConfig": [{"name": [{}], "waitForReady": true, "timeout": "0.05s"}]}"#)
    let channel = GRPCChannel(
      host: "127.0.0.1", port: address, loops: group.loops, options: options)
    await #expect {
      _ = try await GrpcTesting.TestServiceClient(channel).unaryCall(EchoService.request("x"))
    } throws: { ($0 as? Failure)?.code == .timeout }
    group.stop()
  }

  /// A port where nobody listens.
  private static func freeAddress(_ group: EventLoopGroup) async throws -> UInt16 {
    let pipeline = Pipeline(router: Router(handlers: []), authenticator: TestAuthenticator())
    let listener = try await Listener.start(
      host: "127.0.0.1", port: 0, group: group, service: GRPCService(pipeline))
    await listener.close()
    return listener.port
  }

  @Test("full connections get others beside them, over the loops, up to the limit")
  func pool() async throws {
    let (gate, open) = AsyncStream.makeStream(of: Void.self)
    let service = EchoService(output: { (_, _, responses) async throws(Failure) in
      try await responses.send(EchoService.response(size: 1))
      for await _ in gate {}
    })
    var options = GRPCChannel.Options()
    options.connectionLimit = 3
    options.callsPerConnection = 2
    try await Self.with(service, options, loops: 2) { client, channel, _ in
      var counts: [Int] = []
      var streams: [ResponseReader<GrpcTesting.StreamingOutputCallResponse>] = []
      for _ in 0..<8 {
        let stream = try await client.streamingOutputCall(EchoService.request(sizes: []))
        _ = try await stream.next()
        streams.append(stream)
        counts.append(channel.connectionCount)
      }
      #expect(counts == [1, 1, 2, 2, 3, 3, 3, 3])
      let peers = Set(service.calls.withLock { $0.map(\.peer) })
      #expect(peers.count == 3)
      open.finish()
      for stream in streams { #expect(try await stream.next() == nil) }
    }
  }
}
