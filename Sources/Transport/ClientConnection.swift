// A client's HTTP/2 connection (prior knowledge over TCP, ALPN over TLS), for our gRPC client and
// for tests.

import Core
package import EventLoop
package import HTTP
import HTTP2

/// One connection. It never reconnects: that is the caller's decision. Everything but `connect`
/// happens on its loop.
package final class ClientConnection: Sendable {
  package let loop: EventLoop
  private let wire: LoopBound<ClientWire>

  private init(loop: EventLoop, wire: LoopBound<ClientWire>) {
    self.loop = loop
    self.wire = wire
  }

  /// Connects by name or address; with `tls` the certificate must be for that host.
  /// - Parameter keepAliveSeconds: a PING is sent after so many silent ones during exchanges, and
  ///   20 s later the connection is lost. Nil for never.
  package static func connect(
    host: String, port: UInt16, loop: EventLoop, tls: TLSContext? = nil,
    timeout: Duration = .seconds(10), keepAliveSeconds: Int? = nil
  ) async throws(NetworkError) -> ClientConnection {
    let result = await withCheckedContinuation {
      (continuation: CheckedContinuation<Result<ClientConnection, NetworkError>, Never>) in
      loop.execute {
        let finish = { (result: Result<any BytePipe, NetworkError>) in
          continuation.resume(
            returning: result.map { pipe in
              let wire = ClientWire(pipe: pipe, loop: loop, keepAliveSeconds: keepAliveSeconds)
              return ClientConnection(loop: loop, wire: LoopBound(wire, loop: loop))
            })
        }
        loop.connect(host: host, port: port, timeout: timeout) { result in
          guard let tls, case .success(let stream) = result else {
            return finish(result.map { $0 })
          }
          ClientHandshake.start(
            over: stream, tls, host: host, loop: loop, timeout: timeout, completion: finish)
        }
      }
    }
    return try result.get()
  }

  /// Whether new exchanges are taken: not after the peer's GOAWAY or the end.
  package var isOpen: Bool { wire.value.isOpen }

  /// Waits for the server's first word, its SETTINGS (RFC 9113 § 3.4): only then is it known to
  /// serve, as something between might take connections for one that does not. False where the
  /// connection has ended before, or ends because the time is over. From any thread.
  package func isGreeted(within timeout: Duration = .seconds(10)) async -> Bool {
    await withCheckedContinuation { continuation in
      loop.execute {
        self.wire.value.awaitGreeting(timeout) { continuation.resume(returning: $0) }
      }
    }
  }

  /// Exchanges in progress.
  package var exchangeCount: Int { wire.value.exchangeCount }

  /// Opens an exchange; with `endOfRequest` it has no body. On a connection that is not open the
  /// receiver learns `refused`, in a later turn.
  package func open(
    _ head: RequestHead, endOfRequest: Bool, receiver: any ClientExchangeReceiver
  ) -> any ClientExchange {
    wire.value.open(head, endOfRequest: endOfRequest, receiver: receiver)
  }

  /// Calls `closed` once, when no new exchange is taken any more; at once if that is so already.
  package func onGoingAway(_ closed: @escaping () -> Void) {
    if isOpen { wire.value.goingAway = closed } else { closed() }
  }

  /// Takes nothing new and ends when the open exchanges have.
  package func drain() { wire.value.drain() }

  /// Ends at once; open exchanges learn `connectionLost`.
  package func close() { wire.value.close() }

  /// `close` from any thread.
  package func closeLater() { loop.execute { self.close() } }
}

/// The connection's state on its loop.
final class ClientWire: StreamHandler, HTTP2SessionOwner, TurnEnd {
  private let pipe: any BytePipe
  private let session: HTTP2ClientSession
  private let loop: EventLoop
  private let scratch = UnsafeMutableRawBufferPointer.allocate(
    byteCount: 64 << 10, alignment: 64)
  private(set) var isOpen = true
  var goingAway: (() -> Void)?
  private var isGreeted = false
  private var greeted: ((Bool) -> Void)?
  private var greetingTimer: (any LoopTimer)?
  private var isBusy = false
  private var hasOutput = false
  private var isAtTurnEnd = false
  private var isOver = false
  private var ticker: (any LoopTimer)?
  private let keepAliveSeconds: Int?
  private var silentSeconds = 0

  private static let pingAnswerSeconds = 20

  init(pipe: any BytePipe, loop: EventLoop, keepAliveSeconds: Int?) {
    self.pipe = pipe
    self.keepAliveSeconds = keepAliveSeconds
    self.loop = loop
    var limits = HTTP2Limits()
    // A server may send what it likes, such as the answers of health checks: its frames are paid
    // for by our requests.
    limits.idleFrameBurst = 100_000
    limits.resetBurst = 100_000
    session = HTTP2ClientSession(limits: limits)
    session.owner = self
    pipe.handler = self
    pipe.startReading()
    sessionHasOutput()
    scheduleTick()
  }

  deinit { scratch.deallocate() }

  var exchangeCount: Int { session.openStreamCount }

  private func scheduleTick() {
    let bound = LoopBound(self, loop: loop)
    ticker = loop.schedule(after: .seconds(1)) {
      bound.value.session.secondPassed()
      bound.value.checkSilence()
      bound.value.scheduleTick()
    }
  }

  private func checkSilence() {
    guard let limit = keepAliveSeconds, exchangeCount > 0 else {
      silentSeconds = 0
      return
    }
    silentSeconds += 1
    if silentSeconds == limit { session.ping() }
    if silentSeconds >= limit + Self.pingAnswerSeconds { close() }
  }

  func open(
    _ head: RequestHead, endOfRequest: Bool, receiver: any ClientExchangeReceiver
  ) -> any ClientExchange {
    session.open(head, endOfRequest: endOfRequest, receiver: receiver)
  }

  func drain() {
    stopOpening()
    session.goAway()
  }

  func close() { pipe.close() }

  func awaitGreeting(_ timeout: Duration, _ completion: @escaping (Bool) -> Void) {
    guard isOpen, !isGreeted else { return completion(isGreeted) }
    greeted = completion
    let bound = LoopBound(self, loop: loop)
    greetingTimer = loop.schedule(after: timeout) { bound.value.close() }
  }

  private func endGreeting() {
    greetingTimer?.cancel()
    greetingTimer = nil
    let greeted = self.greeted
    self.greeted = nil
    greeted?(isGreeted)
  }

  private func stopOpening() {
    guard isOpen else { return }
    isOpen = false
    endGreeting()
    let goingAway = self.goingAway
    self.goingAway = nil
    goingAway?()
  }

  // MARK: - From the session

  func sessionHasOutput() {
    if isBusy {
      hasOutput = true
    } else if !isAtTurnEnd {
      isAtTurnEnd = true
      loop.atTurnEnd(self)
    }
  }

  func sessionReceivedSettings() {
    isGreeted = true
    endGreeting()
  }

  func sessionGoesAway() { stopOpening() }

  func turnEnded() {
    isAtTurnEnd = false
    flush()
  }

  private func flush() {
    if isOver {
      // Exchanges that were opened on a dead connection learn it here.
      session.connectionLost()
      return
    }
    isBusy = true
    var pump = SessionPump()
    var isDone: Bool
    repeat {
      hasOutput = false
      isDone = pump.run(session, into: pipe, scratch: scratch)
    } while isDone && hasOutput && pipe.queuedBytes == 0
    isBusy = false
    if !isDone { sessionHasOutput() }
    if session.isFinished {
      stopOpening()
      pipe.shutdown()
      pipe.close()
    }
  }

  // MARK: - From the pipe

  func received(_ bytes: UnsafeRawBufferPointer) {
    silentSeconds = 0
    isBusy = true
    session.receive(bytes)
    isBusy = false
    // Our last word would wait behind what such a server may never read.
    if session.isBroken, pipe.queuedBytes > 0 { return pipe.close() }
    flush()
  }

  func ended() { pipe.close() }

  func drained() { flush() }

  func closed(_ error: NetworkError?) {
    isOver = true
    ticker?.cancel()
    stopOpening()
    isBusy = true
    session.connectionLost()
    isBusy = false
    goingAway = nil
  }
}
