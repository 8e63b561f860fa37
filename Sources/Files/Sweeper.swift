// Removes what nobody needs: files whose time is over, blobs without references, and what a killed
// process left without a row.

package import Core
import Events
import Objects
import Storage

extension FileVault {
  private static let batchCount = 200
  private static let orphanPageCount = 1000

  /// Sweeps until the task is cancelled: at once, after each deletion, and from time to time.
  package func run() async {
    var nextOrphanSweep = world.uptime()
    while !Task.isCancelled {
      if world.uptime() >= nextOrphanSweep {
        await reporting { () async throws(Failure) in
          try await self.removing { () async throws(Failure) in _ = try await self.sweepOrphans() }
          try await self.findMissing()
        }
        nextOrphanSweep = world.uptime() + settings.orphanSweepInterval
      }
      await reporting { () async throws(Failure) in try await self.sweep() }
      await bell.wait(limit: settings.sweepInterval, world: world)
    }
  }

  private func reporting(_ work: () async throws(Failure) -> Void) async {
    do throws(Failure) { try await work() } catch { report(error) }
  }

  /// Deletes expired files and removes blobs without references.
  package func sweep() async throws(Failure) {
    while try await expire() == Self.batchCount {}
    try await removing { () async throws(Failure) in try await self.removeUnused() }
    let now = world.now()
    try await database.write { tx throws(Failure) in
      try FileStore.forgetRequests(before: now, in: tx)
    }
  }

  /// Does the work where blobs may be removed; elsewhere it waits for a later sweep.
  private func removing(_ work: () async throws(Failure) -> Void) async throws(Failure) {
    guard try await blobs.beginRemoving() else { return }
    do throws(Failure) {
      try await work()
    } catch {
      try await blobs.endRemoving()
      throw error
    }
    try await blobs.endRemoving()
  }

  private func removeUnused() async throws(Failure) {
    while true {
      let unused = try await database.read { tx throws(Failure) in
        try FileStore.unusedBlobs(count: Self.batchCount, in: tx)
      }
      for digest in unused { try await remove(digest) }
      if unused.count < Self.batchCount { break }
    }
  }

  /// One batch of expired files; how many they were.
  private func expire() async throws(Failure) -> Int {
    let now = world.now()
    let hasSome = try await database.read { tx throws(Failure) in
      try !FileStore.expired(at: now, count: 1, in: tx).isEmpty
    }
    guard hasSome else { return 0 }
    return try await database.write { tx throws(Failure) in
      let expired = try FileStore.expired(at: now, count: Self.batchCount, in: tx)
      for file in expired where try FileStore.delete(file, in: tx) {
        try Self.tell(
          "file.expired", file, principal: EventLog.system, source: "", at: now, in: tx)
      }
      return expired.count
    }
  }

  /// Row first: a crash in between leaves an orphan, which is harmless.
  private func remove(_ digest: Digest) async throws(Failure) {
    await turns.take(digest)
    defer { turns.pass(digest) }
    let isForgotten = try await database.write { tx throws(Failure) in
      try FileStore.forget(digest, in: tx)
    }
    guard isForgotten else { return }
    Failpoint.blobForgotten.pass()
    try await blobs.delete(digest)
  }

  /// Removes blobs that have no row; how many they were.
  package func sweepOrphans() async throws(Failure) -> Int {
    var last: Digest?
    var count = 0
    while true {
      let page = try await blobs.list(after: last, limit: Self.orphanPageCount)
      for digest in try await orphans(in: page) where try await removeOrphan(digest) { count += 1 }
      guard page.count == Self.orphanPageCount else { return count }
      last = page.last
    }
  }

  private func orphans(in page: [Digest]) async throws(Failure) -> [Digest] {
    try await database.read { tx throws(Failure) in
      var orphans: [Digest] = []
      for digest in page where try !FileStore.hasBlob(digest, in: tx) { orphans.append(digest) }
      return orphans
    }
  }

  private func removeOrphan(_ digest: Digest) async throws(Failure) -> Bool {
    await turns.take(digest)
    defer { turns.pass(digest) }
    // Somebody may have named it since the page was read.
    guard try await orphans(in: [digest]) == [digest] else { return false }
    try await blobs.delete(digest)
    return true
  }

  /// Says which rows have no blob (F1 is broken then, by a disk or by a hand).
  private func findMissing() async throws(Failure) {
    var last: Digest?
    while true {
      let after = last
      let page = try await database.read { tx throws(Failure) in
        try FileStore.blobs(after: after, count: Self.orphanPageCount, in: tx)
      }
      for digest in page where try await isMissing(digest) {
        report(
          Failure(
            .internal, "blob \(digest.hex) is missing; restore it from a backup of the blobs",
            reason: Failure.blobsBroken))
      }
      guard page.count == Self.orphanPageCount else { return }
      last = page.last
    }
  }

  /// Looks again under the digest's turn: it may have been removed since the page was read.
  private func isMissing(_ digest: Digest) async throws(Failure) -> Bool {
    guard try await blobs.size(of: digest) == nil else { return false }
    await turns.take(digest)
    defer { turns.pass(digest) }
    let isNeeded = try await database.read { tx throws(Failure) in
      try FileStore.hasBlob(digest, in: tx)
    }
    guard isNeeded else { return false }
    return try await blobs.size(of: digest) == nil
  }
}
