// What a listener serves: gRPC and JSON on one port, told apart by the content type, beside two
// pages for whoever watches over the process.

package import Core
package import HTTP

/// Sends each exchange to the translator of its wire protocol.
package struct FrontDoor: ExchangeService {
  private let grpc: any ExchangeService
  private let bridge: any ExchangeService
  private let readiness: Readiness
  private let metrics: MetricsPage?
  private let callbackPage: CallbackPageMaker?

  /// Takes an exchange that a provider has begun.
  typealias CallbackPageMaker = @Sendable (any ServerExchange) -> CallbackPage

  /// - Parameters:
  ///   - metrics: where operators come in.
  ///   - callbackPage: where everybody comes in.
  init(
    grpc: any ExchangeService, bridge: any ExchangeService, readiness: Readiness,
    metrics: MetricsPage? = nil, callbackPage: CallbackPageMaker? = nil
  ) {
    self.grpc = grpc
    self.bridge = bridge
    self.readiness = readiness
    self.metrics = metrics
    self.callbackPage = callbackPage
  }

  package func connected(peer: String, loop: any Loop) -> any ConnectionHandler {
    FrontDoorConnection(
      grpc: { [grpc] in grpc.connected(peer: peer, loop: loop) },
      bridge: { [bridge] in bridge.connected(peer: peer, loop: loop) },
      pages: HealthPages(readiness: readiness, metrics: metrics), hasMetrics: metrics != nil,
      callbackPage: callbackPage)
  }

  /// Where a request belongs.
  enum Destination: Equatable {
    case grpc
    case bridge
    case healthPage
    case callback
  }

  /// gRPC's content type is `application/grpc`, perhaps with `+proto` or parameters; that of
  /// gRPC-Web begins alike and belongs to the bridge. gRPC needs HTTP/2, whose trailers carry its
  /// status: over HTTP/1.1 the bridge says that it reads no such content.
  static func destination(of head: RequestHead, hasMetrics: Bool = false) -> Destination {
    let prefix = "application/grpc"
    if head.version == .http2, let type = head.fields.first("content-type"),
      type.utf8.starts(with: prefix.utf8)
    {
      switch type.utf8.dropFirst(prefix.utf8.count).first {
      case nil, UInt8(ascii: "+"), UInt8(ascii: ";"), UInt8(ascii: " "): return .grpc
      default: return .bridge
      }
    }
    if HealthPages.serves(head, hasMetrics: hasMetrics) { return .healthPage }
    return head.path.hasPrefix(ProviderCallbacks.path) ? .callback : .bridge
  }
}

/// One connection. A translator is told of it when its first exchange comes.
private final class FrontDoorConnection: ConnectionHandler {
  private let makeGRPC: () -> any ConnectionHandler
  private let makeBridge: () -> any ConnectionHandler
  private let pages: HealthPages
  private let hasMetrics: Bool
  private let callbackPage: FrontDoor.CallbackPageMaker?
  private lazy var grpc = makeGRPC()
  private lazy var bridge = makeBridge()
  /// The head decided last: HTTP/2 uses one object for equal heads, so most calls of a busy
  /// connection are decided by comparing a pointer.
  private var lastHead: RequestHead?
  private var lastDestination = FrontDoor.Destination.bridge

  init(
    grpc: @escaping () -> any ConnectionHandler, bridge: @escaping () -> any ConnectionHandler,
    pages: HealthPages, hasMetrics: Bool, callbackPage: FrontDoor.CallbackPageMaker?
  ) {
    makeGRPC = grpc
    makeBridge = bridge
    self.pages = pages
    self.hasMetrics = hasMetrics
    self.callbackPage = callbackPage
  }

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    switch destination(of: exchange.head) {
    case .grpc: grpc.begin(exchange)
    case .bridge: bridge.begin(exchange)
    case .healthPage: pages.begin(exchange)
    case .callback: callbackPage?(exchange) ?? bridge.begin(exchange)
    }
  }

  private func destination(of head: RequestHead) -> FrontDoor.Destination {
    if head === lastHead { return lastDestination }
    lastHead = head
    lastDestination = FrontDoor.destination(of: head, hasMetrics: hasMetrics)
    return lastDestination
  }
}
