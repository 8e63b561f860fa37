import Billing
import Core
import Events
import Protos
import RPC
import Storage
import StorageSQLite
import Testing

@Suite struct BillingServiceTests {
  let books: Books
  let service: BillingService
  static let key = Principal(kind: .key, id: "key_a", organization: "org_a", team: "team_a")
  static let test = Principal(
    kind: .key, id: "key_t", organization: "org_a", team: "team_a", mode: .test)
  static let boss = Principal(kind: .operator, id: "key_o")

  init() throws {
    books = try Books()
    service = BillingService(
      database: books.store, ledger: books.ledger, world: .live,
      organizationExists: { id, _ in id == "org_a" })
  }

  func failure<R>(_ body: () async throws(Failure) -> R) async -> String {
    do throws(Failure) {
      _ = try await body()
      return "ok"
    } catch {
      return "\(error.code.rawValue) \(error.fieldViolations.first?.field ?? error.reason)"
    }
  }

  func fund(
    _ nanos: Int32, organization: String = "org_a", mode: String = "live", requestID: String = "",
    currency: String = "USD"
  ) async throws(Failure) -> V1.Transfer {
    var request = V1.AddFundsRequest()
    request.organization = organization
    request.mode = mode
    var amount = GoogleType.Money()
    amount.currencyCode = currency
    amount.nanos = nanos
    request.amount = amount
    request.requestId = requestID
    return try await service.addFunds(
      request, call(V1.BillingServiceMethods.addFunds, by: Self.boss))
  }

  func entries(
    size: Int32 = 0, token: String = "", job: String = "", by principal: Principal = key
  ) async throws(Failure) -> V1.ListEntriesResponse {
    var request = V1.ListEntriesRequest()
    request.pageSize = size
    request.pageToken = token
    request.job = job
    return try await service.listEntries(
      request, call(V1.BillingServiceMethods.listEntries, by: principal))
  }

  func balance(
    by principal: Principal, organization: String = "", mode: String = ""
  ) async throws(Failure) -> V1.Balance {
    var request = V1.GetBalanceRequest()
    request.organization = organization
    request.mode = mode
    return try await service.getBalance(
      request, call(V1.BillingServiceMethods.getBalance, by: principal))
  }

  @Test("funds arrive once per request id, with an event, and the balance shows them")
  func funding() async throws {
    let first = try await fund(500, requestID: "r1")
    let again = try await fund(500, requestID: "r1")
    #expect(again == first)
    #expect(first.kind == .fund)
    #expect(first.id.hasPrefix("xfer_"))
    #expect(first.balance?.posted?.nanos == 500)
    #expect(
      await failure { () throws(Failure) in try await fund(501, requestID: "r1") }
        == "conflict request_id_reused")
    try books.hold("job_1", 200)
    let balance = try await balance(by: Self.key)
    #expect(balance.organization == "org_a")
    #expect(balance.mode == "live")
    #expect(balance.posted?.nanos == 500)
    #expect(balance.held?.nanos == 200)
    #expect(balance.available?.nanos == 300)
    let events = try books.store.readNow { tx throws(Failure) in
      try EventLog.list(organization: "org_a", limit: 9, in: tx)
    }
    #expect(events.map(\.type) == ["funds.added"])
    #expect(events.first?.principal == "key_o")
  }

  @Test("funds that make no sense are refused")
  func refusedFunds() async throws {
    #expect(await failure { () throws(Failure) in try await fund(0) } == "invalid_request amount")
    #expect(await failure { () throws(Failure) in try await fund(-1) } == "invalid_request amount")
    #expect(
      await failure { () throws(Failure) in try await fund(1, currency: "EUR") }
        == "invalid_request amount")
    #expect(
      await failure { () throws(Failure) in try await fund(1, organization: "org_x") }
        == "not_found ")
    #expect(try books.verify().transfers == 0)
  }

  @Test("a principal sees its own wallet; operators name one; test keys see test money")
  func whose() async throws {
    try books.fund(100)
    try books.fund(7, mode: .test)
    #expect(try await balance(by: Self.test).posted?.nanos == 7)
    #expect(try await balance(by: Self.key, mode: "test").posted?.nanos == 7)
    #expect(try await balance(by: Self.boss, organization: "org_a").posted?.nanos == 100)
    #expect(
      await failure { () throws(Failure) in try await balance(by: Self.boss) }
        == "invalid_request organization")
    #expect(
      await failure { () throws(Failure) in
        try await balance(by: Self.key, organization: "org_b")
      } == "not_found ")
    #expect(
      await failure { () throws(Failure) in try await balance(by: Self.test, mode: "live") }
        == "permission_denied mode")
  }

  @Test("entries come newest first, page by page, each exactly once")
  func paging() async throws {
    for number in 1...5 { try books.fund(Int64(number)) }
    try books.hold("job_1", 3)
    try books.settle("job_1", 2)
    var numbers: [Int64] = []
    var token = ""
    repeat {
      let page = try await entries(size: 3, token: token)
      #expect(page.entries.count <= 3)
      numbers += page.entries.map(\.number)
      token = page.nextPageToken
    } while !token.isEmpty
    #expect(numbers == [7, 6, 5, 4, 3, 2, 1])
    let newest = try await entries(size: 1)
    #expect(newest.entries.first?.kind == .settle)
    #expect(newest.entries.first?.postedChange?.nanos == -2)
    #expect(newest.entries.first?.heldChange?.nanos == -3)
    #expect(newest.entries.first?.posted?.nanos == 13)
    #expect(newest.entries.first?.account == "wallet")
    #expect(
      await failure { () throws(Failure) in
        try await entries(token: newest.nextPageToken, job: "job_1")
      } == "invalid_request page_token")
    #expect(
      await failure { () throws(Failure) in try await entries(token: "x") }
        == "invalid_request page_token")
  }

  @Test("the entries of one job are its own, also beside jobs with similar ids")
  func ofJob() async throws {
    try books.fund(100)
    for job in ["job_1", "job_11", "job_1.1"] { try books.hold(job, 10) }
    try books.settle("job_1", 4)
    try books.refund("job_1", 1)
    let page = try await entries(job: "job_1")
    #expect(page.entries.map(\.kind) == [.refund, .settle, .hold])
    #expect(page.entries.allSatisfy { $0.job == "job_1" })
    let other = Principal(kind: .key, id: "key_b", organization: "org_b")
    #expect(try await entries(job: "job_1", by: other).entries.isEmpty)
  }

  @Test("holds are listed by state with what became of them")
  func holds() async throws {
    try books.fund(100)
    for job in ["job_1", "job_2", "job_3"] { try books.hold(job, 10) }
    try books.settle("job_1", 4)
    try books.release("job_2")
    var request = V1.ListHoldsRequest()
    func list() async throws(Failure) -> [V1.Hold] {
      try await service.listHolds(
        request, call(V1.BillingServiceMethods.listHolds, by: Self.key)
      ).holds
    }
    #expect(try await list().map(\.job) == ["job_3", "job_2", "job_1"])
    #expect(try await list().map(\.state) == [.open, .released, .settled])
    #expect(try await list().last?.settled?.nanos == 4)
    request.state = .open
    #expect(try await list().map(\.job) == ["job_3"])
    request.state = .unrecognized(9)
    await #expect(throws: Failure.self) { try await list() }
  }

  @Test("a refund without amount gives back what is left, once per request id")
  func refund() async throws {
    try books.fund(100)
    try books.hold("job_1", 50)
    try books.settle("job_1", 40)
    try books.refund("job_1", 15)
    var request = V1.RefundRequest()
    request.job = "job_1"
    request.requestId = "r9"
    for _ in 0..<2 {
      let transfer = try await service.refund(
        request, call(V1.BillingServiceMethods.refund, by: Self.boss))
      #expect(transfer.amount?.nanos == 25)
    }
    #expect(try books.wallet() == [100, 0])
    #expect(try books.verify().isSound)
  }
}
