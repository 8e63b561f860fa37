// Where a test and a script wait for each other, without sleeping.

import Glibc
import Synchronization

/// Each opening lets one waiter pass: a thread by `wait`, a task by `passed`.
package final class Gate: Sendable {
  private struct State {
    var openings = 0
    var tasks: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  package init() {}

  package func open() {
    let task = state.withLock { state -> CheckedContinuation<Void, Never>? in
      if !state.tasks.isEmpty { return state.tasks.removeFirst() }
      state.openings += 1
      return nil
    }
    task?.resume()
  }

  /// Blocks its thread: for scripts.
  package func wait() {
    while !take() { sched_yield() }
  }

  /// For tests.
  package func passed() async {
    await withCheckedContinuation { task in
      let passes = state.withLock { state in
        if state.openings > 0 {
          state.openings -= 1
          return true
        }
        state.tasks.append(task)
        return false
      }
      if passes { task.resume() }
    }
  }

  private func take() -> Bool {
    state.withLock { state in
      guard state.openings > 0 else { return false }
      state.openings -= 1
      return true
    }
  }
}
