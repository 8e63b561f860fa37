// Billing: the double-entry ledger that no job runs without.
//
// Words. An *account* belongs to an organisation and a mode; the *wallet* is the customer's, the
// others are the platform's, kept per organisation so that no row is global. A *transfer* is one
// immutable movement, its two *entries* are lines of two accounts, numbered 1, 2, 3 … in each. An
// entry changes what is *posted*, what is *held*, or both; over the two lines both changes sum to
// zero. A *hold* sets money of the wallet aside for one job and is resolved once: *settled* at the
// job's charge or *released*.
//
// Invariants, checked by `LedgerVerifier`: I1 the lines of each transfer and all accounts sum to
// zero. I2 balances are the fold of their entries, and what a wallet holds is the sum of its open
// holds. I3 a wallet never owes: 0 ≤ held ≤ posted after every entry. I4 a hold resolves at most
// once. I5 what was settled and what went back make the hold. I9 entries have no gaps; transfers
// and entries are only added, which triggers enforce.

package import Core
package import RPC

/// Which account: one row of the ledger.
package struct Account: Sendable, Hashable {
  /// What an account is for. Raw values are stored.
  package enum Kind: String, CaseIterable, Sendable {
    /// The customer's money.
    case wallet
    /// What customers were charged.
    case revenue
    /// What providers cost us, and what that makes us owe them.
    case providerCost = "provider_cost"
    case providerPayable = "provider_payable"
    /// Providers' cost of work done twice; never a customer's.
    case duplicateSpend = "duplicate_spend"
    case refunds
    /// Where money for wallets comes from.
    case funding
  }

  package let organization: String
  package let mode: Principal.Mode
  package let kind: Kind

  package init(_ organization: String, _ mode: Principal.Mode, _ kind: Kind) {
    self.organization = organization
    self.mode = mode
    self.kind = kind
  }

  /// The key of the row, as in `org_…/live/wallet`.
  package var id: String { "\(organization)/\(mode.rawValue)/\(kind.rawValue)" }
}

/// A wallet's state. Available is what new holds may take.
package struct Balance: Sendable, Equatable {
  package var posted: Amount
  package var held: Amount

  package init(posted: Amount = .zero, held: Amount = .zero) {
    self.posted = posted
    self.held = held
  }

  package var available: Amount { posted.subtracting(held) ?? .zero }
}

/// Limits and reasons.
extension Ledger {
  /// The most that one transfer may move: a million dollars.
  package static let transferLimit = Amount(nanos: 1_000_000_000_000_000)
  /// The most that an account may reach in either direction.
  package static let balanceLimit = Amount(nanos: 4_000_000_000_000_000_000)

  /// `insufficient_funds`: the wallet, or the cap of the key or the client token, has too little
  /// left.
  package static let walletReason = "wallet"
  package static let keyCapReason = "key_cap"
  package static let tokenCapReason = "token_cap"
  /// `insufficient_funds`: a budget of the organisation, the team or the key has too little left.
  package static let budgetReason = "budget"
  /// Budgets of one organisation and mode.
  package static let budgetLimit: Int64 = 1000
  /// `conflict`: the hold is resolved already.
  package static let holdClosedReason = "hold_closed"
}
