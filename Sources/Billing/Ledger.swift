// The ledger: every function is one movement of money inside the caller's transaction.

package import Core
package import RPC
package import Storage

/// Moves money. What a function refuses it has not written; a failure undoes the caller's whole
/// transaction unless the caller catches it.
package struct Ledger: Sendable {
  private let ids: IDMaker

  package init(ids: IDMaker) { self.ids = ids }

  /// Sets money of the wallet aside for a job, before it may start.
  ///
  /// `keyCap` is the most that jobs of the key may hold and be charged in all; nil for no cap.
  /// Fails with `insufficient_funds`, reason `wallet`, `budget`, `key_cap` or `token_cap`.
  /// The answer is which budgets reached a threshold.
  @discardableResult
  package func hold(
    job: String, organization: String, team: String, key: String, mode: Principal.Mode,
    amount: Amount, keyCap: Amount? = nil, token: SpendingToken? = nil, at time: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> [BudgetNews] {
    guard amount >= .zero, amount <= Ledger.transferLimit else {
      throw Failure(.internal, "a hold of \(amount) is out of range")
    }
    let transfer = Transfer(
      id: Transfer.id(job, "hold"), kind: .hold, organization: organization, mode: mode,
      amount: amount, job: job, time: time)
    try takeFromWallet(transfer, in: tx)
    let payer = Payer(
      organization: organization, mode: mode, team: team, key: key, token: token?.id ?? "")
    let news = try payer.spend(amount, keyCap: keyCap, tokenCap: token?.cap, at: time, in: tx)
    try tx.send(
      """
      INSERT INTO hold (job, organization, mode, team, key, amount, state, refunded, cap_day,
        open_time, token)
      VALUES ($1, $2, $3, $4, $5, $6, 'open', 0, $7, $8, $9)
      """,
      [
        .text(job), .text(organization), .text(mode.rawValue), .text(team), .text(key),
        .amount(amount), .optional(keyCap == nil ? nil : SpendCounter.day(time)), .time(time),
        .text(payer.token),
      ])
    return news
  }

  /// Closes the job's hold at its charge, 0 ≤ charge ≤ hold; the rest becomes available again.
  /// `conflict` where the hold is resolved already.
  @discardableResult
  package func settle(
    job: String, charge: Amount, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Hold.Resolution {
    var hold = try require(job, in: tx)
    let resolution = try hold.settle(charge, at: time)
    try close(hold, resolution, at: time, in: tx)
    return resolution
  }

  /// Closes the job's hold at nothing. `conflict` where the hold is resolved already.
  package func release(
    job: String, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    var hold = try require(job, in: tx)
    let resolution = try hold.release(at: time)
    try close(hold, resolution, at: time, in: tx)
  }

  /// Books what an attempt cost us. `isDuplicate` where the same work was paid for before: then it
  /// is our loss, apart from the cost of jobs. Once per attempt.
  package func bookProviderCost(
    job: String, organization: String, mode: Principal.Mode, attempt: Int, deployment: String,
    amount: Amount, isDuplicate: Bool, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    guard amount >= .zero, amount <= Ledger.transferLimit else {
      throw Failure(.internal, "a provider cost of \(amount) is out of range")
    }
    guard amount > .zero else { return }
    let transfer = Transfer(
      id: Transfer.id(job, "cost\(attempt)"), kind: .providerCost, organization: organization,
      mode: mode, amount: amount, job: job, deployment: deployment, time: time)
    guard var lines = transfer.lines else { throw .outOfRange(amount) }
    if isDuplicate {
      lines.first.account = Account(organization, mode, .duplicateSpend)
    }
    _ = try Posting.post(transfer, lines: lines, in: tx)
  }

  /// Puts money into a wallet, 0 < amount ≤ `Ledger.transferLimit`. With a request id the same
  /// call again changes nothing and answers the first transfer; another amount or wallet under the
  /// same id is `conflict`.
  package func addFunds(
    organization: String, mode: Principal.Mode, amount: Amount, requestID: String = "",
    note: String = "", at time: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Receipt {
    guard amount > .zero, amount <= Ledger.transferLimit else {
      throw .invalid("amount", "must be more than 0 and at most \(Ledger.transferLimit)")
    }
    let transfer = Transfer(
      id: ids.make("xfer"), kind: .fund, organization: organization, mode: mode, amount: amount,
      requestID: requestID.isEmpty ? nil : requestID, note: note, time: time)
    if let receipt = try replayed(transfer, in: tx) { return receipt }
    let balance = try balance(organization: organization, mode: mode, in: tx)
    guard let sum = balance.posted.adding(amount), sum <= Ledger.balanceLimit else {
      throw .invalid("amount", "the wallet would pass \(Ledger.balanceLimit)")
    }
    guard let lines = transfer.lines else { throw .outOfRange(amount) }
    return Receipt(
      transfer: transfer, balance: try Posting.post(transfer, lines: lines, in: tx) ?? balance)
  }

  /// Gives a settled job's charge, or a part of it, back to the wallet; nil for all that is left.
  /// All refunds of a job together are at most its charge.
  package func refund(
    job: String, amount asked: Amount?, requestID: String = "", note: String = "",
    at time: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> Receipt {
    let hold = try require(job, in: tx)
    if let receipt = try replayedRefund(of: hold, asked, requestID, in: tx) { return receipt }
    let left = try refundable(job: job, in: tx)
    let amount = asked ?? left
    guard amount > .zero else { throw .invalid("amount", "must be more than 0") }
    let transfer = Transfer(
      id: Transfer.id(job, ids.make("refund")), kind: .refund, organization: hold.organization,
      mode: hold.mode, amount: amount, job: job, requestID: requestID.isEmpty ? nil : requestID,
      note: note, time: time)
    guard let lines = transfer.lines else { throw .outOfRange(amount) }
    let balance = try Posting.post(transfer, lines: lines, in: tx)
    let changed = try tx.execute(
      """
      UPDATE hold SET refunded = refunded + $2
      WHERE job = $1 AND state = 'settled' AND charge - refunded >= $2
      """, [.text(job), .amount(amount)])
    guard changed == 1 else { throw .invalid("amount", "more than what is left of the charge") }
    return Receipt(transfer: transfer, balance: balance ?? Balance())
  }

  /// The wallet; zero where nothing was ever put into it.
  package func balance(
    organization: String, mode: Principal.Mode, in tx: any Transaction
  ) throws(Failure) -> Balance {
    let row = try tx.row(
      "SELECT posted, held FROM account WHERE id = $1",
      [.text(Account(organization, mode, .wallet).id)])
    guard let row else { return Balance() }
    return Balance(posted: try row.amount(0), held: try row.amount(1))
  }

  /// The job's hold, or nil.
  package func findHold(
    job: String, in tx: any Transaction
  ) throws(Failure) -> Hold? {
    let row = try tx.row(
      "SELECT \(Hold.columns) FROM hold WHERE job = $1", [.text(job)])
    guard let row else { return nil }
    return try Hold(row)
  }

  /// What is left of a settled job's charge after its refunds; zero where nothing was charged.
  package func refundable(job: String, in tx: any Transaction) throws(Failure) -> Amount {
    let row = try tx.row(
      "SELECT COALESCE(charge, 0) - refunded FROM hold WHERE job = $1", [.text(job)])
    guard let row else { throw Failure(.notFound, "no job \(job) has ever held money") }
    return try row.amount(0)
  }

  /// Counts what a key holds and is charged from now on, all that it ever did included. Nothing
  /// where it is counted already.
  package func countSpending(
    ofKey key: String, organization: String, mode: Principal.Mode, in tx: any Transaction
  ) throws(Failure) {
    try SpendCounter.begin(.key(key), organization: organization, mode: mode, in: tx)
  }

  /// Held and charged of a key or a client token with a cap; zero for one without.
  package func spent(key: String, in tx: any Transaction) throws(Failure) -> Amount {
    try SpendCounter.sum(key, in: tx)
  }
}

/// What a call that moved money is told.
package struct Receipt: Sendable, Equatable {
  package var transfer: Transfer
  /// The wallet after it.
  package var balance: Balance
  /// Whether an earlier call with the same request id made the transfer.
  package var isReplay = false
}

/// The parts of the movements.
extension Ledger {
  private func require(_ job: String, in tx: any Transaction) throws(Failure) -> Hold {
    guard let hold = try findHold(job: job, in: tx) else {
      throw Failure(.notFound, "no job \(job) has ever held money")
    }
    return hold
  }

  private func takeFromWallet(
    _ transfer: Transfer, in tx: any Transaction
  ) throws(Failure) {
    guard let lines = transfer.lines else { throw .outOfRange(transfer.amount) }
    if try Posting.post(transfer, lines: lines, in: tx) != nil { return }
    let balance = try balance(
      organization: transfer.organization, mode: transfer.mode, in: tx)
    throw Failure(
      .insufficientFunds,
      "the job needs \(transfer.amount), the wallet has \(balance.available) available",
      reason: Ledger.walletReason)
  }

  /// Writes the hold's end: the row first, on the condition that it is still open.
  private func close(
    _ hold: Hold, _ resolution: Hold.Resolution, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    let isSettled = hold.state.word == "settled"
    let changed = try tx.execute(
      """
      UPDATE hold SET state = $2, charge = $3, close_time = $4 WHERE job = $1 AND state = 'open'
      """,
      [
        .text(hold.job), .text(hold.state.word), .amount(isSettled ? resolution.charged : nil),
        .time(time),
      ])
    guard changed == 1 else {
      throw Failure(
        .conflict, "the hold of \(hold.job) is already resolved",
        reason: Ledger.holdClosedReason)
    }
    let transfer = Transfer(
      id: Transfer.id(hold.job, "close"), kind: isSettled ? .settle : .release,
      organization: hold.organization, mode: hold.mode,
      amount: isSettled ? resolution.charged : resolution.returned,
      freed: isSettled ? resolution.returned : .zero, job: hold.job, time: time)
    guard let lines = transfer.lines,
      try Posting.post(transfer, lines: lines, in: tx) != nil
    else { throw Failure(.internal, "wallet of \(hold.job) holds less than its hold") }
    try Payer(hold).giveBack(resolution.returned, heldAt: hold.openTime, in: tx)
  }

  private func replayed(
    _ transfer: Transfer, in tx: any Transaction
  ) throws(Failure) -> Receipt? {
    try replay(transfer.requestID ?? "", transfer.organization, in: tx) { first in
      first.kind == .fund && first.mode == transfer.mode && first.amount == transfer.amount
    }
  }

  private func replayedRefund(
    of hold: Hold, _ asked: Amount?, _ requestID: String, in tx: any Transaction
  ) throws(Failure) -> Receipt? {
    try replay(requestID, hold.organization, in: tx) { first in
      first.kind == .refund && first.job == hold.job && (asked ?? first.amount) == first.amount
    }
  }

  /// What an earlier call with the same request id made; `conflict` where it asked for something
  /// else.
  private func replay(
    _ requestID: String, _ organization: String, in tx: any Transaction,
    where isSame: (Transfer) -> Bool
  ) throws(Failure) -> Receipt? {
    guard !requestID.isEmpty else { return nil }
    let row = try tx.row(
      """
      SELECT \(Transfer.columns) FROM transfer WHERE organization = $1 AND request_id = $2
      """, [.text(organization), .text(requestID)])
    guard let row else { return nil }
    let first = try Transfer(row)
    guard isSame(first) else {
      throw Failure(
        .conflict, "request id \(requestID) was used for another transfer",
        reason: Failure.requestIDReused)
    }
    let balance = try balance(organization: organization, mode: first.mode, in: tx)
    return Receipt(transfer: first, balance: balance, isReplay: true)
  }
}

extension Failure {
  fileprivate static func outOfRange(_ amount: Amount) -> Failure {
    Failure(.internal, "\(amount) is out of range")
  }
}
