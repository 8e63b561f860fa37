// The latest events of one job, and the watchers that follow them.
//
// Events later than `tailStart` are in memory; what is older is read from the store, one page at a
// time for all watchers that need it, so that 10,000 watchers of one job are one read.

import Core
import DequeModule
package import Protos
import RPC
import Synchronization

/// One event on its way to watchers.
package struct LiveEvent: Sendable {
  package let position: EventPosition
  package let message: V1.JobEvent
  /// The job has ended; nothing follows.
  package let isEnd: Bool

  package init(position: EventPosition, message: V1.JobEvent, isEnd: Bool = false) {
    self.position = position
    self.message = message
    self.isEnd = isEnd
  }
}

package final class WatchChannel: Sendable {
  private struct State {
    var owner: JobOwner?
    var tail = Deque<LiveEvent>()
    /// Everything after this position is in the tail; nil while that is not known.
    var tailStart: EventPosition?
    /// Events up to this sequence are in the store.
    var durableSequence: Int64 = 0
    var groups: [ObjectIdentifier: WatchGroup] = [:]
    var isReading = false
    /// Another node works on the job: watchers have what the store has, and wait for more of it
    /// from here on.
    var elsewhere: EventPosition?
    /// A hint came while the store was read.
    var isStale = false
  }

  /// Durable events that stay in memory for watchers who come late or read slowly: with watchers,
  /// and without.
  private static let tailLimit = 256
  private static let unwatchedTailLimit = 32

  package let job: String
  private let readPage: WatchHub.ReadPage
  private let state = Mutex(State())

  package init(job: String, readPage: @escaping WatchHub.ReadPage) {
    self.job = job
    self.readPage = readPage
  }

  /// A run begins: events up to `lastSequence` are in the store, later ones will be published.
  package func begin(owner: JobOwner, lastSequence: Int64) {
    state.withLock { state in
      state.owner = owner
      state.elsewhere = nil
      state.durableSequence = max(state.durableSequence, lastSequence)
      if state.tailStart == nil { state.tailStart = EventPosition(lastSequence, .max) }
    }
  }

  /// Appends an event in order; watchers get it in their loops' next turns.
  package func publish(_ event: LiveEvent) {
    let groups = state.withLock { state in
      if state.tailStart == nil {
        state.tailStart = EventPosition(event.position.sequence - 1, .max)
      }
      state.tail.append(event)
      return Array(state.groups.values)
    }
    for group in groups { group.schedule() }
  }

  /// Events up to this sequence are in the store now, so memory may forget them.
  package func noteDurable(through sequence: Int64) {
    state.withLock { state in
      state.durableSequence = max(state.durableSequence, sequence)
      let limit = state.groups.isEmpty ? Self.unwatchedTailLimit : Self.tailLimit
      while state.tail.count > limit, let first = state.tail.first,
        first.position.sequence <= state.durableSequence
      {
        state.tailStart = first.position
        state.tail.removeFirst()
      }
    }
  }
}

// MARK: - For groups

extension WatchChannel {
  func add(_ watcher: Watcher, on loop: any Loop) {
    let group = state.withLock { state in
      let key = ObjectIdentifier(loop)
      let group = state.groups[key] ?? WatchGroup(channel: self, loop: loop)
      state.groups[key] = group
      return group
    }
    group.add(watcher)
  }

  /// An empty group leaves, so that nothing keeps the channel alive.
  func remove(_ group: WatchGroup) {
    state.withLock { state in
      if group.isEmpty { state.groups[ObjectIdentifier(group.loop)] = nil }
    }
  }

  struct Tail {
    let owner: JobOwner?
    let events: Deque<LiveEvent>
    let start: EventPosition?
  }

  var tail: Tail {
    state.withLock { Tail(owner: $0.owner, events: $0.tail, start: $0.tailStart) }
  }

  /// Another node's job may have more in the store.
  func wakeElsewhere() {
    let groups = state.withLock { state -> [WatchGroup] in
      state.isStale = state.isReading
      guard state.elsewhere != nil else { return [] }
      state.elsewhere = nil
      return Array(state.groups.values)
    }
    for group in groups { group.schedule() }
  }

  /// Reads a page for the watchers that need it, unless a read is under way: they ask again then.
  func read(after position: EventPosition) {
    let tailStart = state.withLock { state -> EventPosition?? in
      guard !state.isReading else { return nil }
      if let end = state.elsewhere, position >= end { return nil }
      state.isReading = true
      state.isStale = false
      return .some(state.tailStart)
    }
    guard let tailStart else { return }
    let sequence = position.offset == .max ? position.sequence + 1 : position.sequence
    Task {
      let result: Result<StoredPage, Failure>
      do throws(Failure) {
        result = .success(try await readPage(job, sequence))
      } catch {
        result = .failure(error)
      }
      finishRead(result, tailStart: tailStart)
    }
  }

  /// Hands a page to all watchers. What was in the store before the read began ends at `tailStart`,
  /// if that was known, so a last page leads there even across skipped numbers.
  private func finishRead(_ result: Result<StoredPage, Failure>, tailStart: EventPosition?) {
    let groups = state.withLock { state in
      state.isReading = false
      if case .success(let page) = result {
        if let owner = page.owner { state.owner = owner }
        let end = EventPosition(page.end.sequence, .max)
        if page.isElsewhere {
          // A run that has begun here meanwhile knows better than the page.
          if page.isLast, state.tailStart == nil { state.elsewhere = state.isStale ? nil : end }
        } else if page.isLast, page.owner != nil {
          state.elsewhere = nil
          if state.tailStart == nil { state.tailStart = end }
        }
      }
      return Array(state.groups.values)
    }
    for group in groups { group.schedule(result, tailStart: tailStart) }
  }
}
