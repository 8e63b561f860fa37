// T0: from a request to a durable job with its hold; with T1 and T2 where it can start at once.

import Billing
package import Core
import Crypto
import Files
import Models
package import Protos
import Providers
package import RPC
import Storage
import Synchronization
import Wire

/// Who asks for a job, and on which loop the answer is awaited.
package struct JobCaller: Sendable {
  package let principal: Principal
  package let actor: JobStep.Actor
  package let loop: any Loop
  /// Our name for the call, for support.
  package let callID: String

  package init(_ call: Call) {
    principal = call.principal
    actor = JobStep.Actor(principal: call.principal.id, source: call.peer)
    loop = call.loop
    callID = call.requestID
  }

  var owner: JobOwner {
    JobOwner(organization: principal.organization, mode: principal.mode, token: token)
  }

  /// The client token that makes jobs and sees those only; one that is for a job makes none.
  var token: String? {
    principal.kind == .clientToken && principal.job == nil ? principal.id : nil
  }

  /// The cap of the key behind the call, and that of the token.
  var keyCap: Amount? { principal.issuer.map(\.budget) ?? principal.budget }
  var tokenCap: SpendingToken? {
    guard let token, let cap = principal.budget else { return nil }
    return SpendingToken(id: token, cap: cap)
  }
}

/// What came of a request for a job.
package struct CreatedJob: Sendable {
  package let job: JobRecord
  package let request: V1.CreateJobRequest
  /// The same request made this job before.
  package let isReplay: Bool
}

extension JobEngine {
  /// Makes a job. Before the first write everything that can be wrong with the request is checked;
  /// a refused request leaves nothing behind, not even its request id.
  package func create(
    _ request: V1.CreateJobRequest, by caller: JobCaller
  ) async throws(Failure) -> CreatedJob {
    let fingerprint = Self.fingerprint(of: request, by: caller)
    let admitted: Admitted
    let draft: JobRecord
    let terms: ChargeTerms
    let choice: RankedDeployment?
    do throws(Failure) {
      admitted = try await admit(request, by: caller)
      (draft, terms) = try self.draft(admitted.request, by: caller)
      choice = try chooseAtOnce(draft, admitted.request, terms)
    } catch {
      if let known = try await replay(request, fingerprint, by: caller) { return known }
      throw error
    }
    return try await create(
      draft, terms: terms, choice: choice, admitted: admitted, fingerprint: fingerprint, by: caller)
  }

  /// What the job would hold.
  package func estimate(
    _ request: V1.CreateJobRequest, by caller: JobCaller
  ) async throws(Failure) -> Amount {
    try draft(try await admit(request, by: caller).request, by: caller).0.hold
  }

  /// A request with what is known of its files.
  private struct Admitted {
    var request: V1.CreateJobRequest
    var files: [StoredFile] = []
  }

  private func admit(
    _ request: V1.CreateJobRequest, by caller: JobCaller
  ) async throws(Failure) -> Admitted {
    guard let files = environment.files, let input = request.input else {
      return Admitted(request: request)
    }
    var admitted = Admitted(request: request)
    (admitted.request.input, admitted.files) = try await files.admit(
      input, of: caller.owner, at: now())
    return admitted
  }

  /// SHA-256 over the deterministic binary form without the request id. The mode enters too: a
  /// test key's repetition of a live request is another request. So does a client token, which must
  /// not be answered with what somebody else has made.
  static func fingerprint(of request: V1.CreateJobRequest, by caller: JobCaller) -> [UInt8] {
    var anonymous = request
    anonymous.requestId = ""
    let who = caller.principal.mode.rawValue + (caller.token ?? "")
    return SHA256.hash(Array(who.utf8) + anonymous.binary())
  }

  private func replay(
    _ request: V1.CreateJobRequest, _ fingerprint: [UInt8], by caller: JobCaller
  ) async throws(Failure) -> CreatedJob? {
    guard !request.requestId.isEmpty else { return nil }
    let organization = caller.principal.organization
    let now = now()
    let known = try await environment.database.read { tx throws(Failure) -> JobRecord? in
      let id = try JobStore.replay(
        requestID: request.requestId, organization: organization, fingerprint: fingerprint,
        at: now, in: tx)
      guard let id else { return nil }
      return try JobStore.find(id, in: tx)
    }
    return known.map { replayed($0, request) }
  }

  /// The job as it is now, also where the store does not know yet.
  private func replayed(_ known: JobRecord, _ request: V1.CreateJobRequest) -> CreatedJob {
    var job = known
    overlay(&job)
    return CreatedJob(job: job, request: request, isReplay: true)
  }
}

// MARK: - Checking

extension JobEngine {
  /// The job as it would be created, with the terms of its price.
  private func draft(
    _ request: V1.CreateJobRequest, by caller: JobCaller
  ) throws(Failure) -> (JobRecord, ChargeTerms) {
    let principal = caller.principal
    guard principal.job == nil else {
      throw Failure(.permissionDenied, "this token is for one job", reason: "job")
    }
    guard principal.models.isEmpty || principal.models.contains(request.model) else {
      throw Failure(.permissionDenied, "this key may not use \(request.model)", reason: "model")
    }
    guard let model = environment.model(request.model) else {
      throw Failure(.notFound, "no model \(request.model)", reason: "model")
    }
    guard let input = request.input else { throw Failure.invalid("input", "is required") }
    if let webhook = request.webhook {
      try environment.checkWebhookURL(webhook.url, "webhook.url")
    }
    var maxCost: Amount?
    if let limit = request.maxCost { maxCost = try limit.amount(of: "max_cost") }
    let now = now()
    let quote = try model.hold(for: input, maxCost: maxCost, at: now)
    guard quote.amount <= Ledger.transferLimit else {
      throw Failure.invalid(
        maxCost == nil ? "input" : "max_cost", "a job can hold at most \(Ledger.transferLimit)")
    }
    var job = JobRecord(
      id: environment.ids.make("job"), organization: principal.organization,
      team: principal.team, key: principal.keyID, mode: principal.mode, model: request.model,
      priority: Int(request.priority), createTime: now, hold: quote.amount,
      requestID: request.requestId, webhook: request.webhook.map(Self.webhook),
      terms: quote.terms.json(), request: request.binary(), machine: machine(for: request, at: now))
    try environment.checkRoute(routeRequest(job, request, quote.terms))
    job.callID = caller.callID
    job.token = caller.token
    return (job, quote.terms)
  }

  private static func webhook(_ target: V1.WebhookTarget) -> JobWebhook {
    JobWebhook(url: target.url, events: target.events)
  }

  private func machine(for request: V1.CreateJobRequest, at now: Timestamp) -> JobMachine {
    let start = request.startTimeout?.duration ?? settings.startTimeout
    let total = request.totalTimeout?.duration ?? settings.totalTimeout
    return JobMachine(startDeadline: now + start, totalDeadline: now + total)
  }
}

// MARK: - Writing

extension JobEngine {
  private func create(
    _ draft: JobRecord, terms: ChargeTerms, choice: RankedDeployment?, admitted: Admitted,
    fingerprint: [UInt8], by caller: JobCaller
  ) async throws(Failure) -> CreatedJob {
    let request = admitted.request
    var job = draft
    if choice != nil { _ = job.machine.dispatch() }
    var creation = JobCreation(
      of: job, attempt: choice?.plan, by: caller.actor, fingerprint: fingerprint,
      requestIDLifetime: settings.requestIDLifetime, keyCap: caller.keyCap)
    creation.token = caller.tokenCap
    creation.step.slotLimit = slotLimit(of: job.organization)
    creation.files = admitted.files
    creation.makeID = { [ids = environment.ids] in ids.make("msg") }
    let (made, ledger) = (creation, environment.ledger)
    let outcome: JobCreation.Outcome
    do throws(Failure) {
      outcome = try await environment.database.write { tx throws(Failure) in
        try made.write(by: ledger, in: tx)
      }
    } catch {
      giveBack(choice, of: job)
      guard choice != nil, error.reason == Failure.noSlot else { throw error }
      return try await create(
        draft, terms: terms, choice: nil, admitted: admitted, fingerprint: fingerprint, by: caller)
    }
    switch outcome {
    case .replayed(let known):
      giveBack(choice, of: job)
      return replayed(known, request)
    case .created(let deliveries):
      Failpoint.jobCreated.pass()
      environment.wakeDeliveries(deliveries)
      begin(made.step, terms: terms, request: request, choice: choice, on: caller.loop)
      return CreatedJob(job: job, request: request, isReplay: false)
    }
  }

  /// The slot and the place of a job that does not begin.
  private func giveBack(_ choice: RankedDeployment?, of job: JobRecord) {
    guard let choice else { return }
    choice.place?.giveBack()
    returnSlot(of: job.organization)
  }

  /// Takes a slot and a deployment's place if there are; nil where the job has to wait. What no
  /// waiting can help is thrown.
  private func chooseAtOnce(
    _ job: JobRecord, _ request: V1.CreateJobRequest, _ terms: ChargeTerms
  ) throws(Failure) -> RankedDeployment? {
    let (hasSlot, hasRoom) = state.withLock { state in
      guard !state.isStopping else { return (false, true) }
      let hasSlot = state.scheduler.takeSlot(for: job.organization)
      return (hasSlot, hasSlot || state.scheduler.hasRoom(for: job.organization))
    }
    guard hasRoom else {
      throw Failure(
        .rateLimited, "too many jobs of this organisation wait", reason: "queue",
        retryAfter: .seconds(10))
    }
    do throws(Failure) {
      let route = try route(job, request, terms, excluding: [], at: now())
      guard hasSlot else { return nil }
      let isFirst = state.withLock { !$0.scheduler.isStarved(job.model) }
      if isFirst, let choice = environment.take(route, false) { return choice }
      returnSlot(of: job.organization)
      return nil
    } catch {
      if hasSlot { returnSlot(of: job.organization) }
      guard error.code == .providerUnavailable else { throw error }
      return nil
    }
  }

  /// The job is durable: it runs, or waits for a slot.
  private func begin(
    _ step: JobStep, terms: ChargeTerms, request: V1.CreateJobRequest,
    choice: RankedDeployment?, on loop: any Loop
  ) {
    let job = step.job
    if let choice {
      let channel = hub.join(job.id)
      let run = JobRun(
        job, savedAs: job.machine, request: request, terms: terms, choice: choice,
        tried: [choice.deployment.id: 1], lastSequence: 0, channel: channel, loop: loop,
        settings: settings, retriesUnknown: retriesUnknown(of: job))
      run.noteCreated(step)
      register(run)
      run.adopt(spawn(on: loop) { engine in await engine.execute(run) })
    } else {
      enqueue(job)
    }
    tell(step, request: request)
  }
}
