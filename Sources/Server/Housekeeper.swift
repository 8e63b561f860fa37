// Forgets what nobody needs any more: request ids whose time is over, deliveries of long ago.

import Core
import Jobs
import Storage
import Webhooks

/// What is kept for how long.
struct RetentionSettings: Sendable, Equatable {
  /// Deliveries that are done.
  var deliveries: Duration = .seconds(30 * 86_400)
  /// Between two looks.
  var interval: Duration = .seconds(3600)
}

/// Looks through the tables from time to time, in batches with rests between them.
struct Housekeeper: Sendable {
  private static let batchCount = 200
  private static let rest = Duration.milliseconds(20)

  let database: any Database
  let world: World
  let settings: RetentionSettings
  let report: @Sendable (Failure) -> Void

  /// Until the task is cancelled.
  func run() async {
    while !Task.isCancelled {
      do throws(Failure) {
        try await pruneRequests()
        try await pruneDeliveries()
      } catch {
        report(error)
      }
      do { try await world.sleep(settings.interval) } catch { return }
    }
  }

  func pruneRequests() async throws(Failure) {
    var place: JobStore.RequestPlace? = .init()
    while let start = place, !Task.isCancelled {
      place = try await JobStore.pruneRequests(
        in: database, after: start, count: Self.batchCount, at: world.now())
      await pause()
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

  private func pause() async { try? await world.sleep(Self.rest) }
}
