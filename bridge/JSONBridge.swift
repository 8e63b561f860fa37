// REST and JSON over HTTP exchanges: every method of a pipeline by its google.api.http rules.

package import Core
package import HTTP
package import RPC
import Wire

/// What an operator may set about the bridge.
package struct BridgeOptions: Sendable {
  /// The longest request body in bytes.
  package var bodyLengthLimit = 4 << 20
  /// Which web pages may call.
  package var crossOrigin = CrossOrigin()
  /// Shorter answers are not compressed: it would save nothing that a packet does not hold anyway.
  package var compressionThreshold = 1024
  /// How long a stream may be silent before a comment keeps it alive.
  package var keepAlive: Duration = .seconds(15)

  package init() {}
}

/// Serves a pipeline as REST with JSON. A new method needs no code here.
package final class JSONBridge: ExchangeService {
  private let pipeline: Pipeline
  private let routes: RouteTable
  private let options: BridgeOptions

  /// Fails where two methods claim the same path, or a template is malformed.
  package init(_ pipeline: Pipeline, options: BridgeOptions = BridgeOptions()) throws(Failure) {
    self.pipeline = pipeline
    self.options = options
    routes = try RouteTable(pipeline.router.handlers)
  }

  package func connected(peer: String, loop: any Loop) -> any ConnectionHandler {
    BridgeConnection(pipeline, routes, options, peer: peer, loop: loop)
  }
}

/// One connection of the bridge, with what its requests share.
final class BridgeConnection: ConnectionHandler {
  let pipeline: Pipeline
  let options: BridgeOptions
  let loop: any Loop
  private let routes: RouteTable
  private let peer: String
  private var last: (head: RequestHead, plan: RequestPlan)?
  /// Encodes responses; its memory is reused from message to message.
  var writer = JSONWriter()

  init(
    _ pipeline: Pipeline, _ routes: RouteTable, _ options: BridgeOptions, peer: String,
    loop: any Loop
  ) {
    self.pipeline = pipeline
    self.routes = routes
    self.options = options
    self.peer = peer
    self.loop = loop
  }

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    let head = exchange.head
    let origin = Origin(head, options.crossOrigin)
    do throws(Rejection) {
      let plan = try plan(exchange)
      let call = RESTExchange(exchange, plan, self, origin)
      pipeline.open(plan.admission, call)
      return call
    } catch {
      refuse(exchange, origin, error)
      return AnsweredExchange()
    }
  }

  /// No method has the path; perhaps it is a page.
  private func refuse(_ exchange: any ServerExchange, _ origin: Origin, _ rejection: Rejection) {
    do throws(Rejection) {
      guard DocumentPage.serves(exchange.head) else { throw rejection }
      try DocumentPage.answer(exchange, origin)
    } catch {
      error.answer(exchange, origin, requestID: pipeline.ids.make("req"))
    }
  }

  /// What the head leads to; read only once for equal heads in a row.
  private func plan(_ exchange: any ServerExchange) throws(Rejection) -> RequestPlan {
    let head = exchange.head
    if let last, last.head === head { return last.plan }
    let plan = try RequestPlan(
      head, routes, pipeline.router, options, peer: peer, peerSubject: exchange.peerSubject,
      loop: loop)
    last = (head, plan)
    return plan
  }
}

/// A request that was answered by its head: what else it brings is dropped.
final class AnsweredExchange: ExchangeReceiver {
  func received(_ bytes: UnsafeRawBufferPointer) {}
  func requestFinished(trailers: HTTPFields?) {}
  func becameWritable() {}
  func closed() {}
}
