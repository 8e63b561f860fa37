// Budgets and usage: decode, check, one transaction, encode.

package import Core
import Events
package import Protos
package import RPC
import Storage
import Wire

extension BillingService {
  package func setBudget(
    _ request: V1.SetBudgetRequest, _ call: Call
  ) async throws(Failure) -> V1.Budget {
    let wallet = try Wallet(request.organization, request.mode, call.principal)
    let removes = request.limit == nil
    let budget = try Budget(request, wallet)
    let (subjectExists, now) = (subjectExists, world.now())
    let (principal, source) = (call.principal.id, call.peer)
    let used = try await database.write { tx throws(Failure) in
      let isOrganization = budget.subject == Budget.organizationSubject
      let isKnown =
        try isOrganization
        ? true : subjectExists(wallet.organization, budget.subject, wallet.mode, tx)
      guard isKnown else {
        throw Failure(.notFound, "no team and no \(wallet.mode) key \(budget.subject)")
      }
      if removes {
        guard try BudgetStore.remove(budget, in: tx) else {
          throw Failure(.notFound, "there is no such budget", reason: "budget")
        }
      } else {
        let count = try BudgetStore.list(
          organization: wallet.organization, mode: wallet.mode, in: tx
        ).count
        guard count < Ledger.budgetLimit else {
          throw Failure(
            .conflict, "there are \(count) budgets; remove some", reason: "budget_limit")
        }
        try BudgetStore.set(budget, in: tx)
      }
      try budget.append(
        removes ? "budget.removed" : "budget.set", by: principal, from: source, at: now, in: tx)
      return try budget.used(at: now, in: tx)
    }
    var message = V1.Budget(budget, used: used)
    if removes { message.limit = nil }
    return message
  }

  package func listBudgets(
    _ request: V1.ListBudgetsRequest, _ call: Call
  ) async throws(Failure) -> V1.ListBudgetsResponse {
    let wallet = try Wallet(request.organization, request.mode, call.principal)
    let now = world.now()
    return try await database.read { tx throws(Failure) in
      var response = V1.ListBudgetsResponse()
      for budget in try BudgetStore.list(
        organization: wallet.organization, mode: wallet.mode, in: tx)
      {
        response.budgets.append(V1.Budget(budget, used: try budget.used(at: now, in: tx)))
      }
      return response
    }
  }

  package func getUsage(
    _ request: V1.GetUsageRequest, _ call: Call
  ) async throws(Failure) -> V1.GetUsageResponse {
    let wallet = try Wallet(request.organization, request.mode, call.principal)
    let end = request.endTime?.timestamp ?? world.now()
    let start = request.startTime?.timestamp ?? end - .seconds(30 * 86_400)
    guard start < end else { throw .invalid("end_time", "lies before start_time") }
    let lastDay = SpendCounter.day(end - .microseconds(1))
    let query = UsageQuery(
      wallet: wallet, days: SpendCounter.day(start)...lastDay, groups: Set(request.groupBy),
      model: request.model, team: request.team, key: request.key)
    let rows = try await database.read { tx throws(Failure) in
      try UsageStore.list(query, in: tx)
    }
    var response = V1.GetUsageResponse()
    response.rows = rows
    return response
  }
}

extension Budget {
  fileprivate init(_ request: V1.SetBudgetRequest, _ wallet: Wallet) throws(Failure) {
    let limit = try request.limit?.amount(of: "limit") ?? .zero
    guard limit >= .zero, limit <= Ledger.balanceLimit else {
      throw .invalid("limit", "must be 0 to \(Ledger.balanceLimit)")
    }
    self.init(
      organization: wallet.organization, mode: wallet.mode, subject: request.subject,
      period: try request.period.period, limit: limit,
      thresholds: Set(request.thresholds).sorted())
  }

  fileprivate func append(
    _ type: String, by principal: String, from source: String, at time: Timestamp,
    in tx: any Transaction
  ) throws(Failure) {
    try EventLog.append(
      organization: organization, type: type, principal: principal, source: source,
      subject: subject,
      payload: EventPayload.json([
        "period": period.rawValue, "mode": mode.rawValue, "limit": limit.decimalText,
      ]), at: time, in: tx)
  }
}

extension V1.Budget.Period {
  fileprivate var period: Budget.Period {
    get throws(Failure) {
      switch self {
      case .day: .day
      case .month: .month
      case .total: .total
      case .unspecified, .unrecognized: throw .invalid("period", "is required")
      }
    }
  }

  fileprivate init(_ period: Budget.Period) {
    switch period {
    case .day: self = .day
    case .month: self = .month
    case .total: self = .total
    }
  }
}

extension BudgetNews {
  /// The budget as whoever listens is told.
  package var message: V1.Budget {
    var message = V1.Budget(budget, used: used)
    message.reachedThreshold = percent
    return message
  }
}

extension V1.Budget {
  fileprivate init(_ budget: Budget, used: Amount) {
    self.init()
    subject = budget.subject
    period = V1.Budget.Period(budget.period)
    limit = GoogleType.Money(budget.limit)
    self.used = GoogleType.Money(used)
    thresholds = budget.thresholds
    mode = budget.mode.rawValue
  }
}
