// Executes a job's attempts, one after the other, until the job has ended or has to wait.

import Adapters
import Core
import Crypto
import Files
import Models
import Protos
package import Providers
import Storage
import Synchronization
import Webhooks

extension JobEngine {
  /// Takes a job that the scheduler chose; it holds a slot already.
  func start(_ waiting: WaitingJob, on loop: any Loop) async {
    do throws(Failure) {
      guard let run = try await dispatch(waiting, on: loop) else {
        returnSlot(of: waiting.organization)
        return
      }
      run.adopt(spawn(on: loop) { engine in await engine.execute(run) })
      // Where there was room for one, there may be for the next.
      roomFreed(for: waiting.model)
    } catch {
      returnSlot(of: waiting.organization)
      await retryStart(waiting, after: error)
    }
  }

  /// T1 and T2: the next attempt with its intent to call, durable. Nil where the job has moved on
  /// or ended here.
  private func dispatch(
    _ waiting: WaitingJob, on loop: any Loop
  ) async throws(Failure) -> JobRun? {
    guard let loaded = try await load(waiting.id) else { return nil }
    var job = loaded.job
    let now = now()
    guard !job.machine.state.isTerminal, now < job.machine.deadline else {
      await expire(job.id)
      return nil
    }
    let request = try JobMessages.request(of: job)
    let terms = try ChargeTerms(json: job.terms)
    if loaded.isRetry, !environment.takeRetry(job.model) { throw .overRetryBudget }
    let choice = try await deployment(
      for: job, request: request, terms: terms, tried: loaded.tried, at: now)
    var isBegun = false
    defer { if !isBegun { choice.place?.giveBack() } }
    // It may have been waited for.
    let start = self.now()
    let before = job.machine
    guard job.machine.dispatch() != nil else { return nil }
    var tried = loaded.tried
    tried[choice.deployment.id, default: 0] += 1
    let run = JobRun(
      job, savedAs: before, request: request, terms: terms, choice: choice, tried: tried,
      lastSequence: loaded.lastSequence, channel: hub.join(job.id), loop: loop,
      settings: settings, retriesUnknown: retriesUnknown(of: job))
    // Who cancels the run meanwhile waits for the outcome.
    await run.turn.take()
    defer { run.turn.pass() }
    var (step, live) = run.dispatchStep(at: start)
    step.begunAttempt = choice.plan
    step.slotLimit = slotLimit(of: job.organization)
    register(run)
    do throws(Failure) {
      try await write(step)
    } catch {
      unregister(run)
      if error.reason == Failure.fenced { return nil }
      throw error
    }
    isBegun = true
    run.commit(step)
    if let live { run.channel.publish(live) }
    return run
  }

  private struct Loaded: Sendable {
    let job: JobRecord
    let tried: [String: Int]
    /// The attempt before has failed; one that a crash cut off has not.
    let isRetry: Bool
    let lastSequence: Int64
  }

  private func load(_ id: String) async throws(Failure) -> Loaded? {
    try await environment.database.read { tx throws(Failure) -> Loaded? in
      guard let job = try JobStore.find(id, in: tx) else { return nil }
      var tried: [String: Int] = [:]
      for deployment in try JobStore.triedDeployments(of: id, in: tx) {
        tried[deployment, default: 0] += 1
      }
      return Loaded(
        job: job, tried: tried,
        isRetry: tried.isEmpty ? false : try JobStore.lastAttemptFailed(of: id, in: tx),
        lastSequence: try JobEventStore.last(of: id, in: tx))
    }
  }

  /// The best deployment that was not tried; where all were, the best of all. Its place is taken;
  /// in front of a full one the job may wait.
  private func deployment(
    for job: JobRecord, request: V1.CreateJobRequest, terms: ChargeTerms, tried: [String: Int],
    at now: Timestamp
  ) async throws(Failure) -> RankedDeployment {
    let limit = min(Self.placeTimeLimit, max(.zero, job.machine.deadline - now))
    if !tried.isEmpty {
      let fresh = try? route(job, request, terms, excluding: Set(tried.keys), at: now)
      if let fresh, let choice = await take(fresh, within: limit) { return choice }
    }
    let route = try route(job, request, terms, excluding: [], at: now)
    guard let choice = await take(route, within: limit) else { throw .noRoom }
    return choice
  }

  /// The first of the route that has a place, which is taken and waited for.
  private func take(
    _ route: [RankedDeployment], within limit: Duration
  ) async -> RankedDeployment? {
    var rest = route[...]
    while let choice = environment.take(Array(rest), true) {
      guard let place = choice.place else { return choice }
      if await isReady(place, within: limit) { return choice }
      rest = rest.drop { $0.deployment.id != choice.deployment.id }.dropFirst()
    }
    return nil
  }

  /// Waits in front of a deployment; a server that stops sends everybody away.
  private func isReady(_ place: Place, within limit: Duration) async -> Bool {
    let id = ObjectIdentifier(place)
    let isStopping = state.withLock { state in
      if !state.isStopping { state.awaited[id] = place }
      return state.isStopping
    }
    guard !isStopping else { return false }
    let isReady = await place.isReady(within: limit, world: environment.world)
    state.withLock { $0.awaited[id] = nil }
    return isReady
  }

  /// How long a job waits in front of a deployment before it looks around again.
  private static let placeTimeLimit = Duration.seconds(30)

  func route(
    _ job: JobRecord, _ request: V1.CreateJobRequest, _ terms: ChargeTerms,
    excluding: Set<String>, at now: Timestamp
  ) throws(Failure) -> [RankedDeployment] {
    try environment.route(routeRequest(job, request, terms, excluding: excluding), now)
  }

  func routeRequest(
    _ job: JobRecord, _ request: V1.CreateJobRequest, _ terms: ChargeTerms,
    excluding: Set<String> = []
  ) -> RouteRequest {
    let wishes = request.routing ?? V1.Routing()
    return RouteRequest(
      model: job.model, input: request.input ?? V1.Input(), mode: job.mode,
      preference: wishes.preference == .fastest ? .fastest : .balanced, regions: wishes.regions,
      zeroRetention: wishes.dataPolicy?.zeroRetention ?? false,
      noTraining: wishes.dataPolicy?.noTraining ?? false, excluding: excluding,
      maxOutputTokens: terms.maxOutputTokens)
  }

  /// A job that could not be started waits again, or fails where waiting can't help.
  private func retryStart(_ waiting: WaitingJob, after failure: Failure) async {
    switch failure.code {
    case .providerUnavailable, .internal, .timeout, .rateLimited, .conflict:
      if failure.code == .internal { environment.report(failure) }
      let wait = max(.milliseconds(100), failure.retryAfter ?? .seconds(1))
      let again = now() + min(wait, .seconds(60))
      state.withLock { state in
        if failure.reason == Failure.noRoom.reason {
          state.scheduler.starve(waiting, until: again)
        } else {
          state.scheduler.delay(waiting, until: again)
        }
      }
      wake()
    case .invalidRequest, .unauthenticated, .permissionDenied, .notFound, .insufficientFunds,
      .contentBlocked, .generationFailed:
      await failWaiting(waiting.id, failure)
    }
  }

  func register(_ run: JobRun) { state.withLock { $0.runs[run.id] = run } }

  func unregister(_ run: JobRun) {
    run.end()
    state.withLock { $0.runs[run.id] = nil }
    hub.leave(run.id)
  }
}

extension Failure {
  fileprivate static let noRoom = Failure(
    .providerUnavailable, "no provider has room for this model", reason: "capacity",
    retryAfter: .seconds(1))
  fileprivate static let overRetryBudget = Failure(
    .providerUnavailable, "the retries of this model are used up", reason: "retry_budget",
    retryAfter: .seconds(1))
}

extension RankedDeployment {
  /// What the attempt's row says of the choice.
  package var plan: AttemptPlan {
    AttemptPlan(
      deployment: deployment.id, provider: deployment.provider, explanation: explanation)
  }
}

// MARK: - Attempts

extension JobEngine {
  /// Runs the job's attempts, or takes up one that was parked; the run has its slot and is
  /// registered.
  func execute(_ run: JobRun) async {
    while true {
      let result = await attempt(run)
      Failpoint.providerAnswered.pass()
      if case .parked(let parked) = result {
        if await park(run, parked) { return }
        continue
      }
      if case .lost(let wait) = result {
        if await lose(run, searchAfter: wait) { return }
        continue
      }
      run.setTimer(nil)
      guard await conclude(result, of: run) == .runAgain else { break }
    }
    let organization = run.job.organization
    unregister(run)
    returnSlot(of: organization)
  }

  private func attempt(_ run: JobRun) async -> AttemptResult {
    if run.task != nil || run.lostTime != nil { return await turn(of: run) }
    let job = run.job
    let input: V1.Input
    do throws(Failure) {
      input =
        try await environment.files?.supply(
          run.input, of: job.id,
          owner: FileOwner(organization: job.organization, mode: job.mode), key: job.key,
          to: run.deployment) ?? run.input
    } catch {
      // No deployment is to blame, and none could do better, unless this one takes too little.
      let isTransient = error.reason == JobFiles.unsuitable
      return .failed(ProviderFailure(error, isTransient: isTransient, blamesDeployment: false))
    }
    var request = request(of: run, input)
    request.turn = .submit(
      callback: environment.callbackURL(run.deployment, job.id, request.number))
    run.note(attemptStart: now())
    armDeadline(of: run)
    Failpoint.attemptIntended.pass()
    return await environment.attempts.run(request) { [weak self] event in
      self?.received(event, run)
    }
  }

  /// What an attempt is asked, whatever its turn.
  func request(of run: JobRun, _ input: V1.Input) -> AttemptRequest {
    let job = run.job
    return AttemptRequest(
      jobID: job.id, number: job.machine.attempts, deployment: run.deployment, input: input,
      idempotencyKey: Self.idempotencyKey(job: job.id, number: job.machine.attempts),
      maxOutputTokens: run.terms.maxOutputTokens,
      totalTimeout: max(.milliseconds(1), job.machine.totalDeadline - now()), place: run.place)
  }

  /// Stops the attempt when the job's deadline comes: first the one to start, then the one to end.
  /// On the run's loop.
  func armDeadline(of run: JobRun) {
    let deadline = run.job.machine.deadline
    let wait = max(.zero, deadline - now())
    run.setTimer(
      run.loop.schedule(after: wait) { [weak self, weak run] in
        guard let self, let run else { return }
        guard now() >= run.job.machine.deadline else { return armDeadline(of: run) }
        run.stop(.deadline)
        resume(run)
      })
  }

  /// The key that a provider may use to recognise a repeated call: H(job, number).
  static func idempotencyKey(job: String, number: Int) -> String {
    Hex.encode(SHA256.hash("\(job):\(number)"))
  }

  func received(_ event: AttemptEvent, _ run: JobRun) {
    switch event {
    case .accepted:
      run.accepted(at: now())
    case .finalizing:
      run.finalizing(at: now())
    case .progress(let progress):
      if run.show(progress, at: now()) { flush(run) }
    case .delta(let delta):
      switch run.show(delta, at: now()) {
      case .nothing: break
      case .writeNow: flush(run)
      case .writeLater: flushLater(run)
      case .stop: run.stop(.outputLimit)
      }
    }
  }

  private func flushLater(_ run: JobRun) {
    _ = run.loop.schedule(after: settings.chunkInterval) { [weak self, weak run] in
      if let self, let run { flush(run) }
    }
  }

  /// Makes durable what is shown.
  private func flush(_ run: JobRun) {
    guard run.beginFlush() else { return }
    Task(executorPreference: run.loop) { [self] in
      await run.turn.take()
      if let step = run.flushStep(at: now()) {
        let full = completed(step, request: run.request)
        do throws(Failure) {
          try await write(full)
          Failpoint.chunkWritten.pass()
          run.commit(full)
          tell(full, request: run.request)
        } catch {
          run.abandon(step)
          environment.report(error)
        }
        if run.hasOpenChunk { flushLater(run) }
      }
      run.turn.pass()
    }
  }
}

// MARK: - Ends of attempts

extension JobEngine {
  /// Whether the run goes on after an attempt.
  private enum AfterRun: Equatable { case runAgain, over }

  private func conclude(_ result: AttemptResult, of run: JobRun) async -> AfterRun {
    let next = await nextAttempt(after: result, of: run)
    var isUsed = false
    defer { if !isUsed { next?.place?.giveBack() } }
    await run.turn.take()
    defer { run.turn.pass() }
    // What was cut off is taken up at the next start; what ended before the cut counts.
    if run.stopReason == .shutdown, case .failed = result { return .over }
    let now = now()
    let backoff = jitter(upTo: backoffLimit(after: run.job.machine.attempts))
    var output = outputFiles(of: result, run, at: now)
    var conclusion = Conclusion(
      of: run, result: output.result, next: next, backoff: backoff, settings: settings, at: now)
    conclusion.step.files = output.stored
    conclusion.step = completed(conclusion.step, request: run.request)
    do throws(Failure) {
      guard try await write(conclusion.step, keeping: output.received) else { return .over }
    } catch {
      // The blobs could not be kept; the job ends without its output.
      environment.report(error)
      run.abandon(conclusion.step)
      output = OutputFiles(result: .failed(Self.notStored(result)))
      conclusion = Conclusion(
        of: run, result: output.result, next: nil, backoff: backoff, settings: settings, at: now)
      conclusion.step = completed(conclusion.step, request: run.request)
      guard await writeUntilDone(conclusion.step) else { return .over }
    }
    Failpoint.jobConcluded.pass()
    run.conclude(conclusion.step)
    announce(conclusion, of: run)
    switch conclusion.after {
    case .ended:
      return .over
    case .waits(let time):
      delay(conclusion.step.job, until: time)
      return .over
    case .again(let choice):
      isUsed = true
      run.begin(choice, resetsOutput: conclusion.resetsOutput)
      return .runAgain
    }
  }

  /// What to try after a failure: the same deployment once more after a short random wait, or the
  /// next one at once. Nil where nothing else is left, or nothing else may be tried.
  private func nextAttempt(
    after result: AttemptResult, of run: JobRun
  ) async -> RankedDeployment? {
    guard case .failed(let failure) = result, Conclusion.mayRetry(failure, of: run) else {
      return nil
    }
    let job = run.job
    guard job.machine.attempts < settings.attemptLimit else { return nil }
    let current = run.deployment.id
    if failure.mayRetrySame, run.tried[current, default: 0] < 2 {
      try? await environment.world.sleep(jitter(upTo: settings.retryDelay))
      let route = try? route(job, run.request, run.terms, excluding: [], at: now())
      let same = route?.filter { $0.deployment.id == current } ?? []
      if let choice = environment.take(same, false) { return withinBudget(choice, of: job.model) }
    }
    let tried = Set(run.tried.keys)
    let others = (try? route(job, run.request, run.terms, excluding: tried, at: now())) ?? []
    return environment.take(others, false).flatMap { withinBudget($0, of: job.model) }
  }

  /// The choice, if the model's jobs may be tried again so often.
  private func withinBudget(_ choice: RankedDeployment, of model: String) -> RankedDeployment? {
    guard environment.takeRetry(model) else {
      choice.place?.giveBack()
      return nil
    }
    return choice
  }

  /// 250 ms, 500 ms, 1 s, … up to the limit.
  private func backoffLimit(after attempts: Int) -> Duration {
    min(settings.retryDelayLimit, settings.retryDelay * (1 << min(20, max(0, attempts - 1))))
  }

  private func jitter(upTo limit: Duration) -> Duration {
    .microseconds(
      Int64(environment.world.randomNumber(below: UInt64(max(1, limit.microseconds)))))
  }

  /// Tells watchers, waiters and teams what has become durable.
  private func announce(_ conclusion: Conclusion, of run: JobRun) {
    for event in conclusion.live { run.channel.publish(event) }
    run.channel.noteDurable(through: conclusion.step.events.last?.sequence ?? 0)
    tell(conclusion.step, request: run.request)
  }

  func tell(_ step: JobStep, request: V1.CreateJobRequest) {
    tellTeam(of: step, request: request)
    guard step.isEnd else { return }
    state.withLock { $0.ended[step.job.machine.visible, default: 0] += 1 }
    hub.ended(step.job)
  }

  /// Writes the step however long the store needs to come back; false where the job has moved on
  /// without us, or the server stops.
  func writeUntilDone(_ step: JobStep) async -> Bool {
    await writeUntilDone(step, unless: nil) == .done
  }

  /// What became of a step that has to be written.
  enum Written: Equatable {
    case done
    /// The store refused it for the reason that the caller knows of.
    case refused
    /// The job has moved on without us, or the server stops.
    case over
  }

  /// - Parameter reason: of a refusal that is no failure.
  func writeUntilDone(_ step: JobStep, unless reason: String?) async -> Written {
    var wait = Duration.milliseconds(100)
    while true {
      do throws(Failure) {
        try await write(step)
        return .done
      } catch {
        if let reason, error.reason == reason { return .refused }
        environment.report(error)
        guard error.code == .internal, !state.withLock({ $0.isStopping }) else { return .over }
      }
      await pause(wait)
      wait = min(wait * 2, .seconds(30))
    }
  }

  /// Waits even where the task is cancelled: a canceled job has to be written all the same.
  private func pause(_ wait: Duration) async {
    let world = environment.world
    await Task { try? await world.sleep(wait) }.value
  }

  func write(_ step: JobStep) async throws(Failure) {
    let ledger = environment.ledger
    let deliveries = try await environment.database.write { tx throws(Failure) in
      try step.write(by: ledger, in: tx)
    }
    environment.wakeDeliveries(deliveries)
  }
}
