import Billing
import Core
import RPC
import Storage
import StorageSQLite
import Testing

/// Checking in steps finds what checking at once finds, and nothing where nothing is wrong.
@Suite struct StepwiseTests {
  private func step(
    _ pass: VerificationPass, _ books: Books
  ) throws -> (next: VerificationPass, found: LedgerReport.Violation?) {
    try books.store.readNow { tx throws(Failure) in
      var next = pass
      let found = try next.step(in: tx)
      return (next, found)
    }
  }

  /// All findings of a way through everything; `between` runs after each step.
  private func findings(
    _ books: Books, rows: Int = 2, between: () throws -> Void = {}
  ) throws -> [LedgerReport.Violation] {
    var pass = VerificationPass(LedgerVerifier(), rowLimit: rows, wholeLimit: 1000)
    var found: [LedgerReport.Violation] = []
    for _ in 0..<10_000 where !pass.isDone {
      let result = try step(pass, books)
      pass = result.next
      if let violation = result.found { found.append(violation) }
      try between()
    }
    #expect(pass.isDone)
    return found
  }

  private func verification(_ books: Books, rows: Int = 100) -> Verification {
    Verification(books.store, LedgerVerifier(), rowLimit: rows)
  }

  @Test(
    "what is broken is found in steps of any size", arguments: VerifierTests.cases, [1, 2, 100])
  func broken(example: VerifierTests.Case, rows: Int) throws {
    let books = try VerifierTests().books()
    #expect(try findings(books, rows: rows).isEmpty)
    for statement in example.statements { try books.tamper(statement) }
    #expect(try !findings(books, rows: rows).isEmpty)
  }

  @Test("books that move between the steps are sound in each", arguments: 1...3 as ClosedRange)
  func moving(seed: Int) throws {
    let books = try Books()
    var random = Seeded(state: UInt64(seed))
    var open: [String] = []
    try books.fund(100_000)
    var jobs = 0
    func act() throws {
      switch Int.random(in: 0..<4, using: &random) {
      case 0, 1:
        jobs += 1
        try books.hold("job_\(jobs)", Int64.random(in: 0...50, using: &random), cap: 1_000_000)
        open.append("job_\(jobs)")
      case 2 where !open.isEmpty: try books.settle(open.removeFirst(), 0)
      default: if let last = open.popLast() { try books.release(last) }
      }
    }
    for _ in 0..<60 { try act() }
    var count = 0
    let found = try findings(books, rows: 3) {
      // It would go on for ever if the books grew as fast as it goes.
      count += 1
      if count < 200 { try act() }
    }
    #expect(found.isEmpty)
    #expect(try books.verify().isSound)
  }

  @Test("a cost that was paid twice is a line of its transfer")
  func duplicates() throws {
    let books = try VerifierTests().books()
    try books.cost("job_1", 5)
    try books.cost("job_1", attempt: 2, 7, isDuplicate: true)
    try books.refund("job_1", 3)
    #expect(try findings(books).isEmpty)
  }

  @Test("new entries are checked once, from where the last check ended")
  func follow() async throws {
    let books = try VerifierTests().books()
    let verification = verification(books, rows: 3)
    #expect(try await verification.standing().lag == 8)
    #expect(try await verification.standing().fullTime == nil)
    var rounds = 0
    while try await !verification.follow().isDone { rounds += 1 }
    #expect(rounds >= 2)
    #expect(try await verification.standing().lag == 0)
    // What was checked is not looked at again.
    try books.tamper(
      "UPDATE entry SET held = held + 1 WHERE account = 'org_a/live/wallet' AND number = 2")
    try books.fund(1)
    #expect(try await verification.standing().lag == 2)
    #expect(try await verification.follow().found == nil)
    #expect(try findings(books).map(\.invariant) == ["I2"])
    // What is new is.
    try books.fund(1)
    try books.tamper("UPDATE entry SET posted = posted + 1 WHERE number = 6")
    let found = try await verification.follow().found
    #expect(found?.invariant == "I2")
    #expect(found?.offenders == ["org_a/live/wallet#6"])
    #expect(try await verification.follow().found == found, "until it is right")
  }

  @Test("entries that were there and are gone are found")
  func truncated() async throws {
    let books = try VerifierTests().books()
    let verification = verification(books)
    #expect(try await verification.follow().isDone)
    try books.tamper(
      "DELETE FROM entry WHERE account = 'org_a/live/wallet' AND number = 4",
      "UPDATE account SET entry_count = 3 WHERE id = 'org_a/live/wallet'")
    #expect(try await verification.follow().found?.invariant == "I9")
  }

  @Test("a glance looks at all accounts")
  func glance() async throws {
    let books = try VerifierTests().books()
    #expect(try await verification(books).glance() == nil)
    try books.tamper(
      "UPDATE account SET posted = posted + 1 WHERE kind = 'wallet'")
    #expect(try await verification(books).glance()?.offenders == ["org_a/live"])
  }

  @Test("what is about too large a table is left out")
  func large() throws {
    let books = try VerifierTests().books()
    try books.tamper("UPDATE spend_counter SET amount = amount + 1")
    func found(_ limit: Int) throws -> [String] {
      var pass = VerificationPass(LedgerVerifier(), rowLimit: 10, wholeLimit: limit)
      var names: [String] = []
      while !pass.isDone {
        let result = try step(pass, books)
        pass = result.next
        if let violation = result.found { names.append(violation.invariant) }
      }
      return names
    }
    #expect(try found(2) == ["budget"])
    #expect(try found(1) == [])
  }

  @Test("the time of the last way through everything is kept")
  func fullTime() async throws {
    let books = try VerifierTests().books()
    let verification = verification(books)
    for seconds in [5, 9] as [Int64] {
      let time = Timestamp(microseconds: seconds * 1_000_000)
      try await verification.noteFull(at: time)
      #expect(try await verification.standing().fullTime == time)
    }
  }
}
