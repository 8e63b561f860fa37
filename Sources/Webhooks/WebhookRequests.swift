// Request ids of webhook calls: the same request again gets the first one's result.

package import Core
import Crypto
import Protos
package import Storage
import Wire

package enum WebhookRequests {
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

// MARK: - Forgetting

extension WebhookRequests {
  /// Where pruning goes on: the last row that was looked at.
  package struct Place: Sendable, Equatable {
    package var organization = ""
    package var requestID = ""

    package init() {}
  }

  /// Looks at the next rows and deletes those whose time is over; where to go on, nil at the end.
  /// The writer is asked only where there is something to delete.
  package static func prune(
    in database: any Database, after place: Place, count: Int, at now: Timestamp
  ) async throws(Failure) -> Place? {
    let (over, next) = try await database.read { tx throws(Failure) in
      try self.over(after: place, count: count, at: now, in: tx)
    }
    if !over.isEmpty {
      try await database.write { tx throws(Failure) in
        for request in over {
          // It may have been kept anew meanwhile.
          try tx.execute(
            """
            DELETE FROM webhook_request
            WHERE organization = $1 AND request_id = $2 AND expire_time <= $3
            """, [.text(request.organization), .text(request.requestID), .time(now)])
        }
      }
    }
    return next
  }

  private static func over(
    after place: Place, count: Int, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> (over: [Place], next: Place?) {
    let rows = try tx.rows(
      """
      SELECT organization, request_id, expire_time FROM webhook_request
      WHERE (organization, request_id) > ($1, $2) ORDER BY organization, request_id LIMIT $3
      """, [.text(place.organization), .text(place.requestID), .count(count)])
    var over: [Place] = []
    var last: Place?
    for row in rows {
      var request = Place()
      request.organization = try row.text(0)
      request.requestID = try row.text(1)
      last = request
      if try row.time(2) <= now { over.append(request) }
    }
    return (over, rows.count < count ? nil : last)
  }
}
