// A hold: money set aside for one job, resolved exactly once.

package import Core
package import RPC

/// A hold as a value. The ledger's SQL enforces the same arrows on the row.
package struct Hold: Sendable, Equatable {
  /// Leaves `open` by `settle` or `release`; the others are final.
  package enum State: Sendable, Equatable {
    case open
    case settled(charge: Amount, at: Timestamp)
    case released(at: Timestamp)

    /// The word that is stored.
    package var word: String {
      switch self {
      case .open: "open"
      case .settled: "settled"
      case .released: "released"
      }
    }
  }

  /// What resolving a hold does to its wallet: `charged` leaves, `returned` becomes available.
  package struct Resolution: Sendable, Equatable {
    package var charged: Amount
    package var returned: Amount
  }

  package let job: String
  package let organization: String
  package let mode: Principal.Mode
  package let team: String
  package let key: String
  /// The client token that spends, where one does.
  package let token: String
  package let amount: Amount
  package let openTime: Timestamp
  /// The day on which it was held, where its key had a cap then; counters go by `openTime`.
  package let capDay: Int64?
  package private(set) var state: State

  package init(
    job: String, organization: String, mode: Principal.Mode, team: String = "", key: String = "",
    token: String = "", amount: Amount, openTime: Timestamp, capDay: Int64? = nil,
    state: State = .open
  ) {
    self.job = job
    self.organization = organization
    self.mode = mode
    self.team = team
    self.key = key
    self.token = token
    self.amount = amount
    self.openTime = openTime
    self.capDay = capDay
    self.state = state
  }

  /// Closes the hold at the job's charge, 0 ≤ charge ≤ amount; the rest returns.
  package mutating func settle(
    _ charge: Amount, at time: Timestamp
  ) throws(Failure) -> Resolution {
    try requireOpen()
    guard charge >= .zero, charge <= amount, let returned = amount.subtracting(charge) else {
      throw Failure(.internal, "the hold of \(job) is \(amount), it cannot settle \(charge)")
    }
    state = .settled(charge: charge, at: time)
    return Resolution(charged: charge, returned: returned)
  }

  /// Closes the hold at nothing; all of it returns.
  package mutating func release(at time: Timestamp) throws(Failure) -> Resolution {
    try requireOpen()
    state = .released(at: time)
    return Resolution(charged: .zero, returned: amount)
  }

  private func requireOpen() throws(Failure) {
    guard state == .open else {
      throw Failure(
        .conflict, "the hold of \(job) is already \(state.word)",
        reason: Ledger.holdClosedReason)
    }
  }
}
