// The sandbox as a server: a listener on given loops.

package import Core
package import EventLoop
import Transport

/// A running sandbox. Its providers are at `url` and `/openai/v1` or `/anthropic`.
package final class SandboxServer: Sendable {
  package let sandbox: Sandbox
  private let listener: Listener

  private init(sandbox: Sandbox, listener: Listener) {
    self.sandbox = sandbox
    self.listener = listener
  }

  /// Listens on a numeric address; port 0 is any free one. The loops may serve others too.
  package static func start(
    _ settings: SandboxSettings = SandboxSettings(), host: String = "127.0.0.1", port: UInt16 = 0,
    group: EventLoopGroup, world: World = .live
  ) async throws(NetworkError) -> SandboxServer {
    let sandbox = Sandbox(settings, world: world)
    sandbox.state.callbacks = CallbackSender(loops: group.loops, world: world)
    let listener = try await Listener.start(
      host: host, port: port, group: group, service: sandbox, world: world)
    return SandboxServer(sandbox: sandbox, listener: listener)
  }

  package var port: UInt16 { listener.port }

  /// As in `http://127.0.0.1:40001`.
  package var url: String { "http://\(listener.address)" }

  /// Closes every connection at once. Returns when none is left.
  package func stop() async {
    sandbox.state.callbacks = nil
    await listener.close()
  }
}
