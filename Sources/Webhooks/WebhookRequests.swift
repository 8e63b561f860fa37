// Request ids of webhook calls: the same request again gets the first one's result.

import Core
import Crypto
import Protos
package import Storage
import Wire

package enum WebhookRequests {
  package static let table = RequestTable("webhook_request")

  /// A request that can be told apart from others with the same request id.
  struct Claim: Sendable {
    private let organization: String
    private let requestID: String
    private let fingerprint: [UInt8]
    private let lifetime: Duration

    /// Nil for a request without an id.
    private init?<M: Message>(
      _ message: M, requestID: String, organization: String, settings: WebhookSettings
    ) {
      guard !requestID.isEmpty else { return nil }
      self.organization = organization
      self.requestID = requestID
      fingerprint = SHA256.hash(Array(M.fullName.utf8) + message.binary())
      lifetime = settings.requestIDLifetime
    }

    init?(
      _ request: V1.CreateWebhookEndpointRequest, organization: String, settings: WebhookSettings
    ) {
      var anonymous = request
      anonymous.requestId = ""
      self.init(
        anonymous, requestID: request.requestId, organization: organization, settings: settings)
    }

    init?(_ request: V1.RedeliverRequest, organization: String, settings: WebhookSettings) {
      var anonymous = request
      anonymous.requestId = ""
      self.init(
        anonymous, requestID: request.requestId, organization: organization, settings: settings)
    }

    /// What this request led to before, if it has; `conflict` where the id is another request's.
    func replayed(at now: Timestamp, in tx: any Transaction) throws(Failure) -> String? {
      let row = try tx.row(
        """
        SELECT fingerprint, result FROM webhook_request
        WHERE organization = $1 AND request_id = $2 AND expire_time > $3
        """, [.text(organization), .text(requestID), .time(now)])
      guard let row else { return nil }
      guard try row.bytes(0) == fingerprint else {
        throw Failure(
          .conflict, "this request id was used for another request",
          reason: Failure.requestIDReused)
      }
      return try row.text(1)
    }

    func keep(_ result: String, at now: Timestamp, in tx: any Transaction) throws(Failure) {
      try tx.execute(
        """
        INSERT INTO webhook_request (organization, request_id, fingerprint, result, expire_time)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (organization, request_id) DO UPDATE
          SET fingerprint = excluded.fingerprint, result = excluded.result,
            expire_time = excluded.expire_time
        """,
        [
          .text(organization), .text(requestID), .bytes(fingerprint), .text(result),
          .time(now + lifetime),
        ])
    }
  }
}
