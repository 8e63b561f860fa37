// Bugs that are let into a simulation on purpose: one that is not found proves the simulator wrong.
//
// They live here alone. The product has no switch for them: the simulated store changes statements
// on their way to SQLite, or the simulation forgets something at a crash.

import Core
import Storage

package enum Canary: String, CaseIterable, Sendable {
  /// One settlement in four, and then only of an amount that is left, frees a little too much.
  case settlement
  /// A write of a lease that is void is taken: the epoch is not compared.
  case fencing
  /// A webhook to an endpoint that was not delivered yet is lost at a crash.
  case webhook
  /// A request id does not keep a second job from being made.
  case repetition
  /// What a job did not cost goes back to its budgets, but not quite, one time in three.
  case budget
  /// An attempt that goes on after a crash keeps its old lease, once in a while.
  case lease
  /// Jobs are forgotten though something of them is still to be sent.
  case forgetting
  /// Two submissions whose answer was lost may take the same task.
  case claim

  /// Within so many seeds each has to be found.
  package static let seedLimit = 200

  /// A piece of a statement, and what stands there instead.
  struct Rewrite: Sendable {
    let old: String
    let new: String
  }

  var rewrites: [Rewrite] {
    switch self {
    case .settlement:
      [
        Rewrite(
          old: "UPDATE account SET posted = posted + $2, held = held + $3,",
          new: """
            UPDATE account SET posted = posted + $2, held = held + $3
              - CASE WHEN $2 < 0 AND ($2 + $3) % 4 = 0 AND held + $3 > 0 THEN 1 ELSE 0 END,
            """)
      ]
    case .fencing:
      [
        Rewrite(old: "AND epoch = $7 AND", new: "AND epoch >= $7 - 1000 AND"),
        Rewrite(old: "AND epoch = $14 AND", new: "AND epoch >= $14 - 1000 AND"),
      ]
    case .webhook: []
    case .repetition:
      [
        Rewrite(
          old: "WHERE job_request.expire_time <= $6",
          new: "WHERE job_request.expire_time <= $6 + 2592000000000")
      ]
    case .budget:
      [
        Rewrite(
          old: "SET amount = amount - $3 WHERE",
          new: "SET amount = amount - $3 + ($3 % 3 = 1) WHERE")
      ]
    case .claim:
      [
        Rewrite(
          old: "WHERE provider_task = $1 AND provider = $2",
          new: "WHERE provider_task = $1 AND provider = $2 AND job = ''")
      ]
    case .lease:
      [
        Rewrite(
          old: "UPDATE attempt SET epoch = $3 WHERE",
          new: "UPDATE attempt SET epoch = $3 - ($3 % 2) WHERE")
      ]
    case .forgetting:
      [Rewrite(old: "WHERE d.job = j.id AND d.state = 'pending'", new: "WHERE d.job = ''")]
    }
  }
}

/// A transaction that changes statements before SQLite sees them.
final class RewrittenTransaction: Transaction {
  private let base: any Transaction
  private let rewrites: [Canary.Rewrite]

  init(_ base: any Transaction, _ rewrites: [Canary.Rewrite]) {
    self.base = base
    self.rewrites = rewrites
  }

  var dialect: Dialect { base.dialect }

  func rows(_ sql: String, _ values: [Value]) throws(Failure) -> [Row] {
    try base.rows(rewritten(sql), values)
  }

  @discardableResult
  func execute(_ sql: String, _ values: [Value]) throws(Failure) -> Int {
    try base.execute(rewritten(sql), values)
  }

  private func rewritten(_ sql: String) -> String {
    for rewrite in rewrites {
      guard let range = sql.firstRange(of: rewrite.old) else { continue }
      return sql.replacingCharacters(in: range, with: rewrite.new)
    }
    return sql
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
