// Many jobs at once: pages for `ListJobs`, and live jobs for recovery.
//
// A request may have megabytes, so a page is chosen by ids and sizes first, which touches no
// payload, and holds no more bytes than its limit: whoever lists, or starts the server, pays for
// few large jobs at a time.

package import Core
package import RPC
package import Storage

extension JobStore {
  /// What `ListJobs` filters by.
  package struct Filter: Sendable {
    package var organization: String
    package var mode: Principal.Mode
    package var team: String?
    package var model: String?
    /// Those that this client token created.
    package var token: String?
    package var states: Set<VisibleState> = []
    package var createdAfter: Timestamp?
    package var createdBefore: Timestamp?

    package init(organization: String, mode: Principal.Mode) {
      self.organization = organization
      self.mode = mode
    }

    /// What a page token is bound to.
    package var words: [String] {
      [organization, mode.rawValue, team ?? "", model ?? "", token ?? ""]
        + states.map(\.rawValue).sorted()
        + [createdAfter, createdBefore].map { $0.map { "\($0.microseconds)" } ?? "" }
    }
  }

  /// Bytes of requests in one page; the first job of a page is always in it.
  package static let pageBytesLimit = 16 << 20
  /// Rows that one page looks at, where it filters by state.
  private static let scanLimit = 10_000
  /// How many of them one statement reads.
  private static let scanCount = 500

  /// A page of jobs without their outputs, newest first, that come after `position` (an id) in that
  /// order. States are filtered here, since a visible state is several of the store's: at most
  /// `scanLimit` rows are looked at a page, and the answer's `next` says where to go on.
  package static func list(
    _ filter: Filter, after position: String?, count: Int, in tx: any Transaction
  ) throws(Failure) -> (jobs: [JobRecord], next: String?) {
    var page = Page(count: count)
    var last = position
    let scanCount = filter.states.isEmpty ? count + 1 : scanCount
    for _ in 0..<max(1, scanLimit / scanCount) {
      let rows = try scan(filter, after: last, count: scanCount, in: tx)
      for row in rows {
        let state = try visible(row)
        guard filter.states.isEmpty || filter.states.contains(state) else {
          last = try row.text(0)
          continue
        }
        guard page.add(try row.text(0), bytes: try row.count(1)) else {
          return (try load(page.ids, columns: summaryColumns, in: tx), last)
        }
        last = page.ids.last
      }
      if rows.count < scanCount {
        return (try load(page.ids, columns: summaryColumns, in: tx), nil)
      }
    }
    return (try load(page.ids, columns: summaryColumns, in: tx), last)
  }

  /// This node's live jobs in the order of their creation, after this id; empty where there are no
  /// more.
  package static func live(
    after id: String, count: Int, hasSlot: Bool = false, in tx: any Transaction
  ) throws(Failure) -> [JobRecord] {
    var page = Page(count: count)
    let condition = hasSlot ? "AND state NOT IN ('queued', 'retry_wait')" : ""
    let rows = try tx.rows(
      """
      SELECT id, LENGTH(request) FROM job
      WHERE state NOT IN ('succeeded', 'failed', 'canceled', 'expired') AND id > $1
        AND node = $3 \(condition)
      ORDER BY id LIMIT $2
      """,
      [.text(id), .count(count), .text(tx.node)])
    for row in rows where !page.add(try row.text(0), bytes: try row.count(1)) { break }
    return try load(page.ids, columns: columns, in: tx)
  }

  /// A job that waits as the scheduler keeps it, and until when it does where it is tried again.
  struct Waiting: Sendable {
    let job: WaitingJob
    let retryTime: Timestamp?
  }

  /// This node's jobs that wait, after this id.
  static func waiting(
    after id: String, count: Int, in tx: any Transaction
  ) throws(Failure) -> [Waiting] {
    try waiting(
      try tx.rows(
        """
        SELECT \(waitingColumns) FROM job WHERE \(isWaiting) AND id > $1 AND node = $3
        ORDER BY id LIMIT $2
        """,
        [.text(id), .count(count), .text(tx.node)]))
  }

  /// Jobs that wait of nodes that do not live any more: from now on they are this node's.
  static func adoptWaiting(count: Int, in tx: any Transaction) throws(Failure) -> [Waiting] {
    let isOrphan = "\(isWaiting) AND node NOT IN (SELECT id FROM node)"
    let adopted = try waiting(
      try tx.rows(
        "SELECT \(waitingColumns) FROM job WHERE \(isOrphan) ORDER BY id LIMIT $1",
        [.count(count)]))
    if let last = adopted.last {
      try tx.execute(
        "UPDATE job SET node = $1 WHERE \(isOrphan) AND id <= $2",
        [.text(tx.node), .text(last.job.id)])
    }
    return adopted
  }

  private static let waitingColumns = """
    id, organization, priority, model, state, retry_time, start_time, start_deadline,
      total_deadline
    """

  /// The first condition is that of the index of live jobs.
  private static let isWaiting = """
    state NOT IN ('succeeded', 'failed', 'canceled', 'expired')
      AND state IN ('queued', 'retry_wait')
    """

  private static func waiting(_ rows: [Row]) throws(Failure) -> [Waiting] {
    var waiting: [Waiting] = []
    waiting.reserveCapacity(rows.count)
    for row in rows {
      let isRetry = try row.text(4) == JobState.retryWait.rawValue
      let machine = JobMachine(
        state: isRetry ? .retryWait : .queued, epoch: 0, attempts: 0,
        startTime: try row.optionalTime(6), endTime: nil, retryTime: try row.optionalTime(5),
        startDeadline: try row.time(7), totalDeadline: try row.time(8))
      let job = WaitingJob(
        id: try row.text(0), organization: try row.text(1), priority: try row.count(2),
        deadline: machine.deadline, model: try row.text(3))
      let start = Timestamp(microseconds: 0)
      waiting.append(
        Waiting(job: job, retryTime: isRetry ? machine.retryTime ?? start : nil))
    }
    return waiting
  }

  /// Live jobs of nodes that do not live any more: from now on they are this node's.
  package static func adopt(count: Int, in tx: any Transaction) throws(Failure) -> [JobRecord] {
    var page = Page(count: count)
    let rows = try tx.rows(
      """
      SELECT id, LENGTH(request) FROM job
      WHERE state NOT IN ('succeeded', 'failed', 'canceled', 'expired')
        AND node NOT IN (SELECT id FROM node)
      ORDER BY id LIMIT $1
      """,
      [.count(count)])
    for row in rows where !page.add(try row.text(0), bytes: try row.count(1)) { break }
    for id in page.ids {
      try tx.execute("UPDATE job SET node = $1 WHERE id = $2", [.text(tx.node), .text(id)])
    }
    return try load(page.ids, columns: columns, in: tx)
  }

  /// As `columns`, without the output.
  private static let summaryColumns = columns.replacing(" output,", with: " NULL,")

  private struct Page {
    let count: Int
    var ids: [String] = []
    var bytes = 0

    /// False where the page is full; then the job is not in it.
    mutating func add(_ id: String, bytes more: Int) -> Bool {
      guard ids.count < count, ids.isEmpty || bytes + more <= pageBytesLimit else { return false }
      ids.append(id)
      bytes += more
      return true
    }
  }

  private static func scan(
    _ filter: Filter, after position: String?, count: Int, in tx: any Transaction
  ) throws(Failure) -> [Row] {
    try tx.rows(
      """
      SELECT id, LENGTH(request), state, start_time FROM job
      WHERE organization = $1 AND id < $2 AND mode = $3 AND ($4 = '' OR team = $4)
        AND ($5 = '' OR model = $5) AND create_time >= $6 AND create_time < $7
        AND ($8 = '' OR token = $8)
      ORDER BY id DESC LIMIT $9
      """,
      [
        .text(filter.organization), .text(position ?? "job~"), .text(filter.mode.rawValue),
        .text(filter.team ?? ""), .text(filter.model ?? ""),
        .integer(filter.createdAfter?.microseconds ?? .min),
        .integer(filter.createdBefore?.microseconds ?? .max), .text(filter.token ?? ""),
        .count(count),
      ])
  }

  private static func visible(_ row: Row) throws(Failure) -> VisibleState {
    guard let state = JobState(rawValue: try row.text(2)) else {
      throw Failure(.internal, "job \(try row.text(0)) has an unknown state")
    }
    return state.visible(hasStarted: try row.isNull(3) == false)
  }

  private static func load(
    _ ids: [String], columns: String, in tx: any Transaction
  ) throws(Failure) -> [JobRecord] {
    var jobs: [JobRecord] = []
    jobs.reserveCapacity(ids.count)
    for id in ids {
      let row = try tx.row("SELECT \(columns) FROM job WHERE id = $1", [.text(id)])
      if let row { jobs.append(try record(row)) }
    }
    return jobs
  }
}
