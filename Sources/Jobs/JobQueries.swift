// Reading jobs and waiting for their ends.

import Billing
import Core
import Protos
import RPC
import Storage
import Synchronization

extension JobEngine {
  /// Returns when the job has ended, after the limit, or when nobody waits any more.
  func waitForEnd(of id: String, limit: Duration, on call: Call) async {
    let latch = Latch()
    let number = hub.onEnd(of: id) { _ in latch.open() }
    let isOver = (try? await isTerminal(id)) ?? true
    let timer = call.loop.schedule(after: limit) { latch.open() }
    call.onCancel { latch.open() }
    if !isOver { await latch.wait() }
    timer.cancel()
    hub.forgetEnd(of: id, number)
  }

  private func isTerminal(_ id: String) async throws(Failure) -> Bool {
    if let run = run(of: id) { return run.job.machine.state.isTerminal }
    let job = try await environment.database.read { tx throws(Failure) in
      try JobStore.find(id, in: tx)
    }
    return job?.machine.state.isTerminal ?? true
  }

  /// Streams the job's events; returns when the stream has ended.
  func watchToEnd(
    _ id: String, by owner: JobOwner, after position: EventPosition, on loop: any Loop,
    into responses: ResponseStream<V1.JobEvent>
  ) async throws(Failure) {
    let latch = Latch()
    try hub.watch(id, by: owner, after: position, on: loop, into: responses) { latch.open() }
    await latch.wait()
  }

  /// Whether wallet and key have room for a hold now.
  func canAfford(_ hold: Amount, by caller: JobCaller) async throws(Failure) -> Bool {
    let ledger = environment.ledger
    let principal = caller.principal
    return try await environment.database.read { tx throws(Failure) -> Bool in
      let balance = try ledger.balance(
        organization: principal.organization, mode: principal.mode, in: tx)
      guard balance.available >= hold else { return false }
      guard let cap = principal.budget else { return true }
      guard let sum = try ledger.spent(key: principal.id, in: tx).adding(hold) else { return false }
      return sum <= cap
    }
  }

  func list(
    _ filter: JobStore.Filter, after position: String?, count: Int
  ) async throws(Failure) -> (jobs: [JobRecord], next: String?) {
    let page = try await environment.database.read { tx throws(Failure) in
      let page = try JobStore.list(filter, after: position, count: count, in: tx)
      return ListedJobs(jobs: page.jobs, next: page.next)
    }
    let jobs = page.jobs.map { job in
      var job = job
      overlay(&job)
      return job
    }
    return (jobs, page.next)
  }

  private struct ListedJobs: Sendable {
    let jobs: [JobRecord]
    let next: String?
  }

  /// The job as a message, with why it waits.
  func message(of job: JobRecord, detail: JobMessages.Detail) throws(Failure) -> V1.Job {
    message(of: job, request: try JobMessages.request(of: job), detail: detail)
  }

  /// The same, where the job's request is at hand.
  func message(
    of job: JobRecord, request: V1.CreateJobRequest, detail: JobMessages.Detail
  ) -> V1.Job {
    var message = JobMessages.job(job, request: request, detail: detail)
    if job.machine.state == .queued { message.queueReason = queueReason(of: job) }
    return message
  }

  private func queueReason(of job: JobRecord) -> V1.Job.QueueReason {
    state.withLock { state in
      let running = state.scheduler.runningCount(of: job.organization)
      return running >= settings.organizationConcurrencyLimit
        ? .organizationConcurrency : .providerCapacity
    }
  }
}
