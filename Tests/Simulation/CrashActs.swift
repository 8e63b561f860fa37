// The process dies and starts again, and what it does once in a while.

import Billing
import Core
import Jobs
import Storage
import Webhooks

extension Simulation {
  private static let recoveryBatch = 3
  private static let zombieLimit = 4

  /// What was only in memory is gone; recovery may die too.
  func restart() throws {
    note("crash")
    zombies = Array((zombies + runs.values.sorted { $0.id < $1.id }).suffix(Self.zombieLimit))
    if store.canary == .webhook { try loseWebhook() }
    while true {
      forget()
      do {
        try recover()
        return try recoverDeliveries()
      } catch is Crash {
        note("crash in recovery")
      }
    }
  }

  private func forget() {
    ids = IDMaker(world: world.world)
    ledger = Ledger(ids: ids)
    runs = [:]
    scheduler = Scheduler(settings: settings)
    queues = DeliveryQueues(settings: webhookSettings)
  }

  private func recover() throws {
    var last = ""
    while true {
      let found = try recoverBatch(after: last)
      for recovered in found where !recovered.job.machine.state.isTerminal {
        try goOn(recovered)
      }
      guard let end = found.last else { return }
      last = end.job.id
    }
  }

  private struct Recovered {
    let job: JobRecord
    let recovery: Recovery
    let step: JobStep?
  }

  private func recoverBatch(after last: String) throws -> [Recovered] {
    let (now, settings, ledger, makeID) = (world.now, settings, ledger, makeID)
    // A store that refuses stops the start; whoever starts it again does so at once.
    while true {
      do {
        return try store.commit { tx throws(Failure) in
          var found: [Recovered] = []
          for var recovery in try Recovery.batch(
            .own(after: last), count: Self.recoveryBatch, attemptLimit: settings.attemptLimit,
            in: tx)
          {
            recovery.mayFindTask =
              recovery.attempt.map { SimulatedProviders.list($0.deployment) } ?? false
            let step = try recovery.step(at: now, makeID: makeID)
            try step?.write(by: ledger, in: tx)
            found.append(
              Recovered(job: step?.job ?? recovery.job, recovery: recovery, step: step))
          }
          return found
        }
      } catch let failure as Failure where failure.reason == Failure.storageFull {
        note("recovery refused")
      }
    }
  }

  private func goOn(_ recovered: Recovered) throws {
    let job = recovered.job
    if let step = recovered.step, recovered.recovery.isParked {
      try takeUp(job, recovered.recovery, step)
    } else if job.machine.state == .queued {
      scheduler.enqueue(WaitingJob(job))
    } else {
      scheduler.delay(WaitingJob(job), until: job.machine.retryTime ?? world.now)
    }
  }

  /// Work that goes on at the provider is found again; its next turn is under way.
  private func takeUp(_ job: JobRecord, _ recovery: Recovery, _ step: JobStep) throws {
    note("take up", job.id)
    guard let attempt = recovery.attempt else { return }
    let choice = try SimulatedProviders.choice(attempt.deployment)
    let tried = try store.look { tx throws(Failure) in
      try JobStore.triedDeployments(of: job.id, in: tx)
    }
    let run = run(
      of: job, savedAs: job.machine, request: try JobMessages.request(of: job), choice: choice,
      tried: Dictionary(tried.map { ($0, 1) }) { $0 + $1 },
      lastSequence: step.events.last?.sequence ?? recovery.lastSequence)
    run.note(
      attemptStart: attempt.submitTime, task: attempt.task,
      lostTime: attempt.task == nil ? world.now : nil)
    if job.machine.state == .canceling { run.stop(.canceled) }
    runs[job.id] = run
    scheduler.countSlot(of: job.organization)
  }

  /// What waits in the store is read into the queues.
  private func recoverDeliveries() throws {
    for target in try store.look({ tx throws(Failure) in try Outbox.targets(in: tx) }) {
      try refill(target)
    }
  }

  private func loseWebhook() throws {
    let plan = store.plan
    store.plan = .none
    defer { store.plan = plan }
    _ = try store.commit { tx throws(Failure) in
      try tx.execute(
        """
        DELETE FROM webhook_delivery WHERE id = (SELECT MAX(id) FROM webhook_delivery
          WHERE state = 'pending' AND endpoint <> '' AND type <> 'job.started')
        """)
    }
  }

  // MARK: Once in a while

  /// What is old is forgotten: request ids, deliveries and jobs, a few rows at a time.
  func prune() throws {
    note("prune")
    bystander.forgets(at: world.now)
    let (store, now) = (store, world.now)
    let age = Duration.seconds(Int64(3600 * (1 + world.random(48))))
    let waiting = try store.look { tx throws(Failure) in
      var jobs: Set<String> = []
      for row in try tx.rows("SELECT job FROM webhook_delivery WHERE state = 'pending'") {
        jobs.insert(try row.text(0))
      }
      return jobs
    }
    // Seconds are enough here: few simulations last for hours.
    let jobAge = world.happens(50) ? age : .seconds(Int64(1 + world.random(20)))
    try bystander.mayForget(endedBefore: now - jobAge, unless: waiting)
    do {
      try store.finish { () async throws(Failure) in
        var id: String? = ""
        while let after = id {
          id = try await Outbox.prune(in: store, after: after, count: 5, before: now - age)
        }
        var place: RequestTable.Place? = .init()
        while let after = place {
          place = try await JobStore.requests.prune(in: store, after: after, count: 5, at: now)
        }
        id = ""
        while let after = id {
          id = try await JobStore.forget(
            in: store, after: after, count: 5, JobStore.Expiry(of: jobAge, at: now)
          ).next
        }
      }
    } catch let failure as Failure {
      note("prune refused", failure.reason)
    }
  }
}
