import Billing
import Core
import Jobs
import Protos
import Providers
import RPC
import StoreTestSupport
import Storage
import Testing
import Wire

/// The server dies and starts again over the same store.
@Suite struct RecoveryTests {
  /// A job that was running when its server ended, and the store that it left.
  private func interrupted(
    _ script: [FakeAttempts.Act], request: V1.CreateJobRequest = JobBench.request()
  ) async throws -> (job: String, seen: [V1.JobEvent], database: any Store) {
    let bench = try await JobBench(FakeAttempts(script))
    var run = V1.RunJobRequest()
    run.job = request
    let reader = try await bench.client().runJob(run)
    var id = ""
    var seen: [V1.JobEvent] = []
    let deltas = script.count {
      if case .say = $0 { true } else { false }
    }
    while seen.count(where: { $0.eventName == "output_delta" }) < deltas,
      let event = try await reader.next()
    {
      seen.append(event)
      if case .stateChanged(let changed) = event.event { id = changed.job?.id ?? id }
    }
    reader.cancel()
    await bench.crash()
    return (id, seen, bench.database)
  }

  private func end(of id: String, after seen: [V1.JobEvent], in bench: JobBench) async throws
    -> (events: [V1.JobEvent], job: V1.Job?)
  {
    var watch = V1.WatchJobRequest()
    watch.job = id
    watch.afterSequence = seen.last?.sequence ?? 0
    watch.afterOffset = seen.last?.offset ?? 0
    let reader = try await bench.client().watchJob(watch)
    var events: [V1.JobEvent] = []
    while let event = try await reader.next() { events.append(event) }
    guard case .completed(let completed) = events.last?.event else { return (events, nil) }
    return (events, completed.job)
  }

  @Test("a job that ran when the server died runs again, and its watcher is reset first")
  func runsAgain() async throws {
    let (id, seen, database) = try await interrupted([.accept, .say("lost"), .pause, .succeed()])
    let bench = try await JobBench(
      FakeAttempts([.accept, .say("found"), .succeed()]), database: database)
    #expect(try await bench.engine.recover() == 1)
    let (events, job) = try await end(of: id, after: seen, in: bench)
    #expect(events.first?.eventName == "output_reset")
    #expect(job?.state == .succeeded)
    #expect(bench.attempts.requests.map(\.number) == [2])
    #expect(try await bench.wallet().held == .zero)
    #expect(try await bench.verify().description.hasPrefix("ledger verified"))
    await bench.stop()
  }

  @Test("a parked job that can't be read holds up no other that was taken over with it")
  func unreadable() async throws {
    let before = try await JobBench(FakeAttempts([.park("task-1")], [.park("task-2")]))
    for number in 0..<2 {
      _ = try await before.client().createJob(JobBench.request(requestID: "r\(number)"))
      while before.attempts.requests.count <= number || before.engine.isBusy { await Task.yield() }
    }
    await before.crash()
    let other = try await before.database.write { tx throws(Failure) in
      try tx.execute(
        "UPDATE job SET terms = $1 WHERE id = (SELECT MIN(id) FROM job)", [.bytes([1])])
      return try tx.row("SELECT MAX(id) FROM job")?.text(0) ?? ""
    }
    let bench = try await JobBench(FakeAttempts([.succeed()]), database: before.database)
    await #expect(throws: Failure.self) { try await bench.engine.recover() }
    #expect(try await end(of: other, after: [], in: bench).job?.state == .succeeded)
    await bench.stop()
  }

  @Test("a job whose attempts are used up fails at the start, with its hold released")
  func usedUp() async throws {
    let (id, seen, database) = try await interrupted([.accept, .say("x"), .pause, .succeed()])
    let bench = try await JobBench(FakeAttempts([.succeed()]), database: database) {
      $0.attemptLimit = 1
    }
    #expect(try await bench.engine.recover() == 1)
    let (_, job) = try await end(of: id, after: seen, in: bench)
    #expect(job?.state == .failed)
    #expect(job?.error?.reason == "unknown_outcome")
    #expect(try await bench.wallet().available == Amount(nanos: 1_000_000))
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("recovery is done once: a second start finds nothing to do")
  func twice() async throws {
    let (_, _, database) = try await interrupted([.accept, .say("x"), .pause, .succeed()])
    let first = try await JobBench(FakeAttempts([.succeed()]), database: database) {
      $0.attemptLimit = 1
    }
    #expect(try await first.engine.recover() == 1)
    await first.stop()
    let second = try await JobBench(FakeAttempts([.succeed()]), database: database)
    #expect(try await second.engine.recover() == 0)
    #expect(try await second.verify().isSound)
    await second.stop()
  }

  @Test("two hundred jobs die with their server and all of them end")
  func many() async throws {
    let first = try await JobBench(FakeAttempts([.accept, .pause, .succeed()]))
    for _ in 0..<200 { _ = try await first.client().createJob(JobBench.request()) }
    await first.crash()
    let bench = try await JobBench(
      FakeAttempts([.accept, .say("ok"), .succeed()]), database: first.database)
    #expect(try await bench.engine.recover() == 200)
    let list = V1.ListJobsRequest()
    var left = 200
    while left > 0 {
      var request = list
      request.pageSize = 1000
      request.states = [.queued, .running, .canceling]
      left = try await bench.client().listJobs(request).jobs.count
    }
    #expect(try await bench.wallet().held == .zero)
    #expect(try await bench.verify().description.hasPrefix("ledger verified"))
    await bench.stop()
  }
}
