import Core
import EventLoop
import Events
import Files
import Foundation
import Objects
import Protos
import RPC
import RPCTestSupport
import Storage
import StoreTestSupport
import Synchronization
import Wire

/// A clock in hand.
final class Clock: Sendable {
  private let time = Mutex(Timestamp(microseconds: 1_700_000_000_000_000))

  var now: Timestamp { time.withLock { $0 } }

  func advance(_ duration: Duration) { time.withLock { $0 = $0 + duration } }
}

/// Files of some organisations over a real directory and a memory store.
final class Office: Sendable {
  let folder: String
  let clock = Clock()
  let store: any DirectStore
  let vault: FileVault
  let links = FileLinks(key: Array(0..<32), base: "https://files.example.com/")
  private let group = EventLoopGroup(count: 1)
  private let pipeline: Pipeline

  init(
    settings: FileSettings = FileSettings(),
    news: @escaping FileServiceHandler.News = { _, _ in {} }
  ) throws {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("files-\(Hex.encode(World.live.randomBytes(8)))").path
    store = try TestStore.direct(EventLog.migrations + FileMigrations.all)
    var world = World.live
    world.now = { [clock] in clock.now }
    vault = FileVault(
      database: store, blobs: try DirectoryStore.open(path: folder, world: .live),
      ids: IDMaker(world: .live), world: world, settings: settings)
    pipeline = Pipeline(
      router: RPC.Router(
        handlers: FileServiceHandler(vault: vault, links: links, news: news).handlers),
      authenticator: TestAuthenticator([
        "a": Self.key("org_a", .test), "live": Self.key("org_a", .live),
        "b": Self.key("org_b", .test),
        "operator": Principal(kind: .operator, id: "o", scopes: ["*"]),
        "job": Self.key("org_a", .test, job: "job_1"),
      ]), world: world)
  }

  deinit { group.stop() }

  private static func key(
    _ organization: String, _ mode: Principal.Mode, job: String? = nil
  ) -> Principal {
    Principal(
      kind: .key, id: "key_\(organization)", organization: organization, mode: mode,
      scopes: ["files.*"], job: job)
  }

  func client(_ credential: String = "a") -> V1.FileServiceClient {
    V1.FileServiceClient(
      InProcessChannel(pipeline, loop: group.loops[0], credential: credential))
  }

  /// Uploads in pieces.
  func upload(
    _ bytes: [UInt8], by credential: String = "a", pieceSize: Int = 100_000,
    _ change: (inout V1.UploadFileRequest.Start) -> Void = { _ in }
  ) async throws(Failure) -> V1.File {
    var start = V1.UploadFileRequest.Start()
    change(&start)
    var first = V1.UploadFileRequest()
    first.step = .start(start)
    let call = try await client(credential).uploadFile()
    try await call.send(first)
    var rest = bytes[...]
    while !rest.isEmpty {
      try await call.send(V1.UploadFileRequest(content: Array(rest.prefix(pieceSize))))
      rest = rest.dropFirst(pieceSize)
    }
    return try await call.finish()
  }

  func upload(
    _ text: String, by credential: String = "a",
    _ change: (inout V1.UploadFileRequest.Start) -> Void = { _ in }
  ) async throws(Failure) -> V1.File {
    try await upload(Array(text.utf8), by: credential, change)
  }

  func download(
    _ id: String, by credential: String = "a", offset: Int64 = 0, length: Int64 = 0
  ) async throws(Failure) -> [UInt8] {
    var request = V1.DownloadFileRequest()
    request.file = id
    request.offset = offset
    request.length = length
    let responses = try await client(credential).downloadFile(request)
    var bytes: [UInt8] = []
    while let response = try await responses.next() { bytes += response.data }
    return bytes
  }

  func get(_ id: String, by credential: String = "a") async throws(Failure) -> V1.File {
    var request = V1.GetFileRequest()
    request.file = id
    return try await client(credential).getFile(request)
  }

  func delete(_ id: String, by credential: String = "a") async throws(Failure) {
    var request = V1.DeleteFileRequest()
    request.file = id
    _ = try await client(credential).deleteFile(request)
  }

  /// The blobs on disk, and what is on its way.
  func blobs() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.contains("/") }.sorted()
  }

  /// The invariants that do not hold, with what breaks them.
  func broken() throws(Failure) -> [String] {
    try store.readNow { tx throws(Failure) in
      var broken: [String] = []
      for invariant in FileInvariants.all {
        for row in try tx.rows(invariant.sql) {
          broken.append("\(invariant.name) \(try row.text(0))")
        }
      }
      return broken
    }
  }

  func events() throws(Failure) -> [String] {
    try store.readNow { tx throws(Failure) in
      try EventLog.list(organization: "org_a", limit: 100, in: tx).map(\.type)
    }
  }
}

/// The code and the field or reason of what the body throws; `ok` where it does not.
func failure<R>(_ body: () async throws(Failure) -> R) async -> String {
  do throws(Failure) {
    _ = try await body()
    return "ok"
  } catch {
    return "\(error.code.rawValue) \(error.fieldViolations.first?.field ?? error.reason)"
  }
}

let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
