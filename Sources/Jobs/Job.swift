// The state of a job, and the only ways from one state to the next (docs/state-machines.md).

package import Core

/// Where a job stands. Raw values are the store's words.
package enum JobState: String, CaseIterable, Sendable {
  /// Waits for a slot. Leaves to `dispatching` (T1), `canceled` (T9), `expired` (T12).
  case queued
  /// Has a slot and a submitted attempt that has not answered. Leaves to `running` (T3),
  /// `unknown` (T4), `retryWait` (T5), `canceling` (T10), `failed` (T8).
  case dispatching
  /// The provider has begun. Leaves to `finalizing` (T6), `retryWait`, `canceling`, `failed`.
  case running
  /// The provider has finished; output is being stored. Leaves to `succeeded` (T7), `failed`.
  case finalizing
  /// An attempt failed; the next one waits for its time. Leaves as `queued` does.
  case retryWait = "retry_wait"
  /// Submitted, outcome not known: it is being asked for (T4). Leaves to `running` (T3) where the
  /// work was found, else as `running` does.
  case unknown
  /// The customer wants it stopped. Leaves to `canceled` or, if the provider was faster,
  /// `succeeded` (T11).
  case canceling
  case succeeded, failed, canceled, expired

  /// Terminal rows never change.
  package var isTerminal: Bool {
    switch self {
    case .succeeded, .failed, .canceled, .expired: true
    case .queued, .dispatching, .running, .finalizing, .retryWait, .unknown, .canceling: false
    }
  }

  /// Whether the job holds a slot of its organisation.
  package var holdsSlot: Bool {
    switch self {
    case .dispatching, .running, .finalizing, .unknown, .canceling: true
    case .queued, .retryWait, .succeeded, .failed, .canceled, .expired: false
    }
  }

  /// What customers see of it: a started job whose next attempt is under way still runs.
  package func visible(hasStarted: Bool) -> VisibleState {
    switch self {
    case .dispatching: hasStarted ? .running : .queued
    case .queued, .retryWait: .queued
    case .running, .finalizing, .unknown: .running
    case .canceling: .canceling
    case .succeeded: .succeeded
    case .failed: .failed
    case .canceled: .canceled
    case .expired: .expired
    }
  }
}

/// The states that customers see. Raw values are the store's words.
package enum VisibleState: String, CaseIterable, Sendable {
  case queued, running, canceling, succeeded, failed, canceled, expired
}

/// The moving part of a job: a value that knows its arrows. It does nothing but change itself and
/// say what has to be done; a method that returns nil or false has changed nothing.
package struct JobMachine: Equatable, Sendable {
  package private(set) var state: JobState
  /// The fencing number: every dispatch and every recovery adds one, every write carries it.
  package private(set) var epoch: Int
  /// Attempts made so far.
  package private(set) var attempts: Int
  package private(set) var startTime: Timestamp?
  package private(set) var endTime: Timestamp?
  /// When a job in `retryWait` may be dispatched again.
  package private(set) var retryTime: Timestamp?
  /// A job that has not started by then expires.
  package let startDeadline: Timestamp
  /// A job that has not ended by then fails.
  package let totalDeadline: Timestamp

  /// T0.
  package init(startDeadline: Timestamp, totalDeadline: Timestamp) {
    self.init(
      state: .queued, epoch: 0, attempts: 0, startTime: nil, endTime: nil, retryTime: nil,
      startDeadline: startDeadline, totalDeadline: totalDeadline)
  }

  /// From the store.
  package init(
    state: JobState, epoch: Int, attempts: Int, startTime: Timestamp?, endTime: Timestamp?,
    retryTime: Timestamp?, startDeadline: Timestamp, totalDeadline: Timestamp
  ) {
    self.state = state
    self.epoch = epoch
    self.attempts = attempts
    self.startTime = startTime
    self.endTime = endTime
    self.retryTime = retryTime
    self.startDeadline = min(startDeadline, totalDeadline)
    self.totalDeadline = totalDeadline
  }

  package var visible: VisibleState { state.visible(hasStarted: startTime != nil) }

  /// The next deadline that matters: to start, or once started, to end.
  package var deadline: Timestamp { startTime == nil ? startDeadline : totalDeadline }
}

/// What an attempt's failure leads to.
package enum AfterAttempt: Equatable, Sendable {
  /// T5: again, not before this time.
  case retry(at: Timestamp)
  /// T8, T13: the job has failed.
  case failed(Failure)
  /// T11: the job is canceled.
  case canceled
  /// T12: the job has expired before it started.
  case expired
}

/// What a cancellation leads to.
package enum AfterCancel: Equatable, Sendable {
  /// T9: canceled at once.
  case canceled
  /// T10: the attempt has to be stopped; its end decides.
  case stopAttempt
  /// The job has ended, or is being canceled already.
  case nothing
}

extension JobMachine {
  /// T1: takes the job for its next attempt; the answer is the attempt's number.
  package mutating func dispatch() -> Int? {
    guard state == .queued || state == .retryWait else { return nil }
    state = .dispatching
    retryTime = nil
    epoch += 1
    attempts += 1
    return attempts
  }

  /// T3: the provider has begun. False where that changes nothing.
  package mutating func start(at now: Timestamp) -> Bool {
    guard state == .dispatching || state == .unknown else { return false }
    state = .running
    startTime = startTime ?? now
    return true
  }

  /// T4: nobody knows whether the provider has the work. False where that changes nothing: a job
  /// that is being canceled stays so.
  package mutating func lose() -> Bool {
    guard state == .dispatching || state == .running else { return false }
    state = .unknown
    return true
  }

  /// T6: the provider has finished; its output is being stored. A cancellation comes too late now.
  package mutating func finalize(at now: Timestamp) -> Bool {
    guard state == .running || state == .dispatching || state == .unknown else { return false }
    state = .finalizing
    startTime = startTime ?? now
    return true
  }

  /// T6 and T7 in one, or T7: the provider has finished and its output is stored.
  package mutating func succeed(at now: Timestamp) -> Bool {
    guard state.holdsSlot else { return false }
    state = .succeeded
    startTime = startTime ?? now
    endTime = now
    return true
  }

  /// T8 without an attempt: the job can't go on.
  package mutating func fail(at now: Timestamp) -> Bool {
    guard !state.isTerminal else { return false }
    end(as: .failed, at: now)
    return true
  }

  /// T5, T8, T11, T12 or T13, whichever the failure of the current attempt leads to.
  /// - Parameters:
  ///   - retryDelay: nil where another attempt can't help.
  package mutating func attemptFailed(
    _ failure: Failure, retryDelay: Duration?, attemptLimit: Int, at now: Timestamp
  ) -> AfterAttempt? {
    guard state.holdsSlot else { return nil }
    if state == .canceling {
      end(as: .canceled, at: now)
      return .canceled
    }
    if let ended = passDeadline(at: now) { return ended }
    guard let retryDelay, attempts < attemptLimit, now + retryDelay < deadline else {
      end(as: .failed, at: now)
      return .failed(failure)
    }
    state = .retryWait
    retryTime = now + retryDelay
    return .retry(at: now + retryDelay)
  }

  /// T12 or T13, if the deadline has passed and no attempt is in the way any more.
  package mutating func passDeadline(at now: Timestamp) -> AfterAttempt? {
    guard !state.isTerminal, now >= deadline else { return nil }
    if startTime == nil {
      end(as: .expired, at: now)
      return .expired
    }
    end(as: .failed, at: now)
    return .failed(Failure(.timeout, "the job did not end in time", reason: "total"))
  }

  /// T9 or T10.
  package mutating func cancel(at now: Timestamp) -> AfterCancel {
    switch state {
    case .queued, .retryWait:
      end(as: .canceled, at: now)
      return .canceled
    case .dispatching, .running, .unknown:
      state = .canceling
      return .stopAttempt
    case .finalizing, .canceling, .succeeded, .failed, .canceled, .expired:
      return .nothing
    }
  }

  /// After a restart every lease is void: the fencing number moves on.
  package mutating func takeOver() { epoch += 1 }

  private mutating func end(as terminal: JobState, at now: Timestamp) {
    state = terminal
    endTime = now
    retryTime = nil
  }
}
