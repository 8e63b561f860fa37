// A client and a server session joined in memory: no sockets, no clock.

import Core
import HTTP
import HTTP2
import Synchronization
import Testing

/// A loop that runs nothing; sessions only pass it on.
final class NoLoop: Loop {
  var isCurrent: Bool { true }
  func execute(_ work: @escaping @Sendable () -> Void) {}
  func enqueue(_ job: consuming ExecutorJob) {}
  func schedule(
    after delay: Duration, _ work: @escaping @Sendable () -> Void
  ) -> any LoopTimer { NoTimer() }

  private final class NoTimer: LoopTimer {
    func cancel() {}
  }
}

/// Records what a server's receiver hears, and acts by closures.
final class Recorder: ExchangeReceiver {
  let exchange: any ServerExchange
  var body: [UInt8] = []
  var trailers: HTTPFields?
  var log: [String] = []
  var onFinished: (Recorder) -> Void

  init(_ exchange: any ServerExchange, onFinished: @escaping (Recorder) -> Void) {
    self.exchange = exchange
    self.onFinished = onFinished
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    body.append(contentsOf: bytes)
    if log.last != "bytes" { log.append("bytes") }
  }
  func requestFinished(trailers: HTTPFields?) {
    self.trailers = trailers
    log.append("finished")
    onFinished(self)
  }
  func becameWritable() { log.append("writable") }
  func closed() { log.append("closed") }
}

final class Handler: ConnectionHandler {
  var recorders: [Recorder] = []
  var onFinished: (Recorder) -> Void = { recorder in
    recorder.exchange.respond(ResponseHead(status: 200, fields: ["a": "b"]), endOfResponse: false)
    recorder.exchange.write(recorder.body)
    recorder.exchange.consumed(recorder.body.count)
    recorder.exchange.finish(trailers: ["t": "u"])
  }
  var onBegin: (Recorder) -> Void = { _ in }

  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver {
    let recorder = Recorder(exchange) { [unowned self] in onFinished($0) }
    recorders.append(recorder)
    onBegin(recorder)
    return recorder
  }
}

/// Records what a client's receiver hears.
final class Answer: ClientExchangeReceiver {
  var head: ResponseHead?
  var body: [UInt8] = []
  var trailers: HTTPFields?
  var isFinished = false
  var end: ExchangeEnd?
  var ends = 0
  var writable = 0

  func received(_ head: ResponseHead) { self.head = head }
  func received(_ bytes: UnsafeRawBufferPointer) { body.append(contentsOf: bytes) }
  func responseFinished(trailers: HTTPFields?) {
    self.trailers = trailers
    isFinished = true
  }
  func becameWritable() { writable += 1 }
  func closed(_ end: ExchangeEnd) {
    self.end = end
    ends += 1
  }
}

/// Both sides, and the bytes between them.
final class Pair {
  let handler = Handler()
  let server: HTTP2ServerSession
  let client: HTTP2ClientSession
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
  private var collected: [UInt8] = []

  init(limits: HTTP2Limits = HTTP2Limits(), peerSubject: String? = nil) {
    server = HTTP2ServerSession(
      handler: handler, peer: "peer", loop: NoLoop(), isSecure: false, peerSubject: peerSubject,
      limits: limits)
    client = HTTP2ClientSession()
  }

  deinit { buffer.deallocate() }

  /// Takes what waits to be sent, for `deliverCollected`.
  func collect(_ from: HTTP2Session) {
    let count = from.fill(buffer)
    collected += Array(buffer[..<count])
  }

  /// What was collected arrives in one read.
  func deliverCollected(to session: HTTP2Session) {
    collected.withUnsafeBytes { session.receive($0) }
    collected = []
  }

  /// Moves bytes until both sides are silent; `step` cuts them.
  func exchangeBytes(step: Int = .max) {
    var moved: Int
    repeat { moved = move(client, server, step) + move(server, client, step) } while moved > 0
  }

  @discardableResult
  func move(_ from: HTTP2Session, _ to: HTTP2Session, _ step: Int = .max) -> Int {
    let count = from.fill(buffer)
    var rest = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    while rest.count > 0 {
      let size = min(step, rest.count)
      to.receive(UnsafeRawBufferPointer(rebasing: rest[..<size]))
      rest = UnsafeRawBufferPointer(rebasing: rest[size...])
    }
    return count
  }

  func open(_ head: RequestHead = request(), body: [UInt8]? = []) -> (Answer, any ClientExchange) {
    let answer = Answer()
    let exchange = client.open(head, endOfRequest: body == nil, receiver: answer)
    if let body {
      exchange.write(body)
      exchange.finish(trailers: nil)
    }
    return (answer, exchange)
  }
}

func request(
  _ path: String = "/a", method: String = "POST", fields: HTTPFields = ["te": "trailers"]
) -> RequestHead {
  RequestHead(method: method, scheme: "http", authority: "h", path: path, fields: fields)
}

@Suite struct SessionTests {
  @Test("an exchange travels whole, however its bytes are cut", arguments: [1, 7, 1 << 20])
  func echo(step: Int) {
    let pair = Pair()
    let (answer, _) = pair.open(body: Array("hello".utf8))
    pair.exchangeBytes(step: step)
    #expect(answer.head?.status == 200)
    #expect(answer.head?.fields == ["a": "b"])
    #expect(answer.body == Array("hello".utf8))
    #expect(answer.trailers == ["t": "u"])
    #expect(answer.end == .completed)
    #expect(answer.ends == 1)
    #expect(pair.handler.recorders[0].log == ["bytes", "finished", "closed"])
    #expect(pair.server.openStreamCount == 0)
    #expect(pair.client.openStreamCount == 0)
  }

  @Test("END_STREAM on the head finishes the request, and a response may be a head alone")
  func headsOnly() {
    let pair = Pair()
    pair.handler.onFinished = {
      $0.exchange.respond(ResponseHead(status: 404), endOfResponse: true)
    }
    let (answer, _) = pair.open(request(method: "GET"), body: nil)
    pair.exchangeBytes()
    #expect(answer.head?.status == 404)
    #expect(answer.isFinished)
    #expect(answer.end == .completed)
  }

  @Test("equal heads of one connection are the same object, others are not")
  func headIdentity() {
    let pair = Pair()
    for path in ["/a", "/b", "/a", "/a", "/b"] { _ = pair.open(request(path)) }
    _ = pair.open(request("/a", fields: ["te": "trailers", "x": "y"]))
    pair.exchangeBytes()
    let heads = pair.handler.recorders.map(\.exchange.head)
    #expect(heads.map(\.path) == ["/a", "/b", "/a", "/a", "/b", "/a"])
    #expect(heads[0] === heads[2] && heads[2] === heads[3])
    #expect(heads[1] === heads[4])
    #expect(heads[0] !== heads[1])
    #expect(heads[5].fields == ["te": "trailers", "x": "y"])
    #expect(heads[5] !== heads[0])
    #expect(heads[0].authority == "h" && heads[0].scheme == "http" && heads[0].method == "POST")
  }

  @Test("many different heads are told apart")
  func manyHeads() {
    let pair = Pair()
    for round in 0..<3 {
      for index in 0..<40 { _ = pair.open(request("/\(index)", fields: ["n": "\(round)"])) }
    }
    pair.exchangeBytes()
    let heads = pair.handler.recorders.map(\.exchange.head)
    #expect(heads.map(\.path) == (0..<3).flatMap { _ in (0..<40).map { "/\($0)" } })
    #expect(heads.map { $0.fields.first("n") ?? "" } == (0..<120).map { "\($0 / 40)" })
  }

  @Test("a large body crosses many windows when it is consumed, and stops when it is not")
  func flowControl() {
    let pair = Pair()
    let large = [UInt8](repeating: 7, count: 6 << 20)
    let (answer, _) = pair.open(body: large)
    pair.exchangeBytes()
    let recorder = pair.handler.recorders[0]
    #expect(recorder.body.count == 1 << 20)
    var consumed = 0
    while consumed < large.count, recorder.body.count > consumed {
      let count = recorder.body.count - consumed
      recorder.exchange.consumed(count)
      consumed += count
      pair.exchangeBytes()
    }
    #expect(recorder.body.count == large.count)
    #expect(answer.end == nil)
    #expect(answer.body.count == 1 << 20)
  }

  @Test("bytes that a closed exchange never consumed return to the connection's window")
  func windowReturns() {
    let pair = Pair()
    pair.handler.onFinished = { _ in }
    for _ in 0..<20 {
      let (answer, exchange) = pair.open(body: [UInt8](repeating: 1, count: 1 << 20))
      pair.exchangeBytes()
      #expect(pair.handler.recorders.last?.body.count == 1 << 20)
      exchange.reset(.cancel)
      pair.exchangeBytes()
      #expect(answer.end == .reset(.cancel))
    }
  }

  @Test("a writer that runs ahead is told to stop, and once when there is room")
  func highWater() {
    let pair = Pair()
    pair.handler.onFinished = { recorder in
      recorder.exchange.respond(ResponseHead(status: 200), endOfResponse: false)
      #expect(recorder.exchange.isWritable)
      recorder.exchange.write([UInt8](repeating: 1, count: 100_000))
      #expect(!recorder.exchange.isWritable)
    }
    let (answer, _) = pair.open()
    pair.exchangeBytes()
    let recorder = pair.handler.recorders[0]
    #expect(recorder.log == ["finished", "writable"])
    #expect(recorder.exchange.isWritable)
    recorder.exchange.finish(trailers: ["t": "u"])
    pair.exchangeBytes()
    #expect(answer.body.count == 100_000)
    #expect(answer.trailers == ["t": "u"])
    #expect(answer.end == .completed)
  }

  @Test("trailers after a silent stream follow the data and end the exchange")
  func deferredTrailers() {
    let pair = Pair()
    pair.handler.onFinished = {
      $0.exchange.respond(ResponseHead(status: 200), endOfResponse: false)
    }
    let (answer, _) = pair.open()
    pair.exchangeBytes()
    let exchange = pair.handler.recorders[0].exchange
    exchange.write([1])
    pair.exchangeBytes()
    exchange.write([2])
    exchange.finish(trailers: ["t": "u"])
    pair.exchangeBytes()
    #expect(answer.body == [1, 2])
    #expect(answer.trailers == ["t": "u"])
    #expect(answer.end == .completed)
  }
}
