// One reader of a job's events, and the readers that share a loop.

import Core
import DequeModule
import Protos
import RPC
import Synchronization

/// A reader's place in a job's events. Used on its loop only; the lock costs little there and
/// spares a proof.
final class Watcher: Sendable {
  private struct State {
    var position: EventPosition
    var isDone = false
    /// The reader has no room; it will say when it has.
    var isBlocked = false
    /// The first answer of the store has been seen, so the position is known to be a real one.
    var isChecked: Bool
  }

  /// Where a watcher stands after it was given what there is.
  enum Standing: Equatable {
    case waiting
    case needsStore(after: EventPosition)
    case done
  }

  private let owner: JobOwner
  private let stream: ResponseStream<V1.JobEvent>
  private let onEnd: @Sendable () -> Void
  private let state: Mutex<State>

  init(
    owner: JobOwner, position: EventPosition, stream: ResponseStream<V1.JobEvent>,
    onEnd: @escaping @Sendable () -> Void
  ) {
    self.owner = owner
    self.stream = stream
    self.onEnd = onEnd
    state = Mutex(State(position: position, isChecked: position == .start))
  }

  func watchStream(_ group: WatchGroup) {
    stream.onWritable { [weak group, weak self] in
      self?.state.withLock { $0.isBlocked = false }
      group?.schedule()
    }
    stream.onCancel { [weak group, self] in
      if finishQuietly() { group?.remove(self) }
    }
  }

  /// Gives the watcher what the tail has for it.
  func advance(_ tail: WatchChannel.Tail) -> Standing {
    if let known = tail.owner, !owner.sees(known) { return finish(notFound) }
    let position = state.withLock { $0.isBlocked || $0.isDone ? nil : $0.position }
    guard let position else { return isDone ? .done : .waiting }
    guard let start = tail.start, position >= start else { return .needsStore(after: position) }
    if !isChecked, isBeyond(position, tail.events.last?.position ?? start) { return reset() }
    noteChecked()
    return give(tail.events)
  }

  /// Gives the watcher a page of the store.
  func take(_ page: StoredPage, tailStart: EventPosition?) -> Standing {
    guard let known = page.owner, owner.sees(known) else { return finish(notFound) }
    let position = state.withLock { $0.isBlocked || $0.isDone ? nil : $0.position }
    guard let position else { return isDone ? .done : .waiting }
    if page.isLast, !isChecked, isBeyond(position, page.end) { return reset() }
    noteChecked()
    let standing = give(Deque(page.events))
    guard standing != .done, page.isLast else { return standing }
    let isThrough = state.withLock { state in
      guard state.position >= page.end || page.events.isEmpty else { return false }
      let reached = EventPosition(page.end.sequence, .max)
      state.position = max(state.position, reached, tailStart ?? reached)
      return true
    }
    return isThrough && page.isEnded ? finish(nil) : standing
  }

  func fail(_ failure: Failure) -> Standing { finish(failure) }

  /// Whether the position is later than the end of what is known.
  private func isBeyond(_ position: EventPosition, _ end: EventPosition) -> Bool {
    position.offset == .max ? position.sequence > end.sequence : position > end
  }

  private var isDone: Bool { state.withLock { $0.isDone } }

  private var isChecked: Bool { state.withLock { $0.isChecked } }

  /// The job is known to be the reader's and the position to be real, so the stream begins, also
  /// where there is nothing to send yet.
  private func noteChecked() {
    state.withLock { $0.isChecked = true }
    stream.begin()
  }

  private var notFound: Failure { Failure(.notFound, "no such job") }

  /// Offers the events after the position, as many as the reader takes.
  private func give(_ events: Deque<LiveEvent>) -> Standing {
    let position = state.withLock { $0.isDone ? nil : $0.position }
    guard let position else { return .done }
    var index = Self.firstIndex(after: position, in: events)
    while index < events.count {
      let event = events[index]
      guard offer(event.message, at: event.position) else { return .waiting }
      if event.isEnd { return finish(nil) }
      index += 1
    }
    return .waiting
  }

  /// The asked position is not known (any more): everything is sent again.
  private func reset() -> Standing {
    var message = V1.JobEvent()
    var reset = V1.JobOutputReset()
    reset.reason = "position"
    message.event = .outputReset(reset)
    guard offer(message, at: .start) else { return .waiting }
    noteChecked()
    return .needsStore(after: .start)
  }

  /// False where the reader has no room; then the position stays. Marked before it is tried, so
  /// that a wake-up in between is not lost.
  private func offer(_ message: V1.JobEvent, at position: EventPosition) -> Bool {
    state.withLock { $0.isBlocked = true }
    guard stream.offer(message) else { return false }
    state.withLock { state in
      state.isBlocked = false
      state.position = position
    }
    return true
  }

  private func finish(_ failure: Failure?) -> Standing {
    if finishQuietly() { stream.finish(failure) }
    return .done
  }

  private func finishQuietly() -> Bool {
    let isFirst = state.withLock { state in
      let isFirst = !state.isDone
      state.isDone = true
      return isFirst
    }
    if isFirst { onEnd() }
    return isFirst
  }

  private static func firstIndex(after position: EventPosition, in events: Deque<LiveEvent>) -> Int
  {
    var low = 0
    var high = events.count
    while low < high {
      let middle = (low + high) / 2
      if events[middle].position > position { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The watchers of one job on one loop. All of it on the loop, but `schedule` from anywhere.
final class WatchGroup: Sendable {
  private struct State {
    var watchers: [ObjectIdentifier: Watcher] = [:]
    var isScheduled = false
  }

  let loop: any Loop
  private let channel: WatchChannel
  private let state = Mutex(State())

  init(channel: WatchChannel, loop: any Loop) {
    self.channel = channel
    self.loop = loop
  }

  var isEmpty: Bool { state.withLock { $0.watchers.isEmpty } }

  func add(_ watcher: Watcher) {
    state.withLock { $0.watchers[ObjectIdentifier(watcher)] = watcher }
    watcher.watchStream(self)
    schedule()
  }

  func remove(_ watcher: Watcher) {
    let isEmpty = state.withLock { state in
      state.watchers[ObjectIdentifier(watcher)] = nil
      return state.watchers.isEmpty
    }
    if isEmpty { channel.remove(self) }
  }

  /// Looks after all watchers in the loop's next turn.
  func schedule() {
    let isFirst = state.withLock { state in
      let isFirst = !state.isScheduled
      state.isScheduled = true
      return isFirst
    }
    if isFirst { loop.execute { self.drain() } }
  }

  /// Hands a page of the store to all watchers.
  func schedule(_ result: Result<StoredPage, Failure>, tailStart: EventPosition?) {
    loop.execute {
      self.settle { watcher in
        switch result {
        case .success(let page): watcher.take(page, tailStart: tailStart)
        case .failure(let failure): watcher.fail(failure)
        }
      }
      self.drain()
    }
  }

  private func drain() {
    state.withLock { $0.isScheduled = false }
    let tail = channel.tail
    var earliest: EventPosition?
    settle { watcher in
      let standing = watcher.advance(tail)
      if case .needsStore(let position) = standing {
        earliest = min(earliest ?? position, position)
      }
      return standing
    }
    if let earliest { channel.read(after: earliest) }
  }

  private func settle(_ step: (Watcher) -> Watcher.Standing) {
    let watchers = state.withLock { Array($0.watchers.values) }
    for watcher in watchers where step(watcher) == .done { remove(watcher) }
  }
}
