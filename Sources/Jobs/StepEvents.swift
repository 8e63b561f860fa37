// Who else hears of a step: the organisation's event log, webhooks, watchers of the team.

import Core
import Files
package import Protos
import Webhooks
import Wire

extension JobEngine {
  func completed(_ step: JobStep, request: V1.CreateJobRequest) -> JobStep {
    var full = StepEvents.complete(step, request: request) { [ids = environment.ids] in
      ids.make("msg")
    }
    if let seal = environment.details, let ended = full.endedAttempt {
      full.endedAttempt = seal.sealed(ended, of: full.job.id)
    }
    return full
  }
}

package enum StepEvents {
  /// The step with the webhooks and the fact that follow from what it changes.
  package static func complete(
    _ step: JobStep, request: V1.CreateJobRequest, makeID: @escaping @Sendable () -> String
  ) -> JobStep {
    var step = step
    if step.isEnd { step.fact = step.fact ?? "job.\(step.job.machine.visible.rawValue)" }
    tellWebhooks(of: &step, request: request, makeID: makeID)
    return step
  }

  /// Adds the webhooks that a step sends: to the job's own URL, and to the endpoints that listen
  /// when it is written. `makeID` names each delivery.
  static func tellWebhooks(
    of step: inout JobStep, request: V1.CreateJobRequest,
    makeID: @escaping @Sendable () -> String
  ) {
    step.fileNews = step.files.map { news(of: $0, job: step.job.id, makeID: makeID) }
    let types = types(of: step)
    guard !types.isEmpty else { return }
    step.deliveries = deliveries(of: step, types, request: request, makeID: makeID)
    step.news = WebhookNews(
      organization: step.job.organization, mode: step.job.mode, job: step.job.id, types: types,
      time: step.time, makeID: makeID,
      payload: { [step] type in payload(type, of: step, request: request) })
  }

  private static func news(
    of file: StoredFile, job: String, makeID: @escaping @Sendable () -> String
  ) -> WebhookNews {
    WebhookNews(
      organization: file.owner.organization, mode: file.owner.mode, job: job,
      types: ["file.created"], time: file.createTime, makeID: makeID,
      payload: { type in
        var payload = V1.WebhookFilePayload()
        payload.type = type
        payload.timestamp = GoogleProtobuf.Timestamp(file.createTime)
        payload.data = V1.File(file)
        return payload.json()
      })
  }

  private static func types(of step: JobStep) -> [String] {
    var types: [String] = []
    if step.before.startTime == nil, step.job.machine.startTime != nil {
      types.append("job.started")
    }
    // Without the end, whose event tells more.
    if !step.isEnd, step.progress != nil { types.append("job.progress") }
    if step.isEnd { types.append("job.\(step.job.machine.visible.rawValue)") }
    return types
  }

  private static func deliveries(
    of step: JobStep, _ types: [String], request: V1.CreateJobRequest, makeID: () -> String
  ) -> [OutboxEntry] {
    guard let webhook = step.job.webhook else { return [] }
    let target = WebhookTargetKey(organization: step.job.organization, url: webhook.url)
    return types.filter(webhook.wants).map { type in
      OutboxEntry(
        id: makeID(), target: target, url: webhook.url, job: step.job.id, type: type,
        payload: payload(type, of: step, request: request), time: step.time)
    }
  }

  /// The body: the output goes along where it fits.
  private static func payload(
    _ type: String, of step: JobStep, request: V1.CreateJobRequest
  ) -> [UInt8] {
    var payload = V1.WebhookPayload()
    payload.type = type
    payload.timestamp = GoogleProtobuf.Timestamp(step.time)
    payload.data = JobMessages.job(step.job, request: request, detail: .result)
    if !step.isEnd { payload.data?.progress = step.progress }
    let whole = payload.json()
    guard whole.count >= Outbox.payloadBytesLimit else { return whole }
    payload.data?.output = nil
    return payload.json()
  }

  /// What watchers of the team see of an event: the job as it was then. Nil for one that tells of
  /// no state.
  package static func teamEvent(
    _ event: JobEventRecord, of job: JobRecord, request: V1.CreateJobRequest
  ) -> V1.WatchJobsResponse? {
    var seen = V1.WatchJobsResponse()
    seen.time = GoogleProtobuf.Timestamp(event.time)
    switch event.body {
    case .stateChanged(let state):
      let summary = JobMessages.job(job, request: request, detail: .summary)
      let past = JobMessages.past(summary, state)
      var changed = V1.JobStateChanged()
      changed.state = past.state
      changed.queueReason = past.queueReason
      changed.job = past
      seen.event = .stateChanged(changed)
    case .completed:
      var completed = V1.JobCompleted()
      completed.job = JobMessages.job(job, request: request, detail: .result)
      seen.event = .completed(completed)
    case .progress, .chunk, .outputReset: return nil
    }
    return seen
  }
}

extension JobStep {
  /// The last progress that the step makes durable.
  fileprivate var progress: V1.Progress? {
    for event in events.reversed() {
      if case .progress(let bytes) = event.body { return try? V1.Progress(binary: bytes) }
    }
    return nil
  }
}
