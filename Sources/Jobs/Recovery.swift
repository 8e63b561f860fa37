// The start of the server: every acknowledged job goes on.
//
// The data directory belongs to one process, so whatever lease the store shows is void (decision
// 0009). A job whose attempt was submitted may have been run and billed, or not: the attempt is
// `unknown`, whatever is known of its cost is duplicate spend, and the job is tried again within
// its limits. Work that goes on at the provider under a name that we know is taken up where it is.
// Watchers who saw output that the store has not are told by an `output_reset` whose
// number is beyond everything they may have seen.

package import Core
import Models
import Providers
package import Storage
import Synchronization
import Webhooks

/// What recovery does to one live job.
package struct Recovery: Sendable {
  package let job: JobRecord
  package let attempt: OpenAttempt?
  package let lastSequence: Int64
  package let attemptLimit: Int
  /// The model's policy for an attempt whose outcome is not known.
  package var retriesUnknown = true
  /// Whether the attempt's deployment is still there to be asked.
  package var knowsDeployment = true
  /// Whether a submission there can be looked for without its name.
  package var mayFindTask = false

  /// A job whose attempt goes on at the provider.
  struct Parked: Sendable {
    let job: JobRecord
    let attempt: OpenAttempt
    let lastSequence: Int64
    /// The deployments that the job has tried.
    let tried: [String]
  }

  package init(job: JobRecord, attempt: OpenAttempt?, lastSequence: Int64, attemptLimit: Int) {
    self.job = job
    self.attempt = attempt
    self.lastSequence = lastSequence
    self.attemptLimit = attemptLimit
  }

  /// The step that makes the job wait again, or ends it; nil where it waits already.
  package func step(at now: Timestamp, makeID: @escaping @Sendable () -> String) throws(Failure)
    -> JobStep?
  {
    guard job.machine.state.holdsSlot else { return nil }
    var job = job
    let before = job.machine
    job.machine.takeOver()
    if isParked {
      if attempt?.task == nil { _ = job.machine.lose() }
      return takeOverStep(to: job, from: before, at: now)
    }
    let failure = Failure(
      .providerUnavailable, "the server was interrupted while the job ran",
      reason: "unknown_outcome")
    let outcome = job.machine.attemptFailed(
      failure, retryDelay: retriesUnknown ? .zero : nil, attemptLimit: attemptLimit, at: now)
    if job.machine.state.isTerminal { job.charge = .zero }
    if case .failed(let final) = outcome { job.failure = final }
    var step = JobStep(job, after: before, at: now)
    if let attempt {
      step.endedAttempt = JobStep.EndedAttempt(
        number: attempt.number, deployment: attempt.deployment,
        end: AttemptEnd(.unknown, providerCost: nil), isDuplicate: true)
    }
    step.events = events(of: job, from: before, at: now)
    if step.isEnd {
      step.fact = "job.\(job.machine.visible.rawValue)"
      StepEvents.tellWebhooks(
        of: &step, request: try JobMessages.request(of: job), makeID: makeID)
    }
    return step
  }

  /// The attempt's work goes on at the provider, where it can be asked for; or it may (T4), and can
  /// be looked for.
  package var isParked: Bool {
    guard let attempt, knowsDeployment else { return false }
    return attempt.task != nil || mayFindTask
  }

  /// The new lease of a job whose attempt goes on.
  private func takeOverStep(
    to job: JobRecord, from before: JobMachine, at now: Timestamp
  ) -> JobStep {
    var step = JobStep(job, after: before, at: now)
    step.takenOverAttempt = attempt?.number
    step.events = events(of: job, from: before, at: now)
    return step
  }

  private func events(
    of job: JobRecord, from before: JobMachine, at now: Timestamp
  ) -> [JobEventRecord] {
    let first = lastSequence + JobEventRecord.crashGap
    var events = [JobEventRecord(sequence: first, time: now, body: .outputReset)]
    if job.machine.state.isTerminal {
      events.append(
        JobEventRecord(
          sequence: first + 1, time: now, body: .completed(job.machine.visible)))
    } else if job.machine.visible != before.visible {
      events.append(
        JobEventRecord(
          sequence: first + 1, time: now, body: .stateChanged(job.machine.visible)))
    }
    return events
  }
}

extension Recovery {
  /// Which jobs are taken up.
  package enum Source: Sendable {
    /// This node's own, after an id.
    case own(after: String)
    /// Of these, those that have a slot: the others wait, and nothing is to be written for them.
    case running(after: String)
    /// Those of nodes that do not live any more.
    case orphans
  }

  /// The next live jobs, as recovery needs them.
  package static func batch(
    _ source: Source, count: Int, attemptLimit: Int, in tx: any Transaction
  ) throws(Failure) -> [Recovery] {
    var recoveries: [Recovery] = []
    let jobs =
      switch source {
      case .own(let id): try JobStore.live(after: id, count: count, in: tx)
      case .running(let id): try JobStore.live(after: id, count: count, hasSlot: true, in: tx)
      case .orphans: try JobStore.adopt(count: count, in: tx)
      }
    for job in jobs {
      recoveries.append(
        Recovery(
          job: job, attempt: try JobStore.openAttempt(of: job.id, in: tx),
          lastSequence: try JobEventStore.last(of: job.id, in: tx), attemptLimit: attemptLimit))
    }
    return recoveries
  }
}

extension JobEngine {
  private static let batchCount = 200
  private static let waitingBatchCount = 10_000

  /// Takes up every live job; once, before anybody calls. The answer is how many there were.
  package func recover() async throws(Failure) -> Int {
    // Read before those with a slot become such that wait, and told after: what the pump starts
    // must not be taken for what a dead process had started.
    let waiting = try await readWaiting()
    var last = ""
    var total = waiting.count
    while true {
      let jobs = try await takeUpBatch(.running(after: last))
      total += jobs.count
      guard let end = jobs.last else { break }
      last = end.id
    }
    schedule(waiting)
    return total
  }

  /// The scheduler needs a few words of a job that waits, and nothing is written: so 100,000 of
  /// them delay a start by a fraction of a second.
  private func readWaiting() async throws(Failure) -> [JobStore.Waiting] {
    var last = ""
    var waiting: [JobStore.Waiting] = []
    while true {
      let jobs = try await environment.database.read { [last] tx throws(Failure) in
        try JobStore.waiting(after: last, count: Self.waitingBatchCount, in: tx)
      }
      waiting += jobs
      guard let end = jobs.last else { return waiting }
      last = end.job.id
    }
  }

  private func schedule(_ jobs: [JobStore.Waiting]) {
    state.withLock { state in
      for waiting in jobs {
        if let retryTime = waiting.retryTime {
          state.scheduler.delay(waiting.job, until: retryTime)
        } else {
          state.scheduler.enqueue(waiting.job)
        }
      }
    }
    wake()
  }

  /// Takes up the jobs of nodes that do not live any more; from time to time, while others may do
  /// the same. The answer is how many there were.
  @discardableResult
  package func adoptOrphans() async throws(Failure) -> Int {
    var total = 0
    while !state.withLock({ $0.isStopping }) {
      let waiting = try await environment.database.write { tx throws(Failure) in
        try JobStore.adoptWaiting(count: Self.waitingBatchCount, in: tx)
      }
      if !waiting.isEmpty { Failpoint.orphansAdopted.pass() }
      schedule(waiting)
      guard !waiting.isEmpty else { break }
      total += waiting.count
    }
    while !state.withLock({ $0.isStopping }) {
      let jobs = try await takeUpBatch(.orphans)
      guard !jobs.isEmpty else { return total }
      total += jobs.count
    }
    return total
  }

  /// The jobs are this node's from then on, so each one is taken up: nothing may fail in between,
  /// and one that can't be read holds up no other.
  private func takeUpBatch(_ source: Recovery.Source) async throws(Failure) -> [JobRecord] {
    let (jobs, parked) = try await recoverBatch(source)
    if !jobs.isEmpty { Failpoint.recoveryBatch.pass() }
    var failure: Failure?
    for job in jobs where !job.machine.state.isTerminal {
      if let parked = parked[job.id] {
        do throws(Failure) { try takeUp(parked) } catch { failure = failure ?? error }
      } else if job.machine.state == .queued {
        enqueue(job)
      } else {
        delay(job, until: job.machine.retryTime ?? now())
      }
    }
    if let failure { throw failure }
    return jobs
  }

  private func recoverBatch(
    _ source: Recovery.Source
  ) async throws(Failure) -> (jobs: [JobRecord], parked: [String: Recovery.Parked]) {
    let now = now()
    let limit = settings.attemptLimit
    let (ledger, ids, model) = (environment.ledger, environment.ids, environment.model)
    let (deployment, callbackURL) = (environment.deployment, environment.callbackURL)
    let (jobs, parked, deliveries) = try await environment.database.write {
      tx throws(Failure) -> ([JobRecord], [String: Recovery.Parked], [OutboxEntry]) in
      var jobs: [JobRecord] = []
      var parked: [String: Recovery.Parked] = [:]
      var deliveries: [OutboxEntry] = []
      let batch = try Recovery.batch(
        source, count: Self.batchCount, attemptLimit: limit, in: tx)
      for var recovery in batch {
        recovery.retriesUnknown = model(recovery.job.model)?.retriesUnknown ?? true
        let attempt = recovery.attempt
        let asked = attempt.flatMap { deployment($0.deployment) }
        recovery.knowsDeployment = asked != nil
        if let asked, let attempt {
          let callback = callbackURL(asked, recovery.job.id, attempt.number)
          recovery.mayFindTask = asked.mayFindTasks(isToldOf: callback != nil)
        }
        let step = try recovery.step(at: now) { ids.make("msg") }
        deliveries += try step?.write(by: ledger, in: tx) ?? []
        jobs.append(step?.job ?? recovery.job)
        if let step, recovery.isParked, let attempt = recovery.attempt {
          parked[step.job.id] = Recovery.Parked(
            job: step.job, attempt: attempt,
            lastSequence: step.events.last?.sequence ?? recovery.lastSequence,
            tried: try JobStore.triedDeployments(of: step.job.id, in: tx))
        }
      }
      return (jobs, parked, deliveries)
    }
    environment.wakeDeliveries(deliveries)
    return (jobs, parked)
  }
}
