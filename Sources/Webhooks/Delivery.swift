// One event on its way to one URL: how often it was tried and what comes next.

package import Core

/// What a receiver answered.
package enum DeliveryOutcome: Sendable, Equatable {
  /// An HTTP status; `retryAfter` is what the receiver asked for.
  case answered(status: Int, retryAfter: Duration?)
  /// No answer: `timeout`, `refused_address`, `connection`, ….
  case unreachable(reason: String)

  /// 2xx. A redirect is a failure and is not followed.
  package var isSuccess: Bool {
    guard case .answered(let status, _) = self else { return false }
    return (200...299).contains(status)
  }
}

/// The state of a delivery. Raw values are the store's words.
package enum DeliveryState: String, CaseIterable, Sendable {
  /// Waits for its first or next attempt. Leaves to the other two.
  case pending
  /// Leaves to `pending` where it is sent again; so does `abandoned`.
  case delivered
  case abandoned
}

/// The moving part of a delivery. One that is not pending changes by `sendAgain` alone.
package struct DeliveryMachine: Sendable, Equatable {
  package private(set) var state: DeliveryState
  package private(set) var attempts: Int
  /// Those before it was sent again; the schedule counts from there.
  package private(set) var earlierAttempts: Int
  /// When the next attempt is due.
  package private(set) var dueTime: Timestamp?

  /// A new one, due at once.
  package init(at now: Timestamp) {
    self.init(state: .pending, attempts: 0, dueTime: now)
  }

  /// From the store.
  package init(
    state: DeliveryState, attempts: Int, earlierAttempts: Int = 0, dueTime: Timestamp?
  ) {
    self.state = state
    self.attempts = attempts
    self.earlierAttempts = earlierAttempts
    self.dueTime = dueTime
  }

  /// What has to happen after an attempt.
  package enum Action: Sendable, Equatable {
    case none
    case retry(at: Timestamp)
    /// The receiver said that it is gone (410): nothing is sent there any more.
    case disableTarget
  }

  /// Notes an attempt that ended now. `random` is any number; it makes the jitter.
  package mutating func attempted(
    _ outcome: DeliveryOutcome, settings: WebhookSettings, at now: Timestamp, random: UInt64
  ) -> Action {
    guard state == .pending else { return .none }
    attempts += 1
    dueTime = nil
    if outcome.isSuccess {
      state = .delivered
      return .none
    }
    if case .answered(status: 410, _) = outcome {
      state = .abandoned
      return .disableTarget
    }
    let round = attempts - earlierAttempts
    guard round <= settings.schedule.count else {
      state = .abandoned
      return .none
    }
    let wait = Self.wait(
      after: outcome, base: settings.schedule[round - 1], settings: settings, random: random)
    dueTime = now + wait
    return .retry(at: now + wait)
  }

  /// The whole schedule once more. False where it is on its way already, or was tried too often.
  package mutating func sendAgain(settings: WebhookSettings, at now: Timestamp) -> Bool {
    guard state != .pending, attempts < settings.attemptsLimit else { return false }
    state = .pending
    earlierAttempts = attempts
    dueTime = now
    return true
  }

  /// Gives up without sending, which counts as an attempt: the target is disabled.
  package mutating func abandon() {
    guard state == .pending else { return }
    attempts += 1
    state = .abandoned
    dueTime = nil
  }

  /// The scheduled wait with jitter; longer where the receiver asked for it (429, 503).
  private static func wait(
    after outcome: DeliveryOutcome, base: Duration, settings: WebhookSettings, random: UInt64
  ) -> Duration {
    let spread = base.microseconds / 100 * max(0, min(100, settings.jitterPercent))
    let width = UInt64(spread) * 2 + 1
    let wait = Duration.microseconds(base.microseconds - spread + Int64(random % width))
    guard case .answered(let status, let asked?) = outcome, status == 429 || status == 503 else {
      return wait
    }
    return max(wait, min(asked, settings.retryAfterLimit))
  }
}
