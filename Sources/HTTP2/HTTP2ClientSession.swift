// The client's side of one HTTP/2 connection: exchanges out, responses in.

package import HTTP

/// See `HTTP2Session` for the flow of bytes.
package final class HTTP2ClientSession: HTTP2Session {
  package init(limits: HTTP2Limits = HTTP2Limits()) { super.init(isServer: false, limits: limits) }

  /// Opens an exchange; with `endOfRequest` it has no body. nghttp2 holds the request back while
  /// the peer's limit of streams is reached.
  package func open(
    _ head: RequestHead, endOfRequest: Bool, receiver: any ClientExchangeReceiver
  ) -> any ClientExchange {
    let stream = ClientStream(session: self, receiver: receiver)
    if endOfRequest { stream.isOutgoingFinished = true }
    submitRequest(stream, head, hasBody: !endOfRequest)
    hasOutput()
    return stream
  }
}

final class ClientStream: HTTP2Stream, ClientExchange {
  private var receiver: (any ClientExchangeReceiver)?
  private var resetByUs: ResetReason?

  init(session: HTTP2ClientSession, receiver: any ClientExchangeReceiver) {
    self.receiver = receiver
    super.init(id: 0, session: session)
  }

  private var responseHead: ResponseHead?

  override func take(_ head: ResponseHead) { responseHead = head }

  override func headReceived() {
    guard let head = responseHead else { return }
    receiver?.received(head)
  }

  override func bytesReceived(_ bytes: UnsafeRawBufferPointer) { receiver?.received(bytes) }

  override func incomingFinished() { receiver?.responseFinished(trailers: incomingTrailers) }

  override func roomReturned() { receiver?.becameWritable() }

  override func streamClosed(connectionLost: Bool) {
    let receiver = self.receiver
    self.receiver = nil
    receiver?.closed(end(connectionLost))
  }

  private func end(_ connectionLost: Bool) -> ExchangeEnd {
    if isIncomingFinished, closeCode == 0 { return .completed }
    if wasNotSent { return .refused }
    if connectionLost { return isHeadSent ? .connectionLost : .refused }
    let reason = ResetReason(code: closeCode)
    return reason == .refusedStream ? .refused : .reset(reason)
  }

  func write(_ bytes: UnsafeRawBufferPointer) { append(bytes) }

  func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

  func finish(trailers: HTTPFields?) { finishOutgoing(trailers) }
}
