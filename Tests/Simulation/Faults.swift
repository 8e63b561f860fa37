// What may become of a commit, and who decides it.

/// The fate of one commit.
package enum Fate: String, CaseIterable, Sendable {
  /// Durable, and whoever wrote it hears of that.
  case written
  /// Nothing is written, and whoever wrote it hears of that: the disk is full.
  case refused
  /// Nothing is written, and the process dies.
  case diesBefore
  /// Durable, and the process dies before anybody hears of it.
  case diesAfter

  static let faults: [Fate] = [.refused, .diesBefore, .diesAfter]
}

/// Who decides the fates of a run's commits.
package enum FaultPlan: Sendable, Equatable {
  case none
  /// The seed, at any commit.
  case seed
  /// This commit alone, counted from 0.
  case at(Int, Fate)
}

/// The process is dead: everything that was in memory alone is gone.
struct Crash: Error {
  /// Whether the commit at which it died is durable.
  let isWritten: Bool
}

/// What a simulation found wrong.
package struct Finding: Error, CustomStringConvertible, Sendable {
  /// The invariant that is violated, as in `I7`; `B…` for those of the bystander.
  package let invariant: String
  package let description: String

  init(_ invariant: String, _ text: String) {
    self.invariant = invariant
    description = "\(invariant): \(text)"
  }
}
