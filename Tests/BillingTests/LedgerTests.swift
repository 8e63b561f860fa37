import Billing
import Core
import Events
import RPC
import Storage
import StoreTestSupport
import Testing

@Suite struct LedgerTests {
  let books: Books

  init() throws { books = try Books() }

  func code(_ body: () throws(Failure) -> Void) -> String {
    do throws(Failure) {
      try body()
      return "ok"
    } catch {
      return error.reason.isEmpty ? error.code.rawValue : "\(error.code.rawValue) \(error.reason)"
    }
  }

  @Test("a job's money: funded, held, settled, the rest returned")
  func story() throws {
    try books.fund(1000)
    #expect(try books.wallet() == [1000, 0])
    try books.hold("job_1", 400)
    #expect(try books.wallet() == [1000, 400])
    let resolution = try books.settle("job_1", 150)
    #expect(resolution.returned == Amount(nanos: 250))
    #expect(try books.wallet() == [850, 0])
    #expect(try books.posted(.revenue) == 150)
    #expect(try books.posted(.funding) == -1000)
    #expect(try books.verify().isSound)
  }

  @Test("a released hold costs nothing")
  func release() throws {
    try books.fund(1000)
    try books.hold("job_1", 1000)
    try books.release("job_1")
    #expect(try books.wallet() == [1000, 0])
    #expect(try books.posted(.revenue) == 0)
    #expect(try books.verify().isSound)
  }

  @Test("funds that do not suffice hold nothing and write nothing")
  func insufficient() throws {
    #expect(
      code { () throws(Failure) in try books.hold("job_0", 1) }
        == "insufficient_funds wallet")
    try books.fund(100)
    try books.hold("job_1", 60)
    #expect(
      code { () throws(Failure) in try books.hold("job_2", 41) }
        == "insufficient_funds wallet")
    try books.hold("job_3", 40)
    #expect(try books.wallet() == [100, 100])
    let report = try books.verify()
    #expect(report.isSound)
    #expect(report.holds == 2)
    #expect(report.transfers == 3)
  }

  @Test("a hold is resolved once, whichever way comes second")
  func once() throws {
    try books.fund(100)
    try books.hold("job_1", 50)
    try books.settle("job_1", 20)
    #expect(
      code { () throws(Failure) in try books.settle("job_1", 20) }
        == "conflict hold_closed")
    #expect(code { () throws(Failure) in try books.release("job_1") } == "conflict hold_closed")
    #expect(try books.wallet() == [80, 0])
    #expect(try books.verify().isSound)
  }

  @Test("a job has one hold")
  func oneHold() throws {
    try books.fund(100)
    try books.hold("job_1", 50)
    #expect(
      code { () throws(Failure) in try books.hold("job_1", 10) }
        == "conflict storage.unique")
    #expect(try books.wallet() == [100, 50])
  }

  @Test("a charge above the hold is refused")
  func charge() throws {
    try books.fund(100)
    try books.hold("job_1", 50)
    #expect(code { () throws(Failure) in try books.settle("job_1", 51) } == "internal")
    #expect(code { () throws(Failure) in try books.settle("job_1", -1) } == "internal")
    #expect(try books.wallet() == [100, 50])
  }

  @Test("live and test money, and other organisations', never meet")
  func separate() throws {
    try books.fund(100, mode: .test)
    try books.fund(100, organization: "org_b")
    #expect(
      code { () throws(Failure) in try books.hold("job_1", 1) }
        == "insufficient_funds wallet")
    try books.hold("job_2", 100, mode: .test)
    #expect(try books.wallet() == [0, 0])
    #expect(try books.wallet(mode: .test) == [100, 100])
    #expect(try books.wallet("org_b") == [100, 0])
  }

  @Test("a free job holds and settles nothing, without any wallet")
  func free() throws {
    try books.hold("job_1", 0)
    try books.settle("job_1", 0)
    #expect(try books.wallet() == [0, 0])
    #expect(try books.verify().isSound)
  }

  @Test("amounts out of range are refused", arguments: [Int64.min, -1, Int64.max])
  func range(nanos: Int64) throws {
    try books.fund(100)
    #expect(code { () throws(Failure) in try books.hold("job_1", nanos) } == "internal")
    #expect(code { () throws(Failure) in try books.fund(nanos) } == "invalid_request field")
    #expect(try books.wallet() == [100, 0])
  }

  @Test("the same request id funds once; another amount under it is refused")
  func idempotent() throws {
    let first = try books.fund(100, requestID: "r1", note: "first")
    let again = try books.fund(100, requestID: "r1")
    #expect(again.transfer == first.transfer)
    #expect(again.isReplay && !first.isReplay)
    #expect(
      code { () throws(Failure) in try books.fund(200, requestID: "r1") }
        == "conflict request_id_reused")
    #expect(
      code { () throws(Failure) in try books.fund(100, mode: .test, requestID: "r1") }
        == "conflict request_id_reused")
    try books.fund(100, organization: "org_b", requestID: "r1")
    try books.fund(100)
    try books.fund(100)
    #expect(try books.wallet() == [300, 0])
  }

  @Test("what an attempt cost is booked once, duplicates apart, never to the customer")
  func providerCost() throws {
    try books.fund(100)
    try books.hold("job_1", 50)
    try books.cost("job_1", attempt: 1, 30)
    try books.cost("job_1", attempt: 2, 20, isDuplicate: true)
    try books.cost("job_1", attempt: 3, 0)
    #expect(
      code { () throws(Failure) in try books.cost("job_1", attempt: 1, 30) }
        == "conflict storage.unique")
    try books.settle("job_1", 40)
    try books.cost("job_1", attempt: 4, 5)
    #expect(try books.posted(.providerCost) == -35)
    #expect(try books.posted(.duplicateSpend) == -20)
    #expect(try books.posted(.providerPayable) == 55)
    #expect(try books.wallet() == [60, 0])
    #expect(try books.verify().isSound)
  }

  @Test("refunds together are at most the charge")
  func refunds() throws {
    try books.fund(100)
    try books.hold("job_1", 50)
    #expect(
      code { () throws(Failure) in try books.refund("job_1", 1) }
        == "invalid_request field")
    try books.settle("job_1", 40)
    let first = try books.refund("job_1", 30, requestID: "r1")
    #expect(try books.refund("job_1", 30, requestID: "r1").transfer == first.transfer)
    #expect(
      code { () throws(Failure) in try books.refund("job_1", 11) }
        == "invalid_request field")
    try books.refund("job_1", 10)
    #expect(try books.wallet() == [100, 0])
    #expect(try books.posted(.refunds) == -40)
    #expect(try books.verify().isSound)
  }

  @Test("a key's cap counts what is held and charged, over days, and gives back the rest")
  func cap() throws {
    try books.fund(10_000)
    try books.hold("job_1", 60, cap: 100)
    #expect(
      code { () throws(Failure) in try books.hold("job_2", 41, cap: 100) }
        == "insufficient_funds key_cap")
    #expect(try books.wallet() == [10_000, 60])
    books.advance(.seconds(86_400))
    try books.hold("job_3", 40, cap: 100)
    try books.settle("job_1", 10)
    #expect(try books.spent() == 50)
    try books.release("job_3")
    #expect(try books.spent() == 10)
    try books.hold("job_4", 90, cap: 100)
    try books.hold("job_5", 5000, key: "key_without_cap")
    #expect(try books.spent() == 100)
    #expect(try books.verify().isSound)
  }

  @Test("a cap that is set later counts what came before, and may be lower than that")
  func laterCap() throws {
    try books.fund(10_000)
    try books.hold("job_1", 60)
    try books.settle("job_1", 50)
    #expect(try books.spent() == 0)
    try books.store.writeNow { tx throws(Failure) in
      try books.ledger.countSpending(
        ofKey: "key_a", organization: "org_a", mode: .live, in: tx)
    }
    #expect(try books.spent() == 50)
    #expect(
      code { () throws(Failure) in try books.hold("job_2", 1, cap: 40) }
        == "insufficient_funds key_cap")
    try books.hold("job_3", 10, cap: 60)
    try books.hold("job_4", 100)
    #expect(try books.spent() == 160)
    #expect(try books.verify().isSound)
  }

  @Test("a thousand holds in shared commits on funds for ten: exactly ten succeed")
  func grouped() async throws {
    let store = try TestStore.threaded(EventLog.migrations + Ledger.migrations)
    let (ledger, now) = (books.ledger, books.now)
    _ = try await store.write { tx throws(Failure) in
      try ledger.addFunds(
        organization: "org_a", mode: .live, amount: Amount(nanos: 1000), at: now, in: tx)
    }
    let held = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<1000 {
        group.addTask {
          do {
            try await store.write { tx throws(Failure) in
              try ledger.hold(
                job: "job_\(number)", organization: "org_a", team: "", key: "", mode: .live,
                amount: Amount(nanos: 100), at: now, in: tx)
            }
            return true
          } catch {
            return false
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(held == 10)
    #expect(store.statistics.failures == 990)
    let report = try await store.read { tx throws(Failure) in
      try LedgerVerifier().verify(in: tx)
    }
    #expect(report.isSound)
    #expect(report.holds == 10)
  }

  @Test("a thousand holds at once on funds for ten: exactly ten succeed")
  func concurrent() async throws {
    try books.fund(1000)
    let books = books
    let held = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<1000 {
        group.addTask { (try? books.hold("job_\(number)", 100)) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(held == 10)
    #expect(try books.wallet() == [1000, 1000])
    #expect(try books.verify().isSound)
  }
}
