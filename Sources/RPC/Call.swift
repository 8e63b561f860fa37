// One RPC in progress: what its handler may know about it and do to it.

package import Core
import Synchronization

/// One call in progress. Handlers get it beside their request; any thread may use it.
package final class Call: Sendable {
  package let method: Method
  /// When the caller stops waiting; nil for never.
  package let deadline: Timestamp?
  /// What came beside the request; names are lower-case.
  package let metadata: Metadata
  /// The caller's address, as in `192.0.2.1:4711`.
  package let peer: String
  /// The loop on which the call's streams and immediate handlers run.
  package let loop: any Loop
  /// The protocol that carries the call.
  package let surface: Surface

  let identity: Identity
  let startUptime: Duration
  private let ids: IDMaker
  private let state = Mutex(State())

  /// Whether responses are compressed, where the protocol can and the client takes it. It costs
  /// more time than most networks, and secrets beside chosen text must never be; so a handler asks.
  package enum Compression: Sendable {
    case never
    case always
  }

  private struct State {
    var requestID: String?
    var isCanceled = false
    var isFinished = false
    var cancelHandlers: [@Sendable () -> Void] = []
    var headers = Metadata()
    var trailers = Metadata()
    var compression = Compression.never
    var requestWasCompressed = false
  }

  package init(
    method: Method, identity: Identity, metadata: Metadata = Metadata(), peer: String = "",
    loop: any Loop, ids: IDMaker, deadline: Timestamp? = nil, startUptime: Duration = .zero,
    surface: Surface = .inProcess
  ) {
    self.method = method
    self.identity = identity
    self.metadata = metadata
    self.peer = peer
    self.loop = loop
    self.ids = ids
    self.deadline = deadline
    self.startUptime = startUptime
    self.surface = surface
  }

  /// Who makes the call.
  package var principal: Principal { identity.principal }

  /// Our name for this call in logs and errors, `req_…`; made when it is first asked for.
  package var requestID: String {
    state.withLock { state in
      if let known = state.requestID { return known }
      let made = ids.make("req")
      state.requestID = made
      return made
    }
  }

  /// Whether nobody waits for the answer any more: cancelled, past its deadline, or cut off.
  package var isCanceled: Bool { state.withLock { $0.isCanceled } }

  /// Runs the work once, when the call is cancelled; at once if it already is. It runs on the
  /// call's loop or, in the latter case, where `onCancel` was called. Forgotten when the call ends.
  package func onCancel(_ work: @escaping @Sendable () -> Void) {
    let runsNow = state.withLock { state in
      if !state.isCanceled && !state.isFinished { state.cancelHandlers.append(work) }
      return state.isCanceled
    }
    if runsNow { work() }
  }

  /// Adds a line to the response's headers; without effect once they are sent.
  package func addResponseHeader(_ name: String, _ value: Metadata.Value) {
    state.withLock { $0.headers.append(name, value) }
  }

  package func addResponseHeader(_ name: String, _ text: String) {
    addResponseHeader(name, .text(text))
  }

  /// Adds a line to what is sent after the last message; protocols without trailers drop it.
  package func addResponseTrailer(_ name: String, _ value: Metadata.Value) {
    state.withLock { $0.trailers.append(name, value) }
  }

  /// May change from message to message; what holds when the headers are sent decides whether
  /// the call compresses at all.
  package var compression: Compression {
    get { state.withLock { $0.compression } }
    set { state.withLock { $0.compression = newValue } }
  }

  /// Whether the request message came compressed.
  package var requestWasCompressed: Bool { state.withLock { $0.requestWasCompressed } }

  /// For transports: the request message came compressed.
  package func noteCompressedRequest() { state.withLock { $0.requestWasCompressed = true } }

  /// For transports: what handlers have added to headers.
  package var responseHeaders: Metadata { state.withLock { $0.headers } }
  /// For transports: what handlers have added to trailers.
  package var responseTrailers: Metadata { state.withLock { $0.trailers } }

  /// For transports: nobody waits any more. Tells the handler, once.
  package func cancel() {
    let handlers = state.withLock { state -> [@Sendable () -> Void] in
      guard !state.isCanceled, !state.isFinished else { return [] }
      state.isCanceled = true
      let handlers = state.cancelHandlers
      state.cancelHandlers = []
      return handlers
    }
    for handler in handlers { handler() }
  }

  /// The answer is complete. Whoever waits for cancellation is forgotten.
  func finish() {
    let forgotten = state.withLock { state -> [@Sendable () -> Void] in
      state.isFinished = true
      let handlers = state.cancelHandlers
      state.cancelHandlers = []
      return handlers
    }
    _ = forgotten.isEmpty
  }
}

/// The protocols that carry calls, as logs name them.
package enum Surface: String, Sendable {
  case grpc
  case rest
  case connect
  case grpcWeb = "grpc_web"
  case openAI = "openai"
  case inProcess = "in_process"
}

/// A principal as calls share it: one object for as long as its credential is remembered.
package final class Identity: Sendable {
  package let principal: Principal
  let limiter: RateLimiter?

  package init(_ principal: Principal, limiter: RateLimiter? = nil) {
    self.principal = principal
    self.limiter = limiter
  }

  package static let anonymous = Identity(.anonymous)
}
