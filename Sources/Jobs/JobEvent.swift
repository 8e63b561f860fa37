// What happened to a job, in the order in which watchers see it.

package import Core

/// A place in a job's stream of events. Offset 0 is the event itself; within a chunk of output the
/// offset is the end of a delta, in bytes of the chunk.
package struct EventPosition: Hashable, Comparable, Sendable {
  package let sequence: Int64
  package let offset: Int64

  package init(_ sequence: Int64, _ offset: Int64 = 0) {
    self.sequence = sequence
    self.offset = offset
  }

  /// Before the first event.
  package static let start = EventPosition(0, .max)

  /// Where a caller says that it stands; nothing is known to lie before the first event.
  package init(afterSequence sequence: Int64, offset: Int64) {
    self = sequence <= 0 ? .start : EventPosition(sequence, offset)
  }

  package static func < (left: EventPosition, right: EventPosition) -> Bool {
    (left.sequence, left.offset) < (right.sequence, right.offset)
  }
}

/// One durable event. Sequences count 1, 2, 3 … without a gap, except that an `outputReset` after
/// a crash skips the numbers that watchers may have seen and the store has not
/// (`JobEventRecord.crashGap`).
package struct JobEventRecord: Hashable, Sendable {
  package enum Body: Hashable, Sendable {
    case stateChanged(VisibleState)
    /// `V1.Progress`, binary.
    case progress([UInt8])
    /// Output deltas, each `V1.OutputDelta` in binary behind its length as a varint.
    case chunk([UInt8])
    /// What was shown of the output is void; it starts again.
    case outputReset
    /// The last event: the job has ended in this state.
    case completed(VisibleState)
  }

  package let sequence: Int64
  package let time: Timestamp
  package let body: Body

  package init(sequence: Int64, time: Timestamp, body: Body) {
    self.sequence = sequence
    self.time = time
    self.body = body
  }

  /// More than the numbers that can be live and not durable at one time: `undurableLimit`, an open
  /// chunk, and the state changes of a run, each of which happens once.
  package static let crashGap: Int64 = 16

  /// While so many events wait for a store that fails, no further chunk is numbered.
  package static let undurableLimit = 8

  /// Where a watcher stands who has seen all of this event.
  package var end: EventPosition {
    switch body {
    case .chunk(let bytes): EventPosition(sequence, Int64(bytes.count))
    case .stateChanged, .progress, .outputReset, .completed: EventPosition(sequence)
    }
  }
}
