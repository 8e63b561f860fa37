// A server of bytes, for what a well-behaved server would never do.

import Core
import EventLoop
import Synchronization
import Testing

/// Takes connections and answers nothing; counts them, and tells of each that the client ended.
final class RawServer: Sendable {
  let port: UInt16
  /// One element for each connection that the client has ended.
  let ends: AsyncStream<Void>
  private let loop: EventLoop
  private let count: Counter

  fileprivate final class Counter: Sendable { let value = Atomic(0) }

  /// HTTP/2's first word: SETTINGS without any.
  static let settings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0]

  var connectionCount: Int { count.value.load(ordering: .relaxed) }

  private init(port: UInt16, loop: EventLoop, count: Counter, ends: AsyncStream<Void>) {
    self.port = port
    self.loop = loop
    self.count = count
    self.ends = ends
  }

  /// - Parameter greeting: what each connection hears at once; with nil it is closed instead.
  static func start(greeting: [UInt8]? = []) async throws -> RawServer {
    let address = SocketAddress(host: "127.0.0.1", port: 0)
    let bound = try EventLoop.bindListener(to: try #require(address))
    let (loop, count) = (EventLoop(), Counter())
    let (ends, ended) = AsyncStream.makeStream(of: Void.self)
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      loop.execute {
        _ = try? loop.listen(socket: bound.socket) { stream in
          count.value.add(1, ordering: .relaxed)
          stream.handler = Hearer(stream, ended)
          stream.startReading()
          guard let greeting else { return stream.close() }
          greeting.withUnsafeBytes { stream.write($0) }
        }
        continuation.resume()
      }
    }
    return RawServer(port: bound.address.port, loop: loop, count: count, ends: ends)
  }

  func stop() { loop.stop() }

  private final class Hearer: StreamHandler {
    private unowned let stream: TCPStream
    private let gone: AsyncStream<Void>.Continuation

    init(_ stream: TCPStream, _ ended: AsyncStream<Void>.Continuation) {
      self.stream = stream
      self.gone = ended
    }

    func received(_ bytes: UnsafeRawBufferPointer) {}
    func ended() { stream.close() }
    func drained() {}
    func closed(_ error: NetworkError?) { gone.yield() }
  }
}
