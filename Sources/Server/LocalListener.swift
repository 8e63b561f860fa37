// A small server for tools of the command line: one service, one loop, until a signal.

package import Core
import EventLoop
package import HTTP
import Transport

package enum LocalListener {
  /// Serves until SIGTERM or SIGINT. `started` gets the URL once it listens.
  package static func run(
    _ service: any ExchangeService, at address: String, started: (String) -> Void
  ) async throws(Failure) {
    let group = EventLoopGroup(count: 1)
    defer { group.stop() }
    let place = try HostPort(address, setting: "listen")
    let signals = try await StopSignals.watch(on: group.loops[0])
    let listener = try await place.listen(service, on: group, world: .live)
    started("http://\(listener.address)/")
    await signals.wait()
    await listener.close()
  }
}
