// The RPCs of jobs: from messages to the engine and back.

package import Core
package import Protos
package import RPC
import Wire

package struct JobServiceHandler: V1.JobService {
  private let engine: JobEngine

  package init(engine: JobEngine) { self.engine = engine }

  package func createJob(
    _ request: V1.CreateJobRequest, _ call: Call
  ) async throws(Failure) -> V1.Job {
    let wait = Self.preferredWait(call.metadata["prefer"], limit: engine.settings.waitLimit)
    let created = try await engine.create(request, by: JobCaller(call))
    if created.isReplay { call.addResponseHeader("idempotent-replayed", "true") }
    guard let wait else {
      return engine.message(of: created.job, request: created.request, detail: .whole)
    }
    if request.cancelOnDisconnect { cancelOnDisconnect(created.job.id, call) }
    let job = try await engine.waitForEnd(
      of: created.job.id, by: JobCaller(call).owner, limit: wait, on: call)
    call.addResponseHeader("preference-applied", "wait=\(wait.components.seconds)")
    return engine.message(of: job, request: created.request, detail: .whole)
  }

  package func runJob(
    _ request: V1.RunJobRequest, _ call: Call, _ responses: ResponseStream<V1.JobEvent>
  ) async throws(Failure) {
    guard let job = request.job else { throw Failure.invalid("job", "is required") }
    let caller = JobCaller(call)
    let created = try await createToWatch(job, by: caller)
    if created.isReplay { call.addResponseHeader("idempotent-replayed", "true") }
    if job.cancelOnDisconnect { cancelOnDisconnect(created.job.id, call) }
    let position = EventPosition(
      afterSequence: request.afterSequence, offset: request.afterOffset)
    try await engine.watchToEnd(
      created.job.id, by: caller.owner, after: position, on: call.loop, into: responses,
      hasPlace: true)
  }

  /// Takes the watcher's place before the job is made: nobody shall pay for a refused stream.
  private func createToWatch(
    _ job: V1.CreateJobRequest, by caller: JobCaller
  ) async throws(Failure) -> CreatedJob {
    try engine.hub.takePlace()
    do throws(Failure) {
      return try await engine.create(job, by: caller)
    } catch {
      engine.hub.returnPlace()
      throw error
    }
  }

  package func getJob(
    _ request: V1.GetJobRequest, _ call: Call
  ) async throws(Failure) -> V1.Job {
    try Self.permit(request.job, call)
    let job = try await engine.find(request.job, of: JobCaller(call).owner)
    return try engine.message(of: job, detail: .whole)
  }

  package func listJobs(
    _ request: V1.ListJobsRequest, _ call: Call
  ) async throws(Failure) -> V1.ListJobsResponse {
    guard call.principal.job == nil else {
      throw Failure(.permissionDenied, "this token is for one job", reason: "job")
    }
    var filter = JobStore.Filter(
      organization: call.principal.organization, mode: call.principal.mode)
    filter.token = JobCaller(call).owner.token
    if !request.team.isEmpty { filter.team = request.team }
    if !request.model.isEmpty { filter.model = request.model }
    filter.states = Set(request.states.compactMap(JobMessages.visibleState))
    filter.createdAfter = request.createdAfter?.timestamp
    filter.createdBefore = request.createdBefore?.timestamp
    let arguments = ["jobs"] + filter.words
    let position = try PageToken.read(request.pageToken, arguments: arguments)?.first
    let page = try await engine.list(
      filter, after: position, count: PageToken.size(request.pageSize))
    var response = V1.ListJobsResponse()
    for job in page.jobs { response.jobs.append(try engine.message(of: job, detail: .summary)) }
    if let next = page.next {
      response.nextPageToken = PageToken.make(after: [next], arguments: arguments)
    }
    return response
  }

  package func cancelJob(
    _ request: V1.CancelJobRequest, _ call: Call
  ) async throws(Failure) -> V1.Job {
    try Self.permit(request.job, call)
    let job = try await engine.cancel(request.job, by: JobCaller(call))
    return try engine.message(of: job, detail: .whole)
  }

  package func watchJob(
    _ request: V1.WatchJobRequest, _ call: Call, _ responses: ResponseStream<V1.JobEvent>
  ) throws(Failure) {
    try Self.permit(request.job, call)
    try engine.hub.watch(
      request.job, by: JobCaller(call).owner,
      after: EventPosition(afterSequence: request.afterSequence, offset: request.afterOffset),
      on: call.loop, into: responses)
  }

  package func watchJobs(
    _ request: V1.WatchJobsRequest, _ call: Call,
    _ responses: ResponseStream<V1.WatchJobsResponse>
  ) throws(Failure) {
    guard call.principal.kind != .clientToken else {
      throw Failure(
        .permissionDenied, "a client token watches its jobs one by one", reason: "token")
    }
    let team = request.team.isEmpty ? call.principal.team : request.team
    try engine.watchTeam(team, by: JobCaller(call).owner, on: call.loop, into: responses)
  }

  package func estimateJob(
    _ request: V1.EstimateJobRequest, _ call: Call
  ) async throws(Failure) -> V1.EstimateJobResponse {
    guard let job = request.job else { throw Failure.invalid("job", "is required") }
    let caller = JobCaller(call)
    let hold = try await engine.estimate(job, by: caller)
    var response = V1.EstimateJobResponse()
    response.hold = GoogleType.Money(hold)
    response.affordable = try await engine.canAfford(hold, by: caller)
    return response
  }

  /// A token that is narrowed to one job sees no other.
  private static func permit(_ job: String, _ call: Call) throws(Failure) {
    guard call.principal.job == nil || call.principal.job == job else {
      throw Failure(.notFound, "no job \(job)")
    }
  }

  private func cancelOnDisconnect(_ job: String, _ call: Call) {
    let caller = JobCaller(call)
    call.onCancel { [engine] in
      engine.spawn(on: caller.loop) { engine in _ = try? await engine.cancel(job, by: caller) }
    }
  }
}

// MARK: - Prefer: wait

extension JobServiceHandler {
  /// The wait that the caller prefers (RFC 7240 § 4.3), at most the limit; nil for none.
  static func preferredWait(_ preference: String?, limit: Duration) -> Duration? {
    guard let preference else { return nil }
    for part in preference.split(separator: ",") {
      let words = part.split(separator: ";").first?.split(separator: "=", maxSplits: 1) ?? []
      guard words.count == 2, words[0].trimmedBlanks.lowercased() == "wait",
        let seconds = Int64(words[1].trimmedBlanks), seconds >= 0
      else { continue }
      return min(.seconds(min(seconds, 86_400)), limit)
    }
    return nil
  }
}

extension Substring {
  fileprivate var trimmedBlanks: String {
    let start = drop { $0 == " " || $0 == "\t" || $0 == "\"" }
    guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" && $0 != "\"" }) else {
      return ""
    }
    return String(start[...end])
  }
}
