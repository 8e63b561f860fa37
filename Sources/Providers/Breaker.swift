// A breaker: whether a deployment may be called at all, by how its latest calls went.

package import Core

/// When a breaker opens, and for how long.
package struct BreakerLimits: Sendable, Equatable {
  /// The stretch of time that counts.
  package var window = Duration.seconds(60)
  /// The fewest calls in it on which anybody is judged.
  package var callsMinimum = 10
  /// The share of bad ones that opens it.
  package var failurePercent = 50
  /// A first output that comes later than this is as bad as a failure; nil: half of the
  /// deployment's limit for it.
  package var slowAfter: Duration?
  /// How long it stays open at first; each further time in a row it is twice as long.
  package var openTime = Duration.seconds(30)
  package var openTimeLimit = Duration.seconds(300)
  /// So many calls in a row have to succeed before it closes.
  package var probeLimit = 3

  package init() {}
}

/// The breaker of one deployment (docs/state-machines.md).
///
/// A pure machine: time and chance are arguments. Whoever calls asks for a permit and says how the
/// call went; a permit of an earlier state says nothing about the present one.
package struct Breaker: Sendable, Equatable {
  package enum State: Sendable, Equatable {
    /// Leaves to `open` when enough of the window's calls were bad.
    case closed(CallWindow)
    /// Leaves to `halfOpen` with the first call after its time.
    case open(until: Timestamp)
    /// Leaves to `closed` when all probes have succeeded, to `open` when one has failed.
    case halfOpen(begun: Int, succeeded: Int)
  }

  /// The right to make one call.
  package struct Permit: Sendable, Equatable {
    fileprivate let epoch: Int
  }

  /// How a call went, as far as the deployment is to blame or to praise.
  package enum Verdict: Sendable, Equatable {
    case good
    /// Failed or slow.
    case bad
    /// The customer's input failed, or we gave it up: it says nothing.
    case neither
  }

  /// When to look again at one whose probes are all under way.
  private static let probeTime = Duration.seconds(1)
  /// The longest part of the open time that chance adds.
  private static let jitterPercent: Int64 = 20

  package private(set) var state = State.closed(CallWindow())
  /// Each change of state adds one.
  private var epoch = 0
  /// Since it was closed last.
  private var openings = 0

  package init() {}

  /// How long it is still closed to calls; nil where one may be made.
  package func wait(at now: Timestamp, _ limits: BreakerLimits) -> Duration? {
    switch state {
    case .closed: nil
    case .open(let until): until > now ? until - now : nil
    case .halfOpen(let begun, _): begun < limits.probeLimit ? nil : Self.probeTime
    }
  }

  /// Lets a call through; nil where none may be made.
  package mutating func begin(at now: Timestamp, _ limits: BreakerLimits) -> Permit? {
    guard wait(at: now, limits) == nil else { return nil }
    switch state {
    case .closed: break
    case .open: enter(.halfOpen(begun: 1, succeeded: 0))
    case .halfOpen(let begun, let succeeded):
      state = .halfOpen(begun: begun + 1, succeeded: succeeded)
    }
    return Permit(epoch: epoch)
  }

  /// - Parameter chance: any random number, asked for only where the breaker opens.
  package mutating func end(
    _ permit: Permit, _ verdict: Verdict, at now: Timestamp, _ limits: BreakerLimits,
    chance: () -> UInt64
  ) {
    guard permit.epoch == epoch else { return }
    switch state {
    case .closed(var window):
      guard verdict != .neither else { return }
      window.count(marked: verdict == .bad ? 1 : 0, in: limits.window, at: now)
      state = .closed(window)
      if Self.isBad(window, limits, at: now) { open(at: now, limits, chance()) }
    case .open: break
    case .halfOpen(let begun, let succeeded):
      switch verdict {
      case .neither: state = .halfOpen(begun: begun - 1, succeeded: succeeded)
      case .bad: open(at: now, limits, chance())
      case .good where succeeded + 1 >= limits.probeLimit: reset()
      case .good: state = .halfOpen(begun: begun, succeeded: succeeded + 1)
      }
    }
  }

  /// Closed, and everything forgotten.
  package mutating func reset() {
    openings = 0
    enter(.closed(CallWindow()))
  }

  private static func isBad(
    _ window: CallWindow, _ limits: BreakerLimits, at now: Timestamp
  ) -> Bool {
    let (calls, bad) = window.totals(in: limits.window, at: now)
    return calls >= limits.callsMinimum && bad * 100 >= calls * limits.failurePercent && bad > 0
  }

  private mutating func open(at now: Timestamp, _ limits: BreakerLimits, _ chance: UInt64) {
    let time = min(limits.openTimeLimit, limits.openTime * (1 << min(openings, 20)))
    let spread = time.microseconds * Self.jitterPercent / 100
    let jitter = Int64(chance % UInt64(max(1, spread + 1)))
    openings += 1
    enter(.open(until: now + time + .microseconds(jitter)))
  }

  private mutating func enter(_ next: State) {
    state = next
    epoch += 1
  }
}
