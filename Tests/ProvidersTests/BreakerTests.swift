// When a deployment is left alone, and when it is tried again.

import Adapters
import Core
import Testing

@testable import Providers

@Suite("Breaker")
struct BreakerTests {
  private var limits = BreakerLimits()
  private var breaker = Breaker()

  private func at(_ seconds: Int64) -> Timestamp { noon + .seconds(seconds) }

  /// One call, if it is let through.
  private mutating func call(
    _ verdict: Breaker.Verdict, at seconds: Int64, chance: UInt64 = 0
  ) -> Bool {
    guard let permit = breaker.begin(at: at(seconds), limits) else { return false }
    breaker.end(permit, verdict, at: at(seconds), limits) { chance }
    return true
  }

  private mutating func begin(at seconds: Int64) throws -> Breaker.Permit {
    let permit = breaker.begin(at: at(seconds), limits)
    return try #require(permit)
  }

  private mutating func call(_ verdicts: [Breaker.Verdict], at seconds: Int64) {
    for verdict in verdicts { _ = call(verdict, at: seconds) }
  }

  private func wait(at seconds: Int64) -> Duration? { breaker.wait(at: at(seconds), limits) }

  @Test("fewer calls than the minimum never open it, however bad")
  mutating func fewCalls() {
    call(Array(repeating: .bad, count: 9), at: 0)
    #expect(wait(at: 0) == nil)
    call([.bad], at: 1)
    #expect(wait(at: 1) == .seconds(30))
  }

  @Test("it opens at the share of bad calls, not below")
  mutating func share() {
    call(Array(repeating: .good, count: 6) + Array(repeating: .bad, count: 5), at: 0)
    #expect(wait(at: 0) == nil)
    call([.bad], at: 0)
    #expect(wait(at: 0) == .seconds(30))
  }

  @Test("what is older than the window does not count")
  mutating func window() {
    call(Array(repeating: .bad, count: 9), at: 0)
    call([.bad], at: 65)
    #expect(wait(at: 65) == nil)
    call(Array(repeating: .bad, count: 9), at: 100)
    #expect(wait(at: 100) == .seconds(30))
  }

  @Test("what says nothing about the deployment is not counted")
  mutating func innocent() {
    call(Array(repeating: .neither, count: 50), at: 0)
    call(Array(repeating: .bad, count: 9), at: 0)
    #expect(wait(at: 0) == nil)
  }

  @Test("after its time three probes are let through; all have to succeed")
  mutating func probes() throws {
    call(Array(repeating: .bad, count: 10), at: 0)
    let isEarly = call(.good, at: 29)
    #expect(!isEarly)
    let permits = try (0..<3).map { _ in try begin(at: 30) }
    #expect(wait(at: 30) == .seconds(1))
    for permit in permits.dropLast() { breaker.end(permit, .good, at: at(31), limits) { 0 } }
    #expect(breaker.state == .halfOpen(begun: 3, succeeded: 2))
    breaker.end(permits[2], .good, at: at(31), limits) { 0 }
    #expect(breaker.state == .closed(CallWindow()))
    // Closed is closed: the count begins anew.
    call(Array(repeating: .bad, count: 9), at: 32)
    #expect(wait(at: 32) == nil)
  }

  @Test("a probe that says nothing makes room for another")
  mutating func givenBack() throws {
    limits.probeLimit = 1
    call(Array(repeating: .bad, count: 10), at: 0)
    let permit = try begin(at: 30)
    let isBlocked = wait(at: 30) != nil
    #expect(isBlocked)
    breaker.end(permit, .neither, at: at(30), limits) { 0 }
    let isLetIn = call(.good, at: 30)
    #expect(isLetIn)
    #expect(breaker.state == .closed(CallWindow()))
  }

  @Test("each probe that fails doubles the time, up to the limit; a success ends that")
  mutating func doubling() {
    limits.probeLimit = 1
    call(Array(repeating: .bad, count: 10), at: 0)
    var time: Int64 = 0
    for expected: Int64 in [30, 60, 120, 240, 300, 300] {
      #expect(wait(at: time) == .seconds(expected))
      time += expected
      _ = call(.bad, at: time)
    }
    time += 300
    _ = call(.good, at: time)
    call(Array(repeating: .bad, count: 10), at: time)
    #expect(wait(at: time) == .seconds(30))
  }

  @Test("chance adds up to a fifth, so that not all come back at once")
  mutating func jitter() throws {
    for _ in 0..<9 { _ = call(.bad, at: 0) }
    _ = call(.bad, at: 0, chance: 6_000_000)
    #expect(wait(at: 0) == .seconds(36))
    breaker.reset()
    for _ in 0..<10 { _ = call(.bad, at: 0, chance: .max) }
    let longest = try #require(wait(at: 0))
    #expect(longest >= .seconds(30) && longest <= .seconds(36))
  }

  @Test("calls of an earlier state say nothing about the present one")
  mutating func stragglers() throws {
    let straggler = try begin(at: 0)
    let late = try begin(at: 0)
    call(Array(repeating: .bad, count: 10), at: 0)
    breaker.end(straggler, .bad, at: at(10), limits) { 0 }
    #expect(wait(at: 10) == .seconds(20))
    let probe = try begin(at: 30)
    breaker.end(late, .bad, at: at(30), limits) { 0 }
    #expect(breaker.state == .halfOpen(begun: 1, succeeded: 0))
    breaker.end(probe, .bad, at: at(31), limits) { 0 }
    #expect(wait(at: 31) == .seconds(60))
  }
}

@Suite("Deployment health")
struct DeploymentHealthTests {
  private let deployment: Deployment

  init() throws {
    deployment = try #require(try CatalogDirectory().load().deployment("a"))
  }

  private func end(_ health: inout DeploymentHealth, _ outcome: CallOutcome, count: Int = 1) {
    for _ in 0..<count {
      guard let permit = health.begin(at: noon, deployment.breaker) else { return }
      health.end(permit, outcome, at: deployment, now: noon) { 0 }
    }
  }

  @Test("what the customer sent and what we gave up does not count")
  func innocent() {
    var health = DeploymentHealth()
    end(&health, .failed(FailureKind.rejected.failure()), count: 20)
    end(&health, .failed(FailureKind.contentBlocked.failure()), count: 20)
    end(&health, .abandoned, count: 20)
    #expect(health.successRate == 1)
    #expect(health.obstacle(at: noon, deployment.breaker) == nil)
    #expect(health.inFlight == 0)
  }

  @Test("failures open the breaker, and so do successes that come late")
  func badCalls() {
    var failing = DeploymentHealth()
    end(&failing, .failed(FailureKind.upstreamError.failure()), count: 10)
    #expect(failing.obstacle(at: noon, deployment.breaker) == .breaker(.seconds(30)))
    // Half of the limit for the first output, 60 s, is slow.
    var slow = DeploymentHealth()
    end(&slow, .succeeded(firstOutput: .seconds(30), total: .seconds(40)), count: 20)
    #expect(slow.obstacle(at: noon, deployment.breaker) == nil)
    end(&slow, .succeeded(firstOutput: .seconds(31), total: .seconds(40)), count: 20)
    #expect(slow.obstacle(at: noon, deployment.breaker) == .breaker(.seconds(30)))
    #expect(slow.successRate == 1)
  }

  @Test("a 429 with Retry-After parks for that long and does not count for the breaker")
  func parked() {
    var health = DeploymentHealth()
    for _ in 0..<20 { end(&health, throttled(.seconds(7))) }
    #expect(health.obstacle(at: noon, deployment.breaker) == .parked(.seconds(7)))
    #expect(health.obstacle(at: noon + .seconds(7), deployment.breaker) == nil)
    #expect(health.breaker.state != .open(until: noon + .seconds(30)))
    var silent = DeploymentHealth()
    end(&silent, throttled(nil), count: 10)
    #expect(silent.obstacle(at: noon, deployment.breaker) == .breaker(.seconds(30)))
  }

  @Test("an operator may close it at once")
  func reset() {
    var health = DeploymentHealth()
    end(&health, .failed(FailureKind.upstreamError.failure()), count: 10)
    health.observe(throttled(.seconds(7)), at: noon)
    health.resetBreaker()
    #expect(health.obstacle(at: noon, deployment.breaker) == nil)
  }
}

@Suite("Bulkhead")
struct BulkheadTests {
  private var bulkhead = Bulkhead()

  private func at(_ seconds: Int64) -> Timestamp { noon + .seconds(seconds) }

  @Test("a 429 halves what is in flight, at most once a second, and never below one")
  mutating func decrease() {
    for _ in 0..<8 { bulkhead.enter() }
    bulkhead.decrease(limit: 100, at: at(0))
    #expect(bulkhead.limit(of: 100) == 4)
    bulkhead.decrease(limit: 100, at: at(0))
    #expect(bulkhead.limit(of: 100) == 4)
    bulkhead.decrease(limit: 100, at: at(1))
    bulkhead.decrease(limit: 100, at: at(2))
    bulkhead.decrease(limit: 100, at: at(3))
    #expect(bulkhead.limit(of: 100) == 1)
    #expect(!bulkhead.hasRoom(limit: 100))
  }

  @Test("each round of successes adds one place, up to what is configured")
  mutating func increase() {
    for _ in 0..<8 { bulkhead.enter() }
    bulkhead.decrease(limit: 10, at: at(0))
    var rounds: [Int] = []
    for _ in 0..<5 {
      for _ in 0..<bulkhead.limit(of: 10) { bulkhead.increase(limit: 10) }
      bulkhead.increase(limit: 10)
      rounds.append(bulkhead.limit(of: 10))
    }
    #expect(rounds == [5, 6, 7, 8, 9])
    for _ in 0..<30 { bulkhead.increase(limit: 10) }
    #expect(bulkhead.limit(of: 10) == 10)
    #expect(bulkhead.limit(of: 3) == 3)
  }
}

@Suite("Retry budget")
struct RetryBudgetTests {
  @Test("retries are a tenth of the traffic of a minute, or ten where that is more")
  func share() {
    var budget = RetryBudget()
    let limits = RetryBudgetLimits()
    func taken(at time: Timestamp) -> Int {
      var count = 0
      while budget.takeRetry(at: time, limits) { count += 1 }
      return count
    }
    #expect(taken(at: noon) == 10)
    for _ in 0..<200 { budget.countCall(at: noon + .seconds(10)) }
    #expect(taken(at: noon + .seconds(10)) == 10)
    #expect(taken(at: noon + .seconds(60)) == 10)
    #expect(taken(at: noon + .seconds(200)) == 10)
  }

  @Test("a budget of nothing allows nothing")
  func none() {
    var limits = RetryBudgetLimits()
    limits.percent = 0
    limits.minimum = 0
    var budget = RetryBudget()
    for _ in 0..<1000 { budget.countCall(at: noon) }
    let isTaken = budget.takeRetry(at: noon, limits)
    #expect(!isTaken)
  }
}
