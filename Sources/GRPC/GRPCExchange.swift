// One gRPC call on one HTTP exchange: bytes in, messages to the pipeline, responses and status out.

import Core
import HTTP
import RPC
import Wire

/// Translates between an exchange and an open call. Used on its loop only.
///
/// Lives until the exchange is closed. The response moves from `none` over `open` to `ended`; a
/// failure before the first message is a response of trailers only.
final class GRPCExchange: ExchangeReceiver, ResponseSink {
  private enum Response {
    case none
    case open
    case ended
  }

  /// A unary request that waits for the end of the client's side.
  private enum Held {
    case nothing
    case onDesk
    case own([UInt8])
  }

  private let exchange: any ServerExchange
  private let head: CallHead
  private let connection: GRPCConnection
  private var call: Call?
  /// Reads requests that do not come as one whole message; most never need it.
  private var pieces: Pieces?
  private var isInsideMessage = false
  private var response = Response.none
  private var held = Held.nothing
  private var requestIsFinished = false
  private var unconsumed = 0
  private var queuedMessages = 0
  private var requestBytes = 0
  private var responseBytes = 0
  private var encoding: Compression?
  var source: (any ResponseSource)?

  init(_ exchange: any ServerExchange, _ head: CallHead, _ connection: GRPCConnection) {
    self.exchange = exchange
    self.head = head
    self.connection = connection
  }

  // MARK: From the exchange

  func received(_ bytes: UnsafeRawBufferPointer) {
    guard response != .ended else { return }
    unconsumed += bytes.count
    guard let call else {
      piecesOfRequest().early.append(contentsOf: bytes)
      return
    }
    read(bytes, call)
  }

  func requestFinished(trailers: HTTPFields?) {
    requestIsFinished = true
    guard response != .ended, let call else { return }
    finishRequest(call)
  }

  func becameWritable() { source?.sinkBecameWritable() }

  func shuttingDown() { finish(.shuttingDown) }

  func closed() {
    releaseDesk()
    pieces = nil
    source = nil
    guard response != .ended else { return }
    response = .ended
    call?.finishRequests(.canceledCall)
    call?.ended(
      nil, isCanceled: true, requestBytes: requestBytes, responseBytes: responseBytes)
    call = nil
  }

  // MARK: From the pipeline

  func opened(_ call: Call) {
    guard response != .ended else {
      call.ended(nil, isCanceled: true, requestBytes: 0, responseBytes: 0)
      return
    }
    self.call = call
    call.start(self)
    if let bytes = pieces?.early {
      pieces?.early = []
      bytes.withUnsafeBytes { read($0, call) }
    }
    if requestIsFinished && response != .ended { finishRequest(call) }
  }

  var isWritable: Bool { exchange.isWritable }

  func begin() {
    guard response == .none, let call else { return }
    response = .open
    exchange.respond(responseHead(call), endOfResponse: false)
  }

  func send<M: Message>(_ message: M) {
    guard response != .ended else { return }
    if response == .none { begin() }
    connection.writer.pointee.removeAll()
    switch head.contentType {
    case .plain, .proto: message.encode(to: &connection.writer.pointee)
    case .json: message.json().withUnsafeBytes { connection.writer.pointee.prepend($0) }
    }
    let count = connection.writer.pointee.count
    responseBytes += count
    if let encoding, let call, call.compression == .always,
      let compressed = encoding.compress(connection.writer.pointee.bytes)
    {
      connection.writer.pointee.removeAll()
      compressed.withUnsafeBytes { connection.writer.pointee.prepend($0) }
      connection.writer.pointee.prependPrefix(isCompressed: true)
    } else {
      connection.writer.pointee.prependPrefix(isCompressed: false)
    }
    exchange.write(connection.writer.pointee.bytes)
  }

  func finish(_ failure: Failure?) {
    guard response != .ended else { return }
    let call = self.call
    if let failure {
      finish(failing: failure.shownToClient, call)
    } else {
      begin()
      exchange.finish(trailers: okTrailers(call))
    }
    response = .ended
    source = nil
    releaseDesk()
    pieces = nil
    guard let call else { return }
    self.call = nil
    call.finishRequests(failure)
    call.ended(failure, requestBytes: requestBytes, responseBytes: responseBytes)
  }

  func consumed(_ byteCount: Int) {
    guard queuedMessages > 0 else { return }
    queuedMessages -= 1
    release(queuedMessages == 0 ? unconsumed : byteCount)
  }

  // MARK: The request

  private func read(_ bytes: UnsafeRawBufferPointer, _ call: Call) {
    if !isInsideMessage, let message = MessageParser.whole(bytes),
      message.count <= connection.messageLengthLimit
    {
      requestBytes += message.count
      do throws(Failure) {
        try take(message, call, wasCompressed: false)
      } catch {
        finish(error)
      }
    } else {
      readPieces(bytes, call)
    }
    if queuedMessages == 0 { release(unconsumed) }
  }

  private func readPieces(_ bytes: UnsafeRawBufferPointer, _ call: Call) {
    let pieces = piecesOfRequest()
    do throws(Failure) {
      try pieces.parser.read(bytes) { (frame) throws(Failure) in
        if response != .ended { try take(frame, call) }
      }
      if response != .ended { try pieces.hold(heldCount, call, connection.pipeline) }
    } catch {
      finish(error)
    }
    isInsideMessage = !pieces.parser.isBetweenMessages
  }

  /// Bytes of a unary request that waits for its end.
  private var heldCount: Int { if case .own(let message) = held { message.count } else { 0 } }

  private func piecesOfRequest() -> Pieces {
    if let pieces { return pieces }
    let made = Pieces(lengthLimit: connection.messageLengthLimit)
    pieces = made
    return made
  }

  private func take(_ frame: MessageParser.Frame, _ call: Call) throws(Failure) {
    requestBytes += frame.bytes.count
    guard frame.isCompressed else { return try take(frame.bytes, call, wasCompressed: false) }
    guard let encoding = head.requestEncoding else {
      throw Failure(
        .invalidRequest, "a compressed message without a message encoding",
        reason: Failure.undecodable)
    }
    let message = try encoding.decompress(
      frame.bytes, lengthLimit: connection.messageLengthLimit)
    try message.lend { (bytes) throws(Failure) in try take(bytes, call, wasCompressed: true) }
  }

  private func take(
    _ message: UnsafeRawBufferPointer, _ call: Call, wasCompressed: Bool
  ) throws(Failure) {
    if wasCompressed { call.noteCompressedRequest() }
    if call.method.requestStreaming {
      queuedMessages += 1
      serve(message, call)
      return
    }
    guard case .nothing = held else { throw .secondMessage }
    held = connection.desk.put(message) ? .onDesk : .own(Array(message))
  }

  private func finishRequest(_ call: Call) {
    guard !isInsideMessage else {
      finish(
        Failure(.invalidRequest, "the last message is cut off", reason: Failure.undecodable))
      return
    }
    pieces = nil
    guard !call.method.requestStreaming else { return call.finishRequests() }
    switch held {
    case .nothing: finish(.missingMessage)
    case .onDesk:
      serve(connection.desk.bytes, call)
      releaseDesk()
    case .own(let message):
      held = .own([])
      message.withUnsafeBytes { serve($0, call) }
    }
  }

  private func serve(_ message: UnsafeRawBufferPointer, _ call: Call) {
    let byteCount = message.count + MessageParser.prefixLength
    switch head.contentType {
    case .plain, .proto: call.receive(.binary(message), byteCount: byteCount, self)
    case .json:
      call.receive(.json(JSONRequest(body: Array(message))), byteCount: byteCount, self)
    }
  }

  private func releaseDesk() {
    guard case .onDesk = held else { return }
    connection.desk.clear()
    held = .own([])
  }

  private func release(_ byteCount: Int) {
    let count = min(byteCount, unconsumed)
    guard count > 0 else { return }
    unconsumed -= count
    exchange.consumed(count)
  }

  // MARK: The response

  private func responseHead(_ call: Call) -> ResponseHead {
    if call.compression == .always { encoding = head.responseEncoding }
    let metadata = call.responseHeaders
    if encoding == nil && metadata.isEmpty {
      switch head.contentType {
      case .plain: return SharedBlocks.head
      case .proto: return SharedBlocks.headProto
      case .json: break
      }
    }
    var fields: HTTPFields = ["content-type": head.contentType.text]
    if let encoding { fields.append("grpc-encoding", encoding.rawValue) }
    fields.append("grpc-accept-encoding", Wording.acceptEncoding)
    MetadataFields.append(metadata, to: &fields)
    return ResponseHead(status: 200, fields: fields)
  }

  private func okTrailers(_ call: Call?) -> HTTPFields {
    guard let metadata = call?.responseTrailers, !metadata.isEmpty else {
      return SharedBlocks.okTrailers
    }
    var fields = SharedBlocks.okTrailers
    MetadataFields.append(metadata, to: &fields)
    return fields
  }

  private func finish(failing failure: Failure, _ call: Call?) {
    var fields = HTTPFields()
    if response == .none {
      fields.append("content-type", head.contentType.text)
      if let call { MetadataFields.append(call.responseHeaders, to: &fields) }
    }
    StatusFields.append(failure, requestID: call?.requestID, to: &fields)
    if let call { MetadataFields.append(call.responseTrailers, to: &fields) }
    if response == .none {
      exchange.respond(ResponseHead(status: 200, fields: fields), endOfResponse: true)
    } else {
      exchange.finish(trailers: fields)
    }
  }
}

/// A request that comes in pieces, or before its call was let in.
private final class Pieces {
  var parser: MessageParser
  /// What came while the credential was looked up.
  var early: [UInt8] = []
  private var share: RequestShare?

  init(lengthLimit: Int) { parser = MessageParser(lengthLimit: lengthLimit) }

  /// Counts what the call keeps of its request, here and elsewhere.
  func hold(_ elsewhere: Int, _ call: Call, _ pipeline: Pipeline) throws(Failure) {
    if share == nil { share = RequestShare(pipeline.requestMemory, for: call.method) }
    try share?.hold(parser.keptCount + elsewhere)
  }
}

extension BinaryWriter {
  /// Puts the five bytes in front that make the content a length-prefixed message.
  mutating func prependPrefix(isCompressed: Bool) {
    let length = UInt32(clamping: count).bigEndian
    withUnsafeBytes(of: length) { prepend($0) }
    prepend(isCompressed ? 1 : 0)
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` with a typed error.
  func lend(_ use: (UnsafeRawBufferPointer) throws(Failure) -> Void) throws(Failure) {
    let result = withUnsafeBytes { bytes -> Result<Void, Failure> in
      do throws(Failure) { return .success(try use(bytes)) } catch { return .failure(error) }
    }
    try result.get()
  }
}
