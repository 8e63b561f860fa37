// The outbox, its attempts, the signing secrets and what is known of receivers.

package import Storage

package enum WebhookMigrations {
  package static let all: [Migration] = [
    Migration(
      module: "webhooks", version: 1,
      statements: delivery + keyed(attempt) + keyed(secret) + keyed(target)),
    Migration(module: "webhooks", version: 2, statements: endpoint + keyed(request)),
    Migration(module: "webhooks", version: 3, statements: keyed(pruned)),
    Migration(module: "webhooks", version: 4, statements: node),
  ]

  private static let endpoint = [
    """
    CREATE TABLE webhook_endpoint (
      id {TEXT_KEY} NOT NULL PRIMARY KEY,
      organization TEXT NOT NULL,
      mode TEXT NOT NULL,
      url TEXT NOT NULL,
      events TEXT NOT NULL,
      description TEXT NOT NULL,
      state TEXT NOT NULL,
      create_time {INTEGER} NOT NULL,
      update_time {INTEGER} NOT NULL,
      secret TEXT NOT NULL,
      previous_secret TEXT,
      previous_expire_time {INTEGER},
      first_failure_time {INTEGER}) {STRICT}
    """,
    """
    CREATE INDEX webhook_endpoint_by_organization ON webhook_endpoint (organization, mode, id)
    """,
    "ALTER TABLE webhook_delivery ADD COLUMN endpoint TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE webhook_delivery ADD COLUMN earlier_attempts {INTEGER} NOT NULL DEFAULT 0",
    """
    CREATE INDEX webhook_delivery_by_endpoint ON webhook_delivery (endpoint, id)
      WHERE endpoint <> ''
    """,
    """
    CREATE INDEX webhook_delivery_by_time ON webhook_delivery (endpoint, create_time, id)
      WHERE endpoint <> ''
    """,
    """
    CREATE INDEX webhook_delivery_waiting ON webhook_delivery (endpoint, due_time)
      WHERE state = 'pending' AND endpoint <> ''
    """,
  ]

  private static let request = """
    CREATE TABLE webhook_request (
      organization {TEXT_KEY} NOT NULL,
      request_id {TEXT_KEY} NOT NULL,
      fingerprint {BYTES} NOT NULL,
      result TEXT NOT NULL,
      expire_time {INTEGER} NOT NULL,
      PRIMARY KEY (organization, request_id))
    """

  private static let delivery = [
    """
    CREATE TABLE webhook_delivery (
      id {TEXT_KEY} NOT NULL PRIMARY KEY,
      organization TEXT NOT NULL,
      job TEXT NOT NULL,
      url TEXT NOT NULL,
      type TEXT NOT NULL,
      state TEXT NOT NULL,
      attempts {INTEGER} NOT NULL,
      create_time {INTEGER} NOT NULL,
      due_time {INTEGER},
      end_time {INTEGER},
      payload {BYTES} NOT NULL) {STRICT}
    """,
    "CREATE INDEX webhook_delivery_by_organization ON webhook_delivery (organization, id)",
    "CREATE INDEX webhook_delivery_by_job ON webhook_delivery (job)",
    """
    CREATE INDEX webhook_delivery_pending ON webhook_delivery (organization, url, due_time)
      WHERE state = 'pending'
    """,
  ]

  /// The node that delivers.
  private static let node = [
    "ALTER TABLE webhook_delivery ADD COLUMN node {TEXT_KEY} NOT NULL DEFAULT ''",
    """
    {POSTGRES}CREATE INDEX webhook_delivery_by_node ON webhook_delivery (node, id)
      WHERE state = 'pending'
    """,
  ]

  private static let attempt = """
    CREATE TABLE webhook_attempt (
      delivery {TEXT_KEY} NOT NULL,
      number {INTEGER} NOT NULL,
      time {INTEGER} NOT NULL,
      latency {INTEGER} NOT NULL,
      status {INTEGER} NOT NULL,
      error TEXT NOT NULL,
      snippet TEXT NOT NULL,
      PRIMARY KEY (delivery, number))
    """

  private static let secret = """
    CREATE TABLE webhook_secret (
      organization {TEXT_KEY} NOT NULL PRIMARY KEY,
      secret TEXT NOT NULL,
      create_time {INTEGER} NOT NULL)
    """

  private static let target = """
    CREATE TABLE webhook_target (
      organization {TEXT_KEY} NOT NULL,
      url {TEXT_KEY} NOT NULL,
      first_failure_time {INTEGER},
      disable_time {INTEGER},
      PRIMARY KEY (organization, url))
    """

  /// Deliveries that were done before this time are forgotten.
  private static let pruned = """
    CREATE TABLE webhook_pruned (name {TEXT_KEY} NOT NULL PRIMARY KEY, time {INTEGER} NOT NULL)
    """

  private static func keyed(_ table: String) -> [String] {
    ["{SQLITE}\(table) STRICT, WITHOUT ROWID", "{POSTGRES}\(table)"]
  }
}
