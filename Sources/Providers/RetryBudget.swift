// A retry budget: retries are a share of the traffic, so that a provider in trouble does not get
// the traffic several times over.

package import Core

package struct RetryBudgetLimits: Sendable, Equatable {
  /// Of the calls in the window.
  package var percent = 10
  /// Allowed however few the calls are.
  package var minimum = 10

  package init() {}
}

/// The budget of one model. A pure machine: time is an argument.
package struct RetryBudget: Sendable, Equatable {
  package static let window = Duration.seconds(60)
  /// Calls, and the retries among them.
  private var counts = CallWindow()

  package init() {}

  package mutating func countCall(at now: Timestamp) {
    counts.count(marked: 0, in: Self.window, at: now)
  }

  /// Takes a retry from the budget; false where it is used up.
  package mutating func takeRetry(at now: Timestamp, _ limits: RetryBudgetLimits) -> Bool {
    let (calls, retries) = counts.totals(in: Self.window, at: now)
    guard retries < max(limits.minimum, calls * limits.percent / 100) else { return false }
    counts.count(calls: 0, marked: 1, in: Self.window, at: now)
    return true
  }
}
