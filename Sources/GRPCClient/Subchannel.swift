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

  /// What a call would find.
  enum Standing {
    case ready, connecting, absent
    /// Absent, and no connection is made for now.
    case leftAlone
  }

  func standing(at now: Duration) -> Standing {
    state.withLock { state in
      switch state.link {
      case .ready: .ready
      case .connecting: .connecting
      case .absent: state.backoff.refusal(at: now) == nil ? .absent : .leftAlone
      }
    }
  }

  /// Whether a call can begin at once.
  var isReady: Bool { state.withLock { if case .ready = $0.link { true } else { false } } }

  /// Ends the connection, also one that is being made; a later call connects again.
  func close() {
    let link = state.withLock { state in
      let link = state.link
      state.link = .absent
      return link
    }
    switch link {
    case .absent: break
    case .connecting(let attempt):
      attempt.finish(
        .failure(
          Failure(.providerUnavailable, "the channel was closed", reason: "connection")))
    case .ready(let connection): connection.closeLater()
    }
  }

  /// The connection, or why there is none, at once while a lost server is left alone. One that is
  /// being made is waited for; throws at `end` and at the task's cancellation.
  func connection(until end: Duration?) async throws(Failure) -> ConnectAttempt.Outcome {
    let now = world.uptime()
    let step = state.withLock { state -> Step in
      switch state.link {
      case .ready(let connection): return .use(connection)
      case .connecting(let attempt): return .join(attempt)
      case .absent:
        if let failure = state.backoff.refusal(at: now) { return .refuse(failure) }
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

  private func connect(_ attempt: ConnectAttempt) async {
    let result = await reach()
    let now = world.uptime()
    let jitter = world.randomNumber()
    let isWanted = state.withLock { state in
      guard case .connecting(let current) = state.link, current === attempt else { return false }
      switch result {
      case .success(let connection):
        state.link = .ready(connection)
        state.backoff.succeeded()
      case .failure(let failure):
        state.link = .absent
        state.backoff.failed(failure, at: now, jitter: jitter)
      }
      return true
    }
    guard isWanted else {
      // Closed meanwhile; whoever waited knows.
      if case .success(let connection) = result { connection.closeLater() }
      return
    }
    attempt.finish(result)
    if case .success(let connection) = result { forgetWhenItGoes(connection) }
  }

  /// A connection counts when the server has spoken on it: that of a balancer whose servers are
  /// gone may be made at once, and lost at once.
  private func reach() async -> ConnectAttempt.Outcome {
    do throws(NetworkError) {
      let connection = try await ClientConnection.connect(
        host: target.host, port: target.port, loop: loop, tls: target.tls,
        keepAliveSeconds: target.keepAliveSeconds)
      if await connection.isGreeted() { return .success(connection) }
      return .failure(unreachable("it did not begin to speak HTTP/2"))
    } catch {
      return .failure(unreachable(error.message))
    }
  }

  private func unreachable(_ reason: String) -> Failure {
    Failure(
      .providerUnavailable, "cannot connect to \(target.host):\(target.port): \(reason)",
      reason: Failure.refused)
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
