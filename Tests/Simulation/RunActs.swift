// What the scheduler and the runs of jobs do, as the engine's tasks would do it.

import Adapters
import Core
import Jobs
import Models
import Protos
import Providers
import Storage
import Webhooks

extension Simulation {
  // MARK: The scheduler

  func begin(_ step: JobStep, request: V1.CreateJobRequest, choice: RankedDeployment?) {
    let job = step.job
    guard let choice else { return scheduler.enqueue(WaitingJob(job)) }
    let run = run(
      of: job, savedAs: job.machine, request: request, choice: choice,
      tried: [choice.deployment.id: 1], lastSequence: 0)
    run.noteCreated(step)
    run.note(attemptStart: world.now)
    runs[job.id] = run
  }

  func run(
    of job: JobRecord, savedAs saved: JobMachine, request: V1.CreateJobRequest,
    choice: RankedDeployment, tried: [String: Int], lastSequence: Int64
  ) -> JobRun {
    JobRun(
      job, savedAs: saved, request: request, terms: Self.terms, choice: choice, tried: tried,
      lastSequence: lastSequence, channel: Self.channel(job.id), loop: Self.loop,
      settings: settings)
  }

  /// Takes the next job. At times it is canceled between reading and writing, by another task.
  func dispatch(mayBeOvertaken: Bool = true) throws {
    guard let next = scheduler.next() else { return }
    note("dispatch", next.id)
    let now = world.now
    let found = try store.look { tx throws(Failure) in
      (
        try JobStore.find(next.id, in: tx), try JobStore.triedDeployments(of: next.id, in: tx),
        try JobEventStore.last(of: next.id, in: tx)
      )
    }
    guard var job = found.0 else { throw Finding("B1", "job \(next.id) vanished") }
    guard let choice = try SimulatedProviders.best(excluding: Set(found.1)),
      now < job.machine.deadline
    else {
      scheduler.returnSlot(of: next.organization)
      return scheduler.delay(next, until: now)
    }
    let before = job.machine
    guard job.machine.dispatch() != nil else {
      throw Finding("B6", "\(next.id) waits, and is \(before.state)")
    }
    if mayBeOvertaken, world.happens(5) { try cancel(next.id) }
    var tried: [String: Int] = [:]
    for id in found.1 + [choice.deployment.id] { tried[id, default: 0] += 1 }
    let run = run(
      of: job, savedAs: before, request: try JobMessages.request(of: job), choice: choice,
      tried: tried, lastSequence: found.2)
    var step = run.dispatchStep(at: now).step
    step.begunAttempt = choice.plan
    do {
      try commit(step)
      run.commit(step)
      run.note(attemptStart: now)
      runs[job.id] = run
    } catch let failure as Failure {
      note("dispatch refused", failure.reason)
      scheduler.returnSlot(of: next.organization)
      guard failure.reason != Failure.fenced else { return }
      scheduler.delay(next, until: now + .seconds(1))
    }
  }

  func passDeadlines() throws {
    let now = world.now
    for job in scheduler.due(at: now) {
      note("expire", job.id)
      try endWaiting(job.id, isExpiry: true) { job, now in
        guard job.machine.state == .queued || job.machine.state == .retryWait,
          let outcome = job.machine.passDeadline(at: now)
        else { return false }
        if case .failed(let failure) = outcome { job.failure = failure }
        return true
      }
    }
    for run in runs.values.sorted(by: { $0.id < $1.id }) where now >= run.job.machine.deadline {
      note("deadline", run.id)
      run.stop(.deadline)
      if run.task == nil, run.lostTime == nil {
        try conclude(run, Self.failed("canceled", isTransient: false))
      } else {
        try resume(run)
      }
    }
  }

  // MARK: Steps of a run

  func succeed(_ run: JobRun) throws {
    note("succeed", run.id)
    var usage = V1.Usage()
    usage.outputTokens = Int64(world.random(3000))
    try conclude(
      run,
      .succeeded(
        AttemptSuccess(
          output: V1.Output(), usage: usage, providerCost: Amount(nanos: Int64(world.random(50))))))
  }

  /// - Parameter triesAnother: whether another deployment is tried at once, where one may be; nil
  ///   for the seed's choice.
  func conclude(
    _ run: JobRun, _ result: AttemptResult, triesAnother: Bool? = nil
  ) throws {
    var next: RankedDeployment?
    if case .failed(let failure) = result, Conclusion.mayRetry(failure, of: run),
      run.job.machine.attempts < settings.attemptLimit, triesAnother ?? world.happens(70)
    {
      next = try SimulatedProviders.deployment(excluding: Set(run.tried.keys))
    }
    note("conclude", run.id)
    var conclusion = Conclusion(
      of: run, result: result, next: next, backoff: .milliseconds(Int64(world.random(5000))),
      settings: settings, at: world.now)
    conclusion.step = StepEvents.complete(
      conclusion.step, request: run.request, makeID: makeID)
    try writeUntilDone(conclusion.step)
    run.conclude(conclusion.step)
    let job = conclusion.step.job
    if case .again(let choice) = conclusion.after {
      run.begin(choice, resetsOutput: conclusion.resetsOutput)
      return run.note(attemptStart: world.now)
    }
    run.end()
    runs[run.id] = nil
    scheduler.returnSlot(of: job.organization)
    if case .waits(let time) = conclusion.after { scheduler.delay(WaitingJob(job), until: time) }
  }

  /// As the engine does: the same step again until the store takes it. No seed refuses so often.
  func writeUntilDone(_ step: JobStep) throws {
    var last: Failure?
    for _ in 0..<50 {
      do {
        return try commit(step)
      } catch let failure as Failure {
        note("refused", failure.reason)
        guard failure.code == .internal else {
          throw Finding("B8", "a step of the lease in force was refused: \(failure)")
        }
        last = failure
      }
    }
    throw Finding("B11", "a step can never be written: \(last.map { "\($0)" } ?? "")")
  }

  /// A step that need not be durable now: where it is refused, what it took is pending again.
  func write(_ step: JobStep, of run: JobRun) throws {
    let full = StepEvents.complete(step, request: run.request, makeID: makeID)
    do {
      try commit(full)
      run.commit(full)
    } catch let failure as Failure {
      note("refused", failure.reason)
      run.abandon(step)
    }
  }

  func commit(_ step: JobStep) throws {
    let ledger = ledger
    wake(try store.commit { tx throws(Failure) in try step.write(by: ledger, in: tx) })
  }

  // MARK: Void leases

  /// A process that was thought dead ends its jobs: it must be refused.
  func zombieWrites() throws {
    guard let run = zombies.popLast() else { return }
    note("zombie", run.id)
    let step: JobStep
    if world.happens(30), let cancel = run.cancelStep(at: world.now) {
      step = cancel
    } else {
      let result =
        world.happens(50)
        ? Self.failed("capacity", isTransient: true)
        : .succeeded(
          AttemptSuccess(output: V1.Output(), usage: V1.Usage(), providerCost: .zero))
      step =
        Conclusion(
          of: run, result: result, next: nil, backoff: .seconds(1), settings: settings,
          at: world.now
        ).step
    }
    do {
      try commit(StepEvents.complete(step, request: run.request, makeID: makeID))
      throw Finding("B8", "a void lease has written to \(run.id)")
    } catch let failure as Failure {
      guard failure.code == .conflict || failure.reason == Failure.storageFull else {
        throw Finding("B8", "a void lease was refused for another reason: \(failure)")
      }
    }
  }
}

extension WaitingJob {
  init(_ job: JobRecord) {
    self.init(
      id: job.id, organization: job.organization, priority: job.priority,
      deadline: job.machine.deadline, model: job.model)
  }
}
