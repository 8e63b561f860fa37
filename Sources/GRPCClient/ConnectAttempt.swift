// One attempt to connect: many calls may wait for it, each for as long as it likes.

import Core
import RPC
import Synchronization
import Transport

/// Ends once. A call that gives up changes nothing for the others.
final class ConnectAttempt: Sendable {
  typealias Outcome = Result<ClientConnection, Failure>

  private struct State {
    var outcome: Outcome?
    var waiters: [Waiter] = []
  }

  private let state = Mutex(State())

  /// Only the first outcome counts.
  func finish(_ outcome: Outcome) {
    let waiters = state.withLock { state -> [Waiter] in
      guard state.outcome == nil else { return [] }
      state.outcome = outcome
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume(.success(outcome)) }
  }

  /// Waits for the outcome, at most until the deadline or the task's cancellation: it throws then.
  func outcome(until end: Duration?, _ world: World) async throws(Failure) -> Outcome {
    let waiter = Waiter()
    let known = state.withLock { state in
      if state.outcome == nil { state.waiters.append(waiter) }
      return state.outcome
    }
    if let known { return known }
    let timer = end.map { end in
      Task {
        do { try await world.sleep(max(.zero, end - world.uptime())) } catch { return }
        waiter.resume(.failure(.withoutConnection))
      }
    }
    let result = await withTaskCancellationHandler {
      await waiter.result()
    } onCancel: {
      waiter.resume(.failure(.canceledCall))
    }
    timer?.cancel()
    return try result.get()
  }
}

/// One call that waits.
private final class Waiter: Sendable {
  typealias Result = Swift.Result<ConnectAttempt.Outcome, Failure>

  private struct State {
    var result: Result?
    var continuation: CheckedContinuation<Result, Never>?
  }

  private let state = Mutex(State())

  /// Only the first result counts.
  func resume(_ result: Result) {
    let continuation = state.withLock { state -> CheckedContinuation<Result, Never>? in
      guard state.result == nil else { return nil }
      state.result = result
      defer { state.continuation = nil }
      return state.continuation
    }
    continuation?.resume(returning: result)
  }

  func result() async -> Result {
    await withCheckedContinuation { continuation in
      let known = state.withLock { state in
        if state.result == nil { state.continuation = continuation }
        return state.result
      }
      if let known { continuation.resume(returning: known) }
    }
  }
}

extension Failure {
  static var withoutConnection: Failure {
    Failure(.timeout, "the deadline has passed without a connection", reason: "deadline")
  }
}
