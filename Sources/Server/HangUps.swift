// SIGHUP: read again what is read from files.

import Core
import EventLoop
import Glibc

enum HangUps {
  /// Calls `received` on the loop for each SIGHUP, for as long as the process lives.
  static func watch(
    on loop: EventLoop, received: @escaping @Sendable () -> Void
  ) async throws(Failure) {
    let result = await withCheckedContinuation {
      (continuation: CheckedContinuation<Result<Void, Failure>, Never>) in
      loop.execute {
        do throws(NetworkError) {
          // The handle keeps itself until it is closed, which nobody does.
          _ = try loop.watch(signal: SIGHUP, received: received)
          continuation.resume(returning: .success(()))
        } catch {
          continuation.resume(
            returning: .failure(Failure(.internal, "cannot watch SIGHUP: \(error)")))
        }
      }
    }
    try result.get()
  }
}
