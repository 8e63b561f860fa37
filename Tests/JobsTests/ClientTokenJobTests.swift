import Billing
import Core
import Jobs
import Protos
import RPC
import Storage
import StorageSQLite
import Testing
import Wire

/// What client tokens see of jobs, and what they spend.
@Suite struct ClientTokenJobTests {
  private static let ada = "org_1/live/ada"
  private static let bob = "org_1/live/bob"

  private func code(_ body: () async throws -> Void) async -> String {
    do {
      try await body()
      return "ok"
    } catch let failure as Failure {
      return "\(failure.code.rawValue) \(failure.reason)"
    } catch {
      return "\(error)"
    }
  }

  private func get(_ client: V1.JobServiceClient, _ id: String) async throws -> V1.Job {
    var request = V1.GetJobRequest()
    request.job = id
    return try await client.getJob(request)
  }

  private func watch(_ client: V1.JobServiceClient, _ id: String) async throws {
    var request = V1.WatchJobRequest()
    request.job = id
    let reader = try await client.watchJob(request)
    while try await reader.next() != nil {}
  }

  private func cancel(_ client: V1.JobServiceClient, _ id: String) async throws {
    var request = V1.CancelJobRequest()
    request.job = id
    _ = try await client.cancelJob(request)
  }

  @Test("a token sees, watches and cancels the jobs that it made, and no others")
  func ownJobs() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    let wait: Metadata = ["prefer": "wait=30"]
    let own = try await bench.client(Self.ada).createJob(JobBench.request(), metadata: wait).id
    let keys = try await bench.client().createJob(JobBench.request(), metadata: wait).id
    #expect(try await get(bench.client(Self.ada), own).output != nil)
    #expect(await code { try await watch(bench.client(Self.ada), own) } == "ok")
    #expect(await code { try await cancel(bench.client(Self.ada), own) } == "ok")
    for (credential, job) in [(Self.ada, keys), (Self.bob, own)] {
      let client = bench.client(credential)
      #expect(await code { _ = try await get(client, job) } == "not_found ")
      #expect(await code { try await watch(client, job) } == "not_found ")
      #expect(await code { try await cancel(client, job) } == "not_found ")
    }
    let all = V1.ListJobsRequest()
    #expect(try await bench.client(Self.ada).listJobs(all).jobs.map(\.id) == [own])
    #expect(try await bench.client(Self.bob).listJobs(all).jobs.isEmpty)
    #expect(try await bench.client().listJobs(all).jobs.map(\.id) == [keys, own])
    #expect(
      await code {
        let reader = try await bench.client(Self.ada).watchJobs(V1.WatchJobsRequest())
        _ = try await reader.next()
      } == "permission_denied token")
    await bench.stop()
  }

  @Test("a job that runs is watched by its token alone")
  func running() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .pause, .succeed()]))
    let own = try await bench.client(Self.ada).createJob(JobBench.request()).id
    #expect(await code { try await watch(bench.client(Self.bob), own) } == "not_found ")
    bench.attempts.proceed()
    #expect(await code { try await watch(bench.client(Self.ada), own) } == "ok")
    await bench.stop()
  }

  @Test("a token for a job makes none and sees that one only")
  func oneJob() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    let wait: Metadata = ["prefer": "wait=30"]
    let first = try await bench.client().createJob(JobBench.request(), metadata: wait).id
    let second = try await bench.client().createJob(JobBench.request(), metadata: wait).id
    let client = bench.client("org_1/live/\(first)")
    #expect(try await get(client, first).id == first)
    #expect(await code { try await watch(client, first) } == "ok")
    #expect(await code { try await cancel(client, first) } == "ok")
    #expect(await code { _ = try await get(client, second) } == "not_found ")
    #expect(await code { try await watch(client, second) } == "not_found ")
    #expect(await code { try await cancel(client, second) } == "not_found ")
    #expect(
      await code { _ = try await client.createJob(JobBench.request()) }
        == "permission_denied job")
    #expect(
      await code { _ = try await client.listJobs(V1.ListJobsRequest()) }
        == "permission_denied job")
    #expect(
      await code {
        var request = V1.EstimateJobRequest()
        request.job = JobBench.request()
        _ = try await client.estimateJob(request)
      } == "permission_denied job")
    await bench.stop()
  }

  @Test("a token spends up to its cap, and what it spends counts for its key")
  func cap() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    let client = bench.client(Self.ada)
    var estimate = V1.EstimateJobRequest()
    estimate.job = JobBench.request()
    #expect(try await client.estimateJob(estimate).affordable)
    // Each holds 1,000 and is charged 5: what comes back may be spent again.
    for _ in 0..<5 {
      _ = try await client.createJob(JobBench.request(), metadata: ["prefer": "wait=30"])
    }
    let hungry = JobBench.request { $0.maxCost = GoogleType.Money(Amount(nanos: 2999)) }
    var large = hungry
    large.model = "boundless"
    let refused = large
    #expect(
      await code { _ = try await client.createJob(refused) } == "insufficient_funds token_cap")
    estimate.job = refused
    #expect(try await !client.estimateJob(estimate).affordable)
    #expect(await code { _ = try await bench.client(Self.bob).createJob(refused) } == "ok")
    let keys = try await bench.database.read { tx throws(Failure) in
      try tx.rows("SELECT DISTINCT access_key FROM job").map { row throws(Failure) in
        try row.text(0)
      }
    }
    #expect(keys == ["key_org_1"])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a request id of somebody else does not answer a token with a job that is not its own")
  func requestIDs() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    let request = JobBench.request(requestID: "order-42")
    let made = try await bench.client().createJob(request).id
    #expect(
      await code { _ = try await bench.client(Self.ada).createJob(request) }
        == "conflict request_id_reused")
    #expect(try await bench.client().createJob(request).id == made)
    await bench.stop()
  }
}
