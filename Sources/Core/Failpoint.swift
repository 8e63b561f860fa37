// Places at which `make crash` ends the process, each named after what is true there. A build for
// release has the names and nothing behind them.

import Glibc
import Synchronization

package enum Failpoint: CaseIterable, Sendable {
  // Commits.
  /// The closures of a batch have run; nothing of them is durable.
  case commitReady
  /// COMMIT is on its way to PostgreSQL, and nobody has answered.
  case commitSent
  /// A batch is durable, and nobody has been told.
  case commitDone
  /// A step of the schema is durable, the next ones are not.
  case migrationApplied

  // Jobs.
  /// A job is durable, and its caller has no answer.
  case jobCreated
  /// The intent to call a provider is durable; the call has not begun.
  case attemptIntended
  /// The provider has answered; nothing of that is durable.
  case providerAnswered
  /// A piece of a stream is durable.
  case chunkWritten
  /// The provider has named a task, and only this process knows the name.
  case taskNamed
  /// The name of a task is durable; nobody waits for it yet.
  case taskParked
  /// It is durable that nobody knows whether a provider has a task; nobody has looked for it yet.
  case taskLost
  /// A provider has told of a task; nobody has looked.
  case callbackTaken
  /// The wish to cancel is durable; the attempt goes on.
  case cancelWritten
  /// The end of a job is durable; nobody has heard of it.
  case jobConcluded

  // Files.
  /// Bytes are durable and have no name yet.
  case blobReceived
  /// A blob has its name, and no row refers to it.
  case blobKept
  /// The row of a blob is gone, its bytes are not.
  case blobForgotten

  // Webhooks.
  /// A receiver has answered, and nobody has noted it.
  case webhookSent

  // Start and stop.
  /// A batch of jobs is recovered; nobody has taken them up.
  case recoveryBatch
  /// What ran has had its grace; what is left is to be parked.
  case drainOver
  /// A copy of the store is written, not checked yet and perhaps not durable.
  case backupCopied

  // Nodes.
  /// The lease is renewed; orphans have not been looked for.
  case leaseRenewed
  /// Jobs of a dead node that wait are this node's, by the store.
  case orphansAdopted
  /// What another node had asked for is done; its message is still there.
  case messageDone
}

#if DEBUG
  extension Failpoint {
    /// `NAME[:COUNT[:stop]]`: at its COUNTth passing the process is killed, or stopped.
    package static let variable = "MODELROUTE_FAILPOINT"

    private static let armed = Armed(getenv(variable).map { String(cString: $0) } ?? "")
    private static let passings = Atomic<Int>(0)

    private struct Armed: Sendable {
      let name: String
      let count: Int
      let signal: Int32

      init(_ text: String) {
        let words = text.split(separator: ":").map(String.init)
        name = words.first ?? ""
        count = words.dropFirst().first.flatMap { Int($0) } ?? 1
        signal = words.dropFirst(2).first == "stop" ? SIGSTOP : SIGKILL
      }
    }

    package func pass() {
      let armed = Self.armed
      guard !armed.name.isEmpty, "\(self)" == armed.name,
        Self.passings.add(1, ordering: .relaxed).newValue == armed.count
      else { return }
      // Whoever armed it wants to know that it was reached.
      let line = Array("failpoint \(self)\n".utf8)
      _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      kill(getpid(), armed.signal)
    }
  }
#else
  extension Failpoint {
    package static let variable = ""

    @inline(always)
    package func pass() {}
  }
#endif
