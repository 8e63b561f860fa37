// Time and chance of a simulation: both follow from its seed.

import Core
import Synchronization

/// A clock that moves when told, and numbers that a seed decides (SplitMix64).
final class SimulatedWorld: Sendable {
  private struct State {
    var now = Timestamp(microseconds: 1_700_000_000_000_000)
    var uptime = Duration.zero
    var seed: UInt64
  }

  private let state: Mutex<State>

  init(seed: UInt64) { state = Mutex(State(seed: seed)) }

  var now: Timestamp { state.withLock { $0.now } }

  /// Time passes.
  func advance(by duration: Duration) {
    state.withLock { state in
      state.now = state.now + duration
      state.uptime += duration
    }
  }

  /// Somebody sets the clock on the wall, forward or back; no time passes.
  func jump(by duration: Duration) { state.withLock { $0.now = $0.now + duration } }

  /// A number in 0 ..< bound.
  func random(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  /// True with this chance in a hundred.
  func happens(_ percent: Int) -> Bool { random(100) < percent }

  private func next() -> UInt64 {
    state.withLock { state in
      state.seed &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state.seed
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// The same as the modules want it.
  var world: World {
    World(
      now: { self.now },
      uptime: { self.state.withLock { $0.uptime } },
      fillRandom: { buffer in
        for index in buffer.indices { buffer[index] = UInt8(truncatingIfNeeded: self.next()) }
      },
      sleep: { _ in throw CancellationError() })
  }
}

/// Runs what it is given at once: there is one thread in a simulation.
final class SimulatedLoop: Loop {
  final class Timer: LoopTimer {
    func cancel() {}
  }

  var isCurrent: Bool { true }
  func execute(_ work: @escaping @Sendable () -> Void) { work() }
  func schedule(
    after delay: Duration, _ work: @escaping @Sendable () -> Void
  ) -> any LoopTimer { Timer() }
  func enqueue(_ job: consuming ExecutorJob) {
    job.runSynchronously(on: asUnownedTaskExecutor())
  }
}

extension Collection {
  /// Some element, or nil of nothing.
  func some(by world: SimulatedWorld) -> Element? {
    isEmpty ? nil : self[index(startIndex, offsetBy: world.random(count))]
  }
}
