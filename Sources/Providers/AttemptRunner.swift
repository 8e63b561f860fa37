// Executes one attempt: request out, stream in, canonical pieces on, an end with all its numbers.
// It decides nothing: retries and fail-over belong to the job's runner.

import Adapters
import Config
package import Core
import EventLoop
package import Files
import HTTP
package import HTTPClient
import Models
import Protos

/// Runs attempts over one HTTP client per loop. Callable from any task; cheapest from one that runs
/// on a loop, whose client it then uses.
package final class AttemptRunner: Sendable {
  let exchanges: ProviderExchanges
  let health: HealthBoard
  let intake: MediaIntake?
  let world: World

  /// - Parameters:
  ///   - environment: where `env:NAME` credentials are looked up, at each call.
  ///   - vault: where outputs go; nil: there are none with files.
  ///   - downloads: the clients for files that providers keep elsewhere, one per loop.
  package init(
    clients: [HTTPClient], health: HealthBoard, environment: [String: String], world: World,
    vault: FileVault? = nil, downloads: [HTTPClient] = []
  ) {
    exchanges = ProviderExchanges(clients: clients, environment: environment, world: world)
    self.health = health
    intake = vault.map {
      MediaIntake(vault: $0, providers: clients, others: downloads, world: world)
    }
    self.world = world
  }

  /// Runs the attempt to its end, or until it is parked. `onEvent` is called synchronously, in
  /// order, never after the return. Cancelling the task aborts the exchange; the result then
  /// `isCanceled`.
  package func run(
    _ attempt: AttemptRequest, onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    if let adapter = attempt.deployment.taskAdapter {
      return await run(attempt, adapter, onEvent)
    }
    guard let place = attempt.place ?? health.take(attempt.deployment) else {
      return .failed(FailureKind.capacity.failure(detail: "no place"))
    }
    let start = world.uptime()
    guard let adapter = attempt.deployment.wholeAdapter else {
      let execution = ChatExecution(attempt, world: world, start: start)
      return await run(execution, at: place, start, onEvent)
    }
    let execution = WholeExecution(attempt, adapter, world: world, start: start)
    return await run(execution, at: place, start, onEvent)
  }

  private func run(
    _ execution: some Execution, at place: Place, _ start: Duration,
    _ onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    var execution = execution
    let result: AttemptResult
    do throws(ProviderFailure) {
      try await execute(&execution, onEvent)
      if !execution.produced.isEmpty { onEvent(.finalizing) }
      try await store(&execution)
      result = .succeeded(try execution.success())
    } catch {
      result = .failed(execution.completed(error))
    }
    place.end(Self.outcome(of: result, execution.firstOutputAfter, world.uptime() - start))
    return result
  }

  static func outcome(
    of result: AttemptResult, _ firstOutput: Duration?, _ total: Duration
  ) -> CallOutcome {
    switch result {
    case .succeeded: .succeeded(firstOutput: firstOutput, total: total)
    case .failed(let failure): failure.isCanceled ? .abandoned : .failed(failure)
    case .parked, .lost: .abandoned
    }
  }

  private func execute(
    _ execution: inout some Execution, _ onEvent: @Sendable (AttemptEvent) -> Void
  ) async throws(ProviderFailure) {
    let response = try await exchanges.send(
      try execution.request(), for: execution.attempt, timeouts: execution.timeouts,
      authorization: { [execution] in execution.authorization($0) },
      failure: { [execution] in execution.failure(of: $0) })
    onEvent(.accepted)
    execution.begin(contentType: response.fields.first("content-type") ?? "")
    if let failure = execution.failure { throw failure }
    if let type = execution.mediumType {
      return try await receive(response.body, ofType: type, into: &execution, onEvent)
    }
    while !execution.isFinished {
      for delta in try await next(of: response.body, &execution).map({ execution.receive($0) })
        ?? execution.end()
      {
        onEvent(.delta(delta))
      }
      if let failure = execution.failure { throw failure }
    }
    response.body.done()
  }

  /// The next bytes; nil at the end.
  private func next(
    of body: ClientBody, _ execution: inout some Execution
  ) async throws(ProviderFailure) -> [UInt8]? {
    let hadOutput = execution.firstOutputAfter != nil
    body.limitIdle(to: execution.untilNextOutput)
    do throws(ClientError) { return try await body.next() } catch {
      let isFirst = error.kind == .idleTimeout && !hadOutput
      throw isFirst ? ProviderFailure.firstOutputTimeout() : ProviderFailure(error)
    }
  }

  /// The body is the output's one file.
  private func receive(
    _ body: ClientBody, ofType type: String, into execution: inout some Execution,
    _ onEvent: @Sendable (AttemptEvent) -> Void
  ) async throws(ProviderFailure) {
    guard let intake else { throw MediaIntake.missing }
    let medium = try await intake.begin(type)
    do throws(ProviderFailure) {
      while let bytes = try await next(of: body, &execution) {
        _ = execution.receive(bytes)
        try await medium.append(bytes)
      }
      onEvent(.finalizing)
      execution.stored(try await medium.finish(as: MediaKind(execution.attempt.input)))
    } catch {
      await medium.discard()
      throw error
    }
    _ = execution.end()
  }

  /// Brings the files of the answer into the store.
  private func store(_ execution: inout some Execution) async throws(ProviderFailure) {
    for medium in execution.produced {
      guard let intake else { throw MediaIntake.missing }
      execution.stored(try await intake.store(medium, for: execution.attempt))
    }
  }
}
