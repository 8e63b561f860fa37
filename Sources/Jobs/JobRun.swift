// A job that has an attempt under way, in memory: what its watchers have seen, and what of that is
// not in the store yet.
//
// Events are numbered and shown here as they happen; a *step* (`JobStep`) takes what is not yet
// durable and writes it. Whoever writes holds `turn`, so steps follow one another; deltas may go on
// arriving meanwhile, into the next chunk.

package import Adapters
package import Core
package import Models
package import Protos
package import Providers
import Synchronization
import Wire

package final class JobRun: Sendable {
  /// Why the attempt is being stopped.
  package enum Stop: Equatable, Sendable {
    case canceled, deadline, outputLimit, shutdown
  }

  private struct State {
    var job: JobRecord
    /// The machine as the store has it.
    var saved: JobMachine
    /// The last number that was given to an event.
    var sequence: Int64
    /// Shown, numbered, not yet durable.
    var pending: [JobEventRecord] = []
    var accepted: Int?
    /// The open chunk, whose number is taken with its first delta.
    var chunk: [UInt8] = []
    var chunkSequence: Int64 = 0
    var outputBytes = 0
    /// Output was shown since the beginning or the last reset.
    var hasOutput = false
    var choice: RankedDeployment
    /// How often each deployment was tried.
    var tried: [String: Int]
    var stop: Stop?
    var task: Task<Void, Never>?
    var timer: (any LoopTimer)?
    var isFlushing = false
    /// No attempt of the run is under way any more, and none will be.
    var isOver = false
    var parking = Parking()
  }

  package let id: String
  let owner: JobOwner
  package let request: V1.CreateJobRequest
  let input: V1.Input
  let terms: ChargeTerms
  let channel: WatchChannel
  /// Where the attempts run and their events arrive.
  let loop: any Loop
  let turn = Turn()
  /// Whether a submission whose outcome stays unknown may be made again.
  let retriesUnknown: Bool
  private let settings: JobSettings
  private let state: Mutex<State>

  /// - Parameters:
  ///   - saved: the machine as the store has it.
  ///   - lastSequence: the number of the job's last durable event.
  ///   - retriesUnknown: the model's policy.
  package init(
    _ job: JobRecord, savedAs saved: JobMachine, request: V1.CreateJobRequest, terms: ChargeTerms,
    choice: RankedDeployment, tried: [String: Int], lastSequence: Int64, channel: WatchChannel,
    loop: any Loop, settings: JobSettings, retriesUnknown: Bool = true
  ) {
    id = job.id
    self.retriesUnknown = retriesUnknown
    owner = JobOwner(job)
    self.request = request
    input = request.input ?? V1.Input()
    self.terms = terms
    self.channel = channel
    self.loop = loop
    self.settings = settings
    state = Mutex(
      State(
        job: job, saved: saved, sequence: lastSequence, choice: choice, tried: tried))
    channel.begin(owner: owner, lastSequence: lastSequence)
  }

  /// The job as watchers know it; what is shown may not be durable yet.
  package var job: JobRecord { state.withLock { $0.job } }
  var progress: V1.Progress? { state.withLock { $0.parking.progress } }
  package var deployment: Deployment { state.withLock { $0.choice.deployment } }
  /// Of the attempt that is to run.
  var place: Place? { state.withLock { $0.choice.place } }
  package var tried: [String: Int] { state.withLock { $0.tried } }
  /// The member of `V1.Input` that the job has.
  var capability: String { CatalogModel.capability(of: input) }
  package var hasOutput: Bool { state.withLock { $0.hasOutput } }
  package var stopReason: Stop? { state.withLock { $0.stop } }
}

// MARK: - Stopping

extension JobRun {
  func adopt(_ task: Task<Void, Never>) {
    let isStopped = state.withLock { state in
      state.task = task
      return state.stop != nil
    }
    if isStopped { task.cancel() }
  }

  /// Stops the attempt; the first reason counts.
  package func stop(_ reason: Stop) {
    let task = state.withLock { state in
      state.stop = state.stop ?? reason
      return state.task
    }
    task?.cancel()
  }
}

extension JobRun {
  /// Replaces the deadline's timer. On the run's loop.
  func setTimer(_ timer: (any LoopTimer)?) {
    let old = state.withLock { state in
      let old = state.timer
      state.timer = timer
      return old
    }
    old?.cancel()
  }
}

// MARK: - What the provider does

extension JobRun {
  /// What has to be done after a delta.
  package enum AfterDelta {
    case nothing
    /// A chunk has been opened; it has to be written before it is old.
    case writeLater
    case writeNow
    /// More output than a job may have.
    case stop
  }

  /// T3: the provider has answered.
  package func accepted(at now: Timestamp) {
    let event = state.withLock { state -> LiveEvent? in
      start(&state, at: now)
    }
    if let event { channel.publish(event) }
  }

  /// T6: the provider has finished, and its output is being stored.
  package func finalizing(at now: Timestamp) {
    let event = state.withLock { state -> LiveEvent? in
      let started = start(&state, at: now)
      _ = state.job.machine.finalize(at: now)
      return started
    }
    if let event { channel.publish(event) }
  }

  /// How far the provider's task is. False where that is no news, or too soon after the last.
  package func show(_ progress: TaskProgress, at now: Timestamp) -> Bool {
    let events = state.withLock { state -> [LiveEvent] in
      // Where the store fails, not too many numbers may pile up (`JobEventRecord.crashGap`).
      guard state.pending.count < JobEventRecord.undurableLimit,
        let message = state.parking.note(progress, at: now)
      else { return [] }
      let started = start(&state, at: now)
      let sequence = number(.progress(message.binary()), &state, at: now)
      return [started, JobMessages.progress(message, sequence: sequence, at: now)]
        .compactMap(\.self)
    }
    for event in events { channel.publish(event) }
    return !events.isEmpty
  }

  /// The next piece of the output.
  package func show(_ delta: V1.OutputDelta, at now: Timestamp) -> AfterDelta {
    let (events, next) = state.withLock { state -> ([LiveEvent], AfterDelta) in
      var events: [LiveEvent] = []
      if let started = start(&state, at: now) { events.append(started) }
      let isNew = state.chunk.isEmpty
      if isNew {
        state.sequence += 1
        state.chunkSequence = state.sequence
      }
      let before = state.chunk.count
      OutputChunk.append(delta, to: &state.chunk)
      state.outputBytes += state.chunk.count - before
      state.hasOutput = true
      events.append(
        JobMessages.delta(
          delta, sequence: state.chunkSequence, offset: Int64(state.chunk.count), at: now))
      if state.outputBytes > settings.outputBytesLimit { return (events, .stop) }
      if state.chunk.count >= settings.chunkBytesLimit { return (events, .writeNow) }
      return (events, isNew ? .writeLater : .nothing)
    }
    for event in events { channel.publish(event) }
    return next
  }

  /// T0 is durable; watchers who come now are served from memory.
  package func noteCreated(_ step: JobStep) {
    let summary = JobMessages.job(step.job, request: request, detail: .summary)
    channel.publish(JobMessages.stateChanged(summary, sequence: 1, at: step.time))
    commit(step)
  }

  private func start(_ state: inout State, at now: Timestamp) -> LiveEvent? {
    let before = state.job.machine.visible
    guard state.job.machine.start(at: now) else { return nil }
    state.accepted = state.job.machine.attempts
    return noteVisible(&state, before: before, at: now)
  }

  /// An event where customers see another state than before.
  private func noteVisible(
    _ state: inout State, before: VisibleState, at now: Timestamp
  ) -> LiveEvent? {
    let visible = state.job.machine.visible
    guard visible != before else { return nil }
    let sequence = number(.stateChanged(visible), &state, at: now)
    let summary = JobMessages.job(state.job, request: request, detail: .summary)
    return JobMessages.stateChanged(summary, sequence: sequence, at: now)
  }

  /// Gives an event its number, after the open chunk, and keeps it for the next step.
  private func number(
    _ body: JobEventRecord.Body, _ state: inout State, at now: Timestamp
  ) -> Int64 {
    seal(&state, at: now)
    state.sequence += 1
    state.pending.append(JobEventRecord(sequence: state.sequence, time: now, body: body))
    return state.sequence
  }

  private func seal(_ state: inout State, at now: Timestamp) {
    guard !state.chunk.isEmpty else { return }
    state.pending.append(
      JobEventRecord(sequence: state.chunkSequence, time: now, body: .chunk(state.chunk)))
    state.chunk = []
  }
}

// MARK: - Steps

extension JobRun {
  /// Whether the caller is to write what is shown; false where somebody else is about to.
  func beginFlush() -> Bool {
    state.withLock { state in
      let isFirst = !state.isFlushing
      state.isFlushing = true
      return isFirst
    }
  }

  /// A step that makes durable what is shown. The caller holds the turn.
  ///
  /// The open chunk is left open where a store that fails has let many numbers pile up: after a
  /// crash the next number has to be beyond all of them (`JobEventRecord.crashGap`).
  package func flushStep(at now: Timestamp) -> JobStep? {
    state.withLock { state in
      state.isFlushing = false
      let seals = state.pending.count < JobEventRecord.undurableLimit
      let step = takeStep(&state, at: now, seals: seals)
      return step.events.isEmpty && step.job.machine == step.before ? nil : step
    }
  }

  /// T10: a step that asks for the end. Nil, and nothing changed, where no attempt is to be
  /// stopped: the run is over, or the job waits, has ended or is being canceled. The caller holds
  /// the turn.
  package func cancelStep(at now: Timestamp) -> JobStep? {
    let (step, event) = state.withLock { state -> (JobStep?, LiveEvent?) in
      let before = state.job.machine.visible
      var machine = state.job.machine
      guard !state.isOver, machine.cancel(at: now) == .stopAttempt else { return (nil, nil) }
      state.job.machine = machine
      let event = noteVisible(&state, before: before, at: now)
      return (takeStep(&state, at: now), event)
    }
    if let event { channel.publish(event) }
    return step
  }

  /// T1: the step of a dispatch from the state in the store, and what watchers see of it once it is
  /// durable. The caller holds the turn.
  package func dispatchStep(at now: Timestamp) -> (step: JobStep, live: LiveEvent?) {
    state.withLock { state in
      let event = noteVisible(&state, before: state.saved.visible, at: now)
      return (takeStep(&state, at: now), event)
    }
  }

  /// The run is over; whoever still knows it changes nothing.
  package func end() { state.withLock { $0.isOver = true } }

  /// A step to another state of the job, which is not in force before `conclude`. The caller holds
  /// the turn, and no attempt is under way.
  func concludingStep(to job: JobRecord, at now: Timestamp) -> JobStep {
    state.withLock { state in
      let taken = takeStep(&state, at: now)
      var step = JobStep(job, after: taken.before, at: now)
      step.events = taken.events
      step.acceptedAttempt = taken.acceptedAttempt
      return step
    }
  }

  private func takeStep(
    _ state: inout State, at now: Timestamp, seals: Bool = true
  ) -> JobStep {
    if seals { seal(&state, at: now) }
    var step = JobStep(state.job, after: state.saved, at: now)
    step.events = state.pending
    step.acceptedAttempt = state.accepted
    state.pending = []
    state.accepted = nil
    return step
  }

  /// The next event's number, for a step that is being made.
  func nextSequence(after step: JobStep) -> Int64 {
    state.withLock { max($0.sequence, step.events.last?.sequence ?? 0) + 1 }
  }

  /// The step is durable.
  package func commit(_ step: JobStep) {
    state.withLock { state in
      state.saved = step.job.machine
      state.sequence = max(state.sequence, step.events.last?.sequence ?? 0)
    }
    if let last = step.events.last { channel.noteDurable(through: last.sequence) }
  }

  /// The step and its machine are durable and in force.
  package func conclude(_ step: JobStep) {
    state.withLock { $0.job = step.job }
    commit(step)
  }

  /// T5, T1 and T2 are durable: the next attempt is under way.
  package func begin(_ choice: RankedDeployment, resetsOutput: Bool) {
    state.withLock { state in
      state.choice = choice
      state.parking = Parking()
      state.tried[choice.deployment.id, default: 0] += 1
      if resetsOutput {
        state.hasOutput = false
        state.outputBytes = 0
      }
    }
  }

  /// Whether output is shown that no step has taken.
  var hasOpenChunk: Bool { state.withLock { !$0.chunk.isEmpty } }

  /// The step was not written: what it took is pending again.
  package func abandon(_ step: JobStep) {
    state.withLock { state in
      state.pending = step.events + state.pending
      state.accepted = state.accepted ?? step.acceptedAttempt
    }
  }
}

// MARK: - Parking

extension JobRun {
  /// The provider's name for the current attempt's work, where it is a task.
  package var task: String? { state.withLock { $0.parking.task } }

  /// The current attempt began then.
  var attemptStart: Timestamp? { state.withLock { $0.parking.start } }

  /// An attempt begins, or one is taken up again under its provider's name.
  /// - Parameter lostTime: the answer to its submission was lost, and this is known since then.
  package func note(attemptStart: Timestamp, task: String? = nil, lostTime: Timestamp? = nil) {
    state.withLock { state in
      state.parking.start = attemptStart
      state.parking.task = task ?? state.parking.task
      state.parking.lostTime = lostTime
    }
  }

  /// Since when the answer to the attempt's submission is known to be lost.
  package var lostTime: Timestamp? { state.withLock { $0.parking.lostTime } }

  /// The step that makes the task's name durable; nil where it is. The caller holds the turn.
  package func parkingStep(_ task: String, at now: Timestamp) -> JobStep? {
    let (step, event) = state.withLock { state -> (JobStep?, LiveEvent?) in
      guard state.parking.task != task else { return (nil, nil) }
      state.parking.task = task
      _ = state.parking.takeSighting()
      if state.parking.lostTime != nil { _ = state.parking.takeReport() }
      // T3 of one that was lost.
      let event = state.parking.lostTime == nil ? nil : start(&state, at: now)
      var step = takeStep(&state, at: now)
      step.parkedTask = task
      step.taskProvider = state.choice.deployment.provider
      step.acceptedAttempt = nil
      return (step, event)
    }
    if let event { channel.publish(event) }
    return step
  }

  /// T4: whether the provider has the work is not known. The step is nil where the store knows that
  /// already. The caller holds the turn.
  package func lostStep(at now: Timestamp) -> JobStep? {
    let (step, event) = state.withLock { state -> (JobStep?, LiveEvent?) in
      state.parking.lostTime = state.parking.lostTime ?? now
      let before = state.job.machine.visible
      guard state.job.machine.lose() else { return (nil, nil) }
      let event = noteVisible(&state, before: before, at: now)
      return (takeStep(&state, at: now), event)
    }
    if let event { channel.publish(event) }
    return step
  }

  /// The name that was found is another attempt's: it is not known as before.
  package func forgetTask(of step: JobStep, at now: Timestamp) {
    abandon(step)
    state.withLock { state in
      state.parking.task = nil
      state.parking.lostTime = state.parking.lostTime ?? now
    }
  }

  /// The work was found; nothing is lost any more.
  package func noteFound() { state.withLock { $0.parking.lostTime = nil } }

  /// Nobody works on the run until it is woken. False where something has come meanwhile.
  package func park() -> Bool {
    state.withLock { state in
      guard state.stop == nil, !state.isOver else { return false }
      return state.parking.park()
    }
  }

  /// Something has come: what a callback said, or the time to ask. True where the caller is to take
  /// the run up.
  /// - Parameters:
  ///   - isSigned: the provider has said it. What anybody may have said is only good for the name
  ///     of a task that has none, which the provider is then asked about.
  ///   - attempt: of which it tells; nothing where that is over.
  package func wake(
    report: [UInt8]? = nil, isSigned: Bool = true, attempt: Int? = nil
  ) -> Bool {
    state.withLock { state in
      guard !state.isOver, attempt == nil || attempt == state.job.machine.attempts else {
        return false
      }
      return state.parking.wake(report: report, isSigned: isSigned)
    }
  }

  /// What a callback has said since the last turn.
  package func takeReport() -> [UInt8]? { state.withLock { $0.parking.takeReport() } }

  /// What a callback has said that may name the current attempt's work, which has no name.
  package func takeSighting() -> [UInt8]? { state.withLock { $0.parking.takeSighting() } }

  /// Replaces the timer of the next question. On the run's loop.
  func setAskTimer(_ timer: (any LoopTimer)?) {
    let old = state.withLock { state in
      let old = state.parking.timer
      state.parking.timer = timer
      return old
    }
    old?.cancel()
  }

  package var isParked: Bool { state.withLock { $0.parking.isParked } }
}
