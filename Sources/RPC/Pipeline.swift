// What every call passes on its way from a wire protocol to its handler.

package import Core
import Synchronization

/// The one fixed pipeline: authenticate → permit → rate limit → decode → validate → serve.
///
/// `open` does the steps that need no message and leads to a `Call`; its handler does the rest for
/// each message. Shared by all connections.
package final class Pipeline: Sendable {
  package let router: Router
  package let world: World
  package let ids: IDMaker
  package let requestMemory: RequestMemory
  private let streams: OpenStreams
  private let authenticator: any Authenticator
  private let defaultRateLimit: RateLimit?
  private let observer: (@Sendable (CallReport) -> Void)?
  private let limiters = Mutex<[String: (limit: RateLimit, limiter: RateLimiter?)]>([:])

  /// - Parameters:
  ///   - defaultRateLimit: for principals that have none of their own; nil for no limit.
  ///   - observer: called once for each finished call, on its loop; it must not wait.
  package init(
    router: Router,
    authenticator: any Authenticator,
    world: World = .live,
    defaultRateLimit: RateLimit? = nil,
    requestMemory: RequestMemory = RequestMemory(),
    streams: OpenStreams = OpenStreams(),
    observer: (@Sendable (CallReport) -> Void)? = nil
  ) {
    self.router = router
    self.authenticator = authenticator
    self.world = world
    self.defaultRateLimit = defaultRateLimit
    self.observer = observer
    self.streams = streams
    self.requestMemory = requestMemory
    ids = IDMaker(world: world)
  }

  /// Lets a call in. `sink.opened` follows at once, or in a later turn where the credential has to
  /// be looked up; a call that is refused is opened and then finished with its failure.
  package func open(_ admission: Admission, _ sink: any ResponseSink) {
    do throws(Failure) {
      guard let identity = try authenticate(admission) else {
        resolve(admission, sink)
        return
      }
      try permit(identity, admission)
      try limit(identity)
      begin(admission, identity, sink)
    } catch {
      refuse(admission, sink, error)
    }
  }

  // MARK: The steps

  /// The identity of the call's credential, from what the connection or the authenticator
  /// remembers. Nil where it has to be looked up.
  private func authenticate(_ admission: Admission) throws(Failure) -> Identity? {
    if case .public = admission.handler.method.access { return .anonymous }
    let generation = authenticator.generation
    if let identity = admission.identity, admission.generation == generation {
      return try unexpired(identity)
    }
    guard let credential = admission.credential else {
      throw Failure(.unauthenticated, "the call carries no credential", reason: "missing")
    }
    guard let principal = authenticator.known(credential) else { return nil }
    return try accept(principal, admission, generation: generation)
  }

  private func unexpired(_ identity: Identity) throws(Failure) -> Identity {
    if let end = identity.principal.expireTime, end <= world.now() {
      throw Failure(.unauthenticated, "the credential has expired", reason: "expired")
    }
    return identity
  }

  /// Remembers who the credential is for the next calls with the same head.
  private func accept(
    _ principal: Principal, _ admission: Admission, generation: UInt64
  ) throws(Failure) -> Identity {
    guard authenticator.allows(principal, from: admission.peer) else {
      admission.refused = Identity(principal)
      throw Failure(
        .permissionDenied, "the credential may not be used from this address", reason: "address")
    }
    let identity = Identity(principal, limiter: limiter(for: principal))
    admission.remember(identity, generation: generation)
    return try unexpired(identity)
  }

  /// Looks the credential up, then starts again.
  private func resolve(_ admission: Admission, _ sink: any ResponseSink) {
    guard let credential = admission.credential else { return }
    let bound = LoopBound((admission, sink), loop: admission.loop)
    let authenticator = authenticator
    let loop = admission.loop
    Task.immediate(executorPreference: loop) {
      let generation = authenticator.generation
      let outcome = await Outcome.of { () async throws(Failure) in
        try await authenticator.resolve(credential)
      }
      let proceed: @Sendable () -> Void = {
        let (admission, sink) = bound.value
        do throws(Failure) {
          let identity = try self.accept(try outcome.get(), admission, generation: generation)
          try self.permit(identity, admission)
          try self.limit(identity)
          self.begin(admission, identity, sink)
        } catch {
          self.refuse(admission, sink, error)
        }
      }
      if loop.isCurrent { proceed() } else { loop.execute(proceed) }
    }
  }

  private func permit(_ identity: Identity, _ admission: Admission) throws(Failure) {
    if admission.isPermitted { return }
    let principal = identity.principal
    switch admission.handler.method.access {
    case .public: break
    case .scope(let scope): try Self.demand(scope, of: principal)
    case .operator(let scope):
      guard principal.kind == .operator else {
        throw Failure(.permissionDenied, "only operators may call this method", reason: "operator")
      }
      try Self.demand(scope, of: principal)
    }
    admission.isPermitted = true
  }

  private static func demand(_ scope: String, of principal: Principal) throws(Failure) {
    guard principal.holds(scope) else {
      throw Failure(.permissionDenied, "the credential lacks the scope \(scope)", reason: "scope")
    }
  }

  private func limit(_ identity: Identity) throws(Failure) {
    guard let wait = identity.limiter?.admit(at: world.uptime()) else { return }
    throw Failure(
      .rateLimited, "too many calls; wait \(max(1, wait.milliseconds)) ms", reason: "calls",
      retryAfter: wait)
  }

  /// The call exists from here on; its handler serves it.
  private func begin(_ admission: Admission, _ identity: Identity, _ sink: any ResponseSink) {
    if let timeout = admission.timeout, timeout <= .zero {
      return refuse(admission, sink, .passedDeadline)
    }
    let call = makeCall(admission, identity)
    if call.method.isStream, call.principal.kind != .anonymous {
      do throws(Failure) {
        try streams.add(call, sink, endsIn: call.principal.expireTime.map { $0 - world.now() })
      } catch {
        return refuse(admission, sink, error)
      }
    }
    if let timeout = admission.timeout {
      call.keep(deadlineTimer(call, sink, after: timeout))
    }
    sink.opened(call)
  }

  private func makeCall(_ admission: Admission, _ identity: Identity) -> Call {
    makeCall(admission, identity, origin(admission))
  }

  private func makeCall(
    _ admission: Admission, _ identity: Identity, _ origin: CallOrigin
  ) -> Call {
    Call(
      origin, identity, deadline: admission.timeout.map { world.now() + $0 },
      startUptime: observer == nil ? .zero : world.uptime())
  }

  /// Made once for a head.
  private func origin(_ admission: Admission) -> CallOrigin {
    if let origin = admission.origin { return origin }
    let origin = makeOrigin(admission, handler: admission.handler)
    admission.origin = origin
    return origin
  }

  private func makeOrigin(_ admission: Admission, handler: Handler?) -> CallOrigin {
    CallOrigin(
      method: admission.handler.method, metadata: admission.metadata, peer: admission.peer,
      loop: admission.loop, surface: admission.surface, ids: ids, handler: handler,
      pipeline: self)
  }

  /// Ends the call at its deadline, whether or not the client has closed its side.
  private func deadlineTimer(
    _ call: Call, _ sink: any ResponseSink, after timeout: Duration
  ) -> any LoopTimer {
    let bound = LoopBound(sink, loop: call.loop)
    return call.loop.schedule(after: timeout) {
      bound.value.finish(.passedDeadline)
      call.cancel()
    }
  }

  private func refuse(_ admission: Admission, _ sink: any ResponseSink, _ failure: Failure) {
    let origin = makeOrigin(admission, handler: nil)
    sink.opened(makeCall(admission, identity(ofRefused: admission), origin))
    sink.finish(failure)
  }

  /// Once a minute for each identity that a connection remembers.
  private func noteUse(by call: Call) {
    guard call.principal.kind != .anonymous,
      call.identity.isFirstUse(inMinuteOf: call.startUptime)
    else { return }
    authenticator.noteUse(of: call.principal)
  }

  private func identity(ofRefused admission: Admission) -> Identity {
    admission.refused ?? admission.identity ?? .anonymous
  }

  // MARK: What connections share

  private static let limiterCountLimit = 100_000

  private func limiter(for principal: Principal) -> RateLimiter? {
    guard let limit = principal.rateLimit ?? defaultRateLimit else { return nil }
    return limiters.withLock { limiters in
      if let known = limiters[principal.keyID], known.limit == limit { return known.limiter }
      if limiters.count >= Self.limiterCountLimit { limiters.removeAll() }
      let limiter = RateLimiter(limit)
      limiters[principal.keyID] = (limit, limiter)
      return limiter
    }
  }

  func report(
    _ call: Call, failure: Failure?, isCanceled: Bool, requestBytes: Int, responseBytes: Int
  ) {
    if call.method.isStream { streams.remove(call) }
    noteUse(by: call)
    guard let observer else { return }
    observer(
      CallReport(
        call: call, failure: failure, isCanceled: isCanceled,
        duration: world.uptime() - call.startUptime, requestBytes: requestBytes,
        responseBytes: responseBytes))
  }
}

/// One finished call, for logs and metrics.
package struct CallReport: Sendable {
  /// Method, principal, request id, peer, metadata.
  package let call: Call
  /// Nil for success. Whole, also where the client was told less.
  package let failure: Failure?
  /// Whether the client went away before the end.
  package let isCanceled: Bool
  package let duration: Duration
  /// Bytes of messages, without framing, as they were on the wire.
  package let requestBytes: Int
  package let responseBytes: Int
}

extension Failure {
  static var passedDeadline: Failure {
    Failure(.timeout, "the deadline has passed", reason: "deadline")
  }

  /// The end of calls that the server's own end cuts off.
  package static var shuttingDown: Failure {
    Failure(
      .providerUnavailable, "the server is shutting down", reason: "shutdown",
      retryAfter: .seconds(1))
  }

  /// What the client is told: internal failures do not explain themselves.
  package var shownToClient: Failure {
    guard code == .internal else { return self }
    var shown = self
    shown.message = "internal error"
    return shown
  }
}
