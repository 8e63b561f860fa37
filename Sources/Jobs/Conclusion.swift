// What the end of an attempt means for its job: the step to write, and what comes after it.

package import Adapters
import Billing
package import Core
import Models
import Protos
package import Providers
import Wire

package struct Conclusion {
  package enum After {
    case ended
    /// T5: the job waits for its time without a slot.
    case waits(until: Timestamp)
    /// T5, T1 and T2 in one: the next attempt begins at once.
    case again(RankedDeployment)
  }

  package var step: JobStep
  package let after: After
  /// What watchers see of it, once it is durable.
  let live: [LiveEvent]
  package let resetsOutput: Bool

  /// Whether another attempt may help after this failure.
  package static func mayRetry(_ failure: ProviderFailure, of run: JobRun) -> Bool {
    guard failure.isTransient, run.stopReason == nil else { return false }
    if failure.isOutcomeUnknown, !run.retriesUnknown { return false }
    switch failure.failure.code {
    case .contentBlocked: return false
    case .timeout: return !run.hasOutput
    case .invalidRequest, .unauthenticated, .permissionDenied, .notFound, .conflict,
      .insufficientFunds, .rateLimited, .generationFailed, .providerUnavailable, .internal:
      return true
    }
  }

  /// - Parameters:
  ///   - next: what to try next, if something is left to try at once.
  ///   - backoff: how long to wait where nothing is.
  package init(
    of run: JobRun, result: AttemptResult, next: RankedDeployment?, backoff: Duration,
    settings: JobSettings, at now: Timestamp
  ) {
    var job = run.job
    let attempt = job.machine.attempts
    let end: AttemptEnd
    var isLost = false
    var after = After.ended
    switch result.ended {
    case .success(let success):
      end = AttemptEnd(.succeeded, providerCost: Self.bookable(success.providerCost))
      Self.succeed(&job, success, terms: run.terms, capability: run.capability, at: now)
    case .failure(let failure):
      isLost = run.lostTime != nil && (failure.isOutcomeUnknown || failure.isCanceled)
      end = AttemptEnd(
        isLost ? .unknown : .failed(failure.failure, detail: failure.detail),
        providerCost: Self.bookable(failure.providerCost))
      // An input that one deployment refuses may suit another, but never the same one later.
      let mayRetry =
        Self.mayRetry(failure, of: run)
        && (next != nil || failure.failure.code != .invalidRequest)
      let wait = next == nil ? max(backoff, failure.failure.retryAfter ?? .zero) : .zero
      after = Self.fail(
        &job, failure, stop: run.stopReason, retryDelay: mayRetry ? wait : nil, next: next,
        terms: run.terms, capability: run.capability, settings: settings, at: now)
    }
    var step = run.concludingStep(to: job, at: now)
    step.endedAttempt = JobStep.EndedAttempt(
      number: attempt, deployment: run.deployment.id, end: end, isDuplicate: isLost)
    if case .again(let choice) = after { step.begunAttempt = choice.plan }
    resetsOutput = run.hasOutput && !job.machine.state.isTerminal
    live = Self.appendEvents(
      to: &step, from: run.job.machine.visible, resetsOutput: resetsOutput,
      request: run.request, sequence: run.nextSequence(after: step))
    self.step = step
    self.after = after
  }

  /// A cost that the ledger takes. What a provider counts is its word only: a nonsensical usage
  /// must not keep the job from ending, so its cost is unknown.
  private static func bookable(_ cost: Amount?) -> Amount? {
    guard let cost, cost >= .zero, cost <= Ledger.transferLimit else { return nil }
    return cost
  }

  /// T6 and T7: what the customer pays is the price of the usage, never more than the hold.
  private static func succeed(
    _ job: inout JobRecord, _ success: AttemptSuccess, terms: ChargeTerms, capability: String,
    at now: Timestamp
  ) {
    do throws(Failure) {
      let usage = terms.usage(of: success.usage, capability: capability)
      let charge = try terms.charge(for: usage, hold: job.hold)
      guard job.machine.succeed(at: now) else { return }
      job.charge = min(max(charge, .zero), job.hold)
      job.usage = usage.binary()
      job.output = success.output.binary()
    } catch {
      guard job.machine.fail(at: now) else { return }
      job.charge = .zero
      job.failure = Failure(.internal, "the charge of this job can't be computed", reason: "price")
    }
  }

  private static func fail(
    _ job: inout JobRecord, _ failure: ProviderFailure, stop: JobRun.Stop?,
    retryDelay: Duration?, next: RankedDeployment?, terms: ChargeTerms, capability: String,
    settings: JobSettings, at now: Timestamp
  ) -> After {
    let usage = failure.usage.map { terms.usage(of: $0, capability: capability) }
    let cause =
      stop == .outputLimit
      ? Failure(.generationFailed, "the output is too large", reason: "output_limit")
      : failure.failure
    let outcome = job.machine.attemptFailed(
      cause, retryDelay: retryDelay, attemptLimit: settings.attemptLimit, at: now)
    switch outcome {
    case .retry(let time):
      if let next, job.machine.dispatch() != nil { return .again(next) }
      return .waits(until: time)
    case .failed(let final):
      let isBilled = final.code == .contentBlocked && terms.chargesOnContentBlocked
      job.charge = isBilled ? metered(usage, terms: terms, hold: job.hold) : .zero
      job.failure = final
    case .canceled:
      let isBilled = terms.chargesOnCancel
      job.charge = isBilled ? metered(usage, terms: terms, hold: job.hold) : .zero
    case .expired:
      job.charge = .zero
    case nil:
      return .ended
    }
    job.usage = usage?.binary()
    return .ended
  }

  /// What was measured until an end that the policy charges for.
  private static func metered(_ usage: V1.Usage?, terms: ChargeTerms, hold: Amount) -> Amount {
    guard let usage, let charge = try? terms.charge(for: usage, hold: hold) else { return .zero }
    return min(max(charge, .zero), hold)
  }

  /// The events of the step beside what was shown before, durable and as watchers see them.
  private static func appendEvents(
    to step: inout JobStep, from visible: VisibleState, resetsOutput: Bool,
    request: V1.CreateJobRequest, sequence: Int64
  ) -> [LiveEvent] {
    let job = step.job
    let now = step.time
    var sequence = sequence
    var live: [LiveEvent] = []
    func add(_ body: JobEventRecord.Body, _ event: LiveEvent) {
      step.events.append(JobEventRecord(sequence: sequence, time: now, body: body))
      live.append(event)
      sequence += 1
    }
    if resetsOutput {
      add(.outputReset, JobMessages.outputReset(sequence: sequence, at: now))
    }
    if job.machine.state == .succeeded, visible == .queued {
      let running = JobMessages.past(
        JobMessages.job(job, request: request, detail: .summary), .running)
      add(
        .stateChanged(.running), JobMessages.stateChanged(running, sequence: sequence, at: now))
    }
    if step.isEnd {
      let message = JobMessages.job(job, request: request, detail: .result)
      add(
        .completed(job.machine.visible),
        JobMessages.completed(message, sequence: sequence, at: now))
    } else if job.machine.visible != visible {
      let message = JobMessages.job(job, request: request, detail: .summary)
      add(
        .stateChanged(job.machine.visible),
        JobMessages.stateChanged(message, sequence: sequence, at: now))
    }
    return live
  }
}

extension AttemptResult {
  /// How it ended; what is parked has not, and counts as given up where it has to end.
  fileprivate var ended: Result<AttemptSuccess, ProviderFailure> {
    switch self {
    case .succeeded(let success): .success(success)
    case .failed(let failure): .failure(failure)
    case .parked, .lost: .failure(.canceled())
    }
  }
}
