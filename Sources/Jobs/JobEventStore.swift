// The SQL of job events: appended with explicit numbers, read from a position on.

package import Core
package import Storage

package enum JobEventStore {
  package static func append(
    _ event: JobEventRecord, to job: String, in tx: any Transaction
  ) throws(Failure) {
    let (kind, state, payload) = columns(of: event.body)
    try tx.send(
      """
      INSERT INTO job_event (job, sequence, time, kind, state, payload)
      VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .text(job), .integer(event.sequence), .time(event.time), .text(kind),
        .optional(state?.rawValue), .optional(payload),
      ])
  }

  /// The number of the last event; 0 where there is none.
  package static func last(of job: String, in tx: any Transaction) throws(Failure) -> Int64 {
    let row = try tx.row(
      "SELECT COALESCE(MAX(sequence), 0) FROM job_event WHERE job = $1", [.text(job)])
    return try row?.integer(0) ?? 0
  }

  /// Where someone stands who has seen everything.
  package static func end(of job: String, in tx: any Transaction) throws(Failure) -> EventPosition {
    let last = try last(of: job, in: tx)
    let events = try read(job: job, from: last, count: 1, in: tx)
    return events.first?.end ?? .start
  }

  /// Events from this sequence on, in order.
  package static func read(
    job: String, from sequence: Int64, count: Int, in tx: any Transaction
  ) throws(Failure) -> [JobEventRecord] {
    let rows = try tx.rows(
      """
      SELECT sequence, time, kind, state, payload FROM job_event
      WHERE job = $1 AND sequence >= $2 ORDER BY sequence LIMIT $3
      """,
      [.text(job), .integer(sequence), .count(count)])
    var events: [JobEventRecord] = []
    for row in rows { events.append(try event(row)) }
    return events
  }

  /// The last event that told of a state.
  static func lastChange(
    of job: String, in tx: any Transaction
  ) throws(Failure) -> (sequence: Int64, time: Timestamp)? {
    let row = try tx.row(
      """
      SELECT sequence, time FROM job_event WHERE job = $1 AND state IS NOT NULL
      ORDER BY sequence DESC LIMIT 1
      """, [.text(job)])
    return try row.map { row throws(Failure) in (try row.integer(0), try row.time(1)) }
  }

  private static func columns(
    of body: JobEventRecord.Body
  ) -> (kind: String, state: VisibleState?, payload: [UInt8]?) {
    switch body {
    case .stateChanged(let state): ("state_changed", state, nil)
    case .progress(let bytes): ("progress", nil, bytes)
    case .chunk(let bytes): ("chunk", nil, bytes)
    case .outputReset: ("output_reset", nil, nil)
    case .completed(let state): ("completed", state, nil)
    }
  }

  private static func event(_ row: Row) throws(Failure) -> JobEventRecord {
    JobEventRecord(
      sequence: try row.integer(0), time: try row.time(1), body: try body(row))
  }

  private static func body(_ row: Row) throws(Failure) -> JobEventRecord.Body {
    let kind = try row.text(2)
    switch kind {
    case "state_changed": return .stateChanged(try state(row))
    case "progress": return .progress(try row.bytes(4))
    case "chunk": return .chunk(try row.bytes(4))
    case "output_reset": return .outputReset
    case "completed": return .completed(try state(row))
    default: throw Failure(.internal, "unknown kind of job event: \(kind)")
    }
  }

  private static func state(_ row: Row) throws(Failure) -> VisibleState {
    guard let state = VisibleState(rawValue: try row.text(3)) else {
      throw Failure(.internal, "unknown state in a job event: \(try row.text(3))")
    }
    return state
  }
}
