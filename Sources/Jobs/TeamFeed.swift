// The state changes of a team's jobs, from now on, for whoever watches the team: each once.

import Core
import Protos
import RPC
import Synchronization

/// The watchers of one team. A reader that can't keep up gets a bounded queue and then an end.
final class TeamFeed: Sendable {
  final class Reader: Sendable {
    let stream: ResponseStream<V1.WatchJobsResponse>
    let loop: any Loop
    let onEnd: @Sendable (Bool) -> Void
    private let queue = Mutex<[V1.WatchJobsResponse]>([])
    /// The number of the last change that it was given.
    private let place: Mutex<Int64>

    init(
      stream: ResponseStream<V1.WatchJobsResponse>, place: Int64, loop: any Loop,
      onEnd: @escaping @Sendable (Bool) -> Void
    ) {
      self.stream = stream
      self.place = Mutex(place)
      self.loop = loop
      self.onEnd = onEnd
    }

    /// Whether a change is behind the reader's place, which from then on is behind the change.
    func isNews(_ number: Int64) -> Bool {
      place.withLock { place in
        guard number > place else { return false }
        place = number
        return true
      }
    }

    /// On the loop. False where the queue is full.
    func give(_ event: V1.WatchJobsResponse?) -> Bool {
      var waiting = queue.withLock { queue in
        let waiting = queue
        queue = []
        return waiting
      }
      if let event { waiting.append(event) }
      let sent = waiting.prefix { stream.offer($0) }.count
      let rest = Array(waiting.dropFirst(sent))
      queue.withLock { $0 = rest }
      return rest.count <= TeamFeed.queueLimit
    }
  }

  private static let queueLimit = 1000
  private let readers = Mutex<[ObjectIdentifier: Reader]>([:])

  var isEmpty: Bool { readerCount == 0 }

  var readerCount: Int { readers.withLock { $0.count } }

  /// Takes a reader in; `begin` it then. `onEnd` gets whether the feed has no reader left.
  func join(
    _ stream: ResponseStream<V1.WatchJobsResponse>, after number: Int64, on loop: any Loop,
    onEnd: @escaping @Sendable (Bool) -> Void
  ) -> Reader {
    let reader = Reader(stream: stream, place: number, loop: loop, onEnd: onEnd)
    readers.withLock { $0[ObjectIdentifier(reader)] = reader }
    return reader
  }

  /// The client should know now that it watches: nothing may happen for long.
  func begin(_ reader: Reader) {
    reader.stream.onWritable { [weak reader] in _ = reader?.give(nil) }
    reader.stream.onCancel { [self] in remove(reader) }
    reader.stream.begin()
  }

  /// Changes that have numbers come in their order, and perhaps again.
  func publish(_ event: V1.WatchJobsResponse, number: Int64?) {
    for reader in readers.withLock({ Array($0.values) }) {
      if let number, !reader.isNews(number) { continue }
      reader.loop.execute { [self] in
        if !reader.give(event) { dismiss(reader) }
      }
    }
  }

  private func dismiss(_ reader: Reader) {
    reader.stream.finish(
      Failure(
        .rateLimited, "the reader is too slow: list the jobs and watch again",
        reason: "slow_watcher"))
    remove(reader)
  }

  private func remove(_ reader: Reader) {
    let left = readers.withLock { readers -> Int? in
      readers.removeValue(forKey: ObjectIdentifier(reader)) == nil ? nil : readers.count
    }
    if let left { reader.onEnd(left == 0) }
  }
}
