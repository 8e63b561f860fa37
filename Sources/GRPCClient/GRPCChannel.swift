// A channel to one gRPC server over HTTP/2, with prior knowledge or over TLS.

package import Core
package import EventLoop
import GRPC
package import HTTP
package import RPC
import Synchronization
package import Transport

/// Calls to one server over one connection, which is made when it is needed and made again when it
/// is lost. Any task may use it.
package final class GRPCChannel: Channel {
  package let format = Format.binary

  private enum Link {
    case absent
    case connecting(Task<Result<ClientConnection, Failure>, Never>)
    case ready(ClientConnection)
  }

  private struct State {
    var link = Link.absent
    var backoff = ConnectBackoff()
  }

  /// A unary call is sent at most this often.
  private static let attemptLimit = 4

  private let host: String
  private let port: UInt16
  private let loop: EventLoop
  private let credential: String?
  private let tls: TLSContext?
  private let world: World
  private let messageLengthLimit: Int
  private let state = Mutex(State())

  /// - Parameters:
  ///   - credential: sent as `authorization: Bearer`.
  ///   - tls: whom to trust; without it nothing is encrypted.
  ///   - messageLengthLimit: of received messages, in bytes.
  package init(
    host: String, port: UInt16, loop: EventLoop, credential: String? = nil,
    tls: TLSContext? = nil, world: World = .live,
    messageLengthLimit: Int = GRPCService.messageLengthLimit
  ) {
    self.host = host
    self.port = port
    self.loop = loop
    self.credential = credential
    self.tls = tls
    self.world = world
    self.messageLengthLimit = messageLengthLimit
  }

  /// Ends the connection; calls in progress fail. A later call connects again.
  package func close() {
    let link = state.withLock { state in
      let link = state.link
      state.link = .absent
      return link
    }
    if case .ready(let connection) = link { connection.closeLater() }
  }

  package func open(_ method: Method, metadata: Metadata, timeout: Duration?)
    async throws(Failure) -> any ClientCall
  {
    try await openCall(method, metadata: metadata, timeout: timeout)
  }

  /// Begins a call whose messages may be compressed, each by itself.
  package func open(
    _ method: Method, metadata: Metadata, timeout: Duration?, encoding: Compression?
  ) async throws(Failure) -> GRPCClientCall {
    try await openCall(method, metadata: metadata, timeout: timeout, encoding: encoding)
  }

  /// Sends the request again where the server has certainly not begun it, and read-only ones also
  /// where that is unknown.
  package func unary(
    _ method: Method, _ request: [UInt8], metadata: Metadata, timeout: Duration?
  ) async throws(Failure) -> [UInt8] {
    let end = timeout.map { world.uptime() + $0 }
    var attempt = 1
    while true {
      let rest = end.map { $0 - world.uptime() }
      let outcome = await once(method, request, metadata: metadata, timeout: rest)
      guard case .failure(let failure) = outcome, attempt < Self.attemptLimit,
        Self.mayRepeat(method, after: failure)
      else { return try outcome.get() }
      try await pause(before: attempt, failure, until: end)
      attempt += 1
    }
  }

  // MARK: Repeating

  private func once(
    _ method: Method, _ request: [UInt8], metadata: Metadata, timeout: Duration?
  ) async -> Result<[UInt8], Failure> {
    do throws(Failure) {
      let call = try await openCall(method, metadata: metadata, timeout: timeout)
      try await call.send(request)
      call.finishSending()
      return .success(try await call.single())
    } catch {
      return .failure(error)
    }
  }

  private static func mayRepeat(_ method: Method, after failure: Failure) -> Bool {
    guard failure.code == .providerUnavailable else { return false }
    return failure.reason == Failure.refused || method.isReadOnly
  }

  /// 50, 100, 200 ms and up to as much again, but never past the deadline.
  private func pause(
    before attempt: Int, _ failure: Failure, until end: Duration?
  ) async throws(Failure) {
    let base = 50 << min(attempt - 1, 6)
    let jitter = Int(world.randomNumber(below: UInt64(base)))
    let wait = max(failure.retryAfter ?? .zero, .milliseconds(base + jitter))
    if let end, world.uptime() + wait >= end { throw failure }
    do {
      try await world.sleep(wait)
    } catch {
      throw .canceledCall
    }
  }

  // MARK: Calls

  private func openCall(
    _ method: Method, metadata: Metadata, timeout: Duration?, encoding: Compression? = nil
  ) async throws(Failure) -> GRPCClientCall {
    let connection = try await connection()
    let call = GRPCClientCall(loop: loop, encoding: encoding)
    let head = head(method, metadata, timeout, encoding)
    let (loop, limit) = (loop, messageLengthLimit)
    loop.execute {
      let receiver = ClientReceiver(call, lengthLimit: limit)
      let exchange = connection.open(head, endOfRequest: false, receiver: receiver)
      let bound = LoopBound(receiver, loop: loop)
      let timer = timeout.map { timeout in
        loop.schedule(after: max(timeout, .zero)) { bound.value.passDeadline() }
      }
      receiver.opened(exchange, timer: timer)
      call.attach(receiver)
    }
    return call
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
    if let credential { fields.append("authorization", "Bearer \(credential)") }
    MetadataFields.append(metadata, to: &fields)
    return RequestHead(
      method: "POST", scheme: tls == nil ? "http" : "https", authority: "\(host):\(port)",
      path: method.path,
      fields: fields)
  }

  // MARK: The connection

  private func connection() async throws(Failure) -> ClientConnection {
    enum Step {
      case use(ClientConnection)
      case await(Task<Result<ClientConnection, Failure>, Never>)
      case refuse(Failure)
    }
    let step = state.withLock { state -> Step in
      switch state.link {
      case .ready(let connection): return .use(connection)
      case .connecting(let task): return .await(task)
      case .absent:
        if let failure = state.backoff.refusal(at: world.uptime()) { return .refuse(failure) }
        let task = Task { await self.connect() }
        state.link = .connecting(task)
        return .await(task)
      }
    }
    switch step {
    case .use(let connection): return connection
    case .await(let task): return try await task.value.get()
    case .refuse(let failure): throw failure
    }
  }

  private func connect() async -> Result<ClientConnection, Failure> {
    let result: Result<ClientConnection, Failure>
    do throws(NetworkError) {
      result = .success(
        try await ClientConnection.connect(host: host, port: port, loop: loop, tls: tls))
    } catch {
      result = .failure(
        Failure(
          .providerUnavailable, "cannot connect to \(host):\(port): \(error.message)",
          reason: Failure.refused))
    }
    let now = world.uptime()
    let jitter = world.randomNumber()
    state.withLock { state in
      switch result {
      case .success(let connection):
        state.link = .ready(connection)
        state.backoff.succeeded()
      case .failure(let failure):
        state.link = .absent
        state.backoff.failed(failure, at: now, jitter: jitter)
      }
    }
    if case .success(let connection) = result { forgetWhenItGoes(connection) }
    return result
  }

  private func forgetWhenItGoes(_ connection: ClientConnection) {
    loop.execute {
      let forget = { self.forget(connection) }
      if connection.isOpen { connection.onGoingAway(forget) } else { forget() }
    }
  }

  private func forget(_ connection: ClientConnection) {
    state.withLock { state in
      if case .ready(let current) = state.link, current === connection { state.link = .absent }
    }
  }
}
