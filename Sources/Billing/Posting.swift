// Writes one transfer: the accounts' rows first, then the numbered entries.

import Core
import RPC
import Storage

/// The SQL under every movement of money. Accounts before entries: the account's row is the lock
/// under which its next entry gets its number.
enum Posting {
  /// An account after a line.
  struct Posted {
    var balance: Balance
    var number: Int64
  }

  /// Writes the transfer; nil, and nothing written, where the wallet has too little for it.
  static func post(
    _ transfer: Transfer, lines: (first: Line, second: Line), in tx: any Transaction
  ) throws(Failure) -> Balance? {
    guard let first = try apply(lines.first, in: tx) else { return nil }
    guard let second = try apply(lines.second, in: tx) else {
      throw Failure(.internal, "account \(lines.second.account.id) cannot be changed")
    }
    let isWallet = lines.first.account.kind == .wallet
    try insert(transfer, walletEntry: isWallet ? first.number : nil, in: tx)
    try insertEntries(transfer, (lines.first, first), (lines.second, second), in: tx)
    return first.balance
  }

  /// One conditional statement changes the account and takes its next number. It is read back by a
  /// second one: SQLite makes a temporary table for each `RETURNING`, at several times the price.
  private static func apply(_ line: Line, in tx: any Transaction) throws(Failure) -> Posted? {
    let takes = line.postedChange < .zero || line.heldChange != .zero
    if line.account.kind == .wallet && takes {
      guard try take(line, in: tx) else { return nil }
    } else {
      try add(line, in: tx)
    }
    let row = try tx.row(
      "SELECT posted, held, entry_count FROM account WHERE id = $1", [.text(line.account.id)])
    guard let row else { return nil }
    return Posted(
      balance: Balance(posted: try row.amount(0), held: try row.amount(1)),
      number: try row.integer(2))
  }

  /// From a wallet: false where it would end with less than it holds.
  private static func take(_ line: Line, in tx: any Transaction) throws(Failure) -> Bool {
    let changed = try tx.execute(
      """
      UPDATE account SET posted = posted + $2, held = held + $3, entry_count = entry_count + 1
      WHERE id = $1 AND held + $3 >= 0 AND posted + $2 >= held + $3
      """, [.text(line.account.id), .amount(line.postedChange), .amount(line.heldChange)])
    return changed == 1
  }

  /// To a wallet, or either way on a platform account, which begins when it is first used.
  private static func add(_ line: Line, in tx: any Transaction) throws(Failure) {
    let account = line.account
    try tx.send(
      """
      INSERT INTO account (id, organization, mode, kind, posted, held, entry_count)
      VALUES ($1, $2, $3, $4, $5, $6, 1)
      ON CONFLICT (id) DO UPDATE SET posted = account.posted + excluded.posted,
        held = account.held + excluded.held, entry_count = account.entry_count + 1
      """,
      [
        .text(account.id), .text(account.organization), .text(account.mode.rawValue),
        .text(account.kind.rawValue), .amount(line.postedChange), .amount(line.heldChange),
      ])
  }

  private static func insert(
    _ transfer: Transfer, walletEntry: Int64?, in tx: any Transaction
  ) throws(Failure) {
    try tx.send(
      """
      INSERT INTO transfer (id, kind, organization, mode, amount, freed, job, deployment,
        request_id, note, wallet_entry, time)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """,
      [
        .text(transfer.id), .text(transfer.kind.rawValue), .text(transfer.organization),
        .text(transfer.mode.rawValue), .amount(transfer.amount), .amount(transfer.freed),
        .optional(transfer.job), .optional(transfer.deployment), .optional(transfer.requestID),
        .text(transfer.note), .optional(walletEntry), .time(transfer.time),
      ])
  }

  private static func insertEntries(
    _ transfer: Transfer, _ first: (line: Line, posted: Posted),
    _ second: (line: Line, posted: Posted), in tx: any Transaction
  ) throws(Failure) {
    try tx.send(
      """
      INSERT INTO entry (account, number, transfer, posted_change, held_change, posted, held)
      VALUES ($1, $2, $3, $4, $5, $6, $7), ($8, $9, $3, $10, $11, $12, $13)
      """,
      [
        .text(first.line.account.id), .integer(first.posted.number), .text(transfer.id),
        .amount(first.line.postedChange), .amount(first.line.heldChange),
        .amount(first.posted.balance.posted), .amount(first.posted.balance.held),
        .text(second.line.account.id), .integer(second.posted.number),
        .amount(second.line.postedChange), .amount(second.line.heldChange),
        .amount(second.posted.balance.posted), .amount(second.posted.balance.held),
      ])
  }
}
