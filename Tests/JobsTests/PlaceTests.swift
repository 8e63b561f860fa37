import Billing
import Core
import Jobs
import Protos
import Providers
import RPC
import Testing

/// Jobs in front of deployments that have few places.
@Suite(.timeLimit(.minutes(1))) struct PlaceTests {
  private let board = HealthBoard()

  private func burst(_ bench: JobBench, _ count: Int) async throws -> [String] {
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<count {
        group.addTask {
          try await bench.client().createJob(JobBench.request()).id
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private func end(_ bench: JobBench, _ id: String) async throws -> V1.Job {
    var watch = V1.WatchJobRequest()
    watch.job = id
    let events = try await bench.client().watchJob(watch)
    while let event = try await events.next() {
      if case .completed(let completed) = event.event, let job = completed.job { return job }
    }
    throw Failure(.internal, "the stream of \(id) has no end")
  }

  @Test("a burst in front of few places costs nobody an attempt; each runs when one is free")
  func burst() async throws {
    let attempts = FakeAttempts([.accept, .say("x"), .pause, .succeed()])
    let bench = try await JobBench(attempts, deployments: ["a:2"], board: board)
    let ids = try await burst(bench, 20)
    // Two have places, the others wait; nobody has been tried in vain.
    while attempts.requests.count < 2 { await Task.yield() }
    #expect(board.health(of: "a").inFlight == 2)
    attempts.proceed()
    for id in ids { #expect(try await end(bench, id).state == .succeeded) }
    #expect(attempts.requests.count == 20)
    #expect(attempts.requests.allSatisfy { $0.number == 1 && $0.place != nil })
    #expect(board.health(of: "a").inFlight == 0)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a full deployment sends the job to the next one, without an attempt")
  func next() async throws {
    let attempts = FakeAttempts([.accept, .pause, .succeed()])
    let bench = try await JobBench(attempts, deployments: ["a:1", "b:1"], board: board)
    let ids = try await burst(bench, 2)
    while attempts.requests.count < 2 { await Task.yield() }
    #expect(Set(attempts.requests.map(\.deployment.id)) == ["a", "b"])
    attempts.proceed()
    for id in ids { #expect(try await end(bench, id).state == .succeeded) }
    await bench.stop()
  }

  @Test("a job in the queue of a deployment waits there, though another one is free")
  func queue() async throws {
    let attempts = FakeAttempts([.accept, .pause, .succeed()])
    let bench = try await JobBench(
      attempts, deployments: ["a:1:1"], board: board)
    let ids = try await burst(bench, 3)
    while board.health(of: "a").bulkhead.waiting < 1 { await Task.yield() }
    #expect(attempts.requests.count == 1)
    attempts.proceed()
    for id in ids { #expect(try await end(bench, id).state == .succeeded) }
    #expect(attempts.requests.count == 3)
    #expect(board.health(of: "a").bulkhead == Bulkhead())
    await bench.stop()
  }

  @Test("a server that stops sends away who waits in front of a deployment")
  func stopping() async throws {
    let attempts = FakeAttempts([.accept, .pause, .succeed()])
    let bench = try await JobBench(attempts, deployments: ["a:1:1"], board: board)
    _ = try await burst(bench, 2)
    while board.health(of: "a").bulkhead.waiting < 1 { await Task.yield() }
    await bench.crash()
    #expect(attempts.requests.count == 1)
    #expect(board.health(of: "a").bulkhead == Bulkhead())
  }

  @Test("a request without funds gives its place back")
  func refused() async throws {
    let bench = try await JobBench(
      FakeAttempts([.accept, .succeed()]), funds: 0, deployments: ["a:1"], board: board)
    for _ in 0..<3 {
      await #expect(throws: Failure.self) { try await burst(bench, 1) }
    }
    #expect(board.health(of: "a").inFlight == 0)
    await bench.stop()
  }

  @Test("a retry beyond the budget waits instead of being made")
  func budget() async throws {
    let broken = Failure(.generationFailed, "broken")
    let attempts = FakeAttempts([.fail(broken)])
    let bench = try await JobBench(attempts, deployments: ["a", "b"], board: board) {
      $0.retryDelay = .milliseconds(1)
      $0.retryDelayLimit = .milliseconds(2)
      $0.attemptLimit = 100
    }
    let ids = try await burst(bench, 1)
    while attempts.requests.count < 11 { await Task.yield() }
    // One call and the ten retries that are always allowed.
    var cancel = V1.CancelJobRequest()
    cancel.job = ids[0]
    #expect(try await bench.client().cancelJob(cancel).state == .canceled)
    #expect(attempts.requests.count == 11)
    #expect(board.health(of: "a").inFlight == 0)
    await bench.stop()
  }
}
