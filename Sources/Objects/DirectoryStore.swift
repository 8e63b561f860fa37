// Blobs as files of a directory: `ab/abcd…` by digest, and `incoming/…` for those on their way.

package import Core
import Crypto
import Synchronization

/// The store of one process, which holds the directory's lock, or of several that share it. Only
/// who is alone removes anything: it would take what is on its way to another, and what only the
/// other is about to name, for leftovers.
package final class DirectoryStore: BlobStore {
  private let path: String
  private let world: World
  private let threads: DiskThreads
  private let lock: Int32
  private let isShared: Bool
  /// Folders of blobs whose names are known to be durable.
  private let durableFolders = Mutex<Set<String>>([])

  private static let threadCount = 4

  private init(
    path: String, lock: Int32, isShared: Bool, world: World, threads: DiskThreads
  ) {
    self.path = path
    self.lock = lock
    self.isShared = isShared
    self.world = world
    self.threads = threads
  }

  deinit { if lock >= 0 { Disk.close(lock) } }

  /// Opens or makes the directory. What a dead process was receiving is removed by who is alone.
  package static func open(
    path: String, isShared: Bool = false, world: World
  ) throws(Failure) -> DirectoryStore {
    _ = try Disk.makeFolder(path)
    let threads = try DiskThreads(count: threadCount)
    let store = DirectoryStore(
      path: path, lock: try Disk.lock("\(path)/lock", isShared: isShared), isShared: isShared,
      world: world, threads: threads)
    _ = try Disk.makeFolder(store.incoming)
    let isAlone = isShared ? try Disk.tryExclusive(store.lock) : true
    if isAlone {
      for name in try Disk.names(in: store.incoming) {
        try Disk.remove("\(store.incoming)/\(name)")
      }
    }
    if isShared { try Disk.share(store.lock) }
    try Disk.syncFolder(path)
    return store
  }

  /// The blobs that are there, for who only reads; a server may own the directory.
  package static func openForReading(
    path: String, world: World
  ) throws(Failure) -> DirectoryStore {
    DirectoryStore(
      path: path, lock: -1, isShared: false, world: world, threads: try DiskThreads(count: 1))
  }

  package func beginRemoving() async throws(Failure) -> Bool {
    guard isShared else { return true }
    let lock = lock
    return try await threads.run { () throws(Failure) in
      if try Disk.tryExclusive(lock) { return true }
      try Disk.share(lock)
      return false
    }
  }

  package func endRemoving() async throws(Failure) {
    guard isShared else { return }
    let lock = lock
    try await threads.run { () throws(Failure) in try Disk.share(lock) }
  }

  private var incoming: String { "\(path)/incoming" }

  private func folder(of digest: Digest) -> String { "\(path)/\(digest.hex.prefix(2))" }

  private func file(of digest: Digest) -> String { "\(folder(of: digest))/\(digest.hex)" }

  package func receive() async throws(Failure) -> any IncomingBlob {
    let name = "\(incoming)/\(Hex.encode(world.randomBytes(16)))"
    let file = try await threads.run { () throws(Failure) in try Disk.make(name) }
    return IncomingFile(self, file, at: name)
  }

  package func read(
    _ digest: Digest, _ range: Range<Int64>
  ) async throws(Failure) -> [UInt8] {
    let name = file(of: digest)
    return try await threads.run { () throws(Failure) in try Disk.read(name, range) }
  }

  package func size(of digest: Digest) async throws(Failure) -> Int64? {
    let name = file(of: digest)
    return try await threads.run { () throws(Failure) in try Disk.size(name) }
  }

  package func delete(_ digest: Digest) async throws(Failure) {
    let name = file(of: digest)
    try await threads.run { () throws(Failure) in try Disk.remove(name) }
  }

  package func list(after digest: Digest?, limit: Int) async throws(Failure) -> [Digest] {
    let path = path
    return try await threads.run { () throws(Failure) in
      var found: [Digest] = []
      let shards = try Disk.names(in: path).filter { $0.utf8.count == 2 }.sorted()
      for shard in shards where digest.map({ shard >= $0.hex.prefix(2) }) ?? true {
        let names = try Disk.names(in: "\(path)/\(shard)").compactMap(Digest.init(hex:)).sorted()
        found += names.filter { name in digest.map { name > $0 } ?? true }
        if found.count >= limit { break }
      }
      return Array(found.prefix(limit))
    }
  }

  fileprivate func run<R: Sendable>(
    _ work: @escaping @Sendable () throws(Failure) -> R
  ) async throws(Failure) -> R { try await threads.run(work) }

  /// Gives a finished file its name. One that is there already has the same bytes, unless a disk
  /// lost some of them; the new one takes its place either way.
  fileprivate func adopt(_ name: String, as digest: Digest) throws(Failure) {
    let folder = folder(of: digest)
    _ = try Disk.makeFolder(folder)
    // One that is there may be so only in memory: whoever made it may have failed to make its name
    // durable, or died before.
    if !durableFolders.withLock({ $0.contains(folder) }) {
      try Disk.syncFolder(path)
      _ = durableFolders.withLock { $0.insert(folder) }
    }
    try Disk.move(name, to: file(of: digest))
    try Disk.syncFolder(folder)
  }
}

/// A file that is being written. Its bytes are hashed as they come.
private final class IncomingFile: IncomingBlob {
  private struct State: ~Copyable {
    var hash: SHA256?
    var sizeBytes: Int64 = 0
    var digest: Digest?
    /// Whether the file still has its first name.
    var isThere = true
    var isOpen = true
  }

  private let store: DirectoryStore
  private let file: Int32
  private let name: String
  private let state = Mutex(State(hash: SHA256()))

  init(_ store: DirectoryStore, _ file: Int32, at name: String) {
    self.store = store
    self.file = file
    self.name = name
  }

  deinit { remove() }

  func append(_ bytes: [UInt8]) async throws(Failure) {
    try await store.run { () throws(Failure) in
      try Disk.write(bytes, to: self.file, self.name)
      self.state.withLock { state in
        state.hash?.update(bytes)
        state.sizeBytes += Int64(bytes.count)
      }
    }
  }

  func finish() async throws(Failure) -> (digest: Digest, sizeBytes: Int64) {
    try await store.run { () throws(Failure) in
      try Disk.sync(self.file, self.name)
      Failpoint.blobReceived.pass()
      self.close()
      return try self.identify()
    }
  }

  private func identify() throws(Failure) -> (digest: Digest, sizeBytes: Int64) {
    let found = state.withLock { state -> (Digest, Int64)? in
      guard let hash = state.hash.take() else { return nil }
      let digest = Digest(hash.finish())
      state.digest = digest
      return (digest, state.sizeBytes)
    }
    guard let found else { throw Failure(.internal, "a blob was finished twice") }
    return found
  }

  func keep() async throws(Failure) {
    try await store.run { () throws(Failure) in
      guard let digest = self.state.withLock({ $0.digest }) else {
        throw Failure(.internal, "a blob was kept before it was finished")
      }
      try self.store.adopt(self.name, as: digest)
      self.state.withLock { $0.isThere = false }
    }
  }

  func discard() async { _ = try? await store.run { self.remove() } }

  private func close() {
    let wasOpen = state.withLock { state in
      defer { state.isOpen = false }
      return state.isOpen
    }
    if wasOpen { Disk.close(file) }
  }

  private func remove() {
    close()
    let wasThere = state.withLock { state in
      defer { state.isThere = false }
      return state.isThere
    }
    // What cannot be removed now is removed at the next start.
    if wasThere { _ = try? Disk.remove(name) }
  }
}
