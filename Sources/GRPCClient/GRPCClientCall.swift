// One call of a client over a connection: the half that any task may use.

package import Core
import HTTP
package import RPC
import Synchronization

/// Sends and receives whole messages. The other half, `ClientReceiver`, lives on the connection's
/// loop.
package final class GRPCClientCall: ClientCall {
  private struct State {
    var responses: [Response] = []
    var wasCompressed = false
    var end: Result<Void, Failure>?
    var isWritable = true
    var headers = Metadata()
    var trailers = Metadata()
    var hasResponded = false
    var wasRefused = false
    var status: Int?
    var waiters: [CheckedContinuation<Void, Never>] = []
    var receiver: LoopBound<ClientReceiver>?
  }

  struct Response {
    var bytes: [UInt8]
    /// What it took of the flow-control window.
    var byteCount: Int
    var isCompressed: Bool
  }

  private let loop: any Loop
  private let encoding: Compression?
  private let ended: @Sendable () -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - encoding: how messages are compressed that are sent so.
  ///   - ended: called once, when the call is over.
  init(
    loop: any Loop, encoding: Compression? = nil, ended: @escaping @Sendable () -> Void = {}
  ) {
    self.loop = loop
    self.encoding = encoding
    self.ended = ended
  }

  /// Callable on the loop.
  func attach(_ receiver: ClientReceiver) {
    state.withLock { $0.receiver = LoopBound(receiver, loop: loop) }
  }

  package var responseHeaders: Metadata { state.withLock { $0.headers } }
  package var responseTrailers: Metadata { state.withLock { $0.trailers } }

  /// Whether anything of a response has come, after which a call is not sent again.
  var hasResponded: Bool { state.withLock { $0.hasResponded } }

  /// Whether the transport says that the server has certainly not begun the call. What the server
  /// itself says of a call, in whatever words, does not count.
  var wasRefused: Bool { state.withLock { $0.wasRefused && !$0.hasResponded } }

  /// The number of the status that the server ended the call with; nil where it sent none.
  var status: Int? { state.withLock { $0.status } }

  /// Whether the message that `next` returned last came compressed.
  package var wasCompressed: Bool { state.withLock { $0.wasCompressed } }

  package func send(_ message: [UInt8]) async throws(Failure) {
    await sendFrame(message, isCompressed: false)
  }

  /// Sends one message compressed; only on a call that was opened with an encoding.
  package func sendCompressed(_ message: [UInt8]) async throws(Failure) {
    guard let encoding else { throw Failure(.internal, "the call was opened without an encoding") }
    guard let bytes = message.withUnsafeBytes({ encoding.compress($0) }) else {
      throw Failure(.internal, "there is no memory to compress a message")
    }
    await sendFrame(bytes, isCompressed: true)
  }

  private func sendFrame(_ message: [UInt8], isCompressed: Bool) async {
    while state.withLock({ !$0.isWritable && $0.end == nil }) {
      await change { $0.isWritable || $0.end != nil }
    }
    onLoop { $0.send(message, isCompressed: isCompressed) }
  }

  package func finishSending() { onLoop { $0.finishSending() } }

  package func cancel() {
    end(.failure(.canceledCall))
    onLoop { $0.cancel() }
  }

  package func next() async throws(Failure) -> [UInt8]? {
    while true {
      let (response, end) = state.withLock { state -> (Response?, Result<Void, Failure>?) in
        if state.responses.isEmpty { return (nil, state.end) }
        let response = state.responses.removeFirst()
        state.wasCompressed = response.isCompressed
        return (response, nil)
      }
      if let response {
        onLoop { $0.consumed(response.byteCount) }
        return response.bytes
      }
      if let end {
        try end.get()
        return nil
      }
      await change { !$0.responses.isEmpty || $0.end != nil }
    }
  }

  // MARK: Called on the loop

  func received(headers: Metadata, isResponse: Bool) {
    state.withLock { state in
      state.headers = headers
      state.hasResponded = isResponse
    }
  }

  func received(_ response: sending Response) {
    update { $0.responses.append(response) }
  }

  func wrote(isWritable: Bool) { update { $0.isWritable = isWritable } }

  /// Only the first end counts.
  func end(
    _ end: Result<Void, Failure>, trailers: Metadata = Metadata(), status: Int? = nil,
    wasRefused: Bool = false
  ) {
    let isFirst = update { state in
      guard state.end == nil else { return false }
      state.end = end
      state.trailers = trailers
      state.status = status
      state.wasRefused = wasRefused
      return true
    }
    if isFirst { ended() }
  }

  // MARK: Details

  private func onLoop(_ work: @escaping @Sendable (ClientReceiver) -> Void) {
    loop.execute { [self] in
      if let receiver = state.withLock({ $0.receiver }) { work(receiver.value) }
    }
  }

  private func change(_ isDone: @Sendable (borrowing State) -> Bool) async {
    await withCheckedContinuation { continuation in
      let resumes = state.withLock { state in
        if isDone(state) { return true }
        state.waiters.append(continuation)
        return false
      }
      if resumes { continuation.resume() }
    }
  }

  private func update<Result: Sendable>(_ change: (inout sending State) -> Result) -> Result {
    let (result, waiters) = state.withLock { state in
      let result = change(&state)
      let waiters = state.waiters
      state.waiters = []
      return (result, waiters)
    }
    for waiter in waiters { waiter.resume() }
    return result
  }
}
