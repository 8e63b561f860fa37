// The state of one HTTP/2 stream that both roles share: what waits to be sent, what was received.

package import HTTP

/// One stream. Found by nghttp2's user data, so no look-up stands between a frame and its stream.
package class HTTP2Stream {
  /// 0 until a client's request was given its number.
  var id: Int32
  /// The session outlives its streams: `streamClosed` is called before it goes.
  unowned(unsafe) let session: HTTP2Session
  /// Where the session's table keeps it.
  var tableIndex = 0

  /// Body bytes in order; then `outgoingTrailers`, if `isOutgoingFinished`.
  var outgoing = ByteQueue()
  var isOutgoingFinished = false
  var outgoingTrailers: FieldBlock?
  /// Keeps the lines alive that nghttp2 refers to until the head is sent.
  var outgoingHead: FieldBlock?
  /// nghttp2 asked for body bytes when there were none.
  var isDeferred = false
  var wasFull = false
  /// Seconds in which none of `outgoing` was taken.
  var stalledSeconds = 0
  var isHeadSent = false

  var isIncomingFinished = false
  var incomingTrailers: HTTPFields?
  /// The response is complete and the request is not: the rest of it is counted and dropped.
  var isDiscarding = false
  var discarded = 0
  /// Received and not yet consumed.
  var unconsumed = 0
  /// Consumed and not yet told to nghttp2.
  var unreported = 0
  /// nghttp2 has forgotten the stream.
  var isClosed = false
  var closeCode: UInt32 = 0
  var isHeadTooLarge = false
  /// What remains of a head that is too large.
  var isOfGRPC = false
  var wasNotSent = false

  init(id: Int32, session: HTTP2Session) {
    self.id = id
    self.session = session
  }

  // What the session delivers: a head when it is decoded, the rest after nghttp2 has returned, in
  // this order.
  func take(_ head: RequestHead) {}
  func take(_ head: ResponseHead) {}
  func headReceived() {}
  func bytesReceived(_ bytes: UnsafeRawBufferPointer) {}
  func incomingFinished() {}
  func roomReturned() {}
  func shuttingDown() {}
  /// Last; exactly once for each stream whose head was delivered.
  func streamClosed(connectionLost: Bool) {}

  /// What happened, in order; the end is the session's to tell.
  final func take(_ event: SessionEvent) {
    switch event.kind {
    case .head: headReceived()
    case .data: bytesReceived(event.bytes)
    case .end: incomingFinished()
    case .room: if !isClosed { roomReturned() }
    case .closed, .settings, .goAway, .ping: break
    }
  }

  package var isWritable: Bool {
    !isClosed && !isOutgoingFinished && outgoing.count < session.limits.highWaterMark
  }

  final func append(_ bytes: UnsafeRawBufferPointer) {
    guard !isClosed, !isOutgoingFinished else { return }
    outgoing.append(bytes)
    if outgoing.count >= session.limits.highWaterMark { wasFull = true }
    if isDeferred { session.resume(self) }
    session.hasOutput()
  }

  final func finishOutgoing(_ trailers: HTTPFields?) {
    guard !isClosed, !isOutgoingFinished else { return }
    if let trailers, !trailers.isEmpty { outgoingTrailers = session.block(for: trailers) }
    isOutgoingFinished = true
    if isDeferred { session.resume(self) }
    session.hasOutput()
  }

  package final func reset(_ reason: ResetReason) {
    guard !isClosed else { return }
    isOutgoingFinished = true
    outgoing.removeAll()
    session.reset(self, code: reason.code)
  }

  /// A peer that opens no window must not make us hold output for ever.
  final func secondPassed() {
    guard outgoing.count > 0 else { return }
    stalledSeconds += 1
    if stalledSeconds > session.limits.stalledStreamSeconds { reset(.cancel) }
  }

  package final func consumed(_ count: Int) {
    guard !isClosed, count > 0 else { return }
    let taken = min(count, unconsumed)
    unconsumed -= taken
    session.consumed(self, taken)
  }
}
