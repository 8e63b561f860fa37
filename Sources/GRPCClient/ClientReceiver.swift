// One call of a client over a connection: the half that lives on the connection's loop.

import Core
import GRPC
import HTTP
import RPC

/// Turns an exchange's bytes into messages and its end into a status.
final class ClientReceiver: ClientExchangeReceiver {
  private let call: GRPCClientCall
  private var exchange: (any ClientExchange)?
  private var parser: MessageParser
  private var encoding: Compression?
  private var headStatus: HTTPFields?
  private var httpStatus = 200
  private var isEnded = false
  private var unconsumed = 0
  private var timer: (any LoopTimer)?
  private let lengthLimit: Int

  init(_ call: GRPCClientCall, lengthLimit: Int) {
    self.call = call
    self.lengthLimit = lengthLimit
    parser = MessageParser(lengthLimit: lengthLimit)
  }

  /// The exchange was opened for this receiver.
  func opened(_ exchange: any ClientExchange, timer: (any LoopTimer)?) {
    self.exchange = exchange
    self.timer = timer
  }

  // MARK: From the caller

  func send(_ message: [UInt8], isCompressed: Bool) {
    guard let exchange, !isEnded else { return }
    let length = UInt32(clamping: message.count)
    let prefix: [UInt8] = [
      isCompressed ? 1 : 0, UInt8(length >> 24), UInt8(length >> 16 & 255),
      UInt8(length >> 8 & 255), UInt8(length & 255),
    ]
    exchange.write(prefix)
    exchange.write(message)
    if !exchange.isWritable { call.wrote(isWritable: false) }
  }

  func finishSending() { exchange?.finish(trailers: nil) }

  func cancel() {
    isEnded = true
    timer?.cancel()
    exchange?.reset(.cancel)
  }

  func consumed(_ byteCount: Int) {
    let count = min(byteCount, unconsumed)
    unconsumed -= count
    if count > 0 { exchange?.consumed(count) }
  }

  // MARK: From the exchange

  func received(_ head: ResponseHead) {
    httpStatus = head.status
    encoding = head.fields.first("grpc-encoding").flatMap(Compression.init(rawValue:))
    if head.fields.contains("grpc-status") { headStatus = head.fields }
    guard head.status == 200, isGRPC(contentType: head.fields.first("content-type")) else {
      if headStatus == nil { fail(StatusCode.failure(httpStatus: head.status)) }
      return
    }
    let metadata = MetadataFields.metadata(of: head.fields) ?? Metadata()
    // A head that is trailers too commits nothing (gRFC A6).
    call.received(headers: metadata, isResponse: headStatus == nil)
  }

  func received(_ bytes: UnsafeRawBufferPointer) {
    guard !isEnded else { return }
    unconsumed += bytes.count
    do throws(Failure) {
      try parser.read(bytes) { (frame) throws(Failure) in try take(frame) }
    } catch {
      fail(error)
    }
    // What belongs to no message yet must not keep the server from sending the rest of it.
    if !parser.isBetweenMessages { consumed(unconsumed) }
  }

  private func take(_ frame: MessageParser.Frame) throws(Failure) {
    let byteCount = frame.bytes.count + MessageParser.prefixLength
    guard frame.isCompressed else {
      call.received(
        GRPCClientCall.Response(
          bytes: Array(frame.bytes), byteCount: byteCount, isCompressed: false))
      return
    }
    guard let encoding else {
      throw Failure(.internal, "a compressed message without a message encoding")
    }
    let bytes = try encoding.decompress(frame.bytes, lengthLimit: lengthLimit)
    call.received(
      GRPCClientCall.Response(bytes: bytes, byteCount: byteCount, isCompressed: true))
  }

  func responseFinished(trailers: HTTPFields?) {
    guard !isEnded else { return }
    guard let fields = trailers ?? headStatus, let status = StatusFields.parse(fields) else {
      fail(
        httpStatus == 200
          ? Failure(.generationFailed, "the response ended without a status", reason: "unknown")
          : StatusCode.failure(httpStatus: httpStatus))
      return
    }
    let metadata = MetadataFields.metadata(of: fields) ?? Metadata()
    guard status == nil, !parser.isBetweenMessages else {
      let number = fields.first("grpc-status").flatMap { Int($0) }
      return end(status.map { .failure($0) } ?? .success(()), metadata, status: number)
    }
    end(.failure(Failure(.internal, "the last message is cut off")), metadata)
  }

  func becameWritable() { call.wrote(isWritable: true) }

  func closed(_ reason: ExchangeEnd) {
    exchange = nil
    guard !isEnded else { return }
    switch reason {
    case .completed:
      end(.failure(Failure(.internal, "the response ended without a status")), Metadata())
    case .refused:
      let failure = Failure(
        .providerUnavailable, "the server refused the call", reason: Failure.refused)
      // A status that came before shows that the call ran.
      end(.failure(failure), Metadata(), wasRefused: headStatus == nil)
    case .connectionLost:
      end(
        .failure(
          Failure(.providerUnavailable, "the connection was lost", reason: "connection")),
        Metadata())
    case .reset(let reason): end(.failure(Self.failure(reason)), Metadata())
    }
  }

  // MARK: Ends

  func passDeadline() {
    fail(Failure(.timeout, "the deadline has passed", reason: "deadline"))
  }

  private func fail(_ failure: Failure) {
    guard !isEnded else { return }
    end(.failure(failure), Metadata())
    exchange?.reset(.cancel)
  }

  private func end(
    _ end: Result<Void, Failure>, _ trailers: Metadata, status: Int? = nil,
    wasRefused: Bool = false
  ) {
    isEnded = true
    timer?.cancel()
    timer = nil
    call.end(end, trailers: trailers, status: status, wasRefused: wasRefused)
  }

  /// RST_STREAM codes as statuses (PROTOCOL-HTTP2.md, "HTTP2 Transport Mapping").
  private static func failure(_ reason: ResetReason) -> Failure {
    let message = "the server broke the call off (code \(reason.code))"
    switch reason {
    case .refusedStream:
      return Failure(.providerUnavailable, message, reason: Failure.refused)
    case .cancel: return Failure(.timeout, message, reason: Failure.canceled)
    case .enhanceYourCalm: return Failure(.rateLimited, message)
    case .inadequateSecurity: return Failure(.permissionDenied, message)
    case .noError, .protocolError, .internalError, .flowControlError, .settingsTimeout,
      .streamClosed, .frameSizeError, .compressionError, .connectError, .http11Required, .other:
      return Failure(.internal, message)
    }
  }
}

extension Failure {
  /// The server has certainly not begun the call. For callers to read: a server may write the same
  /// word into a failure of its own.
  static let refused = "refused"
}
