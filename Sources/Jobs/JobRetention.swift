// Forgets jobs that ended long ago, a few at a time, with everything that is theirs alone: input,
// output, attempts, events, deliveries. What they did to money and what the organisation's log says
// of them stays.

package import Core
package import Storage
import Webhooks

extension JobStore {
  /// Which jobs may go.
  package struct Expiry: Sendable {
    /// Those that ended before this time.
    package let time: Timestamp
    /// When that is asked: request ids whose time is over by then name nothing any more.
    package let now: Timestamp

    package init(of age: Duration, at now: Timestamp) {
      time = now - age
      self.now = now
    }

    fileprivate var values: [Value] { [.time(time), .time(now)] }
  }

  /// What one step of forgetting did.
  package struct Forgotten: Sendable, Equatable {
    package var jobs: Int
    /// Where to go on; nil at the end, or where all that follow are younger.
    package var next: String?
  }

  /// Events that one transaction deletes, unless one job alone has more: its writers wait for it.
  private static let eventsLimit: Int64 = 2000

  /// Ends of jobs and of their holds are told apart by their times, which one transaction takes;
  /// the mark is set a little later than what is deleted.
  private static let markMargin = Duration.seconds(60)

  /// `j` is a job that has ended before `$3`, of which nothing is still to be sent, and whose
  /// request id names it no more at `$4`.
  private static let isOver = """
    j.state IN ('succeeded', 'failed', 'canceled', 'expired') AND j.end_time < $3
      AND NOT EXISTS (SELECT 1 FROM webhook_delivery d
        WHERE d.job = j.id AND d.state = 'pending')
      AND NOT EXISTS (SELECT 1 FROM job_request r
        WHERE r.organization = j.organization AND r.request_id = j.request_id
          AND r.job = j.id AND r.expire_time > $4)
    """

  /// Looks at the next jobs in the order of ids, which is that of their creation, and deletes those
  /// that are over. No index is needed, which each end of a job would have to write: what was
  /// created before the time and is still there is little. Several nodes may do this at once.
  package static func forget(
    in database: any Database, after id: String, count: Int, _ expiry: Expiry
  ) async throws(Failure) -> Forgotten {
    let (over, next) = try await database.read { tx throws(Failure) in
      try overJobs(after: id, count: count, expiry, in: tx)
    }
    var forgotten = Forgotten(jobs: 0, next: next)
    if let first = over.first, let last = over.last {
      forgotten.jobs = try await database.write { tx throws(Failure) in
        try forget(from: first, through: last, expiry, in: tx)
      }
    }
    return forgotten
  }

  private static func overJobs(
    after id: String, count: Int, _ expiry: Expiry, in tx: any Transaction
  ) throws(Failure) -> (over: [String], next: String?) {
    let rows = try tx.rows(
      """
      SELECT j.id, j.create_time, CASE WHEN \(isOver)
        THEN (SELECT COALESCE(MAX(e.sequence), 0) FROM job_event e WHERE e.job = j.id)
        ELSE -1 END
      FROM job j WHERE j.id > $1 ORDER BY j.id LIMIT $2
      """, [.text(id), .count(count)] + expiry.values)
    var over: [String] = []
    var events: Int64 = 0
    var last = id
    for row in rows {
      guard try row.time(1) < expiry.time else { return (over, nil) }
      let more = try row.integer(2)
      if more >= 0 {
        events += more
        guard over.isEmpty || events <= eventsLimit else { return (over, last) }
        over.append(try row.text(0))
      }
      last = try row.text(0)
    }
    return (over, rows.count < count ? nil : last)
  }

  /// Looks again: another node may have been faster, or something is sent again.
  private static func forget(
    from first: String, through last: String, _ expiry: Expiry, in tx: any Transaction
  ) throws(Failure) -> Int {
    let rows = try tx.rows(
      """
      SELECT j.id, j.organization, j.request_id FROM job j
      WHERE j.id >= $1 AND j.id <= $2 AND \(isOver)
      """, [.text(first), .text(last)] + expiry.values)
    guard !rows.isEmpty else { return 0 }
    try noteForgotten(rows.count, before: expiry.time + markMargin, in: tx)
    for row in rows {
      let job = try row.text(0)
      try Outbox.forget(job: job, in: tx)
      try tx.send("DELETE FROM job_event WHERE job = $1", [.text(job)])
      try tx.send("DELETE FROM attempt WHERE job = $1", [.text(job)])
      try tx.send(
        "DELETE FROM job_request WHERE organization = $1 AND request_id = $2 AND job = $3",
        [.text(try row.text(1)), .text(try row.text(2)), .text(job)])
      try tx.send("DELETE FROM job WHERE id = $1", [.text(job)])
    }
    return rows.count
  }

  /// A hold that was resolved before this time may be without its job, and so many are.
  private static func noteForgotten(
    _ count: Int, before time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO job_pruned (name, time, jobs) VALUES ('ended', $1, $2)
      ON CONFLICT (name) DO UPDATE SET jobs = job_pruned.jobs + excluded.jobs,
        time = CASE WHEN job_pruned.time < excluded.time THEN excluded.time
          ELSE job_pruned.time END
      """, [.time(time), .count(count)])
  }
}
