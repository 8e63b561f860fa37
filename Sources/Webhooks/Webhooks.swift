// Webhooks tell a customer's server what happened, signed as Standard Webhooks says.
//
// An event becomes a row of the outbox in the transaction that makes it true (`Outbox`). The
// `Deliverer` sends rows to their URLs, each URL with a queue of its own so that a dead receiver
// delays nobody, and tries again by a schedule (`Delivery`). Who receives the same `webhook-id`
// twice has received the same event twice.

/// The limits and delays of delivery.
package struct WebhookSettings: Sendable, Equatable {
  /// The waits between attempts; one more attempt than waits.
  package var schedule: [Duration] = [
    .seconds(5), .seconds(300), .seconds(1800), .seconds(7200), .seconds(18_000),
    .seconds(36_000), .seconds(50_400), .seconds(72_000), .seconds(86_400),
  ]
  /// Waits vary by up to this share, both ways.
  package var jitterPercent: Int64 = 20
  /// How long a receiver may take to answer.
  package var timeout: Duration = .seconds(15)
  /// A `Retry-After` is honoured up to this.
  package var retryAfterLimit: Duration = .seconds(86_400)
  /// A receiver that has only failed for so long is disabled.
  package var disableAfter: Duration = .seconds(5 * 86_400)
  /// A delivery that was tried so often is not sent again.
  package var attemptsLimit = 100
  /// Deliveries that one call sends again.
  package var redeliveryLimit = 1000
  /// Endpoints of one organisation.
  package var endpointLimit = 50
  /// How long request ids are remembered.
  package var requestIDLifetime: Duration = .seconds(30 * 86_400)
  /// What is kept of an answer's body, in bytes.
  package var snippetBytesLimit = 1024
  /// Deliveries under way at once: in all, and to one URL.
  package var concurrencyLimit = 256
  package var targetConcurrencyLimit = 4
  /// Deliveries of one URL that wait in memory; more wait in the store.
  package var targetQueueLimit = 10_000

  package init() {}

  /// How long a delivery may be tried, unless a receiver asks for more time.
  package var longestDelivery: Duration {
    let waits = schedule.reduce(Duration.zero, +) * Int(100 + jitterPercent) / 100
    return waits + timeout * (schedule.count + 1)
  }
}
