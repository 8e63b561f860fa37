// A store whose writes wait for the test, or fail when it says so.

import Core
import Storage
import Synchronization

/// Decides about the writes of a `GatedDatabase`; open unless it is told otherwise.
final class WriteGate: Sendable {
  private struct State {
    var isClosed = false
    var failure: Failure?
    var waiting: [CheckedContinuation<Failure?, Never>] = []
    var reads = 0
  }

  private let state = Mutex(State())

  var reads: Int { state.withLock { $0.reads } }

  /// Writes wait from now on, each until `letOne` or `open`.
  func close() { state.withLock { $0.isClosed = true } }

  /// Writes fail from now on, until `open`.
  func fail(with failure: Failure) { state.withLock { $0.failure = failure } }

  /// Lets what waits go on, and all that comes.
  func open() {
    let waiting = state.withLock { state in
      defer { state = State(reads: state.reads) }
      return state.waiting
    }
    for write in waiting { write.resume(returning: nil) }
  }

  /// Lets the longest waiting write go on, or fails it.
  func letOne(fail failure: Failure? = nil) {
    state.withLock { $0.waiting.removeFirst() }.resume(returning: failure)
  }

  /// Returns when this many writes wait.
  func waitForWrites(_ count: Int) async {
    while state.withLock({ $0.waiting.count < count }) { await Task.yield() }
  }

  fileprivate func noteRead() { state.withLock { $0.reads += 1 } }

  fileprivate func pass() async throws(Failure) {
    let failure = await withCheckedContinuation { continuation in
      let answer = state.withLock { state -> Failure?? in
        if let failure = state.failure { return .some(failure) }
        guard state.isClosed else { return .some(nil) }
        state.waiting.append(continuation)
        return nil
      }
      if let answer { continuation.resume(returning: answer) }
    }
    if let failure { throw failure }
  }
}

struct GatedDatabase: Database {
  let base: any Database
  let gate: WriteGate

  @discardableResult
  func write<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R {
    try await gate.pass()
    return try await base.write(body)
  }

  func read<R: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws(Failure) -> R
  ) async throws(Failure) -> R {
    defer { gate.noteRead() }
    return try await base.read(body)
  }
}
