// How one task waits for one thing to happen.

import Synchronization

/// A gate that opens once, with an answer.
final class Latch<Answer: Sendable>: Sendable {
  private struct State {
    var answer: Answer?
    var waiter: CheckedContinuation<Answer, Never>?
  }

  private let state = Mutex(State())

  /// The first answer counts.
  func open(_ answer: Answer) {
    let waiter = state.withLock { state -> CheckedContinuation<Answer, Never>? in
      guard state.answer == nil else { return nil }
      state.answer = answer
      return state.waiter.take()
    }
    waiter?.resume(returning: answer)
  }

  /// Waits until it is open; one task only.
  func wait() async -> Answer {
    await withCheckedContinuation { continuation in
      let answer = state.withLock { state in
        if state.answer == nil { state.waiter = continuation }
        return state.answer
      }
      if let answer { continuation.resume(returning: answer) }
    }
  }
}

extension Latch<Void> {
  func open() { open(()) }
}
