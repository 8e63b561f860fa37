import Billing
import Core
import Jobs
import Protos
import Providers
import RPC
import Testing

/// Jobs from the first call to their ends, through the real pipeline and a real store.
@Suite struct JobStoryTests {
  private func events(
    _ reader: ResponseReader<V1.JobEvent>
  ) async throws -> [V1.JobEvent] {
    var events: [V1.JobEvent] = []
    while let event = try await reader.next() { events.append(event) }
    return events
  }

  private func text(_ events: [V1.JobEvent]) -> String {
    var text = ""
    for event in events {
      switch event.event {
      case .outputDelta(let delta):
        if case .chat(let chat) = delta.capability { text += chat.text }
      case .outputReset: text = ""
      case .stateChanged, .progress, .completed, nil: break
      }
    }
    return text
  }

  private func end(_ events: [V1.JobEvent]) -> V1.Job? {
    guard case .completed(let completed) = events.last?.event else { return nil }
    return completed.job
  }

  private func run(
    _ bench: JobBench, _ request: V1.CreateJobRequest = JobBench.request(),
    credential: String = "org_1/live"
  ) async throws -> [V1.JobEvent] {
    var run = V1.RunJobRequest()
    run.job = request
    return try await events(try await bench.client(credential).runJob(run))
  }

  @Test("a job streams its output and ends settled, with the rest of its hold returned")
  func stream() async throws {
    let bench = try await JobBench(
      FakeAttempts([.accept, .say("Hel"), .say("lo."), .succeed()]))
    let events = try await run(bench)
    #expect(text(events) == "Hello.")
    let names = events.map(\.eventName)
    #expect(
      names == ["state_changed", "state_changed", "output_delta", "output_delta", "completed"])
    #expect(events.map(\.sequence) == [1, 2, 3, 3, 4])
    let job = try #require(end(events))
    #expect(job.state == .succeeded)
    #expect(job.charge?.nanos == 5)
    let wallet = try await bench.wallet()
    #expect(wallet.posted == Amount(nanos: 999_995))
    #expect(wallet.held == .zero)
    #expect(try await bench.verify().description.hasPrefix("ledger verified"))
    await bench.stop()
  }

  @Test("a transient failure before the first output fails over without a trace")
  func failOver() async throws {
    let busy = Failure(.providerUnavailable, "busy")
    let bench = try await JobBench(
      FakeAttempts([.fail(busy)], [.accept, .say("ok"), .succeed()]))
    let events = try await run(bench)
    #expect(
      events.map(\.eventName) == ["state_changed", "state_changed", "output_delta", "completed"])
    #expect(bench.attempts.requests.map(\.deployment.id) == ["a", "b"])
    #expect(bench.attempts.requests.map(\.number) == [1, 2])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("after output went out, a retry resets it for watchers")
  func reset() async throws {
    let lost = Failure(.providerUnavailable, "cut")
    let bench = try await JobBench(
      FakeAttempts([.accept, .say("wrong"), .fail(lost)], [.accept, .say("right"), .succeed()]))
    let events = try await run(bench)
    #expect(events.contains { $0.eventName == "output_reset" })
    #expect(text(events) == "right")
    #expect(end(events)?.state == .succeeded)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a job that fails for good costs nothing and says why")
  func failure() async throws {
    let blocked = Failure(.contentBlocked, "refused", reason: "input")
    let bench = try await JobBench(FakeAttempts([.fail(blocked, isTransient: false)]))
    let job = try #require(end(try await run(bench)))
    #expect(job.state == .failed)
    #expect(job.error?.code == "content_blocked")
    #expect(job.error?.reason == "input")
    #expect(job.error?.requestId.hasPrefix("req_") == true)
    #expect(job.charge?.nanos == 0)
    #expect(try await bench.wallet().available == Amount(nanos: 1_000_000))
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("three attempts and no more")
  func attemptLimit() async throws {
    let busy = Failure(.providerUnavailable, "busy")
    let bench = try await JobBench(
      FakeAttempts([.fail(busy)]), deployments: ["a", "b", "c", "d", "e"])
    let job = try #require(end(try await run(bench)))
    #expect(job.state == .failed)
    #expect(bench.attempts.requests.count == 3)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("an input that is refused is offered to each deployment once")
  func refusedInput() async throws {
    let refused = Failure(.invalidRequest, "refused", reason: "rejected")
    let bench = try await JobBench(FakeAttempts([.fail(refused)]), deployments: ["a", "b"])
    let job = try #require(end(try await run(bench)))
    #expect(job.error?.code == "invalid_request")
    #expect(bench.attempts.requests.map(\.deployment.id) == ["a", "b"])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("with one deployment a retry waits its time and takes it again")
  func retryWait() async throws {
    let busy = Failure(.providerUnavailable, "busy")
    let bench = try await JobBench(
      FakeAttempts([.fail(busy)], [.accept, .say("ok"), .succeed()]), deployments: ["a"]
    ) { $0.retryDelay = .milliseconds(2) }
    let events = try await run(bench)
    #expect(end(events)?.state == .succeeded)
    #expect(bench.attempts.requests.map(\.deployment.id) == ["a", "a"])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a running job that is canceled ends canceled and costs nothing")
  func cancel() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("one"), .pause, .succeed()]))
    var run = V1.RunJobRequest()
    run.job = JobBench.request()
    let reader = try await bench.client().runJob(run)
    var id = ""
    var seen: [V1.JobEvent] = []
    while let event = try await reader.next() {
      seen.append(event)
      if case .stateChanged(let changed) = event.event { id = changed.job?.id ?? id }
      if event.eventName == "output_delta" {
        var request = V1.CancelJobRequest()
        request.job = id
        let job = try await bench.client().cancelJob(request)
        #expect(job.state == .canceling || job.state == .canceled)
      }
    }
    let job = try #require(end(seen))
    #expect(job.state == .canceled)
    #expect(job.charge?.nanos == 0)
    #expect(try await bench.wallet().available == Amount(nanos: 1_000_000))
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a call that ends early cancels its job only where it asked for that")
  func disconnect() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("one"), .pause, .succeed()]))
    var run = V1.RunJobRequest()
    run.job = JobBench.request { $0.cancelOnDisconnect = true }
    let reader = try await bench.client().runJob(run)
    var id = ""
    while let event = try await reader.next() {
      if case .stateChanged(let changed) = event.event { id = changed.job?.id ?? id }
      if event.eventName == "output_delta" { break }
    }
    reader.cancel()
    var watch = V1.WatchJobRequest()
    watch.job = id
    let events = try await events(try await bench.client().watchJob(watch))
    #expect(end(events)?.state == .canceled)
    await bench.stop()
  }

  @Test("no funds: nothing is written")
  func noFunds() async throws {
    let bench = try await JobBench(FakeAttempts([.succeed()]), funds: 999)
    let failure = await #expect(throws: Failure.self) {
      try await bench.client().createJob(JobBench.request(requestID: "r"))
    }
    #expect(failure?.code == .insufficientFunds)
    let list = try await bench.client().listJobs(V1.ListJobsRequest())
    #expect(list.jobs.isEmpty)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("1,000 creates on funds for 10: exactly 10 are accepted")
  func race() async throws {
    let bench = try await JobBench(FakeAttempts([.pause, .succeed()]), funds: 10_000)
    let client = bench.client()
    let accepted = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<1000 {
        group.addTask { (try? await client.createJob(JobBench.request())) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    bench.attempts.proceed()
    #expect(accepted == 10)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }
}
