// How a task waits for work: until somebody rings, or until a time limit.

import Synchronization

/// Wakes the one task that waits for it. A ring while nobody waits is kept for the next wait, so
/// none is lost; several rings are one.
package final class Bell: Sendable {
  private struct State {
    var isRung = false
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  package init() {}

  package func ring() {
    let waiter = state.withLock { state in
      let waiter = state.waiter
      state.waiter = nil
      state.isRung = waiter == nil
      return waiter
    }
    waiter?.resume()
  }

  /// Returns after a ring, after the limit, or when the task is cancelled.
  package func wait(limit: Duration?, world: World) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.rung() }
      if let limit {
        group.addTask { try? await world.sleep(limit) }
      }
      await group.next()
      group.cancelAll()
    }
  }

  private func rung() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if state.isRung || Task.isCancelled {
            state.isRung = false
            return true
          }
          state.waiter = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state in
        let waiter = state.waiter
        state.waiter = nil
        return waiter
      }
      waiter?.resume()
    }
  }
}
