// Outgoing HTTP on an event loop: requests as values, responses as streams with back-pressure.

package import Core
package import EventLoop
import HTTP
import Synchronization

/// A client that belongs to one loop: its connections, their reuse and its address policy.
///
/// Callable from any task; cheapest from a task that runs on the loop. HTTP/1.1, and HTTP/2 where
/// ALPN agrees; certificates are verified; redirects are responses like any other; a proxy only
/// where one is configured, never from the environment. A connection is never shared between
/// clients, so one client's policy holds for every byte it sends.
package final class HTTPClient: Sendable {
  package let loop: EventLoop
  private let world: World
  private let policy: AddressPolicy
  private let curl: CurlMulti

  /// - Parameters:
  ///   - proxy: a proxy's URL; empty: none. The policy then rules the proxy's address.
  ///   - certificateAuthorities: a PEM file to trust instead of the system's; empty: the system's.
  package init(
    loop: EventLoop, world: World, policy: AddressPolicy = .unrestricted, proxy: String = "",
    certificateAuthorities: String = ""
  ) {
    self.loop = loop
    self.world = world
    self.policy = policy
    curl = CurlMulti(
      loop: loop, world: world, proxy: proxy, certificateAuthorities: certificateAuthorities)
  }

  deinit {
    let curl = curl
    loop.execute { curl.close() }
  }

  /// Sends the request and returns when the response's head is there. Cancelling the task aborts
  /// the exchange.
  package func send(_ request: ClientRequest) async throws(ClientError) -> ClientResponse {
    let isTLS = try Self.check(request)
    let transfer = Transfer(request, isTLS: isTLS, policy: policy, outbox: curl.outbox)
    let curl = curl
    let loop = loop
    let world = world
    let result = await withTaskCancellationHandler {
      await withUnsafeContinuation { (waiter: Transfer.HeadWaiter) in
        loop.run {
          transfer.begin(at: world.uptime(), waiter: waiter)
          curl.start(transfer)
        }
      }
    } onCancel: {
      loop.execute { curl.abort(transfer, .cancelled) }
    }
    return try result.get()
  }

  /// What libcurl would misread or should not be asked. Returns whether the URL is `https`.
  private static func check(_ request: ClientRequest) throws(ClientError) -> Bool {
    let url = request.url
    let isTLS = url.hasPrefix("https://")
    guard isTLS || url.hasPrefix("http://") else { throw ClientError(.invalidRequest) }
    let authority = url.utf8.dropFirst(isTLS ? 8 : 7).prefix { $0 != 0x2F && $0 != 0x3F }
    guard !authority.isEmpty, !authority.contains(0x40) else { throw ClientError(.invalidRequest) }
    let isPrintable = url.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    let isMethod = request.method.utf8.allSatisfy { $0 > 0x40 && $0 < 0x5B }
    let hasBreak = request.fields.lines.contains { line in
      line.name.utf8.contains { $0 <= 0x20 || $0 == 0x3A || $0 >= 0x7F }
        || line.value.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0 }
    }
    guard isPrintable, isMethod, !hasBreak else { throw ClientError(.invalidRequest) }
    return isTLS
  }
}

/// The body of a response. One reader at a time; dropping it aborts what is left.
package final class ClientBody: Sendable {
  private let transfer: Transfer
  private let curl: CurlMulti
  private let loop: EventLoop
  private let world: World
  private let isDone = Atomic(false)

  init(_ transfer: Transfer, _ curl: CurlMulti, loop: EventLoop, world: World) {
    self.transfer = transfer
    self.curl = curl
    self.loop = loop
    self.world = world
  }

  deinit {
    let (transfer, curl, isDone) = (transfer, curl, isDone.load(ordering: .relaxed))
    loop.run {
      guard transfer.end == nil else { return }
      if isDone { curl.discard(transfer) } else { curl.abort(transfer, .cancelled) }
    }
  }

  /// The reader has all it needs: dropping the body now reads what little may follow, so that the
  /// connection can be used again.
  package func done() { isDone.store(true, ordering: .relaxed) }

  /// Changes the limit between two arrivals; nil: none.
  package func limitIdle(to limit: Duration?) {
    let (transfer, curl) = (transfer, curl)
    loop.run { curl.limitIdle(of: transfer, to: limit) }
  }

  /// The next bytes as they come, never empty; nil at the end of a complete body. What arrived
  /// before a failure is returned before it is thrown.
  package func next() async throws(ClientError) -> [UInt8]? {
    if loop.isCurrent, let result = take() { return try result.get() }
    let result = await withTaskCancellationHandler {
      await withUnsafeContinuation { (waiter: Transfer.BodyWaiter) in
        self.loop.run { self.wait(waiter) }
      }
    } onCancel: {
      let (transfer, curl) = (transfer, curl)
      loop.execute { curl.abort(transfer, .cancelled) }
    }
    return try result.get()
  }

  /// The whole body, for small ones: at most `limit` bytes are kept, the rest is not read.
  package func collect(upTo limit: Int) async throws(ClientError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit, let more = try await next() { bytes += more }
    return bytes.count > limit ? Array(bytes.prefix(limit)) : bytes
  }

  private func wait(_ waiter: Transfer.BodyWaiter) {
    if let result = take() {
      waiter.resume(returning: result)
    } else {
      transfer.wait(waiter, at: world.uptime())
    }
  }

  private func take() -> Result<[UInt8]?, ClientError>? {
    let result = transfer.takeBody()
    guard transfer.isPaused else { return result }
    // Going on delivers at once what libcurl held back.
    curl.resume(transfer)
    return result ?? transfer.takeBody()
  }
}

extension EventLoop {
  /// At once where the caller is on the loop, else later.
  func run(_ work: @escaping @Sendable () -> Void) {
    if isCurrent { work() } else { execute(work) }
  }
}
