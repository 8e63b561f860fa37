// Following a job's events to their end, over connections that may break.

import ArgumentParser
import Core
import Protos
import RPC

/// Where in a job's events a watcher is.
struct EventPosition {
  var sequence: Int64 = 0
  var offset: Int64 = 0
}

enum Following {
  /// How often a broken connection is tried again, one second apart, before giving up.
  private static let retryLimit = 30

  /// Shows events until the job has ended. A connection that breaks is opened again behind the last
  /// event that was seen; one that never gave an event fails at once, since nothing is lost then.
  static func follow(
    _ view: inout JobView,
    _ open: (EventPosition) async throws(Failure) -> ResponseReader<V1.JobEvent>
  ) async throws(Failure) -> V1.Job {
    var position: EventPosition?
    var failures = 0
    while true {
      do throws(Failure) {
        let events = try await open(position ?? EventPosition())
        while let event = try await events.next() {
          failures = 0
          position = EventPosition(sequence: event.sequence, offset: event.offset)
          if let end = view.show(event) { return end }
        }
        throw Failure(.providerUnavailable, "the stream ended before the job")
      } catch {
        failures += 1
        guard error.code == .providerUnavailable, position != nil, failures <= retryLimit
        else { throw error }
        view.lost()
        do { try await World.live.sleep(.seconds(1)) } catch { throw Failure.interrupted }
      }
    }
  }

  /// Ends the program as the job ended.
  static func exit(after job: V1.Job?) throws {
    guard let job else { return }
    switch job.state {
    case .canceled: throw Exit.canceled
    case .expired: throw Exit.expired
    case .failed:
      throw Exit.code(of: job.error.flatMap { Failure.Code(rawValue: $0.code) } ?? .internal)
    case .unspecified, .queued, .running, .canceling, .succeeded, .unrecognized: return
    }
  }
}

extension Failure {
  fileprivate static let interrupted = Failure(.timeout, "interrupted")
}
