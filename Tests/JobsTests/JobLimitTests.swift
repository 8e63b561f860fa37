import Billing
import Core
import Jobs
import Protos
import Providers
import RPC
import StorageSQLite
import Storage
import Testing
import Wire

/// Numbers that nobody should send, queues that are full, listings that are large.
@Suite struct JobLimitTests {
  private let oneSlot: @Sendable (inout JobSettings) -> Void = {
    $0.organizationConcurrencyLimit = 1
    $0.organizationQueueLimit = 1
  }

  private func dollars(_ units: Int64) -> GoogleType.Money {
    var money = GoogleType.Money()
    money.currencyCode = "USD"
    money.units = units
    return money
  }

  @Test("a full queue refuses new jobs and still answers repeated requests")
  func replayInFullQueue() async throws {
    let bench = try await JobBench(FakeAttempts([.pause, .succeed()]), settings: oneSlot)
    let client = bench.client()
    _ = try await client.createJob(JobBench.request())
    let second = try await client.createJob(JobBench.request(requestID: "two"))
    #expect(second.queueReason == .organizationConcurrency)
    let refused = await #expect(throws: Failure.self) {
      try await client.createJob(JobBench.request(requestID: "three"))
    }
    #expect(refused?.code == .rateLimited)
    #expect(refused?.reason == "queue")
    #expect(refused?.retryAfter == .seconds(10))
    let again = try await client.createJob(JobBench.request(requestID: "two"))
    #expect(again == second)
    let other = await #expect(throws: Failure.self) {
      try await client.createJob(JobBench.request("other", requestID: "two"))
    }
    #expect(other?.reason == Failure.requestIDReused)
    bench.attempts.proceed()
    await bench.stop()
  }

  @Test("a replay shows the job as GetJob does, also before that is durable")
  func replayOfRunning() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .pause, .succeed()]))
    let first = try await bench.client().createJob(JobBench.request(requestID: "r"))
    var get = V1.GetJobRequest()
    get.job = first.id
    while try await bench.client().getJob(get).state != .running { await Task.yield() }
    let again = try await bench.client().createJob(JobBench.request(requestID: "r"))
    #expect(again.state == .running)
    bench.attempts.proceed()
    await bench.stop()
  }

  @Test("a request id is free again after 30 days, and not before")
  func requestIDLifetime() async throws {
    let bench = try await JobBench(FakeAttempts([.succeed()]))
    let (day, start) = (Int64(86_400), World.live.now())
    func claim(_ job: String, _ after: Duration) async throws(Failure) -> JobStore.Claim {
      try await bench.database.write { tx throws(Failure) in
        try JobStore.claim(
          requestID: "r", organization: "org_1", fingerprint: [UInt8](job.utf8), job: job,
          at: start + after, lifetime: JobSettings().requestIDLifetime, in: tx)
      }
    }
    #expect(try await claim("a", .zero) == .new)
    #expect(try await claim("a", .seconds(30 * day - 1)) == .replay(job: "a"))
    await #expect(throws: Failure.self) { try await claim("b", .seconds(30 * day - 1)) }
    #expect(try await claim("b", .seconds(30 * day)) == .new)
    await bench.stop()
  }

  @Test(
    "a max_cost out of range is refused with its field",
    arguments: [Int64.max, .min, 9_223_372_037, -1, 0])
  func maxCost(units: Int64) async throws {
    let bench = try await JobBench(FakeAttempts([.succeed()]))
    let failure = await #expect(throws: Failure.self) {
      try await bench.client().createJob(JobBench.request { $0.maxCost = dollars(units) })
    }
    #expect(failure?.code == .invalidRequest)
    #expect(failure?.fieldViolations.first?.field == "max_cost")
    #expect(try await bench.wallet().held == .zero)
    await bench.stop()
  }

  @Test("a hold larger than any transfer is refused with its field")
  func hugeHold() async throws {
    let bench = try await JobBench(FakeAttempts([.succeed()]))
    let huge = JobBench.request {
      $0.model = "boundless"
      $0.maxCost = dollars(1_000_001)
    }
    let failure = await #expect(throws: Failure.self) {
      try await bench.client().createJob(huge)
    }
    #expect(failure?.code == .invalidRequest)
    #expect(failure?.fieldViolations.first?.field == "max_cost")
    await bench.stop()
  }

  @Test("a job ends also where its provider claims to have cost more than there is")
  func nonsensicalCost() async throws {
    let bench = try await JobBench(
      FakeAttempts([.accept, .say("x"), .succeed(outputTokens: .max, cost: .max)]))
    let job = try await bench.client().createJob(
      JobBench.request(), metadata: ["prefer": "wait=30"])
    #expect(job.state == .succeeded)
    #expect(job.charge == job.hold)
    #expect(try await bench.verify().description.hasPrefix("ledger verified"))
    await bench.stop()
  }

  @Test("a page token is for the listing that gave it")
  func pageTokens() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    for _ in 0..<3 { _ = try await bench.client().createJob(JobBench.request()) }
    var list = V1.ListJobsRequest()
    list.pageSize = 1
    let token = try await bench.client().listJobs(list).nextPageToken
    list.pageToken = token
    #expect(try await bench.client().listJobs(list).jobs.count == 1)
    list.model = "echo"
    let filtered = await #expect(throws: Failure.self) { try await bench.client().listJobs(list) }
    #expect(filtered?.fieldViolations.first?.field == "page_token")
    list.model = ""
    let stranger = await #expect(throws: Failure.self) {
      try await bench.client("org_2/live").listJobs(list)
    }
    #expect(stranger?.fieldViolations.first?.field == "page_token")
    await bench.stop()
  }

  @Test("pages end early where jobs are large, and filters by state still find all")
  func largeJobs() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    let text = String(repeating: "a", count: 9 << 20)
    var made: [String] = []
    for _ in 0..<3 {
      made.append(
        try await bench.client().createJob(
          JobBench.request(text), metadata: ["prefer": "wait=30"]
        ).id)
    }
    var list = V1.ListJobsRequest()
    list.states = [.succeeded]
    var pages: [[String]] = []
    repeat {
      let page = try await bench.client().listJobs(list)
      #expect(page.jobs.allSatisfy { $0.output == nil && $0.input == nil })
      pages.append(page.jobs.map(\.id))
      list.pageToken = page.nextPageToken
    } while !list.pageToken.isEmpty
    #expect(pages == made.reversed().map { [$0] })
    await bench.stop()
  }

  @Test("what a provider finished in the last moment of the server counts")
  func successAtShutdown() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .persist, .say("x"), .succeed()]))
    let job = try await bench.client().createJob(JobBench.request())
    await bench.crash()
    let state = try await bench.database.read { tx throws(Failure) in
      try JobStore.find(job.id, in: tx)?.machine.state
    }
    #expect(state == .succeeded)
    #expect(try await bench.verify().isSound)
  }

  @Test("a stream that nobody may open any more makes no job, and its place is free again")
  func fullHub() async throws {
    let bench = try await JobBench(FakeAttempts([.pause, .succeed()]), watcherLimit: 1)
    let client = bench.client()
    var run = V1.RunJobRequest()
    run.job = JobBench.request()
    let first = try await client.runJob(run)
    _ = try await first.next()
    let held = try await bench.wallet().held
    run.job = JobBench.request("again")
    let second = try await client.runJob(run)
    let refused = await #expect(throws: Failure.self) { try await second.next() }
    #expect(refused?.code == .rateLimited)
    #expect(try await bench.wallet().held == held)
    #expect(try await client.listJobs(V1.ListJobsRequest()).jobs.count == 1)
    bench.attempts.proceed()
    while try await first.next() != nil {}
    let third = try await client.runJob(run)
    while try await third.next() != nil {}
    await bench.stop()
  }
}
