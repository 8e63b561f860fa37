// The SQL of registered endpoints: functions inside the caller's transaction.

package import Core
package import RPC
package import Storage

package enum EndpointStore {
  private static let columns = """
    id, organization, mode, url, events, description, state, create_time, update_time, secret,
    previous_secret, previous_expire_time, first_failure_time
    """

  package static func insert(
    _ endpoint: WebhookEndpoint, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO webhook_endpoint (\(columns))
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      """,
      [
        .text(endpoint.id), .text(endpoint.organization), .text(endpoint.mode.rawValue),
        .text(endpoint.url), .text(joined(endpoint.filter)), .text(endpoint.description),
        .text(endpoint.state.rawValue), .time(endpoint.createTime), .time(endpoint.updateTime),
        .text(endpoint.secrets.current), .optional(endpoint.secrets.previous),
        .time(endpoint.secrets.previousExpireTime), .time(endpoint.firstFailureTime),
      ])
  }

  /// Writes what may change.
  package static func save(_ endpoint: WebhookEndpoint, in tx: any Transaction) throws(Failure) {
    try tx.execute(
      """
      UPDATE webhook_endpoint SET url = $2, events = $3, description = $4, state = $5,
        update_time = $6, secret = $7, previous_secret = $8, previous_expire_time = $9,
        first_failure_time = $10
      WHERE id = $1
      """,
      [
        .text(endpoint.id), .text(endpoint.url), .text(joined(endpoint.filter)),
        .text(endpoint.description), .text(endpoint.state.rawValue), .time(endpoint.updateTime),
        .text(endpoint.secrets.current), .optional(endpoint.secrets.previous),
        .time(endpoint.secrets.previousExpireTime), .time(endpoint.firstFailureTime),
      ])
  }

  /// Removes it, and gives up what waits for it.
  package static func delete(
    _ id: String, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute("DELETE FROM webhook_endpoint WHERE id = $1", [.text(id)])
    try tx.execute(
      """
      UPDATE webhook_delivery SET state = 'abandoned', due_time = NULL, end_time = $2
      WHERE endpoint = $1 AND endpoint <> '' AND state = 'pending'
      """, [.text(id), .time(now)])
  }

  /// Of any organisation.
  package static func find(
    _ id: String, in tx: any Transaction
  ) throws(Failure) -> WebhookEndpoint? {
    let row = try tx.row(
      "SELECT \(columns) FROM webhook_endpoint WHERE id = $1", [.text(id)])
    guard let row else { return nil }
    return try endpoint(row)
  }

  /// Those of one mode, oldest first, after the given id.
  package static func list(
    organization: String, mode: Principal.Mode, after id: String, limit: Int,
    in tx: any Transaction
  ) throws(Failure) -> [WebhookEndpoint] {
    let rows = try tx.rows(
      """
      SELECT \(columns) FROM webhook_endpoint
      WHERE organization = $1 AND mode = $2 AND id > $3 ORDER BY id LIMIT $4
      """, [.text(organization), .text(mode.rawValue), .text(id), .count(limit)])
    var endpoints: [WebhookEndpoint] = []
    for row in rows { endpoints.append(try endpoint(row)) }
    return endpoints
  }

  /// Over both modes.
  package static func count(
    organization: String, in tx: any Transaction
  ) throws(Failure) -> Int {
    let row = try tx.row(
      "SELECT COUNT(*) FROM webhook_endpoint WHERE organization = $1", [.text(organization)])
    return try row?.count(0) ?? 0
  }

  /// An endpoint that hears of events, as far as telling it needs.
  struct Listener: Sendable {
    let target: WebhookTargetKey
    let url: String
    let filter: EventFilter
  }

  /// Those that hear of events now; of both modes where none is given.
  static func listeners(
    organization: String, mode: Principal.Mode?, in tx: any Transaction
  ) throws(Failure) -> [Listener] {
    let rows = try tx.rows(
      """
      SELECT id, url, events FROM webhook_endpoint
      WHERE organization = $1 AND ($2 = '' OR mode = $2) AND state = 'enabled' ORDER BY id
      """, [.text(organization), .text(mode?.rawValue ?? "")])
    var listeners: [Listener] = []
    for row in rows {
      listeners.append(
        Listener(
          target: WebhookTargetKey(organization: organization, endpoint: try row.text(0)),
          url: try row.text(1), filter: filter(try row.text(2))))
    }
    return listeners
  }

  private static func endpoint(_ row: Row) throws(Failure) -> WebhookEndpoint {
    guard let mode = Principal.Mode(rawValue: try row.text(2)),
      let state = EndpointState(rawValue: try row.text(6))
    else { throw Failure(.internal, "endpoint \(try row.text(0)) is damaged") }
    return WebhookEndpoint(
      id: try row.text(0), organization: try row.text(1), mode: mode, url: try row.text(3),
      filter: filter(try row.text(4)), description: try row.text(5), state: state,
      createTime: try row.time(7), updateTime: try row.time(8),
      secrets: EndpointSecrets(
        current: try row.text(9), previous: try row.optionalText(10),
        previousExpireTime: try row.optionalTime(11)),
      firstFailureTime: try row.optionalTime(12))
  }

  private static func joined(_ filter: EventFilter) -> String {
    filter.patterns.joined(separator: " ")
  }

  private static func filter(_ text: String) -> EventFilter {
    EventFilter(patterns: text.split(separator: " ").map(String.init))
  }
}

/// How an endpoint fares.
extension EndpointStore {
  /// A success forgets the failures before it.
  static func succeeded(_ id: String, in tx: any Transaction) throws(Failure) {
    try tx.execute(
      """
      UPDATE webhook_endpoint SET first_failure_time = NULL
      WHERE id = $1 AND first_failure_time IS NOT NULL
      """, [.text(id)])
  }

  /// Notes a failure; the answer is when the failures began, nil where the endpoint is gone.
  static func failed(
    _ id: String, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Timestamp? {
    let row = try tx.row(
      """
      UPDATE webhook_endpoint SET first_failure_time = COALESCE(first_failure_time, $2)
      WHERE id = $1 RETURNING first_failure_time
      """, [.text(id), .time(now)])
    return try row?.time(0)
  }

  /// Nothing is sent there any more. True where that is news.
  static func fail(_ id: String, at now: Timestamp, in tx: any Transaction) throws(Failure) -> Bool
  {
    try tx.execute(
      """
      UPDATE webhook_endpoint SET state = 'failed', update_time = $2
      WHERE id = $1 AND state = 'enabled'
      """, [.text(id), .time(now)]) == 1
  }
}
