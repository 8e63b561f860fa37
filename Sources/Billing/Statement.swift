// What moved on accounts between two times: a wallet's statement, and the platform's margin.

import Core
import RPC
import Storage

/// A stretch of time of one wallet. The opening balance and the lines make the closing balance.
struct Statement: Sendable, Equatable {
  struct Line: Sendable, Equatable {
    var kind: Transfer.Kind
    var entries: Int64
    var amount: Amount
  }

  var opening: Amount
  var closing: Amount
  /// Of the kinds that changed what is posted.
  var lines: [Line]

  static func read(
    of wallet: Account, in times: Range<Timestamp>, in tx: any Transaction
  ) throws(Failure) -> Statement {
    let start = try EntrySplit(of: wallet, at: times.lowerBound, in: tx)
    let end = try EntrySplit(of: wallet, at: times.upperBound, in: tx)
    return Statement(
      opening: try start.posted(of: wallet, in: tx), closing: try end.posted(of: wallet, in: tx),
      lines: try lines(of: wallet, from: start, to: end, in: tx))
  }

  /// Each entry is before the start, in between or after the end, by the same rules as above.
  private static func lines(
    of wallet: Account, from start: EntrySplit, to end: EntrySplit, in tx: any Transaction
  ) throws(Failure) -> [Line] {
    let rows = try tx.rows(
      """
      SELECT t.kind, COUNT(*), CAST(SUM(e.posted_change) AS BIGINT)
      FROM entry e JOIN transfer t ON t.id = e.transfer
      WHERE e.account = $1 AND e.number > $2 AND e.number < $5
        AND (e.number >= $3 OR t.time >= $4) AND (e.number <= $6 OR t.time < $7)
        AND t.kind NOT IN ('hold', 'release')
      GROUP BY t.kind ORDER BY t.kind
      """,
      [
        .text(wallet.id), .integer(start.last), .integer(start.first), .time(start.time),
        .integer(end.first), .integer(end.last), .time(end.time),
      ])
    var lines: [Line] = []
    for row in rows {
      lines.append(
        Line(
          kind: try row.transferKind(0), entries: try row.integer(1), amount: try row.amount(2)))
    }
    return lines
  }
}

/// What the platform earned.
struct Margin: Sendable, Equatable {
  var revenue = Amount.zero
  var providerCost = Amount.zero
  var duplicateSpend = Amount.zero
  var refunds = Amount.zero

  /// Nil where it has no amount.
  var total: Amount? {
    revenue.subtracting(refunds)?.subtracting(providerCost)?.subtracting(duplicateSpend)
  }

  /// Of one organisation, or of all where it is empty.
  static func read(
    organization: String, mode: Principal.Mode, in times: Range<Timestamp>,
    in tx: any Transaction
  ) throws(Failure) -> Margin {
    var margin = Margin()
    let rows = try tx.rows(
      """
      SELECT organization, kind FROM account WHERE mode = $1 AND ($2 = '' OR organization = $2)
        AND kind IN ('revenue', 'provider_cost', 'duplicate_spend', 'refunds')
      """, [.text(mode.rawValue), .text(organization)])
    for row in rows {
      guard let kind = Account.Kind(rawValue: try row.text(1)) else { continue }
      try margin.add(Account(try row.text(0), mode, kind), in: times, in: tx)
    }
    return margin
  }

  /// Revenue comes in, the others go out.
  private mutating func add(
    _ account: Account, in times: Range<Timestamp>, in tx: any Transaction
  ) throws(Failure) {
    let start = try EntrySplit(of: account, at: times.lowerBound, in: tx)
    let end = try EntrySplit(of: account, at: times.upperBound, in: tx)
    let (before, after) = (
      try start.posted(of: account, in: tx), try end.posted(of: account, in: tx)
    )
    let isIncome = account.kind == .revenue
    let part = isIncome ? after.subtracting(before) : before.subtracting(after)
    let path: WritableKeyPath<Margin, Amount>
    switch account.kind {
    case .revenue: path = \.revenue
    case .providerCost: path = \.providerCost
    case .duplicateSpend: path = \.duplicateSpend
    case .refunds: path = \.refunds
    case .wallet, .providerPayable, .funding: return
    }
    guard let part, let sum = self[keyPath: path].adding(part) else {
      throw Failure(.internal, "the sum of all \(account.kind.rawValue) has no amount")
    }
    self[keyPath: path] = sum
  }
}
