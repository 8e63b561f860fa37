import Core
import Jobs
import Protos
import RPC

/// What tests of jobs do whose work is a task: begin one that is watched, and follow it to its end.
protocol TaskStories {}

extension TaskStories {
  func start(
    _ bench: JobBench, model: String = "echo"
  ) async throws -> (id: String, reader: ResponseReader<V1.JobEvent>) {
    var run = V1.RunJobRequest()
    run.job = JobBench.request()
    run.job?.model = model
    let reader = try await bench.client().runJob(run)
    guard case .stateChanged(let changed) = try await reader.next()?.event else {
      throw Failure(.internal, "no first event")
    }
    return (changed.job?.id ?? "", reader)
  }

  func rest(_ reader: ResponseReader<V1.JobEvent>) async throws -> [V1.JobEvent] {
    var events: [V1.JobEvent] = []
    while let event = try await reader.next() { events.append(event) }
    return events
  }

  func end(_ events: [V1.JobEvent]) -> V1.Job? {
    guard case .completed(let completed) = events.last?.event else { return nil }
    return completed.job
  }

  /// Until the engine has nothing to do: then what was submitted is parked.
  func settle(_ bench: JobBench, turns: Int) async {
    while bench.attempts.requests.count < turns || bench.engine.isBusy { await Task.yield() }
  }
}
