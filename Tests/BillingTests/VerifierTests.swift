import Billing
import Core
import Storage
import StorageSQLite
import Testing

/// Each invariant is broken on purpose, past the triggers, and must be found.
@Suite struct VerifierTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let invariant: String
    let offender: String
    let statements: [String]
    var testDescription: String { "\(invariant): \(statements.joined(separator: "; "))" }
  }

  static let cases = [
    Case(
      invariant: "I1", offender: "xfer_2.hold",
      statements: ["DELETE FROM entry WHERE transfer = 'xfer_2.hold' AND account LIKE '%revenue'"]),
    Case(
      invariant: "I1", offender: "xfer_2.hold",
      statements: ["DELETE FROM entry WHERE transfer = 'xfer_2.hold'"]),
    Case(
      invariant: "I1", offender: "xfer_2.hold",
      statements: ["DELETE FROM transfer WHERE id = 'xfer_2.hold'"]),
    Case(
      invariant: "I1", offender: "xfer_1.close",
      statements: [
        """
        UPDATE entry SET posted_change = -21 WHERE transfer = 'xfer_1.close'
          AND account LIKE '%wallet'
        """
      ]),
    Case(
      invariant: "I1", offender: "xfer_1.close",
      statements: ["UPDATE transfer SET amount = 21 WHERE id = 'xfer_1.close'"]),
    Case(
      invariant: "I1", offender: "xfer_1.close",
      statements: ["UPDATE transfer SET freed = 31 WHERE id = 'xfer_1.close'"]),
    Case(
      invariant: "I1", offender: "org_a/live",
      statements: ["UPDATE account SET posted = posted + 1 WHERE kind = 'wallet'"]),
    Case(
      invariant: "I2", offender: "org_a/live/wallet",
      statements: [
        "UPDATE account SET posted = posted + 1 WHERE kind = 'wallet'",
        "UPDATE account SET posted = posted - 1 WHERE kind = 'funding'",
      ]),
    Case(
      invariant: "I2", offender: "org_a/live/wallet",
      statements: ["UPDATE account SET entry_count = 9 WHERE kind = 'wallet'"]),
    Case(
      invariant: "I2", offender: "org_a/live/wallet#2",
      statements: [
        "UPDATE entry SET held = held + 1 WHERE account = 'org_a/live/wallet' AND number = 2"
      ]),
    Case(
      invariant: "I2", offender: "org_a/live/wallet",
      statements: [
        "UPDATE hold SET state = 'released', close_time = 1 WHERE job = 'job_2'"
      ]),
    Case(
      invariant: "I4", offender: "job_1",
      statements: [
        """
        INSERT INTO transfer SELECT 'xfer_1.again', kind, organization, mode, 0, 0, job,
          deployment, request_id, note, wallet_entry, time FROM transfer
          WHERE id = 'xfer_1.close'
        """,
        """
        INSERT INTO entry SELECT account, entry_count + 1, 'xfer_1.again', 0, 0, a.posted, a.held
          FROM (SELECT id AS account, entry_count, posted, held FROM account
          WHERE kind IN ('wallet', 'revenue')) a
        """,
        """
        UPDATE account SET entry_count = entry_count + 1 WHERE kind IN ('wallet', 'revenue')
        """,
      ]),
    Case(
      invariant: "I5", offender: "job_1",
      statements: ["UPDATE hold SET charge = 19 WHERE job = 'job_1'"]),
    Case(
      invariant: "I5", offender: "job_1",
      statements: ["UPDATE hold SET amount = 51 WHERE job = 'job_1'"]),
    Case(
      invariant: "I9", offender: "org_a/live/revenue",
      statements: ["UPDATE entry SET number = 7 WHERE account LIKE '%revenue' AND number = 3"]),
    Case(
      invariant: "budget", offender: "key_a#19675",
      statements: ["UPDATE spend_counter SET amount = amount + 1"]),
  ]

  func books() throws -> Books {
    let books = try Books()
    try books.fund(1000)
    try books.hold("job_1", 50, cap: 1000)
    try books.settle("job_1", 20)
    try books.hold("job_2", 70)
    return books
  }

  @Test("a broken invariant is named, with what breaks it", arguments: cases)
  func broken(example: Case) throws {
    let books = try books()
    #expect(try books.verify().isSound)
    for statement in example.statements { try books.tamper(statement) }
    let report = try books.verify()
    #expect(report.violation?.invariant == example.invariant, "\(report)")
    #expect(report.violation?.offenders.contains(example.offender) == true, "\(report)")
    #expect(!report.isSound)
  }

  @Test(
    "the tables refuse to be rewritten",
    arguments: [
      "UPDATE transfer SET amount = 0", "DELETE FROM transfer", "UPDATE entry SET posted = 0",
      "DELETE FROM entry", "DELETE FROM account", "UPDATE account SET posted = 0, held = 0",
      "DELETE FROM hold", "UPDATE hold SET state = 'open', charge = NULL, close_time = NULL",
      "UPDATE hold SET charge = 50 WHERE job = 'job_1'", "UPDATE hold SET amount = 1",
      "UPDATE hold SET refunded = 21 WHERE job = 'job_1'",
      """
      UPDATE account SET posted = 60, entry_count = entry_count + 1 WHERE kind = 'wallet'
      """,
      "INSERT INTO entry VALUES ('org_a/live/wallet', 2, 'x', 0, 0, 0, 0)",
      "INSERT INTO transfer SELECT * FROM transfer",
    ])
  func refused(statement: String) throws {
    let books = try books()
    #expect(throws: Failure.self) { try books.execute(statement) }
    #expect(try books.verify().isSound)
  }

  @Test("another module's invariant is checked after the ledger's own")
  func additional() throws {
    let books = try books()
    let report = try books.store.readNow { tx throws(Failure) in
      try LedgerVerifier(additional: [
        Invariant("I6", "nothing is live", sql: "SELECT job FROM hold WHERE state = 'open'")
      ]).verify(in: tx)
    }
    #expect(report.violation?.offenders == ["job_2"])
    #expect(report.description == "ledger broken: I6 (nothing is live): job_2")
  }
}
