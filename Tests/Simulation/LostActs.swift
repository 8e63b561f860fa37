// Submissions whose answer was lost (T4): they are looked for, told of, and never found twice.

import Adapters
import Core
import Jobs
import Providers
import Storage

extension SimulatedProviders {
  /// Whether the deployment's provider can be asked which tasks it has.
  static func list(_ deployment: String) -> Bool { deployment != "two" }
}

extension Simulation {
  /// Nobody knows whether the provider has the work.
  func lose(_ run: JobRun) throws {
    if let step = run.lostStep(at: world.now) {
      let full = StepEvents.complete(step, request: run.request, makeID: makeID)
      try writeUntilDone(full)
      run.commit(full)
    }
    if !run.park() { try turn(run) }
  }

  /// A turn of a run whose task has no name: a callback has one, or the list, or neither.
  func seek(_ run: JobRun) throws {
    note("seek", run.id)
    if let report = run.takeSighting() {
      return try take(String(decoding: report.dropFirst(), as: UTF8.self), for: run)
    }
    let isTaken = try store.look { [names = providers.tasks.keys.sorted()] tx throws(Failure) in
      var taken: Set<String> = []
      for name in names where try JobStore.isTaken(name, at: "", in: tx) { taken.insert(name) }
      return taken
    }
    // Between a look and the write another may have taken it.
    let isStale = world.happens(30)
    let lost = providers.tasks.values.filter {
      $0.isLost && (isStale || !isTaken.contains($0.name))
    }
    if let task = lost.sorted(by: { $0.name < $1.name }).some(by: world), world.happens(60) {
      return try take(task.name, for: run)
    }
    switch world.random(4) {
    case 0: try conclude(run, .outcomeUnknown)
    case 1 where run.stopReason == nil && lost.isEmpty && !isStale:
      try conclude(run, Self.failed("connection", isTransient: true))
    case _ where run.stopReason != nil: try conclude(run, .outcomeUnknown)
    case _: if !run.park() { try turn(run) }
    }
  }

  /// The name is the run's, unless another lost submission was faster.
  private func take(_ name: String, for run: JobRun) throws {
    guard let step = run.parkingStep(name, at: world.now) else { return }
    let full = StepEvents.complete(step, request: run.request, makeID: makeID)
    while true {
      do {
        try commit(full)
        run.commit(full)
        run.noteFound()
        break
      } catch let failure as Failure {
        note("refused", failure.reason)
        if failure.reason == Failure.taskTaken {
          note("twin", name)
          run.forgetTask(of: step, at: world.now)
          break
        }
        guard failure.code == .internal else {
          throw Finding("B8", "a task was refused its name: \(failure)")
        }
      }
    }
    if run.stopReason != nil { return try turn(run) }
    if !run.park() { try turn(run) }
  }
}
