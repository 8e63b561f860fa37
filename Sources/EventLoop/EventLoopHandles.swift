// What can be opened on a loop: listeners, streams, watchers. All of it on the loop's thread.

import Core

extension EventLoop {
  /// Listens on a socket bound by `bindListener`.
  package func listen(
    socket: Int32, backlog: Int32 = 1024, accepted: @escaping (TCPStream) -> Void
  ) throws(NetworkError) -> UVListener {
    precondition(isCurrent)
    return try UVListener(loop: uv, socket: socket, backlog: backlog, accepted: accepted)
  }

  /// A bound socket that shares its port (SO_REUSEPORT), and the address it got. From any thread.
  package static func bindListener(
    to address: SocketAddress
  ) throws(NetworkError) -> (socket: Int32, address: SocketAddress) {
    let descriptor = try ListeningSocket.bind(address)
    return (descriptor, ListeningSocket.address(of: descriptor))
  }

  /// Fails where somebody listens at the address already.
  package static func requireFree(_ address: SocketAddress) throws(NetworkError) {
    try ListeningSocket.requireFree(address)
  }

  /// Looks up a name; `completion` is called once, later, on the loop.
  package func resolve(
    host: String, port: UInt16,
    completion: @escaping (Result<[SocketAddress], NetworkError>) -> Void
  ) {
    precondition(isCurrent)
    if let address = SocketAddress(host: host, port: port) {
      return later(completion, .success([address]))
    }
    do throws(NetworkError) {
      try Resolution.start(loop: uv, host: host, port: port, completion: completion)
    } catch {
      later(completion, .failure(error))
    }
  }

  /// Looks up a name and connects to its addresses in order until one answers. `completion` is
  /// called once, later, on the loop; the stream does not read yet.
  package func connect(
    host: String, port: UInt16, timeout: Duration = .seconds(10),
    completion: @escaping (Result<TCPStream, NetworkError>) -> Void
  ) {
    precondition(isCurrent)
    let attempt = ConnectAttempt(loop: self, completion: completion)
    attempt.start(host: host, port: port, timeout: timeout)
  }

  /// Watches a descriptor of somebody else; starts paused, see `update`. Close it before the
  /// descriptor.
  package func watch(
    descriptor: Int32, ready: @escaping (ReadinessWatcher.Readiness) -> Void
  ) throws(NetworkError) -> ReadinessWatcher {
    precondition(isCurrent)
    return try ReadinessWatcher(loop: uv, descriptor: descriptor, ready: ready)
  }

  /// Calls `received` for each arrival of a signal until the watcher is closed.
  package func watch(
    signal: Int32, received: @escaping () -> Void
  ) throws(NetworkError) -> SignalWatcher {
    precondition(isCurrent)
    return try SignalWatcher(loop: uv, signal: signal, received: received)
  }

  /// Calls `changed` with the entry's name when a file or an entry of a directory changes.
  package func watch(
    path: String, changed: @escaping (String) -> Void
  ) throws(NetworkError) -> FileWatcher {
    precondition(isCurrent)
    return try FileWatcher(loop: uv, path: path, changed: changed)
  }

  private func later<Value>(_ completion: @escaping (Value) -> Void, _ value: Value) {
    let bound = LoopBound((completion, value), loop: self)
    execute { bound.value.0(bound.value.1) }
  }
}

/// Name → addresses → the first that connects, with one timeout over all.
private final class ConnectAttempt {
  private unowned let loop: EventLoop
  private var completion: ((Result<TCPStream, NetworkError>) -> Void)?
  private var timer: (any LoopTimer)?
  private var stream: TCPStream?

  init(loop: EventLoop, completion: @escaping (Result<TCPStream, NetworkError>) -> Void) {
    self.loop = loop
    self.completion = completion
  }

  func start(host: String, port: UInt16, timeout: Duration) {
    let bound = LoopBound(self, loop: loop)
    timer = loop.schedule(after: timeout) {
      bound.value.stream?.close()
      bound.value.finish(.failure(.timedOut))
    }
    loop.resolve(host: host, port: port) { [self] result in
      switch result {
      case .success(let addresses): tryNext(addresses[...], last: .timedOut)
      case .failure(let error): finish(.failure(error))
      }
    }
  }

  private func tryNext(_ addresses: ArraySlice<SocketAddress>, last: NetworkError) {
    guard completion != nil else { return }
    guard let address = addresses.first else { return finish(.failure(last)) }
    do throws(NetworkError) {
      stream = try TCPStream.connect(loop: loop.uv, to: address) { [self] result in
        switch result {
        case .success: finish(result)
        case .failure(let error): tryNext(addresses.dropFirst(), last: error)
        }
      }
    } catch {
      tryNext(addresses.dropFirst(), last: error)
    }
  }

  private func finish(_ result: Result<TCPStream, NetworkError>) {
    timer?.cancel()
    timer = nil
    stream = nil
    guard let completion else {
      if case .success(let late) = result { late.close() }
      return
    }
    self.completion = nil
    completion(result)
  }
}
