// A receiver of webhooks for people who build against ModelRoute: it verifies and tells.

package import Core
package import HTTP
import Wire

/// One webhook that arrived.
package struct ReceivedWebhook: Sendable {
  package var id: String
  package var type: String
  /// The id in the payload's `data`, a job's as a rule.
  package var subject: String
  /// Nil where the signature is genuine.
  package var problem: String?
  package var body: [UInt8]

  /// As in `webhook job.succeeded of job_01…, signature valid`.
  package var summary: String {
    "webhook \(type) of \(subject), \(problem.map { "REFUSED: \($0)" } ?? "signature valid")"
  }
}

/// Takes `POST` on any path; answers 204 to a genuine webhook and 401 to any other.
package final class WebhookReceiver: ExchangeService {
  /// A payload is below 20 kB by contract; this leaves room.
  static let bodyLimit = 1 << 20

  private let verifier: @Sendable () -> WebhookVerifier?
  private let world: World
  private let received: @Sendable (ReceivedWebhook) -> Void

  /// `verifier` may become known only after the receiver listens; until then nothing is genuine.
  package init(
    world: World, verifier: @escaping @Sendable () -> WebhookVerifier?,
    received: @escaping @Sendable (ReceivedWebhook) -> Void
  ) {
    self.world = world
    self.verifier = verifier
    self.received = received
  }

  package func connected(peer: String, loop: any Loop) -> any ConnectionHandler {
    ReceiverConnection(self)
  }

  /// Looks at one webhook; the HTTP status to answer with.
  func take(_ fields: HTTPFields, _ body: [UInt8]) -> Int {
    let id = fields.first("webhook-id")
    let payload = try? JSONValue(parsing: body)
    let problem =
      verifier().map { verifier in
        verifier.problem(
          id: id, timestamp: fields.first("webhook-timestamp"),
          signatures: fields.first("webhook-signature"), body: body, at: world.now())
      } ?? "the secret is not known yet"
    received(
      ReceivedWebhook(
        id: id ?? "", type: payload?["type"]?.text ?? "?",
        subject: payload?["data"]?["id"]?.text ?? "?", problem: problem, body: body))
    return problem == nil ? 204 : 401
  }
}

private final class ReceiverConnection: ConnectionHandler {
  private let receiver: WebhookReceiver

  init(_ receiver: WebhookReceiver) { self.receiver = receiver }

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    ReceiverExchange(receiver, exchange)
  }
}

private final class ReceiverExchange: ExchangeReceiver {
  private let receiver: WebhookReceiver
  private let exchange: any ServerExchange
  private var body: [UInt8] = []

  init(_ receiver: WebhookReceiver, _ exchange: any ServerExchange) {
    self.receiver = receiver
    self.exchange = exchange
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    exchange.consumed(bytes.count)
    if body.count <= WebhookReceiver.bodyLimit { body.append(contentsOf: bytes) }
  }

  func requestFinished(trailers: HTTPFields?) {
    exchange.respond(
      ResponseHead(status: status(), fields: ["content-length": "0"]), endOfResponse: true)
  }

  private func status() -> Int {
    guard exchange.head.method == "POST" else { return 405 }
    guard body.count <= WebhookReceiver.bodyLimit else { return 413 }
    return receiver.take(exchange.head.fields, body)
  }

  func becameWritable() {}
  func closed() {}
}

extension JSONValue {
  fileprivate var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}
