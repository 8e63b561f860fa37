// The server's SQLite: one writer thread that groups commits, a few reader threads.

package import Core
package import Storage
import Synchronization

/// A SQLite store. One thread writes; closures that wait for it share its next commit, so one
/// `fsync` carries many. Readers see committed state only and never wait for the writer (WAL).
package final class SQLiteDatabase: Database {
  private let writer: Writer
  private let reads: WorkQueue<Read>?
  private let threads: [WorkerThread]
  private let directoryLock: DirectoryLock?
  private let isClosed = Mutex(false)

  private init(
    _ writer: Writer, _ reads: WorkQueue<Read>?, _ threads: [WorkerThread],
    _ directoryLock: DirectoryLock?
  ) {
    self.writer = writer
    self.reads = reads
    self.threads = threads
    self.directoryLock = directoryLock
  }

  deinit { close() }

  /// Opens or creates the file, takes its directory's lock, checks it and applies what is missing
  /// of the migrations. `:memory:` is a database of its own that ends with this object.
  package static func open(
    path: String, migrations: [Migration], options: SQLiteOptions = SQLiteOptions()
  ) throws(Failure) -> SQLiteDatabase {
    let directoryLock = try DirectoryLock.guarding(path)
    let connection = try Connection(path: path)
    try connection.prepareWriter(path: path, migrations: migrations, options: options)
    let writer = Writer(connection, options)
    let readers = try openReaders(path, options)
    let reads = readers.isEmpty ? nil : WorkQueue<Read>()
    var threads = [try start { writer.run() }]
    if let reads {
      for reader in readers {
        threads.append(
          try start {
            while let read = reads.take(limit: 1)?.first { read.run(reader) }
          })
      }
    }
    return SQLiteDatabase(writer, reads, threads, directoryLock)
  }

  private static func openReaders(
    _ path: String, _ options: SQLiteOptions
  ) throws(Failure) -> [Connection] {
    var readers: [Connection] = []
    guard path != ":memory:" else { return readers }
    for _ in 0..<options.readers {
      let reader = try Connection(path: path)
      try reader.prepareReader(options: options)
      readers.append(reader)
    }
    return readers
  }

  private static func start(
    _ body: @escaping @Sendable () -> Void
  ) throws(Failure) -> WorkerThread {
    guard let thread = WorkerThread(body) else {
      throw Failure(.internal, "the system refuses a thread for the store")
    }
    return thread
  }

  /// Finishes what waits and closes the file. Later calls fail with `storage.closed`.
  package func close() {
    let wasClosed = isClosed.withLock { closed in
      defer { closed = true }
      return closed
    }
    guard !wasClosed else { return }
    reads?.close()
    writer.queue.close()
    for thread in threads { thread.join() }
  }

  /// Runs the handler on the writer's thread after each commit, instead of any given before. It
  /// must not wait.
  package func onCommit(_ handler: @escaping @Sendable () -> Void) {
    writer.commitHandler.withLock { $0 = handler }
  }

  /// Closures that wait for the writer.
  package var waitingWrites: Int { writer.queue.count }

  package var statistics: StoreStatistics { writer.statistics.withLock { $0 } }

  @discardableResult
  package func write<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R {
    let queue = writer.queue
    let result: Result<R, Failure> = await withUnsafeContinuation { continuation in
      let work = Write(
        run: { tx throws(Failure) in
          let value = try body(tx)
          return { continuation.resume(returning: .success(value)) }
        }, fail: { continuation.resume(returning: .failure($0)) })
      if !queue.push(work) { work.fail(.closedStore) }
    }
    return try result.get()
  }

  package func read<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R {
    guard let reads else { return try await write(body) }
    let result: Result<R, Failure> = await withUnsafeContinuation { continuation in
      let read = Read { connection in
        do throws(Failure) {
          let value = try connection.inSnapshot(body)
          continuation.resume(returning: .success(value))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
      if !reads.push(read) { continuation.resume(returning: .failure(.closedStore)) }
    }
    return try result.get()
  }
}

/// A closure that waits for a reader.
private struct Read: Sendable {
  let run: @Sendable (Connection) -> Void
}

extension Failure {
  fileprivate static let closedStore = Failure(
    .internal, "the store is closed", reason: storageClosed)
}
