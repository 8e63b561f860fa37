import Billing
import Core
import Jobs
import Protos
import RPC
import Storage
import StorageSQLite
import Testing
@testable import Webhooks
import Wire

/// Webhooks about budgets.
@Suite struct BudgetNewsTests {
  private func endpoint(_ id: String, mode: Principal.Mode, events: [String]) -> WebhookEndpoint {
    WebhookEndpoint(
      id: id, organization: "org_1", mode: mode, url: "https://example.com/\(id)",
      filter: EventFilter(patterns: events), description: "", state: .enabled,
      createTime: World.live.now(), updateTime: World.live.now(),
      secrets: EndpointSecrets(current: "whsec_c2VjcmV0"))
  }

  @Test("however many jobs pass a threshold at once, each endpoint that wants it hears once")
  func once() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .pause, .succeed()]))
    let endpoints = [
      endpoint("whep_1", mode: .live, events: ["budget.threshold"]),
      endpoint("whep_2", mode: .live, events: []),
      endpoint("whep_3", mode: .live, events: ["job.*"]),
      endpoint("whep_4", mode: .test, events: []),
    ]
    let budget = Budget(
      organization: "org_1", mode: .live, subject: "organization", period: .month,
      limit: Amount(nanos: 40_000), thresholds: [50, 80])
    try await bench.database.write { tx throws(Failure) in
      for endpoint in endpoints { try EndpointStore.insert(endpoint, in: tx) }
      try BudgetStore.set(budget, in: tx)
    }
    // Each holds 1,000.
    let client = bench.client()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<36 {
        group.addTask { _ = try await client.createJob(JobBench.request()) }
      }
      try await group.waitForAll()
    }
    let told = bench.sink.all.filter { $0.type == "budget.threshold" }
    #expect(told.map(\.target.endpoint).sorted() == ["whep_1", "whep_1", "whep_2", "whep_2"])
    let reached = try told.map { entry throws(Failure) in
      let payload = try V1.WebhookBudgetPayload(json: entry.payload)
      #expect(payload.type == "budget.threshold")
      #expect(payload.timestamp != nil)
      #expect(payload.data?.limit?.amount == Amount(nanos: 40_000))
      return "\(payload.data?.reachedThreshold ?? 0) \(payload.data?.used?.amount?.nanos ?? 0)"
    }
    #expect(reached.sorted() == ["50 20000", "50 20000", "80 32000", "80 32000"])
    let stored = try await bench.database.read { tx throws(Failure) in
      try tx.row("SELECT COUNT(*) FROM webhook_delivery WHERE type = 'budget.threshold'")
    }
    #expect(stored?.values == [.integer(4)])
    bench.attempts.proceed()
    await bench.stop()
  }

  @Test("a refused job tells nobody")
  func refused() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .succeed()]), funds: 1500)
    let listener = endpoint("whep_1", mode: .live, events: [])
    let budgets = [
      Budget(
        organization: "org_1", mode: .live, subject: "organization", period: .day,
        limit: Amount(nanos: 1000), thresholds: [100]),
      Budget(
        organization: "org_1", mode: .live, subject: "team_org_1", period: .day,
        limit: Amount(nanos: 999), thresholds: []),
    ]
    try await bench.database.write { tx throws(Failure) in
      try EndpointStore.insert(listener, in: tx)
      for budget in budgets { try BudgetStore.set(budget, in: tx) }
    }
    await #expect(throws: Failure.self) {
      try await bench.client().createJob(JobBench.request())
    }
    #expect(bench.sink.all.isEmpty)
    let stored = try await bench.database.read { tx throws(Failure) in
      try tx.row("SELECT COUNT(*) FROM webhook_delivery")
    }
    #expect(stored?.values == [.integer(0)])
    await bench.stop()
  }
}
