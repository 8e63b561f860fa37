// The seam between transports and translators: one exchange is one request and its response.
// Everything here happens on the connection's loop, in order; nothing here waits.

package import Core

/// Why an exchange was broken off; the error codes of RFC 9113 § 7.
package enum ResetReason: Sendable, Equatable {
  case noError, protocolError, internalError, flowControlError, settingsTimeout, streamClosed
  case frameSizeError, refusedStream, cancel, compressionError, connectError, enhanceYourCalm
  case inadequateSecurity, http11Required
  case other(UInt32)

  package var code: UInt32 {
    switch self {
    case .noError: 0
    case .protocolError: 1
    case .internalError: 2
    case .flowControlError: 3
    case .settingsTimeout: 4
    case .streamClosed: 5
    case .frameSizeError: 6
    case .refusedStream: 7
    case .cancel: 8
    case .compressionError: 9
    case .connectError: 10
    case .enhanceYourCalm: 11
    case .inadequateSecurity: 12
    case .http11Required: 13
    case .other(let code): code
    }
  }

  package init(code: UInt32) {
    let known: [ResetReason] = [
      .noError, .protocolError, .internalError, .flowControlError, .settingsTimeout,
      .streamClosed, .frameSizeError, .refusedStream, .cancel, .compressionError, .connectError,
      .enhanceYourCalm, .inadequateSecurity, .http11Required,
    ]
    self = Int(code) < known.count ? known[Int(code)] : .other(code)
  }
}

/// The server's side of one exchange. Order of calls: `respond` once, `write` any number of times,
/// `finish` once; `reset` at any time instead of the rest. Calls after the end of the response or
/// after `closed()` do nothing. All of it on `loop` only.
package protocol ServerExchange: AnyObject {
  var head: RequestHead { get }
  /// The other side's address, as in `192.0.2.1:4711`.
  var peer: String { get }
  var loop: any Loop { get }
  /// Whether the connection is encrypted.
  var isSecure: Bool { get }
  /// Whom the client's certificate names (RFC 4514), where one was asked for and checked.
  var peerSubject: String? { get }
  /// False while more than the high-water mark (64 KiB) waits to be sent; `becameWritable` follows.
  /// Writes are taken even so.
  var isWritable: Bool { get }

  /// Begins the response. With `endOfResponse` it has no body and no trailers, and is complete.
  func respond(_ head: ResponseHead, endOfResponse: Bool)
  /// Appends to the body; the bytes are copied before this returns.
  func write(_ bytes: UnsafeRawBufferPointer)
  func write(_ bytes: [UInt8])
  /// Ends the response. HTTP/1.1 sends trailers only in a chunked body.
  func finish(trailers: HTTPFields?)
  /// Breaks the exchange off. `closed()` follows in a later turn, not from inside this call.
  func reset(_ reason: ResetReason)
  /// The receiver is done with this many bytes of the body, so the peer may send as many more.
  /// Bytes never consumed throttle the peer; what is left at the end returns by itself.
  func consumed(_ count: Int)
}

extension ServerExchange {
  package var peerSubject: String? { nil }
}

/// Who handles one request. The transport holds it until `closed()`.
package protocol ExchangeReceiver: AnyObject {
  /// Part of the body; the bytes are valid during the call.
  func received(_ bytes: UnsafeRawBufferPointer)
  /// The request is complete.
  func requestFinished(trailers: HTTPFields?)
  /// There is room again, after `isWritable` was false.
  func becameWritable()
  /// The connection will be closed in a moment, as the time for exchanges to end is over: the last
  /// word to the client.
  func shuttingDown()
  /// Exactly once and last: after completion, a reset by either side or a lost connection.
  func closed()
}

extension ExchangeReceiver {
  package func shuttingDown() {}
}

/// Handles the exchanges of one connection; caches of a connection live here.
package protocol ConnectionHandler: AnyObject {
  func begin(_ exchange: any ServerExchange) -> any ExchangeReceiver
}

/// What a listener serves.
package protocol ExchangeService: Sendable {
  /// A connection was accepted; called on its loop.
  func connected(peer: String, loop: any Loop) -> any ConnectionHandler
}
