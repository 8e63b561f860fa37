// What time and the end of the transport do to a session.

extension HTTP2Session {
  /// Refills the budgets and ends streams that stand still; call it once a second.
  package func secondPassed() {
    streams.forEach { $0.secondPassed() }
    idleFrames.refill(limits.idleFramesPerSecond)
    resets.refill(limits.resetsPerSecond)
  }

  /// The transport is gone: every open stream learns it, in order.
  package func connectionLost() {
    hasFailed = true
    deliver()
    let remaining = streams.removeAll()
    for stream in remaining { stream.isClosed = true }
    for stream in remaining { stream.streamClosed(connectionLost: true) }
    lastStream = nil
    assembling = nil
  }
}
