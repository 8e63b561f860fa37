// Callbacks about attempts that nobody waits for any more: their outcome stayed unknown (T4), and
// the job went on without them or has ended. What they cost is ours, and what still runs is
// stopped.

import Billing
import Core
import Protos
import Providers
import Storage

extension JobEngine {
  /// Asks the provider about the task that a late callback names; whether the callback is signed
  /// does not matter therefore. Harmless for attempts that are settled.
  package func settleLate(job id: String, attempt number: Int, _ report: [UInt8]) {
    spawn(on: nextLoop()) { engine in
      do throws(Failure) {
        guard var request = try await engine.unsettled(id, number) else { return }
        try await engine.settle(&request, report)
      } catch {
        engine.environment.report(error)
      }
    }
  }

  /// The attempt, if its outcome was never known and nothing was booked for it.
  private func unsettled(_ id: String, _ number: Int) async throws(Failure) -> AttemptRequest? {
    let found = try await environment.database.read { tx throws(Failure) in
      (
        try JobStore.unsettledDeployment(attempt: number, of: id, in: tx),
        try JobStore.find(id, in: tx)
      )
    }
    guard let name = found.0, let job = found.1, let deployment = environment.deployment(name)
    else { return nil }
    return AttemptRequest(
      jobID: id, number: number, deployment: deployment,
      input: try JobMessages.request(of: job).input ?? .init())
  }

  /// The name is the attempt's before anything else: nobody who looks for a twin takes a task that
  /// is being stopped, or is paid for here.
  private func settle(
    _ request: inout AttemptRequest, _ report: [UInt8]
  ) async throws(Failure) {
    guard let task = environment.attempts.task(in: report, of: request) else { return }
    let (id, number, deployment) = (request.jobID, request.number, request.deployment)
    let isOurs = try await environment.database.write { tx throws(Failure) in
      try JobStore.name(attempt: number, of: id, task: task, at: deployment.provider, in: tx)
    }
    guard isOurs else { return }
    request.turn = .ask(task: task, expectsCallback: false)
    guard let cost = await environment.attempts.settleLate(request),
      cost > .zero, cost <= Ledger.transferLimit
    else { return }
    let (ledger, now) = (environment.ledger, now())
    try await environment.database.write { tx throws(Failure) in
      // Of two callbacks at once the second finds nothing to settle.
      guard let job = try JobStore.find(id, in: tx),
        try JobStore.settle(attempt: number, of: id, cost: cost, in: tx)
      else { return }
      try ledger.bookProviderCost(
        job: id, organization: job.organization, mode: job.mode, attempt: number,
        deployment: deployment.id, amount: cost, isDuplicate: true, at: now, in: tx)
    }
  }

  /// Whether a task is an attempt's at a provider; nil where the store can't tell.
  func isTaken(at provider: String) -> @Sendable (String) async -> Bool? {
    { [environment] task in
      try? await environment.database.read { tx throws(Failure) in
        try JobStore.isTaken(task, at: provider, in: tx)
      }
    }
  }
}

extension JobStore {
  /// Where the attempt was made, if its outcome is unknown and nothing is booked for it.
  fileprivate static func unsettledDeployment(
    attempt number: Int, of id: String, in tx: any Transaction
  ) throws(Failure) -> String? {
    try tx.row(
      """
      SELECT deployment FROM attempt
      WHERE job = $1 AND number = $2 AND state = 'unknown' AND provider_cost IS NULL
      """, [.text(id), .count(number)])?.text(0)
  }

  /// False where the task is another attempt's, or the attempt has another one.
  fileprivate static func name(
    attempt number: Int, of id: String, task: String, at provider: String, in tx: any Transaction
  ) throws(Failure) -> Bool {
    let named = try tx.row(
      "SELECT provider_task FROM attempt WHERE job = $1 AND number = $2",
      [.text(id), .count(number)])
    if let known = try named?.optionalText(0) { return known == task }
    guard named != nil, try !isTaken(task, at: provider, in: tx) else { return false }
    return try tx.execute(
      """
      UPDATE attempt SET provider_task = $3
      WHERE job = $1 AND number = $2 AND state = 'unknown' AND provider_task IS NULL
      """, [.text(id), .count(number), .text(task)]) == 1
  }

  /// False where it is settled already.
  fileprivate static func settle(
    attempt number: Int, of id: String, cost: Amount, in tx: any Transaction
  ) throws(Failure) -> Bool {
    try tx.execute(
      """
      UPDATE attempt SET provider_cost = $3, is_duplicate = 1
      WHERE job = $1 AND number = $2 AND state = 'unknown' AND provider_cost IS NULL
      """, [.text(id), .count(number), .amount(cost)]) == 1
  }
}
