// Checks the books of the running server: at the start what is quick, then the newest entries soon
// and everything at intervals, in reads that look at a bounded part of the store each.

import Access
import Billing
import Core
import Files
import Jobs
import Logging
import Storage
import Synchronization

/// When and how much is checked.
struct VerifierSettings: Sendable, Equatable {
  /// Between two looks at new entries.
  var interval: Duration = .seconds(10)
  /// Between two ways through everything.
  var fullInterval: Duration = .seconds(3600)
  /// Entries, events or jobs that one read looks at.
  var sliceRows = 500
  /// How long the start waits.
  var startLimit: Duration = .seconds(2)
}

final class BackgroundVerifier: Sendable {
  /// After each read of a way through everything it rests so many times as long as that took.
  private static let restFactor = 3
  /// Findings that are told before the books are right again.
  private static let toldLimit = 100

  private struct State {
    /// The first finding since the books were last found right.
    var violation: LedgerReport.Violation?
    /// What was told in the log since then.
    var told: Set<String> = []
    var violations: Int64 = 0
    var slices: Int64 = 0
    var passes: Int64 = 0
    /// A way through everything that is under way.
    var pass: VerificationPass?
    var passFound = false
    /// When the next one begins; nil while that is not known.
    var nextPass: Duration?
  }

  private let verification: Verification
  private let settings: VerifierSettings
  private let world: World
  private let log: Logger
  private let onViolation: @Sendable () -> Void
  private let state = Mutex(State())

  /// - Parameter onViolation: told once for each new finding.
  init(
    _ verification: Verification, settings: VerifierSettings, world: World, log: Logger,
    onViolation: @escaping @Sendable () -> Void
  ) {
    self.verification = verification
    self.settings = settings
    self.world = world
    self.log = log
    self.onViolation = onViolation
  }

  /// Why no work should be sent: which invariant does not hold. No ids: anybody may read it.
  var obstacle: String? {
    state.withLock(\.violation).map {
      "the books do not hold, \($0.invariant): \($0.statement)"
    }
  }

  /// What is counted since the start.
  struct Counts: Sendable, Equatable {
    var violations: Int64
    var slices: Int64
    var passes: Int64
    var isBroken: Bool
  }

  var counts: Counts {
    state.withLock { state in
      Counts(
        violations: state.violations, slices: state.slices, passes: state.passes,
        isBroken: state.violation != nil)
    }
  }

  func standing() async throws(Failure) -> Verification.Standing {
    try await verification.standing()
  }

  // MARK: The story

  /// Before anybody may send work: entries that came since the last check, what is quick, and of
  /// everything as much as there is time for, if it is due.
  func begin() async {
    let end = world.uptime() + settings.startLimit
    do throws(Failure) {
      try await follow(until: end)
      note(try await verification.glance())
      let standing = try await verification.standing()
      schedule(after: standing.fullTime)
      while isPassDue, world.uptime() < end { try await step() }
    } catch {
      report(error)
    }
  }

  /// Checks until the task is cancelled.
  func run() async {
    while !Task.isCancelled {
      let start = world.uptime()
      do throws(Failure) {
        try await follow(until: nil)
        note(try await verification.glance())
        try await walk(for: settings.interval)
      } catch {
        report(error)
      }
      let rest = settings.interval - (world.uptime() - start)
      do { try await world.sleep(max(.milliseconds(1), rest)) } catch { return }
    }
  }

  /// Goes through everything, if that is due, for so long; with rests, so that reads of calls have
  /// their turns.
  private func walk(for time: Duration) async throws(Failure) {
    let end = world.uptime() + time
    while isPassDue, world.uptime() < end, !Task.isCancelled {
      let start = world.uptime()
      try await step()
      await rest(after: start)
    }
  }

  /// Looks at what is new: until it is through or, at a start, until its time is over. While calls
  /// are served it rests in between.
  private func follow(until end: Duration?) async throws(Failure) {
    while !Task.isCancelled {
      let start = world.uptime()
      let round = try await verification.follow()
      countSlice()
      note(round.found)
      if round.isDone { return }
      if let end {
        if world.uptime() >= end { return }
      } else {
        await rest(after: start)
      }
    }
  }

  private func rest(after start: Duration) async {
    let rest = (world.uptime() - start) * Self.restFactor
    try? await world.sleep(max(.milliseconds(1), rest))
  }

  // MARK: Passes

  private var isPassDue: Bool {
    state.withLock { state in
      state.pass != nil || state.nextPass.map { $0 <= world.uptime() } ?? true
    }
  }

  private func schedule(after fullTime: Timestamp?) {
    let age = fullTime.map { max(.zero, world.now() - $0) } ?? settings.fullInterval
    let next = world.uptime() + (settings.fullInterval - age)
    state.withLock { $0.nextPass = next }
  }

  /// One step of the way through everything; it begins where none is under way.
  private func step() async throws(Failure) {
    let pass = state.withLock { state in
      if state.pass == nil { state.passFound = false }
      return state.pass ?? verification.pass
    }
    let (next, found) = try await verification.step(pass)
    countSlice()
    note(found)
    guard next.isDone else {
      state.withLock { state in
        state.pass = next
        if found != nil { state.passFound = true }
      }
      return
    }
    try await end(found)
  }

  /// The way is through. Where nothing was wrong on all of it, nothing is wrong any more.
  private func end(_ found: LedgerReport.Violation?) async throws(Failure) {
    let now = world.uptime()
    let isSound = state.withLock { state in
      let isSound = !state.passFound && found == nil
      state.pass = nil
      state.passes += 1
      state.nextPass = now + settings.fullInterval
      if isSound {
        state.violation = nil
        state.told = []
      }
      return isSound
    }
    if isSound { try await verification.noteFull(at: world.now()) }
  }

  // MARK: Telling

  private func countSlice() { state.withLock { $0.slices += 1 } }

  /// A finding is told once, however often it is found.
  private func note(_ found: LedgerReport.Violation?) {
    guard let found else { return }
    let isNew = state.withLock { state in
      state.violation = state.violation ?? found
      guard state.told.count < Self.toldLimit, state.told.insert(found.description).inserted else {
        return false
      }
      state.violations += 1
      return true
    }
    guard isNew else { return }
    onViolation()
    log.error(
      "the books do not hold",
      metadata: [
        "invariant": "\(found.invariant)", "statement": "\(found.statement)",
        "offenders": "\(found.offenders.joined(separator: ", "))",
      ])
  }

  private func report(_ failure: Failure) {
    log.error("the books could not be checked", metadata: ["failure": "\(failure)"])
  }
}

extension LedgerVerifier {
  /// The invariants of all modules.
  static func ofEverything(_ configuration: ServerConfiguration) -> LedgerVerifier {
    LedgerVerifier(
      additional: JobInvariants.all(
        settings: configuration.jobs, peaks: AccessStore.concurrencyPeaks)
        + FileInvariants.all.map {
          Invariant($0.name, $0.sentence, reach: .whole(FileInvariants.tables), sql: $0.sql)
        })
  }
}
