// SIGTERM and SIGINT: the first asks the server to stop, the second ends the process.

package import Core
package import EventLoop
import Glibc
import Synchronization

/// Watches both signals from `watch` on, so that one which comes while the server still starts is
/// not lost: `wait` then returns at once.
package final class StopSignals: Sendable {
  private struct State {
    var isReceived = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  /// Lives as long as the process, on its loop.
  private final class Watchers {
    var all: [SignalWatcher] = []
  }

  private let state = Mutex(State())
  private let watchers: LoopBound<Watchers>

  private init(_ watchers: LoopBound<Watchers>) { self.watchers = watchers }

  package static func watch(on loop: EventLoop) async throws(Failure) -> StopSignals {
    let result = await withCheckedContinuation {
      (continuation: CheckedContinuation<Result<StopSignals, Failure>, Never>) in
      loop.execute {
        let watchers = Watchers()
        let signals = StopSignals(LoopBound(watchers, loop: loop))
        do throws(NetworkError) {
          for signal in [SIGTERM, SIGINT] {
            watchers.all.append(try loop.watch(signal: signal) { signals.received() })
          }
          continuation.resume(returning: .success(signals))
        } catch {
          continuation.resume(
            returning: .failure(Failure(.internal, "cannot watch signals: \(error)")))
        }
      }
    }
    return try result.get()
  }

  /// Returns at the first signal. A second one ends the process at once: whoever sends it does not
  /// want to wait for the drain.
  package func wait() async {
    await withCheckedContinuation { continuation in
      let isReceived = state.withLock { state in
        if !state.isReceived { state.waiter = continuation }
        return state.isReceived
      }
      if isReceived { continuation.resume() }
    }
  }

  /// As the first signal does; nothing where one came already.
  package func stop() {
    let waiter = state.withLock { state in
      let waiter = state.waiter
      state = State(isReceived: true)
      return waiter
    }
    waiter?.resume()
  }

  private func received() {
    let (isSecond, waiter) = state.withLock { state in
      let before = (state.isReceived, state.waiter)
      state = State(isReceived: true)
      return before
    }
    if isSecond { _exit(130) }
    waiter?.resume()
  }
}
