// Streams and the credentials that opened them.

import Core
import EventLoop
import Protos
import RPC
import RPCTestSupport
import Testing

@Suite struct OpenStreamsTests {
  /// A stream that lasts until it is ended from outside.
  private func open(
    _ principal: Principal, _ streams: OpenStreams, on loop: EventLoop
  ) async throws -> ResponseReader<GrpcTesting.StreamingOutputCallResponse> {
    let service = EchoService(output: { (_, call, responses) async throws(Failure) in
      try await responses.send(EchoService.response(size: 1))
      while !call.isCanceled { await Task.yield() }
    })
    let method = GrpcTesting.TestServiceMethods.streamingOutputCall
    let guarded = Method(
      service: method.service, name: method.name, responseStreaming: true, access: .scope("x"))
    let handler = service.handlers.first { $0.method.path == method.path }
    let code = try #require(handler?.code)
    let pipeline = Pipeline(
      router: Router(handlers: [Handler(guarded, code)]),
      authenticator: TestAuthenticator(["secret": principal]), streams: streams)
    let channel = InProcessChannel(pipeline, loop: loop, credential: "secret")
    return try await GrpcTesting.TestServiceClient(channel).streamingOutputCall(
      GrpcTesting.StreamingOutputCallRequest())
  }

  private func end(
    _ reader: ResponseReader<GrpcTesting.StreamingOutputCallResponse>
  ) async -> String {
    do throws(Failure) {
      while try await reader.next() != nil {}
      return "ok"
    } catch {
      return "\(error.code.rawValue) \(error.reason)"
    }
  }

  @Test("a stream ends when its credential does, and is forgotten")
  func revocation() async throws {
    let loop = EventLoop()
    let streams = OpenStreams()
    let reader = try await open(TestAuthenticator.key(), streams, on: loop)
    #expect(try await reader.next() != nil)
    #expect(streams.count(of: "key_1") == 1)
    streams.end(of: "key_2", Failure(.unauthenticated, "gone", reason: "changed"))
    #expect(streams.count() == 1)
    streams.end(of: "key_1", Failure(.unauthenticated, "gone", reason: "changed"))
    #expect(await end(reader) == "unauthenticated changed")
    while streams.count() > 0 { await Task.yield() }
    loop.stop()
  }

  @Test("a stream does not outlive the time of its credential")
  func expiry() async throws {
    let loop = EventLoop()
    let streams = OpenStreams()
    let soon = World.live.now() + .milliseconds(60)
    let reader = try await open(
      TestAuthenticator.key(expireTime: soon), streams, on: loop)
    #expect(await end(reader) == "unauthenticated expired")
    loop.stop()
  }

  @Test("a key has as many streams as it may have; one that ends makes room, others have their own")
  func limit() async throws {
    let loop = EventLoop()
    let streams = OpenStreams(limitPerKey: 2)
    var readers: [ResponseReader<GrpcTesting.StreamingOutputCallResponse>] = []
    for _ in 0..<2 {
      readers.append(try await open(TestAuthenticator.key(), streams, on: loop))
      #expect(try await readers[readers.count - 1].next() != nil)
    }
    let third = try await open(TestAuthenticator.key(), streams, on: loop)
    #expect(await end(third) == "rate_limited streams")
    #expect(streams.count() == 2)
    let other = try await open(TestAuthenticator.key("key_2"), streams, on: loop)
    #expect(try await other.next() != nil)
    streams.end(of: "key_1", Failure(.unauthenticated, "gone", reason: "changed"))
    while streams.count(of: "key_1") > 0 { await Task.yield() }
    let again = try await open(TestAuthenticator.key(), streams, on: loop)
    #expect(try await again.next() != nil)
    for key in ["key_1", "key_2"] {
      streams.end(of: key, Failure(.unauthenticated, "gone", reason: "changed"))
    }
    while streams.count() > 0 { await Task.yield() }
    loop.stop()
  }
}
