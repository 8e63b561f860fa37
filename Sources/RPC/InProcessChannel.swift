// Calls without a network: the same pipeline, the same bytes, no sockets.

package import Core
import Synchronization

/// A channel to a pipeline in the same process. Messages are encoded and decoded as they would be
/// on a wire, so that both formats can be tested.
package struct InProcessChannel: Channel {
  package let format: Format
  private let pipeline: Pipeline
  private let loop: any Loop
  private let credential: String?
  private let peer: String

  package init(
    _ pipeline: Pipeline, loop: any Loop, credential: String? = nil, format: Format = .binary,
    peer: String = "in-process"
  ) {
    self.pipeline = pipeline
    self.loop = loop
    self.credential = credential
    self.format = format
    self.peer = peer
  }

  package func open(_ method: Method, metadata: Metadata, timeout: Duration?)
    async throws(Failure) -> any ClientCall
  {
    guard let handler = pipeline.router.handler(at: method.path) else {
      throw Failure(.notFound, "no method \(method.path)", reason: Failure.unknownMethod)
    }
    let call = InProcessCall(loop: loop, format: format)
    let (pipeline, credential, peer, loop) = (pipeline, credential, peer, loop)
    loop.execute {
      call.begin { sink in
        let admission = Admission(
          handler: handler, credential: credential, metadata: metadata, timeout: timeout,
          peer: peer, loop: loop)
        pipeline.open(admission, sink)
      }
    }
    return call
  }
}

/// The client's half: what has come back and who waits for it. The server's half is its sink.
final class InProcessCall: ClientCall {
  private struct State {
    var responses: [[UInt8]] = []
    var end: Result<Void, Failure>?
    var isClosed = false
    var unconsumedBytes = 0
    var headers = Metadata()
    var trailers = Metadata()
    var waiters: [CheckedContinuation<Void, Never>] = []
    var server: LoopBound<InProcessSink>?
  }

  private static let responseCountLimit = 16
  private static let requestBytesLimit = 65_536

  private let loop: any Loop
  private let format: Format
  private let state = Mutex(State())

  init(loop: any Loop, format: Format) {
    self.loop = loop
    self.format = format
  }

  func begin(_ open: (InProcessSink) -> Void) {
    let sink = InProcessSink(self, format)
    state.withLock { $0.server = LoopBound(sink, loop: loop) }
    open(sink)
  }

  var responseHeaders: Metadata { state.withLock { $0.headers } }
  var responseTrailers: Metadata { state.withLock { $0.trailers } }

  func send(_ message: [UInt8]) async throws(Failure) {
    while state.withLock({ $0.unconsumedBytes >= Self.requestBytesLimit && $0.end == nil }) {
      await change { $0.unconsumedBytes < Self.requestBytesLimit || $0.end != nil }
    }
    state.withLock { $0.unconsumedBytes += message.count }
    onServer { $0.receive(message) }
  }

  func finishSending() { onServer { $0.finishRequests() } }

  func cancel() {
    end(.failure(.canceledCall))
    onServer { $0.cancel() }
  }

  func next() async throws(Failure) -> [UInt8]? {
    while true {
      let (response, end) = state.withLock { state -> ([UInt8]?, Result<Void, Failure>?) in
        state.responses.isEmpty ? (nil, state.end) : (state.responses.removeFirst(), nil)
      }
      if let response {
        onServer { $0.source?.sinkBecameWritable() }
        return response
      }
      if let end {
        try end.get()
        return nil
      }
      await change { !$0.responses.isEmpty || $0.end != nil }
    }
  }

  // MARK: Called by the server's half

  var isWritable: Bool { state.withLock { $0.responses.count < Self.responseCountLimit } }

  func received(headers: Metadata) { state.withLock { $0.headers = headers } }

  func received(_ response: [UInt8]) { update { $0.responses.append(response) } }

  func consumed(_ byteCount: Int) { update { $0.unconsumedBytes -= byteCount } }

  func end(_ end: Result<Void, Failure>, trailers: Metadata = Metadata()) {
    update { state in
      guard state.end == nil else { return }
      state.end = end
      state.trailers = trailers
    }
  }

  // MARK: Details

  private func onServer(_ work: @escaping @Sendable (InProcessSink) -> Void) {
    loop.execute { [self] in
      if let server = state.withLock({ $0.server }) { work(server.value) }
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

  private func update(_ change: (inout sending State) -> Void) {
    let waiters = state.withLock { state in
      change(&state)
      let waiters = state.waiters
      state.waiters = []
      return waiters
    }
    for waiter in waiters { waiter.resume() }
  }
}
