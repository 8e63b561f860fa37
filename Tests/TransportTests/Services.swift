// Services for tests of the transport, by path, and a listener that is closed after its test.

import Core
import EventLoop
import HTTP
import Synchronization
import Transport

/// What receivers report, from whatever loop.
final class Journal: Sendable {
  private let entries = Mutex<[String]>([])
  private let waiters = Mutex<[(String, CheckedContinuation<Void, Never>)]>([])

  func add(_ entry: String) {
    entries.withLock { $0.append(entry) }
    let ready = waiters.withLock { waiters in
      let ready = waiters.filter { $0.0 == entry }.map(\.1)
      waiters.removeAll { $0.0 == entry }
      return ready
    }
    for continuation in ready { continuation.resume() }
  }

  var all: [String] { entries.withLock { $0 } }

  /// Waits until the entry was made.
  func wait(for entry: String) async {
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      waiters.withLock { $0.append((entry, continuation)) }
      if all.contains(entry) {
        let mine = waiters.withLock { waiters in
          let mine = waiters.filter { $0.0 == entry }.map(\.1)
          waiters.removeAll { $0.0 == entry }
          return mine
        }
        for continuation in mine { continuation.resume() }
      }
    }
  }
}

/// `/echo` answers with the body, `/hold` answers when the journal's test says so, `/big` sends
/// 4 MiB as fast as it is taken, `/slow` never consumes the body, `/parts` sends parts in turns,
/// `/reset` breaks off after the head, `/last` answers when the server ends.
struct TestService: ExchangeService {
  let journal = Journal()

  func connected(peer: String, loop: any Loop) -> any ConnectionHandler {
    TestHandler(journal: journal)
  }
}

private final class TestHandler: ConnectionHandler {
  private let journal: Journal
  init(journal: Journal) { self.journal = journal }

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    TestReceiver(exchange, journal: journal)
  }
}

private final class TestReceiver: ExchangeReceiver {
  private let exchange: any ServerExchange
  private let journal: Journal
  private let path: String
  private var body: [UInt8] = []
  private var left = 4 << 20

  init(_ exchange: any ServerExchange, journal: Journal) {
    self.exchange = exchange
    self.journal = journal
    path = exchange.head.path
    if path == "/big" {
      exchange.respond(ResponseHead(status: 200), endOfResponse: false)
      sendMore()
    }
    if path == "/refuse" { exchange.respond(ResponseHead(status: 403), endOfResponse: true) }
    if path == "/reset" {
      exchange.respond(ResponseHead(status: 200), endOfResponse: false)
      exchange.write([1])
      exchange.reset(.internalError)
    }
    journal.add("begin \(path)")
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    body.append(contentsOf: bytes)
    if path != "/slow" { exchange.consumed(bytes.count) }
    journal.add("received \(body.count)")
  }

  func requestFinished(trailers: HTTPFields?) {
    journal.add("finished \(path)")
    switch path {
    case "/hold", "/hold?old":
      let bound = LoopBound(exchange, loop: exchange.loop)
      let loop = exchange.loop
      Task { [journal] in
        await journal.wait(for: "release")
        loop.execute {
          bound.value.respond(ResponseHead(status: 200), endOfResponse: false)
          bound.value.write(Array("held".utf8))
          bound.value.finish(trailers: nil)
        }
      }
    case "/parts":
      exchange.respond(ResponseHead(status: 200), endOfResponse: false)
      sendPart(3)
    case "/big", "/refuse", "/reset", "/silent", "/last": break
    default:
      exchange.respond(ResponseHead(status: 200), endOfResponse: false)
      exchange.write(body)
      exchange.finish(trailers: nil)
    }
  }

  private func sendPart(_ number: Int) {
    guard number > 0 else { return exchange.finish(trailers: ["end": "yes"]) }
    exchange.write(Array("part \(number)\n".utf8))
    let bound = LoopBound(self, loop: exchange.loop)
    _ = exchange.loop.schedule(after: .milliseconds(1)) { bound.value.sendPart(number - 1) }
  }

  private func sendMore() {
    while left > 0, exchange.isWritable {
      let count = min(left, 10_000)
      exchange.write([UInt8](repeating: 0x61, count: count))
      left -= count
    }
    if left == 0 {
      left = -1
      exchange.finish(trailers: nil)
    }
  }

  func becameWritable() {
    journal.add("writable")
    sendMore()
  }

  func shuttingDown() {
    if path == "/last" { exchange.respond(ResponseHead(status: 503), endOfResponse: true) }
  }

  func closed() { journal.add("closed \(path)") }
}

/// Runs `body` with a listener on loopback and stops everything after it.
func withListener(
  limits: TransportLimits = TransportLimits(), loops: Int = 1, tls: TLSSource? = nil,
  _ body: (Listener, TestService, EventLoop) async throws -> Void
) async throws {
  let group = EventLoopGroup(count: loops)
  let clientLoop = EventLoop()
  let service = TestService()
  let listener = try await Listener.start(
    host: "127.0.0.1", port: 0, group: group, service: service, limits: limits, tls: tls)
  do {
    try await body(listener, service, clientLoop)
  } catch {
    await listener.close()
    group.stop()
    clientLoop.stop()
    throw error
  }
  await listener.close()
  group.stop()
  clientLoop.stop()
}
