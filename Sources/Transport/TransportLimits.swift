// What the transport grants to connections that nobody has authenticated yet.

package import HTTP
package import HTTP2

/// Limits of a listener. Times are counted in whole ticks of a second.
package struct TransportLimits: Sendable {
  /// Open connections of one loop; more are accepted and closed at once.
  package var connectionsPerLoop = 10_000
  /// Open connections from one network over all loops (`SocketAddress.network`), more are closed at
  /// once; 0 is as many as come.
  package var connectionsPerAddress = 0
  /// From acceptance to the first complete protocol preface or request head.
  package var prefaceSeconds = 10
  /// From the first byte of a request head to its last.
  package var headSeconds = 10
  /// A request body that stands still although we read.
  package var bodySeconds = 60
  /// A kept-alive HTTP/1.1 connection without a request.
  package var idleSeconds = 75
  /// Output that the peer does not take.
  package var writeSeconds = 60
  /// HTTP/2: silence before we ask with a PING, and how long the answer may take.
  package var pingAfterSeconds = 120
  package var pingAnswerSeconds = 20
  /// How old a connection gets, give or take a tenth, before it takes nothing new and ends with
  /// what is open; 0 is as old as it likes. (grpc/proposal A9, `MAX_CONNECTION_AGE`.)
  package var connectionAgeSeconds = 0
  /// How long what is open may go on then; 0 is to its end.
  package var connectionAgeGraceSeconds = 0
  /// Between the two GOAWAYs of a drain, where the PING is not answered.
  package var goAwaySeconds = 2
  /// Between the last word of what did not end within a drain, and the end of its connection.
  package var lastWordSeconds = 1
  /// How long we wait for the peer's last bytes after ours.
  package var lingerSeconds = 2
  /// HTTP/1.1 body bytes that a handler has not consumed before we stop reading.
  package var unconsumedLimit = 256 << 10
  /// HTTP/1.1 output that waits for its reader before we parse no further pipelined request.
  package var unreadLimit = 64 << 10
  package var http1 = HTTP1Limits()
  package var http2 = HTTP2Limits()

  package init() {}
}
