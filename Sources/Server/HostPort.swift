// An address to listen at, as people write it: `127.0.0.1:8080`, `[::1]:8080`.

package import Core
package import EventLoop
package import HTTP
package import Transport

package struct HostPort: Equatable, Sendable {
  /// Numeric, without brackets.
  package let host: String
  package let port: UInt16

  package init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// Reads `host:port`; `invalid_request` naming the setting otherwise.
  package init(_ text: String, setting: String) throws(Failure) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...])
    else { throw .invalid(setting, "address:port expected, as in 127.0.0.1:8080") }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    guard SocketAddress(host: String(host), port: port) != nil else {
      throw .invalid(setting, "\(host) is no numeric address")
    }
    self.init(host: String(host), port: port)
  }

  /// Serves the address on all loops. Says which address is taken, where one is.
  package func listen(
    _ service: any ExchangeService, on group: EventLoopGroup,
    limits: TransportLimits = TransportLimits(), tls: TLSSource? = nil, world: World
  ) async throws(Failure) -> Listener {
    do throws(NetworkError) {
      return try await Listener.start(
        host: host, port: port, group: group, service: service, limits: limits, tls: tls,
        world: world)
    } catch {
      throw Failure(.internal, "cannot listen at \(host):\(port): \(error)", reason: "listen")
    }
  }
}
