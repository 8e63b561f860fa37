// The ledger's invariants as queries. Numbers as in `Billing.swift`; engines agree on this SQL.

import Core
import Events
import Storage

extension LedgerVerifier {
  static let own = [
    twoLines, balancedLines, amounts, balancedAccounts, folds, runningBalances, openHolds,
    neverOwes, resolvedOnce, resolutions, holdTransfers, gapFree, counters, chains,
  ]

  private static let twoLines = Invariant(
    "I1", "each transfer has two entries",
    sql: """
      SELECT COALESCE(t.id, e.transfer) FROM transfer t FULL JOIN
        (SELECT transfer, COUNT(*) AS lines FROM entry GROUP BY transfer) e ON e.transfer = t.id
      WHERE t.id IS NULL OR e.lines IS NULL OR e.lines <> 2
      """)

  private static let balancedLines = Invariant(
    "I1", "the lines of each transfer sum to zero, posted and held",
    sql: """
      SELECT transfer FROM entry GROUP BY transfer
      HAVING SUM(posted_change) <> 0 OR SUM(held_change) <> 0
      """)

  private static let amounts = Invariant(
    "I1", "the lines of each transfer are as large as the transfer",
    sql: """
      SELECT t.id FROM entry e JOIN transfer t ON t.id = e.transfer
      GROUP BY t.id, t.kind, t.amount, t.freed
      HAVING MAX(CASE WHEN t.kind IN ('hold', 'release') THEN e.held_change
          ELSE e.posted_change END) <> ABS(t.amount)
        OR (t.kind = 'settle' AND MAX(e.held_change) <> t.amount + t.freed)
      """)

  private static let balancedAccounts = Invariant(
    "I1", "the accounts of each organisation sum to zero, posted and held",
    sql: """
      SELECT organization || '/' || mode FROM account GROUP BY organization, mode
      HAVING SUM(posted) <> 0 OR SUM(held) <> 0
      """)

  private static let folds = Invariant(
    "I2", "balances are the fold of their entries",
    sql: """
      SELECT COALESCE(a.id, e.account) FROM account a FULL JOIN
        (SELECT account, SUM(posted_change) AS posted, SUM(held_change) AS held,
          COUNT(*) AS lines FROM entry GROUP BY account) e ON e.account = a.id
      WHERE a.id IS NULL OR e.account IS NULL OR a.posted <> e.posted OR a.held <> e.held
        OR a.entry_count <> e.lines
      """)

  private static let runningBalances = Invariant(
    "I2", "each entry says the balance after it",
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
    sql: """
      SELECT COALESCE(a.id, h.wallet) FROM
        (SELECT id, held FROM account WHERE kind = 'wallet') a FULL JOIN
        (SELECT organization || '/' || mode || '/wallet' AS wallet,
          SUM(CASE WHEN state = 'open' THEN amount ELSE 0 END) AS held
          FROM hold GROUP BY organization, mode) h ON h.wallet = a.id
      WHERE COALESCE(a.held, 0) <> COALESCE(h.held, 0)
      """)

  private static let neverOwes = Invariant(
    "I3", "a wallet never holds more than is posted",
    sql: """
      SELECT e.account || '#' || CAST(e.number AS TEXT) FROM entry e
      JOIN account a ON a.id = e.account
      WHERE a.kind = 'wallet' AND (e.held < 0 OR e.posted < e.held)
      """)

  private static let resolvedOnce = Invariant(
    "I4", "a hold is resolved once when it is closed, and not while it is open",
    sql: """
      SELECT COALESCE(h.job, t.job) FROM hold h FULL JOIN
        (SELECT job, COUNT(*) AS times FROM transfer WHERE kind IN ('settle', 'release')
          GROUP BY job) t ON t.job = h.job
      WHERE h.job IS NULL
        OR COALESCE(t.times, 0) <> CASE WHEN h.state = 'open' THEN 0 ELSE 1 END
      """)

  private static let resolutions = Invariant(
    "I5", "what was settled and what went back make the hold",
    sql: """
      SELECT h.job FROM hold h JOIN transfer t ON t.job = h.job
      WHERE t.kind IN ('settle', 'release') AND (t.amount + t.freed <> h.amount
        OR (t.kind = 'settle') <> (h.state = 'settled')
        OR (t.kind = 'settle' AND t.amount <> h.charge))
      """)

  private static let holdTransfers = Invariant(
    "I5", "each hold is one transfer of its amount, from its own wallet",
    sql: """
      SELECT COALESCE(h.job, t.job) FROM hold h FULL JOIN
        (SELECT job, MAX(amount) AS amount, MAX(organization) AS organization,
          MAX(mode) AS mode, COUNT(*) AS times
          FROM transfer WHERE kind = 'hold' GROUP BY job) t ON t.job = h.job
      WHERE h.job IS NULL OR t.job IS NULL OR t.times <> 1 OR t.amount <> h.amount
        OR t.organization <> h.organization OR t.mode <> h.mode
      """)

  private static let gapFree = Invariant(
    "I9", "entries count 1, 2, 3 … in each account",
    sql: """
      SELECT account FROM entry GROUP BY account
      HAVING MIN(number) <> 1 OR MAX(number) <> COUNT(*)
      """)

  private static let counters = Invariant(
    "budget", "a spend counter is what the holds of its day hold and were charged",
    sql: """
      SELECT COALESCE(c.scope, h.scope) || '#' || CAST(COALESCE(c.day, h.day) AS TEXT)
      FROM spend_counter c FULL JOIN
        (SELECT s.scope AS scope, d.day AS day, SUM(d.amount) AS amount
          FROM counted_scope s JOIN (\(spending)) d ON d.scope = s.scope
          GROUP BY s.scope, d.day) h
        ON h.scope = c.scope AND h.day = c.day
      WHERE COALESCE(c.amount, 0) <> COALESCE(h.amount, 0)
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

  private static let chains = Invariant("I17", "every event chain verifies") {
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
