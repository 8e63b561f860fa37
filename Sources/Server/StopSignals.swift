// SIGTERM and SIGINT: the first asks the server to stop, the second ends the process.

package import Core
package import EventLoop
import Glibc

package enum StopSignals {
  /// Returns at the first SIGTERM or SIGINT. A second one ends the process at once: whoever sends
  /// it does not want to wait for the drain.
  package static func wait(on loop: EventLoop) async throws(Failure) {
    let result = await withCheckedContinuation { continuation in
      loop.execute {
        let waiting = Waiting(continuation)
        do throws(NetworkError) {
          for signal in [SIGTERM, SIGINT] {
            waiting.watchers.append(try loop.watch(signal: signal) { waiting.received() })
          }
        } catch {
          waiting.end(.failure(Failure(.internal, "cannot watch signals: \(error)")))
        }
      }
    }
    try result.get()
  }

  /// Used on the loop only. It keeps its watchers, and they keep it: both live as long as the
  /// process.
  private final class Waiting {
    var watchers: [SignalWatcher] = []
    private var continuation: CheckedContinuation<Result<Void, Failure>, Never>?

    init(_ continuation: CheckedContinuation<Result<Void, Failure>, Never>) {
      self.continuation = continuation
    }

    func received() {
      guard continuation != nil else { _exit(130) }
      end(.success(()))
    }

    func end(_ result: Result<Void, Failure>) {
      continuation?.resume(returning: result)
      continuation = nil
    }
  }
}
