// Threads for disk calls, so that no event loop waits for a disk.

import Core

/// A few threads that run blocking work in order of arrival.
final class DiskThreads: Sendable {
  private let queue: WorkQueue<@Sendable () -> Void>
  private let threads: [WorkerThread]

  init(count: Int) throws(Failure) {
    let queue = WorkQueue<@Sendable () -> Void>()
    var threads: [WorkerThread] = []
    for _ in 0..<count {
      let thread = WorkerThread {
        while let work = queue.take(limit: 1)?.first { work() }
      }
      guard let thread else {
        queue.close()
        throw Failure(.internal, "the system refuses a thread for files")
      }
      threads.append(thread)
    }
    self.queue = queue
    self.threads = threads
  }

  /// What is queued is still done.
  deinit { queue.close() }

  /// Runs the work on one of the threads; the caller waits without blocking its own.
  func run<R: Sendable>(
    _ work: @escaping @Sendable () throws(Failure) -> R
  ) async throws(Failure) -> R {
    let result: Result<R, Failure> = await withCheckedContinuation { continuation in
      let isTaken = queue.push {
        do throws(Failure) {
          continuation.resume(returning: .success(try work()))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
      if !isTaken {
        continuation.resume(
          returning: .failure(
            Failure(.internal, "the blob store is closed", reason: Failure.blobsBroken)))
      }
    }
    return try result.get()
  }
}
