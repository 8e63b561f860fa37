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

  fileprivate func isBefore(_ other: ScheduledTimer) -> Bool {
    deadline != other.deadline ? deadline < other.deadline : sequence < other.sequence
  }
}

/// Insertion and removal in O(log n); each timer knows its place.
struct TimerHeap {
  private var items: [ScheduledTimer] = []

  var first: ScheduledTimer? { items.first }
  var count: Int { items.count }

  mutating func insert(_ timer: ScheduledTimer) {
    items.append(timer)
    timer.index = items.count - 1
    siftUp(timer.index)
  }

  /// Does nothing for a timer that is not here.
  mutating func remove(_ timer: ScheduledTimer) {
    let index = timer.index
    guard index >= 0, index < items.count, items[index] === timer else { return }
    timer.index = -1
    let last = items.removeLast()
    guard last !== timer else { return }
    items[index] = last
    last.index = index
    siftDown(index)
    siftUp(last.index)
  }

  /// The earliest timer if it is due.
  mutating func popDue(at now: UInt64) -> ScheduledTimer? {
    guard let first = items.first, first.deadline <= now else { return nil }
    remove(first)
    return first
  }

  mutating func removeAll() {
    for timer in items { timer.index = -1 }
    items.removeAll()
  }

  private mutating func siftUp(_ start: Int) {
    var index = start
    while index > 0 {
      let parent = (index - 1) / 2
      guard items[index].isBefore(items[parent]) else { return }
      exchange(index, parent)
      index = parent
    }
  }

  private mutating func siftDown(_ start: Int) {
    var index = start
    while true {
      var smallest = index
      for child in (2 * index + 1)...(2 * index + 2)
      where child < items.count && items[child].isBefore(items[smallest]) {
        smallest = child
      }
      guard smallest != index else { return }
      exchange(index, smallest)
      index = smallest
    }
  }

  private mutating func exchange(_ left: Int, _ right: Int) {
    items.swapAt(left, right)
    items[left].index = left
    items[right].index = right
  }
}
