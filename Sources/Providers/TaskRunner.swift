// Attempts whose work is a task at the provider: each turn is one short exchange, and between two
// turns nobody waits here.

import Adapters
import Core
import Files
import HTTPClient
import Models
import Protos

extension AttemptRunner {
  /// How long one exchange about a task may take.
  private static let exchangeTimeLimit = Duration.seconds(60)
  /// Where callbacks are expected, questions only make up for lost ones.
  private static let callbackPatience = 6
  private static let askDelayLimit = Duration.seconds(120)
  /// How long a task may take to stop.
  static let stopTimeLimit = Duration.seconds(20)
  private static let bodyBytesLimit = 64 << 20

  /// One turn: submits the task, asks about it, or reads what a callback said.
  func run(
    _ attempt: AttemptRequest, _ adapter: any TaskAdapter,
    _ onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    let place: Place?
    if case .submit = attempt.turn {
      place = attempt.place ?? health.take(attempt.deployment)
      guard place != nil else {
        return .failed(FailureKind.capacity.failure(detail: "no place"))
      }
    } else {
      place = attempt.place
    }
    let result = await turn(of: attempt, adapter, onEvent)
    switch result {
    case .parked, .lost: return result
    case .succeeded, .failed: break
    }
    place?.end(Self.outcome(of: result, nil, attempt.elapsed))
    return result
  }

  private func turn(
    of attempt: AttemptRequest, _ adapter: any TaskAdapter,
    _ onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    switch attempt.turn {
    case .submit(let callback):
      // A task that nobody knows the name of would run and be billed for nothing: the answer is
      // waited for even where the job is being canceled.
      let submitted = Task { await self.submit(attempt, adapter, callback: callback) }
      switch await submitted.value {
      case .failure(let failure):
        let mayBeFound = attempt.deployment.mayFindTasks(isToldOf: callback != nil)
        guard failure.isOutcomeUnknown, mayBeFound else { return .failed(failure) }
        return .lost(searchAfter: Self.firstSearch)
      case .success(let report):
        onEvent(.accepted)
        return await proceed(attempt, adapter, report, callback != nil, onEvent)
      }
    case .ask(let task, let expectsCallback):
      return await ask(attempt, adapter, task, expectsCallback, onEvent)
    case .read(let task, let bytes):
      let target = attempt.target
      guard let report = try? adapter.report(bytes, on: attempt.input, at: target),
        report.task == task
      else {
        // Whatever it was, the provider knows better.
        return await ask(attempt, adapter, task, true, onEvent)
      }
      return await proceed(attempt, adapter, report, true, onEvent)
    case .find(let search):
      return await find(attempt, adapter, search)
    }
  }

  private func submit(
    _ attempt: AttemptRequest, _ adapter: any TaskAdapter, callback: String?
  ) async -> Result<TaskReport, ProviderFailure> {
    do throws(ProviderFailure) {
      let request: ProviderRequest
      do throws(Failure) {
        request = try adapter.submission(
          of: attempt.input, to: attempt.target, callback: callback)
      } catch {
        throw ProviderFailure(
          error.placed(in: attempt.input), isTransient: false, blamesDeployment: false)
      }
      let report = try await exchange(request, attempt, adapter)
      guard let report else { throw .unnamed(detail: "an empty answer") }
      return .success(report)
    } catch {
      return .failure(error)
    }
  }

  /// Asks once. A question that fails says nothing of the task, unless the provider has forgotten
  /// it.
  private func ask(
    _ attempt: AttemptRequest, _ adapter: any TaskAdapter, _ task: String,
    _ expectsCallback: Bool, _ onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    do throws(ProviderFailure) {
      let question = adapter.question(about: task, at: attempt.target)
      guard let report = try await exchange(question, attempt, adapter) else {
        throw FailureKind.badOutput.failure(detail: "an empty answer")
      }
      return await proceed(attempt, adapter, report, expectsCallback, onEvent)
    } catch {
      if error.isCanceled { return .failed(error) }
      if Self.isForgotten(error) {
        return .failed(FailureKind.upstreamError.failure(detail: "the task is gone"))
      }
      if isOverdue(attempt) { return await giveUp(attempt, adapter, task) }
      let wait = max(error.failure.retryAfter ?? .zero, attempt.pollInterval(adapter) * 2)
      return .parked(ParkedTask(task: task, askAfter: min(wait, Self.askDelayLimit)))
    }
  }

  private static func isForgotten(_ failure: ProviderFailure) -> Bool {
    failure.failure.reason == goneReason
  }

  private static let goneReason = "task_gone"

  /// What follows from what the provider says.
  private func proceed(
    _ attempt: AttemptRequest, _ adapter: any TaskAdapter, _ report: TaskReport,
    _ expectsCallback: Bool, _ onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    switch report.state {
    case .waiting, .running:
      if case .running(let progress?) = report.state { onEvent(.progress(progress)) }
      if isOverdue(attempt) { return await giveUp(attempt, adapter, report.task) }
      let interval = attempt.pollInterval(adapter)
      let wait = expectsCallback ? interval * Self.callbackPatience : interval
      let spread = Int64(world.randomNumber(below: UInt64(max(1, interval.microseconds / 10))))
      return .parked(ParkedTask(task: report.task, askAfter: wait + .microseconds(spread)))
    case .succeeded(let answer):
      onEvent(.finalizing)
      return await finish(attempt, adapter, report.task, answer)
    case .failed(let failure): return .failed(failure)
    case .canceled(let usage):
      return .failed(stopped(attempt, usage))
    }
  }

  /// The task was stopped; where nobody here wanted that, the provider failed.
  private func stopped(_ attempt: AttemptRequest, _ usage: MeasuredUsage?) -> ProviderFailure {
    var failure = FailureKind.upstreamError.failure(detail: "the provider has canceled the task")
    failure.usage = usage?.usage
    failure.providerCost = usage.flatMap { attempt.cost(of: $0.usage, at: world.now()) }
    return failure
  }

  private func isOverdue(_ attempt: AttemptRequest) -> Bool {
    attempt.elapsed >= attempt.deployment.timeouts.total
  }

  private func giveUp(
    _ attempt: AttemptRequest, _ adapter: any TaskAdapter, _ task: String
  ) async -> AttemptResult {
    await cancel(task, attempt, adapter)
    var failure = FailureKind.upstreamTimeout.failure(detail: "the task takes too long")
    failure.failure.reason = "total"
    failure.isTransient = false
    return .failed(failure)
  }

  // MARK: Ends

  /// Stores the files. Links that have expired are made anew by asking once more.
  private func finish(
    _ attempt: AttemptRequest, _ adapter: any TaskAdapter, _ task: String, _ answer: WholeAnswer
  ) async -> AttemptResult {
    var answer = answer
    do throws(ProviderFailure) {
      do throws(ProviderFailure) {
        return .succeeded(try await store(answer, attempt))
      } catch {
        guard LinkExpiry.isCause(of: error) else { throw error }
        let question = adapter.question(about: task, at: attempt.target)
        let again = try? await exchange(question, attempt, adapter)
        guard case .succeeded(let fresh)? = again?.state else { throw error }
        answer = fresh
      }
      return .succeeded(try await store(answer, attempt))
    } catch {
      return .failed(attempt.completed(error, after: answer, at: world.now()))
    }
  }

  private func store(
    _ answer: WholeAnswer, _ attempt: AttemptRequest
  ) async throws(ProviderFailure) -> AttemptSuccess {
    var media: [StoredMedium] = []
    for medium in answer.media {
      guard let intake else { throw MediaIntake.missing }
      media.append(try await intake.store(medium, for: attempt))
    }
    return try attempt.success(answer, media, at: world.now())
  }

  /// Stops a task and waits a while for what became of it: the provider may have been faster, and
  /// then the job has succeeded. Not to be cancelled.
  package func stop(
    _ attempt: AttemptRequest, onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    guard let adapter = attempt.deployment.taskAdapter else { return .failed(.canceled()) }
    return await stop(attempt, by: adapter, onEvent: onEvent)
  }

  func stop(
    _ attempt: AttemptRequest, by adapter: any TaskAdapter,
    onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    if case .find(let search) = attempt.turn {
      return await findBeforeStop(attempt, adapter, search)
    }
    guard let task = attempt.turn.task else { return .failed(.canceled()) }
    await cancel(task, attempt, adapter)
    let result = await truth(of: task, attempt, adapter, onEvent)
    attempt.place?.end(Self.outcome(of: result, nil, attempt.elapsed))
    return result
  }

  private func truth(
    of task: String, _ attempt: AttemptRequest, _ adapter: any TaskAdapter,
    _ onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    let end = world.uptime() + Self.stopTimeLimit
    while world.uptime() < end {
      let question = adapter.question(about: task, at: attempt.target)
      do throws(ProviderFailure) {
        switch try await exchange(question, attempt, adapter)?.state {
        case .succeeded(let answer)?:
          onEvent(.finalizing)
          return await finish(attempt, adapter, task, answer)
        case .canceled(let usage)?:
          let cost = usage.flatMap { attempt.cost(of: $0.usage, at: world.now()) }
          return .failed(.canceled(usage: usage?.usage, providerCost: cost))
        case .failed(let failure)?:
          return .failed(.canceled(usage: failure.usage, providerCost: failure.providerCost))
        case .waiting?, .running?, nil: break
        }
      } catch {
        // A stopped task may be gone.
        if Self.isForgotten(error) { break }
      }
      try? await world.sleep(min(.seconds(1), attempt.pollInterval(adapter)))
    }
    return .failed(.canceled())
  }

  func cancel(
    _ task: String, _ attempt: AttemptRequest, _ adapter: any TaskAdapter
  ) async {
    // What matters is what the provider says of the task afterwards.
    _ = try? await send(adapter.cancellation(of: task, at: attempt.target), attempt, adapter)
  }

  // MARK: Exchanges

  /// What the provider says; nil where it says nothing, as to a cancellation.
  func exchange(
    _ request: ProviderRequest, _ attempt: AttemptRequest, _ adapter: any TaskAdapter
  ) async throws(ProviderFailure) -> TaskReport? {
    let body = try await send(request, attempt, adapter)
    return body.isEmpty
      ? nil : try adapter.report(body, on: attempt.input, at: attempt.target)
  }

  /// A task that is not found is gone; a model that is not found is a mistake of the catalog.
  private static func failure(
    _ response: FailedResponse, _ adapter: any TaskAdapter, isSubmission: Bool
  ) -> ProviderFailure {
    var failure = adapter.failure(response)
    // Somebody in between has lost the answer.
    if isSubmission, response.status == 502 || response.status == 504 {
      failure.isOutcomeUnknown = true
    }
    if !isSubmission, response.status == 404 || response.status == 410 {
      failure.failure.reason = goneReason
    }
    return failure
  }

  func send(
    _ request: ProviderRequest, _ attempt: AttemptRequest, _ adapter: any TaskAdapter
  ) async throws(ProviderFailure) -> [UInt8] {
    var timeouts = attempt.deployment.timeouts
    timeouts.total = min(timeouts.total, Self.exchangeTimeLimit)
    timeouts.firstOutput = min(timeouts.firstOutput, timeouts.total)
    let response = try await exchanges.send(
      request, for: attempt, timeouts: timeouts,
      authorization: { adapter.authorization($0, for: attempt.target) },
      failure: { Self.failure($0, adapter, isSubmission: attempt.turn.isSubmission) })
    let body: [UInt8]
    do throws(ClientError) {
      body = try await response.body.collect(upTo: Self.bodyBytesLimit)
    } catch {
      throw ProviderFailure(error)
    }
    response.body.done()
    return body
  }
}

extension AttemptRequest {
  /// Between two questions.
  fileprivate func pollInterval(_ adapter: any TaskAdapter) -> Duration {
    deployment.quirks.media.pollInterval ?? adapter.pollInterval
  }

  var target: AdapterTarget { deployment.target(maxOutputTokens: 0) }
}

extension TaskTurn {
  /// The task, once it has a name.
  package var task: String? {
    switch self {
    case .submit, .find: nil
    case .ask(let task, _), .read(let task, _): task
    }
  }

  fileprivate var isSubmission: Bool {
    if case .submit = self { true } else { false }
  }
}

extension Failure {
  /// Field paths of adapters are relative to the capability's input.
  func placed(in input: V1.Input) -> Failure {
    guard let violation = fieldViolations.first else { return self }
    let capability = CatalogModel.capability(of: input)
    return .invalid("input.\(capability).\(violation.field)", violation.description)
  }
}
