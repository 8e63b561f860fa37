// The tables of jobs, their attempts, their events and the request ids that made them.

package import Storage

package enum JobMigrations {
  package static let all: [Migration] = [
    Migration(module: "jobs", version: 1, statements: job + attempt + event + request),
    // The call that created the job, for support: a failed job's error names it.
    Migration(
      module: "jobs", version: 2, statements: ["ALTER TABLE job ADD COLUMN call_id TEXT"]),
    // The provider's name for work that goes on there while nobody waits here.
    Migration(
      module: "jobs", version: 3,
      statements: ["ALTER TABLE attempt ADD COLUMN provider_task TEXT"]),
    // The client token that created the job: it sees no other jobs.
    Migration(module: "jobs", version: 4, statements: ["ALTER TABLE job ADD COLUMN token TEXT"]),
    // The node that works on the job while it lives.
    Migration(
      module: "jobs", version: 5,
      statements: [
        "ALTER TABLE job ADD COLUMN node {TEXT_KEY} NOT NULL DEFAULT ''",
        """
        {POSTGRES}CREATE INDEX job_live_by_node ON job (node, id)
          WHERE state NOT IN ('succeeded', 'failed', 'canceled', 'expired')
        """,
        """
        {POSTGRES}CREATE INDEX job_with_slot ON job (organization)
          WHERE state IN ('dispatching', 'running', 'finalizing', 'unknown', 'canceling')
        """,
      ]),
    // Whose task it is, where submissions whose answer was lost are looked for.
    Migration(
      module: "jobs", version: 6,
      statements: [
        "CREATE INDEX attempt_by_task ON attempt (provider_task) WHERE provider_task IS NOT NULL"
      ]),
    // Jobs that were forgotten: how many, and before which time they had ended.
    Migration(module: "jobs", version: 7, statements: keyed(pruned)),
    Migration(module: "jobs", version: 8, statements: changes),
  ]

  /// Rows of a few kilobytes with the input last, so that reading the state touches one page.
  /// `job_live` serves recovery: it holds live rows only.
  private static let job = [
    """
    CREATE TABLE job (
      id {TEXT_KEY} NOT NULL PRIMARY KEY,
      organization TEXT NOT NULL,
      team TEXT NOT NULL,
      access_key TEXT NOT NULL,
      mode TEXT NOT NULL,
      model TEXT NOT NULL,
      state TEXT NOT NULL,
      epoch {INTEGER} NOT NULL,
      priority {INTEGER} NOT NULL,
      attempts {INTEGER} NOT NULL,
      create_time {INTEGER} NOT NULL,
      start_deadline {INTEGER} NOT NULL,
      total_deadline {INTEGER} NOT NULL,
      start_time {INTEGER},
      end_time {INTEGER},
      retry_time {INTEGER},
      hold {INTEGER} NOT NULL,
      charge {INTEGER},
      error_code TEXT,
      error_reason TEXT,
      error_message TEXT,
      retry_after {INTEGER},
      request_id TEXT NOT NULL,
      webhook_url TEXT,
      webhook_events TEXT,
      usage {BYTES},
      terms {BYTES} NOT NULL,
      request {BYTES} NOT NULL,
      output {BYTES}) {STRICT}
    """,
    "CREATE INDEX job_by_organization ON job (organization, id)",
    """
    CREATE INDEX job_live ON job (id)
      WHERE state NOT IN ('succeeded', 'failed', 'canceled', 'expired')
    """,
    // Terminal rows never change (I10): the last line of defence is the engine's.
    Migration.refusal(
      "job_terminal", "UPDATE", of: "job",
      when: """
        OLD.state IN ('succeeded', 'failed', 'canceled', 'expired')
        """, "a job that has ended never changes"),
  ]

  private static let attempt = keyed(
    """
    CREATE TABLE attempt (
      job {TEXT_KEY} NOT NULL,
      number {INTEGER} NOT NULL,
      epoch {INTEGER} NOT NULL,
      state TEXT NOT NULL,
      deployment TEXT NOT NULL,
      provider TEXT NOT NULL,
      submit_time {INTEGER} NOT NULL,
      accept_time {INTEGER},
      end_time {INTEGER},
      error_code TEXT,
      error_reason TEXT,
      detail TEXT,
      provider_cost {INTEGER},
      is_duplicate {INTEGER} NOT NULL DEFAULT 0,
      explanation TEXT NOT NULL,
      PRIMARY KEY (job, number))
    """)

  /// `state` is set for the kinds `state_changed` and `completed` only, `payload` for the others.
  private static let event = keyed(
    """
    CREATE TABLE job_event (
      job {TEXT_KEY} NOT NULL,
      sequence {INTEGER} NOT NULL,
      time {INTEGER} NOT NULL,
      kind TEXT NOT NULL,
      state TEXT,
      payload {BYTES},
      PRIMARY KEY (job, sequence))
    """)

  private static let request = keyed(
    """
    CREATE TABLE job_request (
      organization {TEXT_KEY} NOT NULL,
      request_id {TEXT_KEY} NOT NULL,
      fingerprint {BYTES} NOT NULL,
      job TEXT NOT NULL,
      expire_time {INTEGER} NOT NULL,
      PRIMARY KEY (organization, request_id))
    """)

  /// Events of all jobs in the order in which they become durable, since writers of all nodes take
  /// turns: by these numbers a node follows the state changes of jobs that others run. Rows of
  /// before have none.
  private static let changes = [
    "{POSTGRES}CREATE SEQUENCE job_change",
    "{POSTGRES}ALTER TABLE job_event ADD COLUMN change {INTEGER}",
    "{POSTGRES}ALTER TABLE job_event ALTER COLUMN change SET DEFAULT nextval('job_change')",
    """
    {POSTGRES}CREATE INDEX job_event_by_change ON job_event (change) WHERE state IS NOT NULL
    """,
  ]

  private static let pruned = """
    CREATE TABLE job_pruned (
      name {TEXT_KEY} NOT NULL PRIMARY KEY,
      time {INTEGER} NOT NULL,
      jobs {INTEGER} NOT NULL)
    """

  /// A table that lives in its primary key: SQLite then keeps one tree instead of two.
  private static func keyed(_ table: String) -> [String] {
    ["{SQLITE}\(table) STRICT, WITHOUT ROWID", "{POSTGRES}\(table)"]
  }
}
