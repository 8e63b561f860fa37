// What a running server does about its books: the newest entries soon, everything at intervals.

package import Core
package import Storage

/// The transactions of checking in the background. Reads look at a bounded number of rows each.
package struct Verification: Sendable {
  /// Accounts that one round looks at.
  private static let accountLimit = 100

  private let database: any Database
  private let verifier: LedgerVerifier
  /// Entries, events or jobs that one read looks at.
  package let rowLimit: Int
  /// Rows of a table that one read may look at as a whole.
  package let wholeLimit: Int

  package init(
    _ database: any Database, _ verifier: LedgerVerifier, rowLimit: Int, wholeLimit: Int = 20_000
  ) {
    self.database = database
    self.verifier = verifier
    self.rowLimit = max(1, rowLimit)
    self.wholeLimit = wholeLimit
  }

  /// Where the books stand.
  package struct Standing: Sendable, Equatable {
    /// Entries that were not checked yet.
    package var lag: Int64
    /// When everything was checked last; nil for never.
    package var fullTime: Timestamp?
  }

  package func standing() async throws(Failure) -> Standing {
    try await database.read { tx throws(Failure) in
      Standing(
        lag: try VerifierStore.lag(in: tx), fullTime: try VerifierStore.fullTime(in: tx))
    }
  }

  /// Checks the next entries that came since the last round. `isDone` where there are no more.
  package func follow() async throws(Failure) -> (found: LedgerReport.Violation?, isDone: Bool) {
    let rowLimit = rowLimit
    let (walks, found, isDone) = try await database.read { tx throws(Failure) in
      try Self.follow(rowLimit: rowLimit, in: tx)
    }
    if !walks.isEmpty {
      try await database.write { tx throws(Failure) in
        for walk in walks { try VerifierStore.note(walk, in: tx) }
      }
    }
    return (found, isDone)
  }

  /// An account with something wrong stays where it is: the finding comes again until it is right.
  private static func follow(
    rowLimit: Int, in tx: any Transaction
  ) throws(Failure) -> (walks: [EntryWalk], found: LedgerReport.Violation?, isDone: Bool) {
    var moved: [EntryWalk] = []
    var left = rowLimit
    let behind = try VerifierStore.behind(limit: accountLimit, in: tx)
    for var walk in behind {
      guard left > 0 else { return (moved, nil, false) }
      let start = walk.place.number
      let row = try VerifierStore.place(of: walk.account, in: tx)
      if let found = walk.finding(ifFewerThan: row?.number ?? 0) { return (moved, found, true) }
      let (_, found) = try walk.advance(limit: left, in: tx)
      if let found { return (moved, found, true) }
      left -= Int(walk.place.number - start)
      moved.append(walk)
    }
    return (moved, nil, behind.count < accountLimit && left > 0)
  }

  /// What is about all accounts and all live jobs, and quick however old the books are.
  package func glance() async throws(Failure) -> LedgerReport.Violation? {
    let invariants = verifier.invariants
    return try await database.read { tx throws(Failure) in
      for invariant in invariants {
        guard case .little = invariant.reach else { continue }
        if let found = try invariant.violation(in: tx) { return found }
      }
      return nil
    }
  }

  /// The beginning of a way through everything.
  package var pass: VerificationPass {
    VerificationPass(verifier, rowLimit: rowLimit, wholeLimit: wholeLimit)
  }

  /// One step of the way, and where it goes on.
  package func step(
    _ pass: VerificationPass
  ) async throws(Failure) -> (next: VerificationPass, found: LedgerReport.Violation?) {
    try await database.read { tx throws(Failure) in
      var next = pass
      let found = try next.step(in: tx)
      return (next, found)
    }
  }

  /// The way is through, and nothing was wrong.
  package func noteFull(at time: Timestamp) async throws(Failure) {
    try await database.write { tx throws(Failure) in
      try VerifierStore.noteFull(at: time, in: tx)
    }
  }
}
