// Our client's connection against a server that breaks HTTP/2.

import Core
import EventLoop
import HTTP
import Synchronization
import Testing
import Transport

/// Opens all windows, reads until the socket is in use, and then only sends: a head of more than
/// 1 MiB, from which a client must not recover.
private final class DeafServer: StreamHandler {
  private let stream: TCPStream
  private let loop: EventLoop

  init(_ stream: TCPStream, loop: EventLoop) {
    self.stream = stream
    self.loop = loop
    stream.handler = self
    stream.startReading()
    let widest: [UInt8] = [0x7F, 0xFF, 0xFF, 0xFF]
    write(HTTP2ListenerTests.frame(4, [0, 4] + widest))
    write(HTTP2ListenerTests.frame(8, [0x7F, 0, 0, 0]))
  }

  private func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { stream.write($0) } }

  func received(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 4096 else { return }
    stream.stopReading()
    let bound = LoopBound(self, loop: loop)
    // By then the client's output stands still; were it not, it would end all the same.
    _ = loop.schedule(after: .milliseconds(300)) { bound.value.sendHead() }
  }

  private func sendHead() {
    // :status 200; a field of 4000 bytes, which is remembered; and 300 times the same again.
    let field =
      [0x40, 1] + Array("a".utf8) + [0x7F, 0xA1, 0x1E] + [UInt8](repeating: 97, count: 4000)
    write(
      HTTP2ListenerTests.frame(
        1, flags: 4, stream: 1, [0x88] + field + [UInt8](repeating: 0xBE, count: 300)))
  }

  func ended() {}
  func drained() {}
  func closed(_ error: NetworkError?) {}
}

@Suite(.timeLimit(.minutes(1))) struct BrokenServerTests {
  @Test("a client leaves a server that breaks the protocol and does not read")
  func deaf() async throws {
    let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
    let bound = try EventLoop.bindListener(to: address)
    let (server, loop) = (EventLoop(), EventLoop())
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      server.execute {
        _ = try? server.listen(socket: bound.socket) { _ = DeafServer($0, loop: server) }
        continuation.resume()
      }
    }
    let client = try await ClientConnection.connect(
      host: "127.0.0.1", port: bound.address.port, loop: loop)
    let isLate = Mutex(false)
    loop.execute {
      _ = loop.schedule(after: .seconds(20)) {
        isLate.withLock { $0 = true }
        client.close()
      }
    }
    let outcome = await client.call("/upload", body: [UInt8](repeating: 1, count: 64 << 20))
    #expect(outcome.end == .connectionLost)
    let wasLate = isLate.withLock { $0 }
    #expect(!wasLate)
    loop.stop()
    server.stop()
  }
}
