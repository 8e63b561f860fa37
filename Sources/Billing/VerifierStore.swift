// The SQL of checking in steps: entries after a place, and up to where accounts were checked.

import Core
import Storage

enum VerifierStore {
  /// The next account in the order of ids, whether it has a row or only entries.
  static func nextAccount(after id: String, in tx: any Transaction) throws(Failure) -> String? {
    let row = try tx.row(
      """
      SELECT MIN(id) FROM (
        SELECT MIN(id) AS id FROM account WHERE id > $1
        UNION ALL SELECT MIN(account) AS id FROM entry WHERE account > $1) a
      """, [.text(id)])
    return try row?.optionalText(0)
  }

  /// What the account's row says of its last entry.
  static func place(
    of account: String, in tx: any Transaction
  ) throws(Failure) -> EntryWalk.Place? {
    let row = try tx.row(
      "SELECT entry_count, posted, held FROM account WHERE id = $1", [.text(account)])
    guard let row else { return nil }
    return EntryWalk.Place(
      number: try row.integer(0),
      balance: Balance(posted: try row.amount(1), held: try row.amount(2)))
  }

  static func entries(
    of account: String, after number: Int64, limit: Int, in tx: any Transaction
  ) throws(Failure) -> [EntryWalk.Step] {
    let transfer = Transfer.columns.split(separator: ", ").map { "t.\($0)" }
    let rows = try tx.rows(
      """
      SELECT \(transfer.joined(separator: ", ")), t.wallet_entry, e.number, e.transfer,
        e.posted_change, e.held_change, e.posted, e.held
      FROM entry e LEFT JOIN transfer t ON t.id = e.transfer
      WHERE e.account = $1 AND e.number > $2 ORDER BY e.number LIMIT $3
      """, [.text(account), .integer(number), .count(limit)])
    var steps: [EntryWalk.Step] = []
    for row in rows {
      let column = transfer.count
      steps.append(
        EntryWalk.Step(
          number: try row.integer(column + 1), transferID: try row.text(column + 2),
          transfer: try row.isNull(0) ? nil : try Transfer(row),
          walletEntry: try row.optionalInteger(column),
          postedChange: try row.amount(column + 3), heldChange: try row.amount(column + 4),
          balance: Balance(
            posted: try row.amount(column + 5), held: try row.amount(column + 6))))
    }
    return steps
  }

  /// Accounts that have other entries than were checked, and the place where that ended.
  static func behind(limit: Int, in tx: any Transaction) throws(Failure) -> [EntryWalk] {
    let rows = try tx.rows(
      """
      SELECT a.id, COALESCE(v.number, 0), COALESCE(v.posted, 0), COALESCE(v.held, 0)
      FROM account a LEFT JOIN verified_account v ON v.account = a.id
      WHERE a.entry_count <> COALESCE(v.number, 0) ORDER BY a.id LIMIT $1
      """, [.count(limit)])
    var walks: [EntryWalk] = []
    for row in rows {
      let place = EntryWalk.Place(
        number: try row.integer(1),
        balance: Balance(posted: try row.amount(2), held: try row.amount(3)))
      walks.append(EntryWalk(account: try row.text(0), after: place))
    }
    return walks
  }

  static func note(_ walk: EntryWalk, in tx: any Transaction) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO verified_account (account, number, posted, held) VALUES ($1, $2, $3, $4)
      ON CONFLICT (account) DO UPDATE SET number = excluded.number, posted = excluded.posted,
        held = excluded.held
      """,
      [
        .text(walk.account), .integer(walk.place.number), .amount(walk.place.balance.posted),
        .amount(walk.place.balance.held),
      ])
  }

  /// Entries that nobody has checked yet.
  static func lag(in tx: any Transaction) throws(Failure) -> Int64 {
    let row = try tx.row(
      """
      SELECT CAST(COALESCE(SUM(a.entry_count - COALESCE(v.number, 0)), 0) AS BIGINT)
      FROM account a LEFT JOIN verified_account v ON v.account = a.id
      """)
    return max(0, try row?.integer(0) ?? 0)
  }

  /// Whether a table has at most so many rows; it looks at no more than that.
  static func isSmall(
    _ table: String, limit: Int, in tx: any Transaction
  ) throws(Failure) -> Bool {
    let row = try tx.row(
      "SELECT COUNT(*) FROM (SELECT 1 FROM \(table) LIMIT $1) t", [.count(limit + 1)])
    return try row?.integer(0) ?? 0 <= Int64(limit)
  }

  private static let full = Value.text("full")

  /// When everything was checked last; nil for never.
  static func fullTime(in tx: any Transaction) throws(Failure) -> Timestamp? {
    try tx.row("SELECT time FROM verification WHERE name = $1", [full])?.time(0)
  }

  static func noteFull(at time: Timestamp, in tx: any Transaction) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO verification (name, time) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET time = excluded.time
      """, [full, .time(time)])
  }
}
