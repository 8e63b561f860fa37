// One of a channel's connections: made when it is needed, and made again when it is lost.

import Core
import EventLoop
import RPC
import Synchronization
import Transport

/// A place for one connection, on one loop. Any task may use it.
final class Subchannel: Sendable {
  private enum Link {
    case absent
    case connecting(ConnectAttempt)
    case ready(ClientConnection)
  }

  private struct State {
    var link = Link.absent
    var backoff = ConnectBackoff()
  }

  private enum Step {
    case use(ClientConnection)
    case begin(ConnectAttempt)
    case join(ConnectAttempt)
    case refuse(Failure)
  }

  let loop: EventLoop
  private let target: ChannelTarget
  private let world: World
  private let state = Mutex(State())
  private let calls = Atomic(0)

  init(_ target: ChannelTarget, loop: EventLoop, world: World) {
    self.target = target
    self.loop = loop
    self.world = world
  }

  /// Calls that go over it, or wait to.
  var callCount: Int { calls.load(ordering: .relaxed) }
  func callBegan() { calls.add(1, ordering: .relaxed) }
  func callEnded() { calls.subtract(1, ordering: .relaxed) }

  /// Whether a call can begin at once.
  var isReady: Bool { state.withLock { if case .ready = $0.link { true } else { false } } }

  /// The connection. Fails at once while a lost server is left alone; with `waits`, only at `end`.
  /// A connection that is being made is waited for until `end` or the task's cancellation.
  func connection(waits: Bool, until end: Duration?) async throws(Failure) -> ClientConnection {
    while true {
      let outcome = try await attempt(until: end)
      guard case .failure(let failure) = outcome, waits else { return try outcome.get() }
      try await pause(failure, until: end)
    }
  }

  /// Ends the connection; a later call connects again.
  func close() {
    let link = state.withLock { state in
      let link = state.link
      state.link = .absent
      return link
    }
    if case .ready(let connection) = link { connection.closeLater() }
  }

  private func attempt(until end: Duration?) async throws(Failure) -> ConnectAttempt.Outcome {
    let step = state.withLock { state -> Step in
      switch state.link {
      case .ready(let connection): return .use(connection)
      case .connecting(let attempt): return .join(attempt)
      case .absent:
        if let failure = state.backoff.refusal(at: world.uptime()) { return .refuse(failure) }
        let attempt = ConnectAttempt()
        state.link = .connecting(attempt)
        return .begin(attempt)
      }
    }
    switch step {
    case .use(let connection): return .success(connection)
    case .begin(let attempt):
      // Not a child of this call: it goes on for others that wait when this one has given up.
      Task { await self.connect(attempt) }
      return try await attempt.outcome(until: end, world)
    case .join(let attempt): return try await attempt.outcome(until: end, world)
    case .refuse(let failure): return .failure(failure)
    }
  }

  private func pause(_ failure: Failure, until end: Duration?) async throws(Failure) {
    let now = world.uptime()
    let wait = max(failure.retryAfter ?? .zero, .milliseconds(1))
    let isLast = end.map { now + wait >= $0 } ?? false
    do {
      try await world.sleep(isLast ? max(.zero, (end ?? now) - now) : wait)
    } catch {
      throw .canceledCall
    }
    guard isLast else { return }
    throw Failure(
      .timeout, "the deadline has passed without a connection: \(failure.message)",
      reason: "deadline")
  }

  private func connect(_ attempt: ConnectAttempt) async {
    let result: ConnectAttempt.Outcome
    do throws(NetworkError) {
      result = .success(
        try await ClientConnection.connect(
          host: target.host, port: target.port, loop: loop, tls: target.tls,
          keepAliveSeconds: target.keepAliveSeconds))
    } catch {
      result = .failure(
        Failure(
          .providerUnavailable,
          "cannot connect to \(target.host):\(target.port): \(error.message)",
          reason: Failure.refused))
    }
    let now = world.uptime()
    let jitter = world.randomNumber()
    state.withLock { state in
      switch result {
      case .success(let connection):
        state.link = .ready(connection)
        state.backoff.succeeded()
      case .failure(let failure):
        state.link = .absent
        state.backoff.failed(failure, at: now, jitter: jitter)
      }
    }
    attempt.finish(result)
    if case .success(let connection) = result { forgetWhenItGoes(connection) }
  }

  private func forgetWhenItGoes(_ connection: ClientConnection) {
    loop.execute {
      let forget = { self.forget(connection) }
      if connection.isOpen { connection.onGoingAway(forget) } else { forget() }
    }
  }

  private func forget(_ connection: ClientConnection) {
    state.withLock { state in
      if case .ready(let current) = state.link, current === connection { state.link = .absent }
    }
  }
}

/// Whom a channel's connections reach, and how.
struct ChannelTarget: Sendable {
  let host: String
  let port: UInt16
  let tls: TLSContext?
  let keepAliveSeconds: Int?
}
