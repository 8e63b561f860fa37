// One accepted connection: finds out which protocol it speaks, then passes bytes to it.

import Core
import EventLoop
import HTTP
import HTTP2

/// What speaks on a connection. Calls come from the connection, on its loop.
protocol WireProtocol: AnyObject {
  func received(_ bytes: UnsafeRawBufferPointer)
  /// The peer has finished sending.
  func ended()
  /// The pipe took all that was written.
  func drained()
  /// The pipe is gone. Last.
  func lost()
  /// The end of a turn in which `Connection.callAtTurnEnd` was called.
  func turnEnded()
  /// A second has passed.
  func tick()
  /// Finish what is in progress, take nothing new, then end the connection.
  func drain()
  /// Ask the peer to connect anew; nothing that it sends meanwhile is lost.
  func retire()
  /// What is still in progress has its last word now.
  func shutDown()
}

/// What connections of one loop share.
protocol ConnectionHost: AnyObject {
  var loop: EventLoop { get }
  var limits: TransportLimits { get }
  var service: any ExchangeService { get }
  /// Scratch memory for output on its way to a pipe.
  var scratch: UnsafeMutableRawBufferPointer { get }
  /// The current HTTP date.
  var date: String { get }
  /// When a new connection is told to go, in seconds of its age; nil for never.
  func nextConnectionAge() -> Int?
  func remove(_ connection: Connection)
}

/// Holds a pipe, and the protocol once its first bytes have told.
final class Connection: StreamHandler, TurnEnd {
  let pipe: any BytePipe
  unowned let host: any ConnectionHost
  /// Where the host's table keeps it.
  var tableIndex = 0
  /// Where it comes from, if that is counted.
  var network: String?
  private var wire: (any WireProtocol)?
  private var handler: (any ConnectionHandler)?
  private var opening: [UInt8] = []
  private var seconds = 0
  private var lingering = false
  private var isDraining = false
  private var isAtTurnEnd = false
  private var age = 0
  private let oldAge: Int?

  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  init(pipe: any BytePipe, host: any ConnectionHost) {
    self.pipe = pipe
    self.host = host
    oldAge = host.nextConnectionAge()
    pipe.handler = self
    pipe.startReading()
  }

  /// The service's handler for this connection, made when it is first needed.
  func connectionHandler() -> any ConnectionHandler {
    if let handler { return handler }
    let made = host.service.connected(peer: pipe.peer, loop: host.loop)
    handler = made
    return made
  }

  /// Calls the protocol's `turnEnded` once at the end of this turn, however often it is asked.
  func callAtTurnEnd() {
    guard !isAtTurnEnd else { return }
    isAtTurnEnd = true
    host.loop.atTurnEnd(self)
  }

  func turnEnded() {
    isAtTurnEnd = false
    wire?.turnEnded()
  }

  // MARK: - From the pipe

  func received(_ bytes: UnsafeRawBufferPointer) {
    if let wire { return wire.received(bytes) }
    guard !lingering else { return }
    opening.append(contentsOf: bytes)
    chooseProtocol()
  }

  /// HTTP/2 begins with a preface that no HTTP/1.1 request can be (RFC 9113 § 3.4); half of it
  /// waits for the rest.
  private func chooseProtocol() {
    let count = min(opening.count, Self.preface.count)
    let wire: any WireProtocol
    if opening[..<count] != Self.preface[..<count] {
      wire = HTTP1Connection(self)
    } else if count == Self.preface.count {
      wire = HTTP2ServerConnection(self)
    } else {
      return
    }
    self.wire = wire
    let first = opening
    opening = []
    first.withUnsafeBytes { wire.received($0) }
    if isDraining { wire.drain() }
  }

  func ended() {
    if lingering || wire == nil { return pipe.close() }
    wire?.ended()
  }

  func drained() { wire?.drained() }

  func closed(_ error: NetworkError?) {
    let wire = self.wire
    self.wire = nil
    handler = nil
    wire?.lost()
    host.remove(self)
  }

  // MARK: - From the host

  func tick() {
    seconds += 1
    if lingering {
      if seconds >= host.limits.lingerSeconds { pipe.close() }
    } else if let wire {
      wire.tick()
      growOld()
    } else if seconds >= host.limits.prefaceSeconds {
      pipe.close()
    }
  }

  /// Asks the peer to connect anew, gives what is open its time, then its last word.
  private func growOld() {
    age += 1
    guard let oldAge, age >= oldAge else { return }
    if age == oldAge { wire?.retire() }
    let grace = host.limits.connectionAgeGraceSeconds
    guard grace > 0, age >= oldAge + grace else { return }
    if age == oldAge + grace {
      shutDown()
    } else if age >= oldAge + grace + host.limits.lastWordSeconds {
      pipe.close()
    }
  }

  func drain() {
    isDraining = true
    if let wire { wire.drain() } else if opening.isEmpty { pipe.close() }
  }

  func shutDown() { if let wire { wire.shutDown() } else { pipe.close() } }

  // MARK: - From the protocol

  /// Sends what was written, then FIN, and closes when the peer does or after the linger time, so
  /// that our last bytes are not destroyed by a reset.
  func finish() {
    guard !lingering else { return }
    lingering = true
    seconds = 0
    let wire = self.wire
    self.wire = nil
    pipe.shutdown()
    wire?.lost()
  }
}
