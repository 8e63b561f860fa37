// Jobs and their events as the messages of the wire.

package import Core
package import Protos
import RPC
import Wire

package enum JobMessages {
  /// How much of a job a message holds.
  package enum Detail: Sendable {
    /// Neither input nor output: listings, state changes.
    case summary
    /// All but the input: webhooks, ends of streams.
    case result
    case whole
  }

  /// The job as a message. `request` is the record's own, decoded.
  package static func job(
    _ record: JobRecord, request: V1.CreateJobRequest, detail: Detail
  ) -> V1.Job {
    let machine = record.machine
    var job = V1.Job()
    job.id = record.id
    job.model = record.model
    job.state = state(machine.visible)
    job.queueReason = machine.state == .retryWait ? .retry : .unspecified
    job.createTime = GoogleProtobuf.Timestamp(record.createTime)
    job.startTime = machine.startTime.map { GoogleProtobuf.Timestamp($0) }
    job.endTime = machine.endTime.map { GoogleProtobuf.Timestamp($0) }
    job.hold = GoogleType.Money(record.hold)
    job.charge = record.charge.map { GoogleType.Money($0) }
    job.requestId = record.requestID
    job.team = record.team
    job.mode = record.mode.rawValue
    copyWishes(of: request, to: &job)
    if let failure = record.failure { job.error = error(failure, of: record) }
    if let usage = record.usage { job.usage = try? V1.Usage(binary: usage) }
    switch detail {
    case .summary: break
    case .result: job.output = output(record)
    case .whole:
      job.output = output(record)
      job.input = request.input
    }
    return job
  }

  /// The record with its request decoded; a damaged row is `internal`.
  package static func job(_ record: JobRecord, detail: Detail) throws(Failure) -> V1.Job {
    job(record, request: try request(of: record), detail: detail)
  }

  package static func request(of record: JobRecord) throws(Failure) -> V1.CreateJobRequest {
    do throws(Failure) {
      return try V1.CreateJobRequest(binary: record.request)
    } catch {
      throw Failure(.internal, "the request of job \(record.id) is damaged")
    }
  }

  private static func output(_ record: JobRecord) -> V1.Output? {
    record.output.flatMap { try? V1.Output(binary: $0) }
  }

  private static func copyWishes(of request: V1.CreateJobRequest, to job: inout V1.Job) {
    job.webhook = request.webhook
    job.metadata = request.metadata
    job.priority = request.priority
    job.maxCost = request.maxCost
    job.routing = request.routing
    job.startTimeout = request.startTimeout
    job.totalTimeout = request.totalTimeout
    job.cancelOnDisconnect = request.cancelOnDisconnect
  }

  package static func state(_ state: VisibleState) -> V1.Job.State {
    switch state {
    case .queued: .queued
    case .running: .running
    case .canceling: .canceling
    case .succeeded: .succeeded
    case .failed: .failed
    case .canceled: .canceled
    case .expired: .expired
    }
  }

  /// Nil for a number that names no state.
  package static func visibleState(_ state: V1.Job.State) -> VisibleState? {
    switch state {
    case .queued: .queued
    case .running: .running
    case .canceling: .canceling
    case .succeeded: .succeeded
    case .failed: .failed
    case .canceled: .canceled
    case .expired: .expired
    case .unspecified, .unrecognized: nil
    }
  }

  private static func error(_ failure: Failure, of record: JobRecord) -> V1.Error {
    var error = V1.Error()
    error.code = failure.code.rawValue
    error.reason = failure.reason
    error.message = failure.message
    error.retryable = failure.retryable
    error.retryAfter = failure.retryAfter.map { GoogleProtobuf.Duration($0) }
    error.charged = GoogleType.Money(record.charge ?? .zero)
    error.requestId = record.callID ?? ""
    return error
  }
}

// MARK: - Events

extension JobMessages {
  /// A state change as watchers see it; `job` is a summary of the job then.
  package static func stateChanged(
    _ job: V1.Job, sequence: Int64, at time: Timestamp
  ) -> LiveEvent {
    var changed = V1.JobStateChanged()
    changed.state = job.state
    changed.queueReason = job.queueReason
    changed.job = job
    return event(sequence: sequence, at: time, .stateChanged(changed))
  }

  package static func progress(
    _ progress: V1.Progress, sequence: Int64, at time: Timestamp
  ) -> LiveEvent {
    event(sequence: sequence, at: time, .progress(progress))
  }

  package static func outputReset(sequence: Int64, at time: Timestamp) -> LiveEvent {
    var reset = V1.JobOutputReset()
    reset.reason = "retry"
    return event(sequence: sequence, at: time, .outputReset(reset))
  }

  package static func completed(_ job: V1.Job, sequence: Int64, at time: Timestamp) -> LiveEvent {
    var completed = V1.JobCompleted()
    completed.job = job
    return event(sequence: sequence, at: time, .completed(completed), isEnd: true)
  }

  /// A delta; `offset` is where it ends within its chunk.
  package static func delta(
    _ delta: V1.OutputDelta, sequence: Int64, offset: Int64, at time: Timestamp
  ) -> LiveEvent {
    event(sequence: sequence, offset: offset, at: time, .outputDelta(delta))
  }

  /// What the store keeps of an event, as watchers see it: a chunk is as many events as it has
  /// deltas. `job` is the job as it is now, with its output.
  package static func live(
    _ record: JobEventRecord, of job: V1.Job
  ) throws(Failure) -> [LiveEvent] {
    switch record.body {
    case .stateChanged(let visible):
      return [stateChanged(past(job, visible), sequence: record.sequence, at: record.time)]
    case .progress(let bytes):
      let message = try V1.Progress(binary: bytes)
      return [progress(message, sequence: record.sequence, at: record.time)]
    case .chunk(let bytes):
      return try OutputChunk.deltas(in: bytes).map { piece in
        delta(piece.delta, sequence: record.sequence, offset: piece.end, at: record.time)
      }
    case .outputReset:
      return [outputReset(sequence: record.sequence, at: record.time)]
    case .completed:
      return [completed(job, sequence: record.sequence, at: record.time)]
    }
  }

  /// The job in an earlier state.
  static func past(_ job: V1.Job, _ visible: VisibleState) -> V1.Job {
    var past = job
    past.state = state(visible)
    past.output = nil
    past.endTime = nil
    past.charge = nil
    past.usage = nil
    past.error = nil
    if visible == .queued { past.startTime = nil } else { past.queueReason = .unspecified }
    return past
  }

  private static func event(
    sequence: Int64, offset: Int64 = 0, at time: Timestamp, _ body: V1.JobEvent.Event,
    isEnd: Bool = false
  ) -> LiveEvent {
    var message = V1.JobEvent()
    message.sequence = sequence
    message.offset = offset
    message.time = GoogleProtobuf.Timestamp(time)
    message.event = body
    return LiveEvent(
      position: EventPosition(sequence, offset), message: message, isEnd: isEnd)
  }
}
