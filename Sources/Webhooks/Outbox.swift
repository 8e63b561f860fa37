// The SQL of deliveries. A row is written in the transaction that makes its event true, so an
// event that happened is delivered, and one that did not happen is not.

package import Core
package import Storage

/// A new delivery.
package struct OutboxEntry: Sendable, Equatable {
  /// `msg_…`: the `webhook-id`, the same in every attempt.
  package let id: String
  package let target: WebhookTargetKey
  /// Where it goes, as known when it was written.
  package let url: String
  /// Empty where it is about none.
  package let job: String
  /// As in `job.succeeded`.
  package let type: String
  /// The body, JSON below 20 kB.
  package let payload: [UInt8]
  package let time: Timestamp

  package init(
    id: String, target: WebhookTargetKey, url: String, job: String, type: String,
    payload: [UInt8], time: Timestamp
  ) {
    self.id = id
    self.target = target
    self.url = url
    self.job = job
    self.type = type
    self.payload = payload
    self.time = time
  }
}

/// One receiver of one organisation, with a queue of its own.
package struct WebhookTargetKey: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    /// A URL that came with a job.
    case url(String)
    /// A registered endpoint by its id; its URL may change.
    case endpoint(String)
  }

  package let organization: String
  package let place: Place

  package init(organization: String, url: String) {
    self.organization = organization
    place = .url(url)
  }

  package init(organization: String, endpoint: String) {
    self.organization = organization
    place = .endpoint(endpoint)
  }

  /// Empty where the URL came with a job.
  package var endpoint: String {
    switch place {
    case .url: ""
    case .endpoint(let id): id
    }
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
    try tx.send(
      """
      INSERT INTO webhook_delivery (id, organization, job, url, type, state, attempts,
        create_time, due_time, payload, endpoint, node)
      VALUES ($1, $2, $3, $4, $5, 'pending', 0, $6, $6, $7, $8, $9)
      """,
      [
        .text(entry.id), .text(entry.target.organization), .text(entry.job),
        .text(entry.url), .text(entry.type), .time(entry.time), .bytes(entry.payload),
        .text(entry.target.endpoint), .text(tx.node),
      ])
  }

  /// Writes an attempt and what it led to; `url` is where it went. False where the delivery had
  /// moved on.
  @discardableResult
  package static func record(
    _ attempt: DeliveryAttempt, of id: String, to url: String, machine: DeliveryMachine,
    at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Bool {
    let isEnded = machine.state != .pending
    let changed = try tx.execute(
      """
      UPDATE webhook_delivery SET state = $2, attempts = $3, due_time = $4, end_time = $5, url = $6
      WHERE id = $1 AND state = 'pending' AND attempts = $7
      """,
      [
        .text(id), .text(machine.state.rawValue), .count(machine.attempts),
        .time(machine.dueTime), .time(isEnded ? now : nil), .text(url),
        .count(attempt.number - 1),
      ])
    guard changed == 1 else { return false }
    try tx.send(
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

  /// Writes that it is sent again. False where it is on its way already.
  @discardableResult
  package static func restart(
    _ machine: DeliveryMachine, of id: String, in tx: any Transaction
  ) throws(Failure) -> Bool {
    let changed = try tx.execute(
      """
      UPDATE webhook_delivery SET state = 'pending', earlier_attempts = $2, due_time = $3,
        end_time = NULL, node = $4
      WHERE id = $1 AND state <> 'pending'
      """,
      [.text(id), .count(machine.earlierAttempts), .time(machine.dueTime), .text(tx.node)])
    return changed == 1
  }
}

// MARK: - Reading

extension Outbox {
  private static let columns = """
    id, organization, job, url, type, state, attempts, create_time, due_time, end_time, payload,
    endpoint, earlier_attempts
    """

  package static func find(_ id: String, in tx: any Transaction) throws(Failure) -> DeliveryRecord?
  {
    guard
      let row = try tx.row("SELECT \(columns) FROM webhook_delivery WHERE id = $1", [.text(id)])
    else { return nil }
    return try record(row)
  }

  /// The receivers that something of this node waits for.
  package static func targets(in tx: any Transaction) throws(Failure) -> [WebhookTargetKey] {
    let rows = try tx.rows(
      """
      SELECT organization, endpoint, CASE WHEN endpoint = '' THEN url ELSE '' END AS place
      FROM webhook_delivery WHERE state = 'pending' AND node = $1
      GROUP BY organization, endpoint, place
      """, [.text(tx.node)])
    var targets: [WebhookTargetKey] = []
    for row in rows {
      targets.append(target(try row.text(0), endpoint: try row.text(1), url: try row.text(2)))
    }
    return targets
  }

  /// A delivery that waits.
  package struct Waiting: Sendable {
    package let id: String
    package let target: WebhookTargetKey
    package let dueTime: Timestamp
  }

  /// Deliveries of nodes that do not live any more are this node's from now on.
  package static func adopt(count: Int, in tx: any Transaction) throws(Failure) -> [Waiting] {
    let rows = try tx.rows(
      """
      SELECT id, organization, endpoint, CASE WHEN endpoint = '' THEN url ELSE '' END, due_time
      FROM webhook_delivery WHERE state = 'pending' AND node NOT IN (SELECT id FROM node)
      ORDER BY due_time LIMIT $1
      """, [.count(count)])
    var adopted: [Waiting] = []
    for row in rows {
      let waiting = Waiting(
        id: try row.text(0),
        target: target(try row.text(1), endpoint: try row.text(2), url: try row.text(3)),
        dueTime: try row.time(4))
      try tx.execute(
        "UPDATE webhook_delivery SET node = $1 WHERE id = $2",
        [.text(tx.node), .text(waiting.id)])
      adopted.append(waiting)
    }
    return adopted
  }

  /// What waits for one receiver on this node, the earliest first: id and time.
  package static func pending(
    _ target: WebhookTargetKey, count: Int, in tx: any Transaction
  ) throws(Failure) -> [(id: String, dueTime: Timestamp)] {
    let (condition, place) =
      switch target.place {
      case .url(let url): ("url = $2 AND endpoint = ''", url)
      case .endpoint(let id): ("endpoint = $2 AND endpoint <> ''", id)
      }
    let rows = try tx.rows(
      """
      SELECT id, due_time FROM webhook_delivery
      WHERE state = 'pending' AND organization = $1 AND \(condition) AND node = $4
      ORDER BY due_time LIMIT $3
      """,
      [.text(target.organization), .text(place), .count(count), .text(tx.node)])
    var waiting: [(id: String, dueTime: Timestamp)] = []
    for row in rows { waiting.append((try row.text(0), try row.time(1))) }
    return waiting
  }

  /// Which deliveries a listing shows; empty words are no condition.
  package struct Filter: Sendable {
    package var organization: String
    package var job = ""
    package var endpoint = ""
    package var state: DeliveryState?

    package init(
      organization: String, job: String = "", endpoint: String = "", state: DeliveryState? = nil
    ) {
      self.organization = organization
      self.job = job
      self.endpoint = endpoint
      self.state = state
    }

    /// The condition that an index serves best, then the others.
    fileprivate var condition: String {
      if !job.isEmpty { return "job = $2 AND organization = $1 AND ($5 = '' OR endpoint = $5)" }
      if !endpoint.isEmpty {
        return "endpoint = $5 AND endpoint <> '' AND organization = $1 AND $2 = ''"
      }
      return "organization = $1 AND $2 = '' AND $5 = ''"
    }
  }

  /// A page of an organisation's deliveries, newest first, after the id `position` in that order.
  package static func list(
    _ filter: Filter, after position: String?, count: Int, in tx: any Transaction
  ) throws(Failure) -> [DeliveryRecord] {
    let rows = try tx.rows(
      """
      SELECT \(columns) FROM webhook_delivery
      WHERE \(filter.condition) AND id < $3 AND ($4 = '' OR state = $4)
      ORDER BY id DESC LIMIT $6
      """,
      [
        .text(filter.organization), .text(filter.job), .text(position ?? "msg~"),
        .text(filter.state?.rawValue ?? ""), .text(filter.endpoint), .count(count),
      ])
    return try records(rows)
  }

  /// An endpoint's deliveries that were created in a range of time and are not on their way, oldest
  /// first, after the position; in one state, unless it is nil.
  static func ended(
    endpoint: String, from start: Timestamp, to end: Timestamp, state: DeliveryState?,
    after position: (time: Timestamp, id: String)?, count: Int, in tx: any Transaction
  ) throws(Failure) -> [DeliveryRecord] {
    let rows = try tx.rows(
      """
      SELECT \(columns) FROM webhook_delivery
      WHERE endpoint = $1 AND endpoint <> '' AND create_time >= $2 AND create_time < $3
        AND (create_time, id) > ($4, $5) AND state <> 'pending' AND ($6 = '' OR state = $6)
      ORDER BY create_time, id LIMIT $7
      """,
      [
        .text(endpoint), .time(start), .time(end), .time(position?.time ?? start),
        .text(position?.id ?? ""), .text(state?.rawValue ?? ""), .count(count),
      ])
    return try records(rows)
  }

  private static func records(_ rows: [Row]) throws(Failure) -> [DeliveryRecord] {
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
      target: target(try row.text(1), endpoint: try row.text(11), url: try row.text(3)),
      url: try row.text(3), job: try row.text(2), type: try row.text(4), payload: try row.bytes(10),
      time: try row.time(7))
    let machine = DeliveryMachine(
      state: state, attempts: try row.count(6), earlierAttempts: try row.count(12),
      dueTime: try row.optionalTime(8))
    return DeliveryRecord(entry: entry, machine: machine, endTime: try row.optionalTime(9))
  }

  private static func target(
    _ organization: String, endpoint: String, url: String
  ) -> WebhookTargetKey {
    endpoint.isEmpty
      ? WebhookTargetKey(organization: organization, url: url)
      : WebhookTargetKey(organization: organization, endpoint: endpoint)
  }
}

// MARK: - Metrics

extension Outbox {
  /// What is still to be delivered.
  package struct Backlog: Sendable, Equatable {
    package let count: Int
    /// When the most overdue one was due; nil where there is none.
    package let oldestDue: Timestamp?
  }

  /// Read from the index of pending deliveries.
  package static func backlog(in tx: any Transaction) throws(Failure) -> Backlog {
    let row = try tx.row(
      "SELECT COUNT(*), MIN(due_time) FROM webhook_delivery WHERE state = 'pending'")
    return Backlog(count: try row?.count(0) ?? 0, oldestDue: try row?.optionalTime(1))
  }
}
