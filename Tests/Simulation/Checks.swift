// What is checked after every step.

import Billing
import Core
import Jobs
import Providers
import RPC
import Storage
import Webhooks

/// An invariant with the tables that it was seen to read; nil before it was asked.
struct WatchedInvariant {
  let invariant: Invariant
  var tables: Set<String>?
}

extension Simulation {
  /// Everything that must hold after every step. What is in the store is asked again where a table
  /// that it rests on was written; what is in memory always.
  package func check() throws {
    try checkStore(store.takeChanges())
    try checkPass()
    for seen in bystander.jobs.values {
      let id = seen.job.id
      let isHeld = runs[id] != nil || scheduler.contains(id)
      if isHeld == seen.state.isTerminal {
        throw Finding(
          "B6",
          "job \(id) is \(seen.state), and " + (isHeld ? "somebody has it" : "nobody has it"))
      }
    }
    guard runs.count == scheduler.running else {
      throw Finding("B7", "\(runs.count) runs hold \(scheduler.running) slots")
    }
  }

  private func checkStore(_ changes: Set<String>) throws {
    let store = store
    for index in invariants.indices {
      let (invariant, known) = (invariants[index].invariant, invariants[index].tables)
      let violation: LedgerReport.Violation?
      if let known {
        guard !known.isDisjoint(with: changes) else { continue }
        violation = try store.look { tx throws(Failure) in try invariant.violation(in: tx) }
      } else {
        (violation, invariants[index].tables) = try store.lookNotingTables { tx throws(Failure) in
          try invariant.violation(in: tx)
        }
      }
      if let violation { throw Finding(violation) }
    }
    if !changes.isDisjoint(with: ["job", "account", "spend_counter"]) { try checkAnswers() }
  }

  /// What callers were told against what is there.
  private func checkAnswers() throws {
    let (ledger, now) = (ledger, world.now)
    let (rows, balances, used) = try store.look { tx throws(Failure) in
      let rows = try tx.rows(
        """
        SELECT id, state, epoch, attempts, charge, hold, start_time, end_time, usage, output,
          error_code FROM job
        """)
      var balances: [Balance] = []
      for organization in Self.organizations {
        balances.append(try ledger.balance(organization: organization, mode: .live, in: tx))
      }
      var used: [Amount] = []
      for budget in Self.budgets { used.append(try budget.used(at: now, in: tx)) }
      return (rows, balances, used)
    }
    try bystander.look(at: rows, attemptLimit: settings.attemptLimit)
    for (organization, balance) in zip(Self.organizations, balances) {
      try bystander.check(balance, of: organization)
    }
    for (budget, used) in zip(Self.budgets, used) where used > budget.limit {
      throw Finding("B10", "the budget of \(budget.subject) is passed: \(used)")
    }
  }

  /// As a running server checks: a part between two acts, however far the books have moved since
  /// the one before.
  private func checkPass() throws {
    if pass.isDone { pass = VerificationPass(verifier, rowLimit: 3, wholeLimit: 50) }
    var next = pass
    let found = try store.look { tx throws(Failure) in try next.step(in: tx) }
    pass = next
    if let found { throw Finding(found) }
  }

  /// After `settleDown`: nothing is left to do, and who listens has heard.
  package func checkQuiet() throws {
    try check()
    let (verifier, store) = (verifier, store)
    if let violation = try store.look({ tx throws(Failure) in try verifier.verify(in: tx) })
      .violation
    {
      throw Finding(violation)
    }
    for id in bystander.liveJobs { throw Finding("B11", "job \(id) never ended") }
    let (waiting, delivered) = try store.look { tx throws(Failure) in
      (
        try Outbox.targets(in: tx),
        try tx.rows("SELECT id FROM webhook_delivery WHERE state = 'delivered'")
      )
    }
    guard waiting.isEmpty else { throw Finding("B11", "webhooks wait for \(waiting)") }
    for row in delivered where !receivers.accepted.contains(try row.text(0)) {
      throw Finding("B9", "\(try row.text(0)) is delivered, and nobody got it")
    }
  }
}

extension Finding {
  init(_ violation: LedgerReport.Violation) {
    self.init(violation.invariant, "\(violation.statement): \(violation.offenders)")
  }
}
