// When keys were used last: kept in memory, written at most once a minute.

import Core
import Storage
import Synchronization

/// Collects the times of use. What was not written when the process dies is lost: they are a hint
/// for people who tidy up keys, not a fact of the audit trail.
final class KeyUses: Sendable {
  private static let writeInterval = Duration.seconds(60)

  private let database: any Database
  private let world: World
  private let times = Mutex<[String: Timestamp]>([:])

  init(database: any Database, world: World) {
    self.database = database
    self.world = world
  }

  func note(_ key: String) {
    let now = world.now()
    times.withLock { $0[key] = now }
  }

  /// Of a use that is not written yet.
  func last(of key: String) -> Timestamp? { times.withLock { $0[key] } }

  /// Writes until the task is cancelled, and what is left then.
  func run() async {
    while !Task.isCancelled {
      try? await world.sleep(Self.writeInterval)
      await write()
    }
  }

  /// What could not be written waits for the next time.
  func write() async {
    let noted = times.withLock(\.self)
    guard !noted.isEmpty else { return }
    do throws(Failure) {
      try await database.write { tx throws(Failure) in
        for (key, time) in noted { try AccessStore.noteUse(of: key, at: time, in: tx) }
      }
    } catch {
      return
    }
    times.withLock { times in times = times.filter { noted[$0.key] != $0.value } }
  }
}
