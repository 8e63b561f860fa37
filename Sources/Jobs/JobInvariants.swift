// What must hold of jobs at any commit, as queries for the rows that break it. `ledger verify`, the
// background verifier and every test check them. Numbers as in docs/jobs.md.

package import Billing
import Core
import Storage

package enum JobInvariants {
  /// Nearly all are about one job each, so that a running server can check some at a time.
  ///
  /// - Parameter peaks: a query for `organization` and `peak`, the most that it ever could run at
  ///   once, of those with a limit of their own; nil where there are none.
  package static func all(
    settings: JobSettings = JobSettings(), peaks: String? = nil
  ) -> [Invariant] {
    [
      openHolds, closedHolds, liveHolds, settledOnce, neverStarted, folds, lastEvent, gapFree,
      outbox,
      oneJobPerRequest, slots(settings, peaks), oneOpenAttempt, charges, recomputedCharges, payable,
      attempts(settings), attemptsCounted, nothingLeft, forgottenCounted,
    ]
  }

  private static let tables = [
    Invariant.JobTable("job", .job(column: "id")), Invariant.JobTable("hold", .job(column: "job")),
    Invariant.JobTable("attempt", .job(column: "job")),
    Invariant.JobTable("job_event", .job(column: "job")),
    Invariant.JobTable("webhook_delivery", .job(column: "job")),
    Invariant.JobTable("transfer", .transfer(column: "id")),
  ]

  private static let isTerminal = "IN ('succeeded', 'failed', 'canceled', 'expired')"
  private static let visible = """
    CASE WHEN j.state = 'dispatching' AND j.start_time IS NOT NULL THEN 'running'
      WHEN j.state IN ('queued', 'dispatching', 'retry_wait') THEN 'queued'
      WHEN j.state IN ('running', 'finalizing', 'unknown') THEN 'running'
      ELSE j.state END
    """

  /// Holds that were resolved before this time may be without their jobs, which were forgotten.
  private static let mark = "COALESCE((SELECT MAX(time) FROM job_pruned), 0)"

  private static let openHolds = Invariant(
    "I6", "a live job has one open hold of its amount",
    reach: .jobs(tables),
    sql: """
      SELECT j.id FROM job j LEFT JOIN hold h ON h.job = j.id
      WHERE j.state NOT \(isTerminal)
        AND (h.job IS NULL OR h.state <> 'open' OR h.amount <> j.hold)
      """)

  private static let closedHolds = Invariant(
    "I6", "a job that has ended has no open hold, and every hold has a job that is not forgotten",
    reach: .jobs(tables),
    sql: """
      SELECT COALESCE(j.id, h.job) FROM hold h LEFT JOIN job j ON j.id = h.job
      WHERE (j.id IS NULL AND (h.state = 'open' OR h.close_time >= \(mark)))
        OR (j.state \(isTerminal) AND h.state = 'open')
      """)

  private static let liveHolds = Invariant(
    "I2", "a wallet holds what its live jobs hold",
    reach: .little,
    sql: """
      SELECT wallet FROM (
        SELECT id AS wallet, held FROM account WHERE kind = 'wallet'
        UNION ALL SELECT organization || '/' || mode || '/wallet', -hold FROM job
          WHERE state NOT \(isTerminal)) x
      GROUP BY wallet HAVING SUM(held) <> 0
      """)

  private static let settledOnce = Invariant(
    "I7", "a job has succeeded exactly when it has output and a settlement",
    reach: .jobs(tables),
    sql: """
      SELECT j.id FROM job j LEFT JOIN hold h ON h.job = j.id
      WHERE (j.state = 'succeeded' AND (j.output IS NULL OR j.usage IS NULL
          OR h.state <> 'settled'))
        OR (j.state <> 'succeeded' AND j.output IS NOT NULL)
      """)

  private static let neverStarted = Invariant(
    "I8", "a job that never started is not charged",
    reach: .jobs(tables),
    sql: """
      SELECT j.id FROM job j LEFT JOIN hold h ON h.job = j.id
      WHERE (j.start_time IS NULL OR j.state = 'expired')
        AND (COALESCE(j.charge, 0) <> 0 OR COALESCE(h.charge, 0) <> 0)
      """)

  private static let folds = Invariant(
    "I10", "the last state among a job's events is its state",
    reach: .jobs(tables),
    sql: """
      SELECT j.id FROM job j WHERE \(visible) <> COALESCE((
        SELECT e.state FROM job_event e WHERE e.job = j.id AND e.state IS NOT NULL
        ORDER BY e.sequence DESC LIMIT 1), '')
      """)

  private static let lastEvent = Invariant(
    "I10", "exactly a job that has ended has one completed event, and it is the last",
    reach: .jobs(tables),
    sql: """
      SELECT j.id FROM job j LEFT JOIN (
        SELECT job, MAX(sequence) AS last,
          SUM(CASE WHEN kind = 'completed' THEN 1 ELSE 0 END) AS ends,
          MAX(CASE WHEN kind = 'completed' THEN sequence ELSE 0 END) AS ended
        FROM job_event GROUP BY job) e ON e.job = j.id
      WHERE COALESCE(e.ends, 0) <> CASE WHEN j.state \(isTerminal) THEN 1 ELSE 0 END
        OR (e.ends = 1 AND e.ended <> e.last)
      """)

  /// Numbers are skipped only in front of an `output_reset` after a crash.
  private static let gapFree = Invariant(
    "I10", "a job's events count from 1 without gaps",
    reach: .jobs(tables),
    sql: """
      SELECT job || '#' || CAST(sequence AS TEXT) FROM (
        SELECT job, sequence, kind,
          LAG(sequence, 1, 0) OVER (PARTITION BY job ORDER BY sequence) AS previous
        FROM job_event) e
      WHERE sequence <> previous + 1
        AND NOT (kind = 'output_reset' AND sequence = previous + \(JobEventRecord.crashGap))
      """)

  private static let outbox = Invariant(
    "I11", "a job that has ended has told its webhook, once, if deliveries of then are kept",
    reach: .jobs(tables),
    sql: """
      SELECT j.id FROM job j LEFT JOIN (
        SELECT job, type, COUNT(*) AS count FROM webhook_delivery WHERE endpoint = ''
        GROUP BY job, type) d
        ON d.job = j.id AND d.type = 'job.' || j.state
      WHERE j.state \(isTerminal) AND j.webhook_url IS NOT NULL
        AND (j.webhook_events = ''
          OR ',' || j.webhook_events || ',' LIKE '%,job.' || j.state || ',%')
        AND COALESCE(d.count, 0) <> 1
        AND j.end_time >= COALESCE((SELECT MAX(time) FROM webhook_pruned), 0)
      """)

  private static let oneJobPerRequest = Invariant(
    "I12", "a request id names the job that was created with it",
    reach: .whole(["job_request"]),
    sql: """
      SELECT r.organization || '/' || r.request_id
      FROM job_request r LEFT JOIN job j ON j.id = r.job
      WHERE j.id IS NULL OR j.organization <> r.organization OR j.request_id <> r.request_id
      """)

  /// Jobs that run when their organisation's limit becomes lower go on, however long they take: so
  /// the bound is the highest that it ever had.
  private static func slots(_ settings: JobSettings, _ peaks: String?) -> Invariant {
    let limit = settings.organizationConcurrencyLimit
    let peaks = peaks ?? "SELECT '' AS organization, 0 AS peak"
    return Invariant(
      "I13", "no organisation runs more jobs than it ever might",
      reach: .little,
      sql: """
        SELECT j.organization FROM job j LEFT JOIN (\(peaks)) p
          ON p.organization = j.organization
        WHERE j.state IN ('dispatching', 'running', 'finalizing', 'unknown', 'canceling')
          AND j.state NOT \(isTerminal)
        GROUP BY j.organization, p.peak
        HAVING COUNT(*) > \(limit) AND COUNT(*) > COALESCE(p.peak, 0)
        """)
  }

  private static let oneOpenAttempt = Invariant(
    "I13", "exactly a job with a slot has one open attempt, with its epoch",
    reach: .jobs(tables),
    sql: """
      SELECT j.id FROM job j LEFT JOIN (
        SELECT job, COUNT(*) AS count, MAX(epoch) AS epoch FROM attempt
        WHERE state IN ('planned', 'submitted', 'accepted') GROUP BY job) a ON a.job = j.id
      WHERE COALESCE(a.count, 0) <> CASE
          WHEN j.state IN ('dispatching', 'running', 'finalizing', 'unknown', 'canceling')
          THEN 1 ELSE 0 END
        OR (a.count = 1 AND a.epoch <> j.epoch)
      """)

  private static let charges = Invariant(
    "I14", "a job's charge is its hold's settlement and not more than the hold",
    reach: .jobs(tables),
    sql: """
      SELECT j.id FROM job j JOIN hold h ON h.job = j.id
      WHERE COALESCE(j.charge, 0) <> COALESCE(h.charge, 0) OR COALESCE(j.charge, 0) > j.hold
        OR (j.charge IS NULL AND j.state \(isTerminal))
      """)

  /// What was booked for a job that is forgotten stays, without attempts.
  private static let payable = Invariant(
    "I15", "the costs of a job's attempts are what was booked for it",
    reach: .jobs(tables),
    sql: """
      SELECT x.job FROM (
        SELECT job, SUM(cost) AS cost, SUM(attempts) AS attempts FROM (
          SELECT job, COALESCE(provider_cost, 0) AS cost, 1 AS attempts FROM attempt
          UNION ALL SELECT job, -amount, 0 FROM transfer WHERE kind = 'provider_cost') y
        GROUP BY job) x
      WHERE x.cost <> 0 AND (x.attempts > 0
        OR EXISTS (SELECT 1 FROM job j WHERE j.id = x.job)
        OR NOT EXISTS (SELECT 1 FROM hold h
          WHERE h.job = x.job AND h.state <> 'open' AND h.close_time < \(mark)))
      """)

  /// A limit that was lowered since does not make old jobs wrong.
  private static func attempts(_ settings: JobSettings) -> Invariant {
    let limit = max(settings.attemptLimit, JobSettings.largestAttemptLimit)
    return Invariant(
      "I16", "no job has more attempts than it may",
      reach: .jobs(tables),
      sql: "SELECT id FROM job WHERE attempts > \(limit)")
  }

  private static let attemptsCounted = Invariant(
    "I16", "a job's attempts are numbered from 1 to their count",
    reach: .jobs(tables),
    sql: """
      SELECT j.id FROM job j LEFT JOIN (
        SELECT job, COUNT(*) AS count, MAX(number) AS last FROM attempt GROUP BY job) a
        ON a.job = j.id
      WHERE j.attempts <> COALESCE(a.count, 0) OR j.attempts <> COALESCE(a.last, 0)
      """)

  private static let nothingLeft = Invariant(
    "I18", "attempts, events and deliveries of jobs go with their jobs",
    reach: .jobs(tables),
    sql: """
      SELECT x.job FROM (
        SELECT job FROM attempt UNION ALL SELECT job FROM job_event
        UNION ALL SELECT job FROM webhook_delivery WHERE job <> '') x
      LEFT JOIN job j ON j.id = x.job WHERE j.id IS NULL
      """)

  /// Finds a job that vanished before the mark otherwise than by being forgotten.
  private static let forgottenCounted = Invariant(
    "I18", "as many holds are without a job as jobs were forgotten",
    reach: .whole(["hold"]),
    sql: """
      SELECT CAST(without AS TEXT) FROM (
        SELECT COUNT(*) AS without FROM hold h LEFT JOIN job j ON j.id = h.job
        WHERE j.id IS NULL) w
      WHERE without <> COALESCE((SELECT SUM(jobs) FROM job_pruned), 0)
      """)
}
