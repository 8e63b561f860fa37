import Billing
import Core
import Events
import Protos
import RPC
import Storage
import StorageSQLite
import Testing
import Wire

/// Budgets and usage as calls.
@Suite struct BudgetServiceTests {
  let books: Books
  let service: BillingService
  static let key = Principal(kind: .key, id: "key_a", organization: "org_a", team: "team_a")

  init() throws {
    books = try Books()
    let books = books
    var world = World.live
    world.now = { books.now }
    service = BillingService(
      database: books.store, ledger: books.ledger, world: world,
      organizationExists: { id, _ in id == "org_a" },
      subjectExists: { organization, subject, mode, _ in
        organization == "org_a" && (subject == "team_a" || (subject == "key_a" && mode == .live))
      })
  }

  private func failure<R>(_ body: () async throws -> R) async -> String {
    do {
      _ = try await body()
      return "ok"
    } catch let error as Failure {
      return "\(error.code.rawValue) \(error.fieldViolations.first?.field ?? error.reason)"
    } catch {
      return "\(error)"
    }
  }

  private func set(
    _ subject: String, _ period: V1.Budget.Period = .day, nanos: Int64? = 100,
    by principal: Principal = key, _ change: (inout V1.SetBudgetRequest) -> Void = { _ in }
  ) async throws -> V1.Budget {
    var request = V1.SetBudgetRequest()
    request.subject = subject
    request.period = period
    request.limit = nanos.map { GoogleType.Money(Amount(nanos: $0)) }
    change(&request)
    return try await service.setBudget(
      request, call(V1.BillingServiceMethods.setBudget, by: principal))
  }

  private func list(by principal: Principal = key) async throws -> [V1.Budget] {
    try await service.listBudgets(
      V1.ListBudgetsRequest(), call(V1.BillingServiceMethods.listBudgets, by: principal)
    ).budgets
  }

  private func usage(
    _ change: (inout V1.GetUsageRequest) -> Void = { _ in }
  ) async throws -> [V1.UsageRow] {
    var request = V1.GetUsageRequest()
    change(&request)
    return try await service.getUsage(
      request, call(V1.BillingServiceMethods.getUsage, by: Self.key)
    ).rows
  }

  private func add(_ model: String, team: String = "team_a", tokens: Int64) throws {
    var usage = V1.Usage()
    usage.outputTokens = tokens
    let entry = UsageEntry(
      organization: "org_a", mode: .live, model: model, team: team, key: "key_a",
      charge: Amount(nanos: tokens * 2), usage: usage)
    try books.store.writeNow { tx throws(Failure) in
      try UsageStore.add(entry, at: books.now, in: tx)
    }
  }

  @Test("a budget is set, changed, listed with what is used, and removed; each is an event")
  func story() async throws {
    try books.fund(1000)
    try books.hold("job_1", 30)
    #expect(try await set("organization") { $0.thresholds = [80, 50, 80] }.thresholds == [50, 80])
    _ = try await set("key_a", .total, nanos: 70)
    let changed = try await set("organization", nanos: 90)
    #expect(changed.used?.nanos == 30)
    let listed = try await list()
    #expect(listed.map(\.subject) == ["key_a", "organization"])
    #expect(listed.map(\.limit?.nanos) == [70, 90])
    #expect(listed.map(\.used?.nanos) == [30, 30])
    #expect(try await set("key_a", .total, nanos: nil).limit == nil)
    #expect(try await list().count == 1)
    let events = try books.store.readNow { tx throws(Failure) in
      try EventLog.list(organization: "org_a", limit: 10, in: tx)
    }
    #expect(events.map(\.type) == ["budget.set", "budget.set", "budget.set", "budget.removed"])
  }

  @Test("who is not there has no budget, and limits are amounts of money")
  func refusals() async throws {
    #expect(await failure { try await set("team_x") } == "not_found ")
    #expect(await failure { try await set("key_a") { $0.mode = "test" } } == "not_found ")
    #expect(await failure { try await set("team_a", nanos: -1) } == "invalid_request limit")
    #expect(await failure { try await set("team_a", nanos: nil) } == "not_found budget")
    #expect(await failure { try await set("team_a") { $0.organization = "org_b" } } == "not_found ")
    let test = Principal(kind: .key, id: "key_t", organization: "org_a", mode: .test)
    #expect(
      await failure { try await set("team_a", by: test) { $0.mode = "live" } }
        == "permission_denied mode")
  }

  @Test("usage is summed by what is asked, over whole days")
  func usageGroups() async throws {
    try add("small", tokens: 1)
    try add("small", tokens: 2)
    try add("large", team: "team_b", tokens: 10)
    books.advance(.seconds(86_400))
    try add("small", tokens: 4)
    let whole = try await usage()
    #expect(whole.count == 1)
    #expect(whole.first?.jobs == 4)
    #expect(whole.first?.usage?.outputTokens == 17)
    #expect(whole.first?.charge?.nanos == 34)
    let byModel = try await usage { $0.groupBy = ["model"] }
    #expect(byModel.map(\.model) == ["large", "small"])
    #expect(byModel.map(\.jobs) == [1, 3])
    let byDay = try await usage {
      $0.groupBy = ["day"]
      $0.model = "small"
    }
    #expect(byDay.map(\.day) == ["2023-11-14", "2023-11-15"])
    #expect(byDay.map(\.usage?.outputTokens) == [3, 4])
    #expect(try await usage { $0.team = "team_b" }.first?.jobs == 1)
    #expect(try await usage { $0.key = "key_x" }.isEmpty)
    let today = try await usage {
      $0.startTime = GoogleProtobuf.Timestamp(books.now - .seconds(1))
    }
    #expect(today.first?.jobs == 1)
  }

  @Test("a time that ends before it begins is refused")
  func backwards() async throws {
    let refused = await failure {
      try await usage {
        $0.startTime = GoogleProtobuf.Timestamp(books.now)
        $0.endTime = GoogleProtobuf.Timestamp(books.now)
      }
    }
    #expect(refused == "invalid_request end_time")
  }
}
