import Billing
import Core
import Events
import RPC
import Storage
import StoreTestSupport
import Synchronization
import Testing

/// A ledger over a fresh memory store, with short names and the clock in hand.
final class Books: Sendable {
  let store: any DirectStore
  let ledger = Ledger(ids: IDMaker(world: .live))
  let clock = Mutex(Timestamp(microseconds: 1_700_000_000_000_000))

  init() throws {
    store = try TestStore.direct(EventLog.migrations + Ledger.migrations)
  }

  var now: Timestamp { clock.withLock { $0 } }

  func advance(_ duration: Duration) { clock.withLock { $0 = $0 + duration } }

  @discardableResult
  func fund(
    _ nanos: Int64, organization: String = "org_a", mode: Principal.Mode = .live,
    requestID: String = "", note: String = ""
  ) throws(Failure) -> Receipt {
    try store.writeNow { tx throws(Failure) in
      try ledger.addFunds(
        organization: organization, mode: mode, amount: Amount(nanos: nanos),
        requestID: requestID, note: note, at: now, in: tx)
    }
  }

  func hold(
    _ job: String, _ nanos: Int64, organization: String = "org_a", key: String = "key_a",
    mode: Principal.Mode = .live, cap: Int64? = nil
  ) throws(Failure) {
    try store.writeNow { tx throws(Failure) in
      try ledger.hold(
        job: job, organization: organization, team: "team_a", key: key, mode: mode,
        amount: Amount(nanos: nanos), keyCap: cap.map(Amount.init(nanos:)), at: now, in: tx)
    }
  }

  @discardableResult
  func settle(_ job: String, _ nanos: Int64) throws(Failure) -> Hold.Resolution {
    try store.writeNow { tx throws(Failure) in
      try ledger.settle(job: job, charge: Amount(nanos: nanos), at: now, in: tx)
    }
  }

  func release(_ job: String) throws(Failure) {
    try store.writeNow { tx throws(Failure) in
      try ledger.release(job: job, at: now, in: tx)
    }
  }

  func cost(_ job: String, attempt: Int = 1, _ nanos: Int64, isDuplicate: Bool = false)
    throws(Failure)
  {
    try store.writeNow { tx throws(Failure) in
      try ledger.bookProviderCost(
        job: job, organization: "org_a", mode: .live, attempt: attempt, deployment: "d1",
        amount: Amount(nanos: nanos), isDuplicate: isDuplicate, at: now, in: tx)
    }
  }

  @discardableResult
  func refund(_ job: String, _ nanos: Int64, requestID: String = "") throws(Failure) -> Receipt {
    try store.writeNow { tx throws(Failure) in
      try ledger.refund(
        job: job, amount: Amount(nanos: nanos), requestID: requestID, at: now, in: tx)
    }
  }

  /// (posted, held) in nano-USD.
  func wallet(
    _ organization: String = "org_a", mode: Principal.Mode = .live
  ) throws -> [Int64] {
    let balance = try store.readNow { tx throws(Failure) in
      try ledger.balance(organization: organization, mode: mode, in: tx)
    }
    return [balance.posted.nanos, balance.held.nanos]
  }

  /// What is posted on one of the platform's accounts of `org_a`, live.
  func posted(_ kind: Account.Kind) throws -> Int64 {
    let id = Account("org_a", .live, kind).id
    return try store.readNow { tx throws(Failure) in
      try tx.row("SELECT posted FROM account WHERE id = $1", [.text(id)])?.integer(0) ?? 0
    }
  }

  func spent(_ key: String = "key_a") throws -> Int64 {
    try store.readNow { tx throws(Failure) in try ledger.spent(key: key, in: tx).nanos }
  }

  func verify() throws -> LedgerReport {
    try store.readNow { tx throws(Failure) in try LedgerVerifier().verify(in: tx) }
  }

  /// Runs SQL that the ledger would never run.
  /// Runs the statement past no trigger.
  func execute(_ statement: String) throws {
    try store.writeNow { tx throws(Failure) in try tx.execute(statement) }
  }

  /// Runs the statements past all that the tables refuse.
  func tamper(_ statements: String...) throws {
    try store.writeNow { tx throws(Failure) in
      try tx.dropTriggers()
      for statement in statements { try tx.execute(statement) }
    }
  }
}
