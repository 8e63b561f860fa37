// `/healthz` and `/readyz`: for load balancers and service managers, without authentication; and
// on the operators' listener `/metrics`.

package import Core
import HTTP
import Synchronization
import Telemetry

/// Whether the server may be sent work: after migrations and recovery, until it drains, and as long
/// as its store can be written and its books hold.
package final class Readiness: Sendable {
  private struct State {
    var isReady = false
    var storeFailure: @Sendable () -> Failure? = { nil }
    var bookFinding: @Sendable () -> String? = { nil }
    var leaseFinding: @Sendable () -> String? = { nil }
  }

  private let state = Mutex(State())

  package init() {}

  package var isReady: Bool {
    get { obstacle == nil }
    set { state.withLock { $0.isReady = newValue } }
  }

  /// Asked each time: why the store can't be written any more, if it can't.
  package func watch(storeFailure: @escaping @Sendable () -> Failure?) {
    state.withLock { $0.storeFailure = storeFailure }
  }

  /// Asked each time: what is wrong with the books, if anything is.
  package func watch(bookFinding: @escaping @Sendable () -> String?) {
    state.withLock { $0.bookFinding = bookFinding }
  }

  /// Asked each time: why this node may not write at the moment, if it may not.
  package func watch(leaseFinding: @escaping @Sendable () -> String?) {
    state.withLock { $0.leaseFinding = leaseFinding }
  }

  /// Why no work may be sent; nil where it may.
  package var obstacle: String? {
    let (isReady, storeFailure, bookFinding, leaseFinding) = state.withLock {
      ($0.isReady, $0.storeFailure, $0.bookFinding, $0.leaseFinding)
    }
    if storeFailure() != nil { return "the store has failed and writes nothing before a restart" }
    return bookFinding() ?? leaseFinding() ?? (isReady ? nil : "starting or stopping")
  }
}

/// `/healthz` answers 200 while the process serves at all; `/readyz` answers 200 while it may be
/// sent work, and otherwise 503 and why. `/metrics` is there where somebody makes it.
final class HealthPages: ConnectionHandler {
  private let readiness: Readiness
  private let metrics: MetricsPage?

  init(readiness: Readiness, metrics: MetricsPage? = nil) {
    self.readiness = readiness
    self.metrics = metrics
  }

  static func serves(_ head: RequestHead, hasMetrics: Bool) -> Bool {
    head.path == "/healthz" || head.path == "/readyz" || (hasMetrics && head.path == "/metrics")
  }

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    if exchange.head.path == "/metrics", let metrics, exchange.head.method == "GET" {
      return HealthPage(exchange) { Self.answer(exchange, metrics) }
    }
    return HealthPage(exchange) { [readiness] in Self.answer(exchange, readiness) }
  }

  /// Reading the store takes its time; calls on an exchange that is closed meanwhile do nothing.
  private static func answer(_ exchange: any ServerExchange, _ metrics: MetricsPage) {
    let loop = exchange.loop
    let bound = LoopBound(exchange, loop: loop)
    Task(executorPreference: loop) {
      let text = await metrics.text()
      loop.execute {
        let head = head(status: 200, type: MetricsText.contentType, length: text.count)
        bound.value.respond(head, endOfResponse: false)
        bound.value.write(text)
        bound.value.finish(trailers: nil)
      }
    }
  }

  private static func answer(_ exchange: any ServerExchange, _ readiness: Readiness) {
    let obstacle = exchange.head.path == "/readyz" ? readiness.obstacle : nil
    let isRead = exchange.head.method == "GET" || exchange.head.method == "HEAD"
    let text = obstacle.map { "not ready: \($0)\n" } ?? "ok\n"
    let status = obstacle == nil ? 200 : 503
    exchange.respond(
      head(status: isRead ? status : 405, length: isRead ? text.utf8.count : 0),
      endOfResponse: exchange.head.method != "GET")
    if exchange.head.method == "GET" {
      exchange.write(Array(text.utf8))
      exchange.finish(trailers: nil)
    }
  }

  private static func head(
    status: Int, type: String = "text/plain; charset=utf-8", length: Int
  ) -> ResponseHead {
    var fields: HTTPFields = [
      "content-type": type, "cache-control": "no-store",
      "content-length": String(length),
    ]
    if status == 405 { fields.append("allow", "GET, HEAD") }
    return ResponseHead(status: status, fields: fields)
  }
}

/// Answers when the request is complete, so that the connection can go on.
private final class HealthPage: ExchangeReceiver {
  private let exchange: any ServerExchange
  private let answer: () -> Void

  init(_ exchange: any ServerExchange, answer: @escaping () -> Void) {
    self.exchange = exchange
    self.answer = answer
  }

  func received(_ bytes: UnsafeRawBufferPointer) { exchange.consumed(bytes.count) }
  func requestFinished(trailers: HTTPFields?) { answer() }
  func becameWritable() {}
  func closed() {}
}
