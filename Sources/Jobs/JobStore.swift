// The SQL of jobs, attempts and request ids. Every change carries the fencing epoch and the state
// that it expects: no row changed means that somebody else was faster.

package import Core
import RPC
package import Storage

package enum JobStore {
  package static func insert(_ job: JobRecord, in tx: any Transaction) throws(Failure) {
    let machine = job.machine
    try tx.send(
      """
      INSERT INTO job (id, organization, team, access_key, mode, model, state, epoch, priority,
        attempts, create_time, start_deadline, total_deadline, hold, request_id, webhook_url,
        webhook_events, terms, request, call_id, token, node)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
        $19, $20, $21, $22)
      """,
      [
        .text(job.id), .text(job.organization), .text(job.team), .text(job.key),
        .text(job.mode.rawValue), .text(job.model), .text(machine.state.rawValue),
        .count(machine.epoch), .count(job.priority), .count(machine.attempts),
        .time(job.createTime), .time(machine.startDeadline), .time(machine.totalDeadline),
        .amount(job.hold), .text(job.requestID), .optional(job.webhook?.url),
        .optional(job.webhook?.events.joined(separator: ",")), .bytes(job.terms),
        .bytes(job.request), .optional(job.callID), .optional(job.token),
        .text(tx.node),
      ])
  }

  /// Writes a step of the machine; `conflict` (reason `fenced`) where the row is not as `before`.
  package static func save(
    _ machine: JobMachine, of id: String, after before: JobMachine, in tx: any Transaction
  ) throws(Failure) {
    let changed = try tx.execute(
      """
      UPDATE job SET state = $1, epoch = $2, attempts = $3, start_time = $4, retry_time = $5
      WHERE id = $6 AND epoch = $7 AND state = $8
      """,
      [
        .text(machine.state.rawValue), .count(machine.epoch), .count(machine.attempts),
        .time(machine.startTime), .time(machine.retryTime), .text(id), .count(before.epoch),
        .text(before.state.rawValue),
      ])
    guard changed == 1 else { throw fenced(id) }
  }

  /// Writes the last step, with how the job ended.
  package static func end(
    _ job: JobRecord, after before: JobMachine, in tx: any Transaction
  ) throws(Failure) {
    let (machine, failure) = (job.machine, job.failure)
    let changed = try tx.execute(
      """
      UPDATE job SET state = $1, epoch = $2, attempts = $3, start_time = $4, end_time = $5,
        retry_time = NULL, charge = $6, error_code = $7, error_reason = $8, error_message = $9,
        retry_after = $10, usage = $11, output = $12
      WHERE id = $13 AND epoch = $14 AND state = $15
      """,
      [
        .text(machine.state.rawValue), .count(machine.epoch), .count(machine.attempts),
        .time(machine.startTime), .time(machine.endTime), .amount(job.charge ?? .zero),
        .optional(failure?.code.rawValue), .optional(failure?.reason),
        .optional(failure?.message), .optional(failure?.retryAfter?.microseconds),
        .optional(job.usage), .optional(job.output), .text(job.id), .count(before.epoch),
        .text(before.state.rawValue),
      ])
    guard changed == 1 else { throw fenced(job.id) }
  }

  /// Jobs of an organisation that hold a slot, on all nodes.
  static func slots(of organization: String, in tx: any Transaction) throws(Failure) -> Int {
    try tx.row(
      """
      SELECT COUNT(*) FROM job WHERE organization = $1
        AND state IN ('dispatching', 'running', 'finalizing', 'unknown', 'canceling')
      """, [.text(organization)])?.count(0) ?? 0
  }

  private static func fenced(_ id: String) -> Failure {
    Failure(.conflict, "job \(id) has moved on", reason: Failure.fenced)
  }
}

extension Failure {
  /// `conflict`: a write came from a lease that is void.
  package static let fenced = "fenced"
}

// MARK: - Reading

extension JobStore {
  static let columns = """
    id, organization, team, access_key, mode, model, state, epoch, priority, attempts,
    create_time, start_deadline, total_deadline, start_time, end_time, retry_time, hold, charge,
    error_code, error_reason, error_message, retry_after, request_id, webhook_url, usage, terms,
    request, output, webhook_events, call_id, token, node
    """

  package static func find(_ id: String, in tx: any Transaction) throws(Failure) -> JobRecord? {
    guard let row = try tx.row("SELECT \(columns) FROM job WHERE id = $1", [.text(id)]) else {
      return nil
    }
    return try record(row)
  }

  /// Whether who asks has such a job.
  package static func exists(
    _ id: String, of owner: JobOwner, in tx: any Transaction
  ) throws(Failure) -> Bool {
    try tx.row(
      "SELECT id FROM job WHERE id = $1 AND organization = $2 AND mode = $3",
      [.text(id), .text(owner.organization), .text(owner.mode.rawValue)]) != nil
  }

  static func record(_ row: Row) throws(Failure) -> JobRecord {
    guard let mode = Principal.Mode(rawValue: try row.text(4)),
      let state = JobState(rawValue: try row.text(6))
    else { throw Failure(.internal, "job \(try row.text(0)) has an unknown state or mode") }
    let machine = JobMachine(
      state: state, epoch: try row.count(7), attempts: try row.count(9),
      startTime: try row.optionalTime(13), endTime: try row.optionalTime(14),
      retryTime: try row.optionalTime(15), startDeadline: try row.time(11),
      totalDeadline: try row.time(12))
    var job = JobRecord(
      id: try row.text(0), organization: try row.text(1), team: try row.text(2),
      key: try row.text(3), mode: mode, model: try row.text(5), priority: try row.count(8),
      createTime: try row.time(10), hold: try row.amount(16), requestID: try row.text(22),
      webhook: try webhook(row), terms: try row.bytes(25), request: try row.bytes(26),
      machine: machine)
    job.charge = try row.optionalAmount(17)
    job.failure = try failure(row)
    job.callID = try row.optionalText(29)
    job.token = try row.optionalText(30)
    job.node = try row.text(31)
    job.usage = try row.optionalBytes(24)
    job.output = try row.optionalBytes(27)
    return job
  }

  private static func webhook(_ row: Row) throws(Failure) -> JobWebhook? {
    guard let url = try row.optionalText(23) else { return nil }
    let events = try row.optionalText(28) ?? ""
    return JobWebhook(url: url, events: events.split(separator: ",").map(String.init))
  }

  private static func failure(_ row: Row) throws(Failure) -> Failure? {
    guard let code = try row.optionalText(18) else { return nil }
    let retryAfter = try row.optionalInteger(21).map { Duration.microseconds($0) }
    return Failure(
      Failure.Code(rawValue: code) ?? .internal, try row.optionalText(20) ?? "",
      reason: try row.optionalText(19) ?? "", retryAfter: retryAfter,
      charged: try row.optionalAmount(17))
  }
}

// MARK: - Attempts

extension JobStore {
  /// T1 and T2 in one row: chosen, and the intent to call made durable with the same commit.
  package static func insert(
    _ plan: AttemptPlan, of id: String, number: Int, epoch: Int, at now: Timestamp,
    in tx: any Transaction
  ) throws(Failure) {
    try tx.send(
      """
      INSERT INTO attempt (job, number, epoch, state, deployment, provider, submit_time,
        explanation)
      VALUES ($1, $2, $3, 'submitted', $4, $5, $6, $7)
      """,
      [
        .text(id), .count(number), .count(epoch), .text(plan.deployment), .text(plan.provider),
        .time(now), .text(plan.explanation),
      ])
  }

  package static func accept(
    attempt number: Int, of id: String, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    try tx.send(
      """
      UPDATE attempt SET state = 'accepted', accept_time = $3
      WHERE job = $1 AND number = $2 AND state = 'submitted'
      """,
      [.text(id), .count(number), .time(now)])
  }

  /// T3 of work that goes on at the provider: its name is what finds it again after a crash.
  package static func park(
    attempt number: Int, of id: String, task: String, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    let changed = try tx.execute(
      """
      UPDATE attempt SET state = 'accepted', accept_time = COALESCE(accept_time, $3),
        provider_task = $4
      WHERE job = $1 AND number = $2 AND state IN ('submitted', 'accepted')
      """,
      [.text(id), .count(number), .time(now), .text(task)])
    guard changed == 1 else { throw fenced(id) }
  }

  /// Whether a provider's task is an attempt's.
  package static func isTaken(
    _ task: String, at provider: String, in tx: any Transaction
  ) throws(Failure) -> Bool {
    try tx.row(
      "SELECT 1 FROM attempt WHERE provider_task = $1 AND provider = $2 LIMIT 1",
      [.text(task), .text(provider)]) != nil
  }

  /// The attempt goes on under a new lease.
  package static func takeOver(
    attempt number: Int, of id: String, epoch: Int, in tx: any Transaction
  ) throws(Failure) {
    let changed = try tx.execute(
      "UPDATE attempt SET epoch = $3 WHERE job = $1 AND number = $2"
        + " AND state IN ('submitted', 'accepted')",
      [.text(id), .count(number), .count(epoch)])
    guard changed == 1 else { throw fenced(id) }
  }

  /// - Parameter isAccepted: the attempt was accepted in this very step.
  package static func end(
    attempt number: Int, of id: String, _ end: AttemptEnd, isDuplicate: Bool, isAccepted: Bool,
    at now: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    var failure: Failure?
    var detail: String?
    if case .failed(let reason, let operatorDetail) = end.outcome {
      failure = reason
      detail = operatorDetail
    }
    try tx.send(
      """
      UPDATE attempt SET state = $3, end_time = $4, error_code = $5, error_reason = $6,
        detail = $7, provider_cost = $8, is_duplicate = $9,
        accept_time = COALESCE(accept_time, $10)
      WHERE job = $1 AND number = $2 AND state IN ('planned', 'submitted', 'accepted')
      """,
      [
        .text(id), .count(number), .text(end.state.rawValue), .time(now),
        .optional(failure?.code.rawValue), .optional(failure?.reason), .optional(detail),
        .amount(end.providerCost), .boolean(isDuplicate), .time(isAccepted ? now : nil),
      ])
  }

  /// The deployments that a job has tried.
  package static func triedDeployments(
    of id: String, in tx: any Transaction
  ) throws(Failure) -> [String] {
    var deployments: [String] = []
    let rows = try tx.rows(
      "SELECT deployment FROM attempt WHERE job = $1 ORDER BY number LIMIT 100", [.text(id)])
    for row in rows { deployments.append(try row.text(0)) }
    return deployments
  }

  /// Whether the latest attempt ended with a failure; one that was cut off did not.
  package static func lastAttemptFailed(
    of id: String, in tx: any Transaction
  ) throws(Failure) -> Bool {
    let row = try tx.row(
      "SELECT state FROM attempt WHERE job = $1 ORDER BY number DESC LIMIT 1", [.text(id)])
    return try row?.text(0) == AttemptState.failed.rawValue
  }

  /// The deployment of the attempt that is under way, if one is.
  package static func openAttempt(
    of id: String, in tx: any Transaction
  ) throws(Failure) -> OpenAttempt? {
    let row = try tx.row(
      """
      SELECT number, deployment, submit_time, provider_task, explanation FROM attempt
      WHERE job = $1 AND state IN ('planned', 'submitted', 'accepted')
      ORDER BY number DESC LIMIT 1
      """,
      [.text(id)])
    guard let row else { return nil }
    return OpenAttempt(
      number: try row.count(0), deployment: try row.text(1), submitTime: try row.time(2),
      task: try row.optionalText(3), explanation: try row.text(4))
  }
}

/// An attempt that is under way, or was when a server ended.
package struct OpenAttempt: Sendable, Equatable {
  package let number: Int
  package let deployment: String
  package let submitTime: Timestamp
  /// The provider's name for the work, where it goes on without anybody waiting.
  package let task: String?
  package let explanation: String

  package init(
    number: Int, deployment: String, submitTime: Timestamp = Timestamp(microseconds: 0),
    task: String? = nil, explanation: String = ""
  ) {
    self.number = number
    self.deployment = deployment
    self.submitTime = submitTime
    self.task = task
    self.explanation = explanation
  }
}

// MARK: - Request ids

extension JobStore {
  package static let requests = RequestTable("job_request")

  /// What became of a request id.
  package enum Claim: Equatable, Sendable {
    case new
    /// The same request made this job before.
    case replay(job: String)
  }

  /// Takes a request id for a job; `conflict` (reason `request_id_reused`) where another request
  /// has it. Part of T0's transaction, so a refused job leaves the id free.
  package static func claim(
    requestID: String, organization: String, fingerprint: [UInt8], job: String, at now: Timestamp,
    lifetime: Duration, in tx: any Transaction
  ) throws(Failure) -> Claim {
    let taken = try tx.rows(
      """
      INSERT INTO job_request (organization, request_id, fingerprint, job, expire_time)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (organization, request_id) DO UPDATE
        SET fingerprint = excluded.fingerprint, job = excluded.job,
          expire_time = excluded.expire_time
        WHERE job_request.expire_time <= $6
      RETURNING job
      """,
      [
        .text(organization), .text(requestID), .bytes(fingerprint), .text(job),
        .time(now + lifetime), .time(now),
      ])
    if !taken.isEmpty { return .new }
    guard
      let known = try replay(
        requestID: requestID, organization: organization, fingerprint: fingerprint, at: now, in: tx)
    else { throw Failure(.internal, "a request id vanished while it was read") }
    return .replay(job: known)
  }

  /// The job that this request has made before, if it has.
  package static func replay(
    requestID: String, organization: String, fingerprint: [UInt8], at now: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> String? {
    let row = try tx.row(
      """
      SELECT fingerprint, job FROM job_request
      WHERE organization = $1 AND request_id = $2 AND expire_time > $3
      """,
      [.text(organization), .text(requestID), .time(now)])
    guard let row else { return nil }
    guard try row.bytes(0) == fingerprint else {
      throw Failure(
        .conflict, "this request id was used for another request",
        reason: Failure.requestIDReused)
    }
    return try row.text(1)
  }
}
