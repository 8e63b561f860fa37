// Where providers tell of their tasks: `POST /v1/callbacks/{token}`. The token names an attempt and
// can only be made by us; what the body says counts where its signature is the provider's.

import Adapters
import Core
import Crypto
import Files
import HTTP
import Jobs
import Providers

/// Makes the addresses that providers are given, and takes what comes there.
struct ProviderCallbacks: Sendable {
  static let path = "/v1/callbacks/"
  /// Reports name files and rarely hold them.
  static let bodyBytesLimit = 16 << 20

  /// What a token says.
  struct Claim: Equatable {
    let job: String
    let attempt: Int
  }

  private let hmac: HMACSHA256
  private let world: World
  private let environment: [String: String]

  init(key: [UInt8], environment: [String: String], world: World) {
    hmac = HMACSHA256(key: key)
    self.environment = environment
    self.world = world
  }

  // MARK: Addresses

  /// - Parameter base: what our own links begin with; empty where nobody outside can reach us.
  func url(base: String, job: String, attempt: Int) -> String {
    let claim = "\(job).\(attempt)"
    return "\(base)\(Self.path)\(claim).\(Base64.encodeURLSafe(hmac.code(for: claim)))"
  }

  /// Nil where the token is not ours.
  func claim(in path: String) -> Claim? {
    let parts = path.dropFirst(Self.path.count).split(
      separator: ".", omittingEmptySubsequences: false)
    guard path.hasPrefix(Self.path), parts.count == 3, let attempt = Int(parts[1]),
      let code = Base64.decode(parts[2]), Base64.encodeURLSafe(code) == parts[2],
      hmac.isValid(code, for: Array("\(parts[0]).\(parts[1])".utf8))
    else { return nil }
    return Claim(job: String(parts[0]), attempt: attempt)
  }

  // MARK: Reports

  /// The status to answer with. What comes too late is taken all the same: nobody shall send it
  /// again.
  func take(
    _ body: [UInt8], _ fields: HTTPFields, for claim: Claim, by engine: JobEngine
  ) -> Int {
    let trust = engine.providerReported(
      job: claim.job, attempt: claim.attempt, body
    ) { deployment in
      self.trust(in: body, fields, from: deployment)
    }
    if trust == .late {
      engine.passReport(body, of: claim.job, attempt: claim.attempt)
      engine.settleLate(job: claim.job, attempt: claim.attempt, body)
    }
    return trust == .refused ? 401 : 204
  }

  private func trust(
    in body: [UInt8], _ fields: HTTPFields, from deployment: Deployment
  ) -> CallbackTrust {
    guard deployment.taskAdapter?.callbackSignature == .standardWebhooks else { return .unsigned }
    guard let secret = deployment.callbackSecret(environment) else { return .unsigned }
    guard let verifier = try? WebhookVerifier(secret: secret) else { return .refused }
    let problem = verifier.problem(
      id: fields.first("webhook-id"), timestamp: fields.first("webhook-timestamp"),
      signatures: fields.first("webhook-signature"), body: body, at: world.now())
    return problem == nil ? .verified : .refused
  }
}

/// Takes one report. Everything happens on the connection's loop.
final class CallbackPage: ExchangeReceiver {
  private let exchange: any ServerExchange
  private let callbacks: ProviderCallbacks
  private let engine: JobEngine
  /// Nil where the request is refused already; then its body is not kept.
  private let claim: ProviderCallbacks.Claim?
  private var body: [UInt8] = []
  private var isTooLarge = false

  init(_ exchange: any ServerExchange, _ callbacks: ProviderCallbacks, _ engine: JobEngine) {
    self.exchange = exchange
    self.callbacks = callbacks
    self.engine = engine
    claim = exchange.head.method == "POST" ? callbacks.claim(in: exchange.head.path) : nil
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    exchange.consumed(bytes.count)
    guard claim != nil, !isTooLarge else { return }
    guard body.count + bytes.count <= ProviderCallbacks.bodyBytesLimit else {
      isTooLarge = true
      body = []
      return
    }
    body.append(contentsOf: bytes)
  }

  func requestFinished(trailers: HTTPFields?) {
    exchange.respond(
      ResponseHead(status: status, fields: ["cache-control": "no-store", "content-length": "0"]),
      endOfResponse: true)
  }

  private var status: Int {
    guard let claim else { return exchange.head.method == "POST" ? 404 : 405 }
    return isTooLarge
      ? 413 : callbacks.take(body, exchange.head.fields, for: claim, by: engine)
  }

  func becameWritable() {}
  func closed() {}
}
