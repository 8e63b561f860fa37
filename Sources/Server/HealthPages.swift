// `/healthz` and `/readyz`: for load balancers and service managers, without authentication.

import HTTP
import Synchronization

/// Whether the server may be sent work: after migrations and recovery, until it drains.
package final class Readiness: Sendable {
  private let ready = Mutex(false)

  package init() {}

  package var isReady: Bool {
    get { ready.withLock(\.self) }
    set { ready.withLock { $0 = newValue } }
  }
}

/// `/healthz` answers 200 while the process serves at all; `/readyz` answers 200 while it may be
/// sent work and 503 otherwise.
final class HealthPages: ConnectionHandler {
  private let readiness: Readiness

  init(readiness: Readiness) { self.readiness = readiness }

  static func serves(_ head: RequestHead) -> Bool {
    head.path == "/healthz" || head.path == "/readyz"
  }

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    HealthPage(exchange) { [readiness] in Self.answer(exchange, readiness) }
  }

  private static func answer(_ exchange: any ServerExchange, _ readiness: Readiness) {
    let isFine = exchange.head.path == "/healthz" || readiness.isReady
    let isRead = exchange.head.method == "GET" || exchange.head.method == "HEAD"
    let text = isFine ? "ok\n" : "not ready\n"
    exchange.respond(
      head(status: isRead ? (isFine ? 200 : 503) : 405, length: isRead ? text.utf8.count : 0),
      endOfResponse: exchange.head.method != "GET")
    if exchange.head.method == "GET" {
      exchange.write(Array(text.utf8))
      exchange.finish(trailers: nil)
    }
  }

  private static func head(status: Int, length: Int) -> ResponseHead {
    var fields: HTTPFields = [
      "content-type": "text/plain; charset=utf-8", "cache-control": "no-store",
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
