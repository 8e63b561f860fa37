// The only place that reads a clock or a random source.

import Glibc

/// What a module may ask of the world. Tests and the simulator pass their own.
package struct World: Sendable {
  /// Wall-clock time.
  package var now: @Sendable () -> Timestamp
  /// Time since an arbitrary start that never jumps; for measuring and for timeouts.
  package var uptime: @Sendable () -> Duration
  /// Fills the buffer with bytes nobody can predict.
  package var fillRandom: @Sendable (UnsafeMutableRawBufferPointer) -> Void
  /// Waits; throws `CancellationError` when the task is cancelled.
  package var sleep: @Sendable (Duration) async throws -> Void

  package init(
    now: @escaping @Sendable () -> Timestamp,
    uptime: @escaping @Sendable () -> Duration,
    fillRandom: @escaping @Sendable (UnsafeMutableRawBufferPointer) -> Void,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.now = now
    self.uptime = uptime
    self.fillRandom = fillRandom
    self.sleep = sleep
  }

  /// The operating system's clocks and its random source.
  package static let live = World(
    now: { Timestamp(microseconds: microseconds(of: CLOCK_REALTIME)) },
    uptime: { .nanoseconds(nanoseconds(of: CLOCK_MONOTONIC)) },
    fillRandom: fillFromKernel,
    sleep: { try await Task.sleep(for: $0) }
  )

  /// `count` unpredictable bytes.
  package func randomBytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    bytes.withUnsafeMutableBytes { fillRandom($0) }
    return bytes
  }

  /// An unpredictable 64-bit number.
  package func randomNumber() -> UInt64 {
    var number: UInt64 = 0
    withUnsafeMutableBytes(of: &number) { fillRandom($0) }
    return number
  }

  /// A number in 0 ..< bound; 0 where bound is 0. The bias of the modulus is below 2⁻³² for
  /// bounds below 2³².
  package func randomNumber(below bound: UInt64) -> UInt64 {
    bound == 0 ? 0 : randomNumber() % bound
  }

  private static func nanoseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  private static func microseconds(of clock: clockid_t) -> Int64 { nanoseconds(of: clock) / 1000 }

  /// getentropy(3) takes at most 256 bytes a call and fails only where the kernel has no random
  /// source at all; then it is tried again, since no weaker source may stand in.
  private static func fillFromKernel(_ buffer: UnsafeMutableRawBufferPointer) {
    var filled = 0
    while filled < buffer.count, let base = buffer.baseAddress {
      let count = min(256, buffer.count - filled)
      if getentropy(base + filled, count) == 0 { filled += count }
    }
  }
}
