// The SQL of job events: appended with explicit numbers, read from a position on.

package import Core
import RPC
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

  /// An event that told of a state, among those of all jobs.
  struct Change {
    /// Where it stands in the order in which they became durable.
    let number: Int64
    let job: String
    let owner: JobOwner
    let team: String
    let event: JobEventRecord
  }

  /// State changes of all jobs after a number, in order. Only PostgreSQL numbers them.
  static func changes(
    after number: Int64, count: Int, in tx: any Transaction
  ) throws(Failure) -> [Change] {
    let rows = try tx.rows(
      """
      SELECT e.sequence, e.time, e.kind, e.state, e.payload, e.change, e.job, j.organization,
        j.mode, j.team
      FROM job_event e JOIN job j ON j.id = e.job
      WHERE e.change > $1 AND e.state IS NOT NULL ORDER BY e.change LIMIT \(count)
      """, [.integer(number)])
    var changes: [Change] = []
    changes.reserveCapacity(rows.count)
    for row in rows {
      guard let mode = Principal.Mode(rawValue: try row.text(8)) else {
        throw Failure(.internal, "job \(try row.text(6)) has an unknown mode")
      }
      changes.append(
        Change(
          number: try row.integer(5), job: try row.text(6),
          owner: JobOwner(organization: try row.text(7), mode: mode), team: try row.text(9),
          event: try event(row)))
    }
    return changes
  }

  /// The number of the last state change; 0 where there is none.
  static func lastChange(in tx: any Transaction) throws(Failure) -> Int64 {
    try tx.row("SELECT COALESCE(MAX(change), 0) FROM job_event WHERE state IS NOT NULL")?
      .integer(0) ?? 0
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
