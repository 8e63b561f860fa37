// The SQL of budgets: functions inside the caller's transaction.

package import Core
package import RPC
package import Storage

package enum BudgetStore {
  private static let columns = """
    organization, mode, subject, period, amount_limit, thresholds, notified, notified_start
    """

  /// Sets a budget, and counts what its subject spends from the beginning on. What it was told of
  /// before is forgotten.
  package static func set(_ budget: Budget, in tx: any Transaction) throws(Failure) {
    try SpendCounter.begin(
      budget.scope, organization: budget.organization, mode: budget.mode, in: tx)
    try tx.execute(
      """
      INSERT INTO budget (organization, mode, subject, period, amount_limit, thresholds, notified,
        notified_start)
      VALUES ($1, $2, $3, $4, $5, $6, 0, 0)
      ON CONFLICT (organization, mode, subject, period) DO UPDATE
        SET amount_limit = excluded.amount_limit, thresholds = excluded.thresholds, notified = 0
      """,
      [
        .text(budget.organization), .text(budget.mode.rawValue), .text(budget.subject),
        .text(budget.period.rawValue), .amount(budget.limit),
        .text(budget.thresholds.map(String.init).joined(separator: " ")),
      ])
  }

  /// False where there is none.
  package static func remove(_ budget: Budget, in tx: any Transaction) throws(Failure) -> Bool {
    try tx.execute(
      """
      DELETE FROM budget
      WHERE organization = $1 AND mode = $2 AND subject = $3 AND period = $4
      """,
      [
        .text(budget.organization), .text(budget.mode.rawValue), .text(budget.subject),
        .text(budget.period.rawValue),
      ]) == 1
  }

  package static func list(
    organization: String, mode: Principal.Mode, in tx: any Transaction
  ) throws(Failure) -> [Budget] {
    try budgets(
      "organization = $1 AND mode = $2 ORDER BY subject, period",
      [.text(organization), .text(mode.rawValue)], in: tx)
  }

  /// Those above one hold.
  static func list(of payer: Payer, in tx: any Transaction) throws(Failure) -> [Budget] {
    try budgets(
      "organization = $1 AND mode = $2 AND subject IN ($3, $4, $5)",
      [
        .text(payer.organization), .text(payer.mode.rawValue),
        .text(Budget.organizationSubject), .text(payer.team), .text(payer.key),
      ], in: tx)
  }

  /// A threshold was told of.
  static func note(
    _ percent: Int32, from start: Int64, of budget: Budget, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      UPDATE budget SET notified = $5, notified_start = $6
      WHERE organization = $1 AND mode = $2 AND subject = $3 AND period = $4
      """,
      [
        .text(budget.organization), .text(budget.mode.rawValue), .text(budget.subject),
        .text(budget.period.rawValue), .integer(Int64(percent)), .integer(start),
      ])
  }

  private static func budgets(
    _ condition: String, _ values: [Value], in tx: any Transaction
  ) throws(Failure) -> [Budget] {
    var budgets: [Budget] = []
    for row in try tx.rows("SELECT \(columns) FROM budget WHERE \(condition)", values) {
      budgets.append(try Budget(row))
    }
    return budgets
  }
}

extension Budget {
  fileprivate init(_ row: Row) throws(Failure) {
    guard let period = Period(rawValue: try row.text(3)) else {
      throw Failure(.internal, "a budget of an unknown period", reason: Failure.storageType)
    }
    self.init(
      organization: try row.text(0), mode: try row.mode(1), subject: try row.text(2),
      period: period, limit: try row.amount(4),
      thresholds: try row.text(5).split(separator: " ").compactMap { Int32($0) })
    notified = Int32(clamping: try row.integer(6))
    notifiedStart = try row.integer(7)
  }
}
