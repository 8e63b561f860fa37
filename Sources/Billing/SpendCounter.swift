// What a key with a cap has held and been charged: one counter a day, summed where it is checked.

import Core
import Storage

/// Counters keyed by (scope, day). The sum over the days is what the scope has spent, so that
/// nothing is ever reset. The wallet's row, locked before, orders those who count at once.
enum SpendCounter {
  /// The day number of a time, in UTC.
  static func day(_ time: Timestamp) -> Int64 {
    let (quotient, remainder) = time.seconds.quotientAndRemainder(dividingBy: 86_400)
    return remainder < 0 ? quotient - 1 : quotient
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
