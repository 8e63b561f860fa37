// What callers do: jobs, repetitions, cancellations, money.

import Billing
import Core
import Crypto
import Jobs
import Models
import Protos
import RPC
import Storage
import Webhooks
import Wire

/// A request for a job, as its caller keeps it to ask again.
struct AskedJob {
  let organization: String
  let request: V1.CreateJobRequest
  let hold: Amount

  /// What a repetition is known by; nil for a request without an id.
  var key: String? { request.requestId.isEmpty ? nil : "\(organization)/\(request.requestId)" }
  var fingerprint: [UInt8] {
    var anonymous = request
    anonymous.requestId = ""
    return SHA256.hash(anonymous.binary())
  }
}

extension Simulation {
  func create() throws {
    let requestID = world.happens(40) ? "request-\(bystander.asked.count)" : ""
    try ask(
      AskedJob(
        organization: Self.organizations.some(by: world) ?? "",
        request: Self.request(
          "text \(world.random(1000))", requestID: requestID, webhook: world.happens(50)),
        hold: Amount(nanos: Int64(100 + world.random(2000)))))
  }

  /// A caller that has heard nothing asks again, or one that has, or one with the same id for
  /// something else.
  func repeatRequest() throws {
    guard let key = bystander.asked.keys.sorted().some(by: world),
      let first = bystander.asked[key]
    else { return }
    guard world.happens(25) else { return try ask(first) }
    var other = first.request
    other.metadata = ["text": "another"]
    try ask(AskedJob(organization: first.organization, request: other, hold: first.hold))
  }

  /// T0, with T1 and T2 where there is a slot.
  func ask(_ asked: AskedJob) throws {
    let organization = asked.organization
    let (team, key) = (
      "team_\(organization)_\(world.random(2))", "key_\(organization)_\(world.random(2))"
    )
    let hasSlot = scheduler.takeSlot(for: organization)
    guard hasSlot || scheduler.hasRoom(for: organization) else { return note("queue full") }
    let choice = hasSlot ? try SimulatedProviders.deployment(excluding: []) : nil
    var job = draft(asked, team: team, key: key)
    note("create", "\(job.id) of \(organization) \(asked.request.requestId)")
    if choice != nil { _ = job.machine.dispatch() }
    var creation = JobCreation(
      of: job, attempt: choice?.plan, by: .system, fingerprint: asked.fingerprint,
      requestIDLifetime: settings.requestIDLifetime,
      keyCap: key == "key_org_a_0" ? Amount(nanos: 12_000) : nil)
    creation.makeID = makeID
    do {
      let (made, ledger) = (creation, ledger)
      let outcome = try store.commit { tx throws(Failure) in try made.write(by: ledger, in: tx) }
      if case .created(let deliveries) = outcome {
        try bystander.hearsOf(job, asked)
        wake(deliveries)
        begin(made.step, request: asked.request, choice: choice)
      } else if case .replayed(let known) = outcome {
        if hasSlot { scheduler.returnSlot(of: organization) }
        note("replay", known.id)
        try bystander.checkReplay(of: known, asked)
      }
    } catch let crash as Crash {
      let id = job.id
      let isThere = try store.look { tx throws(Failure) in try JobStore.find(id, in: tx) != nil }
      guard crash.isWritten || !isThere else { throw Finding("B12", "\(id) was written by halves") }
      try bystander.hearsNothing(of: job, asked, isMade: isThere)
      throw crash
    } catch let failure as Failure {
      if hasSlot { scheduler.returnSlot(of: organization) }
      note("create refused", failure.reason)
      try bystander.checkRefusal(failure, asked, at: world.now)
    }
  }

  private func draft(_ asked: AskedJob, team: String, key: String) -> JobRecord {
    let now = world.now
    return JobRecord(
      id: ids.make("job"), organization: asked.organization, team: team, key: key, mode: .live,
      model: "echo", priority: world.random(3), createTime: now, hold: asked.hold,
      requestID: asked.request.requestId,
      webhook: asked.request.webhook.map { JobWebhook(url: $0.url, events: $0.events) },
      terms: Self.terms.json(), request: asked.request.binary(),
      machine: JobMachine(
        startDeadline: now + settings.startTimeout, totalDeadline: now + settings.totalTimeout))
  }

  func cancel() throws {
    guard let id = bystander.liveJobs.some(by: world) else { return }
    try cancel(id)
  }

  func cancel(_ id: String) throws {
    note("cancel", id)
    guard let run = runs[id] else {
      return try endWaiting(id) { job, now in
        guard job.machine.state == .queued || job.machine.state == .retryWait else { return false }
        return job.machine.cancel(at: now) == .canceled
      }
    }
    guard var step = run.cancelStep(at: world.now) else { return }
    step.fact = "job.cancel_requested"
    try write(step, of: run)
    run.stop(.canceled)
    try resume(run)
  }

  /// Ends a job that has no run, as the engine does; where the store refuses, one whose time is
  /// over is ended a little later.
  func endWaiting(
    _ id: String, isExpiry: Bool = false, _ change: (inout JobRecord, Timestamp) -> Bool
  ) throws {
    let (now, ledger, makeID) = (world.now, ledger, makeID)
    do {
      let deliveries = try store.commit { tx throws(Failure) -> [OutboxEntry]? in
        guard var job = try JobStore.find(id, in: tx) else { return nil }
        let before = job.machine
        guard change(&job, now) else { return nil }
        job.charge = .zero
        let last = try JobEventStore.last(of: id, in: tx)
        let step = try IdleEnd(
          job: job, before: before, lastSequence: last, actor: .system, at: now
        ).step(makeID: makeID)
        return try step.write(by: ledger, in: tx)
      }
      guard let deliveries else { return }
      _ = scheduler.remove(id)
      wake(deliveries)
    } catch let failure as Failure {
      note("end refused", failure.reason)
      guard failure.code == .internal else { throw failure }
      if isExpiry, let job = bystander.waiting(id) {
        scheduler.delay(job, until: now + .seconds(1))
      }
    }
  }

  // MARK: Money

  /// An operator pays in; one who has heard nothing asks again under the same id.
  func addFunds() throws {
    let unheard = bystander.unheardFunds.first
    let fund =
      unheard
      ?? AskedFund(
        organization: Self.organizations.some(by: world) ?? "",
        amount: Int64(1 + world.random(5000)), requestID: "fund-\(journal.step)")
    note("add funds", "\(fund.organization) \(fund.requestID)")
    if unheard != nil { bystander.unheardFunds.removeFirst() }
    do {
      let (ledger, now) = (ledger, world.now)
      let receipt = try store.commit { tx throws(Failure) in
        try ledger.addFunds(
          organization: fund.organization, mode: .live, amount: Amount(nanos: fund.amount),
          requestID: fund.requestID, at: now, in: tx)
      }
      try bystander.hearsOf(fund, isReplay: receipt.isReplay)
    } catch let crash as Crash {
      bystander.hearsNothing(of: fund, isWritten: crash.isWritten)
      throw crash
    } catch let failure as Failure {
      bystander.unheardFunds.append(fund)
      note("funds refused", failure.reason)
    }
  }

  /// Money goes back for a job that was charged.
  func refund() throws {
    guard let id = bystander.chargedJobs.some(by: world) else { return }
    let amount = world.happens(30) ? nil : Amount(nanos: Int64(1 + world.random(1500)))
    try refund(id, amount)
  }

  func refund(_ id: String, _ amount: Amount?) throws {
    note("refund", "\(id) \(amount?.nanos ?? -1)")
    let (ledger, now) = (ledger, world.now)
    var asked = Amount.zero
    do {
      let receipt = try store.commit { tx throws(Failure) in
        if let amount { asked = amount } else { asked = try ledger.refundable(job: id, in: tx) }
        return try ledger.refund(job: id, amount: amount, at: now, in: tx)
      }
      bystander.refunded(id, receipt.transfer.amount)
    } catch let crash as Crash {
      if crash.isWritten { bystander.refunded(id, asked) }
      throw crash
    } catch let failure as Failure {
      note("refund refused", failure.reason)
    }
  }
}
