import Billing
import Core
import Jobs
import Protos
import Providers
import RPC
import Testing

/// A cancellation that comes while another step of the job is being written.
@Suite struct CancelRaceTests {
  private func canceling(_ id: String, _ bench: JobBench) -> Task<V1.Job, any Error> {
    var request = V1.CancelJobRequest()
    request.job = id
    return Task { [request] in try await bench.client().cancelJob(request) }
  }

  private func end(of id: String, _ bench: JobBench) async throws -> V1.Job? {
    var watch = V1.WatchJobRequest()
    watch.job = id
    let reader = try await bench.client().watchJob(watch)
    var last: V1.JobEvent?
    while let event = try await reader.next() { last = event }
    guard case .completed(let completed) = last?.event else { return nil }
    return completed.job
  }

  /// Returns when a call that has begun has read the job and had time to go on.
  private func waitForRead(_ gate: WriteGate, after reads: Int) async {
    while gate.reads == reads { await Task.yield() }
    for _ in 0..<1000 { await Task.yield() }
  }

  @Test("a job is canceled also while its failed attempt is written and it will wait again")
  func whileItFails() async throws {
    let gate = WriteGate()
    let busy = Failure(.providerUnavailable, "busy", retryAfter: .seconds(9))
    let bench = try await JobBench(
      FakeAttempts([.pause, .fail(busy)]), deployments: ["a"], gate: gate)
    let job = try await bench.client().createJob(JobBench.request())
    gate.close()
    bench.attempts.proceed()
    await gate.waitForWrites(1)
    let reads = gate.reads
    let call = canceling(job.id, bench)
    await waitForRead(gate, after: reads)
    gate.open()
    let answer = try await call.value
    #expect(answer.state == .canceled)
    #expect(try await end(of: job.id, bench)?.state == .canceled)
    #expect(try await bench.wallet().held == .zero)
    #expect(try await bench.verify().description.hasPrefix("ledger verified"))
    await bench.stop()
  }

  /// A queued job whose dispatch waits at the gate, behind a job that has ended.
  private func dispatching(_ gate: WriteGate) async throws -> (JobBench, job: String) {
    let bench = try await JobBench(FakeAttempts([.pause, .succeed()]), gate: gate) {
      $0.organizationConcurrencyLimit = 1
    }
    _ = try await bench.client().createJob(JobBench.request())
    let second = try await bench.client().createJob(JobBench.request())
    gate.close()
    bench.attempts.proceed()
    await gate.waitForWrites(1)
    gate.letOne()
    await gate.waitForWrites(1)
    return (bench, second.id)
  }

  @Test("a job is canceled also while its dispatch is written")
  func whileItIsDispatched() async throws {
    let gate = WriteGate()
    let (bench, id) = try await dispatching(gate)
    let reads = gate.reads
    let call = canceling(id, bench)
    await waitForRead(gate, after: reads)
    gate.open()
    let state = try await call.value.state
    #expect([.canceling, .canceled, .succeeded].contains(state))
    let job = try #require(try await end(of: id, bench))
    #expect(job.state == .canceled || job.state == .succeeded)
    #expect(try await bench.verify().description.hasPrefix("ledger verified"))
    await bench.stop()
  }

  @Test("a job is canceled also where its dispatch could not be written")
  func whileItsDispatchFails() async throws {
    let gate = WriteGate()
    let (bench, id) = try await dispatching(gate)
    let reads = gate.reads
    let call = canceling(id, bench)
    await waitForRead(gate, after: reads)
    gate.letOne(fail: Failure(.internal, "the disk is full", reason: "storage.full"))
    gate.open()
    #expect(try await call.value.state == .canceled)
    #expect(try await end(of: id, bench)?.state == .canceled)
    #expect(try await bench.verify().description.hasPrefix("ledger verified"))
    await bench.stop()
  }
}
