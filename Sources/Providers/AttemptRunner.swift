// Executes one attempt: request out, stream in, canonical pieces on, an end with all its numbers.
// It decides nothing: retries and fail-over belong to the job's runner.

import Adapters
import Config
package import Core
import EventLoop
import HTTP
package import HTTPClient
import Models
import Protos

/// Runs attempts over one HTTP client per loop. Callable from any task; cheapest from one that runs
/// on a loop, whose client it then uses.
package final class AttemptRunner: Sendable {
  private let clients: [HTTPClient]
  private let health: HealthBoard
  private let environment: [String: String]
  private let world: World

  /// - Parameter environment: where `env:NAME` credentials are looked up, at each call.
  package init(
    clients: [HTTPClient], health: HealthBoard, environment: [String: String], world: World
  ) {
    self.clients = clients
    self.health = health
    self.environment = environment
    self.world = world
  }

  /// Runs the attempt to its end. `onEvent` is called synchronously, in order, never after the
  /// return. Cancelling the task aborts the exchange; the result then `isCanceled`.
  package func run(
    _ attempt: AttemptRequest, onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
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
      result = .succeeded(try execution.success())
    } catch {
      result = .failed(execution.completed(error))
    }
    place.end(outcome(of: result, execution.firstOutputAfter, start))
    return result
  }

  private func outcome(
    of result: AttemptResult, _ firstOutput: Duration?, _ start: Duration
  ) -> CallOutcome {
    switch result {
    case .succeeded: .succeeded(firstOutput: firstOutput, total: world.uptime() - start)
    case .failed(let failure): failure.isCanceled ? .abandoned : .failed(failure)
    }
  }

  private func execute(
    _ execution: inout some Execution, _ onEvent: @Sendable (AttemptEvent) -> Void
  ) async throws(ProviderFailure) {
    let request = try prepare(execution)
    guard let client = clients.first(where: { $0.loop.isCurrent }) ?? anyClient() else {
      throw FailureKind.capacity.failure(detail: "no client")
    }
    let response: ClientResponse
    do throws(ClientError) { response = try await client.send(request) } catch {
      throw ProviderFailure(error)
    }
    guard (200..<300).contains(response.status) else {
      throw await refusal(response, execution)
    }
    onEvent(.accepted(providerTaskID: nil))
    execution.begin(contentType: response.fields.first("content-type") ?? "")
    while !execution.isFinished {
      let hadOutput = execution.firstOutputAfter != nil
      response.body.limitIdle(to: execution.untilNextOutput)
      let bytes: [UInt8]?
      do throws(ClientError) { bytes = try await response.body.next() } catch {
        let isFirst = error.kind == .idleTimeout && !hadOutput
        throw isFirst ? ProviderFailure.firstOutputTimeout() : ProviderFailure(error)
      }
      for delta in bytes.map({ execution.receive($0) }) ?? execution.end() {
        onEvent(.delta(delta))
      }
      if let failure = execution.failure { throw failure }
    }
    response.body.done()
  }

  /// The request with its credential and limits.
  private func prepare(_ execution: some Execution) throws(ProviderFailure) -> ClientRequest {
    let deployment = execution.attempt.deployment
    let built = try execution.request()
    var fields = built.fields
    for (name, value) in deployment.headers.sorted(by: { $0.key < $1.key }) {
      fields.set(name.lowercased(), to: try text(of: value, name))
    }
    if let reference = deployment.credential {
      let secret = try text(of: .secret(reference), "credential")
      if let (name, value) = execution.authorization(secret) { fields.set(name, to: value) }
    }
    let header = deployment.quirks.idempotencyHeader
    if !header.isEmpty, !execution.attempt.idempotencyKey.isEmpty {
      fields.set(header, to: execution.attempt.idempotencyKey)
    }
    let timeouts = execution.timeouts
    return ClientRequest(
      method: built.method, url: deployment.baseURL + built.path, fields: fields, body: built.body,
      timeouts: ClientTimeouts(
        connect: timeouts.connect, firstByte: timeouts.firstOutput, idle: timeouts.firstOutput,
        total: timeouts.total))
  }

  /// Secrets are looked up at each call, so that a changed file or variable takes effect.
  private func text(of value: HeaderValue, _ name: String) throws(ProviderFailure) -> String {
    switch value {
    case .text(let text): return text
    case .secret(let reference):
      guard let secret = reference.resolve(environment) else {
        throw FailureKind.authentication.failure(detail: "the secret of \(name) is not set")
      }
      return secret.exposed
    }
  }

  /// What a response without success says; its body is read as far as it helps.
  private func refusal(
    _ response: ClientResponse, _ execution: some Execution
  ) async -> ProviderFailure {
    let body: [UInt8]?
    do throws(ClientError) {
      body = try await response.body.collect(upTo: Self.errorBytesLimit)
    } catch {
      if error.kind == .cancelled { return ProviderFailure(error) }
      body = nil
    }
    response.body.done()
    let failed = FailedResponse(
      status: response.status, fields: response.fields, body: body ?? [], now: world.now())
    return execution.failure(of: failed) ?? FailureKind.upstreamError.failure()
  }

  private static let errorBytesLimit = 65_536

  /// For callers that run on no loop of ours.
  private func anyClient() -> HTTPClient? {
    guard !clients.isEmpty else { return nil }
    return clients[Int(world.randomNumber(below: UInt64(clients.count)))]
  }
}
