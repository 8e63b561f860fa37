// The doors of the process: one for everybody, one for operators.

import Core
import EventLoop
import GRPC
import HTTP
import JSONBridge
import RPC
import Transport

struct Listeners: Sendable {
  private let listeners: [Listener]

  /// Of the door for everybody.
  let address: SocketAddress
  let url: String

  /// Opens both. Services are ready before anybody can call.
  static func open(
    _ services: Services, certificate: Certificate?, on ground: Ground
  ) async throws(Failure) -> Listeners {
    let tls = certificate?.source
    let configuration = ground.configuration
    let limits = configuration.transportLimits
    var bridge = BridgeOptions()
    bridge.bodyLengthLimit = configuration.requestBytesLimit
    bridge.crossOrigin = try configuration.crossOrigin
    func door(
      _ pipeline: Pipeline, metrics: MetricsPage? = nil,
      callbackPage: FrontDoor.CallbackPageMaker? = nil
    ) throws(Failure) -> FrontDoor {
      FrontDoor(
        grpc: GRPCService(pipeline, messageLengthLimit: configuration.requestBytesLimit),
        bridge: try JSONBridge(pipeline, options: bridge), readiness: ground.readiness,
        metrics: metrics, callbackPage: callbackPage)
    }
    let (callbacks, engine) = (services.callbacks, services.engine)
    ground.readiness.isReady = true
    let main = try await HostPort(configuration.listen, setting: "listen")
      .listen(
        door(services.pipeline) { CallbackPage($0, callbacks, engine) }, on: ground.group,
        limits: limits, tls: tls, world: ground.world)
    var listeners = [main]
    if let text = configuration.operatorListen {
      do throws(Failure) {
        listeners.append(
          try await HostPort(text, setting: "operator_listen")
            .listen(
              door(services.operatorPipeline, metrics: services.metrics), on: ground.group,
              limits: limits, tls: tls,
              world: ground.world))
      } catch {
        await main.close()
        throw error
      }
    }
    return Listeners(
      listeners: listeners, address: main.address,
      url: "\(tls == nil ? "http" : "https")://\(main.address)")
  }

  /// Lets nobody in any more; calls in progress may end until the deadline.
  func drain(deadline: Duration) async {
    await withTaskGroup(of: Void.self) { tasks in
      for listener in listeners { tasks.addTask { await listener.drain(deadline: deadline) } }
    }
  }
}
