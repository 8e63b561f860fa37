// Where the answers of one call go: a wire protocol, or the client's half of an in-process call.

package import Core
package import Wire

/// The outgoing half of one call. Used on the call's loop only.
package protocol ResponseSink: AnyObject {
  /// The pipeline has let the call in. Where it refuses, `finish` follows at once.
  func opened(_ call: Call)
  /// Whether a message may be sent now without piling up behind a slow reader.
  var isWritable: Bool { get }
  /// Who is told when the sink becomes writable again.
  var source: (any ResponseSource)? { get set }
  /// Sends the response headers now, where the protocol has them; harmless when they are sent.
  func begin()
  /// Encodes the message straight into the output. Dropped after `finish`.
  func send<M: Message>(_ message: M)
  /// Ends the call: with success or with a failure. Only the first call counts.
  func finish(_ failure: Failure?)
  /// The handler has taken a message of the request stream: its bytes may be sent again.
  func consumed(_ byteCount: Int)
}

/// Whoever waits for room in a sink.
package protocol ResponseSource: AnyObject {
  func sinkBecameWritable()
}
