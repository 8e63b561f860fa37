import Billing
import Core
import Jobs
import Protos
import Providers
import RPC
import Testing
import Webhooks
import Wire

/// What single calls answer.
@Suite struct JobCallTests {
  private func get(_ bench: JobBench, _ id: String, as key: String = "org_1/live") async throws
    -> V1.Job
  {
    var request = V1.GetJobRequest()
    request.job = id
    return try await bench.client(key).getJob(request)
  }

  @Test("the same request id answers with the same job; another body is a conflict")
  func idempotency() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    let first = try await bench.client().createJob(JobBench.request(requestID: "order-42"))
    let again = try await bench.client().createJob(JobBench.request(requestID: "order-42"))
    #expect(again.id == first.id)
    let failure = await #expect(throws: Failure.self) {
      try await bench.client().createJob(JobBench.request("other", requestID: "order-42"))
    }
    #expect(failure?.code == .conflict)
    #expect(failure?.reason == Failure.requestIDReused)
    #expect(try await bench.client().listJobs(V1.ListJobsRequest()).jobs.count == 1)
    await bench.stop()
  }

  @Test("fifty equal requests at once make one job")
  func idempotencyRace() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    let client = bench.client()
    let ids = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<50 {
        group.addTask { try await client.createJob(JobBench.request(requestID: "one")).id }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(ids.count == 1)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a replay says so in a header")
  func replayHeader() async throws {
    let bench = try await JobBench(FakeAttempts([.succeed()]))
    _ = try await bench.client().createJob(JobBench.request(requestID: "h"))
    let call = try await bench.client().channel.open(
      V1.JobServiceMethods.createJob, metadata: [:], timeout: nil)
    try await call.send(JobBench.request(requestID: "h").binary())
    call.finishSending()
    _ = try await call.next()
    #expect(call.responseHeaders["idempotent-replayed"] == "true")
    await bench.stop()
  }

  @Test("Prefer: wait answers with the ended job")
  func preferWait() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("done"), .succeed()]))
    let job = try await bench.client().createJob(
      JobBench.request(), metadata: ["prefer": "wait=30"])
    #expect(job.state == .succeeded)
    #expect(job.output != nil)
    #expect(job.input != nil)
    await bench.stop()
  }

  @Test("another organisation's job, and one of the other mode, is not found")
  func ownership() async throws {
    let bench = try await JobBench(FakeAttempts([.pause, .succeed()]))
    let job = try await bench.client().createJob(JobBench.request())
    for key in ["org_2/live", "org_1/test"] {
      let failure = await #expect(throws: Failure.self) { try await get(bench, job.id, as: key) }
      #expect(failure?.code == .notFound)
      var watch = V1.WatchJobRequest()
      watch.job = job.id
      let reader = try await bench.client(key).watchJob(watch)
      let refused = await #expect(throws: Failure.self) { try await reader.next() }
      #expect(refused?.code == .notFound)
      var cancel = V1.CancelJobRequest()
      cancel.job = job.id
      await #expect(throws: Failure.self) { try await bench.client(key).cancelJob(cancel) }
    }
    bench.attempts.proceed()
    await bench.stop()
  }

  @Test("a job that has ended is canceled without effect")
  func cancelEnded() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    let job = try await bench.client().createJob(
      JobBench.request(), metadata: ["prefer": "wait=30"])
    var cancel = V1.CancelJobRequest()
    cancel.job = job.id
    #expect(try await bench.client().cancelJob(cancel) == job)
    await bench.stop()
  }

  @Test("a job over the concurrency limit waits, says why, and can be canceled there")
  func queued() async throws {
    let bench = try await JobBench(FakeAttempts([.pause, .succeed()])) {
      $0.organizationConcurrencyLimit = 1
    }
    _ = try await bench.client().createJob(JobBench.request())
    let second = try await bench.client().createJob(JobBench.request())
    let seen = try await get(bench, second.id)
    #expect(seen.state == .queued)
    #expect(seen.queueReason == .organizationConcurrency)
    var cancel = V1.CancelJobRequest()
    cancel.job = second.id
    #expect(try await bench.client().cancelJob(cancel).state == .canceled)
    #expect(try await bench.verify().isSound)
    bench.attempts.proceed()
    await bench.stop()
  }

  /// The reason that the first event of the job's stream tells.
  private func watchedReason(_ bench: JobBench, _ id: String) async throws -> V1.Job.QueueReason? {
    var watch = V1.WatchJobRequest()
    watch.job = id
    let reader = try await bench.client().watchJob(watch)
    guard case .stateChanged(let changed)? = try await reader.next()?.event else { return nil }
    return changed.queueReason
  }

  @Test("an organisation's own limit starts who waits, and lowers without ending what runs")
  func ownLimit() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .pause, .succeed()]))
    func set(_ limit: Int32, version: Int64) {
      bench.engine.setConcurrencyLimit(limit, of: "org_1", version: version)
    }
    func running(_ count: Int) async {
      while bench.attempts.requests.count < count { await Task.yield() }
    }
    set(1, version: 1)
    var ids: [String] = []
    for _ in 0..<4 { ids.append(try await bench.client().createJob(JobBench.request()).id) }
    await running(1)
    #expect(try await get(bench, ids[1]).queueReason == .organizationConcurrency)
    #expect(try await watchedReason(bench, ids[1]) == .organizationConcurrency)
    let listed = try await bench.client().listJobs(V1.ListJobsRequest()).jobs
    #expect(listed.filter { $0.queueReason == .organizationConcurrency }.count == 3)
    set(3, version: 3)
    await running(3)
    set(100, version: 2)
    #expect(try await get(bench, ids[3]).queueReason == .organizationConcurrency)
    set(1, version: 4)
    #expect(bench.engine.counts.running == 3)
    var cancel = V1.CancelJobRequest()
    cancel.job = ids[0]
    _ = try await bench.client().cancelJob(cancel)
    #expect(try await get(bench, ids[3]).state == .queued)
    set(0, version: 5)
    await running(4)
    bench.attempts.proceed()
    await bench.stop()
    #expect(try await bench.verify().isSound)
  }

  @Test("a job in front of full deployments says so")
  func capacity() async throws {
    let bench = try await JobBench(
      FakeAttempts([.accept, .pause, .succeed()]), deployments: ["a:1"], board: HealthBoard())
    _ = try await bench.client().createJob(JobBench.request())
    let second = try await bench.client().createJob(JobBench.request())
    #expect(second.queueReason == .providerCapacity)
    #expect(try await get(bench, second.id).queueReason == .providerCapacity)
    #expect(try await watchedReason(bench, second.id) == .providerCapacity)
    let listed = try await bench.client().listJobs(V1.ListJobsRequest()).jobs
    #expect(listed.map(\.queueReason) == [.providerCapacity, .unspecified])
    bench.attempts.proceed()
    await bench.stop()
  }

  @Test("a job that could not start in time expires")
  func expiry() async throws {
    let bench = try await JobBench(FakeAttempts([.pause, .succeed()])) {
      $0.organizationConcurrencyLimit = 1
    }
    _ = try await bench.client().createJob(JobBench.request())
    let second = try await bench.client().createJob(
      JobBench.request { $0.startTimeout = .init(milliseconds: 5) },
      metadata: ["prefer": "wait=30"])
    #expect(second.state == .expired)
    #expect(second.charge?.nanos == 0)
    #expect(try await bench.verify().isSound)
    bench.attempts.proceed()
    await bench.stop()
  }

  @Test("a job that takes too long fails with a timeout")
  func totalTimeout() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("slow"), .pause, .succeed()]))
    let job = try await bench.client().createJob(
      JobBench.request { $0.totalTimeout = .init(milliseconds: 20) },
      metadata: ["prefer": "wait=30"])
    #expect(job.state == .failed)
    #expect(job.error?.code == "timeout")
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("listings page through all jobs, newest first, once each")
  func listing() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    var made: [String] = []
    for _ in 0..<5 { made.append(try await bench.client().createJob(JobBench.request()).id) }
    var request = V1.ListJobsRequest()
    request.pageSize = 2
    var seen: [String] = []
    repeat {
      let page = try await bench.client().listJobs(request)
      seen += page.jobs.map(\.id)
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    #expect(seen == made.reversed())
    request.pageToken = "nonsense!"
    await #expect(throws: Failure.self) { try await bench.client().listJobs(request) }
    await bench.stop()
  }

  @Test("an unknown model, a bad webhook URL and a negative limit are refused by field")
  func badRequests() async throws {
    let bench = try await JobBench(FakeAttempts([.succeed()]))
    let client = bench.client()
    let unknown = await #expect(throws: Failure.self) {
      try await client.createJob(JobBench.request { $0.model = "nothing" })
    }
    #expect(unknown?.code == .notFound)
    let webhook = await #expect(throws: Failure.self) {
      try await client.createJob(
        JobBench.request {
          $0.webhook = V1.WebhookTarget()
          $0.webhook?.url = "http://example.com/"
        })
    }
    #expect(webhook?.fieldViolations.first?.field == "webhook.url")
    let cost = await #expect(throws: Failure.self) {
      try await client.createJob(
        JobBench.request {
          $0.maxCost = GoogleType.Money()
          $0.maxCost?.currencyCode = "EUR"
        })
    }
    #expect(cost?.fieldViolations.first?.field == "max_cost")
    await bench.stop()
  }

  @Test("the webhook of a job is in the outbox exactly once, with the job in it")
  func webhook() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    let job = try await bench.client().createJob(
      JobBench.request {
        $0.webhook = V1.WebhookTarget()
        $0.webhook?.url = "https://example.com/hook"
      }, metadata: ["prefer": "wait=30"])
    let entry = try #require(bench.sink.all.first)
    #expect(bench.sink.all.count == 1)
    #expect(entry.type == "job.succeeded")
    let payload = try V1.WebhookPayload(json: entry.payload)
    #expect(payload.type == "job.succeeded")
    #expect(payload.data?.id == job.id)
    #expect(payload.data?.output != nil)
    #expect(payload.data?.input == nil)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("an estimate names the hold and whether the wallet has it")
  func estimate() async throws {
    let bench = try await JobBench(FakeAttempts([.succeed()]), funds: 1500)
    var request = V1.EstimateJobRequest()
    request.job = JobBench.request()
    let estimate = try await bench.client().estimateJob(request)
    #expect(estimate.hold?.nanos == 1000)
    #expect(estimate.affordable == true)
    #expect(try await bench.client("org_2/live").estimateJob(request).affordable == false)
    await bench.stop()
  }
}

extension GoogleProtobuf.Duration {
  fileprivate init(milliseconds: Int32) {
    self.init()
    nanos = milliseconds * 1_000_000
  }
}
