// The tables of the ledger. What must never be is refused by the tables themselves.

package import Storage

extension Ledger {
  package static let migrations = [
    Migration(
      module: "billing", version: 1,
      statements: [accounts, transfers, requests, entries, holds, holdsByWallet, counters]
        + triggers),
    Migration(
      module: "billing", version: 2,
      statements: [budgets, countedScopes, countedBefore, usage]),
    // The client token that spends, where one does: what it holds counts for its cap.
    Migration(
      module: "billing", version: 3,
      statements: ["ALTER TABLE hold ADD COLUMN token TEXT NOT NULL DEFAULT ''"]),
    Migration(module: "billing", version: 4, statements: [verifiedAccounts, verifications]),
  ]

  /// `notified` is the highest threshold that was told of in the period that began at
  /// `notified_start`.
  private static let budgets = """
    CREATE TABLE budget (
      organization {TEXT_KEY} NOT NULL, mode TEXT NOT NULL, subject {TEXT_KEY} NOT NULL,
      period TEXT NOT NULL CHECK (period IN ('day', 'month', 'total')),
      amount_limit {INTEGER} NOT NULL CHECK (amount_limit >= 0), thresholds TEXT NOT NULL,
      notified {INTEGER} NOT NULL, notified_start {INTEGER} NOT NULL,
      PRIMARY KEY (organization, mode, subject, period)) {CLUSTERED}
    """

  /// Up to which entry the server has checked an account, and the balance there.
  private static let verifiedAccounts = """
    CREATE TABLE verified_account (
      account {TEXT_KEY} PRIMARY KEY, number {INTEGER} NOT NULL, posted {INTEGER} NOT NULL,
      held {INTEGER} NOT NULL) {CLUSTERED}
    """

  /// When the server has last been through everything.
  private static let verifications = """
    CREATE TABLE verification (name {TEXT_KEY} PRIMARY KEY, time {INTEGER} NOT NULL) {CLUSTERED}
    """

  /// The scopes whose holds are counted, all that they ever had.
  private static let countedScopes =
    "CREATE TABLE counted_scope (scope {TEXT_KEY} PRIMARY KEY) {CLUSTERED}"

  private static let countedBefore =
    "INSERT INTO counted_scope (scope) SELECT DISTINCT scope FROM spend_counter"

  private static let usage = """
    CREATE TABLE usage_day (
      organization {TEXT_KEY} NOT NULL, mode TEXT NOT NULL, day {INTEGER} NOT NULL,
      model {TEXT_KEY} NOT NULL, team {TEXT_KEY} NOT NULL, key {TEXT_KEY} NOT NULL,
      jobs {INTEGER} NOT NULL, charge {INTEGER} NOT NULL,
      \(UsageStore.buckets.map { "\($0.column) {INTEGER} NOT NULL" }.joined(separator: ", ")),
      PRIMARY KEY (organization, mode, day, model, team, key)) {CLUSTERED}
    """

  /// The wallet's rule is I3; the range keeps sums of 64 bits from overflowing.
  private static let accounts = """
    CREATE TABLE account (
      id {TEXT_KEY} PRIMARY KEY, organization TEXT NOT NULL,
      mode TEXT NOT NULL CHECK (mode IN ('live', 'test')),
      kind TEXT NOT NULL CHECK (kind IN ('wallet', 'revenue', 'provider_cost',
        'provider_payable', 'duplicate_spend', 'refunds', 'funding')),
      posted {INTEGER} NOT NULL
        CHECK (posted BETWEEN -4000000000000000000 AND 4000000000000000000),
      held {INTEGER} NOT NULL
        CHECK (held BETWEEN -4000000000000000000 AND 4000000000000000000),
      entry_count {INTEGER} NOT NULL CHECK (entry_count > 0),
      CHECK (kind <> 'wallet' OR (held >= 0 AND posted >= held))) {CLUSTERED}
    """

  private static let transfers = """
    CREATE TABLE transfer (
      id {TEXT_KEY} PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('fund', 'hold', 'settle', 'release', 'refund',
        'provider_cost', 'adjust')),
      organization {TEXT_KEY} NOT NULL, mode TEXT NOT NULL,
      amount {INTEGER} NOT NULL CHECK (amount >= 0 OR kind = 'adjust'),
      freed {INTEGER} NOT NULL CHECK (freed = 0 OR (kind = 'settle' AND freed > 0)),
      job TEXT, deployment TEXT, request_id {TEXT_KEY}, note TEXT NOT NULL,
      wallet_entry {INTEGER}, time {INTEGER} NOT NULL,
      CHECK ((kind = 'provider_cost') = (wallet_entry IS NULL)),
      CHECK (kind IN ('fund', 'adjust') OR job IS NOT NULL)) {CLUSTERED}
    """

  private static let requests = """
    CREATE UNIQUE INDEX transfer_by_request ON transfer (organization, request_id)
    WHERE request_id IS NOT NULL
    """

  private static let entries = """
    CREATE TABLE entry (
      account {TEXT_KEY} NOT NULL, number {INTEGER} NOT NULL CHECK (number > 0),
      transfer TEXT NOT NULL, posted_change {INTEGER} NOT NULL, held_change {INTEGER} NOT NULL,
      posted {INTEGER} NOT NULL, held {INTEGER} NOT NULL,
      PRIMARY KEY (account, number)) {CLUSTERED}
    """

  private static let holds = """
    CREATE TABLE hold (
      job {TEXT_KEY} PRIMARY KEY, organization {TEXT_KEY} NOT NULL, mode TEXT NOT NULL,
      team TEXT NOT NULL, key TEXT NOT NULL, amount {INTEGER} NOT NULL CHECK (amount >= 0),
      state TEXT NOT NULL CHECK (state IN ('open', 'settled', 'released')),
      charge {INTEGER}, refunded {INTEGER} NOT NULL, cap_day {INTEGER},
      open_time {INTEGER} NOT NULL, close_time {INTEGER},
      CHECK ((state = 'open') = (close_time IS NULL)),
      CHECK ((state = 'settled') = (charge IS NOT NULL)),
      CHECK (charge BETWEEN 0 AND amount),
      CHECK (refunded BETWEEN 0 AND COALESCE(charge, 0))) {CLUSTERED}
    """

  private static let holdsByWallet =
    "CREATE INDEX hold_by_wallet ON hold (organization, mode, job)"

  private static let counters = """
    CREATE TABLE spend_counter (
      scope {TEXT_KEY} NOT NULL, day {INTEGER} NOT NULL,
      amount {INTEGER} NOT NULL CHECK (amount >= 0), PRIMARY KEY (scope, day)) {CLUSTERED}
    """

  private static let triggers = [
    Migration.refusal(
      "account_numbered", "UPDATE", of: "account",
      when: """
        NEW.entry_count <> OLD.entry_count + 1 OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
        """, "an account changes by entries only"),
    Migration.refusal("account_kept", "DELETE", of: "account", "accounts are kept"),
    Migration.refusal("transfer_unchanged", "UPDATE", of: "transfer", "transfers are append-only"),
    Migration.refusal("transfer_kept", "DELETE", of: "transfer", "transfers are append-only"),
    Migration.refusal("entry_unchanged", "UPDATE", of: "entry", "entries are append-only"),
    Migration.refusal("entry_kept", "DELETE", of: "entry", "entries are append-only"),
    Migration.refusal(
      "hold_once", "UPDATE", of: "hold",
      when: """
        NEW.job <> OLD.job OR NEW.amount <> OLD.amount OR NEW.organization <> OLD.organization OR
        NEW.mode <> OLD.mode OR (OLD.state <> 'open' AND (NEW.state <> OLD.state OR NEW.charge IS
        DISTINCT FROM OLD.charge OR NEW.close_time <> OLD.close_time))
        """, "a hold is resolved once"),
    Migration.refusal("hold_kept", "DELETE", of: "hold", "holds are kept"),
  ]
}
