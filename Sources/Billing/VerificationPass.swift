// Everything that `ledger verify` checks, in steps that look at a bounded part of the store each.
//
// A step is right by itself, whatever is written between two of them: it reads one snapshot, and
// judges accounts up to where it reads, single jobs, or what is small.

package import Core
import Events
package import Storage

/// One way through the books, as a value: what the next step looks at.
package struct VerificationPass: Sendable {
  private enum Stage: Sendable {
    /// Along the entries of each account, in the order of ids.
    case entries(EntryWalk)
    /// The jobs after this one.
    case jobs(after: String)
    /// Along the event chain of each organisation.
    case chains(organization: String, ChainWalk)
    /// The invariants that are about everything, from this one on.
    case rest(Int)
    case done
  }

  private let verifier: LedgerVerifier
  private let rowLimit: Int
  private let wholeLimit: Int
  private var stage = Stage.entries(EntryWalk(account: ""))

  /// - Parameters:
  ///   - rowLimit: entries, events or jobs that one step looks at.
  ///   - wholeLimit: rows of a table that one step may look at as a whole.
  package init(_ verifier: LedgerVerifier, rowLimit: Int, wholeLimit: Int) {
    self.verifier = verifier
    self.rowLimit = max(1, rowLimit)
    self.wholeLimit = wholeLimit
  }

  package var isDone: Bool {
    guard case .done = stage else { return false }
    return true
  }

  /// The next step; what it found wrong. Then it goes on behind that.
  package mutating func step(in tx: any Transaction) throws(Failure) -> LedgerReport.Violation? {
    switch stage {
    case .entries(let walk): try entries(walk, in: tx)
    case .jobs(let job): try jobs(after: job, in: tx)
    case .chains(let organization, let walk): try chains(organization, walk, in: tx)
    case .rest(let index): try rest(index, in: tx)
    case .done: nil
    }
  }

  private mutating func entries(
    _ walk: EntryWalk, in tx: any Transaction
  ) throws(Failure) -> LedgerReport.Violation? {
    var walk = walk
    let isAtEnd: Bool
    let found: LedgerReport.Violation?
    if walk.account.isEmpty {
      (isAtEnd, found) = (true, nil)
    } else {
      (isAtEnd, found) = try walk.advance(limit: rowLimit, in: tx)
    }
    guard isAtEnd || found != nil else {
      stage = .entries(walk)
      return nil
    }
    let next = try VerifierStore.nextAccount(after: walk.account, in: tx)
    stage = next.map { .entries(EntryWalk(account: $0)) } ?? .jobs(after: "")
    return found
  }

  private mutating func jobs(
    after job: String, in tx: any Transaction
  ) throws(Failure) -> LedgerReport.Violation? {
    let range = try JobRange.next(after: job, count: rowLimit, in: tx)
    let isLast = range.through == JobRange.end
    stage = isLast ? .chains(organization: "", ChainWalk()) : .jobs(after: range.through)
    for invariant in verifier.invariants {
      guard case .jobs = invariant.reach else { continue }
      if let found = try invariant.violation(among: range, in: tx) { return found }
    }
    return nil
  }

  private mutating func chains(
    _ organization: String, _ walk: ChainWalk, in tx: any Transaction
  ) throws(Failure) -> LedgerReport.Violation? {
    var walk = walk
    var isAtEnd = organization.isEmpty
    var finding: String?
    if !isAtEnd {
      let events = try EventLog.list(
        organization: organization, after: walk.place.sequence, limit: rowLimit, in: tx)
      for event in events where finding == nil {
        finding = walk.take(event).map { "event \(walk.place.sequence + 1): \($0)" }
      }
      isAtEnd = events.count < rowLimit
      if isAtEnd, finding == nil {
        finding = walk.finding(at: try EventLog.head(of: organization, in: tx))
      }
    }
    guard isAtEnd || finding != nil else {
      stage = .chains(organization: organization, walk)
      return nil
    }
    let next = try EventLog.organization(after: organization, in: tx)
    stage = next.map { .chains(organization: $0, ChainWalk()) } ?? .rest(0)
    return finding.map {
      LedgerReport.Violation(
        invariant: "I17", statement: "every event chain verifies",
        offenders: ["\(organization) \($0)"])
    }
  }

  /// One invariant a step. What is about too large a table is left to `ledger verify`.
  private mutating func rest(
    _ index: Int, in tx: any Transaction
  ) throws(Failure) -> LedgerReport.Violation? {
    guard index < verifier.invariants.count else {
      stage = .done
      return nil
    }
    stage = .rest(index + 1)
    let invariant = verifier.invariants[index]
    switch invariant.reach {
    case .little: return try invariant.violation(in: tx)
    case .whole(let tables):
      for table in tables where try !VerifierStore.isSmall(table, limit: wholeLimit, in: tx) {
        return nil
      }
      return try invariant.violation(in: tx)
    case .jobs, .walked: return nil
    }
  }
}

extension EntryWalk {
  /// Walks on by at most so many entries, and at their end looks at the account's row.
  mutating func advance(
    limit: Int, in tx: any Transaction
  ) throws(Failure) -> (isAtEnd: Bool, found: LedgerReport.Violation?) {
    let steps = try VerifierStore.entries(of: account, after: place.number, limit: limit, in: tx)
    for step in steps {
      if let found = take(step) { return (true, found) }
    }
    guard steps.count < limit else { return (false, nil) }
    return (true, finding(at: try VerifierStore.place(of: account, in: tx)))
  }
}
