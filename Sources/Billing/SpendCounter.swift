// What a scope has held and been charged: one counter a day, summed where it is checked.

import Core
import RPC
import Storage

/// Whose spending is counted: under a budget, or the cap of a key or a client token.
enum SpendScope: Hashable, Sendable {
  case organization(String, Principal.Mode)
  case team(String, Principal.Mode)
  case key(String)
  case token(String)

  /// The key of the counters. Keys and tokens have one mode, so theirs needs none.
  var text: String {
    switch self {
    case .organization(let id, let mode), .team(let id, let mode): "\(id)/\(mode.rawValue)"
    case .key(let id), .token(let id): id
    }
  }
}

/// Counters keyed by (scope, day). The sum over the days is what the scope has spent, so that
/// nothing is ever reset. The wallet's row, locked before, orders those who count at once.
enum SpendCounter {
  /// The day number of a time, in UTC.
  static func day(_ time: Timestamp) -> Int64 {
    let (quotient, remainder) = time.seconds.quotientAndRemainder(dividingBy: 86_400)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// The first of `scopes` that are counted, in their order.
  static func counted(
    among scopes: [SpendScope], in tx: any Transaction
  ) throws(Failure) -> [SpendScope] {
    let names = scopes.map(\.text)
    let rows = try tx.rows(
      "SELECT scope FROM counted_scope WHERE scope IN ($1, $2, $3, $4)",
      (0..<4).map { .text($0 < names.count ? names[$0] : "") })
    var found: Set<String> = []
    for row in rows { found.insert(try row.text(0)) }
    return scopes.filter { found.contains($0.text) }
  }

  /// Counts the scope from now on, and all that it ever held and was charged. Nothing where it is
  /// counted already.
  static func begin(
    _ scope: SpendScope, organization: String, mode: Principal.Mode, in tx: any Transaction
  ) throws(Failure) {
    let isNew = try tx.execute(
      "INSERT INTO counted_scope (scope) VALUES ($1) ON CONFLICT (scope) DO NOTHING",
      [.text(scope.text)])
    guard isNew == 1 else { return }
    let column: String
    let id: String
    switch scope {
    case .organization(let organization, _): (column, id) = ("organization", organization)
    case .team(let team, _): (column, id) = ("team", team)
    case .key(let key): (column, id) = ("key", key)
    // A token has its cap from the beginning: nothing came before.
    case .token: return
    }
    try tx.execute(
      """
      INSERT INTO spend_counter (scope, day, amount)
      SELECT CAST($1 AS TEXT), open_time / 86400000000, SUM(CASE WHEN state = 'open' THEN amount
        ELSE COALESCE(charge, 0) END)
      FROM hold WHERE organization = $2 AND mode = $3 AND \(column) = $4
      GROUP BY open_time / 86400000000
      """,
      [.text(scope.text), .text(organization), .text(mode.rawValue), .text(id)])
  }

  /// Counts the amount; whoever calls has checked what it may be.
  static func count(
    _ amount: Amount, scope: SpendScope, day: Int64, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO spend_counter (scope, day, amount) VALUES ($1, $2, $3)
      ON CONFLICT (scope, day) DO UPDATE SET amount = spend_counter.amount + excluded.amount
      """, [.text(scope.text), .integer(day), .amount(amount)])
  }

  /// Held and charged of the scope in a stretch of days.
  static func sum(
    _ scope: SpendScope, in days: ClosedRange<Int64>, in tx: any Transaction
  ) throws(Failure) -> Amount {
    let row = try tx.row(
      "SELECT SUM(amount) FROM spend_counter WHERE scope = $1 AND day >= $2 AND day <= $3",
      [.text(scope.text), .integer(days.lowerBound), .integer(days.upperBound)])
    return try row?.optionalAmount(0) ?? .zero
  }

  /// Counts the amount unless the scope's sum would pass its cap. False: nothing was counted.
  static func count(
    _ amount: Amount, scope: String, day: Int64, cap: Amount, in tx: any Transaction
  ) throws(Failure) -> Bool {
    let rows = try tx.rows(
      """
      INSERT INTO spend_counter (scope, day, amount)
      SELECT CAST($1 AS TEXT), CAST($2 AS BIGINT), CAST($3 AS BIGINT)
      WHERE COALESCE((SELECT SUM(amount) FROM spend_counter WHERE scope = $1), 0)
        <= CAST($4 AS BIGINT) - CAST($3 AS BIGINT)
      ON CONFLICT (scope, day) DO UPDATE SET amount = spend_counter.amount + excluded.amount
      RETURNING amount
      """, [.text(scope), .integer(day), .amount(amount), .amount(cap)])
    return !rows.isEmpty
  }

  /// Gives back what a hold did not cost, on the day it was counted.
  static func giveBack(
    _ amount: Amount, scope: String, day: Int64, in tx: any Transaction
  ) throws(Failure) {
    let changed = try tx.execute(
      "UPDATE spend_counter SET amount = amount - $3 WHERE scope = $1 AND day = $2",
      [.text(scope), .integer(day), .amount(amount)])
    guard changed == 1 else {
      throw Failure(.internal, "no spend is counted for \(scope) on day \(day)")
    }
  }

  /// Held and charged of the scope so far.
  static func sum(_ scope: String, in tx: any Transaction) throws(Failure) -> Amount {
    let row = try tx.row(
      "SELECT SUM(amount) FROM spend_counter WHERE scope = $1", [.text(scope)])
    return try row?.optionalAmount(0) ?? .zero
  }
}
