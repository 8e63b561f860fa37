// A port, served by every loop of a group: each has its own socket (SO_REUSEPORT), accepts for
// itself, and keeps its connections to their end.

package import Core
package import EventLoop
package import HTTP
import Synchronization

/// Serves one address until `drain` or `close`.
package final class Listener: Sendable {
  /// As bound: with port 0 asked for, the port that the system chose.
  package let address: SocketAddress
  private let shares: [(loop: EventLoop, share: LoopBound<ListenerShare>)]

  private init(
    address: SocketAddress, shares: [(loop: EventLoop, share: LoopBound<ListenerShare>)]
  ) {
    self.address = address
    self.shares = shares
  }

  package var port: UInt16 { address.port }

  /// Binds `host` (numeric) and serves it on all loops of the group, over TLS where a certificate
  /// is given. Fails where anybody, also of this process, listens there already.
  package static func start(
    host: String, port: UInt16, group: EventLoopGroup, service: any ExchangeService,
    limits: TransportLimits = TransportLimits(), tls: TLSSource? = nil, world: World = .live
  ) async throws(NetworkError) -> Listener {
    guard var address = SocketAddress(host: host, port: port) else {
      throw NetworkError(number: 22, name: "EINVAL", message: "\(host) is not an address")
    }
    try EventLoop.requireFree(address)
    let perAddress = limits.connectionsPerAddress > 0 ? limits.connectionsPerAddress : nil
    let addresses = perAddress.map(AddressLimit.init)
    var shares: [(loop: EventLoop, share: LoopBound<ListenerShare>)] = []
    for loop in group.loops {
      let bound = try EventLoop.bindListener(to: address)
      address = bound.address
      let result = await run(on: loop) { () -> Result<LoopBound<ListenerShare>, NetworkError> in
        let share = ListenerShare(
          loop: loop, service: service, limits: limits, addresses: addresses, tls: tls,
          world: world)
        do throws(NetworkError) {
          try share.listen(bound.socket)
          return .success(LoopBound(share, loop: loop))
        } catch {
          return .failure(error)
        }
      }
      shares.append((loop, try result.get()))
    }
    return Listener(address: address, shares: shares)
  }

  /// Stops accepting, lets exchanges in progress end, tells clients to go elsewhere; at the
  /// deadline what is left is told (`ExchangeReceiver.shuttingDown`) and then closed. Returns when
  /// no connection is left.
  package func drain(deadline: Duration) async {
    await withTaskGroup(of: Void.self) { group in
      for (loop, share) in shares {
        group.addTask {
          await withCheckedContinuation { continuation in
            loop.execute { share.value.drain(deadline: deadline) { continuation.resume() } }
          }
        }
      }
    }
  }

  /// Closes everything at once. Returns when no connection is left.
  package func close() async { await drain(deadline: .zero) }

  /// Open connections, over all loops.
  package func connectionCount() async -> Int {
    var count = 0
    for (loop, share) in shares {
      count += await Self.run(on: loop) { share.value.connectionCount }
    }
    return count
  }

  private static func run<Value: Sendable>(
    on loop: EventLoop, _ work: @escaping @Sendable () -> Value
  ) async -> Value {
    await withCheckedContinuation { continuation in
      loop.execute { continuation.resume(returning: work()) }
    }
  }
}

/// A listener's part on one loop: its socket and its connections.
final class ListenerShare: ConnectionHost {
  let loop: EventLoop
  let service: any ExchangeService
  let limits: TransportLimits
  let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 128 << 10, alignment: 64)
  private(set) var date = ""
  private let addresses: AddressLimit?
  private let tls: TLSSource?
  /// Where TLS connections decrypt to, a record at a time; empty without TLS.
  private let plain: UnsafeMutableRawBufferPointer
  private let world: World
  private var listener: UVListener?
  private var connections: [Connection] = []
  private var ticker: (any LoopTimer)?
  private var deadline: (any LoopTimer)?
  private var drained: (() -> Void)?
  private var crowd = CrowdWatch()

  init(
    loop: EventLoop, service: any ExchangeService, limits: TransportLimits,
    addresses: AddressLimit?, tls: TLSSource?, world: World
  ) {
    self.loop = loop
    self.service = service
    self.limits = limits
    self.addresses = addresses
    self.tls = tls
    self.world = world
    plain = .allocate(byteCount: tls == nil ? 0 : 16 << 10, alignment: 64)
  }

  deinit {
    scratch.deallocate()
    plain.deallocate()
  }

  var connectionCount: Int { connections.count }

  func listen(_ socket: Int32) throws(NetworkError) {
    listener = try loop.listen(socket: socket) { [weak self] in self?.accept($0) }
    date = HTTPDate.text(world.now())
    scheduleTick()
  }

  private func accept(_ stream: TCPStream) {
    guard connections.count < limits.connectionsPerLoop, drained == nil else {
      return stream.close()
    }
    let network = addresses.map { _ in stream.peerAddress.network }
    if let network, addresses?.enter(network) == false { return stream.close() }
    guard let pipe = pipe(over: stream) else {
      if let network { addresses?.leave(network) }
      return stream.close()
    }
    let connection = Connection(pipe: pipe, host: self)
    connection.network = network
    connection.tableIndex = connections.count
    connections.append(connection)
    crowd.came(connections.count)
  }

  /// Nil where there is no memory for another TLS connection.
  private func pipe(over stream: TCPStream) -> (any BytePipe)? {
    guard let tls else { return stream }
    guard let engine = TLSEngine(tls.context) else { return nil }
    return TLSStream(stream, engine: engine, isServer: true, loop: loop, scratch: plain)
  }

  /// A tenth more or less, so that connections made at once do not come back at once.
  func nextConnectionAge() -> Int? {
    let age = limits.connectionAgeSeconds
    guard age > 0 else { return nil }
    return age - age / 10 + Int(world.randomNumber(below: UInt64(age / 5 + 1)))
  }

  func remove(_ connection: Connection) {
    if let network = connection.network { addresses?.leave(network) }
    let last = connections.removeLast()
    if last !== connection {
      connections[connection.tableIndex] = last
      last.tableIndex = connection.tableIndex
    }
    finishDrain()
  }

  /// One timer for all connections: a second is fine enough for every limit of time here.
  private func scheduleTick() {
    let bound = LoopBound(self, loop: loop)
    ticker = loop.schedule(after: .seconds(1)) { bound.value.tick() }
  }

  private func tick() {
    date = HTTPDate.text(world.now())
    for connection in connections { connection.tick() }
    if crowd.hasLeft(connections.count) { loop.giveMemoryBack() }
    scheduleTick()
  }

  func drain(deadline limit: Duration, drained: @escaping () -> Void) {
    self.drained = drained
    listener?.close()
    listener = nil
    for connection in connections { connection.drain() }
    let bound = LoopBound(self, loop: loop)
    if limit <= .zero {
      closeAll()
    } else {
      deadline = loop.schedule(after: limit) { bound.value.passDeadline() }
    }
    finishDrain()
  }

  private func passDeadline() {
    for connection in connections { connection.shutDown() }
    let bound = LoopBound(self, loop: loop)
    let rest = Duration.seconds(limits.lastWordSeconds)
    deadline = loop.schedule(after: rest) { bound.value.closeAll() }
  }

  private func closeAll() { for connection in connections { connection.pipe.close() } }

  private func finishDrain() {
    guard connections.isEmpty, let drained else { return }
    self.drained = {}
    ticker?.cancel()
    deadline?.cancel()
    drained()
  }
}
