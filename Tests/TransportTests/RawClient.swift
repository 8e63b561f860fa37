// A client of bytes, for what a well-behaved client would never send.

import Core
import EventLoop
import Synchronization

/// A TCP connection on a loop: sends strings, and waits until what came back satisfies a test.
final class RawClient: Sendable {
  struct State {
    var received: [UInt8] = []
    var isClosed = false
    var waiter: (test: @Sendable ([UInt8], Bool) -> Bool, resume: CheckedContinuation<Void, Never>)?
  }

  private let loop: EventLoop
  private let state = Mutex(State())
  private let stream: LoopBound<TCPStream>

  private init(loop: EventLoop, stream: LoopBound<TCPStream>) {
    self.loop = loop
    self.stream = stream
  }

  static func connect(port: UInt16, loop: EventLoop) async throws -> RawClient {
    let result: Result<RawClient, NetworkError> = await withCheckedContinuation { continuation in
      loop.execute {
        loop.connect(host: "127.0.0.1", port: port) { result in
          continuation.resume(
            returning: result.map { stream in
              let client = RawClient(loop: loop, stream: LoopBound(stream, loop: loop))
              stream.handler = Hearer(client)
              stream.startReading()
              return client
            })
        }
      }
    }
    return try result.get()
  }

  func send(_ bytes: [UInt8]) {
    loop.execute { [stream] in bytes.withUnsafeBytes { stream.value.write($0) } }
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  func finish() { loop.execute { [stream] in stream.value.shutdown() } }

  func close() { loop.execute { [stream] in stream.value.close() } }

  func setReading(_ isReading: Bool) {
    loop.execute { [stream] in
      if isReading { stream.value.startReading() } else { stream.value.stopReading() }
    }
  }

  /// Waits until the test holds for (what was received, whether the peer has closed).
  func wait(_ test: @escaping @Sendable ([UInt8], Bool) -> Bool) async {
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      state.withLock { $0.waiter = (test, continuation) }
      check()
    }
  }

  /// What was received when the peer closes.
  func untilClosed() async -> String {
    await wait { _, isClosed in isClosed }
    return text
  }

  /// What was received when it ends like this.
  func until(suffix: String) async -> String {
    let end = Array(suffix.utf8)
    await wait { bytes, isClosed in isClosed || bytes.suffix(end.count) == end[...] }
    return text
  }

  var text: String { state.withLock { String(decoding: $0.received, as: UTF8.self) } }
  var bytes: [UInt8] { state.withLock { $0.received } }

  fileprivate func change(_ change: (inout State) -> Void) {
    state.withLock { change(&$0) }
    check()
  }

  private func check() {
    let ready = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard let waiter = state.waiter, waiter.test(state.received, state.isClosed) else {
        return nil
      }
      state.waiter = nil
      return waiter.resume
    }
    ready?.resume()
  }
}

private final class Hearer: StreamHandler {
  private let client: RawClient

  init(_ client: RawClient) { self.client = client }

  func received(_ bytes: UnsafeRawBufferPointer) {
    client.change { $0.received.append(contentsOf: bytes) }
  }
  func ended() { client.change { $0.isClosed = true } }
  func drained() {}
  func closed(_ error: NetworkError?) { client.change { $0.isClosed = true } }
}
