// Who spends: an organisation, a team and a key, each of which may have limits.

import Core
import RPC
import Storage

/// The scopes of one hold. The wallet's row, locked before, orders those who spend at once.
struct Payer: Sendable {
  let organization: String
  let mode: Principal.Mode
  let team: String
  let key: String

  var scopes: [SpendScope] { [.organization(organization, mode), .team(team, mode), .key(key)] }

  /// Counts the amount in every scope that is counted, unless a budget or the key's cap would be
  /// passed: then it throws, and the caller's transaction ends.
  func spend(
    _ amount: Amount, keyCap: Amount?, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    if keyCap != nil {
      try SpendCounter.begin(.key(key), organization: organization, mode: mode, in: tx)
    }
    let counted = try SpendCounter.counted(among: scopes, in: tx)
    guard !counted.isEmpty else { return }
    let day = SpendCounter.day(time)
    for budget in try BudgetStore.list(of: self, in: tx) {
      try budget.admit(amount, of: self, at: time, in: tx)
    }
    for scope in counted {
      if scope == .key(key), let keyCap {
        try count(amount, day: day, cap: keyCap, in: tx)
      } else {
        try SpendCounter.count(amount, scope: scope, day: day, in: tx)
      }
    }
  }

  private func count(
    _ amount: Amount, day: Int64, cap: Amount, in tx: any Transaction
  ) throws(Failure) {
    guard try SpendCounter.count(amount, scope: key, day: day, cap: cap, in: tx) else {
      let left = cap.subtracting(try SpendCounter.sum(key, in: tx)) ?? .zero
      throw Failure(
        .insufficientFunds, "the job needs \(amount), the key's cap leaves \(left)",
        reason: Ledger.keyCapReason)
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
      organization: hold.organization, mode: hold.mode, team: hold.team, key: hold.key)
  }
}
