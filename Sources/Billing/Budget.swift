// A budget: the most that an organisation, a team or a key may spend in a period.

package import Core
import Events
package import RPC
package import Storage

/// A limit on what is held and charged in the current period.
package struct Budget: Sendable, Equatable {
  /// The word for the organisation itself as a subject.
  package static let organizationSubject = "organization"

  /// Raw values are stored.
  package enum Period: String, CaseIterable, Sendable {
    case day
    case month
    case total

    /// The days of the period that holds the day; in UTC.
    func days(around day: Int64) -> ClosedRange<Int64> {
      switch self {
      case .day: day...day
      case .month: Month(around: day).days
      case .total: Int64.min...Int64.max
      }
    }
  }

  package var organization: String
  package var mode: Principal.Mode
  /// `organization`, a team's id or a key's.
  package var subject: String
  package var period: Period
  package var limit: Amount
  /// Percent of the limit, ascending.
  package var thresholds: [Int32]
  /// The highest threshold that was told of in the period that begins with this day.
  var notified: Int32 = 0
  var notifiedStart: Int64 = .min

  package init(
    organization: String, mode: Principal.Mode, subject: String, period: Period, limit: Amount,
    thresholds: [Int32]
  ) {
    self.organization = organization
    self.mode = mode
    self.subject = subject
    self.period = period
    self.limit = limit
    self.thresholds = thresholds
  }

  var scope: SpendScope {
    if subject == Self.organizationSubject { return .organization(organization, mode) }
    return subject.hasPrefix("team_") ? .team(subject, mode) : .key(subject)
  }

  /// The highest threshold that this much use has reached and nobody was told of in the period.
  func news(at used: Amount, from start: Int64) -> Int32? {
    let told = notifiedStart == start ? notified : 0
    let reached = thresholds.last { percent in
      Int128(used.nanos) * 100 >= Int128(limit.nanos) * Int128(percent)
    }
    guard let reached, reached > told else { return nil }
    return reached
  }

  package func used(at time: Timestamp, in tx: any Transaction) throws(Failure) -> Amount {
    try SpendCounter.sum(scope, in: period.days(around: SpendCounter.day(time)), in: tx)
  }
}

extension Budget {
  /// Lets the amount pass, or throws. Tells of a threshold that it reaches: once in a period, since
  /// what was told of is noted in the same transaction, under the lock of the wallet.
  func admit(
    _ amount: Amount, of payer: Payer, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) -> BudgetNews? {
    let used = try used(at: time, in: tx)
    guard let after = used.adding(amount), after <= limit else {
      throw Failure(
        .insufficientFunds,
        "the job needs \(amount), the \(period.rawValue) budget of \(subject) leaves "
          + "\(limit.subtracting(used) ?? .zero)",
        reason: Ledger.budgetReason)
    }
    let start = period.days(around: SpendCounter.day(time)).lowerBound
    guard let percent = news(at: after, from: start) else { return nil }
    try BudgetStore.note(percent, from: start, of: self, in: tx)
    try EventLog.append(
      organization: organization, type: "budget.threshold", principal: EventLog.system,
      source: "", subject: subject,
      payload: EventPayload.json([
        "period": period.rawValue, "mode": mode.rawValue, "percent": "\(percent)",
        "used": after.decimalText, "limit": limit.decimalText,
      ]), at: time, in: tx)
    return BudgetNews(budget: self, used: after, percent: percent)
  }
}

/// A budget of which so many percent are held and charged now: to tell whoever listens.
package struct BudgetNews: Sendable, Equatable {
  package let budget: Budget
  package let used: Amount
  package let percent: Int32
}
