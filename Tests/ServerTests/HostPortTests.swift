import Core
import Testing

@testable import Server

@Suite("Addresses to listen at")
struct HostPortTests {
  @Test("address and port are read")
  func valid() throws {
    #expect(
      try HostPort("127.0.0.1:8080", setting: "listen") == HostPort(host: "127.0.0.1", port: 8080))
    #expect(try HostPort("[::1]:0", setting: "listen") == HostPort(host: "::1", port: 0))
  }

  @Test(
    "anything else is refused, naming the setting",
    arguments: [
      "", "8080", "localhost:8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "[::1]",
    ])
  func invalid(text: String) {
    #expect(throws: Failure.self) { try HostPort(text, setting: "listen") }
  }
}
