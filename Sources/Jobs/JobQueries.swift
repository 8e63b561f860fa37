// Reading jobs and waiting for their ends.

import Billing
import Core
import Protos
import RPC
import Storage
import Synchronization

extension JobEngine {
  /// The job when it has ended, or as it is after the limit or when nobody waits any more.
  func waitForEnd(
    of id: String, by owner: JobOwner, limit: Duration, on call: Call
  ) async throws(Failure) -> JobRecord {
    let latch = Latch<JobRecord?>()
    let number = hub.onEnd(of: id) { latch.open($0) }
    defer { hub.forgetEnd(of: id, number) }
    // A run that is under way tells its end; anything else may have told it before we listened.
    if run(of: id)?.job.machine.state.isTerminal ?? true {
      let known = try await find(id, of: owner)
      if known.machine.state.isTerminal { return known }
    }
    let timer = call.loop.schedule(after: limit) { latch.open(nil) }
    call.onCancel { latch.open(nil) }
    let ended = await latch.wait()
    timer.cancel()
    if let ended { return ended }
    return try await find(id, of: owner)
  }

  /// Streams the job's events; returns when the stream has ended.
  func watchToEnd(
    _ id: String, by owner: JobOwner, after position: EventPosition, on loop: any Loop,
    into responses: ResponseStream<V1.JobEvent>, hasPlace: Bool = false
  ) async throws(Failure) {
    let latch = Latch<Void>()
    try hub.watch(
      id, by: owner, after: position, on: loop, into: responses, hasPlace: hasPlace
    ) { latch.open() }
    await latch.wait()
  }

  /// Whether wallet, key and token have room for a hold now.
  func canAfford(_ hold: Amount, by caller: JobCaller) async throws(Failure) -> Bool {
    let ledger = environment.ledger
    let principal = caller.principal
    return try await environment.database.read { tx throws(Failure) -> Bool in
      let balance = try ledger.balance(
        organization: principal.organization, mode: principal.mode, in: tx)
      guard balance.available >= hold else { return false }
      let caps = [(principal.keyID, caller.keyCap), (principal.id, caller.tokenCap?.cap)]
      for case (let scope, let cap?) in caps {
        let sum = try ledger.spent(key: scope, in: tx).adding(hold)
        guard let sum, sum <= cap else { return false }
      }
      return true
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
    message.queueReason = queueReason(of: job)
    if job.machine.visible == .running { message.progress = run(of: job.id)?.progress }
    environment.files?.renewLinks(in: &message.output, at: now())
    return message
  }

  /// Why the job waits now. One that the scheduler does not have waits in front of a deployment.
  func queueReason(of job: JobRecord) -> V1.Job.QueueReason {
    let isRetry = job.machine.state == .retryWait
    guard job.machine.state == .queued || isRetry else { return .unspecified }
    switch state.withLock({ $0.scheduler.wait(of: job.id) }) {
    case .organization: return .organizationConcurrency
    case .capacity: return .providerCapacity
    case .time, nil: return isRetry ? .retry : .providerCapacity
    }
  }
}
