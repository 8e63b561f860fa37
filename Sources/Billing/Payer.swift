// Who spends: an organisation, a team, a key and a client token, each of which may have limits.

package import Core
import RPC
import Storage

/// A client token that spends, and the most that its jobs may hold and be charged in all.
package struct SpendingToken: Sendable, Equatable {
  package let id: String
  package let cap: Amount

  package init(id: String, cap: Amount) {
    self.id = id
    self.cap = cap
  }
}

/// The scopes of one hold. The wallet's row, locked before, orders those who spend at once.
struct Payer: Sendable {
  let organization: String
  let mode: Principal.Mode
  let team: String
  let key: String
  /// Empty where no client token spends.
  var token = ""

  var scopes: [SpendScope] {
    let scopes: [SpendScope] = [.organization(organization, mode), .team(team, mode), .key(key)]
    return token.isEmpty ? scopes : scopes + [.token(token)]
  }

  /// Counts the amount in every scope that is counted, unless a budget or a cap would be passed:
  /// then it throws, and the caller's transaction ends. The answer is which budgets reached a
  /// threshold.
  func spend(
    _ amount: Amount, keyCap: Amount?, tokenCap: Amount? = nil, at time: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> [BudgetNews] {
    var caps: [SpendScope: Amount] = [:]
    caps[.key(key)] = keyCap
    if !token.isEmpty { caps[.token(token)] = tokenCap }
    for scope in scopes where caps[scope] != nil {
      try SpendCounter.begin(scope, organization: organization, mode: mode, in: tx)
    }
    let counted = try SpendCounter.counted(among: scopes, in: tx)
    guard !counted.isEmpty else { return [] }
    let day = SpendCounter.day(time)
    var news: [BudgetNews] = []
    for budget in try BudgetStore.list(of: self, in: tx) {
      if let reached = try budget.admit(amount, of: self, at: time, in: tx) {
        news.append(reached)
      }
    }
    for scope in counted {
      if let cap = caps[scope] {
        try count(amount, scope, day: day, cap: cap, in: tx)
      } else {
        try SpendCounter.count(amount, scope: scope, day: day, in: tx)
      }
    }
    return news
  }

  private func count(
    _ amount: Amount, _ scope: SpendScope, day: Int64, cap: Amount, in tx: any Transaction
  ) throws(Failure) {
    guard try SpendCounter.count(amount, scope: scope.text, day: day, cap: cap, in: tx) else {
      let left = cap.subtracting(try SpendCounter.sum(scope.text, in: tx)) ?? .zero
      let isToken = scope == .token(token)
      throw Failure(
        .insufficientFunds,
        "the job needs \(amount), the \(isToken ? "token" : "key")'s cap leaves \(left)",
        reason: isToken ? Ledger.tokenCapReason : Ledger.keyCapReason)
    }
  }

  /// Gives back what a hold did not cost, on the day it was counted.
  func giveBack(
    _ amount: Amount, heldAt time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    for scope in try SpendCounter.counted(among: scopes, in: tx) {
      try SpendCounter.giveBack(
        amount, scope: scope.text, day: SpendCounter.day(time), in: tx)
    }
  }
}

extension Payer {
  init(_ hold: Hold) {
    self.init(
      organization: hold.organization, mode: hold.mode, team: hold.team, key: hold.key,
      token: hold.token)
  }
}
