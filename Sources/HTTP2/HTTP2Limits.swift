// What one HTTP/2 connection may cost us.

/// Limits of one HTTP/2 connection. Sizes in bytes.
package struct HTTP2Limits: Sendable {
  /// Exchanges that a client may have at the same time. It is told, so that further calls wait
  /// their turn in the client; were fewer admitted than that, they would fail as REFUSED_STREAM.
  package var concurrentExchanges = 1000
  var advertisedStreams: UInt32 { UInt32(clamping: concurrentExchanges) }
  /// Exchanges that anybody still holds: handlers may outlive a reset, but not without bound.
  var liveExchangeLimit: Int { 2 * concurrentExchanges }
  /// Bounds what one connection can make us hold of request bodies.
  package var connectionWindow: Int32 = 4 << 20
  package var streamWindow: Int32 = 1 << 20
  /// Σ name + value + 32 of one head; above it 431.
  package var headerListLimit = 32 << 10
  /// Above this the connection ends, since decoding itself costs.
  package var headerListHardLimit = 1 << 20
  package var headerFieldCountLimit = 100
  /// Bytes of one stream that wait to be sent before `isWritable` turns false.
  package var highWaterMark = 64 << 10
  /// How long a stream may hold output that its peer's window does not let through.
  package var stalledStreamSeconds = 300
  /// Frames that carry no work (PING, SETTINGS, empty DATA, …): burst, and refill a second.
  package var idleFrameBurst = 2000
  package var idleFramesPerSecond = 100
  /// Bytes of a request that are taken and dropped after its response is complete.
  package var discardLimit = 16 << 20
  /// Exchanges broken off by the client before their response ended: burst, and refill a second.
  package var resetBurst = 4000
  package var resetsPerSecond = 400

  package init() {}
}

/// An allowance that is spent by frames and refilled by time and by work done.
struct Budget {
  private(set) var left: Int
  private let burst: Int

  init(burst: Int) {
    left = burst
    self.burst = burst
  }

  /// False when nothing was left.
  mutating func spend() -> Bool {
    left -= 1
    return left >= 0
  }

  mutating func refill(_ count: Int) { left = min(burst, left + count) }
}
