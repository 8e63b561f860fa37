// One step of a job with everything that its one transaction writes.
//
// Whoever moves a job (the API, the runner, a timer, recovery) fills in a `JobStep`; `write` is
// the only place that puts it into the store. So no transition can forget its event, its money or
// its webhook, and the simulator exercises the same lines as the server.

package import Billing
package import Core
import Events
package import Files
import Protos
package import Storage
package import Webhooks
import Wire

package struct JobStep: Sendable {
  /// An attempt that has ended. A duplicate's cost is ours alone.
  package struct EndedAttempt: Sendable {
    package let number: Int
    package let deployment: String
    package let end: AttemptEnd
    package let isDuplicate: Bool

    package init(number: Int, deployment: String, end: AttemptEnd, isDuplicate: Bool) {
      self.number = number
      self.deployment = deployment
      self.end = end
      self.isDuplicate = isDuplicate
    }
  }

  /// Who did it, for the organisation's event log.
  package struct Actor: Sendable, Equatable {
    package let principal: String
    package let source: String

    package init(principal: String, source: String) {
      self.principal = principal
      self.source = source
    }

    package static let system = Actor(principal: EventLog.system, source: "")
  }

  package let job: JobRecord
  /// The machine as the store has it; the job's own machine is where it goes.
  package let before: JobMachine
  package let time: Timestamp
  package var events: [JobEventRecord] = []
  package var acceptedAttempt: Int?
  package var endedAttempt: EndedAttempt?
  package var begunAttempt: AttemptPlan?
  /// How many jobs of the organisation may run at once, where other nodes run some of them. A job
  /// that takes a slot beyond it writes nothing: `rate_limited`, reason `slots`.
  package var slotLimit: Int?
  /// The current attempt's work goes on at the provider under this name.
  package var parkedTask: String?
  /// Whose name it is. One that is another attempt's is refused: a lost submission of the same work
  /// has taken it.
  package var taskProvider: String?
  /// The attempt that goes on under the job's new epoch.
  package var takenOverAttempt: Int?
  /// What the job has made; the blobs are there.
  package var files: [StoredFile] = []
  /// Webhooks to the job's own URL that tell of this step.
  package var deliveries: [OutboxEntry] = []
  /// What the endpoints that listen are told of it.
  package var news: WebhookNews?
  /// What they are told of the files.
  package var fileNews: [WebhookNews] = []
  package var actor = Actor.system
  /// What the event log shall say, as in `job.canceled`; nil where it says nothing.
  package var fact: String?

  package init(_ job: JobRecord, after before: JobMachine, at time: Timestamp) {
    self.job = job
    self.before = before
    self.time = time
  }

  /// The step ends the job, and with it the hold.
  package var isEnd: Bool { job.machine.state.isTerminal }

  /// Writes all of it, or throws and has written nothing (the caller's transaction is undone).
  /// Order of locks: wallet, platform accounts, job, chain head. The answer is what the delivery
  /// engine shall send, once this is durable.
  @discardableResult
  package func write(
    by ledger: Ledger, in tx: any Transaction
  ) throws(Failure) -> [OutboxEntry] {
    try writeMoney(by: ledger, in: tx)
    if isEnd {
      try JobStore.end(job, after: before, in: tx)
      try writeFiles(in: tx)
      try FileStore.endUses(of: job.id, in: tx)
    } else if job.machine != before {
      try JobStore.save(job.machine, of: job.id, after: before, in: tx)
    }
    try writeAttempts(in: tx)
    for event in events { try JobEventStore.append(event, to: job.id, in: tx) }
    if !events.isEmpty { tx.hint(.job(job.id)) }
    for delivery in deliveries { try Outbox.enqueue(delivery, in: tx) }
    var told = try news?.enqueue(in: tx) ?? []
    for news in fileNews { told += try news.enqueue(in: tx) }
    if let fact { try writeFact(fact, in: tx) }
    return deliveries + told
  }

  /// Only the step that ends the job resolves its hold.
  private func writeMoney(by ledger: Ledger, in tx: any Transaction) throws(Failure) {
    if isEnd {
      let charge = job.charge ?? .zero
      if job.machine.state == .succeeded || charge > .zero {
        try ledger.settle(job: job.id, charge: charge, at: time, in: tx)
      } else {
        try ledger.release(job: job.id, at: time, in: tx)
      }
      try UsageStore.add(usageEntry, at: time, in: tx)
    }
    if let ended = endedAttempt, let cost = ended.end.providerCost, cost > .zero {
      try ledger.bookProviderCost(
        job: job.id, organization: job.organization, mode: job.mode, attempt: ended.number,
        deployment: ended.deployment, amount: cost, isDuplicate: ended.isDuplicate, at: time,
        in: tx)
    }
  }

  /// What was measured; nothing where that cannot be read.
  private var usageEntry: UsageEntry {
    UsageEntry(
      organization: job.organization, mode: job.mode, model: job.model, team: job.team,
      key: job.key, charge: job.charge ?? .zero,
      usage: job.usage.flatMap { try? V1.Usage(binary: $0) } ?? V1.Usage())
  }

  /// What was made and paid for is kept, whatever the organisation has already.
  private func writeFiles(in tx: any Transaction) throws(Failure) {
    for file in files {
      try FileStore.insert(file, ownerBytesLimit: .max, in: tx)
      try FileVault.tell(
        "file.created", file, principal: actor.principal, source: actor.source, at: time, in: tx)
    }
  }

  private func writeAttempts(in tx: any Transaction) throws(Failure) {
    if let slotLimit, begunAttempt != nil, !before.state.holdsSlot,
      try JobStore.slots(of: job.organization, in: tx) > slotLimit
    {
      throw Failure(
        .rateLimited, "other servers run as many jobs of the organisation as it may have",
        reason: Failure.noSlot, retryAfter: .milliseconds(200))
    }
    if let takenOverAttempt {
      try JobStore.takeOver(
        attempt: takenOverAttempt, of: job.id, epoch: job.machine.epoch, in: tx)
    }
    if let parkedTask {
      if let provider = taskProvider,
        try JobStore.isTaken(parkedTask, at: provider, in: tx)
      {
        throw Failure(
          .conflict, "the task is another attempt's", reason: Failure.taskTaken)
      }
      try JobStore.park(
        attempt: job.machine.attempts, of: job.id, task: parkedTask, at: time, in: tx)
    }
    if let acceptedAttempt, acceptedAttempt != endedAttempt?.number {
      try JobStore.accept(attempt: acceptedAttempt, of: job.id, at: time, in: tx)
    }
    if let ended = endedAttempt {
      try JobStore.end(
        attempt: ended.number, of: job.id, ended.end, isDuplicate: ended.isDuplicate,
        isAccepted: acceptedAttempt == ended.number, at: time, in: tx)
    }
    if let begunAttempt {
      try JobStore.insert(
        begunAttempt, of: job.id, number: job.machine.attempts, epoch: job.machine.epoch,
        at: time, in: tx)
    }
  }

  private func writeFact(_ fact: String, in tx: any Transaction) throws(Failure) {
    try EventLog.append(
      organization: job.organization, type: fact, principal: actor.principal,
      source: actor.source, subject: job.id, payload: factPayload, at: time, in: tx)
  }

  /// Numbers and our own words only, so no escaping is needed: model slugs and codes are plain.
  private var factPayload: [UInt8] {
    var text = "{\"model\":\"\(job.model)\",\"state\":\"\(job.machine.visible.rawValue)\""
    if isEnd {
      text += ",\"chargeNanos\":\"\(job.charge?.nanos ?? 0)\""
      if let failure = job.failure { text += ",\"error\":\"\(failure.code.rawValue)\"" }
    } else {
      text += ",\"holdNanos\":\"\(job.hold.nanos)\""
    }
    return Array((text + "}").utf8)
  }
}

// MARK: - T0

/// A job that does not exist yet: the first step, with its hold and its request id.
package struct JobCreation: Sendable {
  package var step: JobStep
  /// SHA-256 of the request without its id.
  package let fingerprint: [UInt8]
  package let requestIDLifetime: Duration
  /// The most that jobs of the key may cost in all, where it has a cap.
  package let keyCap: Amount?
  /// The client token that creates it, where one does.
  package var token: SpendingToken?
  /// The files that the job is given.
  package var files: [StoredFile] = []
  /// Names the deliveries that tell of budgets; nil where nobody is told.
  package var makeID: (@Sendable () -> String)?

  /// - Parameters:
  ///   - job: in its first state, or dispatched with `attempt`.
  package init(
    of job: JobRecord, attempt: AttemptPlan?, by actor: JobStep.Actor, fingerprint: [UInt8],
    requestIDLifetime: Duration, keyCap: Amount? = nil
  ) {
    let machine = job.machine
    let before = JobMachine(
      startDeadline: machine.startDeadline, totalDeadline: machine.totalDeadline)
    step = JobStep(job, after: before, at: job.createTime)
    step.events = [
      JobEventRecord(sequence: 1, time: job.createTime, body: .stateChanged(.queued))
    ]
    step.begunAttempt = attempt
    step.actor = actor
    step.fact = "job.created"
    self.fingerprint = fingerprint
    self.requestIDLifetime = requestIDLifetime
    self.keyCap = keyCap
  }

  /// What became of it.
  package enum Outcome: Sendable {
    /// With what the delivery engine shall send, once this is durable.
    case created([OutboxEntry])
    /// The same request came before and made this job.
    case replayed(JobRecord)
  }

  /// T0, with T1 and T2 where the step begins an attempt. Without funds nothing is written.
  package func write(by ledger: Ledger, in tx: any Transaction) throws(Failure) -> Outcome {
    let job = step.job
    if !job.requestID.isEmpty {
      let claim = try JobStore.claim(
        requestID: job.requestID, organization: job.organization, fingerprint: fingerprint,
        job: job.id, at: step.time, lifetime: requestIDLifetime, in: tx)
      if case .replay(let id) = claim {
        guard let known = try JobStore.find(id, in: tx) else {
          throw Failure(.internal, "request id names job \(id), which is gone")
        }
        return .replayed(known)
      }
    }
    let news = try ledger.hold(
      job: job.id, organization: job.organization, team: job.team, key: job.key, mode: job.mode,
      amount: job.hold, keyCap: keyCap, token: token, at: step.time, in: tx)
    try JobStore.insert(job, in: tx)
    for file in files { try FileStore.use(file, for: job.id, in: tx) }
    try step.writeRest(in: tx)
    return .created(try tell(news, in: tx))
  }

  /// Webhooks about budgets of which much is held and charged now.
  private func tell(
    _ news: [BudgetNews], in tx: any Transaction
  ) throws(Failure) -> [OutboxEntry] {
    guard let makeID else { return [] }
    var deliveries: [OutboxEntry] = []
    for reached in news {
      let (time, budget) = (step.time, reached.budget)
      let told = WebhookNews(
        organization: budget.organization, mode: budget.mode, job: "",
        types: ["budget.threshold"], time: time, makeID: makeID,
        payload: { type in
          var payload = V1.WebhookBudgetPayload()
          payload.type = type
          payload.timestamp = GoogleProtobuf.Timestamp(time)
          payload.data = reached.message
          return payload.json()
        })
      deliveries += try told.enqueue(in: tx)
    }
    return deliveries
  }
}

extension JobStep {
  /// What T0 writes beside the job and its hold.
  fileprivate func writeRest(in tx: any Transaction) throws(Failure) {
    try writeAttempts(in: tx)
    for event in events { try JobEventStore.append(event, to: job.id, in: tx) }
    for delivery in deliveries { try Outbox.enqueue(delivery, in: tx) }
    tx.hint(.job(job.id))
    if let fact { try writeFact(fact, in: tx) }
  }
}

extension Failure {
  package static let taskTaken = "task_taken"
  static let noSlot = "slots"
}
