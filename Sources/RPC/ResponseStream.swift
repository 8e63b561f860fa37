// The messages of a streaming response, with back-pressure: `send` waits, `offer` never does.

package import Core
import Synchronization
package import Wire

/// The outgoing messages of one call. Any thread may use it; messages keep their order.
///
/// On the call's loop a message goes straight into the output while the reader keeps up. From
/// elsewhere it passes through a queue of `queueLimit` messages.
package final class ResponseStream<M: Message>: Sendable {
  private let call: Call
  private let sink: LoopBound<any ResponseSink>
  private let state = Mutex(State())

  private static var queueLimit: Int { 64 }

  private struct State {
    var queue: [M] = []
    var isEnded = false
    var isScheduled = false
    /// Someone was told that there is no room.
    var wantsRoom = false
    /// How often room has come back, so that no wake-up is lost.
    var roomCount = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
    var writableHandlers: [@Sendable () -> Void] = []
  }

  private enum Outcome {
    case taken
    case full(roomCount: Int)
    case ended
  }

  /// Callable on the call's loop.
  package init(call: Call, sink: any ResponseSink) {
    self.call = call
    self.sink = LoopBound(sink, loop: call.loop)
    sink.source = self
    call.onCancel { [weak self] in self?.end() }
  }

  /// Sends the response headers now, before there is a message.
  package func begin() { onLoop { $0.sink.value.begin() } }

  /// Sends the message; waits while the reader is behind. Throws when nobody reads any more.
  package func send(_ message: M) async throws(Failure) {
    while true {
      switch put(message) {
      case .taken: return
      case .ended: throw .canceledCall
      case .full(let roomCount): await room(since: roomCount)
      }
    }
  }

  /// Sends the message unless the reader is behind: then false, and `onWritable` follows. Never
  /// waits. After the end of the call messages are dropped and the answer is true.
  package func offer(_ message: M) -> Bool {
    switch put(message) {
    case .taken, .ended: true
    case .full: false
    }
  }

  /// Runs the work on the call's loop each time room comes back after `offer` said no.
  package func onWritable(_ work: @escaping @Sendable () -> Void) {
    state.withLock { if !$0.isEnded { $0.writableHandlers.append(work) } }
  }

  /// Runs the work once if the call ends other than by `finish`.
  package func onCancel(_ work: @escaping @Sendable () -> Void) { call.onCancel(work) }

  /// Ends the stream, after what was sent before. Only the first end counts.
  package func finish(_ failure: Failure? = nil) {
    onLoop { stream in
      let rest = stream.state.withLock { state in
        let rest = state.isEnded ? [] : state.queue
        state.queue = []
        return rest
      }
      for message in rest { stream.sink.value.send(message) }
      stream.end()
      stream.sink.value.finish(failure)
    }
  }

  private func put(_ message: M) -> Outcome {
    call.loop.isCurrent ? putOnLoop(message) : enqueue(message)
  }

  private func putOnLoop(_ message: M) -> Outcome {
    let isWritable = sink.value.isWritable
    let outcome = state.withLock { state -> Outcome in
      if state.isEnded { return .ended }
      if isWritable && state.queue.isEmpty { return .taken }
      state.wantsRoom = true
      return .full(roomCount: state.roomCount)
    }
    if case .taken = outcome { sink.value.send(message) }
    return outcome
  }

  private func enqueue(_ message: M) -> Outcome {
    let (outcome, schedules) = state.withLock { state -> (Outcome, Bool) in
      if state.isEnded { return (.ended, false) }
      guard state.queue.count < Self.queueLimit else {
        state.wantsRoom = true
        return (.full(roomCount: state.roomCount), false)
      }
      state.queue.append(message)
      let schedules = !state.isScheduled
      state.isScheduled = true
      return (.taken, schedules)
    }
    if schedules { call.loop.execute { self.drain() } }
    return outcome
  }

  private func room(since roomCount: Int) async {
    await withCheckedContinuation { continuation in
      let resumes = state.withLock { state in
        if state.isEnded || state.roomCount != roomCount { return true }
        state.waiters.append(continuation)
        return false
      }
      if resumes { continuation.resume() }
    }
  }

  /// Empties the queue into the sink as far as it has room, then tells who waits.
  private func drain() {
    let sink = sink.value
    let batch = state.withLock { state -> [M] in
      state.isScheduled = false
      guard !state.isEnded, sink.isWritable else { return [] }
      let batch = state.queue
      state.queue = []
      return batch
    }
    for message in batch { sink.send(message) }
    if sink.isWritable { announceRoom() }
  }

  private func announceRoom() {
    let (waiters, handlers) = state.withLock { state in
      guard state.wantsRoom, !state.isEnded else {
        return ([CheckedContinuation<Void, Never>](), [@Sendable () -> Void]())
      }
      state.wantsRoom = false
      state.roomCount &+= 1
      let waiters = state.waiters
      state.waiters = []
      return (waiters, state.writableHandlers)
    }
    for waiter in waiters { waiter.resume() }
    for handler in handlers { handler() }
  }

  private func end() {
    let (waiters, handlers) = state.withLock { state in
      state.isEnded = true
      let result = (state.waiters, state.writableHandlers)
      state.waiters = []
      state.writableHandlers = []
      state.queue = []
      return result
    }
    for waiter in waiters { waiter.resume() }
    _ = handlers.isEmpty
  }

  private func onLoop(_ work: @escaping @Sendable (ResponseStream<M>) -> Void) {
    if call.loop.isCurrent {
      work(self)
    } else {
      call.loop.execute { work(self) }
    }
  }
}

extension ResponseStream: ResponseSource {
  package func sinkBecameWritable() { drain() }
}
