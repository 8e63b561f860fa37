// What happened in the last minute, or whatever the window is: calls, and how many of them were of
// a kind that somebody counts.

package import Core

/// Counts over a sliding window, kept in a dozen slots of it; what is older than the window by a
/// slot has gone. A value: time is an argument.
package struct CallWindow: Sendable, Equatable {
  private struct Slot: Sendable, Equatable {
    let number: Int64
    var calls = 0
    var marked = 0
  }

  private static let slotsPerWindow: Int64 = 12
  private var slots: [Slot] = []

  package init() {}

  /// - Parameter marked: of the kind that is counted.
  package mutating func count(
    calls: Int = 1, marked: Int, in window: Duration, at now: Timestamp
  ) {
    let number = Self.number(at: now, window)
    slots.removeAll { $0.number <= number - Self.slotsPerWindow }
    // A clock that was set back counts into the latest slot there is.
    if slots.last.map({ $0.number < number }) ?? true { slots.append(Slot(number: number)) }
    slots[slots.count - 1].calls += calls
    slots[slots.count - 1].marked += marked
  }

  package func totals(
    in window: Duration, at now: Timestamp
  ) -> (calls: Int, marked: Int) {
    let oldest = Self.number(at: now, window) - Self.slotsPerWindow
    return slots.reduce((0, 0)) { sum, slot in
      slot.number > oldest ? (sum.0 + slot.calls, sum.1 + slot.marked) : sum
    }
  }

  private static func number(at now: Timestamp, _ window: Duration) -> Int64 {
    now.microseconds / max(1, window.microseconds / slotsPerWindow)
  }
}
