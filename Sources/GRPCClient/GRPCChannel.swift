// A channel to one gRPC server over HTTP/2, with prior knowledge or over TLS.

package import Core
package import EventLoop
import GRPC
package import HTTP
package import RPC
package import Transport

/// Calls to one server over a few connections, which are made when they are needed and made again
/// when they are lost. Any task may use it.
package final class GRPCChannel: Channel {
  /// How a channel behaves, apart from whom it reaches.
  package struct Options: Sendable {
    /// Sent as `authorization: Bearer`.
    package var credential: String?
    /// Whom to trust and, where servers ask, who we are; without it nothing is encrypted.
    package var tls: TLSContext?
    /// Connections at the same time, spread over the loops. A further one is made when those
    /// there are have `callsPerConnection` calls each.
    package var connectionLimit = 1
    package var callsPerConnection = 100
    /// Bytes of one received message.
    package var messageLengthLimit = GRPCService.messageLengthLimit
    package var serviceConfig = ServiceConfig.standard
    /// Asks a server for a sign of life that has been silent for so long during calls, and gives
    /// the connection up 20 s later. Servers of gRPC take it amiss below 5 minutes (gRFC A8); nil
    /// for never.
    package var keepAliveSeconds: Int?

    package init() {}
  }

  package let format = Format.binary

  /// A unary call is sent at most this often where the server never began it.
  private static let attemptLimit = 4
  /// What a server may make a call wait before it is sent again. One that asks for more has the
  /// call fail: to come sooner is not what it asked for.
  private static let pauseLimit = Duration.seconds(120)

  private let authority: String
  private let options: Options
  private let world: World
  private let subchannels: [Subchannel]
  private let tokens: RetryTokens

  package init(
    host: String, port: UInt16, loops: [EventLoop], options: Options = Options(),
    world: World = .live
  ) {
    precondition(!loops.isEmpty, "a channel needs a loop")
    authority = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    self.options = options
    self.world = world
    tokens = RetryTokens(options.serviceConfig.throttling)
    let target = ChannelTarget(
      host: host, port: port, tls: options.tls, keepAliveSeconds: options.keepAliveSeconds)
    subchannels = (0..<max(1, options.connectionLimit)).map {
      Subchannel(target, loop: loops[$0 % loops.count], world: world)
    }
  }

  /// Ends the connections; calls in progress fail. A later call connects again.
  package func close() { for subchannel in subchannels { subchannel.close() } }

  /// Connections that are there.
  package var connectionCount: Int { subchannels.count(where: \.isReady) }

  package func open(_ method: Method, metadata: Metadata, timeout: Duration?)
    async throws(Failure) -> any ClientCall
  {
    try await open(method, metadata: metadata, timeout: timeout, encoding: nil)
  }

  /// Begins a call whose messages may be compressed, each by itself.
  package func open(
    _ method: Method, metadata: Metadata, timeout: Duration?, encoding: Compression?
  ) async throws(Failure) -> GRPCClientCall {
    let config = options.serviceConfig.config(for: method)
    let timeout = Self.shorter(timeout, config.timeout)
    let end = timeout.map { world.uptime() + $0 }
    return try await openCall(method, config, metadata, until: end, encoding: encoding)
  }

  /// Sends the request again where the server has certainly not begun it, and as the service
  /// config tells where it may have.
  package func unary(
    _ method: Method, _ request: [UInt8], metadata: Metadata, timeout: Duration?
  ) async throws(Failure) -> [UInt8] {
    let config = options.serviceConfig.config(for: method)
    if let limit = config.requestLengthLimit, request.count > limit {
      throw Failure(
        .invalidRequest, "the message has \(request.count) bytes, the limit is \(limit)",
        reason: Failure.payloadTooLarge)
    }
    let end = Self.shorter(timeout, config.timeout).map { world.uptime() + $0 }
    var attempts = 1
    while true {
      let attempt = await once(method, config, request, metadata, until: end, attempts - 1)
      guard case .failure(let failure) = attempt.outcome else {
        tokens.succeeded()
        return try attempt.outcome.get()
      }
      guard let wait = wait(after: attempts, attempt, failure, config.retryPolicy) else {
        throw failure
      }
      if let end, world.uptime() + wait >= end { throw failure }
      do { try await world.sleep(wait) } catch { throw .canceledCall }
      attempts += 1
    }
  }

  // MARK: Repeating

  private struct Attempt {
    let outcome: Result<[UInt8], Failure>
    /// Nil where no connection was there to open it on.
    let call: GRPCClientCall?

    /// Whether the server has certainly not begun it. Without a call the failure is our own.
    func wasRefused(_ failure: Failure) -> Bool {
      call.map(\.wasRefused) ?? (failure.reason == Failure.refused)
    }
  }

  private func once(
    _ method: Method, _ config: ServiceConfig.MethodConfig, _ request: [UInt8],
    _ metadata: Metadata, until end: Duration?, _ previousAttempts: Int
  ) async -> Attempt {
    var metadata = metadata
    if previousAttempts > 0 {
      metadata.append("grpc-previous-rpc-attempts", .text(String(previousAttempts)))
    }
    var opened: GRPCClientCall?
    do throws(Failure) {
      let call = try await openCall(method, config, metadata, until: end)
      opened = call
      try await call.send(request)
      call.finishSending()
      return Attempt(outcome: .success(try await call.single()), call: call)
    } catch {
      return Attempt(outcome: .failure(error), call: opened)
    }
  }

  /// How long to wait before the call is sent again; nil where it must not be.
  private func wait(
    after attempts: Int, _ attempt: Attempt, _ failure: Failure, _ policy: RetryPolicy?
  ) -> Duration? {
    let jitter = world.randomNumber()
    if attempt.wasRefused(failure) {
      let plain = policy ?? ServiceConfig.transparent
      guard attempts < max(Self.attemptLimit, policy?.attemptLimit ?? 0) else { return nil }
      return max(failure.retryAfter ?? .zero, plain.wait(after: attempts, jitter: jitter))
    }
    guard let policy, policy.codes.contains(attempt.call?.status ?? failure.grpcStatus) else {
      return nil
    }
    let isAllowed = tokens.failed()
    guard failure.retryAfter ?? .zero <= Self.pauseLimit else { return nil }
    // What has begun to answer is not asked again.
    guard isAllowed, attempts < policy.attemptLimit, attempt.call?.hasResponded != true else {
      return nil
    }
    if let pushback = attempt.call?.responseTrailers["grpc-retry-pushback-ms"] {
      // Anything but a number of 0 or more forbids it.
      let pause = UInt32(pushback).map { Duration.milliseconds(Int64($0)) }
      return pause.flatMap { $0 <= Self.pauseLimit ? $0 : nil }
    }
    return max(failure.retryAfter ?? .zero, policy.wait(after: attempts, jitter: jitter))
  }

  private static func shorter(_ one: Duration?, _ other: Duration?) -> Duration? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  // MARK: Calls

  private func openCall(
    _ method: Method, _ config: ServiceConfig.MethodConfig, _ metadata: Metadata,
    until end: Duration?, encoding: Compression? = nil
  ) async throws(Failure) -> GRPCClientCall {
    let (subchannel, connection) = try await connect(waits: config.waitForReady, until: end)
    let loop = subchannel.loop
    let call = GRPCClientCall(loop: loop, encoding: encoding) {
      subchannel.callEnded()
    }
    let timeout = end.map { max(.zero, $0 - world.uptime()) }
    let head = head(method, metadata, timeout, encoding)
    let limit = min(options.messageLengthLimit, config.responseLengthLimit ?? .max)
    loop.execute {
      let receiver = ClientReceiver(call, lengthLimit: limit)
      let exchange = connection.open(head, endOfRequest: false, receiver: receiver)
      let bound = LoopBound(receiver, loop: loop)
      let timer = timeout.map { timeout in
        loop.schedule(after: timeout) { bound.value.passDeadline() }
      }
      receiver.opened(exchange, timer: timer)
      call.attach(receiver)
    }
    return call
  }

  /// A connection for one call, which its place counts from now on. Where none can be made and none
  /// is there, the call fails, or waits until the deadline.
  private func connect(
    waits: Bool, until end: Duration?
  ) async throws(Failure) -> (Subchannel, ClientConnection) {
    while true {
      let subchannel = subchannel()
      subchannel.callBegan()
      let outcome: ConnectAttempt.Outcome
      do throws(Failure) {
        outcome = try await subchannel.connection(until: end)
      } catch {
        subchannel.callEnded()
        throw error
      }
      switch outcome {
      case .success(let connection): return (subchannel, connection)
      case .failure(let failure):
        subchannel.callEnded()
        // That place is left alone from now on, so another is next.
        if subchannels.contains(where: \.isReady) { continue }
        guard waits else { throw failure }
        try await pause(failure, until: end)
      }
    }
  }

  private func pause(_ failure: Failure, until end: Duration?) async throws(Failure) {
    let now = world.uptime()
    let wait = max(failure.retryAfter ?? .zero, .milliseconds(1))
    let isLast = end.map { now + wait >= $0 } ?? false
    do {
      try await world.sleep(isLast ? max(.zero, (end ?? now) - now) : wait)
    } catch {
      throw .canceledCall
    }
    guard isLast else { return }
    throw Failure(
      .timeout, "the deadline has passed without a connection: \(failure.message)",
      reason: "deadline")
  }

  /// The place for the next call: one of the caller's own loop where it has room, else the one with
  /// the fewest calls; a further one only when all that are in use are full, and none that is left
  /// alone unless all are.
  private func subchannel() -> Subchannel {
    if subchannels.count == 1 { return subchannels[0] }
    let now = world.uptime()
    var best: Subchannel?
    var bestCount = Int.max
    for subchannel in subchannels {
      let count = subchannel.callCount
      let standing = subchannel.standing(at: now)
      if standing == .leftAlone { continue }
      let isInUse = count > 0 || standing == .ready
      if isInUse, count < options.callsPerConnection, subchannel.loop.isCurrent {
        return subchannel
      }
      // A place that is not in use comes just before the full ones.
      let weight = isInUse ? 2 * count : 2 * options.callsPerConnection - 1
      if weight < bestCount { (best, bestCount) = (subchannel, weight) }
    }
    return best ?? subchannels[0]
  }

  private func head(
    _ method: Method, _ metadata: Metadata, _ timeout: Duration?, _ encoding: Compression?
  ) -> RequestHead {
    var fields: HTTPFields = [
      "content-type": "application/grpc", "te": "trailers", "user-agent": "modelroute",
      "grpc-accept-encoding": "identity, deflate, gzip",
    ]
    if let encoding { fields.append("grpc-encoding", encoding.rawValue) }
    if let timeout { fields.append("grpc-timeout", GRPCTimeout.text(timeout)) }
    if let credential = options.credential {
      fields.append("authorization", "Bearer \(credential)")
    }
    MetadataFields.append(metadata, to: &fields)
    return RequestHead(
      method: "POST", scheme: options.tls == nil ? "http" : "https", authority: authority,
      path: method.path, fields: fields)
  }
}

extension ServiceConfig {
  /// How calls are spaced that never began, where no policy says more.
  static let transparent = RetryPolicy(
    attemptLimit: 4, initialBackoff: .milliseconds(50), maxBackoff: .seconds(1), multiplier: 2,
    codes: [])
}
