// What may happen to jobs: callers, the scheduler, providers, clocks, crashes, receivers.

import Adapters
import Billing
import Core
import Crypto
@testable import Jobs
import Models
import Protos
import Providers
import RPC
import Storage
import StorageSQLite
import Webhooks
import Wire

extension Simulation {
  private static let deployments = ["one", "two", "three"]

  // MARK: Callers

  func create() throws {
    note("create")
    let organization = some(Self.organizations) ?? ""
    let requestID = world.happens(30) ? "request-\(world.random(20))" : ""
    let text = "text \(world.random(2))"
    let request = Self.request(text, requestID: requestID, webhook: world.happens(50))
    let hasSlot = scheduler.takeSlot(for: organization)
    let choice = hasSlot ? try Self.deployment(excluding: []) : nil
    let draft = try draft(request, of: organization)
    var job = draft
    if choice != nil { _ = job.machine.dispatch() }
    let creation = JobCreation(
      of: job, attempt: choice?.plan, by: .system,
      fingerprint: SHA256.hash(Array(text.utf8) + [request.webhook == nil ? 0 : 1]),
      requestIDLifetime: .seconds(30 * 86_400))
    do throws(Failure) {
      let ledger = ledger
      switch try database.writeNow({ tx throws(Failure) in try creation.write(by: ledger, in: tx) })
      {
      case .created:
        acknowledged[job.id] = job
        if !requestID.isEmpty { requests["\(organization)/\(requestID)"] = (text, job.id) }
        begin(creation.step, request: request, choice: choice)
      case .replayed(let known):
        note("replay")
        if hasSlot { scheduler.returnSlot(of: organization) }
        try mustBeKnown(known, as: "\(organization)/\(requestID)", text: text)
      }
    } catch {
      if hasSlot { scheduler.returnSlot(of: organization) }
      note("create: \(error.code.rawValue)")
    }
  }

  private func mustBeKnown(_ job: JobRecord, as key: String, text: String) throws(Failure) {
    guard let told = requests[key], told.job == job.id, told.text == text else {
      throw Failure(.generationFailed, "a replay answered another job")
    }
  }

  private func draft(_ request: V1.CreateJobRequest, of organization: String) throws -> JobRecord {
    let now = world.now
    return JobRecord(
      id: ids.make("job"), organization: organization, team: "team", key: "key", mode: .live,
      model: "echo", priority: world.random(3), createTime: now,
      hold: Amount(nanos: Int64(100 + world.random(2000))), requestID: request.requestId,
      webhook: request.webhook.map { JobWebhook(url: $0.url, events: $0.events) },
      terms: Self.terms.json(), request: request.binary(),
      machine: JobMachine(
        startDeadline: now + settings.startTimeout, totalDeadline: now + settings.totalTimeout))
  }

  private func begin(_ step: JobStep, request: V1.CreateJobRequest, choice: RankedDeployment?) {
    let job = step.job
    guard let choice else {
      scheduler.enqueue(waiting(job))
      return
    }
    let run = JobRun(
      job, savedAs: job.machine, request: request, terms: Self.terms, choice: choice,
      tried: [choice.deployment.id: 1], lastSequence: 0, channel: Self.channel(job.id),
      loop: SimulatedLoop(), settings: settings)
    run.noteCreated(step)
    runs[job.id] = run
  }

  func cancel() throws {
    guard let id = some(acknowledged.keys.sorted()) else { return }
    note("cancel")
    if let run = runs[id] {
      guard var step = run.cancelStep(at: world.now) else { return }
      step.fact = "job.cancel_requested"
      write(step, of: run)
      run.stop(.canceled)
      return
    }
    endWaiting(id) { job, now in job.machine.cancel(at: now) == .canceled }
  }

  private func endWaiting(
    _ id: String, _ change: (inout JobRecord, Timestamp) -> Bool
  ) {
    let now = world.now
    do throws(Failure) {
      let isEnded = try database.writeNow { tx throws(Failure) -> Bool in
        guard var job = try JobStore.find(id, in: tx) else { return false }
        let before = job.machine
        guard change(&job, now) else { return false }
        job.charge = .zero
        let last = try JobEventStore.last(of: id, in: tx)
        let step = try IdleEnd(
          job: job, before: before, lastSequence: last, actor: .system, at: now
        )
        .step { [ids] in ids.make("msg") }
        try step.write(by: ledger, in: tx)
        return true
      }
      if isEnded { _ = scheduler.remove(id) }
    } catch {
      note("end waiting: \(error.reason)")
      // The scheduler has let an expired job go: it is asked again.
      if !scheduler.contains(id), runs[id] == nil, let job = acknowledged[id],
        !job.machine.state.isTerminal
      {
        scheduler.delay(waiting(job), until: now + .seconds(1))
      }
    }
  }

  // MARK: The scheduler and time

  func dispatch() throws {
    guard let next = scheduler.next() else { return }
    note("dispatch")
    let now = world.now
    let found = try database.readNow { tx throws(Failure) in
      (
        try JobStore.find(next.id, in: tx), try JobStore.triedDeployments(of: next.id, in: tx),
        try JobEventStore.last(of: next.id, in: tx)
      )
    }
    guard var job = found.0 else { throw Finding(description: "job \(next.id) vanished") }
    let choice = try Self.deployment(excluding: Set(found.1)) ?? Self.deployment(excluding: [])
    let before = job.machine
    guard let choice, now < job.machine.deadline, job.machine.dispatch() != nil else {
      scheduler.returnSlot(of: next.organization)
      scheduler.delay(next, until: now)
      return
    }
    let run = JobRun(
      job, savedAs: before, request: try JobMessages.request(of: job), terms: Self.terms,
      choice: choice, tried: [:], lastSequence: found.2, channel: Self.channel(job.id),
      loop: SimulatedLoop(), settings: settings)
    var step = run.dispatchStep(at: now).step
    step.begunAttempt = choice.plan
    runs[job.id] = run
    if !write(step, of: run) {
      runs[job.id] = nil
      scheduler.returnSlot(of: next.organization)
      scheduler.delay(next, until: now + .seconds(1))
    }
  }

  func passDeadlines() throws {
    let now = world.now
    for job in scheduler.due(at: now) {
      note("expire")
      endWaiting(job.id) { job, now in
        guard let outcome = job.machine.passDeadline(at: now) else { return false }
        if case .failed(let failure) = outcome { job.failure = failure }
        return true
      }
    }
    for run in runs.values.sorted(by: { $0.id < $1.id }) where now >= run.job.machine.deadline {
      note("deadline")
      run.stop(.deadline)
      try conclude(run, Self.failed("canceled", isTransient: false))
    }
  }

  // MARK: Providers

  func providerActs() throws {
    guard let run = some(runs.values.sorted { $0.id < $1.id }) else { return }
    guard run.stopReason == nil else {
      // The attempt was stopped; sometimes the provider was faster.
      return world.happens(30)
        ? try succeed(run) : try conclude(run, Self.failed("canceled", isTransient: false))
    }
    switch world.random(12) {
    case 10: try park(run)
    case 11: _ = run.show(TaskProgress(fraction: 0.01 * Double(world.random(100))), at: world.now)
    case 0: run.accepted(at: world.now)
    case 1..<5:
      _ = run.show(Self.delta(String(repeating: "x", count: world.random(40))), at: world.now)
    case 5, 6:
      if let step = run.flushStep(at: world.now) { write(step, of: run) }
    case 7: try conclude(run, Self.failed("capacity", isTransient: world.happens(80)))
    default: try succeed(run)
    }
  }

  /// The provider works on it under a name. As the engine does: the same step again until the store
  /// takes it.
  private func park(_ run: JobRun) throws {
    note("park")
    run.accepted(at: world.now)
    guard let step = run.parkingStep("task-\(run.id)-\(run.job.machine.attempts)", at: world.now)
    else { return }
    let full = StepEvents.complete(step, request: run.request) { [ids] in ids.make("msg") }
    if !commit(full) {
      commitsFail.set(false)
      guard commit(full) else { throw Finding(description: "a step was refused") }
    }
    run.commit(full)
  }

  func succeed(_ run: JobRun) throws {
    note("succeed")
    var usage = V1.Usage()
    usage.outputTokens = Int64(world.random(3000))
    try conclude(
      run,
      .succeeded(
        AttemptSuccess(
          output: V1.Output(), usage: usage, providerCost: Amount(nanos: Int64(world.random(50))))))
  }

  private func conclude(_ run: JobRun, _ result: AttemptResult) throws {
    var next: RankedDeployment?
    if case .failed(let failure) = result, Conclusion.mayRetry(failure, of: run), world.happens(70)
    {
      next = try Self.deployment(excluding: Set(run.tried.keys))
    }
    note("conclude")
    var conclusion = Conclusion(
      of: run, result: result, next: next, backoff: .milliseconds(Int64(world.random(5000))),
      settings: settings, at: world.now)
    conclusion.step = StepEvents.complete(conclusion.step, request: run.request) { [ids] in
      ids.make("msg")
    }
    // As the engine does: the same step again until the store takes it.
    if !commit(conclusion.step) {
      commitsFail.set(false)
      guard commit(conclusion.step) else { throw Finding(description: "a step was refused") }
    }
    run.conclude(conclusion.step)
    let job = conclusion.step.job
    if case .again(let choice) = conclusion.after {
      run.begin(choice, resetsOutput: conclusion.resetsOutput)
      return
    }
    runs[run.id] = nil
    scheduler.returnSlot(of: job.organization)
    if case .waits(let time) = conclusion.after { scheduler.delay(waiting(job), until: time) }
  }

  @discardableResult
  private func write(_ step: JobStep, of run: JobRun) -> Bool {
    let full = StepEvents.complete(step, request: run.request) { [ids] in ids.make("msg") }
    guard commit(full) else {
      run.abandon(step)
      return false
    }
    run.commit(full)
    return true
  }

  private func commit(_ step: JobStep) -> Bool {
    do throws(Failure) {
      try database.writeNow { tx throws(Failure) in try step.write(by: ledger, in: tx) }
      return true
    } catch {
      note("write: \(error.reason)")
      return false
    }
  }

  // MARK: Crashes

  /// The process dies and starts again: what was only in memory is gone.
  func recover() throws {
    note("crash")
    commitsFail.set(false)
    runs = [:]
    scheduler = Scheduler(settings: settings)
    let now = world.now
    let found = try database.writeNow { tx throws(Failure) -> [(JobRecord, Recovery, JobStep?)] in
      var found: [(JobRecord, Recovery, JobStep?)] = []
      for recovery in try Recovery.batch(
        .own(after: ""), count: 10_000, attemptLimit: settings.attemptLimit, in: tx)
      {
        let step = try recovery.step(at: now) { [ids] in ids.make("msg") }
        try step?.write(by: ledger, in: tx)
        found.append((step?.job ?? recovery.job, recovery, step))
      }
      return found
    }
    for (job, recovery, step) in found where !job.machine.state.isTerminal {
      if let step, recovery.isParked {
        try takeUp(job, recovery, step)
      } else if job.machine.state == .queued {
        scheduler.enqueue(waiting(job))
      } else {
        scheduler.delay(waiting(job), until: job.machine.retryTime ?? now)
      }
    }
  }

  /// Work that goes on at the provider is found again.
  private func takeUp(_ job: JobRecord, _ recovery: Recovery, _ step: JobStep) throws {
    note("take up")
    guard let choice = try Self.deployment(excluding: []) else { return }
    let run = JobRun(
      job, savedAs: job.machine, request: try JobMessages.request(of: job), terms: Self.terms,
      choice: choice, tried: [:],
      lastSequence: step.events.last?.sequence ?? recovery.lastSequence,
      channel: Self.channel(job.id), loop: SimulatedLoop(), settings: settings)
    run.note(attemptStart: world.now, task: recovery.attempt?.task)
    if job.machine.state == .canceling { run.stop(.canceled) }
    runs[job.id] = run
    scheduler.countSlot(of: job.organization)
  }

  private func waiting(_ job: JobRecord) -> WaitingJob {
    WaitingJob(
      id: job.id, organization: job.organization, priority: job.priority,
      deadline: job.machine.deadline)
  }

  // MARK: Receivers

  /// One attempt at one waiting delivery. False where none waits.
  @discardableResult
  func deliver(succeeds: Bool = false) throws -> Bool {
    let found = try database.readNow { tx throws(Failure) -> DeliveryRecord? in
      guard let target = try Outbox.targets(in: tx).first,
        let first = try Outbox.pending(target, count: 1, in: tx).first
      else { return nil }
      return try Outbox.find(first.id, in: tx)
    }
    guard let delivery = found else { return false }
    note("deliver")
    var machine = delivery.machine
    let status = succeeds || world.happens(60) ? 204 : 500
    let outcome = DeliveryOutcome.answered(status: status, retryAfter: nil)
    let action = machine.attempted(
      outcome, settings: WebhookSettings(), at: world.now, random: UInt64(world.random(1000)))
    let noted = NotedDelivery(
      attempt: DeliveryAttempt(
        number: machine.attempts, time: world.now, latency: .zero, status: status, error: "",
        snippet: ""),
      url: delivery.entry.url, machine: machine, action: action, succeeded: outcome.isSuccess,
      disableAfter: .seconds(5 * 86_400), makeID: { [ids] in ids.make("msg") })
    do throws(Failure) {
      _ = try database.writeNow { tx throws(Failure) in
        try noted.write(delivery.entry, at: world.now, in: tx)
      }
    } catch {
      note("deliver: \(error.reason)")
    }
    return true
  }
}

// MARK: - Values

extension Simulation {
  static let terms: ChargeTerms = {
    var rates = ConfigV1.Rates()
    rates.inputToken = 0
    rates.outputToken = 1000
    return ChargeTerms(
      table: PriceTable(rates), priceFrom: Timestamp(microseconds: 0), chargesOnCancel: false,
      chargesOnContentBlocked: false)
  }()

  static func channel(_ job: String) -> WatchChannel {
    WatchChannel(job: job) { _, _ async throws(Failure) in
      StoredPage(owner: nil, events: [], end: .start, isLast: true, isEnded: false)
    }
  }

  static func deployment(excluding: Set<String>) throws -> RankedDeployment? {
    guard let id = deployments.first(where: { !excluding.contains($0) }) else { return nil }
    var price = ConfigV1.Price()
    price.effectiveFrom = GoogleProtobuf.Timestamp()
    price.picoUsd = terms.table.rates
    var model = ConfigV1.Model()
    model.slug = "echo"
    model.capability = "chat"
    model.prices = [price]
    var deployment = ConfigV1.Deployment()
    deployment.id = id
    deployment.model = "echo"
    return RankedDeployment(
      deployment: try Deployment(
        deployment, ConfigV1.Provider(), try CatalogModel(model), baseURL: "http://127.0.0.1"),
      score: 1, explanation: "{}")
  }

  static func request(_ text: String, requestID: String, webhook: Bool) -> V1.CreateJobRequest {
    var request = V1.CreateJobRequest()
    request.model = "echo"
    request.requestId = requestID
    request.metadata = ["text": text]
    if webhook {
      request.webhook = V1.WebhookTarget()
      request.webhook?.url = "https://example.com/\(text.utf8.count)"
    }
    return request
  }

  static func delta(_ text: String) -> V1.OutputDelta {
    var chat = V1.ChatDelta()
    chat.text = text
    var delta = V1.OutputDelta()
    delta.capability = .chat(chat)
    return delta
  }

  static func failed(_ reason: String, isTransient: Bool) -> AttemptResult {
    .failed(
      ProviderFailure(
        Failure(.providerUnavailable, "no answer", reason: reason), isTransient: isTransient,
        wasSubmitted: true, providerCost: Amount(nanos: 3), detail: "simulated"))
  }
}
