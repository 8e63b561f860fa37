// The server's store: one writer thread that groups commits, a few reader threads.

package import Core
import Synchronization

/// What the server asks of its store beside transactions.
package protocol Store: Database {
  /// Finishes what waits and closes the connections. Later calls fail with `storage.closed`.
  func close()
  /// Runs the handler on the writer's thread after each commit, instead of any given before. It
  /// must not wait.
  func onCommit(_ handler: @escaping @Sendable () -> Void)
  /// Closures that wait for the writer.
  var waitingWrites: Int { get }
  var statistics: StoreStatistics { get }
}

/// A store of one engine. One thread writes; closures that wait for it share its next commit, so
/// one `fsync` carries many. Readers see committed state only and never wait for the writer.
package final class ThreadedDatabase<Connection: StoreConnection>: Store {
  private let writer: Writer<Connection>
  private let reads: WorkQueue<Read<Connection>>?
  private let threads: [WorkerThread]
  private let kept: (any Sendable)?
  private let isClosed = Mutex(false)

  deinit { close() }

  /// Works on these connections until `close`. What is kept ends with this object.
  package init(
    writer connection: Connection, readers: [Connection], options: GroupCommitOptions,
    keeping kept: (any Sendable)? = nil
  ) throws(Failure) {
    let writer = Writer(connection, options)
    let reads = readers.isEmpty ? nil : WorkQueue<Read<Connection>>()
    var threads = [try Self.start { writer.run() }]
    if let reads {
      for reader in readers {
        threads.append(
          try Self.start {
            while let read = reads.take(limit: 1)?.first { read.run(reader) }
          })
      }
    }
    self.writer = writer
    self.reads = reads
    self.threads = threads
    self.kept = kept
  }

  private static func start(
    _ body: @escaping @Sendable () -> Void
  ) throws(Failure) -> WorkerThread {
    guard let thread = WorkerThread(body) else {
      throw Failure(.internal, "the system refuses a thread for the store")
    }
    return thread
  }

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

  package func onCommit(_ handler: @escaping @Sendable () -> Void) {
    writer.commitHandler.withLock { $0 = handler }
  }

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
      let read = Read<Connection> { connection in
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
private struct Read<Connection>: Sendable {
  let run: @Sendable (Connection) -> Void
}

extension Failure {
  fileprivate static let closedStore = Failure(
    .internal, "the store is closed", reason: storageClosed)
}
