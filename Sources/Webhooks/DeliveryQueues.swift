// What is sent next: a queue for each receiver, so that a dead one delays nobody else.

package import Core
import HeapModule

/// Deliveries in memory. A value without clock or network.
///
/// A receiver whose last attempt failed gets one delivery at a time until one succeeds. Receivers
/// take turns where all places are taken.
package struct DeliveryQueues: Sendable {
  private struct Alarm: Comparable, Sendable {
    let time: Timestamp
    let id: String

    static func < (left: Alarm, right: Alarm) -> Bool {
      left.time != right.time ? left.time < right.time : left.id < right.id
    }
  }

  private struct Queue: Sendable {
    /// Sorted when taken from; due ones go first.
    var waiting = Heap<Alarm>()
    var inFlight = 0
    var isFailing = false
    /// The store has more.
    var hasMore = false
  }

  private let settings: WebhookSettings
  private var queues: [WebhookTargetKey: Queue] = [:]
  /// Receivers in the order of their turns.
  private var ring: [WebhookTargetKey] = []
  private var turn = 0
  package private(set) var inFlight = 0

  package init(settings: WebhookSettings) { self.settings = settings }

  package var waitingCount: Int { queues.values.reduce(0) { $0 + $1.waiting.count } }

  /// Adds a delivery; where the receiver's queue is full it stays in the store alone.
  package mutating func add(_ id: String, to target: WebhookTargetKey, dueTime: Timestamp) {
    if queues[target] == nil {
      queues[target] = Queue()
      ring.append(target)
    }
    if let count = queues[target]?.waiting.count, count >= settings.targetQueueLimit {
      queues[target]?.hasMore = true
    } else {
      queues[target]?.waiting.insert(Alarm(time: dueTime, id: id))
    }
  }

  /// The next delivery that may be sent now; it is in flight until `finished`.
  package mutating func next(at now: Timestamp) -> (id: String, target: WebhookTargetKey)? {
    guard inFlight < settings.concurrencyLimit else { return nil }
    for _ in ring.indices {
      turn = turn + 1 < ring.count ? turn + 1 : 0
      let target = ring[turn]
      guard let queue = queues[target], queue.inFlight < limit(of: queue),
        let first = queue.waiting.min, first.time <= now
      else { continue }
      queues[target]?.waiting.removeMin()
      queues[target]?.inFlight += 1
      inFlight += 1
      return (first.id, target)
    }
    return nil
  }

  /// A delivery came back. True where the receiver's next deliveries have to be read again from
  /// the store, which has more than the queue took.
  package mutating func finished(_ target: WebhookTargetKey, succeeded: Bool) -> Bool {
    guard var queue = queues[target], queue.inFlight > 0 else { return false }
    queue.inFlight -= 1
    inFlight -= 1
    queue.isFailing = !succeeded
    let isEmpty = queue.waiting.isEmpty && queue.inFlight == 0
    let needsMore = isEmpty && queue.hasMore
    if needsMore { queue.hasMore = false }
    queues[target] = queue
    if isEmpty && !needsMore { forget(target) }
    return needsMore
  }

  /// When something becomes due that could be sent, as far as it is known.
  package var nextAlarm: Timestamp? {
    queues.values.compactMap { $0.inFlight < limit(of: $0) ? $0.waiting.min?.time : nil }.min()
  }

  private func limit(of queue: Queue) -> Int {
    queue.isFailing ? 1 : settings.targetConcurrencyLimit
  }

  private mutating func forget(_ target: WebhookTargetKey) {
    queues[target] = nil
    ring.removeAll { $0 == target }
    turn = 0
  }
}
