// Who watches which chain. A watcher is a cursor in here, not a task.
//
// One task reads for all of them: after a commit, or when a slow reader has room again, it reads
// behind each place at which somebody stands and hands out what it found. What it reads is durable,
// and cursors only move over events that were given, so nothing is missed and nothing repeated.

package import Core
import Events
package import Protos
package import RPC
package import Storage
import Synchronization

package final class EventFeed: Sendable {
  private struct State {
    var chains: [String: [ObjectIdentifier: EventWatcher]] = [:]
    var count = 0
  }

  /// How long an event that nobody announced may wait: one that another process wrote.
  private static let pollInterval = Duration.seconds(1)

  private let database: any Database
  private let world: World
  private let watcherLimit: Int
  private let report: @Sendable (Failure) -> Void
  private let bell = Bell()
  private let state = Mutex(State())
  /// As `state.count`: read at every commit, so it needs no lock.
  private let watchers = Atomic<Int>(0)

  /// - Parameter report: told of failures of the store; the next round tries again.
  package init(
    database: any Database, world: World, watcherLimit: Int = AuditLimit.watchers,
    report: @escaping @Sendable (Failure) -> Void = { _ in }
  ) {
    self.database = database
    self.world = world
    self.watcherLimit = watcherLimit
    self.report = report
  }

  package var watcherCount: Int { watchers.load(ordering: .relaxed) }

  /// The store has committed something. Callable from any thread; costs nothing where nobody
  /// watches.
  package func noteCommit() {
    if watchers.load(ordering: .acquiring) > 0 { bell.ring() }
  }

  /// Feeds the watchers until the task is cancelled.
  package func run() async {
    while !Task.isCancelled {
      let limit = watcherCount > 0 ? Self.pollInterval : nil
      await bell.wait(limit: limit, world: world)
      await feed()
    }
  }

  /// Gives every watcher that has room what there is for it.
  package func feed() async {
    for organization in state.withLock({ Array($0.chains.keys) }) {
      while await round(organization) {}
    }
  }

  /// Streams the events of a chain after a number, or from now on. On the stream's loop.
  package func watch(
    _ organization: String, after sequence: Int64?,
    into stream: ResponseStream<V1.AuditEvent>
  ) throws(Failure) {
    let watcher = EventWatcher(after: sequence, stream: stream)
    let key = ObjectIdentifier(watcher)
    let isFull = state.withLock { state in
      guard state.count < watcherLimit else { return true }
      state.count += 1
      state.chains[organization, default: [:]][key] = watcher
      watchers.store(state.count, ordering: .releasing)
      return false
    }
    if isFull { throw Failure(.rateLimited, "too many streams are open", reason: "watchers") }
    stream.onWritable { [weak self, weak watcher] in
      watcher?.unblock()
      self?.bell.ring()
    }
    stream.onCancel { [weak self] in self?.remove(key, of: organization) }
    bell.ring()
  }

  private func remove(_ key: ObjectIdentifier, of organization: String) {
    state.withLock { state in
      guard let watcher = state.chains[organization]?.removeValue(forKey: key) else { return }
      watcher.end()
      if state.chains[organization]?.isEmpty == true { state.chains[organization] = nil }
      state.count -= 1
      watchers.store(state.count, ordering: .releasing)
    }
  }

  /// One page for each watcher that has room; whether there is more for one of them.
  private func round(_ organization: String) async -> Bool {
    let ready = state.withLock { state in
      state.chains[organization]?.filter { $0.value.isReady } ?? [:]
    }
    let places = Set(ready.values.compactMap(\.place))
    guard !ready.isEmpty else { return false }
    do throws(Failure) {
      let page = try await database.read { tx throws(Failure) in
        try FeedPage(of: organization, behind: places, in: tx)
      }
      var hasMore = false
      for (key, watcher) in ready {
        switch watcher.take(page) {
        case .waiting: continue
        case .hasMore: hasMore = true
        case .done: remove(key, of: organization)
        }
      }
      return hasMore
    } catch {
      report(error)
      return false
    }
  }
}

/// What one round found in a chain.
struct FeedPage: Sendable {
  struct Stretch: Sendable {
    /// The place behind which it begins.
    let start: Int64
    let events: [V1.AuditEvent]

    var end: Int64 { events.last?.sequence ?? start }
  }

  /// The number of the last event; 0 for a chain without any.
  let head: Int64
  /// In order, without overlaps.
  private(set) var stretches: [Stretch] = []

  /// Reads a page behind each place, unless the page of an earlier one covers it.
  init(
    of organization: String, behind places: Set<Int64>, in tx: any Transaction
  ) throws(Failure) {
    head = try EventLog.head(of: organization, in: tx)?.sequence ?? 0
    for place in places.sorted() where place < head {
      if let last = stretches.last, place < last.end { continue }
      let events = try EventLog.list(
        organization: organization, after: place, limit: AuditLimit.watchPage, in: tx)
      stretches.append(Stretch(start: place, events: events.map(V1.AuditEvent.init)))
    }
  }

  /// The events behind a place, as far as they were read.
  func events(behind place: Int64) -> ArraySlice<V1.AuditEvent> {
    guard let stretch = stretches.last(where: { $0.start <= place }), place < stretch.end else {
      return []
    }
    return stretch.events.drop { $0.sequence <= place }
  }
}
