// Runs whose work goes on at the provider: no task, no connection and no worker waits for them. A
// timer, a callback, a cancellation or a deadline takes them up again.

import Adapters
import Core
import Models
import Protos
package import Providers
import Storage
import Synchronization
import Wire

extension JobEngine {
  /// T3 of a task: its name is durable, and then nobody works on the run. False where something has
  /// come meanwhile, so that the run goes on at once.
  func park(_ run: JobRun, _ parked: ParkedTask) async -> Bool {
    await run.turn.take()
    var wait = parked.askAfter
    if let step = run.parkingStep(parked.task, at: now()) {
      let full = completed(step, request: run.request)
      Failpoint.taskNamed.pass()
      switch await writeUntilDone(full, unless: Failure.taskTaken) {
      case .done:
        Failpoint.taskParked.pass()
        run.commit(full)
        tell(full, request: run.request)
        run.noteFound()
      case .refused:
        // A lost submission of the same work has it: the task of that one is there for us.
        run.forgetTask(of: step, at: now())
        wait = Self.twinDelay
      case .over: run.stop(.shutdown)
      }
    }
    run.turn.pass()
    return rest(run, for: wait)
  }

  /// After a name was taken by a twin, when to look for the next one.
  private static let twinDelay = Duration.seconds(1)

  /// T4: it is durable that nobody knows, and then nobody works on the run until it is to be looked
  /// for. False as for `park`.
  func lose(_ run: JobRun, searchAfter wait: Duration) async -> Bool {
    await run.turn.take()
    if let step = run.lostStep(at: now()) {
      let full = completed(step, request: run.request)
      if await writeUntilDone(full) {
        Failpoint.taskLost.pass()
        run.commit(full)
        tell(full, request: run.request)
      } else {
        run.stop(.shutdown)
      }
    }
    run.turn.pass()
    return rest(run, for: wait)
  }

  private func rest(_ run: JobRun, for wait: Duration) -> Bool {
    run.setAskTimer(
      run.loop.schedule(after: wait) { [weak self, weak run] in
        if let self, let run { resume(run) }
      })
    return run.park()
  }

  /// Takes up a parked run; one that somebody is at work on looks again when that is done.
  func resume(
    _ run: JobRun, report: [UInt8]? = nil, isSigned: Bool = true, attempt: Int? = nil
  ) {
    guard run.wake(report: report, isSigned: isSigned, attempt: attempt) else { return }
    run.adopt(spawn(on: run.loop) { engine in await engine.execute(run) })
  }

  /// The next turn of a task: stops it, reads what a callback said, or asks.
  func turn(of run: JobRun) async -> AttemptResult {
    run.setAskTimer(nil)
    if run.stopReason == .shutdown { return .failed(.canceled()) }
    var request = request(of: run, run.input)
    request.elapsed = run.attemptStart.map { max(.zero, now() - $0) } ?? .zero
    let expectsCallback =
      environment.callbackURL(run.deployment, request.jobID, request.number) != nil
    guard let turn = taskTurn(of: run, expectsCallback: expectsCallback) else {
      return .failed(.canceled())
    }
    request.turn = turn.stop
    request.isTaken = isTaken(at: run.deployment.provider)
    if run.stopReason == nil {
      var request = request
      request.turn = turn.next
      let result = await environment.attempts.run(request) { [weak self] event in
        self?.received(event, run)
      }
      guard case .failed(let failure) = result, failure.isCanceled,
        run.stopReason != nil, run.stopReason != .shutdown
      else { return result }
    }
    // The task of this turn may be cancelled; what stops the provider's must not be.
    let stopping = Task(executorPreference: run.loop) { [environment, request] in
      await environment.attempts.stop(request) { [weak self] event in self?.received(event, run) }
    }
    return await stopping.value
  }

  /// What is to be done now, and what before a stop.
  private func taskTurn(
    of run: JobRun, expectsCallback: Bool
  ) -> (next: TaskTurn, stop: TaskTurn)? {
    if let task = run.task {
      let question = TaskTurn.ask(task: task, expectsCallback: expectsCallback)
      return (run.takeReport().map { .read(task: task, report: $0) } ?? question, question)
    }
    guard let lostTime = run.lostTime else { return nil }
    let waited = max(.zero, now() - lostTime)
    // Whose time is over holds its place no longer than one more look takes.
    let limit = run.stopReason == .deadline ? waited : settings.unknownLimit
    let search = TaskTurn.find(
      LostTaskSearch(
        submitTime: run.attemptStart ?? lostTime, waited: waited, limit: limit,
        report: run.takeSighting()))
    return (search, search)
  }

  /// The model's policy for an attempt whose outcome stays unknown.
  func retriesUnknown(of job: JobRecord) -> Bool {
    environment.model(job.model)?.retriesUnknown ?? true
  }

  // MARK: Callbacks

  /// What a provider tells of an attempt's task. `read` says whether the report may be believed:
  /// one that may not only makes us ask.
  @discardableResult
  package func providerReported(
    job: String, attempt: Int, _ report: [UInt8], read: (Deployment) -> CallbackTrust
  ) -> CallbackTrust {
    guard let run = run(of: job), run.job.machine.attempts == attempt,
      !run.job.machine.state.isTerminal
    else { return .late }
    let trust = read(run.deployment)
    Failpoint.callbackTaken.pass()
    switch trust {
    case .verified: resume(run, report: report, attempt: attempt)
    case .unsigned: resume(run, report: report, isSigned: false, attempt: attempt)
    case .refused, .late: break
    }
    return trust
  }
}

/// Whether a callback may be believed.
package enum CallbackTrust: Sendable, Equatable {
  /// Its signature is the provider's.
  case verified
  /// There is no secret to check a signature with: it is a reason to ask, no more.
  case unsigned
  case refused
  /// Nobody waits for it.
  case late
}

// MARK: - After a crash

extension JobEngine {
  /// Takes up an attempt whose work went on at the provider while there was no server.
  func takeUp(_ recovered: Recovery.Parked) throws(Failure) {
    let (job, attempt) = (recovered.job, recovered.attempt)
    guard let deployment = environment.deployment(attempt.deployment) else { return }
    var choice = RankedDeployment(
      deployment: deployment, score: 0, explanation: attempt.explanation)
    choice.place = environment.take([choice], false)?.place
    let run = JobRun(
      job, savedAs: job.machine, request: try JobMessages.request(of: job),
      terms: try ChargeTerms(json: job.terms), choice: choice,
      tried: Dictionary(recovered.tried.map { ($0, 1) }) { $0 + $1 },
      lastSequence: recovered.lastSequence, channel: hub.join(job.id), loop: nextLoop(),
      settings: settings, retriesUnknown: retriesUnknown(of: job))
    run.note(
      attemptStart: attempt.submitTime, task: attempt.task,
      lostTime: attempt.task == nil ? now() : nil)
    register(run)
    state.withLock { $0.scheduler.countSlot(of: job.organization) }
    if job.machine.state == .canceling { run.stop(.canceled) }
    run.adopt(
      spawn(on: run.loop) { engine in
        engine.armDeadline(of: run)
        await engine.execute(run)
      })
  }
}
