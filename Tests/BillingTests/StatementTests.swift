import Billing
import Core
import Protos
import RPC
import Storage
import StorageSQLite
import Synchronization
import Testing
import Wire

/// Statements and margins against a plain list of what happened.
@Suite struct StatementTests {
  /// What happened to the wallet of `org_a`, live.
  private struct Fact {
    var time: Timestamp
    var kind: V1.Entry.Kind
    var change: Int64
    var model = ""
  }

  let books: Books
  let service: BillingService
  static let key = Principal(kind: .key, id: "key_a", organization: "org_a", team: "team_a")
  static let test = Principal(
    kind: .key, id: "key_t", organization: "org_a", team: "team_a", mode: .test)
  static let boss = Principal(kind: .operator, id: "key_o")

  init() throws {
    books = try Books()
    let books = books
    var world = World.live
    world.now = { books.now }
    service = BillingService(
      database: books.store, ledger: books.ledger, world: world,
      organizationExists: { id, _ in id == "org_a" })
  }

  private func statement(
    _ month: String, mode: String = "", by principal: Principal = key
  ) async throws -> V1.GetStatementResponse {
    var request = V1.GetStatementRequest()
    request.month = month
    request.mode = mode
    return try await service.getStatement(
      request, call(V1.BillingServiceMethods.getStatement, by: principal))
  }

  private func margin(
    from start: Timestamp? = nil, to end: Timestamp? = nil, organization: String = ""
  ) async throws -> V1.GetMarginResponse {
    var request = V1.GetMarginRequest()
    request.startTime = start.map { GoogleProtobuf.Timestamp($0) }
    request.endTime = end.map { GoogleProtobuf.Timestamp($0) }
    request.organization = organization
    return try await service.getMargin(
      request, call(V1.BillingServiceMethods.getMargin, by: Self.boss))
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

  private func use(_ model: String, _ nanos: Int64) throws(Failure) {
    try books.store.writeNow { tx throws(Failure) in
      try UsageStore.add(
        UsageEntry(
          organization: "org_a", mode: .live, model: model, team: "team_a", key: "key_a",
          charge: Amount(nanos: nanos), usage: V1.Usage()), at: books.now, in: tx)
    }
  }

  private func time(_ text: String) throws -> Timestamp {
    try #require(try GoogleProtobuf.Timestamp(json: "\"\(text)\"").timestamp)
  }

  private func set(_ text: String) throws {
    let time = try time(text)
    books.clock.withLock { $0 = time }
  }

  private func nanos(_ money: GoogleType.Money?) -> Int64 { money?.amount?.nanos ?? .min }

  @Test("a month says what came in, what was charged and what was given back")
  func month() async throws {
    try set("2026-01-31T23:59:59.999999Z")
    try books.fund(1000)
    try set("2026-02-01T00:00:00Z")
    try books.hold("job_1", 100)
    try books.settle("job_1", 40)
    try use("small", 40)
    try books.hold("job_2", 100)
    try books.release("job_2")
    try books.hold("job_3", 70)
    try books.settle("job_3", 0)
    try set("2026-02-28T23:59:59.999999Z")
    try books.refund("job_1", 15)
    try set("2026-03-01T00:00:00Z")
    try books.fund(1)
    try books.hold("job_4", 9)
    let february = try await statement("2026-02")
    #expect(february.month == "2026-02")
    #expect(nanos(february.openingBalance) == 1000)
    #expect(nanos(february.closingBalance) == 975)
    #expect(february.lines.map(\.kind) == [.refund, .settle])
    #expect(february.lines.map(\.entries) == [1, 2])
    #expect(february.lines.map { nanos($0.amount) } == [15, -40])
    #expect(february.usage.map(\.model) == ["small"])
    #expect(february.usage.map { nanos($0.charge) } == [40])
    let march = try await statement("2026-03")
    #expect(nanos(march.openingBalance) == 975)
    #expect(nanos(march.closingBalance) == 976)
    #expect(march.lines.map(\.kind) == [.fund])
    let before = try await statement("2025-12")
    #expect(before.lines.isEmpty)
    #expect(nanos(before.openingBalance) == 0)
    #expect(nanos(before.closingBalance) == 0)
    let later = try await statement("2031-07")
    #expect(later.lines.isEmpty)
    #expect(nanos(later.openingBalance) == 976)
    #expect(nanos(later.closingBalance) == 976)
  }

  @Test("what is no month, and what is not one's own, is refused")
  func refusals() async throws {
    for month in ["2026-00", "2026-13", "0000-01"] {
      #expect(await failure { try await statement(month) } == "invalid_request month")
    }
    #expect(
      await failure { try await statement("2026-01", mode: "live", by: Self.test) }
        == "permission_denied mode")
    #expect(
      await failure { try await statement("2026-01", by: Self.boss) }
        == "invalid_request organization")
    #expect(await failure { try await margin(organization: "org_x") } == "not_found ")
    let now = books.now
    #expect(await failure { try await margin(from: now, to: now) } == "invalid_request end_time")
    #expect(try await statement("2026-01", by: Self.test).lines.isEmpty)
  }

  @Test(
    "statements of random ledgers add up with what happened and with the balance",
    arguments: 1...4 as ClosedRange)
  func random(seed: Int) async throws {
    var random = Seeded(state: UInt64(seed))
    try set("2025-11-30T20:00:00Z")
    var (facts, costs): ([Fact], [Fact]) = ([], [])
    for step in 0..<400 {
      try act(step, &random, &facts, &costs)
    }
    try set("2026-04-10T00:00:00Z")
    let months = ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04"]
    var balance: Int64 = 0
    for month in months {
      let found = try await statement(month)
      let mine = facts.filter { "\($0.time)".hasPrefix(month) }
      #expect(nanos(found.openingBalance) == balance, "\(month) begins where the last one ended")
      balance += mine.reduce(0) { $0 + $1.change }
      #expect(nanos(found.closingBalance) == balance, "\(month)")
      for line in found.lines {
        let same = mine.filter { $0.kind == line.kind }
        #expect(nanos(line.amount) == same.reduce(0) { $0 + $1.change })
        #expect(line.entries == Int64(same.count))
      }
      #expect(Set(found.lines.map(\.kind)) == Set(mine.map(\.kind)))
      let settled = found.lines.first { $0.kind == .settle }.map { nanos($0.amount) } ?? 0
      #expect(found.usage.reduce(0) { $0 + nanos($1.charge) } == -settled)
      for row in found.usage {
        let same = mine.filter { $0.kind == .settle && $0.model == row.model }
        #expect(nanos(row.charge) == -same.reduce(0) { $0 + $1.change })
      }
    }
    #expect(try books.wallet()[0] == balance)
    try await checkMargins(facts, costs, &random)
    #expect(try books.verify().isSound)
  }

  private func act(
    _ step: Int, _ random: inout Seeded, _ facts: inout [Fact], _ costs: inout [Fact]
  ) throws {
    // Mostly seconds, sometimes days, and now and then a little backwards, as transactions overtake
    // each other.
    let seconds: Int64 =
      switch Int.random(in: 0..<12, using: &random) {
      case 0: Int64.random(in: 3600...400_000, using: &random)
      case 1: -Int64.random(in: 1...25, using: &random)
      case 2: (86_400 - books.now.seconds % 86_400) % 86_400
      default: Int64.random(in: 0...40, using: &random)
      }
    books.advance(.seconds(seconds))
    let amount = Int64.random(in: 1...1000, using: &random)
    if step == 0 || Int.random(in: 0..<8, using: &random) == 0 {
      try books.fund(1000 * amount)
      facts.append(Fact(time: books.now, kind: .fund, change: 1000 * amount))
    }
    let job = "job_\(step)"
    guard (try? books.hold(job, amount)) != nil else { return }
    let model = Bool.random(using: &random) ? "small" : "large"
    let charge = Int64.random(in: 0...amount, using: &random)
    if Int.random(in: 0..<5, using: &random) == 0 {
      try books.release(job)
      try use(model, 0)
    } else {
      try books.settle(job, charge)
      try use(model, charge)
      facts.append(Fact(time: books.now, kind: .settle, change: -charge, model: model))
    }
    let cost = Int64.random(in: 1...500, using: &random)
    let isDuplicate = Int.random(in: 0..<6, using: &random) == 0
    try books.cost(job, cost, isDuplicate: isDuplicate)
    costs.append(
      Fact(time: books.now, kind: isDuplicate ? .adjust : .providerCost, change: cost))
    if Int.random(in: 0..<6, using: &random) == 0, (try? books.refund(job, 1)) != nil {
      facts.append(Fact(time: books.now, kind: .refund, change: 1))
    }
  }

  private func checkMargins(_ facts: [Fact], _ costs: [Fact], _ random: inout Seeded) async throws {
    func sum(_ list: [Fact], _ kind: V1.Entry.Kind, _ times: Range<Timestamp>) -> Int64 {
      list.filter { $0.kind == kind && times.contains($0.time) }.reduce(0) { $0 + $1.change }
    }
    for _ in 0..<10 {
      let some = [facts.randomElement(using: &random), facts.randomElement(using: &random)]
      let ends = some.compactMap { $0?.time }.sorted()
      let times = ends[0]..<(ends[1] + .microseconds(1))
      let found = try await margin(
        from: times.lowerBound, to: times.upperBound,
        organization: Bool.random(using: &random) ? "org_a" : "")
      #expect(nanos(found.revenue) == -sum(facts, .settle, times))
      #expect(nanos(found.refunds) == sum(facts, .refund, times))
      #expect(nanos(found.providerCost) == sum(costs, .providerCost, times))
      #expect(nanos(found.duplicateSpend) == sum(costs, .adjust, times))
      #expect(
        nanos(found.margin) == nanos(found.revenue) - nanos(found.refunds)
          - nanos(found.providerCost) - nanos(found.duplicateSpend))
    }
    let all = try await margin()
    #expect(nanos(all.revenue) == (try books.posted(.revenue)))
  }
}
