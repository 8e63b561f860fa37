// How often a quantity was how large: counts by bucket, their sum and their number.

/// Counts of whole numbers by their size; microseconds where it is time. A value.
package struct Histogram: Sendable, Equatable {
  /// The inclusive upper bounds of the buckets, ascending; what is larger falls into the last one.
  package let bounds: [Int64]
  /// By bucket, one more than there are bounds.
  package private(set) var counts: [Int64]
  package private(set) var sum: Int64 = 0

  package init(bounds: [Int64]) {
    self.bounds = bounds
    counts = Array(repeating: 0, count: bounds.count + 1)
  }

  /// For time, from 500 µs to 5 min.
  package static let latency = Histogram(bounds: [
    500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000,
    5_000_000, 10_000_000, 30_000_000, 60_000_000, 300_000_000,
  ])

  package var count: Int64 { counts.reduce(0, +) }

  package mutating func observe(_ number: Int64) {
    let bucket = bounds.firstIndex { number <= $0 } ?? bounds.count
    counts[bucket] += 1
    sum &+= number
  }

  package mutating func observe(_ time: Duration) { observe(time.microseconds) }

  /// Both must have the same bounds.
  package mutating func add(_ other: Histogram) {
    for index in counts.indices { counts[index] += other.counts[index] }
    sum &+= other.sum
  }
}
