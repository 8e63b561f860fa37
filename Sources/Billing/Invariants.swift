// The ledger's invariants as queries. Numbers as in `Billing.swift`; engines agree on this SQL.
//
// Two tables are compared by a union of both and a sum that must be zero: one sort, where a full
// join takes SQLite a look at every pair of rows.

import Core
import Events
import Storage

extension LedgerVerifier {
  package static let own = [
    twoLines, balancedLines, amounts, balancedAccounts, folds, runningBalances, openHolds,
    neverOwes, resolvedOnce, resolutions, holdTransfers, walletEntries, gapFree, counters, chains,
  ]

  private static let tables = [
    Invariant.JobTable("hold", .job(column: "job")),
    Invariant.JobTable("transfer", .transfer(column: "id")),
  ]

  private static let twoLines = Invariant(
    "I1", "each transfer has two entries",
    reach: .walked,
    sql: """
      SELECT id FROM (
        SELECT id, 1 AS transfers, 0 AS lines FROM transfer
        UNION ALL SELECT transfer, 0, 1 FROM entry) x
      GROUP BY id HAVING SUM(transfers) <> 1 OR SUM(lines) <> 2
      """)

  private static let balancedLines = Invariant(
    "I1", "the lines of each transfer sum to zero, posted and held",
    reach: .walked,
    sql: """
      SELECT transfer FROM entry GROUP BY transfer
      HAVING SUM(posted_change) <> 0 OR SUM(held_change) <> 0
      """)

  private static let amounts = Invariant(
    "I1", "the lines of each transfer are as large as the transfer",
    reach: .walked,
    sql: """
      SELECT t.id FROM entry e JOIN transfer t ON t.id = e.transfer
      GROUP BY t.id, t.kind, t.amount, t.freed
      HAVING MAX(CASE WHEN t.kind IN ('hold', 'release') THEN e.held_change
          ELSE e.posted_change END) <> ABS(t.amount)
        OR (t.kind = 'settle' AND MAX(e.held_change) <> t.amount + t.freed)
      """)

  private static let balancedAccounts = Invariant(
    "I1", "the accounts of each organisation sum to zero, posted and held",
    reach: .little,
    sql: """
      SELECT organization || '/' || mode FROM account GROUP BY organization, mode
      HAVING SUM(posted) <> 0 OR SUM(held) <> 0
      """)

  private static let folds = Invariant(
    "I2", "balances are the fold of their entries",
    reach: .walked,
    sql: """
      SELECT id FROM (
        SELECT id, posted, held, entry_count AS lines FROM account
        UNION ALL SELECT account, -posted_change, -held_change, -1 FROM entry) x
      GROUP BY id HAVING SUM(posted) <> 0 OR SUM(held) <> 0 OR SUM(lines) <> 0
      """)

  private static let runningBalances = Invariant(
    "I2", "each entry says the balance after it",
    reach: .walked,
    sql: """
      SELECT account || '#' || CAST(number AS TEXT) FROM (
        SELECT account, number, posted, held,
          SUM(posted_change) OVER (PARTITION BY account ORDER BY number) AS folded,
          SUM(held_change) OVER (PARTITION BY account ORDER BY number) AS folded_held
        FROM entry) e
      WHERE posted <> folded OR held <> folded_held
      """)

  private static let openHolds = Invariant(
    "I2", "a wallet holds the sum of its open holds",
    reach: .whole(["hold"]),
    sql: """
      SELECT wallet FROM (
        SELECT id AS wallet, held FROM account WHERE kind = 'wallet'
        UNION ALL SELECT organization || '/' || mode || '/wallet', -amount FROM hold
          WHERE state = 'open') x
      GROUP BY wallet HAVING SUM(held) <> 0
      """)

  private static let neverOwes = Invariant(
    "I3", "a wallet never holds more than is posted",
    reach: .walked,
    sql: """
      SELECT e.account || '#' || CAST(e.number AS TEXT) FROM entry e
      JOIN account a ON a.id = e.account
      WHERE a.kind = 'wallet' AND (e.held < 0 OR e.posted < e.held)
      """)

  private static let resolvedOnce = Invariant(
    "I4", "a hold is resolved once when it is closed, and not while it is open",
    reach: .jobs(tables),
    sql: """
      SELECT job FROM (
        SELECT job, 1 AS holds, CASE WHEN state = 'open' THEN 0 ELSE 1 END AS closed, 0 AS times
          FROM hold
        UNION ALL SELECT job, 0, 0, 1 FROM transfer WHERE kind IN ('settle', 'release')) x
      GROUP BY job HAVING SUM(holds) <> 1 OR SUM(closed) <> SUM(times)
      """)

  private static let resolutions = Invariant(
    "I5", "what was settled and what went back make the hold",
    reach: .jobs(tables),
    sql: """
      SELECT h.job FROM hold h JOIN transfer t ON t.job = h.job
      WHERE t.kind IN ('settle', 'release') AND (t.amount + t.freed <> h.amount
        OR (t.kind = 'settle') <> (h.state = 'settled')
        OR (t.kind = 'settle' AND t.amount <> h.charge))
      """)

  private static let holdTransfers = Invariant(
    "I5", "each hold is one transfer of its amount, from its own wallet",
    reach: .jobs(tables),
    sql: """
      SELECT job FROM (
        SELECT job, amount, organization || '/' || mode AS wallet, 1 AS holds, 0 AS times
          FROM hold
        UNION ALL SELECT job, amount, organization || '/' || mode, 0, 1 FROM transfer
          WHERE kind = 'hold') x
      GROUP BY job HAVING SUM(holds) <> 1 OR SUM(times) <> 1 OR MIN(amount) <> MAX(amount)
        OR MIN(wallet) <> MAX(wallet)
      """)

  private static let walletEntries = Invariant(
    "I1", "each transfer of a wallet is the entry that it says",
    reach: .jobs(tables),
    sql: """
      SELECT t.id FROM transfer t LEFT JOIN entry e
        ON e.account = t.organization || '/' || t.mode || '/wallet' AND e.number = t.wallet_entry
      WHERE t.wallet_entry IS NOT NULL AND (e.transfer IS NULL OR e.transfer <> t.id)
      """)

  private static let gapFree = Invariant(
    "I9", "entries count 1, 2, 3 … in each account",
    reach: .walked,
    sql: """
      SELECT account FROM entry GROUP BY account
      HAVING MIN(number) <> 1 OR MAX(number) <> COUNT(*)
      """)

  private static let counters = Invariant(
    "budget", "a spend counter is what the holds of its day hold and were charged",
    reach: .whole(["hold", "spend_counter"]),
    sql: """
      SELECT scope || '#' || CAST(day AS TEXT) FROM (
        SELECT scope, day, amount FROM spend_counter
        UNION ALL SELECT d.scope, d.day, -d.amount
          FROM (\(spending)) d JOIN counted_scope s ON s.scope = d.scope) x
      GROUP BY scope, day HAVING SUM(amount) <> 0
      """)

  /// What each hold holds or was charged, in each of its four scopes.
  private static let spending = [
    "organization || '/' || mode", "team || '/' || mode", "key", "token",
  ]
  .map { scope in
    """
    SELECT \(scope) AS scope, open_time / 86400000000 AS day,
      CASE WHEN state = 'open' THEN amount ELSE COALESCE(charge, 0) END AS amount FROM hold
    """
  }.joined(separator: " UNION ALL ")

  private static let chains = Invariant("I17", "every event chain verifies", reach: .walked) {
    tx throws(Failure) in
    var findings: [String] = []
    for organization in try EventLog.organizations(in: tx) {
      let report = try EventLog.verify(organization: organization, in: tx)
      if let finding = report.finding { findings.append("\(organization) \(finding)") }
      if findings.count == Invariant.findingLimit { break }
    }
    return findings
  }
}
