// The server's side of one HTTP/2 connection: requests in, exchanges for the handler.

package import Core
package import HTTP
import Synchronization

/// Counts exchange objects that somebody still holds, also after their stream was reset: a client
/// that resets as fast as it asks cannot start more handlers than the limit (CVE-2023-44487).
final class LiveCount: Sendable {
  let value = Atomic(0)
}

/// See `HTTP2Session` for the flow of bytes.
package final class HTTP2ServerSession: HTTP2Session {
  let handler: any ConnectionHandler
  let peer: String
  let loop: any Loop
  let isSecure: Bool
  let peerSubject: String?
  let live = LiveCount()

  package init(
    handler: any ConnectionHandler, peer: String, loop: any Loop, isSecure: Bool,
    peerSubject: String? = nil, limits: HTTP2Limits = HTTP2Limits()
  ) {
    self.handler = handler
    self.peer = peer
    self.loop = loop
    self.isSecure = isSecure
    self.peerSubject = peerSubject
    super.init(isServer: true, limits: limits)
  }

  /// Lets every open exchange say that it is over.
  package func shutDown() { streams.forEach { $0.shuttingDown() } }

  override func makeStream(_ id: Int32) -> HTTP2Stream? { ServerStream(id: id, server: self) }

  fileprivate func begin(_ stream: ServerStream) {
    if stream.isHeadTooLarge {
      HTTP2Refusal.answer(stream)
    } else if live.value.load(ordering: .relaxed) >= limits.liveExchangeLimit {
      stream.reset(.refusedStream)
    } else {
      stream.countAsLive()
      stream.receiver = handler.begin(stream)
    }
  }
}

/// One request and its response.
final class ServerStream: HTTP2Stream, ServerExchange {
  fileprivate var receiver: (any ExchangeReceiver)?
  private unowned(unsafe) let server: HTTP2ServerSession
  /// Outlives the session, as handlers may hold the exchange longer.
  private let live: LiveCount
  private var isLive = false
  private var hasResponded = false
  private var requestHead = ServerStream.noHead
  let peer: String
  let loop: any Loop
  let isSecure: Bool
  /// Also of a stream that was reset before its exchange began: what is concluded from it is kept
  /// with the head, for all later exchanges that share it.
  let peerSubject: String?

  private static let noHead = RequestHead(method: "", path: "")

  init(id: Int32, server: HTTP2ServerSession) {
    self.server = server
    live = server.live
    peer = server.peer
    loop = server.loop
    isSecure = server.isSecure
    peerSubject = server.peerSubject
    super.init(id: id, session: server)
  }

  deinit { if isLive { live.value.subtract(1, ordering: .relaxed) } }

  fileprivate func countAsLive() {
    isLive = true
    live.value.add(1, ordering: .relaxed)
  }

  var head: RequestHead { requestHead }

  override func take(_ head: RequestHead) { requestHead = head }

  // MARK: - From the session

  override func headReceived() { server.begin(self) }

  override func bytesReceived(_ bytes: UnsafeRawBufferPointer) {
    if let receiver {
      receiver.received(bytes)
    } else {
      consumed(bytes.count)
    }
  }

  override func incomingFinished() { receiver?.requestFinished(trailers: incomingTrailers) }

  override func roomReturned() { receiver?.becameWritable() }

  override func shuttingDown() { receiver?.shuttingDown() }

  override func streamClosed(connectionLost: Bool) {
    let receiver = self.receiver
    self.receiver = nil
    receiver?.closed()
  }

  // MARK: - From the handler

  func respond(_ head: ResponseHead, endOfResponse: Bool) {
    guard !isClosed, !hasResponded, !isOutgoingFinished else { return }
    hasResponded = true
    // Responses that have no body whatever the handler writes (RFC 9110 §§ 9.3.2, 15.3.5, 15.4.5).
    let isBodyless =
      endOfResponse || head.status == 204 || head.status == 304 || requestHead.method == "HEAD"
    if isBodyless { isOutgoingFinished = true }
    session.submitResponse(self, head, hasBody: !isBodyless)
    session.hasOutput()
  }

  func write(_ bytes: UnsafeRawBufferPointer) {
    guard hasResponded else { return }
    append(bytes)
  }

  func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

  func finish(trailers: HTTPFields?) {
    guard hasResponded else { return }
    finishOutgoing(trailers)
  }
}
