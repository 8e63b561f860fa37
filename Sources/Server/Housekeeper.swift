// Forgets what nobody needs any more: request ids whose time is over, deliveries and jobs of long
// ago.

import Core
import Jobs
import Storage
import Synchronization
import Webhooks

/// What is kept for how long.
struct RetentionSettings: Sendable, Equatable {
  /// Jobs that nobody says more of are kept so long after their ends.
  static let defaultJobs = Duration.seconds(90 * 86_400)

  /// Jobs, after their ends; nil for ever.
  var jobs: Duration? = Self.defaultJobs
  /// Deliveries that are done.
  var deliveries: Duration = .seconds(30 * 86_400)
  /// Between two looks.
  var interval: Duration = .seconds(3600)
}

/// What was forgotten since the start.
final class HousekeepingMeter: Sendable {
  private let forgotten = Atomic<Int64>(0)

  var jobs: Int64 { forgotten.load(ordering: .relaxed) }

  func add(jobs: Int) { forgotten.add(Int64(jobs), ordering: .relaxed) }
}

/// Looks through the tables from time to time, in batches with rests between them.
struct Housekeeper: Sendable {
  private static let batchCount = 200
  private static let rest = Duration.milliseconds(20)
  /// After each look at jobs it rests so many times as long as that took, so that catching up after
  /// a long time leaves the writer to others.
  private static let restFactor = 3

  let database: any Database
  let world: World
  var settings: RetentionSettings
  var meter = HousekeepingMeter()
  let report: @Sendable (Failure) -> Void

  /// Until the task is cancelled.
  func run() async {
    while !Task.isCancelled {
      do throws(Failure) {
        try await pruneRequests()
        try await pruneDeliveries()
        try await pruneJobs()
      } catch {
        report(error)
      }
      do { try await world.sleep(settings.interval) } catch { return }
    }
  }

  func pruneRequests() async throws(Failure) {
    for table in [JobStore.requests, WebhookRequests.table] {
      var place: RequestTable.Place? = .init()
      while let start = place, !Task.isCancelled {
        place = try await table.prune(
          in: database, after: start, count: Self.batchCount, at: world.now())
        await pause()
      }
    }
  }

  func pruneDeliveries() async throws(Failure) {
    let time = world.now() - settings.deliveries
    var place: String? = ""
    while let start = place, !Task.isCancelled {
      place = try await Outbox.prune(
        in: database, after: start, count: Self.batchCount, before: time)
      await pause()
    }
  }

  func pruneJobs() async throws(Failure) {
    guard let age = settings.jobs else { return }
    var place: String? = ""
    while let start = place, !Task.isCancelled {
      let began = world.uptime()
      let round = try await JobStore.forget(
        in: database, after: start, count: Self.batchCount,
        JobStore.Expiry(of: age, at: world.now()))
      meter.add(jobs: round.jobs)
      place = round.next
      let rest = (world.uptime() - began) * Self.restFactor
      try? await world.sleep(max(Self.rest, rest))
    }
  }

  private func pause() async { try? await world.sleep(Self.rest) }
}
