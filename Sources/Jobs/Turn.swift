// Takes turns among tasks: one at a time, in the order in which they came.

import DequeModule
import Synchronization

/// A lock that tasks may hold while they wait for the store. Not reentrant.
final class Turn: Sendable {
  private struct State {
    var isTaken = false
    var waiters = Deque<CheckedContinuation<Void, Never>>()
  }

  private let state = Mutex(State())

  /// Waits until it is the caller's turn.
  func take() async {
    let isFree = state.withLock { state in
      let isFree = !state.isTaken
      state.isTaken = true
      return isFree
    }
    if !isFree { await wait() }
  }

  /// The next one's turn. Called once for each `take`.
  func pass() {
    let next = state.withLock { state in
      let next = state.waiters.popFirst()
      state.isTaken = next != nil
      return next
    }
    next?.resume()
  }

  private func wait() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        guard state.isTaken else {
          state.isTaken = true
          return true
        }
        state.waiters.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }
}
