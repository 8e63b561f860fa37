// What can be opened on a loop: streams, listeners, watchers of descriptors, signals and files.

import Core
import EventLoop
import Glibc
import Synchronization
import Testing

/// Runs on the loop and waits for the value that `work` passes on, then or later.
private func onLoop<Value: Sendable>(
  _ loop: EventLoop, _ work: @escaping @Sendable (@escaping @Sendable (Value) -> Void) -> Void
) async -> Value {
  await withCheckedContinuation { continuation in
    loop.execute { work { continuation.resume(returning: $0) } }
  }
}

/// Answers what it receives, and closes after the peer.
private final class EchoStream: StreamHandler {
  private let stream: TCPStream
  init(_ stream: TCPStream) { self.stream = stream }
  func received(_ bytes: UnsafeRawBufferPointer) { stream.write(bytes) }
  func ended() { stream.shutdown() }
  func drained() {}
  func closed(_ error: NetworkError?) {}
}

/// Collects until the peer ends.
private final class Collecting: StreamHandler {
  private let stream: TCPStream
  private var bytes: [UInt8] = []
  private let done: ([UInt8]) -> Void
  private var drains = 0

  init(_ stream: TCPStream, done: @escaping ([UInt8]) -> Void) {
    self.stream = stream
    self.done = done
  }

  func received(_ new: UnsafeRawBufferPointer) { bytes.append(contentsOf: new) }
  func ended() { stream.close() }
  func drained() { drains += 1 }
  func closed(_ error: NetworkError?) { done(bytes) }
}

@Suite(.timeLimit(.minutes(1))) struct HandleTests {
  @Test("megabytes written at once come back whole and in order")
  func streams() async throws {
    let loop = EventLoop()
    defer { loop.stop() }
    let bound = try EventLoop.bindListener(
      to: #require(SocketAddress(host: "127.0.0.1", port: 0)))
    let sent = (0..<12_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let received: [UInt8] = await onLoop(loop) { done in
      _ = try? loop.listen(socket: bound.socket) { stream in
        stream.handler = EchoStream(stream)
        stream.startReading()
      }
      loop.connect(host: "127.0.0.1", port: bound.address.port) { result in
        guard case .success(let stream) = result else { return done([]) }
        stream.handler = Collecting(stream, done: done)
        stream.startReading()
        sent.withUnsafeBytes { stream.write($0) }
        stream.shutdown()
      }
    }
    #expect(received == sent)
  }

  @Test("a connection that is refused, and one that is closed at once, say so")
  func refused() async throws {
    let loop = EventLoop()
    defer { loop.stop() }
    let bound = try EventLoop.bindListener(
      to: #require(SocketAddress(host: "127.0.0.1", port: 0)))
    Glibc.close(bound.socket)
    let error: NetworkError? = await onLoop(loop) { done in
      loop.connect(host: "127.0.0.1", port: bound.address.port) { result in
        if case .failure(let error) = result { done(error) } else { done(nil) }
      }
    }
    #expect(error?.name == "ECONNREFUSED")
  }

  @Test("a watched descriptor tells when it can be read, and is silent while paused")
  func readiness() async throws {
    let loop = EventLoop()
    defer { loop.stop() }
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let seen: [String] = await onLoop(loop) { done in
      let log = Mutex<[String]>([])
      let watcher = try? loop.watch(descriptor: reading) { readiness in
        var byte: UInt8 = 0
        _ = read(reading, &byte, 1)
        log.withLock { $0.append("\(byte) \(readiness.contains(.readable))") }
        if byte == 2 { done(log.withLock { $0 }) }
      }
      let bound = LoopBound(watcher, loop: loop)
      write(writing, [1], 1)
      _ = loop.schedule(after: .milliseconds(5)) {
        log.withLock { $0.append("paused until now") }
        bound.value?.update(.readable)
        write(writing, [2], 1)
      }
    }
    #expect(seen == ["paused until now", "1 true", "2 true"])
    close(reading)
    close(writing)
  }

  @Test("a signal is delivered on the loop until its watcher is closed")
  func signals() async {
    let loop = EventLoop()
    defer { loop.stop() }
    let isOnLoop: Bool = await onLoop(loop) { done in
      var watcher: SignalWatcher?
      watcher = try? loop.watch(signal: SIGUSR2) {
        watcher?.close()
        watcher = nil
        done(loop.isCurrent)
      }
      kill(getpid(), SIGUSR2)
    }
    #expect(isOnLoop)
  }

  @Test("a file that is replaced by renaming is seen in its directory")
  func files() async throws {
    let loop = EventLoop()
    defer { loop.stop() }
    var template = Array("/tmp/loop-XXXXXX".utf8CString)
    let directory = try #require(mkdtemp(&template).map { String(cString: $0) })
    let name: String = await onLoop(loop) { done in
      let isDone = Atomic(false)
      _ = try? loop.watch(path: directory) { name in
        if name == "catalog.yaml", !isDone.exchange(true, ordering: .relaxed) { done(name) }
      }
      let descriptor = open("\(directory)/new", O_CREAT | O_WRONLY, 0o600)
      close(descriptor)
      rename("\(directory)/new", "\(directory)/catalog.yaml")
    }
    #expect(name == "catalog.yaml")
    unlink("\(directory)/catalog.yaml")
    rmdir(directory)
  }

  @Test("addresses are read and printed in both families")
  func addresses() {
    #expect(SocketAddress(host: "127.0.0.1", port: 80)?.description == "127.0.0.1:80")
    #expect(SocketAddress(host: "::1", port: 443)?.description == "[::1]:443")
    #expect(SocketAddress(host: "2001:db8::1", port: 1)?.host == "2001:db8::1")
    #expect(SocketAddress(host: "localhost", port: 1) == nil)
  }

  @Test("the longest turn is measured and forgotten when it is read")
  func longestTurn() async {
    let loop = EventLoop()
    defer { loop.stop() }
    let _: Int = await onLoop(loop) { done in
      let start = World.live.uptime()
      while World.live.uptime() - start < .milliseconds(5) {}
      _ = loop.schedule(after: .milliseconds(1)) { done(0) }
    }
    let longest = loop.takeLongestTurn()
    #expect(longest >= .milliseconds(4))
    #expect(loop.takeLongestTurn() < longest)
  }
}
