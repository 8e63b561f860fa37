// Files from the outside: how bytes come in, are found again, and go. A thin shell over the blob
// store and the rows; every module that has to do with bytes uses this one.

package import Core
import Events
import HTTP
package import Objects
import RPC
package import Storage
import Synchronization

package final class FileVault: Sendable {
  package let settings: FileSettings
  package let database: any Database
  let blobs: any BlobStore
  package let ids: IDMaker
  package let world: World
  let turns = DigestTurns()
  let bell = Bell()
  /// Told of failures that nobody else hears of.
  let report: @Sendable (Failure) -> Void
  private let intakeCount = Mutex(0)

  package init(
    database: any Database, blobs: any BlobStore, ids: IDMaker, world: World,
    settings: FileSettings = FileSettings(),
    report: @escaping @Sendable (Failure) -> Void = { _ in }
  ) {
    self.database = database
    self.blobs = blobs
    self.ids = ids
    self.world = world
    self.settings = settings
    self.report = report
  }

  // MARK: In

  /// Begins to take a file's bytes. `rate_limited` (reason `uploads`) where too many come at once.
  package func receive(_ declared: FileDeclaration) async throws(Failure) -> FileWriter {
    let intake = try FileIntake(declared, sizeLimit: settings.fileBytesLimit)
    let place = try takePlace()
    return FileWriter(declared, intake, try await blobs.receive(), place)
  }

  /// Begins to take what a model made. It is paid for, so nobody is sent away; jobs have limits of
  /// their own.
  package func receiveOutput(_ declared: FileDeclaration) async throws(Failure) -> FileWriter {
    let intake = try FileIntake(declared, sizeLimit: settings.fileBytesLimit)
    return FileWriter(declared, intake, try await blobs.receive(), IntakePlace {})
  }

  private func takePlace() throws(Failure) -> IntakePlace {
    let hasRoom = intakeCount.withLock { count in
      guard count < settings.uploadsLimit else { return false }
      count += 1
      return true
    }
    guard hasRoom else {
      throw Failure(
        .rateLimited, "too many uploads at once", reason: "uploads", retryAfter: .seconds(1))
    }
    return IntakePlace { self.intakeCount.withLock { $0 -= 1 } }
  }

  /// Makes received bytes blobs, and then runs `write`, which commits the rows that refer to them.
  /// Where it fails nothing is left.
  package func keep<R: Sendable>(
    _ received: [ReceivedFile], _ write: () async throws(Failure) -> R
  ) async throws(Failure) -> R {
    let digests = Set(received.map(\.digest)).sorted()
    for digest in digests { await turns.take(digest) }
    defer { for digest in digests { turns.pass(digest) } }
    do throws(Failure) {
      for file in received { try await file.blob.keep() }
      Failpoint.blobKept.pass()
      return try await write()
    } catch {
      for digest in digests { await removeUnlessKnown(digest) }
      throw error
    }
  }

  /// Removes a blob that has no row. The caller has the digest's turn.
  private func removeUnlessKnown(_ digest: Digest) async {
    do throws(Failure) {
      let isKnown = try await database.read { tx throws(Failure) in
        try FileStore.hasBlob(digest, in: tx)
      }
      if !isKnown { try await blobs.delete(digest) }
    } catch {
      // The sweeper finds it.
      report(error)
    }
  }

  // MARK: Out

  /// The owner's file, or `not_found`.
  package func find(_ id: String, of owner: FileOwner) async throws(Failure) -> StoredFile {
    let now = world.now()
    return try await database.read { tx throws(Failure) in
      try FileStore.require(id, of: owner, at: now, in: tx)
    }
  }

  /// A file, whoever has it, for who was given a link to it.
  func find(linked id: String) async throws(Failure) -> StoredFile {
    let now = world.now()
    let file = try await database.read { tx throws(Failure) in try FileStore.find(id, in: tx) }
    guard let file, file.isThere(at: now) else {
      throw Failure(.notFound, "the file is gone", reason: "file")
    }
    return file
  }

  /// All bytes of a blob that is known to be small.
  package func bytes(of digest: Digest, sizeBytes: Int64) async throws(Failure) -> [UInt8] {
    let bytes = try await blobs.read(digest, 0..<sizeBytes)
    guard bytes.count == sizeBytes else { throw Self.broken(digest) }
    return bytes
  }

  static func broken(_ digest: Digest) -> Failure {
    Failure(.internal, "blob \(digest.hex) is shorter than it was", reason: Failure.blobsBroken)
  }

  // MARK: Away

  /// Deletes the owner's file; its bytes follow if nobody else needs them.
  package func delete(
    _ id: String, of owner: FileOwner, principal: String, source: String
  ) async throws(Failure) {
    let now = world.now()
    try await database.write { tx throws(Failure) in
      let file = try FileStore.require(id, of: owner, at: now, in: tx)
      _ = try FileStore.delete(file, in: tx)
      try Self.tell(
        "file.deleted", file, principal: principal, source: source, at: now, in: tx)
    }
    bell.ring()
  }

  /// The event of a file, in the transaction that makes it true.
  package static func tell(
    _ type: String, _ file: StoredFile, principal: String, source: String, at now: Timestamp,
    in tx: any Transaction
  ) throws(Failure) {
    try EventLog.append(
      organization: file.owner.organization, type: type, principal: principal, source: source,
      subject: file.id,
      payload: EventPayload.json([
        "mode": file.owner.mode.rawValue, "mimeType": file.mimeType,
        "sizeBytes": String(file.sizeBytes), "sha256": file.digest.hex,
        "origin": file.origin.rawValue,
      ]), at: now, in: tx)
  }
}

/// The right to send a file, given back when the last one who has it lets it go.
final class IntakePlace: Sendable {
  private let giveBack: @Sendable () -> Void

  init(_ giveBack: @escaping @Sendable () -> Void) { self.giveBack = giveBack }

  deinit { giveBack() }
}

/// One file on its way in. One task uses it; what is not finished goes with the object.
package final class FileWriter: Sendable {
  private struct State {
    var intake: FileIntake
    var buffer: [UInt8] = []
  }

  /// Small pieces are written together.
  private static let bufferBytesLimit = 256 << 10

  private let declared: FileDeclaration
  private let blob: any IncomingBlob
  private let place: IntakePlace
  private let state: Mutex<State>

  init(
    _ declared: FileDeclaration, _ intake: FileIntake, _ blob: any IncomingBlob,
    _ place: IntakePlace
  ) {
    self.declared = declared
    self.blob = blob
    self.place = place
    state = Mutex(State(intake: intake))
  }

  package func append(_ bytes: [UInt8]) async throws(Failure) {
    let outcome = state.withLock { state -> Result<[UInt8], Failure> in
      do throws(Failure) { try state.intake.receive(bytes) } catch { return .failure(error) }
      state.buffer += bytes
      guard state.buffer.count >= Self.bufferBytesLimit else { return .success([]) }
      defer { state.buffer = [] }
      return .success(state.buffer)
    }
    let full = try outcome.get()
    if !full.isEmpty { try await blob.append(full) }
  }

  /// No more bytes: checks them against what was said.
  package func finish() async throws(Failure) -> ReceivedFile {
    let rest = state.withLock { state in
      defer { state.buffer = [] }
      return state.buffer
    }
    if !rest.isEmpty { try await blob.append(rest) }
    let (digest, sizeBytes) = try await blob.finish()
    let checked = state.withLock { state -> Result<String, Failure> in
      do throws(Failure) {
        return .success(try state.intake.finish(digest))
      } catch {
        return .failure(error)
      }
    }
    return ReceivedFile(
      name: declared.name, mimeType: try checked.get(), sizeBytes: sizeBytes, digest: digest,
      blob: blob, place: place)
  }

  /// The bytes are not wanted.
  package func discard() async { await blob.discard() }
}

/// Bytes that have come whole and are nobody's yet: `FileVault.keep` is next.
package struct ReceivedFile: Sendable {
  package let name: String
  package let mimeType: String
  package let sizeBytes: Int64
  package let digest: Digest
  let blob: any IncomingBlob
  let place: IntakePlace
}
