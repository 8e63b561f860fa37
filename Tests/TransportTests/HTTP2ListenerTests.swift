// HTTP/2 over a real listener: our own client, hostile bytes, time limits, drain.

import Core
import EventLoop
import HTTP
import HTTP2
import Synchronization
import Testing
import Transport

/// What a client's receiver heard, as a value that can be waited for.
struct Outcome: Sendable {
  var status = 0
  var body: [UInt8] = []
  var trailers: HTTPFields?
  var end: ExchangeEnd?
}

private final class Collector: ClientExchangeReceiver {
  private var outcome = Outcome()
  private let exchange: () -> (any ClientExchange)?
  private let done: (Outcome) -> Void

  init(exchange: @escaping () -> (any ClientExchange)?, done: @escaping (Outcome) -> Void) {
    self.exchange = exchange
    self.done = done
  }

  func received(_ head: ResponseHead) { outcome.status = head.status }
  func received(_ bytes: UnsafeRawBufferPointer) {
    outcome.body.append(contentsOf: bytes)
    exchange()?.consumed(bytes.count)
  }
  func responseFinished(trailers: HTTPFields?) { outcome.trailers = trailers }
  func becameWritable() {}
  func closed(_ end: ExchangeEnd) {
    outcome.end = end
    done(outcome)
  }
}

private final class Slot {
  var exchange: (any ClientExchange)?
}

extension ClientConnection {
  /// One whole exchange.
  func call(_ path: String, body: [UInt8] = []) async -> Outcome {
    await withCheckedContinuation { continuation in
      loop.execute {
        let slot = Slot()
        let collector = Collector(exchange: { slot.exchange }) {
          slot.exchange = nil
          continuation.resume(returning: $0)
        }
        let head = RequestHead(method: "POST", authority: "x", path: path)
        let exchange = self.open(head, endOfRequest: body.isEmpty, receiver: collector)
        slot.exchange = exchange
        if !body.isEmpty {
          exchange.write(body)
          exchange.finish(trailers: nil)
        }
      }
    }
  }
}

@Suite(.timeLimit(.minutes(1))) struct HTTP2ListenerTests {
  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  /// A frame as RFC 9113 § 4.1 lays it out.
  static func frame(
    _ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []
  ) -> [UInt8] {
    let count = payload.count
    return [UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255), type, flags]
      + (0..<4).map { UInt8(stream >> (24 - 8 * UInt32($0)) & 255) } + payload
  }

  static let settings = frame(4)
  /// `:method GET, :scheme http, :path /echo, :authority x`, literal.
  static let headers: [UInt8] =
    [0x82, 0x86, 0x04, 5] + Array("/echo".utf8) + [0x01, 1] + Array("x".utf8)

  @Test("calls travel over several loops on one port, large bodies too", arguments: [1, 2])
  func calls(loops: Int) async throws {
    try await withListener(loops: loops) { listener, _, loop in
      for _ in 0..<3 {
        let client = try await ClientConnection.connect(
          host: "127.0.0.1", port: listener.port, loop: loop)
        let large = (0..<1_500_000).map { UInt8(truncatingIfNeeded: $0) }
        async let first = client.call("/echo", body: large)
        async let second = client.call("/parts")
        async let third = client.call("/big")
        #expect(await first.body == large)
        #expect(await second.trailers == ["end": "yes"])
        #expect(await third.body.count == 4 << 20)
        client.closeLater()
      }
    }
  }

  @Test("connecting to a port where nobody listens fails")
  func refused() async throws {
    try await withListener { listener, _, loop in
      await listener.close()
      await #expect(throws: NetworkError.self) {
        _ = try await ClientConnection.connect(
          host: "127.0.0.1", port: listener.port, loop: loop)
      }
      await #expect(throws: NetworkError.self) {
        _ = try await ClientConnection.connect(
          host: "localhost", port: listener.port, loop: loop)
      }
    }
  }

  @Test("a lost connection ends its exchanges, and later ones are refused")
  func lostConnection() async throws {
    try await withListener { listener, service, loop in
      let client = try await ClientConnection.connect(
        host: "127.0.0.1", port: listener.port, loop: loop)
      async let outcome = client.call("/silent")
      await service.journal.wait(for: "finished /silent")
      client.closeLater()
      #expect(await outcome.end == .connectionLost)
      #expect(await client.call("/echo").end == .refused)
      await service.journal.wait(for: "closed /silent")
    }
  }

  @Test("a preface cut anywhere is waited for")
  func cutPreface() async throws {
    try await withListener { listener, _, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      for byte in Self.preface + Self.settings { client.send([byte]) }
      await client.wait { bytes, isClosed in bytes.count > 9 || isClosed }
      #expect(client.bytes.count > 9)
    }
  }

  @Test("half a preface, and none, run out of time")
  func halfPreface() async throws {
    var limits = TransportLimits()
    limits.prefaceSeconds = 1
    try await withListener(limits: limits) { listener, _, loop in
      let half = try await RawClient.connect(port: listener.port, loop: loop)
      half.send(Array(Self.preface.prefix(10)))
      let silent = try await RawClient.connect(port: listener.port, loop: loop)
      #expect(await half.untilClosed() == "")
      #expect(await silent.untilClosed() == "")
    }
  }

  @Test(
    "floods of frames end the connection",
    arguments: [
      "CONTINUATION", "PING", "SETTINGS", "empty DATA", "PRIORITY", "rapid reset",
    ])
  func floods(kind: String) async throws {
    var limits = TransportLimits()
    limits.http2.idleFrameBurst = 200
    limits.http2.resetBurst = 200
    try await withListener(limits: limits) { listener, _, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.send(Self.preface + Self.settings)
      var flood: [UInt8] = []
      switch kind {
      case "CONTINUATION":
        flood += Self.frame(1, flags: 0, stream: 1, Self.headers)
        for _ in 0..<1000 { flood += Self.frame(9, flags: 0, stream: 1, [0x40, 1, 0x61, 1, 0x62]) }
      case "PING": for _ in 0..<1000 { flood += Self.frame(6, [UInt8](repeating: 0, count: 8)) }
      case "SETTINGS": for _ in 0..<1000 { flood += Self.settings }
      case "empty DATA":
        flood += Self.frame(1, flags: 4, stream: 1, Self.headers)
        for _ in 0..<1000 { flood += Self.frame(0, stream: 1) }
      case "PRIORITY": for _ in 0..<1000 { flood += Self.frame(2, stream: 1, [0, 0, 0, 0, 1]) }
      default:
        for index in 0..<1000 {
          let stream = UInt32(2 * index + 1)
          flood += Self.frame(1, flags: 4, stream: stream, Self.headers)
          flood += Self.frame(3, stream: stream, [0, 0, 0, 8])
        }
      }
      client.send(flood)
      _ = await client.untilClosed()
    }
  }

  @Test("garbage after the preface ends the connection with GOAWAY")
  func garbage() async throws {
    try await withListener { listener, _, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      client.send(Self.preface + Self.settings)
      client.send(Self.frame(1, flags: 5, stream: 1, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF]))
      _ = await client.untilClosed()
      #expect(client.bytes.indices.contains { client.bytes[$0...].starts(with: [0, 0, 8, 7]) })
    }
  }

  @Test("a huge head is answered 431 and the connection lives on")
  func hugeHead() async throws {
    try await withListener { listener, service, loop in
      let client = try await ClientConnection.connect(
        host: "127.0.0.1", port: listener.port, loop: loop)
      let outcome = await client.call("/\(String(repeating: "a", count: 40_000))")
      #expect(outcome.status == 431)
      #expect(await client.call("/echo", body: [1]).body == [1])
      #expect(!service.journal.all.contains { $0.hasPrefix("begin /aaa") })
    }
  }

  @Test("a peer that opens no window gets no more than the mark, and others are served")
  func zeroWindow() async throws {
    try await withListener { listener, service, loop in
      let client = try await RawClient.connect(port: listener.port, loop: loop)
      // SETTINGS_INITIAL_WINDOW_SIZE = 0.
      client.send(Self.preface + Self.frame(4, [0, 4, 0, 0, 0, 0]))
      let path: [UInt8] = [0x82, 0x86, 0x04, 4] + Array("/big".utf8) + [0x01, 1, 0x78]
      client.send(Self.frame(1, flags: 5, stream: 1, path))
      await service.journal.wait(for: "finished /big")
      let other = try await ClientConnection.connect(
        host: "127.0.0.1", port: listener.port, loop: loop)
      #expect(await other.call("/echo", body: [1]).body == [1])
      #expect(!service.journal.all.contains("writable"))
      client.close()
      await service.journal.wait(for: "closed /big")
    }
  }

  @Test("a drain lets open exchanges end, refuses new ones, and then closes")
  func drain() async throws {
    try await withListener { listener, service, loop in
      let client = try await ClientConnection.connect(
        host: "127.0.0.1", port: listener.port, loop: loop)
      let old = try await RawClient.connect(port: listener.port, loop: loop)
      old.send("GET /hold?old HTTP/1.1\r\nHost: x\r\n\r\n")
      async let held = client.call("/hold")
      await service.journal.wait(for: "finished /hold")
      await service.journal.wait(for: "finished /hold?old")
      let (away, awayDone) = AsyncStream<Void>.makeStream()
      loop.execute { client.onGoingAway { awayDone.finish() } }
      async let drained: Void = listener.drain(deadline: .seconds(30))
      for await _ in away {}
      #expect(await client.call("/echo").end == .refused)
      service.journal.add("release")
      #expect(await held.body == Array("held".utf8))
      #expect(await old.untilClosed().contains("held"))
      await drained
      #expect(await listener.connectionCount() == 0)
    }
  }

  @Test("an old connection takes nothing new and lets its exchanges end")
  func oldAge() async throws {
    var limits = TransportLimits()
    limits.connectionAgeSeconds = 1
    try await withListener(limits: limits) { listener, service, loop in
      var outcome: Outcome
      repeat {
        let client = try await ClientConnection.connect(
          host: "127.0.0.1", port: listener.port, loop: loop)
        async let held = client.call("/hold")
        let (away, awayDone) = AsyncStream<Void>.makeStream()
        loop.execute { client.onGoingAway { awayDone.finish() } }
        for await _ in away {}
        #expect(await client.call("/echo").end == .refused)
        service.journal.add("release")
        outcome = await held
        // Where this test had no processor for a second the call came too late: once more.
      } while outcome.end == .refused
      #expect(outcome.body == Array("held".utf8))
      #expect(outcome.end == .completed)
    }
  }

  @Test("what an old connection holds after its time of grace is closed")
  func grace() async throws {
    var limits = TransportLimits()
    limits.connectionAgeSeconds = 1
    limits.connectionAgeGraceSeconds = 1
    try await withListener(limits: limits) { listener, service, loop in
      let client = try await ClientConnection.connect(
        host: "127.0.0.1", port: listener.port, loop: loop)
      let outcome = await client.call("/silent")
      #expect(outcome.end == .connectionLost || outcome.end == .refused)
      if outcome.end == .connectionLost { await service.journal.wait(for: "closed /silent") }
    }
  }

  @Test("the deadline of a drain closes what is left")
  func drainDeadline() async throws {
    try await withListener { listener, service, loop in
      let client = try await ClientConnection.connect(
        host: "127.0.0.1", port: listener.port, loop: loop)
      async let outcome = client.call("/silent")
      await service.journal.wait(for: "finished /silent")
      await listener.drain(deadline: .milliseconds(10))
      #expect(await outcome.end == .connectionLost)
      await service.journal.wait(for: "closed /silent")
    }
  }

  @Test("what is left at the deadline of a drain has a last word")
  func lastWord() async throws {
    try await withListener { listener, service, loop in
      let client = try await ClientConnection.connect(
        host: "127.0.0.1", port: listener.port, loop: loop)
      let old = try await RawClient.connect(port: listener.port, loop: loop)
      old.send("GET /last HTTP/1.1\r\nHost: x\r\n\r\n")
      await service.journal.wait(for: "finished /last")
      async let outcome = client.call("/last")
      while service.journal.all.count(where: { $0 == "finished /last" }) < 2 { await Task.yield() }
      await listener.drain(deadline: .milliseconds(10))
      #expect(await outcome.status == 503)
      #expect(await outcome.end == .completed)
      #expect(await old.untilClosed().hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
    }
  }

  @Test("connections beyond the limit are closed at once")
  func connectionLimit() async throws {
    var limits = TransportLimits()
    limits.connectionsPerLoop = 1
    try await withListener(limits: limits) { listener, _, loop in
      let first = try await ClientConnection.connect(
        host: "127.0.0.1", port: listener.port, loop: loop)
      #expect(await first.call("/echo", body: [1]).body == [1])
      let second = try await RawClient.connect(port: listener.port, loop: loop)
      #expect(await second.untilClosed() == "")
      #expect(await first.call("/echo", body: [2]).body == [2])
    }
  }
}
