// How a deployment has been doing: what routing knows about it besides its price.

package import Core
import Synchronization

/// The record of one deployment: moving averages, load, and until when it is left alone.
///
/// A pure machine: time is an argument. Failures that the customer's input caused do not count.
package struct DeploymentHealth: Sendable, Equatable {
  /// The weight of the latest observation in an average.
  private static let weight = 0.2
  /// So many failures in a row park the deployment, each further one for twice as long.
  private static let failuresLimit = 5
  private static let firstPark = Duration.seconds(5)
  private static let longestPark = Duration.seconds(300)

  /// Seconds until the first output; nil before the first success.
  package private(set) var firstOutputSeconds: Double?
  package private(set) var totalSeconds: Double?
  /// 1: all succeed.
  package private(set) var successRate = 1.0
  package private(set) var consecutiveFailures = 0
  package private(set) var inFlight = 0
  package private(set) var parkedUntil: Timestamp?

  package init() {}

  /// An attempt begins; false where the deployment is full.
  package mutating func begin(limit: Int) -> Bool {
    guard inFlight < limit else { return false }
    inFlight += 1
    return true
  }

  package mutating func succeeded(firstOutput: Duration?, total: Duration) {
    inFlight = max(0, inFlight - 1)
    consecutiveFailures = 0
    parkedUntil = nil
    successRate += Self.weight * (1 - successRate)
    if let firstOutput { Self.average(&firstOutputSeconds, firstOutput) }
    Self.average(&totalSeconds, total)
  }

  /// `blames`: the failure is the deployment's. A `retryAfter` parks it for that long. What fails
  /// while it is parked began before, and says nothing new.
  package mutating func failed(blames: Bool, retryAfter: Duration?, at now: Timestamp) {
    inFlight = max(0, inFlight - 1)
    let wasParked = parked(at: now) != nil
    if let retryAfter { park(until: now + retryAfter) }
    guard blames, !wasParked else { return }
    successRate -= Self.weight * successRate
    consecutiveFailures += 1
    let beyond = consecutiveFailures - Self.failuresLimit
    guard beyond >= 0 else { return }
    park(until: now + min(Self.longestPark, Self.firstPark * (1 << min(beyond, 10))))
  }

  /// The attempt was given up by us: it says nothing.
  package mutating func abandoned() { inFlight = max(0, inFlight - 1) }

  private mutating func park(until time: Timestamp) {
    parkedUntil = max(parkedUntil ?? time, time)
  }

  /// How long it is still left alone; nil where it may be used.
  package func parked(at now: Timestamp) -> Duration? {
    guard let parkedUntil, parkedUntil > now else { return nil }
    return parkedUntil - now
  }

  private static func average(_ value: inout Double?, _ observed: Duration) {
    let seconds = Double(observed.microseconds) / 1_000_000
    value = value.map { $0 + weight * (seconds - $0) } ?? seconds
  }
}

/// The health of all deployments, by id; it outlives reloads of the catalog.
package final class HealthBoard: Sendable {
  private let table = Mutex<[String: DeploymentHealth]>([:])

  package init() {}

  package func health(of deployment: String) -> DeploymentHealth {
    table.withLock { $0[deployment] ?? DeploymentHealth() }
  }

  package func update<Result: Sendable>(
    _ deployment: String, _ change: (inout DeploymentHealth) -> Result
  ) -> Result {
    table.withLock { table in change(&table[deployment, default: DeploymentHealth()]) }
  }
}
