// Hears what other nodes say by NOTIFY.

import Core
package import Storage
import Synchronization

/// A session of its own that listens until `close`, on a thread of its own. A session that breaks
/// is made anew; what was said meanwhile is lost, and `heard` is told so by nil.
package final class HintListener: Sendable {
  static let channel = "modelroute"
  /// What is said in one breath is at most this long (NOTIFY takes less than 8,000 bytes).
  static let payloadLimit = 7_900
  /// Instead of more hints than fit.
  static let anything = "*"

  /// Who closes waits for an answer that is under way.
  private static let answerTimeLimit = Duration.seconds(10)

  private let isClosed = Atomic(false)
  private let thread = Mutex<WorkerThread?>(nil)

  /// - Parameter heard: called on the listener's thread; nil for "anything may have changed".
  package init(_ options: PostgresOptions, heard: @escaping @Sendable ([Hint]?) -> Void) {
    thread.withLock { thread in
      thread = WorkerThread { [self] in listen(options, heard) }
    }
  }

  package func close() {
    isClosed.store(true, ordering: .relaxed)
    thread.withLock { thread in
      thread?.join()
      thread = nil
    }
  }

  private func listen(_ options: PostgresOptions, _ heard: ([Hint]?) -> Void) {
    while !isClosed.load(ordering: .relaxed) {
      do throws(Failure) {
        let session = try Session(options, answerTimeLimit: Self.answerTimeLimit)
        try session.command("LISTEN \(Self.channel)")
        heard(nil)
        while !isClosed.load(ordering: .relaxed), !session.isBroken {
          for text in session.notifications(waitingAtMost: 500) { heard(Self.hints(in: text)) }
        }
      } catch {
        WorkerThread.rest(milliseconds: 500)
      }
    }
  }

  private static func hints(in text: String) -> [Hint]? {
    text == anything ? nil : text.split(separator: " ").map { Hint(String($0)) }
  }
}
