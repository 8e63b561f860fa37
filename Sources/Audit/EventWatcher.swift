// One reader of a chain: a cursor.

import Core
import Protos
import RPC
import Synchronization

/// A reader's place in a chain. The feed's task moves it; its stream's loop says that there is
/// room.
final class EventWatcher: Sendable {
  private struct State {
    /// The last event that was given; nil where it shall be the last there is.
    var place: Int64?
    /// Whether the place is known to be one of the chain; then the stream has begun.
    var isChecked = false
    /// The reader has no room; it will say when it has.
    var isBlocked = false
    var isDone = false
  }

  /// Where a watcher stands after it was given what there is.
  enum Standing: Equatable {
    case waiting
    case hasMore
    case done
  }

  private let stream: ResponseStream<V1.AuditEvent>
  private let state: Mutex<State>

  init(after sequence: Int64?, stream: ResponseStream<V1.AuditEvent>) {
    self.stream = stream
    state = Mutex(State(place: sequence))
  }

  var isReady: Bool { state.withLock { !$0.isBlocked && !$0.isDone } }

  var place: Int64? { state.withLock { $0.place } }

  func unblock() { state.withLock { $0.isBlocked = false } }

  func end() { state.withLock { $0.isDone = true } }

  /// Gives the watcher what the page has for it.
  func take(_ page: FeedPage) -> Standing {
    let asked = state.withLock { state in
      let asked = state.place ?? page.head
      state.place = asked
      return asked
    }
    if !state.withLock({ $0.isChecked }) {
      guard asked <= page.head else {
        stream.finish(
          .invalid("after_sequence", "the last event is \(page.head), none has that number yet"))
        return .done
      }
      state.withLock { $0.isChecked = true }
      stream.begin()
    }
    for event in page.events(behind: asked) {
      guard offer(event) else { return .waiting }
    }
    return state.withLock { $0.place ?? 0 } < page.head ? .hasMore : .waiting
  }

  /// False where the reader has no room; then the place stays. Marked before it is tried, so that
  /// a wake-up in between is not lost.
  private func offer(_ event: V1.AuditEvent) -> Bool {
    state.withLock { $0.isBlocked = true }
    guard stream.offer(event) else { return false }
    state.withLock { state in
      state.isBlocked = false
      state.place = event.sequence
    }
    return true
  }
}
