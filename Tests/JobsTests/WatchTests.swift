import Core
import Jobs
import Protos
import RPC
import Storage
import StorageSQLite
import Testing
import Wire

/// Watchers: nothing missed, nothing twice, wherever they come from.
@Suite struct WatchTests {
  private func read(_ reader: ResponseReader<V1.JobEvent>) async throws -> [V1.JobEvent] {
    var events: [V1.JobEvent] = []
    while let event = try await reader.next() { events.append(event) }
    return events
  }

  private func watch(
    _ bench: JobBench, _ id: String, after sequence: Int64 = 0, _ offset: Int64 = 0
  ) async throws -> ResponseReader<V1.JobEvent> {
    var request = V1.WatchJobRequest()
    request.job = id
    request.afterSequence = sequence
    request.afterOffset = offset
    return try await bench.client().watchJob(request)
  }

  private func text(_ events: some Sequence<V1.JobEvent>) -> String {
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

  private let script: [FakeAttempts.Act] =
    [.accept, .say("a"), .say("bb"), .say("ccc"), .say("dddd"), .succeed()]

  @Test("an ended job is told from the store as it was told live")
  func replay() async throws {
    let bench = try await JobBench(FakeAttempts(script))
    var run = V1.RunJobRequest()
    run.job = JobBench.request()
    let live = try await read(try await bench.client().runJob(run))
    guard case .completed(let completed) = live.last?.event, let job = completed.job else {
      Issue.record("a run ends with its job")
      return
    }
    let stored = try await read(try await watch(bench, job.id))
    #expect(stored.map(\.eventID) == live.map(\.eventID))
    #expect(stored.map(\.eventName) == live.map(\.eventName))
    #expect(text(stored) == "abbcccdddd")
    #expect(stored.last == live.last)
    await bench.stop()
  }

  @Test("a watcher resumes after any event and gets exactly the rest")
  func resume() async throws {
    let bench = try await JobBench(FakeAttempts(script))
    var run = V1.RunJobRequest()
    run.job = JobBench.request(requestID: "resume")
    let all = try await read(try await bench.client().runJob(run))
    guard case .completed(let completed) = all.last?.event, let job = completed.job else {
      Issue.record("a run ends with its job")
      return
    }
    for (index, event) in all.enumerated() {
      let rest = try await read(try await watch(bench, job.id, after: event.sequence, event.offset))
      #expect(rest.map(\.eventID) == all.dropFirst(index + 1).map(\.eventID))
    }
    run.afterSequence = all[3].sequence
    run.afterOffset = all[3].offset
    let again = try await read(try await bench.client().runJob(run))
    #expect(again.map(\.eventID) == all.dropFirst(4).map(\.eventID))
    await bench.stop()
  }

  @Test("a running job's watcher resumes within the open chunk")
  func resumeLive() async throws {
    let bench = try await JobBench(
      FakeAttempts([.accept, .say("one "), .say("two "), .pause, .say("three"), .succeed()]))
    var run = V1.RunJobRequest()
    run.job = JobBench.request()
    let first = try await bench.client().runJob(run)
    var seen: [V1.JobEvent] = []
    var id = ""
    while let event = try await first.next() {
      seen.append(event)
      if case .stateChanged(let changed) = event.event { id = changed.job?.id ?? id }
      if text(seen) == "one " { break }
    }
    first.cancel()
    let last = try #require(seen.last)
    let second = try await watch(bench, id, after: last.sequence, last.offset)
    let next = try #require(try await second.next())
    #expect(text([next]) == "two ")
    bench.attempts.proceed()
    let rest = try await read(second)
    #expect(text(seen + [next] + rest) == "one two three")
    await bench.stop()
  }

  @Test("a position that nobody knows is answered with a reset and the whole stream")
  func unknownPosition() async throws {
    let bench = try await JobBench(FakeAttempts(script))
    let job = try await bench.client().createJob(
      JobBench.request(), metadata: ["prefer": "wait=30"])
    for (sequence, offset) in [(Int64(99), Int64(0)), (3, 9999)] {
      let events = try await read(try await watch(bench, job.id, after: sequence, offset))
      let first = try #require(events.first)
      if offset == 0 || first.eventName == "output_reset" {
        #expect(first.eventName == "output_reset")
        #expect(text(events) == "abbcccdddd")
      }
      #expect(events.last?.eventName == "completed")
    }
    await bench.stop()
  }

  @Test("a thousand watchers of one job all see all of it")
  func many() async throws {
    let bench = try await JobBench(
      FakeAttempts([.accept, .say("a"), .pause, .say("b"), .say("c"), .succeed()]))
    let job = try await bench.client().createJob(JobBench.request())
    var readers: [ResponseReader<V1.JobEvent>] = []
    for _ in 0..<1000 { readers.append(try await watch(bench, job.id)) }
    #expect(bench.engine.hub.watcherCount <= 1000)
    bench.attempts.proceed()
    for reader in readers {
      let events = try await read(reader)
      #expect(text(events) == "abc")
      #expect(events.last?.eventName == "completed")
    }
    #expect(bench.engine.hub.watcherCount == 0)
    await bench.stop()
  }

  @Test("a watcher of a queued job is told when it is canceled there")
  func queued() async throws {
    let bench = try await JobBench(FakeAttempts([.pause, .succeed()])) {
      $0.organizationConcurrencyLimit = 1
    }
    _ = try await bench.client().createJob(JobBench.request())
    let second = try await bench.client().createJob(JobBench.request())
    let reader = try await watch(bench, second.id)
    #expect(try await reader.next()?.eventName == "state_changed")
    var cancel = V1.CancelJobRequest()
    cancel.job = second.id
    _ = try await bench.client().cancelJob(cancel)
    let last = try #require(try await reader.next())
    #expect(last.eventName == "completed")
    #expect(try await reader.next() == nil)
    bench.attempts.proceed()
    await bench.stop()
  }

  @Test("a reader that stops reading costs bounded memory and misses nothing")
  func slow() async throws {
    let many = (0..<2000).map { FakeAttempts.Act.say("\($0) ") }
    let bench = try await JobBench(FakeAttempts([.accept] + many + [.succeed()]))
    var run = V1.RunJobRequest()
    run.job = JobBench.request()
    let reader = try await bench.client().runJob(run)
    let first = try #require(try await reader.next())
    guard case .stateChanged(let changed) = first.event, let id = changed.job?.id else {
      Issue.record("a stream begins with the job's state")
      return
    }
    // The job ends while this reader has read one event.
    let other = try await read(try await watch(bench, id))
    #expect(other.last?.eventName == "completed")
    let events = try await read(reader)
    #expect(text(events) == (0..<2000).map { "\($0) " }.joined())
    await bench.stop()
  }

  @Test("a team's watcher sees its jobs come and go")
  func team() async throws {
    let bench = try await JobBench(FakeAttempts(script))
    let reader = try await bench.client().watchJobs(V1.WatchJobsRequest())
    // The stream is open when its watcher is counted.
    while bench.engine.hub.watcherCount == 0 { await Task.yield() }
    let job = try await bench.client().createJob(JobBench.request())
    var names: [String] = []
    while let event = try await reader.next() {
      names.append(event.eventName)
      if case .completed(let completed) = event.event {
        #expect(completed.job?.id == job.id)
        break
      }
    }
    #expect(names.first == "state_changed")
    reader.cancel()
    await bench.stop()
  }
}
