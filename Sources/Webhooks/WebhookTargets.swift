// What is known of organisations' receivers: the secret that signs for them, whether they work.

package import Core
package import Storage

package enum WebhookTargets {
  /// The secret of an organisation; made and kept at the first call. `candidate` is the text of a
  /// new one.
  package static func secret(
    of organization: String, candidate: String, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> String {
    try tx.execute(
      """
      INSERT INTO webhook_secret (organization, secret, create_time) VALUES ($1, $2, $3)
      ON CONFLICT (organization) DO NOTHING
      """, [.text(organization), .text(candidate), .time(now)])
    guard let known = try knownSecret(of: organization, in: tx) else {
      throw Failure(.internal, "the signing secret of \(organization) was not kept")
    }
    return known
  }

  package static func knownSecret(
    of organization: String, in tx: any Transaction
  ) throws(Failure) -> String? {
    try tx.row(
      "SELECT secret FROM webhook_secret WHERE organization = $1", [.text(organization)]
    )?.text(0)
  }

  /// Where a delivery goes and whose secrets sign it; nil where nothing is sent there any more.
  package static func receiver(
    _ target: WebhookTargetKey, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> WebhookReceiver? {
    switch target.place {
    case .url(let url):
      let isDisabled = try isDisabled(url, of: target.organization, in: tx)
      return isDisabled ? nil : WebhookReceiver(url: url, secrets: [])
    case .endpoint(let id):
      guard let endpoint = try EndpointStore.find(id, in: tx), endpoint.state == .enabled else {
        return nil
      }
      return WebhookReceiver(url: endpoint.url, secrets: endpoint.secrets.signing(at: now))
    }
  }

  /// A success forgets the failures before it.
  package static func succeeded(
    _ target: WebhookTargetKey, in tx: any Transaction
  ) throws(Failure) {
    switch target.place {
    case .url(let url):
      try tx.execute(
        "DELETE FROM webhook_target WHERE organization = $1 AND url = $2 AND disable_time IS NULL",
        [.text(target.organization), .text(url)])
    case .endpoint(let id):
      try EndpointStore.succeeded(id, in: tx)
    }
  }

  /// Notes a failure; the answer is when the failures began.
  package static func failed(
    _ target: WebhookTargetKey, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Timestamp {
    switch target.place {
    case .url(let url):
      let row = try tx.row(
        """
        INSERT INTO webhook_target (organization, url, first_failure_time) VALUES ($1, $2, $3)
        ON CONFLICT (organization, url) DO UPDATE
          SET first_failure_time = COALESCE(webhook_target.first_failure_time, $3)
        RETURNING first_failure_time
        """, [.text(target.organization), .text(url), .time(now)])
      return try row?.time(0) ?? now
    case .endpoint(let id):
      return try EndpointStore.failed(id, at: now, in: tx) ?? now
    }
  }

  /// Nothing is sent there any more. True where that is news.
  package static func disable(
    _ target: WebhookTargetKey, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Bool {
    switch target.place {
    case .url(let url):
      let rows = try tx.rows(
        """
        INSERT INTO webhook_target (organization, url, disable_time) VALUES ($1, $2, $3)
        ON CONFLICT (organization, url) DO UPDATE SET disable_time = $3
          WHERE webhook_target.disable_time IS NULL
        RETURNING disable_time
        """, [.text(target.organization), .text(url), .time(now)])
      return !rows.isEmpty
    case .endpoint(let id):
      return try EndpointStore.fail(id, at: now, in: tx)
    }
  }

  /// Forgets what is known of a URL that came with a job, so that it gets another chance.
  static func enable(
    _ url: String, of organization: String, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      "DELETE FROM webhook_target WHERE organization = $1 AND url = $2",
      [.text(organization), .text(url)])
  }

  private static func isDisabled(
    _ url: String, of organization: String, in tx: any Transaction
  ) throws(Failure) -> Bool {
    let row = try tx.row(
      """
      SELECT 1 FROM webhook_target
      WHERE organization = $1 AND url = $2 AND disable_time IS NOT NULL
      """, [.text(organization), .text(url)])
    return row != nil
  }
}

/// A receiver as it is now.
package struct WebhookReceiver: Sendable, Equatable {
  package let url: String
  /// What signs; empty for a URL that came with a job, for which its organisation's does.
  package let secrets: [String]
}
