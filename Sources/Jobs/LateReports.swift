// Callbacks about attempts that nobody waits for any more: their outcome stayed unknown (T4), and
// the job went on without them or has ended. What they cost is ours, and what still runs is
// stopped.

import Billing
import Core
import Protos
import Providers
import Storage

extension JobEngine {
  /// An attempt whose outcome was never known, and that nothing was booked for.
  private struct Unsettled: Sendable {
    let job: JobRecord
    let deployment: Deployment
    let submitTime: Timestamp
  }

  /// Asks the provider about the task that a late callback names; whether the callback is signed
  /// does not matter therefore. Harmless for attempts that are settled.
  package func settleLate(job id: String, attempt number: Int, _ report: [UInt8]) {
    spawn(on: nextLoop()) { engine in
      do throws(Failure) {
        guard let unsettled = try await engine.unsettled(id, number) else { return }
        try await engine.settle(unsettled, number, report)
      } catch {
        engine.environment.report(error)
      }
    }
  }

  private func unsettled(_ id: String, _ number: Int) async throws(Failure) -> Unsettled? {
    let found = try await environment.database.read { tx throws(Failure) in
      (
        try JobStore.unsettledAttempt(number, of: id, in: tx), try JobStore.find(id, in: tx)
      )
    }
    guard let attempt = found.0, let job = found.1,
      let deployment = environment.deployment(attempt.deployment)
    else { return nil }
    return Unsettled(job: job, deployment: deployment, submitTime: attempt.submitTime)
  }

  private func settle(
    _ unsettled: Unsettled, _ number: Int, _ report: [UInt8]
  ) async throws(Failure) {
    let (job, deployment) = (unsettled.job, unsettled.deployment)
    var request = AttemptRequest(
      jobID: job.id, number: number, deployment: deployment,
      input: try JobMessages.request(of: job).input ?? .init())
    request.isTaken = isTaken(at: deployment.provider)
    guard let cost = await environment.attempts.settleLate(request, report: report),
      cost > .zero, cost <= Ledger.transferLimit
    else { return }
    let (ledger, now) = (environment.ledger, now())
    try await environment.database.write { tx throws(Failure) in
      // Of two callbacks at once the second finds nothing to settle.
      guard try JobStore.settle(attempt: number, of: job.id, cost: cost, in: tx) else { return }
      try ledger.bookProviderCost(
        job: job.id, organization: job.organization, mode: job.mode, attempt: number,
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
  /// The attempt, if its outcome is unknown and nothing is booked for it.
  fileprivate static func unsettledAttempt(
    _ number: Int, of id: String, in tx: any Transaction
  ) throws(Failure) -> OpenAttempt? {
    let row = try tx.row(
      """
      SELECT deployment, submit_time FROM attempt
      WHERE job = $1 AND number = $2 AND state = 'unknown' AND provider_cost IS NULL
      """, [.text(id), .count(number)])
    guard let row else { return nil }
    return OpenAttempt(
      number: number, deployment: try row.text(0), submitTime: try row.time(1))
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
