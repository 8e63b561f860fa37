// A walk along the entries of one account, as a value: where it stands, and what must follow.

import Core
import RPC
import Storage

/// Checks entry after entry: numbers without gaps (I9), balances that add up (I2), a wallet that
/// never owes (I3), and that each is the line that its transfer prescribes (I1).
struct EntryWalk: Sendable, Equatable {
  /// The last entry that is right, and the balance after it.
  struct Place: Sendable, Equatable {
    var number: Int64 = 0
    var balance = Balance()
  }

  /// An entry as it is stored, with its transfer.
  struct Step: Sendable {
    var number: Int64
    var transferID: String
    var transfer: Transfer?
    var walletEntry: Int64?
    var postedChange: Amount
    var heldChange: Amount
    var balance: Balance
  }

  let account: String
  private(set) var place: Place

  init(account: String, after place: Place = Place()) {
    self.account = account
    self.place = place
  }

  /// Takes the next entry, or says what is wrong with it and stays.
  mutating func take(_ step: Step) -> LedgerReport.Violation? {
    guard step.number == place.number + 1 else {
      return broken("I9", "entries count 1, 2, 3 … in each account", "#\(place.number + 1)")
    }
    guard place.balance.posted.adding(step.postedChange) == step.balance.posted,
      place.balance.held.adding(step.heldChange) == step.balance.held
    else { return broken("I2", "each entry says the balance after it", "#\(step.number)") }
    if isWallet, step.balance.held < .zero || step.balance.posted < step.balance.held {
      return broken("I3", "a wallet never holds more than is posted", "#\(step.number)")
    }
    guard isLine(step) else {
      return broken("I1", "each entry is a line of its transfer", "#\(step.number)")
    }
    place = Place(number: step.number, balance: step.balance)
    return nil
  }

  /// What is wrong with the account's row, where the walk has come to the end of its entries.
  func finding(at row: Place?) -> LedgerReport.Violation? {
    if row == place || (row == nil && place.number == 0) { return nil }
    return broken("I2", "balances are the fold of their entries", "")
  }

  /// Nothing that was there may go.
  func finding(ifFewerThan count: Int64) -> LedgerReport.Violation? {
    count >= place.number
      ? nil : broken("I9", "entries that were there are kept", "#\(place.number)")
  }

  private var isWallet: Bool { account.hasSuffix("/\(Account.Kind.wallet.rawValue)") }

  private func isLine(_ step: Step) -> Bool {
    guard let transfer = step.transfer, let lines = transfer.lines else { return false }
    if isWallet, step.walletEntry != step.number { return false }
    var line = lines.first.account.id == account ? lines.first : lines.second
    // Work that was paid for twice is the same movement, from another account.
    let twice = Account(transfer.organization, transfer.mode, .duplicateSpend)
    if transfer.kind == .providerCost, account == twice.id {
      line = lines.first
      line.account = twice
    }
    return line.account.id == account && line.postedChange == step.postedChange
      && line.heldChange == step.heldChange
  }

  private func broken(
    _ name: String, _ statement: String, _ place: String
  ) -> LedgerReport.Violation {
    LedgerReport.Violation(
      invariant: name, statement: statement, offenders: ["\(account)\(place)"])
  }
}
