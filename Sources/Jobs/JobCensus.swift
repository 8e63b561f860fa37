// How many jobs live, in which states, and how long the oldest one has waited: for metrics.

package import Core
package import Storage

package struct JobCensus: Sendable, Equatable {
  package var live: [JobState: Int] = [:]
  /// When the job was created that waits longest.
  package var oldestWaiting: Timestamp?
  /// Open holds of live jobs, by mode.
  package var openHolds: [String: Int] = [:]

  package init() {}

  /// Counts live jobs by the index that has these only. The cross join keeps SQLite from going
  /// through all holds there ever were.
  package static func take(in tx: any Transaction) throws(Failure) -> JobCensus {
    var census = JobCensus()
    for row in try tx.rows(
      "SELECT state, COUNT(*), MIN(create_time) FROM job WHERE \(isLive) GROUP BY state")
    {
      guard let state = JobState(rawValue: try row.text(0)) else { continue }
      census.live[state] = try row.count(1)
      guard state == .queued || state == .retryWait else { continue }
      let oldest = try row.time(2)
      census.oldestWaiting = min(census.oldestWaiting ?? oldest, oldest)
    }
    let holds = try tx.rows(
      """
      SELECT hold.mode, COUNT(*) FROM job CROSS JOIN hold
      WHERE job.\(isLive) AND hold.job = job.id AND hold.state = 'open' GROUP BY hold.mode
      """)
    for row in holds { census.openHolds[try row.text(0)] = try row.count(1) }
    return census
  }

  /// The words of the index `job_live`.
  private static let isLive = "state NOT IN ('succeeded', 'failed', 'canceled', 'expired')"
}
