import Core
import Jobs
import Testing

@Suite struct JobMachineTests {
  let failure = Failure(.providerUnavailable, "no capacity")

  private func at(_ seconds: Int64) -> Timestamp { Timestamp(microseconds: seconds * 1_000_000) }

  private func machine(_ state: JobState, attempts: Int = 1) -> JobMachine {
    JobMachine(
      state: state, epoch: attempts, attempts: attempts,
      startTime: state == .running ? at(1) : nil, endTime: nil, retryTime: nil,
      startDeadline: at(30), totalDeadline: at(60))
  }

  @Test("a job goes from queued to succeeded by its four steps")
  func straight() {
    var job = JobMachine(startDeadline: at(30), totalDeadline: at(60))
    #expect(job.dispatch() == 1)
    #expect(job.start(at: at(1)) == true)
    #expect(job.start(at: at(2)) == false)
    #expect(job.succeed(at: at(3)) == true)
    #expect(job.state == .succeeded)
    #expect(job.epoch == 1)
    #expect(job.startTime == at(1))
    #expect(job.endTime == at(3))
  }

  @Test("a job that has ended refuses every step", arguments: JobState.allCases)
  func terminal(state: JobState) {
    guard state.isTerminal else { return }
    let before = machine(state)
    var job = before
    #expect(job.dispatch() == nil)
    #expect(job.start(at: at(2)) == false)
    #expect(job.succeed(at: at(2)) == false)
    #expect(job.fail(at: at(2)) == false)
    #expect(job.cancel(at: at(2)) == .nothing)
    #expect(job.passDeadline(at: at(99)) == nil)
    #expect(
      job.attemptFailed(failure, retryDelay: .zero, attemptLimit: 3, at: at(2)) == nil)
    #expect(job == before)
  }

  @Test(
    "canceling ends a waiting job at once and stops the attempt of a running one",
    arguments: [
      (JobState.queued, AfterCancel.canceled, JobState.canceled),
      (.retryWait, .canceled, .canceled),
      (.dispatching, .stopAttempt, .canceling),
      (.running, .stopAttempt, .canceling),
      (.unknown, .stopAttempt, .canceling),
      (.finalizing, .nothing, .finalizing),
      (.canceling, .nothing, .canceling),
    ])
  func cancel(from state: JobState, expected: AfterCancel, to next: JobState) {
    var job = machine(state)
    #expect(job.cancel(at: at(5)) == expected)
    #expect(job.state == next)
  }

  @Test("a failed attempt is retried until the attempts are used up")
  func retries() {
    var job = machine(.running)
    #expect(
      job.attemptFailed(failure, retryDelay: .seconds(2), attemptLimit: 2, at: at(5))
        == .retry(at: at(7)))
    #expect(job.state == .retryWait)
    #expect(job.dispatch() == 2)
    #expect(
      job.attemptFailed(failure, retryDelay: .seconds(2), attemptLimit: 2, at: at(9))
        == .failed(failure))
    #expect(job.state == .failed)
  }

  @Test("a retry that would come after the deadline is not waited for")
  func lateRetry() {
    var job = machine(.running)
    #expect(
      job.attemptFailed(failure, retryDelay: .seconds(56), attemptLimit: 3, at: at(5))
        == .failed(failure))
  }

  @Test("a failure that no retry can help ends the job")
  func permanent() {
    var job = machine(.dispatching)
    let blocked = Failure(.contentBlocked, "refused")
    #expect(
      job.attemptFailed(blocked, retryDelay: nil, attemptLimit: 3, at: at(5)) == .failed(blocked))
  }

  @Test("a canceled job whose attempt fails is canceled, and succeeds if the provider was faster")
  func cancelRace() {
    var stopped = machine(.canceling)
    #expect(
      stopped.attemptFailed(failure, retryDelay: .zero, attemptLimit: 3, at: at(5)) == .canceled)
    var finished = machine(.canceling)
    #expect(finished.succeed(at: at(5)) == true)
    #expect(finished.state == .succeeded)
  }

  @Test("a job that has not started expires, one that has started times out")
  func deadlines() {
    var waiting = machine(.queued, attempts: 0)
    #expect(waiting.passDeadline(at: at(29)) == nil)
    #expect(waiting.passDeadline(at: at(30)) == .expired)
    #expect(waiting.state == .expired)
    var running = machine(.running)
    #expect(running.passDeadline(at: at(30)) == nil)
    guard case .failed(let timeout) = running.passDeadline(at: at(60)) else {
      Issue.record("a job past its total deadline has to fail")
      return
    }
    #expect(timeout.code == .timeout)
    #expect(timeout.reason == "total")
  }

  @Test("the start deadline is never after the total one")
  func deadlineOrder() {
    #expect(JobMachine(startDeadline: at(90), totalDeadline: at(60)).startDeadline == at(60))
  }

  @Test("customers see waiting, running and ending, not our steps")
  func visible() {
    #expect(JobState.retryWait.visible(hasStarted: false) == .queued)
    #expect(JobState.dispatching.visible(hasStarted: false) == .queued)
    #expect(JobState.unknown.visible(hasStarted: true) == .running)
    #expect(JobState.finalizing.visible(hasStarted: true) == .running)
  }

  @Test("an attempt that has ended stays as it is")
  func attempts() {
    for state in AttemptState.allCases where !state.isOpen {
      for next in AttemptState.allCases { #expect(!state.mayBecome(next)) }
    }
    #expect(AttemptState.planned.mayBecome(.submitted))
    #expect(!AttemptState.planned.mayBecome(.succeeded))
    #expect(!AttemptState.accepted.mayBecome(.submitted))
  }
}
