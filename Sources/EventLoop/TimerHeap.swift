// A binary heap of timers from which any one can be removed, as most timers are cancelled.

import Core

/// One scheduled piece of work. Belongs to its loop's thread.
///
/// Proof of `@unchecked Sendable`: the mutable state is touched by the loop's thread only;
/// `cancel()` traps elsewhere.
package final class ScheduledTimer: LoopTimer, @unchecked Sendable {
  /// In nanoseconds of the loop's clock.
  let deadline: UInt64
  /// Orders timers of equal deadlines by their creation.
  let sequence: UInt64
  fileprivate(set) var index = -1
  private var work: (@Sendable () -> Void)?
  private unowned let loop: EventLoop

  init(
    deadline: UInt64, sequence: UInt64, loop: EventLoop, work: @escaping @Sendable () -> Void
  ) {
    self.deadline = deadline
    self.sequence = sequence
    self.loop = loop
    self.work = work
  }

  package func cancel() {
    precondition(loop.isCurrent, "a timer was cancelled on another thread")
    work = nil
    loop.remove(self)
  }

  func fire() {
    let work = self.work
    self.work = nil
    work?()
  }

}

/// Insertion and removal in O(log n); each timer knows its place.
///
/// What is compared lies beside the reference, so that sifting does not go through timers that are
/// far away in memory.
struct TimerHeap {
  private struct Item {
    let deadline: UInt64
    let sequence: UInt64
    let timer: ScheduledTimer

    init(_ timer: ScheduledTimer) {
      deadline = timer.deadline
      sequence = timer.sequence
      self.timer = timer
    }

    func isBefore(_ other: Item) -> Bool {
      deadline != other.deadline ? deadline < other.deadline : sequence < other.sequence
    }
  }

  private var items: [Item] = []

  var first: ScheduledTimer? { items.first?.timer }
  var count: Int { items.count }

  mutating func insert(_ timer: ScheduledTimer) {
    items.append(Item(timer))
    siftUp(items.count - 1)
  }

  /// Does nothing for a timer that is not here.
  mutating func remove(_ timer: ScheduledTimer) {
    let index = timer.index
    guard index >= 0, index < items.count, items[index].timer === timer else { return }
    timer.index = -1
    let last = items.removeLast()
    guard last.timer !== timer else { return }
    items[index] = last
    siftDown(index)
    siftUp(last.timer.index)
  }

  /// The earliest timer if it is due.
  mutating func popDue(at now: UInt64) -> ScheduledTimer? {
    guard let first = items.first, first.deadline <= now else { return nil }
    remove(first.timer)
    return first.timer
  }

  mutating func removeAll() {
    for item in items { item.timer.index = -1 }
    items.removeAll()
  }

  private mutating func siftUp(_ start: Int) {
    let item = items[start]
    var index = start
    while index > 0 {
      let parent = (index - 1) / 2
      guard item.isBefore(items[parent]) else { break }
      place(items[parent], at: index)
      index = parent
    }
    place(item, at: index)
  }

  private mutating func siftDown(_ start: Int) {
    let item = items[start]
    var index = start
    while true {
      var child = 2 * index + 1
      guard child < items.count else { break }
      if child + 1 < items.count, items[child + 1].isBefore(items[child]) { child += 1 }
      guard items[child].isBefore(item) else { break }
      place(items[child], at: index)
      index = child
    }
    place(item, at: index)
  }

  private mutating func place(_ item: Item, at index: Int) {
    items[index] = item
    item.timer.index = index
  }
}
