// The seam between connections and sockets: a stream of bytes both ways, plain, or TLS over it.

package import EventLoop

/// A connected stream of bytes. `TCPStream` is one; a TLS stream wraps another. On its loop only.
package protocol BytePipe: AnyObject {
  /// As in `192.0.2.1:4711`.
  var peer: String { get }
  var isSecure: Bool { get }
  /// Whom the client's certificate names (RFC 4514), where one was asked for and checked.
  var peerSubject: String? { get }
  /// Bytes taken by `write` that have not left yet.
  var queuedBytes: Int { get }
  var handler: (any StreamHandler)? { get set }
  func startReading()
  func stopReading()
  /// The bytes are copied where they cannot leave at once.
  func write(_ bytes: UnsafeRawBufferPointer)
  /// Ends our direction after all that was written.
  func shutdown()
  /// Ends both directions at once; `handler.closed` follows.
  func close()
}

extension TCPStream: BytePipe {
  package var isSecure: Bool { false }
  package var peerSubject: String? { nil }
}
