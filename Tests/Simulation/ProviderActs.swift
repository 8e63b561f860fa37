// What providers do: they answer, fail, stream, work on tasks, tell of them twice, late and in any
// order, or take the work and say nothing.

import Adapters
import Core
import Jobs
import Protos
import Providers
import Wire

/// Work at a provider, who knows nothing of our crashes.
struct ProviderTask {
  enum State { case working, succeeded, failed }

  let name: String
  let job: String
  let attempt: Int
  var state = State.working
  /// The answer to its submission was lost; one such task is as good as another.
  var isLost = false
}

/// A callback on its way.
struct ProviderReport {
  let task: String
  let state: ProviderTask.State
}

struct SimulatedProviders {
  var tasks: [String: ProviderTask] = [:]
  var reports: [ProviderReport] = []
}

extension Simulation {
  /// The provider of some attempt acts.
  func providerActs() throws {
    guard let id = runs.keys.sorted().some(by: world), let run = runs[id] else { return }
    guard run.task == nil, run.lostTime == nil else { return try ask(run) }
    guard run.stopReason == nil else {
      // The attempt was stopped; sometimes the provider was faster.
      return world.happens(30)
        ? try succeed(run) : try conclude(run, Self.failed("canceled", isTransient: false))
    }
    let now = world.now
    switch world.random(16) {
    case 0: run.accepted(at: now)
    case 1..<4: stream(run)
    case 4, 5: try flush(run)
    case 6: try conclude(run, Self.failed("capacity", isTransient: world.happens(80)))
    case 7, 8: try loseAnswer(of: run)
    case 9:
      run.finalizing(at: now)
      try flush(run)
    case 10..<12: try submitTask(of: run)
    default: try succeed(run)
    }
  }

  func stream(_ run: JobRun) {
    note("delta", run.id)
    let text = String(repeating: "x", count: world.random(40))
    _ = run.show(Self.delta(text), at: world.now)
  }

  func flush(_ run: JobRun) throws {
    note("flush", run.id)
    if let step = run.flushStep(at: world.now) { try write(step, of: run) }
  }

  /// The provider has taken the work, and the answer is lost: it may be done, and billed.
  func loseAnswer(of run: JobRun) throws {
    note("answer lost", run.id)
    if SimulatedProviders.list(run.deployment.id), world.happens(80) {
      if world.happens(70) { providers.tasks[begin(taskOf: run)]?.isLost = true }
      return try lose(run)
    }
    begin(taskOf: run)
    let lost = ProviderFailure(
      Failure(.providerUnavailable, "no answer", reason: "connection"), isTransient: true,
      wasSubmitted: true, providerCost: nil)
    try conclude(run, .failed(lost))
  }

  // MARK: Tasks

  @discardableResult
  func begin(taskOf run: JobRun) -> String {
    let attempt = run.job.machine.attempts
    let name = "task-\(run.id)-\(attempt)"
    if providers.tasks[name] == nil {
      providers.tasks[name] = ProviderTask(name: name, job: run.id, attempt: attempt)
    }
    return name
  }

  /// The provider works on it under a name, which is durable before anything else happens.
  func submitTask(of run: JobRun) throws {
    note("submit task", run.id)
    let name = begin(taskOf: run)
    run.accepted(at: world.now)
    if let step = run.parkingStep(name, at: world.now) {
      let full = StepEvents.complete(step, request: run.request, makeID: makeID)
      try writeUntilDone(full)
      run.commit(full)
    }
    if !run.park() { try turn(run) }
  }

  /// Tasks go on by themselves, and tell.
  func taskActs() throws {
    guard let name = providers.tasks.keys.sorted().some(by: world) else { return }
    if providers.tasks[name]?.state == .working, world.happens(60) {
      end(name, succeeds: world.happens(75))
    }
    tell(name, times: 1 + world.random(3))
  }

  func end(_ name: String, succeeds: Bool) {
    note("task ends", name)
    providers.tasks[name]?.state = succeeds ? .succeeded : .failed
  }

  func tell(_ name: String, times: Int) {
    guard let task = providers.tasks[name] else { return }
    for _ in 0..<times where providers.reports.count < 50 {
      providers.reports.append(ProviderReport(task: name, state: task.state))
    }
  }

  /// One of the callbacks arrives, whichever; at times it comes again later.
  func callBack() throws {
    guard !providers.reports.isEmpty else { return }
    let index = world.random(providers.reports.count)
    let report = providers.reports[index]
    if world.happens(70) { providers.reports.remove(at: index) }
    guard let task = providers.tasks[report.task] else { return }
    guard let run = runs[task.job], run.job.machine.attempts == task.attempt,
      !run.job.machine.state.isTerminal
    else { return note("late callback", report.task) }
    note("callback", "\(report.task) \(report.state)")
    try resume(run, report: world.happens(70) ? report : nil)
  }

  /// The time to ask has come, or a turn that is under way since a crash comes to its point.
  func ask(_ run: JobRun) throws {
    note("ask", run.id)
    if run.isParked { try resume(run) } else { try turn(run) }
  }

  /// As the engine does: takes up a run where nobody is at work on it.
  func resume(_ run: JobRun, report: ProviderReport? = nil) throws {
    let bytes = report.map { report in
      [UInt8(report.state == .working ? 0 : report.state == .succeeded ? 1 : 2)]
        + Array(report.task.utf8)
    }
    if run.wake(report: bytes, isSigned: world.happens(70)) { try turn(run) }
  }

  /// A turn of a task: what a callback says is read, or the provider is asked.
  func turn(_ run: JobRun) throws {
    if run.task == nil, run.lostTime != nil { return try seek(run) }
    guard let name = run.task, let task = providers.tasks[name] else {
      throw Finding("B6", "\(run.id) waits for a task that there is not")
    }
    if run.stopReason != nil {
      return task.state == .succeeded
        ? try succeed(run) : try conclude(run, Self.failed("canceled", isTransient: false))
    }
    let state: ProviderTask.State
    switch run.takeReport()?.first {
    case 0: state = .working
    case 1: state = .succeeded
    case 2: state = .failed
    case _: state = world.happens(15) ? .working : task.state  // The question may be lost.
    }
    switch state {
    case .working:
      let fraction = 0.01 * Double(world.random(100))
      if run.show(TaskProgress(fraction: fraction), at: world.now) { try flush(run) }
      if !run.park() { try turn(run) }
    case .succeeded: try succeed(run)
    case .failed: try conclude(run, Self.failed("task", isTransient: world.happens(50)))
    }
  }

  /// Whatever the attempt waits for comes now, and ends it.
  func finish(_ run: JobRun) throws {
    if run.task == nil, run.lostTime != nil { return try seek(run) }
    guard let name = run.task else { return try succeed(run) }
    if providers.tasks[name]?.state == .working { end(name, succeeds: true) }
    try ask(run)
  }
}
