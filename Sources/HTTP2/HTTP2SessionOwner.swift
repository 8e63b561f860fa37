// Who owns a session and moves its bytes.

/// Hears of a session. It owns the session and outlives it.
package protocol HTTP2SessionOwner: AnyObject {
  /// There may be output; ask for it at the end of the turn.
  func sessionHasOutput()
  /// The peer's SETTINGS, the first of which are its first word.
  func sessionReceivedSettings()
  /// The peer will take no new streams.
  func sessionGoesAway()
  /// The acknowledgement of `ping`.
  func sessionPingReturned()
}

extension HTTP2SessionOwner {
  package func sessionReceivedSettings() {}
  package func sessionGoesAway() {}
  package func sessionPingReturned() {}
}
