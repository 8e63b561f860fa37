// The way out to receivers: our HTTP client under the policy for addresses that customers wrote.

package import Core
import HTTP
package import HTTPClient

extension WebhookLane {
  /// Sends through this client; the guard against private addresses is the client's policy.
  package init(client: HTTPClient, world: World) {
    self.init(loop: client.loop) { request in await Self.send(request, through: client, world) }
  }

  private static func send(
    _ request: WebhookRequest, through client: HTTPClient, _ world: World
  ) async -> WebhookAnswer {
    var fields: HTTPFields = [
      "content-type": "application/json", "user-agent": "ModelRoute-Webhooks/1",
    ]
    for field in request.fields { fields.append(field.name, field.value) }
    let timeouts = ClientTimeouts(connect: request.timeout, total: request.timeout)
    let outgoing = ClientRequest(
      method: "POST", url: request.url, fields: fields, body: request.body, timeouts: timeouts)
    do throws(ClientError) {
      let response = try await client.send(outgoing)
      // What came of a body that broke off is still worth showing.
      var snippet: [UInt8] = []
      while snippet.count < request.snippetBytesLimit, let more = try? await response.body.next() {
        snippet += more
      }
      let wait = retryAfter(response.fields, at: world.now())
      return WebhookAnswer(
        .answered(status: response.status, retryAfter: wait),
        snippet: String(decoding: snippet.prefix(request.snippetBytesLimit), as: UTF8.self))
    } catch {
      return WebhookAnswer(.unreachable(reason: reason(error.kind)))
    }
  }

  /// Whole seconds or a date (RFC 9110 § 10.2.3).
  static func retryAfter(_ fields: HTTPFields, at now: Timestamp) -> Duration? {
    guard let text = fields.first("retry-after") else { return nil }
    if let date = HTTPDate.parse(text) { return max(.zero, date - now) }
    guard let seconds = Int64(text), seconds >= 0, seconds <= 86_400 * 365 else { return nil }
    return .seconds(seconds)
  }

  private static func reason(_ kind: ClientError.Kind) -> String {
    switch kind {
    case .invalidRequest: "invalid_url"
    case .resolution: "resolution"
    case .connection: "connection"
    case .tls: "tls"
    case .blockedAddress: "refused_address"
    case .connectTimeout, .firstByteTimeout, .idleTimeout, .totalTimeout: "timeout"
    case .lost: "connection_lost"
    case .malformed: "malformed"
    case .tooLarge: "too_large"
    case .cancelled, .closed: "shutdown"
    }
  }
}
