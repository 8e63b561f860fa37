// The state changes of a team's jobs, from now on, for whoever watches the team.

import Core
import Protos
import RPC
import Synchronization

/// The watchers of one team. A reader that can't keep up gets a bounded queue and then an end.
final class TeamFeed: Sendable {
  private final class Reader: Sendable {
    let stream: ResponseStream<V1.WatchJobsResponse>
    let loop: any Loop
    let onEnd: @Sendable (Bool) -> Void
    private let queue = Mutex<[V1.WatchJobsResponse]>([])

    init(
      stream: ResponseStream<V1.WatchJobsResponse>, loop: any Loop,
      onEnd: @escaping @Sendable (Bool) -> Void
    ) {
      self.stream = stream
      self.loop = loop
      self.onEnd = onEnd
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

  var isEmpty: Bool { readers.withLock { $0.isEmpty } }

  /// `onEnd` gets whether the feed has no reader left.
  func add(
    _ stream: ResponseStream<V1.WatchJobsResponse>, on loop: any Loop,
    onEnd: @escaping @Sendable (Bool) -> Void
  ) {
    let reader = Reader(stream: stream, loop: loop, onEnd: onEnd)
    readers.withLock { $0[ObjectIdentifier(reader)] = reader }
    stream.onWritable { [weak reader] in _ = reader?.give(nil) }
    stream.onCancel { [self] in remove(reader) }
    stream.begin()
  }

  func publish(_ event: V1.WatchJobsResponse) {
    for reader in readers.withLock({ Array($0.values) }) {
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
