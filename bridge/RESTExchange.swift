// One REST request: a body in, one JSON answer or a stream of events out.

import Core
import HTTP
import RPC
import Wire

/// Translates between an exchange and an open call. Used on its loop only; lives until the exchange
/// is closed.
final class RESTExchange: ExchangeReceiver, ResponseSink {
  private enum Response {
    case none
    case streaming
    case ended
  }

  private let exchange: any ServerExchange
  private let plan: RequestPlan
  private let connection: BridgeConnection
  private let origin: Origin
  private var call: Call?
  private var body: [UInt8] = []
  /// Instead of a body that is kept: what turns it into messages as it comes.
  private var content: ContentRequest?
  private var share: RequestShare
  private var requestBytes = 0
  private var requestIsFinished = false
  private var response = Response.none
  private var responseBytes = 0
  private var lastWrite: Duration = .zero
  private var keepAlive: (any LoopTimer)?
  var source: (any ResponseSource)?

  init(
    _ exchange: any ServerExchange, _ plan: RequestPlan, _ connection: BridgeConnection,
    _ origin: Origin
  ) {
    self.exchange = exchange
    self.plan = plan
    self.connection = connection
    self.origin = origin
    share = RequestShare(connection.pipeline.requestMemory, for: plan.method)
  }

  // MARK: From the exchange

  func received(_ bytes: UnsafeRawBufferPointer) {
    guard response != .ended else { return }
    if content != nil, let call { return receiveContent(bytes, call) }
    guard body.count + bytes.count <= connection.options.bodyLengthLimit else {
      finish(.bodyTooLong(connection.options.bodyLengthLimit))
      return
    }
    do throws(Failure) {
      try share.hold(body.count + bytes.count)
    } catch {
      finish(error)
      return
    }
    body.append(contentsOf: bytes)
    requestBytes = body.count
    // Content that comes before its call is open waits, and is consumed with it.
    if plan.method.content == nil { exchange.consumed(bytes.count) }
  }

  func requestFinished(trailers: HTTPFields?) {
    requestIsFinished = true
    if let call, response != .ended { serve(call) }
  }

  func becameWritable() { source?.sinkBecameWritable() }

  func shuttingDown() { finish(.shuttingDown) }

  func closed() {
    guard response != .ended else { return }
    end(nil, isCanceled: true)
  }

  // MARK: From the pipeline

  func opened(_ call: Call) {
    guard response != .ended else {
      call.ended(nil, isCanceled: true, requestBytes: requestBytes, responseBytes: 0)
      return
    }
    self.call = call
    if plan.method.content != nil { beginContent(call) }
    if requestIsFinished, response != .ended { serve(call) }
  }

  var isWritable: Bool { exchange.isWritable }

  func begin() {
    guard response == .none, plan.method.responseStreaming, let call else { return }
    response = .streaming
    if let content = call.content {
      beginContent(content, call)
    } else {
      exchange.respond(streamHead(call), endOfResponse: false)
      scheduleKeepAlive()
    }
  }

  func send<M: Message>(_ message: M) {
    guard response != .ended else { return }
    if plan.method.responseStreaming {
      begin()
      if let content = message as? any ContentMessage { return sendContent(content.content) }
      sendEvent(message)
    } else {
      sendAnswer(message)
    }
  }

  func finish(_ failure: Failure?) {
    guard response != .ended else { return }
    if let failure {
      let shown = failure.shownToClient
      if response == .streaming { breakOff(shown) } else { answer(shown) }
    } else if plan.method.responseStreaming {
      begin()
      exchange.finish(trailers: nil)
    }
    end(failure, isCanceled: false)
  }

  func consumed(_ byteCount: Int) { exchange.consumed(byteCount) }

  // MARK: The request

  private func serve(_ call: Call) {
    if content != nil { return finishContent(call) }
    do throws(Failure) {
      if plan.isCompressed, !body.isEmpty, plan.mediaFailure == nil { try inflate() }
      let request = try jsonRequest()
      body = []
      share.release()
      call.receive(.json(request), byteCount: request.body.count, self)
    } catch {
      finish(error)
    }
  }

  /// What was compressed counts by its full length, which has the same limit.
  private func inflate() throws(Failure) {
    let limit = connection.options.bodyLengthLimit
    let compressed = body
    body = []
    let result = compressed.withUnsafeBytes { bytes in
      Result { () throws(Failure) in
        try Compression.gzip.decompress(bytes, lengthLimit: limit)
      }
    }
    body = try result.get()
    try share.hold(body.count)
  }

  private func jsonRequest() throws(Failure) -> JSONRequest {
    if !body.isEmpty, let failure = plan.mediaFailure { throw failure }
    var bindings = plan.bindings
    if let key = plan.idempotencyKey, let field = plan.method.requestIDField {
      let path = field.split(separator: ".").map(String.init)
      if try !IdempotencyKey.isInBody(key, path, body, bodyField: plan.bodyField) {
        bindings.append(JSONRequest.Binding(path: path, value: key))
      }
    }
    return JSONRequest(
      body: plan.bodyField.isEmpty ? [] : body, bodyField: plan.bodyField, bindings: bindings)
  }

  // MARK: Content

  private func beginContent(_ call: Call) {
    let early = body
    body = []
    requestBytes = 0
    share.release()
    do throws(Failure) {
      content = try plan.contentRequest(exchange.head)
    } catch {
      return finish(error)
    }
    call.start(self)
    early.withUnsafeBytes { if !$0.isEmpty { receiveContent($0, call) } }
  }

  private func receiveContent(_ bytes: UnsafeRawBufferPointer, _ call: Call) {
    requestBytes += bytes.count
    do throws(Failure) {
      if let output = try content?.receive(bytes) { pass(output, call) }
    } catch {
      finish(error)
    }
  }

  private func finishContent(_ call: Call) {
    do throws(Failure) {
      if let output = try content?.finish() { pass(output, call) }
      call.finishRequests()
    } catch {
      finish(error)
    }
  }

  /// A message that cannot be decoded ends the call, and then the rest is dropped.
  private func pass(_ output: ContentRequest.Output, _ call: Call) {
    for (body, byteCount) in output.messages where response != .ended {
      call.receive(body, byteCount: byteCount, self)
    }
    exchange.consumed(output.overheadCount)
  }

  private func beginContent(_ content: ContentHead, _ call: Call) {
    let head = content.response { fields in
      append(call.responseHeaders, to: &fields)
      origin.append(to: &fields)
    }
    let hasBody = content.body != .unchanged && !plan.isHead
    exchange.respond(head, endOfResponse: !hasBody)
    guard !hasBody else { return }
    // Nobody reads what would follow: the handler is told, and the call has ended well.
    call.cancel()
    end(nil, isCanceled: false)
  }

  private func sendContent(_ bytes: [UInt8]) {
    guard response == .streaming else { return }
    responseBytes += bytes.count
    exchange.write(bytes)
  }

  // MARK: The response

  private func end(_ failure: Failure?, isCanceled: Bool) {
    response = .ended
    source = nil
    content = nil
    body = []
    share.release()
    keepAlive?.cancel()
    keepAlive = nil
    guard let call else { return }
    self.call = nil
    // A request that was cut off must not look finished.
    if !isCanceled { call.finishRequests(failure) }
    call.ended(
      failure, isCanceled: isCanceled, requestBytes: requestBytes, responseBytes: responseBytes)
  }

  private func sendAnswer(_ message: some Message) {
    connection.writer.removeAll()
    message.encodeJSON(to: &connection.writer)
    let bytes = connection.writer.bytes
    let isLong = bytes.count >= connection.options.compressionThreshold
    if isLong, plan.takesGzip, let compressed = Compression.gzip.compress(bytes, level: 1) {
      compressed.withUnsafeBytes { sendAnswer($0, isLong: true, encoding: "gzip") }
    } else {
      sendAnswer(bytes, isLong: isLong, encoding: nil)
    }
  }

  private func sendAnswer(_ bytes: UnsafeRawBufferPointer, isLong: Bool, encoding: String?) {
    responseBytes += bytes.count
    var head = answerHead(bytes.count)
    if isLong {
      var fields = head.fields
      // The answer's form depends on this even where it is the plain one.
      fields.append("vary", "accept-encoding")
      if let encoding { fields.append("content-encoding", encoding) }
      head = ResponseHead(status: 200, fields: fields)
    }
    exchange.respond(head, endOfResponse: plan.isHead)
    if plan.isHead { return }
    exchange.write(bytes)
    exchange.finish(trailers: nil)
  }

  private static let sharedHead = ResponseHead(
    status: 200, fields: ["content-type": "application/json", "cache-control": "no-store"])

  private func answerHead(_ length: Int) -> ResponseHead {
    let needsLength = exchange.head.version != .http2 || plan.isHead
    let metadata = call?.responseHeaders ?? Metadata()
    if !needsLength && metadata.isEmpty && origin.isAbsent { return Self.sharedHead }
    var fields = Self.sharedHead.fields
    if needsLength { fields.append("content-length", String(length)) }
    append(metadata, to: &fields)
    origin.append(to: &fields)
    return ResponseHead(status: 200, fields: fields)
  }

  private func append(_ metadata: Metadata, to fields: inout HTTPFields) {
    for line in metadata.lines {
      if case .text(let text) = line.value { fields.set(line.name, to: text) }
    }
  }

  private func answer(_ failure: Failure) {
    let requestID = call?.requestID ?? connection.pipeline.ids.make("req")
    var fields = HTTPFields()
    origin.append(to: &fields)
    if failure.reason == Failure.unsatisfiableRange, let size = call?.content?.sizeBytes {
      fields.append("content-range", "bytes */\(size)")
    }
    ErrorAnswer.send(
      failure, requestID: requestID, fields, exchange, isHead: plan.isHead)
  }

  // MARK: Streams

  private func streamHead(_ call: Call) -> ResponseHead {
    let type =
      switch plan.streamFormat {
      case .serverSentEvents: "text/event-stream"
      case .lines: "application/x-ndjson"
      }
    var fields: HTTPFields = [
      "content-type": type, "cache-control": "no-store", "x-accel-buffering": "no",
    ]
    append(call.responseHeaders, to: &fields)
    origin.append(to: &fields)
    return ResponseHead(status: 200, fields: fields)
  }

  private func sendEvent<M: Message>(_ message: M) {
    connection.writer.removeAll()
    message.encodeJSON(to: &connection.writer)
    responseBytes += connection.writer.bytes.count
    switch plan.streamFormat {
    case .serverSentEvents:
      let event = message as? any StreamEvent
      write(ServerSentEvent.head(event: event?.eventName ?? "", id: event?.eventID ?? ""))
      exchange.write(connection.writer.bytes)
      write(ServerSentEvent.end)
    case .lines:
      exchange.write(connection.writer.bytes)
      write([UInt8(ascii: "\n")])
    }
    lastWrite = connection.pipeline.world.uptime()
  }

  /// A response that has begun says its failure where it has a form for that; content has none, and
  /// must not look complete.
  private func breakOff(_ failure: Failure) {
    if call?.content == nil { sendError(failure) } else { exchange.reset(.internalError) }
  }

  private func sendError(_ failure: Failure) {
    let body = ErrorAnswer.body(failure, requestID: call?.requestID ?? "")
    switch plan.streamFormat {
    case .serverSentEvents:
      write(ServerSentEvent.head(event: "error", id: "") + body + ServerSentEvent.end)
    case .lines: write(body + [UInt8(ascii: "\n")])
    }
    exchange.finish(trailers: nil)
  }

  private func write(_ bytes: [UInt8]) { exchange.write(bytes) }

  /// A comment after each silence, so that neither side's proxies give the stream up.
  private func scheduleKeepAlive() {
    guard plan.streamFormat == .serverSentEvents else { return }
    let bound = LoopBound(WeakExchange(self), loop: connection.loop)
    let interval = connection.options.keepAlive
    keepAlive = connection.loop.schedule(after: interval) {
      guard let exchange = bound.value.exchange, exchange.response == .streaming else { return }
      let now = exchange.connection.pipeline.world.uptime()
      if now - exchange.lastWrite >= interval { exchange.write(ServerSentEvent.comment) }
      exchange.scheduleKeepAlive()
    }
  }

  private struct WeakExchange {
    weak var exchange: RESTExchange?

    init(_ exchange: RESTExchange) { self.exchange = exchange }
  }
}

/// The lines of server-sent events (HTML standard § 9.2).
enum ServerSentEvent {
  static let end = Array("\n\n".utf8)
  static let comment = Array(": keep-alive\n\n".utf8)

  /// Everything before the data, which is one line.
  static func head(event: String, id: String) -> [UInt8] {
    var text = ""
    if !event.isEmpty { text += "event: \(event)\n" }
    if !id.isEmpty { text += "id: \(id)\n" }
    return Array((text + "data: ").utf8)
  }
}
