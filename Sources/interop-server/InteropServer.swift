// A server of grpc.testing.TestService over the production pipeline: what other implementations'
// clients test, and what load programs race.

import Core
import EventLoop
import GRPC
import Glibc
import HTTP
import JSONBridge
import Protos
import RPC
import Transport

@main
struct InteropServer {
  /// Not `async`, or Dispatch would end the first thread, which valgrind does not survive.
  nonisolated static func main() throws {
    let options = try Options(CommandLine.arguments.dropFirst())
    Task { @concurrent in
      do {
        try await serve(options)
      } catch {
        let text = "interop-server: \(error)\n"
        write(STDERR_FILENO, text, text.utf8.count)
        exit(1)
      }
    }
    while true { pause() }
  }

  private static func serve(_ options: Options) async throws {
    let service = InteropService(world: .live)
    let health = HealthService(services: [GrpcTesting.TestServiceMethods.service])
    health.set(isServing: true)
    let names = [GrpcTesting.TestServiceMethods.service, GrpcHealthV1.HealthMethods.service]
    let reflection =
      ReflectionService(services: names).handlers + ReflectionAlphaService(services: names).handlers
    let pipeline = Pipeline(
      router: Router(handlers: service.handlers + health.handlers + reflection),
      authenticator: NoOne())
    let front = Front(grpc: GRPCService(pipeline), bridge: try JSONBridge(pipeline))
    let listener = try await Listener.start(
      host: options.host, port: options.port, group: EventLoopGroup(count: options.loops),
      service: front, tls: try options.tls)
    print("interop-server listens on \(options.host):\(listener.port)")
    fflush(nil)
    while true { try await World.live.sleep(.seconds(3600)) }
  }
}

/// `--port N [--tls-cert F --tls-key F] [--loops K] [--host A]`
private struct Options {
  var host = "127.0.0.1"
  var port: UInt16 = 0
  var loops = 1
  private var certificate = ""
  private var key = ""

  var tls: TLSSource? {
    get throws {
      if certificate.isEmpty, key.isEmpty { return nil }
      return TLSSource(try TLSContext(certificateFile: certificate, keyFile: key))
    }
  }

  init(_ arguments: ArraySlice<String>) throws(UnknownOption) {
    var rest = arguments
    while let name = rest.popFirst(), let value = rest.popFirst() {
      switch name {
      case "--port": port = UInt16(value) ?? port
      case "--loops": loops = max(1, Int(value) ?? loops)
      case "--host": host = value
      case "--tls-cert": certificate = value
      case "--tls-key": key = value
      default: throw UnknownOption(name: name)
      }
    }
  }
}

struct UnknownOption: Error {
  let name: String
}

/// All methods here are public.
private struct NoOne: Authenticator {
  let generation: UInt64 = 0

  func known(_ credential: String) -> Principal? { nil }

  func resolve(_ credential: String) async throws(Failure) -> Principal {
    throw Failure(.unauthenticated, "nobody has a credential here")
  }
}

/// gRPC by content type, JSON for all else.
private struct Front: ExchangeService {
  let grpc: GRPCService
  let bridge: JSONBridge

  func connected(peer: String, loop: any Loop) -> any ConnectionHandler {
    FrontConnection(
      grpc: grpc.connected(peer: peer, loop: loop),
      bridge: bridge.connected(peer: peer, loop: loop))
  }
}

private final class FrontConnection: ConnectionHandler {
  private let grpc: any ConnectionHandler
  private let bridge: any ConnectionHandler
  private var lastHead: RequestHead?
  private var lastIsGRPC = false

  init(grpc: any ConnectionHandler, bridge: any ConnectionHandler) {
    self.grpc = grpc
    self.bridge = bridge
  }

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    let head = exchange.head
    if head !== lastHead {
      let type = head.fields.first("content-type") ?? ""
      lastHead = head
      lastIsGRPC = type.hasPrefix("application/grpc")
    }
    return lastIsGRPC ? grpc.begin(exchange) : bridge.begin(exchange)
  }
}
