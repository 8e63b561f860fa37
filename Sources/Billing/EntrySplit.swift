// Where a time lies among the numbered entries of an account.
//
// Numbers are given under the account's lock, times are taken a moment before: two entries may have
// them the other way round. So a time does not split the numbers in two but in three.

import Core
import Storage

/// All entries up to `last` are earlier than the time, none from `first` on is; those between are
/// asked for their own time.
struct EntrySplit: Sendable, Equatable {
  /// How far times can be out of order: longer than any transaction waits for its turn.
  static let disorder = Duration.seconds(60)

  let time: Timestamp
  let last: Int64
  let first: Int64

  /// Two searches by halving; they meet the same entries whatever was added meanwhile, as long as
  /// times are out of order by less than `disorder`.
  init(of account: Account, at time: Timestamp, in tx: any Transaction) throws(Failure) {
    let row = try tx.row("SELECT entry_count FROM account WHERE id = $1", [.text(account.id)])
    let count = try row?.integer(0) ?? 0
    self.time = time
    last = try Self.halve(account, count, at: time - Self.disorder, in: tx).below
    first = try Self.halve(account, count, at: time + Self.disorder, in: tx).above
  }

  /// Neighbours: `below` is 0 or earlier than the time, `above` is behind the end or not earlier.
  private static func halve(
    _ account: Account, _ count: Int64, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) -> (below: Int64, above: Int64) {
    var (below, above) = (Int64(0), count + 1)
    while above - below > 1 {
      let middle = below + (above - below) / 2
      if try self.time(of: middle, account, in: tx) < time {
        below = middle
      } else {
        above = middle
      }
    }
    return (below, above)
  }

  private static func time(
    of number: Int64, _ account: Account, in tx: any Transaction
  ) throws(Failure) -> Timestamp {
    let row = try tx.row(
      """
      SELECT t.time FROM entry e JOIN transfer t ON t.id = e.transfer
      WHERE e.account = $1 AND e.number = $2
      """, [.text(account.id), .integer(number)])
    guard let row else { throw Failure(.internal, "\(account.id) has no entry \(number)") }
    return try row.time(0)
  }

  /// What was posted on the account at the time: by all entries that are earlier.
  func posted(of account: Account, in tx: any Transaction) throws(Failure) -> Amount {
    let row = try tx.row(
      "SELECT posted FROM entry WHERE account = $1 AND number = $2",
      [.text(account.id), .integer(last)])
    let between = try tx.row(
      """
      SELECT CAST(SUM(e.posted_change) AS BIGINT)
      FROM entry e JOIN transfer t ON t.id = e.transfer
      WHERE e.account = $1 AND e.number > $2 AND e.number < $3 AND t.time < $4
      """, [.text(account.id), .integer(last), .integer(first), .time(time)])
    let sum = try (row?.amount(0) ?? .zero).adding(between?.optionalAmount(0) ?? .zero)
    guard let sum else { throw Failure(.internal, "the balance of \(account.id) has no amount") }
    return sum
  }
}
