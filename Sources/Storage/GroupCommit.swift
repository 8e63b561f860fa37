// Group commit: closures that wait together become durable together, and fail alone.

package import Core
import Synchronization

/// A closure that waits for the writer.
struct Write: Sendable {
  /// Runs the body; the answer tells the waiting caller of its success.
  let run: @Sendable (any Transaction) throws(Failure) -> @Sendable () -> Void
  let fail: @Sendable (Failure) -> Void
}

/// How closures share commits.
package struct GroupCommitOptions: Sendable {
  /// At most this many closures share a commit.
  package var batchLimit = 256
  /// No closure joins a commit that began longer ago than this.
  package var batchTimeLimit = Duration.milliseconds(5)
  /// Called before each commit; what it throws fails the commit. For tests and the simulator.
  package var commitFault: (@Sendable () throws(Failure) -> Void)?
  package var world: World

  package init(world: World = .live) { self.world = world }
}

/// What a store has done since it was opened.
package struct StoreStatistics: Sendable, Equatable {
  package var commits: Int64 = 0
  /// Closures that succeeded.
  package var writes: Int64 = 0
  /// Closures that failed, alone or with their commit.
  package var failures: Int64 = 0
  package var largestBatch = 0
  package var lastBatch = 0
  /// Time from BEGIN to the end of COMMIT, summed.
  package var commitTime = Duration.zero
  /// How many closures shared a commit.
  package var batches = Histogram(bounds: [1, 2, 4, 8, 16, 32, 64, 128, 256])
  /// Why nothing is written any more: only a restart helps.
  package var fatal: Failure?
}

/// The one thread that writes.
///
/// A batch is one transaction in which a failed closure undoes nothing of the others. Most closures
/// that fail have written nothing yet, so they run without savepoints: for each of them SQLite
/// would keep a copy of every page that is touched, and PostgreSQL a transaction number. Only when
/// a closure fails after it has written, or takes the transaction with it, is the transaction begun
/// again, with a savepoint for each closure (decision 13). Nobody hears of success before the
/// commit is durable, nor of failure, since that may rest on what the others wrote.
final class Writer<Connection: StoreConnection>: Sendable {
  let queue = WorkQueue<Write>()
  let statistics = Mutex(StoreStatistics())
  /// Told after each commit, when those who waited for it have been told.
  let commitHandler = Mutex<(@Sendable () -> Void)?>(nil)
  private let connection: Connection
  private let options: GroupCommitOptions

  init(_ connection: Connection, _ options: GroupCommitOptions) {
    self.connection = connection
    self.options = options
  }

  /// Writes until the queue is closed and empty. Never waits for company: an idle store commits a
  /// lone closure at once, a busy one finds the next batch waiting when a commit ends.
  func run() {
    var broken: Failure?
    while let works = queue.take(limit: options.batchLimit) {
      if let broken {
        for work in works { work.fail(broken) }
      } else {
        broken = commitBatch(works)
        if let broken { statistics.withLock { $0.fatal = broken } }
      }
    }
  }

  /// A failure after which nothing may be written before a restart.
  private func commitBatch(_ first: [Write]) -> Failure? {
    let begin = options.world.uptime()
    var batch = Batch(works: first)
    do throws(Failure) {
      try connection.begin(isCareful: false)
      while batch.answers.count < batch.count {
        try run(batch.works[batch.answers.count], in: &batch)
        guard batch.answers.count == batch.count else { continue }
        batch.works += late(after: batch.count, since: begin)
        if batch.answers.count == batch.count { try settle(&batch) }
      }
      try options.commitFault?()
      Failpoint.commitReady.pass()
      try connection.commit()
      Failpoint.commitDone.pass()
      note(batch, options.world.uptime() - begin)
      batch.answer()
      commitHandler.withLock(\.self)?()
      return nil
    } catch {
      connection.rollBack()
      note(failed: batch.count)
      let isFatal = connection.isFatal(error)
      batch.fail(error, isUnknown: isFatal)
      return isFatal ? error : nil
    }
  }

  private func late(after count: Int, since begin: Duration) -> [Write] {
    guard count < options.batchLimit, options.world.uptime() - begin < options.batchTimeLimit
    else { return [] }
    return queue.takeWaiting(limit: options.batchLimit - count)
  }

  /// Throws only what ends the whole batch: the engine rolled back by itself (disk full, I/O error,
  /// broken connection).
  private func run(_ work: Write, in batch: inout Batch) throws(Failure) {
    if batch.usesSavepoints { return try runInSavepoint(work, in: &batch) }
    let mark = connection.writeMark
    let outcome = outcome(of: work)
    switch (connection.condition, outcome) {
    case (.lost, .failure(let error)): throw error
    case (.lost, .success): throw .lostTransaction
    case (.open, .success(let succeed)): batch.note(success: succeed)
    case (.open, .failure(let error)) where connection.writeMark == mark:
      batch.note(error, of: work)
    case (.open, .failure(let error)) where batch.answers.isEmpty:
      connection.rollBack()
      try connection.begin(isCareful: false)
      batch.note(error, of: work)
    case (.open, .failure), (.poisoned, _):
      connection.rollBack()
      try connection.begin(isCareful: true)
      batch.beginAgain()
    }
  }

  private func runInSavepoint(_ work: Write, in batch: inout Batch) throws(Failure) {
    try connection.command("SAVEPOINT work")
    let outcome = outcome(of: work)
    switch (connection.condition, outcome) {
    case (.open, .success(let succeed)): batch.note(success: succeed)
    case (.open, .failure(let error)):
      try connection.command("ROLLBACK TO work")
      batch.note(error, of: work)
    case (_, .failure(let error)): throw error
    case (_, .success): throw .lostTransaction
    }
    try connection.command("RELEASE work")
  }

  /// What was sent without waiting may have failed: then nobody knows whose it was, and everything
  /// is done again, carefully.
  private func settle(_ batch: inout Batch) throws(Failure) {
    connection.settle()
    switch connection.condition {
    case .open: break
    case .lost: throw .lostTransaction
    case .poisoned:
      connection.rollBack()
      try connection.begin(isCareful: true)
      batch.beginAgain()
    }
  }

  private func outcome(of work: Write) -> Result<@Sendable () -> Void, Failure> {
    do throws(Failure) { return .success(try work.run(connection)) } catch {
      return .failure(error)
    }
  }

  private func note(_ batch: Batch, _ time: Duration) {
    statistics.withLock {
      $0.commits += 1
      $0.writes += Int64(batch.writes)
      $0.failures += Int64(batch.count - batch.writes)
      $0.lastBatch = batch.count
      $0.largestBatch = max($0.largestBatch, batch.count)
      $0.commitTime += time
      $0.batches.observe(Int64(batch.count))
    }
  }

  private func note(failed count: Int) {
    statistics.withLock { $0.failures += Int64(count) }
  }
}

/// The closures of one commit and what each will be told: everyone who was taken from the queue is
/// in `works` before anything of it runs, so that nobody can be forgotten.
private struct Batch {
  var works: [Write]
  var answers: [@Sendable () -> Void] = []
  var writes = 0
  private(set) var usesSavepoints = false

  init(works: [Write]) { self.works = works }

  var count: Int { works.count }

  mutating func note(success: @escaping @Sendable () -> Void) {
    answers.append(success)
    writes += 1
  }

  mutating func note(_ failure: Failure, of work: Write) {
    answers.append { work.fail(failure) }
  }

  /// Nothing of the batch is in the transaction any more.
  mutating func beginAgain() {
    answers = []
    writes = 0
    usesSavepoints = true
  }

  func answer() {
    for answer in answers { answer() }
  }

  /// Tells everyone, those whose turn never came too.
  func fail(_ failure: Failure, isUnknown: Bool) {
    let outcome = isUnknown ? "nobody knows what was written" : "nothing was written"
    let failure = Failure(
      .internal, "\(outcome): \(failure.message)", reason: failure.reason)
    for work in works { work.fail(failure) }
  }
}

extension Failure {
  fileprivate static let lostTransaction = Failure(
    .internal, "the store rolled back the transaction", reason: storageFull)
}
