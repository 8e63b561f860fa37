// The messages of a streaming request, taken one by one; what is not taken throttles the sender.

package import Core
import Synchronization
package import Wire

/// The incoming messages of one call. One task reads it.
package final class RequestStream<M: Message>: Sendable {
  private let call: Call
  private let sink: LoopBound<any ResponseSink>
  private let state = Mutex(State())

  private enum End {
    case open
    case finished
    case failed(Failure)
  }

  private struct State {
    /// Messages not yet taken, the next one last in `ready`, newer ones in `arrived`.
    var ready: [(message: M, byteCount: Int)] = []
    var arrived: [(message: M, byteCount: Int)] = []
    var end = End.open
    var waiter: CheckedContinuation<Void, Never>?

    enum Step {
      case message(M, byteCount: Int)
      case end
      case failure(Failure)
      case wait
    }

    var hasSomething: Bool {
      if case .open = end { return !ready.isEmpty || !arrived.isEmpty }
      return true
    }

    mutating func step() -> Step {
      if case .failed(let failure) = end { return .failure(failure) }
      if ready.isEmpty {
        ready = arrived.reversed()
        arrived = []
      }
      if let (message, byteCount) = ready.popLast() {
        return .message(message, byteCount: byteCount)
      }
      if case .finished = end { return .end }
      return .wait
    }
  }

  /// Callable on the call's loop.
  package init(call: Call, sink: any ResponseSink) {
    self.call = call
    self.sink = LoopBound(sink, loop: call.loop)
    call.onCancel { [weak self] in self?.finish(.canceledCall) }
  }

  /// The next message, or nil after the last one. Throws when the client has gone.
  package func next() async throws(Failure) -> M? {
    while true {
      let step = state.withLock { $0.step() }
      switch step {
      case .message(let message, let byteCount):
        consume(byteCount)
        return message
      case .end: return nil
      case .failure(let failure): throw failure
      case .wait: await arrival()
      }
    }
  }

  private func consume(_ byteCount: Int) {
    if call.loop.isCurrent {
      sink.value.consumed(byteCount)
    } else {
      call.loop.execute { self.sink.value.consumed(byteCount) }
    }
  }

  private func arrival() async {
    await withCheckedContinuation { continuation in
      let resumes = state.withLock { state in
        if state.hasSomething { return true }
        state.waiter = continuation
        return false
      }
      if resumes { continuation.resume() }
    }
  }

  /// For handlers of transports: one more message, which took this many bytes on the wire.
  func receive(_ message: M, byteCount: Int) {
    wake { $0.arrived.append((message, byteCount)) }
  }

  /// For handlers of transports: no more messages. The first end counts.
  package func finish(_ failure: Failure?) {
    wake { state in
      guard case .open = state.end else { return }
      state.end = failure.map(End.failed) ?? .finished
    }
  }

  private func wake(_ change: (inout sending State) -> Void) {
    let waiter = state.withLock { state in
      change(&state)
      let waiter = state.waiter
      state.waiter = nil
      return waiter
    }
    waiter?.resume()
  }
}
