import Core
import Jobs
import Testing

/// Every arrow of docs/state-machines.md, and that there is no other: each method from each state.
@Suite struct JobTransitionTests {
  private static let failure = Failure(.providerUnavailable, "no capacity")

  private static func at(_ seconds: Int64) -> Timestamp {
    Timestamp(microseconds: seconds * 1_000_000)
  }

  private static func machine(_ state: JobState, hasStarted: Bool) -> JobMachine {
    JobMachine(
      state: state, epoch: 4, attempts: 1, startTime: hasStarted ? at(1) : nil,
      endTime: state.isTerminal ? at(2) : nil, retryTime: state == .retryWait ? at(9) : nil,
      startDeadline: at(30), totalDeadline: at(60))
  }

  /// One way to move a job, with the states that it leads to; all others stay.
  private struct Arrow: CustomTestStringConvertible, Sendable {
    let name: String
    let to: [JobState: JobState]
    let move: @Sendable (inout JobMachine) -> Void
    var hasStarted = true

    var testDescription: String { name }
  }

  private static let arrows: [Arrow] = [
    Arrow(name: "T1 dispatch", to: [.queued: .dispatching, .retryWait: .dispatching]) {
      _ = $0.dispatch()
    },
    Arrow(name: "T3 start", to: [.dispatching: .running, .unknown: .running]) {
      _ = $0.start(at: at(5))
    },
    Arrow(name: "T4 lose", to: [.dispatching: .unknown, .running: .unknown]) { _ = $0.lose() },
    Arrow(
      name: "T6 finalize",
      to: [.dispatching: .finalizing, .running: .finalizing, .unknown: .finalizing]
    ) { _ = $0.finalize(at: at(5)) },
    Arrow(
      name: "T7 succeed",
      to: [
        .dispatching: .succeeded, .running: .succeeded, .finalizing: .succeeded,
        .unknown: .succeeded, .canceling: .succeeded,
      ]
    ) { _ = $0.succeed(at: at(5)) },
    Arrow(
      name: "T5 attempt failed, again",
      to: [
        .dispatching: .retryWait, .running: .retryWait, .finalizing: .retryWait,
        .unknown: .retryWait, .canceling: .canceled,
      ]
    ) { _ = $0.attemptFailed(failure, retryDelay: .seconds(1), attemptLimit: 3, at: at(5)) },
    Arrow(
      name: "T8 attempt failed, for good",
      to: [
        .dispatching: .failed, .running: .failed, .finalizing: .failed, .unknown: .failed,
        .canceling: .canceled,
      ]
    ) { _ = $0.attemptFailed(failure, retryDelay: nil, attemptLimit: 3, at: at(5)) },
    Arrow(
      name: "T8 attempts used up",
      to: [
        .dispatching: .failed, .running: .failed, .finalizing: .failed, .unknown: .failed,
        .canceling: .canceled,
      ]
    ) { _ = $0.attemptFailed(failure, retryDelay: .zero, attemptLimit: 1, at: at(5)) },
    Arrow(
      name: "T8 fail without an attempt",
      to: [
        .queued: .failed, .retryWait: .failed, .dispatching: .failed, .running: .failed,
        .finalizing: .failed, .unknown: .failed, .canceling: .failed,
      ]
    ) { _ = $0.fail(at: at(5)) },
    Arrow(
      name: "T9, T10 cancel",
      to: [
        .queued: .canceled, .retryWait: .canceled, .dispatching: .canceling,
        .running: .canceling, .unknown: .canceling,
      ]
    ) { _ = $0.cancel(at: at(5)) },
    Arrow(
      name: "T12 start deadline",
      to: [
        .queued: .expired, .retryWait: .expired, .dispatching: .expired, .running: .expired,
        .finalizing: .expired, .unknown: .expired, .canceling: .expired,
      ],
      move: { _ = $0.passDeadline(at: at(30)) }, hasStarted: false),
    Arrow(
      name: "T13 total deadline",
      to: [
        .queued: .failed, .retryWait: .failed, .dispatching: .failed, .running: .failed,
        .finalizing: .failed, .unknown: .failed, .canceling: .failed,
      ]
    ) { _ = $0.passDeadline(at: at(60)) },
    Arrow(name: "before any deadline", to: [:]) { _ = $0.passDeadline(at: at(59)) },
    Arrow(name: "a new lease", to: [:]) { $0.takeOver() },
  ]

  @Test("each method moves a job along its arrows and along no other", arguments: arrows)
  private func arrow(_ arrow: Arrow) {
    for state in JobState.allCases {
      let before = Self.machine(state, hasStarted: arrow.hasStarted)
      var job = before
      arrow.move(&job)
      #expect(job.state == arrow.to[state] ?? state, "\(arrow.name) from \(state)")
      #expect(job.epoch >= before.epoch)
      #expect((job.endTime != nil) == job.state.isTerminal)
      if arrow.to[state] == nil, arrow.name != "a new lease" { #expect(job == before) }
    }
  }

  @Test("every state can be reached and left; only ends cannot be left")
  func reach() {
    var reached: Set<JobState> = [.queued]
    var left: Set<JobState> = []
    for arrow in Self.arrows {
      for (from, to) in arrow.to where from != to {
        reached.insert(to)
        left.insert(from)
      }
    }
    #expect(reached == Set(JobState.allCases))
    #expect(left == Set(JobState.allCases.filter { !$0.isTerminal }))
  }

  @Test(
    "what an attempt may become",
    arguments: [
      (AttemptState.planned, [AttemptState.submitted, .failed]),
      (.submitted, [.accepted, .succeeded, .failed, .unknown]),
      (.accepted, [.succeeded, .failed, .unknown]),
      (.succeeded, []), (.failed, []), (.unknown, []),
    ])
  func attempts(from state: AttemptState, to next: [AttemptState]) {
    for other in AttemptState.allCases {
      #expect(state.mayBecome(other) == next.contains(other))
    }
  }
}
