// The client's side of an exchange, mirrored from the server's.

/// How an exchange ended for the client.
package enum ExchangeEnd: Sendable, Equatable {
  /// Request and response are complete.
  case completed
  /// Broken off by a RST_STREAM of the peer, or by our own `reset`.
  case reset(ResetReason)
  /// The peer has certainly not processed the request (REFUSED_STREAM, or above the last stream
  /// of a GOAWAY): the same request may be sent again on another connection.
  case refused
  /// The connection ended first; whether the request was processed is unknown.
  case connectionLost
}

/// The client's side of one exchange. All of it on the connection's loop only; calls after the end
/// do nothing.
package protocol ClientExchange: AnyObject {
  /// False while more than the high-water mark waits to be sent; `becameWritable` follows.
  var isWritable: Bool { get }
  /// Appends to the request's body; the bytes are copied before this returns.
  func write(_ bytes: UnsafeRawBufferPointer)
  func write(_ bytes: [UInt8])
  /// Ends the request.
  func finish(trailers: HTTPFields?)
  /// Breaks the exchange off; `closed` follows in a later turn.
  func reset(_ reason: ResetReason)
  /// See `ServerExchange.consumed`.
  func consumed(_ count: Int)
}

/// Who handles one response. The transport holds it until `closed`.
package protocol ClientExchangeReceiver: AnyObject {
  /// The final head; informational heads (1xx) are skipped.
  func received(_ head: ResponseHead)
  /// Part of the body; the bytes are valid during the call.
  func received(_ bytes: UnsafeRawBufferPointer)
  /// The response is complete.
  func responseFinished(trailers: HTTPFields?)
  /// There is room again, after `isWritable` was false.
  func becameWritable()
  /// Exactly once and last.
  func closed(_ end: ExchangeEnd)
}
