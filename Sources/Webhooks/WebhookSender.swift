// The way out to receivers: our HTTP client under the policy for addresses that customers wrote.

import Core
import HTTP
package import HTTPClient

extension WebhookLane {
  /// Sends through this client; the guard against private addresses is the client's policy.
  package init(client: HTTPClient) {
    self.init(loop: client.loop) { request in await Self.send(request, through: client) }
  }

  private static func send(
    _ request: WebhookRequest, through client: HTTPClient
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
      let snippet = (try? await response.body.collect(upTo: request.snippetBytesLimit)) ?? []
      return WebhookAnswer(
        .answered(status: response.status, retryAfter: retryAfter(response.fields)),
        snippet: String(decoding: snippet, as: UTF8.self))
    } catch {
      return WebhookAnswer(.unreachable(reason: reason(error.kind)))
    }
  }

  /// Whole seconds only; an HTTP date is not honoured.
  private static func retryAfter(_ fields: HTTPFields) -> Duration? {
    guard let text = fields.first("retry-after"), let seconds = Int64(text), seconds >= 0,
      seconds <= 86_400 * 365
    else { return nil }
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
