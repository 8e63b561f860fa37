// The SQL of deliveries. A row is written in the transaction that makes its event true, so an
// event that happened is delivered, and one that did not happen is not.

package import Core
package import Storage

/// A new delivery.
package struct OutboxEntry: Sendable, Equatable {
  /// `msg_…`: the `webhook-id`, the same in every attempt.
  package let id: String
  package let target: WebhookTargetKey
  package let job: String
  /// As in `job.succeeded`.
  package let type: String
  /// The body, JSON below 20 kB.
  package let payload: [UInt8]
  package let time: Timestamp

  package init(
    id: String, target: WebhookTargetKey, job: String, type: String, payload: [UInt8],
    time: Timestamp
  ) {
    self.id = id
    self.target = target
    self.job = job
    self.type = type
    self.payload = payload
    self.time = time
  }
}

/// One receiver: a URL of one organisation.
package struct WebhookTargetKey: Hashable, Sendable {
  package let organization: String
  package let url: String

  package init(organization: String, url: String) {
    self.organization = organization
    self.url = url
  }
}

/// A delivery as the store keeps it.
package struct DeliveryRecord: Sendable {
  package let entry: OutboxEntry
  package var machine: DeliveryMachine
  package let endTime: Timestamp?
}

/// One attempt, as it is listed for the organisation's admins.
package struct DeliveryAttempt: Sendable, Equatable {
  package let number: Int
  package let time: Timestamp
  package let latency: Duration
  /// 0 where there was no answer.
  package let status: Int
  /// Empty where there was one.
  package let error: String
  package let snippet: String

  package init(
    number: Int, time: Timestamp, latency: Duration, status: Int, error: String, snippet: String
  ) {
    self.number = number
    self.time = time
    self.latency = latency
    self.status = status
    self.error = error
    self.snippet = snippet
  }
}

package enum Outbox {
  /// Standard Webhooks: "payloads should be kept small", below this.
  package static let payloadBytesLimit = 20_000

  package static func enqueue(_ entry: OutboxEntry, in tx: any Transaction) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO webhook_delivery (id, organization, job, url, type, state, attempts,
        create_time, due_time, payload)
      VALUES ($1, $2, $3, $4, $5, 'pending', 0, $6, $6, $7)
      """,
      [
        .text(entry.id), .text(entry.target.organization), .text(entry.job),
        .text(entry.target.url), .text(entry.type), .time(entry.time), .bytes(entry.payload),
      ])
  }

  /// Writes an attempt and what it led to. False where the delivery had moved on.
  @discardableResult
  package static func record(
    _ attempt: DeliveryAttempt, of id: String, machine: DeliveryMachine, at now: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> Bool {
    guard try save(machine, of: id, attemptsBefore: attempt.number - 1, at: now, in: tx) else {
      return false
    }
    try tx.execute(
      """
      INSERT INTO webhook_attempt (delivery, number, time, latency, status, error, snippet)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .text(id), .count(attempt.number), .time(attempt.time),
        .integer(attempt.latency.microseconds), .count(attempt.status), .text(attempt.error),
        .text(attempt.snippet),
      ])
    return true
  }

  /// Writes a step of the machine without an attempt.
  @discardableResult
  package static func save(
    _ machine: DeliveryMachine, of id: String, attemptsBefore: Int, at now: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> Bool {
    let isEnded = machine.state != .pending
    let changed = try tx.execute(
      """
      UPDATE webhook_delivery SET state = $2, attempts = $3, due_time = $4, end_time = $5
      WHERE id = $1 AND state = 'pending' AND attempts = $6
      """,
      [
        .text(id), .text(machine.state.rawValue), .count(machine.attempts),
        .time(machine.dueTime), .time(isEnded ? now : nil), .count(attemptsBefore),
      ])
    return changed == 1
  }
}

// MARK: - Reading

extension Outbox {
  private static let columns = """
    id, organization, job, url, type, state, attempts, create_time, due_time, end_time, payload
    """

  package static func find(_ id: String, in tx: any Transaction) throws(Failure) -> DeliveryRecord?
  {
    guard
      let row = try tx.row("SELECT \(columns) FROM webhook_delivery WHERE id = $1", [.text(id)])
    else { return nil }
    return try record(row)
  }

  /// The receivers that something waits for.
  package static func targets(in tx: any Transaction) throws(Failure) -> [WebhookTargetKey] {
    let rows = try tx.rows(
      """
      SELECT organization, url FROM webhook_delivery WHERE state = 'pending'
      GROUP BY organization, url
      """)
    var targets: [WebhookTargetKey] = []
    for row in rows {
      targets.append(WebhookTargetKey(organization: try row.text(0), url: try row.text(1)))
    }
    return targets
  }

  /// What waits for one receiver, the earliest first: id and time.
  package static func pending(
    _ target: WebhookTargetKey, count: Int, in tx: any Transaction
  ) throws(Failure) -> [(id: String, dueTime: Timestamp)] {
    let rows = try tx.rows(
      """
      SELECT id, due_time FROM webhook_delivery
      WHERE state = 'pending' AND organization = $1 AND url = $2 ORDER BY due_time LIMIT $3
      """,
      [.text(target.organization), .text(target.url), .count(count)])
    var waiting: [(id: String, dueTime: Timestamp)] = []
    for row in rows { waiting.append((try row.text(0), try row.time(1))) }
    return waiting
  }

  /// A page of an organisation's deliveries, newest first, after the id `position` in that order.
  package static func list(
    organization: String, job: String, state: DeliveryState?, after position: String?,
    count: Int, in tx: any Transaction
  ) throws(Failure) -> [DeliveryRecord] {
    let scope = job.isEmpty ? "organization = $1" : "job = $2 AND organization = $1"
    let rows = try tx.rows(
      """
      SELECT \(columns) FROM webhook_delivery
      WHERE \(scope) AND id < $3 AND ($4 = '' OR state = $4) AND ($2 = '' OR job = $2)
      ORDER BY id DESC LIMIT $5
      """,
      [
        .text(organization), .text(job), .text(position ?? "msg~"),
        .text(state?.rawValue ?? ""), .count(count),
      ])
    var records: [DeliveryRecord] = []
    for row in rows { records.append(try record(row)) }
    return records
  }

  package static func attempts(
    of id: String, in tx: any Transaction
  ) throws(Failure) -> [DeliveryAttempt] {
    let rows = try tx.rows(
      """
      SELECT number, time, latency, status, error, snippet FROM webhook_attempt
      WHERE delivery = $1 ORDER BY number LIMIT 100
      """, [.text(id)])
    var attempts: [DeliveryAttempt] = []
    for row in rows {
      attempts.append(
        DeliveryAttempt(
          number: try row.count(0), time: try row.time(1),
          latency: .microseconds(try row.integer(2)), status: try row.count(3),
          error: try row.text(4), snippet: try row.text(5)))
    }
    return attempts
  }

  private static func record(_ row: Row) throws(Failure) -> DeliveryRecord {
    guard let state = DeliveryState(rawValue: try row.text(5)) else {
      throw Failure(.internal, "delivery \(try row.text(0)) has an unknown state")
    }
    let entry = OutboxEntry(
      id: try row.text(0),
      target: WebhookTargetKey(organization: try row.text(1), url: try row.text(3)),
      job: try row.text(2), type: try row.text(4), payload: try row.bytes(10),
      time: try row.time(7))
    let machine = DeliveryMachine(
      state: state, attempts: try row.count(6), dueTime: try row.optionalTime(8))
    return DeliveryRecord(entry: entry, machine: machine, endTime: try row.optionalTime(9))
  }
}
