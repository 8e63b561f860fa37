import Core
import EventLoop
import HTTP
import Testing
import Transport

@testable import Server

@Suite("Listening")
struct ListenTests {
  @Test("a port that somebody listens at is refused, though ports are shared among loops")
  func taken() async throws {
    let group = EventLoopGroup(count: 2)
    defer { group.stop() }
    let service = WebhookReceiver(world: .live, verifier: { nil }, received: { _ in })
    let first = try await HostPort(host: "127.0.0.1", port: 0)
      .listen(service, on: group, world: .live)
    let same = HostPort(host: "127.0.0.1", port: first.port)
    await #expect(throws: Failure.self) {
      _ = try await same.listen(service, on: group, world: .live)
    }
    await first.close()
    let again = try await same.listen(service, on: group, world: .live)
    await again.close()
  }
}
