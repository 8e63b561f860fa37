// Pages of entries and holds, newest first.

package import Core
import RPC
package import Storage

/// An entry of a wallet, with what its transfer says.
struct WalletEntry: Sendable, Equatable {
  var number: Int64
  var transfer: String
  var kind: Transfer.Kind
  var postedChange: Amount
  var heldChange: Amount
  var balance: Balance
  var job: String?
  var note: String
  var time: Timestamp
}

extension Ledger {
  private static let entryColumns = """
    e.number, e.transfer, t.kind, e.posted_change, e.held_change, e.posted, e.held, t.job, t.note,
    t.time
    """

  /// Entries before the given number; of one job, unless it is empty.
  func listEntries(
    organization: String, mode: Principal.Mode, job: String = "", before number: Int64? = nil,
    limit: Int, in tx: any Transaction
  ) throws(Failure) -> [WalletEntry] {
    let wallet = Value.text(Account(organization, mode, .wallet).id)
    let bounds: [Value] = [wallet, .integer(number ?? .max), .count(limit)]
    let rows =
      job.isEmpty
      ? try tx.rows(
        """
        SELECT \(Self.entryColumns) FROM entry e JOIN transfer t ON t.id = e.transfer
        WHERE e.account = $1 AND e.number < $2 ORDER BY e.number DESC LIMIT $3
        """, bounds)
      : try tx.rows(
        """
        SELECT \(Self.entryColumns) FROM transfer t
        JOIN entry e ON e.account = $1 AND e.number = t.wallet_entry AND e.transfer = t.id
        WHERE t.id > $4 AND t.id < $5 AND t.job = $6 AND e.number < $2
        ORDER BY e.number DESC LIMIT $3
        """, bounds + Self.jobRange(job))
    var entries: [WalletEntry] = []
    for row in rows { entries.append(try WalletEntry(row)) }
    return entries
  }

  /// The ids of a job's transfers lie between its prefix and the prefix with the next character.
  private static func jobRange(_ job: String) -> [Value] {
    let prefix = Transfer.idPrefix(job)
    return [.text(prefix), .text(prefix.dropLast() + "/"), .text(job)]
  }

  /// Holds of jobs before the given one; in one state, unless the word is empty.
  func listHolds(
    organization: String, mode: Principal.Mode, state: String = "", before job: String? = nil,
    limit: Int, in tx: any Transaction
  ) throws(Failure) -> [Hold] {
    let rows = try tx.rows(
      """
      SELECT \(Hold.columns) FROM hold
      WHERE organization = $1 AND mode = $2 AND job < $3 AND (state = $4 OR $4 = '')
      ORDER BY job DESC LIMIT $5
      """,
      [
        .text(organization), .text(mode.rawValue), .text(job ?? "~"), .text(state),
        .count(limit),
      ])
    var holds: [Hold] = []
    for row in rows { holds.append(try Hold(row)) }
    return holds
  }
}

extension WalletEntry {
  fileprivate init(_ row: Row) throws(Failure) {
    number = try row.integer(0)
    transfer = try row.text(1)
    kind = try row.transferKind(2)
    postedChange = try row.amount(3)
    heldChange = try row.amount(4)
    balance = Balance(posted: try row.amount(5), held: try row.amount(6))
    job = try row.optionalText(7)
    note = try row.text(8)
    time = try row.time(9)
  }
}

extension Ledger {
  /// What all wallets of a mode hold, from the accounts.
  package static func heldByMode(
    in tx: any Transaction
  ) throws(Failure) -> [(mode: String, amount: Amount)] {
    var sums: [(mode: String, amount: Amount)] = []
    let rows = try tx.rows(
      """
      SELECT mode, CAST(SUM(held) AS BIGINT) FROM account WHERE kind = 'wallet'
      GROUP BY mode ORDER BY mode
      """)
    for row in rows { sums.append((try row.text(0), try row.amount(1))) }
    return sums
  }
}
