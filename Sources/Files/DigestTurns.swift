// Takes turns by digest: who names a blob and who removes it never meet.

import Objects
import Synchronization

/// A lock for each digest that somebody uses, which tasks may hold while they wait for disk and
/// store. Not reentrant; several digests are taken in their order.
final class DigestTurns: Sendable {
  /// Who waits, by the digests that are taken.
  private let waiters = Mutex<[Digest: [CheckedContinuation<Void, Never>]]>([:])

  /// Waits until it is the caller's turn.
  func take(_ digest: Digest) async {
    await withCheckedContinuation { continuation in
      let isFree = waiters.withLock { waiters in
        guard waiters[digest] != nil else {
          waiters[digest] = []
          return true
        }
        waiters[digest]?.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }

  /// The next one's turn. Called once for each `take`.
  func pass(_ digest: Digest) {
    let next = waiters.withLock { waiters -> CheckedContinuation<Void, Never>? in
      guard var waiting = waiters[digest], !waiting.isEmpty else {
        waiters[digest] = nil
        return nil
      }
      let next = waiting.removeFirst()
      waiters[digest] = waiting
      return next
    }
    next?.resume()
  }

  /// How many digests are taken.
  var takenCount: Int { waiters.withLock { $0.count } }
}
