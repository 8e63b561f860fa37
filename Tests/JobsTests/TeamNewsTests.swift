import Billing
import Core
import Jobs
import Protos
import RPC
import Storage
import StoreTestSupport
import Testing

/// Watchers of a team hear of each state of each job, once and in order.
@Suite struct TeamNewsTests {
  private typealias Reader = ResponseReader<V1.WatchJobsResponse>

  private struct Seen: Equatable {
    let job: String
    let state: V1.Job.State
  }

  private func watch(_ bench: JobBench) async throws -> Reader {
    let before = bench.engine.hub.teamReaderCount
    let reader = try await bench.client().watchJobs(V1.WatchJobsRequest())
    while bench.engine.hub.teamReaderCount == before { await Task.yield() }
    return reader
  }

  private func next(_ reader: Reader) async throws -> Seen {
    let response = try #require(try await reader.next())
    switch response.event {
    case .stateChanged(let changed):
      let job = try #require(changed.job)
      #expect(job.state == changed.state)
      #expect(job.endTime == nil && job.charge == nil && job.error == nil && job.output == nil)
      #expect((job.startTime == nil) == (changed.state == .queued))
      return Seen(job: job.id, state: changed.state)
    case .completed(let completed):
      let job = try #require(completed.job)
      #expect(job.endTime != nil)
      return Seen(job: job.id, state: job.state)
    case nil: throw Failure(.internal, "an event of no kind")
    }
  }

  private func read(_ count: Int, from reader: Reader) async throws -> [Seen] {
    var seen: [Seen] = []
    while seen.count < count { seen.append(try await next(reader)) }
    return seen
  }

  private func create(_ bench: JobBench) async throws -> String {
    try await bench.client().createJob(JobBench.request(), metadata: ["prefer": "wait=30"]).id
  }

  private static func story(_ job: String) -> [Seen] {
    [.queued, .running, .succeeded].map { Seen(job: job, state: $0) }
  }

  @Test("a job that is done in one commit is told in all its states")
  func inline() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    let reader = try await watch(bench)
    for _ in 0..<10 {
      let job = try await create(bench)
      #expect(try await read(3, from: reader) == Self.story(job))
    }
    reader.cancel()
    await bench.stop()
  }

  // MARK: Two nodes

  private func nodes(_ script: [FakeAttempts.Act]) async throws -> (JobBench, JobBench) {
    let stores = try TestStore.shared(
      by: ["node_a", "node_b"], Nodes.migrations + JobBench.migrations)
    try await stores[0].write { tx throws(Failure) in
      _ = try Ledger(ids: IDMaker(world: .live)).addFunds(
        organization: "org_1", mode: .live, amount: Amount(nanos: 10_000_000),
        at: World.live.now(), in: tx)
    }
    return (
      try await JobBench(FakeAttempts(script), database: stores[0], node: "node_a"),
      try await JobBench(FakeAttempts(script), database: stores[1], node: "node_b")
    )
  }

  private static let quick: [FakeAttempts.Act] = [.accept, .say("x"), .succeed()]

  @Test(
    "jobs of another node are told in all their states, in order, without a hint",
    .enabled(if: TestStore.isPostgres, "two nodes need MODELROUTE_TEST_STORE=postgres"))
  func elsewhere() async throws {
    let (here, there) = try await nodes(Self.quick)
    _ = try await create(there)
    let reader = try await watch(here)
    let other = try await watch(here)
    var told: [Seen] = []
    // More than a page, and looks that find nothing.
    for _ in 0..<60 {
      var jobs: [String] = []
      for _ in 0..<4 { jobs.append(try await create(there)) }
      await here.engine.heard(of: nil)
      await here.engine.heard(of: Set(jobs))
      let seen = try await read(12, from: reader)
      for job in jobs { #expect(seen.filter { $0.job == job } == Self.story(job)) }
      told += seen
    }
    // What was made before the stream began is not told, and the other one hears the same.
    #expect(try await read(told.count, from: other) == told)
    reader.cancel()
    other.cancel()
    await here.stop()
    await there.stop()
  }

  @Test(
    "one look tells more changes than a page has, and the node's own among them",
    .enabled(if: TestStore.isPostgres, "two nodes need MODELROUTE_TEST_STORE=postgres"))
  func pages() async throws {
    let (here, there) = try await nodes(Self.quick)
    let reader = try await watch(here)
    var jobs: [String] = []
    for number in 0..<250 { jobs.append(try await create(number % 10 == 0 ? here : there)) }
    await here.engine.heard(of: nil)
    let seen = try await read(3 * jobs.count, from: reader)
    // Jobs came one after the other, and so do their changes.
    #expect(seen == jobs.flatMap(Self.story))
    reader.cancel()
    await here.stop()
    await there.stop()
  }

  @Test(
    "who begins to watch hears of what comes then, also where somebody else has watched before",
    .enabled(if: TestStore.isPostgres, "two nodes need MODELROUTE_TEST_STORE=postgres"))
  func begins() async throws {
    let (here, there) = try await nodes([.accept, .say("x"), .pause, .succeed()])
    let first = try await watch(here)
    // When it runs is durable a moment later: looks go on until then.
    let looks = Task {
      while !Task.isCancelled {
        await here.engine.heard(of: nil)
        while here.engine.isBusy { await Task.yield() }
      }
    }
    let job = try await there.client().createJob(JobBench.request()).id
    #expect(try await next(first) == Seen(job: job, state: .queued))
    #expect(try await next(first) == Seen(job: job, state: .running))
    first.cancel()
    while here.engine.hub.teamReaderCount > 0 { await Task.yield() }
    let second = try await watch(here)
    there.attempts.proceed()
    #expect(try await next(second) == Seen(job: job, state: .succeeded))
    looks.cancel()
    await looks.value
    await there.stop()
    second.cancel()
    await here.stop()
  }
}
