// A place at a deployment: taken when the deployment is chosen, held until its call has ended.

package import Core
import Synchronization

/// The right to make one call at a deployment now, or as soon as it is this one's turn.
///
/// It is used up by `end`, which says how the call went, or given back. A place that is forgotten
/// gives itself back.
package final class Place: Sendable {
  /// What a waiter is told, outside of every lock.
  struct Answer {
    /// Kept, so that a place that nobody knows any more gives itself back outside of the lock.
    fileprivate let place: Place
    fileprivate let waiter: CheckedContinuation<Bool, Never>?
    fileprivate let isGranted: Bool

    func tell() { waiter?.resume(returning: isGranted) }
  }

  private enum State {
    /// In the queue. Leaves to `held` when a place is free, to `over` when nobody may be called.
    case waiting(CheckedContinuation<Bool, Never>?)
    /// Leaves to `over` when the call has ended.
    case held(Breaker.Permit)
    case over
  }

  package let deployment: Deployment
  private let board: HealthBoard
  private let state: Mutex<State>

  /// - Parameter permit: nil where the place has to be waited for.
  init(_ deployment: Deployment, _ board: HealthBoard, permit: Breaker.Permit?) {
    self.deployment = deployment
    self.board = board
    state = Mutex(permit.map(State.held) ?? .waiting(nil))
  }

  deinit { giveBack() }

  /// The call has ended.
  package func end(_ outcome: CallOutcome) { board.end(self, outcome) }

  /// The call will not be made.
  package func giveBack() {
    // Where nothing is held any more, the board has nothing to learn.
    let isOver = state.withLock { state in
      if case .over = state { true } else { false }
    }
    if !isOver { board.end(self, .abandoned) }
  }

  /// Waits for the turn, one task once. False where it will not come: after the limit, when the
  /// task is cancelled, or when the deployment may not be called any more.
  package func isReady(within limit: Duration, world: World) async -> Bool {
    if let known { return known }
    return await withTaskGroup(of: Bool?.self) { group in
      group.addTask { await self.turn() }
      group.addTask {
        try? await world.sleep(limit)
        return nil
      }
      let isGranted = await group.next() ?? nil
      // Who does not wait any more leaves the queue, unless the turn has come just now.
      if isGranted == nil, known != true { giveBack() }
      group.cancelAll()
      return isGranted ?? (known == true)
    }
  }

  /// Nil while it is waited for.
  private var known: Bool? {
    state.withLock { state in
      switch state {
      case .waiting: nil
      case .held: true
      case .over: false
      }
    }
  }

  private func turn() async -> Bool? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let known: Bool? = state.withLock { state in
          switch state {
          case .waiting:
            state = .waiting(continuation)
            return nil
          case .held: return true
          case .over: return false
          }
        }
        if let known { continuation.resume(returning: known) }
      }
    } onCancel: {
      giveBackIfWaiting()
    }
  }

  private func giveBackIfWaiting() {
    if known == nil { giveBack() }
  }
}

// MARK: - The board's side, under its lock

extension Place {
  func grant(_ permit: Breaker.Permit) -> Answer { leaveQueue(to: .held(permit)) }

  func refuse() -> Answer { leaveQueue(to: .over) }

  /// Takes the permit; nil where none is held.
  func release() -> Breaker.Permit? {
    state.withLock { state in
      guard case .held(let permit) = state else { return nil }
      state = .over
      return permit
    }
  }

  private func leaveQueue(to next: State) -> Answer {
    state.withLock { state in
      var known: CheckedContinuation<Bool, Never>?
      if case .waiting(let waiter) = state { known = waiter }
      state = next
      let isGranted = if case .held = next { true } else { false }
      return Answer(place: self, waiter: known, isGranted: isGranted)
    }
  }
}
