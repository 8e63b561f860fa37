// Ending jobs from outside: cancellation, and the deadline of a job that waits.

package import Core
import Protos
import Storage
import Synchronization
import Webhooks

extension JobEngine {
  /// Ends the job as soon as possible; a job that has ended is answered unchanged. `not_found` for
  /// another organisation's.
  package func cancel(_ id: String, by caller: JobCaller) async throws(Failure) -> JobRecord {
    try await cancel(id, of: caller.owner, by: caller.actor)
  }

  func cancel(
    _ id: String, of owner: JobOwner, by actor: JobStep.Actor
  ) async throws(Failure) -> JobRecord {
    for _ in 0..<Self.raceLimit {
      let job = try await find(id, of: owner)
      guard !job.machine.state.isTerminal else { return job }
      if isElsewhere(job) { return try await cancelElsewhere(job, of: owner, by: actor) }
      if let run = run(of: id), try await cancel(run, by: actor) {
        return try await find(id, of: owner)
      }
      if let ended = try await cancelWaiting(id, by: actor) { return ended }
    }
    throw Failure(.conflict, "job \(id) changes too fast", reason: Failure.fenced)
  }

  /// How often a step of a job may be overtaken by another one.
  private static let raceLimit = 10

  /// The job as watchers know it: a state that is shown and not yet durable counts.
  package func find(_ id: String, of owner: JobOwner) async throws(Failure) -> JobRecord {
    let found = try await environment.database.read { tx throws(Failure) in
      try JobStore.find(id, in: tx)
    }
    guard var job = found, owner.sees(JobOwner(job)) else {
      throw Failure(.notFound, "no job \(id)")
    }
    overlay(&job)
    return job
  }

  func overlay(_ job: inout JobRecord) {
    guard !job.machine.state.isTerminal, let running = run(of: job.id)?.job.machine,
      running.epoch >= job.machine.epoch, !running.state.isTerminal
    else { return }
    job.machine = running
  }

  /// T10: writes the wish, then stops the attempt, whose end decides. False where no attempt is
  /// under way any more: the run ended, or began to wait, while the turn was somebody else's.
  private func cancel(
    _ run: JobRun, by actor: JobStep.Actor
  ) async throws(Failure) -> Bool {
    await run.turn.take()
    defer { run.turn.pass() }
    guard var step = run.cancelStep(at: now()) else {
      // What the provider has finished can't be stopped any more.
      let state = run.job.machine.state
      return state == .canceling || state == .finalizing
    }
    step.actor = actor
    step.fact = "job.cancel_requested"
    let full = completed(step, request: run.request)
    defer {
      run.stop(.canceled)
      resume(run)
    }
    do throws(Failure) {
      try await write(full)
      Failpoint.cancelWritten.pass()
    } catch {
      run.abandon(step)
      throw error
    }
    run.commit(full)
    tell(full, request: run.request)
    return true
  }

  /// T9. Nil where the job has moved on meanwhile.
  private func cancelWaiting(
    _ id: String, by actor: JobStep.Actor
  ) async throws(Failure) -> JobRecord? {
    try await endWaiting(id) { job, now in
      guard job.machine.state == .queued || job.machine.state == .retryWait,
        job.machine.cancel(at: now) == .canceled
      else { return nil }
      job.charge = .zero
      return actor
    }
  }

  /// T12, or T13 for a job that waits for another attempt. Called when its deadline has passed; a
  /// store that fails is asked again.
  func expire(_ id: String) async {
    while true {
      do throws(Failure) {
        _ = try await endWaiting(id) { job, now in
          guard job.machine.state == .queued || job.machine.state == .retryWait,
            let outcome = job.machine.passDeadline(at: now)
          else { return nil }
          job.charge = .zero
          if case .failed(let failure) = outcome { job.failure = failure }
          return .system
        }
        return
      } catch {
        guard error.code == .internal, !state.withLock({ $0.isStopping }) else { return }
        environment.report(error)
      }
      try? await environment.world.sleep(.seconds(1))
    }
  }

  /// T8 for a job that can't be started at all.
  func failWaiting(_ id: String, _ failure: Failure) async {
    do throws(Failure) {
      _ = try await endWaiting(id) { job, now in
        guard job.machine.fail(at: now) else { return nil }
        job.charge = .zero
        job.failure = failure
        return .system
      }
    } catch {
      environment.report(error)
    }
  }

  /// Ends a job that has no run. `change` makes the end, or answers nil where there is none.
  private func endWaiting(
    _ id: String, _ change: @escaping @Sendable (inout JobRecord, Timestamp) -> JobStep.Actor?
  ) async throws(Failure) -> JobRecord? {
    let now = now()
    let ledger = environment.ledger
    let ids = environment.ids
    let written = try await environment.database.write {
      tx throws(Failure) -> (step: JobStep, deliveries: [OutboxEntry])? in
      guard var job = try JobStore.find(id, in: tx) else { return nil }
      let before = job.machine
      guard let actor = change(&job, now) else { return nil }
      let last = try JobEventStore.last(of: id, in: tx)
      let step = try IdleEnd(job: job, before: before, lastSequence: last, actor: actor, at: now)
        .step { ids.make("msg") }
      return (step, try step.write(by: ledger, in: tx))
    }
    guard let (step, deliveries) = written else { return nil }
    environment.wakeDeliveries(deliveries)
    _ = state.withLock { $0.scheduler.remove(id) }
    announce(step)
    return step.job
  }

  private func announce(_ step: JobStep) {
    guard let request = try? JobMessages.request(of: step.job), let last = step.events.last else {
      return
    }
    let message = JobMessages.job(step.job, request: request, detail: .result)
    hub.existing(step.job.id)?.publish(
      JobMessages.completed(message, sequence: last.sequence, at: step.time))
    tell(step, request: request)
  }
}

/// The step that ends a job which has no attempt under way.
package struct IdleEnd: Sendable {
  private let job: JobRecord
  private let before: JobMachine
  private let lastSequence: Int64
  private let actor: JobStep.Actor
  private let now: Timestamp

  package init(
    job: JobRecord, before: JobMachine, lastSequence: Int64, actor: JobStep.Actor,
    at now: Timestamp
  ) {
    self.job = job
    self.before = before
    self.lastSequence = lastSequence
    self.actor = actor
    self.now = now
  }

  package func step(makeID: @escaping @Sendable () -> String) throws(Failure) -> JobStep {
    var step = JobStep(job, after: before, at: now)
    step.actor = actor
    step.fact = "job.\(job.machine.visible.rawValue)"
    step.events = [
      JobEventRecord(
        sequence: lastSequence + 1, time: now, body: .completed(job.machine.visible))
    ]
    StepEvents.tellWebhooks(
      of: &step, request: try JobMessages.request(of: job), makeID: makeID)
    return step
  }
}
