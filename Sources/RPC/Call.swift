// One RPC in progress: what its handler may know about it and do to it.

package import Core
import Synchronization

/// One call in progress. Handlers get it beside their request; any thread may use it.
///
/// What most calls never use (lines of metadata, waiting work, a timer) lies behind a lock that
/// they never take: `marks` says whether there is any.
package final class Call: Sendable {
  /// What the call has in common with others of the same head.
  let origin: CallOrigin
  /// When the caller stops waiting; nil for never.
  package let deadline: Timestamp?
  let identity: Identity
  let startUptime: Duration
  private let marks = Atomic<UInt8>(0)
  private let state = Mutex(State())

  private enum Mark {
    static let canceled: UInt8 = 1
    static let finished: UInt8 = 2
    /// Someone has to be told of, or forgotten at, the end.
    static let watched: UInt8 = 4
    /// The response is not the plain one.
    static let decorated: UInt8 = 8
  }

  /// Whether responses are compressed, where the protocol can and the client takes it. It costs
  /// more time than most networks, and secrets beside chosen text must never be; so a handler asks.
  package enum Compression: Sendable {
    case never
    case always
  }

  private struct State {
    var requestID: String?
    var cancelHandlers: [@Sendable () -> Void] = []
    var timer: (any LoopTimer)?
    var requests: (any RequestSink)?
    var headers = Metadata()
    var trailers = Metadata()
    var compression = Compression.never
    var requestWasCompressed = false
    var content: ContentHead?
  }

  init(
    _ origin: CallOrigin, _ identity: Identity, deadline: Timestamp?, startUptime: Duration
  ) {
    self.origin = origin
    self.identity = identity
    self.deadline = deadline
    self.startUptime = startUptime
  }

  /// A call outside a pipeline, for tests of services.
  package convenience init(
    method: Method, identity: Identity, metadata: Metadata = Metadata(), peer: String = "",
    loop: any Loop, ids: IDMaker, deadline: Timestamp? = nil
  ) {
    let origin = CallOrigin(
      method: method, metadata: metadata, peer: peer, loop: loop, surface: .inProcess, ids: ids)
    self.init(origin, identity, deadline: deadline, startUptime: .zero)
  }

  package var method: Method { origin.method }
  /// What came beside the request; names are lower-case.
  package var metadata: Metadata { origin.metadata }
  /// The caller's address, as in `192.0.2.1:4711`.
  package var peer: String { origin.peer }
  /// The loop on which the call's streams and immediate handlers run.
  package var loop: any Loop { origin.loop }
  /// The protocol that carries the call.
  package var surface: Surface { origin.surface }

  /// Who makes the call.
  package var principal: Principal { identity.principal }

  /// Our name for this call in logs and errors, `req_…`; made when it is first asked for.
  package var requestID: String {
    state.withLock { state in
      if let known = state.requestID { return known }
      let made = origin.ids.make("req")
      state.requestID = made
      return made
    }
  }

  // MARK: The end

  /// Whether nobody waits for the answer any more: cancelled, past its deadline, or cut off.
  package var isCanceled: Bool { has(Mark.canceled) }

  /// Runs the work once, when the call is cancelled; at once if it already is. It runs on the
  /// call's loop or, in the latter case, where `onCancel` was called. Forgotten when the call ends.
  package func onCancel(_ work: @escaping @Sendable () -> Void) {
    let runsNow = state.withLock { state in
      let marks = set(Mark.watched)
      if marks & Mark.canceled != 0 { return true }
      if marks & Mark.finished == 0 { state.cancelHandlers.append(work) }
      return false
    }
    if runsNow { work() }
  }

  /// For transports: nobody waits any more. Tells the handler, once.
  package func cancel() {
    let handlers = state.withLock { state -> [@Sendable () -> Void] in
      guard !has(Mark.canceled | Mark.finished) else { return [] }
      _ = set(Mark.canceled)
      let handlers = state.cancelHandlers
      state.cancelHandlers = []
      return handlers
    }
    for handler in handlers { handler() }
  }

  /// The answer is complete. Whoever waits for cancellation is forgotten, the timer stopped.
  func finish() {
    guard set(Mark.finished) & Mark.watched != 0 else { return }
    // Dropped after the lock, since what they hold may use the call when it goes. The stream of
    // requests holds the call, so it has to go for either to.
    let (handlers, timer, requests) = state.withLock { state in
      let result = (state.cancelHandlers, state.timer, state.requests)
      state.cancelHandlers = []
      state.timer = nil
      state.requests = nil
      return result
    }
    timer?.cancel()
    withExtendedLifetime((handlers, requests)) {}
  }

  /// The timer of the deadline, stopped at the end.
  func keep(_ timer: any LoopTimer) {
    _ = set(Mark.watched)
    state.withLock { $0.timer = timer }
  }

  /// Where the messages of a request stream go.
  var requests: (any RequestSink)? {
    get { state.withLock { $0.requests } }
    set {
      _ = set(Mark.watched)
      state.withLock { $0.requests = newValue }
    }
  }

  // MARK: The response beside its messages

  /// Adds a line to the response's headers; without effect once they are sent.
  package func addResponseHeader(_ name: String, _ value: Metadata.Value) {
    decorate { $0.headers.append(name, value) }
  }

  package func addResponseHeader(_ name: String, _ text: String) {
    addResponseHeader(name, .text(text))
  }

  /// Adds a line to what is sent after the last message; protocols without trailers drop it.
  package func addResponseTrailer(_ name: String, _ value: Metadata.Value) {
    decorate { $0.trailers.append(name, value) }
  }

  /// May change from message to message; what holds when the headers are sent decides whether
  /// the call compresses at all.
  package var compression: Compression {
    get { has(Mark.decorated) ? state.withLock { $0.compression } : .never }
    set { decorate { $0.compression = newValue } }
  }

  /// Whether the request message came compressed.
  package var requestWasCompressed: Bool {
    has(Mark.decorated) && state.withLock { $0.requestWasCompressed }
  }

  /// For transports: the request message came compressed.
  package func noteCompressedRequest() { decorate { $0.requestWasCompressed = true } }

  /// What the response is that consists of bytes as they are; set before its first message. Only
  /// protocols that carry content as it is look at it.
  package var content: ContentHead? {
    get { has(Mark.decorated) ? state.withLock { $0.content } : nil }
    set { decorate { $0.content = newValue } }
  }

  /// For transports: what handlers have added to headers.
  package var responseHeaders: Metadata {
    has(Mark.decorated) ? state.withLock { $0.headers } : Metadata()
  }

  /// For transports: what handlers have added to trailers.
  package var responseTrailers: Metadata {
    has(Mark.decorated) ? state.withLock { $0.trailers } : Metadata()
  }

  private func decorate(_ change: (inout sending State) -> Void) {
    state.withLock { change(&$0) }
    _ = set(Mark.decorated)
  }

  private func has(_ mark: UInt8) -> Bool { marks.load(ordering: .acquiring) & mark != 0 }

  /// The marks before.
  private func set(_ mark: UInt8) -> UInt8 {
    marks.bitwiseOr(mark, ordering: .acquiringAndReleasing).oldValue
  }
}

/// What all calls with one request head share, so that a call copies one reference.
final class CallOrigin: Sendable {
  let method: Method
  let metadata: Metadata
  let peer: String
  let loop: any Loop
  let surface: Surface
  let ids: IDMaker
  /// Nil for calls that are refused before their handler.
  let handler: Handler?
  let pipeline: Pipeline?

  init(
    method: Method, metadata: Metadata, peer: String, loop: any Loop, surface: Surface,
    ids: IDMaker, handler: Handler? = nil, pipeline: Pipeline? = nil
  ) {
    self.method = method
    self.metadata = metadata
    self.peer = peer
    self.loop = loop
    self.surface = surface
    self.ids = ids
    self.handler = handler
    self.pipeline = pipeline
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
  private let usedMinute = Atomic<Int64>(-1)

  package init(_ principal: Principal, limiter: RateLimiter? = nil) {
    self.principal = principal
    self.limiter = limiter
  }

  package static let anonymous = Identity(.anonymous)

  /// Whether it was not used in this minute before.
  func isFirstUse(inMinuteOf uptime: Duration) -> Bool {
    let minute = uptime.components.seconds / 60
    if usedMinute.load(ordering: .relaxed) == minute { return false }
    return usedMinute.exchange(minute, ordering: .relaxed) != minute
  }
}
