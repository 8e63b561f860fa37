// A client's TLS handshake: holds the stream until the server has proved who it is.

import Core
import EventLoop

final class ClientHandshake: StreamHandler {
  private let stream: TLSStream
  private let scratch: UnsafeMutableRawBufferPointer
  private var completion: ((Result<any BytePipe, NetworkError>) -> Void)?
  private var timer: (any LoopTimer)?
  private var isLate = false

  /// `completion` is called once, later, on the loop.
  static func start(
    over pipe: TCPStream, _ tls: TLSContext, host: String, loop: EventLoop, timeout: Duration,
    completion: @escaping (Result<any BytePipe, NetworkError>) -> Void
  ) {
    guard let engine = TLSEngine(tls, serverName: host) else {
      pipe.close()
      return completion(.failure(.tls("no name that a certificate can be for: \(host)")))
    }
    let handshake = ClientHandshake(pipe, engine, loop: loop, completion: completion)
    handshake.begin(loop: loop, timeout: timeout)
  }

  private init(
    _ pipe: TCPStream, _ engine: TLSEngine, loop: EventLoop,
    completion: @escaping (Result<any BytePipe, NetworkError>) -> Void
  ) {
    scratch = .allocate(byteCount: 16 << 10, alignment: 64)
    stream = TLSStream(pipe, engine: engine, isServer: false, loop: loop, scratch: scratch)
    self.completion = completion
  }

  deinit { scratch.deallocate() }

  /// The stream keeps this object, whose memory it decrypts to, for as long as it lives.
  private func begin(loop: EventLoop, timeout: Duration) {
    stream.handler = self
    stream.scratchOwner = self
    stream.established = { [weak self] in self?.succeed() }
    let bound = LoopBound(self, loop: loop)
    timer = loop.schedule(after: timeout) {
      bound.value.isLate = true
      bound.value.stream.close()
    }
    stream.begin()
    stream.startReading()
  }

  private func succeed() {
    timer?.cancel()
    let completion = self.completion
    self.completion = nil
    completion?(.success(stream))
  }

  func received(_ bytes: UnsafeRawBufferPointer) {}
  func ended() { stream.close() }
  func drained() {}

  func closed(_ error: NetworkError?) {
    timer?.cancel()
    let completion = self.completion
    self.completion = nil
    let reason = stream.failure ?? error?.message ?? "the server ended the handshake"
    completion?(.failure(isLate ? .timedOut : .tls(reason)))
  }
}

extension NetworkError {
  static func tls(_ reason: String) -> NetworkError {
    NetworkError(number: 71, name: "EPROTO", message: "TLS: \(reason)")
  }
}
