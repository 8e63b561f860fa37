// Files are bytes with a name and a type that a customer gave or a job made.
//
// Words: a *blob* is bytes, kept once per content whoever brought them (`Objects`); a *file* is a
// customer's name for a blob; a *reference* is a file's need of its blob, or a live job's, and the
// blob's row counts them. A blob without references is removed.
//
// Invariants, whenever the process dies: every row's blob is there (F1), and the count is right
// (F2). A blob is made durable before its row is committed, and removed after its row is gone; both
// happen under the digest's turn (`DigestTurns`), so that nobody removes what somebody is about to
// name. What is left over without a row is swept at start and from time to time.

import Core
package import RPC

/// The limits of files.
package struct FileSettings: Sendable, Equatable {
  package var fileBytesLimit: Int64 = 1 << 30
  /// Of one organisation and mode.
  package var organizationBytesLimit: Int64 = 100 << 30
  /// How long files are kept that say nothing else; nil for ever.
  package var retention: Duration?
  package var uploadsLimit = 64
  /// The most bytes of files that one job may send to a provider inline.
  package var inlineBytesLimit: Int64 = 20 << 20
  package var providerLinkLifetime: Duration = .seconds(3600)
  /// How long the links in a job's output work; every look at the job gives new ones.
  package var outputLinkLifetime: Duration = .seconds(86_400)
  package var sweepInterval: Duration = .seconds(60)
  /// Sweeps between two searches for blobs without a row.
  package var orphanSweepInterval: Duration = .seconds(3600)
  /// How long a request id is remembered.
  package var requestIDLifetime: Duration = .seconds(30 * 86_400)

  package init() {}
}

/// Whose files: live and test never meet.
package struct FileOwner: Hashable, Sendable {
  package let organization: String
  package let mode: Principal.Mode

  package init(organization: String, mode: Principal.Mode) {
    self.organization = organization
    self.mode = mode
  }
}
