import Adapters
import Billing
import Core
import Jobs
import Protos
import Providers
import RPC
import StorageSQLite
import Testing

/// Jobs whose work goes on at the provider while nobody waits for it here.
@Suite(.timeLimit(.minutes(1))) struct ParkedJobTests: TaskStories {
  @Test("a submitted task is parked without a worker, and asked about when its time has come")
  func asks() async throws {
    let bench = try await JobBench(
      FakeAttempts(
        [.accept, .park("task-1", askAfter: .milliseconds(1))],
        [.park("task-1", askAfter: .milliseconds(1))], [.succeed()]))
    let (_, reader) = try await start(bench)
    let job = try #require(end(try await rest(reader)))
    #expect(job.state == .succeeded)
    #expect(job.charge?.nanos == 5)
    let turns = bench.attempts.requests.map(\.turn)
    #expect(turns.count == 3)
    guard case .submit(let callback?) = turns[0] else { throw Failure(.internal, "no callback") }
    #expect(callback == "https://hooks.test/\(job.id)/1")
    #expect(turns[1] == .ask(task: "task-1", expectsCallback: true))
    #expect(bench.attempts.requests.map(\.number) == [1, 1, 1])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("what a verified callback says is read, without asking")
  func reads() async throws {
    let bench = try await JobBench(
      FakeAttempts([.accept, .park("task-1")], [.succeed()]))
    let (id, reader) = try await start(bench)
    await settle(bench, turns: 1)
    #expect(!bench.engine.isBusy)
    let trust = bench.engine.providerReported(job: id, attempt: 1, Array("done".utf8)) { _ in
      .verified
    }
    #expect(trust == .verified)
    #expect(end(try await rest(reader))?.state == .succeeded)
    #expect(
      bench.attempts.requests.last?.turn == .read(task: "task-1", report: Array("done".utf8)))
    await bench.stop()
  }

  @Test("a callback without a signature is a reason to ask, a forged one is none, a late one too")
  func distrusts() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .park("task-1")], [.succeed()]))
    let (id, reader) = try await start(bench)
    await settle(bench, turns: 1)
    let report = Array("done".utf8)
    #expect(
      bench.engine.providerReported(job: id, attempt: 1, report) { _ in .refused } == .refused)
    #expect(bench.engine.providerReported(job: id, attempt: 2, report) { _ in .verified } == .late)
    #expect(
      bench.engine.providerReported(job: "job_x", attempt: 1, report) { _ in .verified } == .late)
    #expect(bench.attempts.requests.count == 1)
    _ = bench.engine.providerReported(job: id, attempt: 1, report) { _ in .unsigned }
    #expect(end(try await rest(reader))?.state == .succeeded)
    #expect(bench.attempts.requests.last?.turn == .ask(task: "task-1", expectsCallback: true))
    #expect(bench.engine.providerReported(job: id, attempt: 1, report) { _ in .verified } == .late)
    await bench.stop()
  }

  @Test("a callback that is faster than the answer to the submission is not lost")
  func early() async throws {
    let bench = try await JobBench(
      FakeAttempts([.accept, .pause, .park("task-1")], [.succeed()]))
    let (id, reader) = try await start(bench)
    while bench.attempts.requests.isEmpty { await Task.yield() }
    _ = bench.engine.providerReported(job: id, attempt: 1, Array("done".utf8)) { _ in .verified }
    bench.attempts.proceed()
    #expect(end(try await rest(reader))?.state == .succeeded)
    #expect(
      bench.attempts.requests.last?.turn == .read(task: "task-1", report: Array("done".utf8)))
    await bench.stop()
  }

  @Test("two callbacks at once may be in any order, so the provider is asked")
  func twoCallbacks() async throws {
    let bench = try await JobBench(
      FakeAttempts([.accept, .pause, .park("task-1")], [.succeed()]))
    let (id, reader) = try await start(bench)
    while bench.attempts.requests.isEmpty { await Task.yield() }
    for text in ["processing", "succeeded"] {
      _ = bench.engine.providerReported(job: id, attempt: 1, Array(text.utf8)) { _ in .verified }
    }
    bench.attempts.proceed()
    #expect(end(try await rest(reader))?.state == .succeeded)
    #expect(bench.attempts.requests.last?.turn == .ask(task: "task-1", expectsCallback: true))
    await bench.stop()
  }

  @Test("progress is shown, only grows, and can be read again later")
  func progress() async throws {
    let bench = try await JobBench(
      FakeAttempts(
        [.accept, .progress(0.25), .park("task-1", askAfter: .milliseconds(1))], [.succeed()]))
    let (id, reader) = try await start(bench)
    let events = try await rest(reader)
    #expect(events.map(\.eventName) == ["state_changed", "progress", "completed"])
    guard case .progress(let progress) = events[1].event else { return }
    #expect(progress.fraction == 0.25)
    var watch = V1.WatchJobRequest()
    watch.job = id
    let again = try await rest(try await bench.client().watchJob(watch))
    #expect(again.map(\.eventName) == ["state_changed", "state_changed", "progress", "completed"])
    await bench.stop()
  }

  // MARK: Stopping

  private func cancel(_ bench: JobBench, _ id: String) async throws -> V1.Job {
    var request = V1.CancelJobRequest()
    request.job = id
    return try await bench.client().cancelJob(request)
  }

  @Test("a parked job that is canceled stops the provider's task and ends canceled, for nothing")
  func cancels() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .park("task-1")]))
    let (id, reader) = try await start(bench)
    await settle(bench, turns: 1)
    _ = try await cancel(bench, id)
    let job = try #require(end(try await rest(reader)))
    #expect(job.state == .canceled)
    #expect(job.charge?.nanos == 0)
    #expect(bench.attempts.stopped.map(\.turn.task) == ["task-1"])
    #expect(try await bench.wallet().held == .zero)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a provider that was faster than the cancellation has succeeded")
  func cancelsTooLate() async throws {
    let bench = try await JobBench(
      FakeAttempts([.accept, .park("task-1")], whenStopped: [.succeed()]))
    let (id, reader) = try await start(bench)
    await settle(bench, turns: 1)
    _ = try await cancel(bench, id)
    let job = try #require(end(try await rest(reader)))
    #expect(job.state == .succeeded)
    #expect(job.charge?.nanos == 5)
    await bench.stop()
  }

  @Test("a job that is canceled while its task is being submitted stops the task afterwards")
  func cancelsSubmission() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .persist, .park("task-1")]))
    let (id, reader) = try await start(bench)
    while bench.attempts.requests.isEmpty { await Task.yield() }
    _ = try await cancel(bench, id)
    bench.attempts.proceed()
    #expect(end(try await rest(reader))?.state == .canceled)
    #expect(bench.attempts.stopped.map(\.turn.task) == ["task-1"])
    await bench.stop()
  }

  @Test("a parked job whose time is over stops its task and fails")
  func deadline() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .park("task-1")])) {
      $0.totalTimeout = .milliseconds(50)
    }
    let (_, reader) = try await start(bench)
    let job = try #require(end(try await rest(reader)))
    #expect(job.state == .failed)
    #expect(job.error?.code == "timeout")
    #expect(bench.attempts.stopped.count == 1)
    await bench.stop()
  }

  // MARK: Crashes

  @Test("a task goes on while there is no server: the same attempt is taken up where it is")
  func crash() async throws {
    let before = try await JobBench(FakeAttempts([.accept, .park("task-1")]))
    let (id, reader) = try await start(before)
    await settle(before, turns: 1)
    reader.cancel()
    await before.crash()
    let bench = try await JobBench(FakeAttempts([.succeed()]), database: before.database)
    #expect(try await bench.engine.recover() == 1)
    var watch = V1.WatchJobRequest()
    watch.job = id
    let job = try #require(end(try await rest(try await bench.client().watchJob(watch))))
    #expect(job.state == .succeeded)
    #expect(bench.attempts.requests.map(\.number) == [1])
    #expect(bench.attempts.requests.map(\.turn.task) == ["task-1"])
    #expect(try await bench.wallet().posted == Amount(nanos: 999_995))
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a job that was being canceled when the server died is still canceled")
  func crashWhileCanceling() async throws {
    let before = try await JobBench(
      FakeAttempts([.accept, .park("task-1")], whenStopped: [.persist]))
    let (id, reader) = try await start(before)
    await settle(before, turns: 1)
    _ = try await cancel(before, id)
    reader.cancel()
    await before.crash()
    let bench = try await JobBench(FakeAttempts([.succeed()]), database: before.database)
    _ = try await bench.engine.recover()
    var watch = V1.WatchJobRequest()
    watch.job = id
    let job = try #require(end(try await rest(try await bench.client().watchJob(watch))))
    #expect(job.state == .canceled)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a task whose deployment is gone from the catalog is an unknown outcome")
  func deploymentGone() async throws {
    let before = try await JobBench(FakeAttempts([.accept, .park("task-1")]))
    let (id, reader) = try await start(before)
    await settle(before, turns: 1)
    reader.cancel()
    await before.crash()
    let bench = try await JobBench(
      FakeAttempts([.accept, .succeed()]), database: before.database, deployments: ["z"])
    _ = try await bench.engine.recover()
    var watch = V1.WatchJobRequest()
    watch.job = id
    let job = try #require(end(try await rest(try await bench.client().watchJob(watch))))
    #expect(job.state == .succeeded)
    #expect(bench.attempts.requests.map(\.number) == [2])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }
}
