// How one task waits for one thing to happen.

import Synchronization

/// A gate that opens once.
final class Latch: Sendable {
  private struct State {
    var isOpen = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func open() {
    let waiter = state.withLock { state in
      let waiter = state.waiter
      state.isOpen = true
      state.waiter = nil
      return waiter
    }
    waiter?.resume()
  }

  /// Waits until it is open; one task only.
  func wait() async {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        if !state.isOpen { state.waiter = continuation }
        return state.isOpen
      }
      if isOpen { continuation.resume() }
    }
  }
}
