// An HTTP/2 session joined to a pipe, for both roles: bytes in, one write a turn out.

import Core
import EventLoop
import HTTP
import HTTP2

/// Moves a session's output to a pipe, as much as the pipe takes at once.
struct SessionPump {
  /// Set while the session may have output that nobody has asked for.
  var hasOutput = false
  var isBusy = false
  /// Bounds what one connection writes before others get their turn.
  private static let roundLimit = 16

  /// False when the rounds were used up and the rest must wait for the end of the turn.
  mutating func run(
    _ session: HTTP2Session, into pipe: any BytePipe, scratch: UnsafeMutableRawBufferPointer
  ) -> Bool {
    for _ in 0..<Self.roundLimit {
      // What the pipe has not taken stays in the streams, where it counts against their marks.
      guard pipe.queuedBytes == 0 else { return true }
      let count = session.fill(scratch)
      guard count > 0 else { return true }
      pipe.write(UnsafeRawBufferPointer(rebasing: scratch[..<count]))
    }
    return false
  }
}

final class HTTP2ServerConnection: WireProtocol, HTTP2SessionOwner {
  /// Owns this object and so outlives it.
  private unowned(unsafe) let connection: Connection
  private let session: HTTP2ServerSession
  private let limits: TransportLimits
  private var isBusy = false
  private var hasOutput = false
  private var isOver = false
  private var silentSeconds = 0
  private var stalledSeconds = 0
  private var drainSeconds: Int?
  private var hasSentLastGoAway = false

  init(_ connection: Connection) {
    self.connection = connection
    limits = connection.host.limits
    session = HTTP2ServerSession(
      handler: connection.connectionHandler(), peer: connection.pipe.peer,
      loop: connection.host.loop, isSecure: connection.pipe.isSecure,
      peerSubject: connection.pipe.peerSubject, limits: connection.host.limits.http2)
    session.owner = self
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    silentSeconds = 0
    isBusy = true
    session.receive(bytes)
    isBusy = false
    flush()
  }

  /// Output that appears while we are in here leaves before we go; other output at the end of the
  /// turn, with that of all its writers.
  func sessionHasOutput() {
    if isBusy {
      hasOutput = true
    } else {
      connection.callAtTurnEnd()
    }
  }

  func turnEnded() { flush() }

  private func flush() {
    guard !isOver else { return }
    isBusy = true
    var pump = SessionPump()
    var isDone: Bool
    repeat {
      hasOutput = false
      isDone = pump.run(session, into: connection.pipe, scratch: connection.host.scratch)
    } while isDone && hasOutput && connection.pipe.queuedBytes == 0
    isBusy = false
    if !isDone { sessionHasOutput() }
    if connection.pipe.queuedBytes == 0 { stalledSeconds = 0 }
    if session.isFinished, !isOver {
      isOver = true
      connection.finish()
    }
  }

  func drained() {
    stalledSeconds = 0
    flush()
  }

  func ended() { connection.pipe.close() }

  func lost() {
    isOver = true
    isBusy = true
    session.connectionLost()
  }

  // MARK: - Time

  func tick() {
    session.secondPassed()
    checkSilence()
    if connection.pipe.queuedBytes > 0 {
      stalledSeconds += 1
      if stalledSeconds >= limits.writeSeconds { return connection.pipe.close() }
    }
    if let seconds = drainSeconds {
      drainSeconds = seconds + 1
      if seconds + 1 >= limits.goAwaySeconds { sendLastGoAway() }
    }
    flush()
  }

  private func checkSilence() {
    silentSeconds += 1
    if silentSeconds == limits.pingAfterSeconds {
      session.ping()
    } else if silentSeconds >= limits.pingAfterSeconds + limits.pingAnswerSeconds {
      connection.pipe.close()
    }
  }

  // MARK: - Going away

  func retire() { drain() }

  func drain() {
    guard drainSeconds == nil else { return }
    drainSeconds = 0
    session.announceGoAway()
  }

  func sessionPingReturned() { if drainSeconds != nil { sendLastGoAway() } }

  func shutDown() {
    sendLastGoAway()
    isBusy = true
    session.shutDown()
    isBusy = false
    flush()
  }

  private func sendLastGoAway() {
    guard !hasSentLastGoAway else { return }
    hasSentLastGoAway = true
    session.goAway()
  }
}
