import Billing
import Core
import Events
import RPC
import Storage
import StorageSQLite
import Testing

/// Budgets of organisation, team and key, against the ledger.
@Suite struct BudgetTests {
  let books: Books

  init() throws {
    books = try Books()
    try books.fund(1_000_000)
  }

  private func set(
    _ subject: String, _ period: Budget.Period, _ nanos: Int64, thresholds: [Int32] = [],
    mode: Principal.Mode = .live
  ) throws {
    try books.store.writeNow { tx throws(Failure) in
      try BudgetStore.set(
        Budget(
          organization: "org_a", mode: mode, subject: subject, period: period,
          limit: Amount(nanos: nanos), thresholds: thresholds), in: tx)
    }
  }

  private func used(_ subject: String, _ period: Budget.Period) throws -> Int64 {
    try books.store.readNow { tx throws(Failure) in
      let budget = Budget(
        organization: "org_a", mode: .live, subject: subject, period: period, limit: .zero,
        thresholds: [])
      return try budget.used(at: books.now, in: tx).nanos
    }
  }

  private func hold(_ job: String, _ nanos: Int64, key: String = "key_a") -> String {
    do throws(Failure) {
      try books.hold(job, nanos, key: key)
      return "ok"
    } catch {
      return error.reason
    }
  }

  private func told() throws -> [String] {
    try books.store.readNow { tx throws(Failure) in
      try EventLog.list(organization: "org_a", limit: 100, in: tx)
    }.filter { $0.type == "budget.threshold" }.map {
      String(decoding: $0.payload, as: UTF8.self)
    }
  }

  @Test(
    "a budget counts what is held and charged, and refuses what would pass it",
    arguments: ["organization", "team_a", "key_a"])
  func limits(subject: String) throws {
    try set(subject, .day, 100)
    #expect(hold("job_1", 60) == "ok")
    #expect(hold("job_2", 41) == Ledger.budgetReason)
    #expect(try books.wallet() == [1_000_000, 60])
    try books.settle("job_1", 10)
    #expect(try used(subject, .day) == 10)
    #expect(hold("job_3", 90) == "ok")
    try books.release("job_3")
    #expect(try used(subject, .day) == 10)
    #expect(try books.verify().isSound)
  }

  @Test("a budget set later knows all that was spent before, open holds too")
  func seeding() throws {
    #expect(hold("job_1", 60) == "ok")
    #expect(hold("job_2", 30) == "ok")
    try books.settle("job_1", 50)
    try set("organization", .total, 100)
    #expect(try used("organization", .total) == 80)
    #expect(hold("job_3", 21) == Ledger.budgetReason)
    try books.settle("job_2", 5)
    #expect(try used("organization", .total) == 55)
    #expect(try books.verify().isSound)
  }

  @Test("days and months begin anew in UTC, a total never does")
  func periods() throws {
    // 2023-11-14T22:13:20Z.
    for period in Budget.Period.allCases { try set("organization", period, 100) }
    #expect(hold("job_1", 60) == "ok")
    books.advance(.seconds(2 * 3600))
    #expect(try used("organization", .day) == 0)
    #expect(try used("organization", .month) == 60)
    books.advance(.seconds(16 * 86_400))
    #expect(try used("organization", .month) == 0)
    #expect(try used("organization", .total) == 60)
    #expect(hold("job_2", 41) == Ledger.budgetReason)
    #expect(hold("job_3", 40) == "ok")
  }

  @Test("every budget above a hold has to have room, and other keys have their own")
  func together() throws {
    try set("key_a", .day, 50)
    try set("team_a", .day, 80)
    #expect(hold("job_1", 50) == "ok")
    #expect(hold("job_2", 1) == Ledger.budgetReason)
    #expect(hold("job_3", 30, key: "key_b") == "ok")
    #expect(hold("job_4", 1, key: "key_b") == Ledger.budgetReason)
    #expect(try books.verify().isSound)
  }

  @Test("a live budget does not know test money")
  func modes() throws {
    try books.fund(1_000_000, mode: .test)
    try set("organization", .day, 10)
    try books.hold("job_1", 500, key: "key_t", mode: .test)
    #expect(try used("organization", .day) == 0)
    #expect(try books.verify().isSound)
  }

  @Test("each threshold is told of once a period")
  func thresholds() throws {
    try set("organization", .day, 100, thresholds: [50, 80])
    #expect(hold("job_1", 49) == "ok")
    #expect(try told().isEmpty)
    #expect(hold("job_2", 2) == "ok")
    #expect(try told().count == 1)
    try books.release("job_2")
    #expect(hold("job_3", 2) == "ok")
    #expect(try told().count == 1)
    #expect(hold("job_4", 40) == "ok")
    #expect(try told().count == 2)
    #expect(try told().last?.contains(#""percent":"80""#) == true)
    books.advance(.seconds(86_400))
    #expect(hold("job_5", 90) == "ok")
    #expect(try told().count == 3)
  }

  @Test("a budget that is gone limits nothing, and its counters stay right")
  func removal() throws {
    try set("organization", .day, 10)
    #expect(hold("job_1", 11) == Ledger.budgetReason)
    let budget = Budget(
      organization: "org_a", mode: .live, subject: "organization", period: .day, limit: .zero,
      thresholds: [])
    let removed = try books.store.writeNow { tx throws(Failure) in
      try BudgetStore.remove(budget, in: tx)
    }
    #expect(removed)
    #expect(hold("job_1", 11) == "ok")
    #expect(try books.verify().isSound)
    try books.tamper("UPDATE spend_counter SET amount = amount + 1")
    #expect(try books.verify().violation?.invariant == "budget")
  }

  @Test("a hold answers which thresholds it reached, each once a period")
  func news() throws {
    try set("organization", .day, 100, thresholds: [50, 80, 100])
    try set("key_a", .total, 1000, thresholds: [3])
    func news(_ job: String, _ nanos: Int64) throws -> [String] {
      try books.store.writeNow { tx throws(Failure) in
        try books.ledger.hold(
          job: job, organization: "org_a", team: "team_a", key: "key_a", mode: .live,
          amount: Amount(nanos: nanos), at: books.now, in: tx)
      }.map { "\($0.budget.subject) \($0.percent) \($0.used.nanos)" }.sorted()
    }
    #expect(try news("job_1", 40) == ["key_a 3 40"])
    #expect(try news("job_2", 45) == ["organization 80 85"])
    try books.release("job_2")
    #expect(try news("job_3", 45) == [])
    #expect(try news("job_4", 15) == ["organization 100 100"])
    books.advance(.seconds(86_400))
    #expect(try news("job_5", 50) == ["organization 50 50"])
  }
}
