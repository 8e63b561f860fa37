// HTTP/1.1 joined to a pipe: one exchange at a time, the next request parsed when its predecessor
// is answered, so that pipelined responses keep their order.

import Core
import EventLoop
import HTTP

final class HTTP1Connection: WireProtocol {
  fileprivate unowned let connection: Connection
  private let limits: TransportLimits
  private var parser: HTTP1Parser
  private var output: [UInt8] = []
  private var exchange: HTTP1Exchange?
  private var isPumping = false
  /// Requests may wait in the parser until output has left.
  private var isHeldBack = false
  private var isOver = false
  private var isDraining = false
  /// The next response says that it is the last.
  private var isRetiring = false
  private var isReading = true
  private var seconds = 0
  private var stalledSeconds = 0

  init(_ connection: Connection) {
    self.connection = connection
    limits = connection.host.limits
    parser = HTTP1Parser(limits: connection.host.limits.http1)
  }

  var loop: any Loop { connection.host.loop }

  func received(_ bytes: UnsafeRawBufferPointer) {
    guard !isOver else { return }
    if exchange != nil || !parser.isInsideRequest { seconds = 0 }
    parser.append(bytes)
    pump()
  }

  /// Parses and delivers as far as the exchange in progress allows, then writes.
  private func pump() {
    guard !isPumping, !isOver else { return }
    repeat {
      isPumping = true
      isHeldBack = false
      do throws(HTTP1Error) {
        while !isOver, let event = try nextEvent() { deliver(event) }
      } catch {
        fail(error)
      }
      isPumping = false
      flush()
    } while isHeldBack && !isClogged && !isOver
  }

  private func nextEvent() throws(HTTP1Error) -> HTTP1Parser.Event? {
    settle()
    guard !isOver else { return nil }
    if let exchange {
      if exchange.isRequestFinished { return nil }
    } else if isClogged {
      isHeldBack = true
      return nil
    }
    return try parser.next()
  }

  /// The client asks for more than it reads: no further request begins.
  private var isClogged: Bool { queuedBytes >= limits.unreadLimit }

  private func deliver(_ event: HTTP1Parser.Event) {
    switch event {
    case .head(let request):
      seconds = 0
      let exchange = HTTP1Exchange(request, connection: self)
      self.exchange = exchange
      if isDraining || isRetiring { exchange.writer.close() }
      exchange.receiver = connection.connectionHandler().begin(exchange)
      if exchange.awaitsContinue, !exchange.hasResponded {
        exchange.awaitsContinue = false
        output.append(contentsOf: "HTTP/1.1 100 Continue\r\n\r\n".utf8)
      }
    case .body(let part):
      exchange?.received(part)
      updateReading()
    case .end(let trailers):
      exchange?.finishRequest(trailers)
    }
  }

  /// Ends the exchange whose response is complete.
  private func settle() {
    guard let exchange, exchange.writer.isDone, exchange.hasResponded else { return }
    // A body that nobody waits for has to be read to find the next request: a small one is.
    if !exchange.isRequestFinished, exchange.writer.keepsAlive, !isDraining { return }
    let goesOn = exchange.isRequestFinished && exchange.writer.keepsAlive && !isDraining
    self.exchange = nil
    seconds = 0
    exchange.close()
    updateReading()
    if !goesOn { end() }
  }

  private func end() {
    guard !isOver else { return }
    write()
    isOver = true
    connection.finish()
  }

  // MARK: - Output

  func hasOutput() {
    guard !isPumping else { return }
    connection.callAtTurnEnd()
  }

  func turnEnded() { pump() }

  func append(_ change: (inout [UInt8]) -> Void) { change(&output) }

  private func flush() {
    guard !isOver else { return }
    exchange?.flush(into: &output)
    write()
    updateReading()
    if queuedBytes == 0 { exchange?.roomReturned() }
  }

  private func write() {
    guard !output.isEmpty else { return }
    output.withUnsafeBytes { connection.pipe.write($0) }
    if output.capacity > 128 << 10 { output = [] } else { output.removeAll(keepingCapacity: true) }
  }

  var queuedBytes: Int { output.count + connection.pipe.queuedBytes }

  func drained() {
    stalledSeconds = 0
    exchange?.roomReturned()
    pump()
  }

  /// Whether the rest of the request in progress can be read and dropped, so that the connection
  /// survives an early answer.
  fileprivate var isRestSmall: Bool { parser.isRestSmall }

  // MARK: - Ends

  /// The status that malformed bytes earn, if no response has begun; then the end.
  private func fail(_ error: HTTP1Error) {
    let exchange = self.exchange
    self.exchange = nil
    if exchange?.hasResponded != true {
      HTTP1Refusal.write(error, into: &output)
    }
    exchange?.close()
    end()
  }

  /// A reset where the response has begun: the client must see that it is incomplete.
  func reset(_ exchange: HTTP1Exchange) {
    guard exchange === self.exchange, !isOver else { return }
    if exchange.hasResponded {
      connection.pipe.close()
    } else {
      exchange.writer.close()
      exchange.respond(ResponseHead(status: 500), endOfResponse: true)
    }
  }

  /// A client that has finished sending while it waits for an answer has hung up, as far as
  /// anyone can tell: nobody else ends its direction first.
  func ended() {
    if let exchange, !exchange.isAnswered { connection.pipe.close() } else { end() }
  }

  func lost() {
    isOver = true
    let exchange = self.exchange
    self.exchange = nil
    exchange?.close()
  }

  func drain() {
    isDraining = true
    if let exchange, !exchange.isAnswered {
      exchange.writer.close()
    } else if exchange != nil || !parser.isInsideRequest {
      end()
    }
  }

  /// An idle connection is not closed here, since a request may be on its way.
  func retire() {
    isRetiring = true
    if let exchange, !exchange.isAnswered { exchange.writer.close() }
  }

  func shutDown() { exchange?.shuttingDown() }

  // MARK: - Back-pressure and time

  func updateReading() {
    guard !isOver else { return }
    let unconsumed = (exchange?.unconsumed ?? 0) + parser.bufferedCount
    let shouldRead = unconsumed < limits.unconsumedLimit && (exchange != nil || !isClogged)
    guard shouldRead != isReading else { return }
    isReading = shouldRead
    if shouldRead { connection.pipe.startReading() } else { connection.pipe.stopReading() }
  }

  func tick() {
    seconds += 1
    if connection.pipe.queuedBytes > 0 {
      stalledSeconds += 1
      if stalledSeconds >= limits.writeSeconds { return connection.pipe.close() }
    }
    if let exchange {
      if !exchange.isRequestFinished, isReading, seconds >= limits.bodySeconds {
        fail(HTTP1Error(408, "the request body stands still"))
      }
    } else if isClogged {
      seconds = 0
    } else if parser.isInsideRequest {
      if seconds >= limits.headSeconds { fail(HTTP1Error(408, "the request head is late")) }
    } else if seconds >= limits.idleSeconds {
      end()
    }
  }
}

/// One request and its response.
final class HTTP1Exchange: ServerExchange {
  private unowned(unsafe) let connection: HTTP1Connection
  private let request: HTTP1Request
  fileprivate var writer: HTTP1Writer
  fileprivate var receiver: (any ExchangeReceiver)?
  fileprivate private(set) var hasResponded = false
  fileprivate private(set) var isRequestFinished = false
  fileprivate private(set) var unconsumed = 0
  /// The client holds its body back until it is told to go on.
  fileprivate var awaitsContinue: Bool
  private var isClosed = false
  private var wasFull = false
  private static let highWaterMark = 64 << 10

  let peer: String
  let loop: any Loop
  let isSecure: Bool
  let peerSubject: String?

  init(_ request: HTTP1Request, connection: HTTP1Connection) {
    self.request = request
    self.connection = connection
    writer = HTTP1Writer(for: request)
    awaitsContinue = request.expectsContinue && request.hasBody
    peer = connection.connection.pipe.peer
    loop = connection.loop
    isSecure = connection.connection.pipe.isSecure
    peerSubject = connection.connection.pipe.peerSubject
  }

  var head: RequestHead { request.head }

  var isWritable: Bool {
    guard !isClosed, !writer.isDone || !hasResponded else { return false }
    if connection.queuedBytes < Self.highWaterMark { return true }
    wasFull = true
    return false
  }

  // MARK: - From the connection

  /// The response is complete.
  fileprivate var isAnswered: Bool { hasResponded && writer.isDone }

  /// A response that is complete before the request is ends the connection, unless what is left
  /// of the request is little and sure to come. The client has to learn it from the head.
  private func closeUnlessRestIsSmall() {
    if !isRequestFinished, awaitsContinue || !connection.isRestSmall { writer.close() }
  }

  fileprivate func received(_ part: ArraySlice<UInt8>) {
    if isAnswered { return }
    unconsumed += part.count
    part.withUnsafeBytes { receiver?.received($0) }
  }

  fileprivate func finishRequest(_ trailers: HTTPFields?) {
    isRequestFinished = true
    if !isAnswered { receiver?.requestFinished(trailers: trailers) }
  }

  fileprivate func roomReturned() {
    guard wasFull else { return }
    wasFull = false
    receiver?.becameWritable()
  }

  fileprivate func shuttingDown() { if !isAnswered { receiver?.shuttingDown() } }

  fileprivate func flush(into output: inout [UInt8]) { writer.flush(into: &output) }

  fileprivate func close() {
    guard !isClosed else { return }
    isClosed = true
    let receiver = self.receiver
    self.receiver = nil
    receiver?.closed()
  }

  // MARK: - From the handler

  func respond(_ head: ResponseHead, endOfResponse: Bool) {
    guard !isClosed, !hasResponded else { return }
    hasResponded = true
    // A response of known length does not wait for the rest of the body.
    let isShort = endOfResponse || head.fields.contains("content-length")
    if isShort { closeUnlessRestIsSmall() }
    let date = connection.connection.host.date
    connection.append {
      writer.respond(head, endOfResponse: endOfResponse, date: date, into: &$0)
    }
    connection.hasOutput()
  }

  func write(_ bytes: UnsafeRawBufferPointer) {
    guard !isClosed, hasResponded else { return }
    connection.append { writer.write(bytes, into: &$0) }
    connection.hasOutput()
  }

  func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

  func finish(trailers: HTTPFields?) {
    guard !isClosed, hasResponded else { return }
    closeUnlessRestIsSmall()
    connection.append { writer.finish(trailers: trailers, into: &$0) }
    connection.hasOutput()
  }

  func reset(_ reason: ResetReason) {
    guard !isClosed else { return }
    connection.reset(self)
    connection.hasOutput()
  }

  func consumed(_ count: Int) {
    guard !isClosed, count > 0 else { return }
    unconsumed -= min(count, unconsumed)
    connection.updateReading()
  }
}
