// The outbox, its attempts, the signing secrets and what is known of receivers.

package import Storage

package enum WebhookMigrations {
  package static let all: [Migration] = [
    Migration(
      module: "webhooks", version: 1,
      statements: delivery + keyed(attempt) + keyed(secret) + keyed(target))
  ]

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

  private static func keyed(_ table: String) -> [String] {
    ["{SQLITE}\(table) STRICT, WITHOUT ROWID", "{POSTGRES}\(table)"]
  }
}
