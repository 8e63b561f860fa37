// A server for tests on a loopback port: one thread per connection runs a script of reads and
// writes, so that a test can send any bytes, stop in the middle, reset or stay silent.

import Glibc
import Synchronization

package final class ScriptedPeer: Sendable {
  package let port: UInt16
  private let listener: Int32
  private let accepted = Mutex<[Int32]>([])

  package var url: String { "http://127.0.0.1:\(port)" }
  package var connectionCount: Int { accepted.withLock { $0.count } }

  /// Runs the script for every connection; the connection closes when the script returns.
  package init(_ script: @escaping @Sendable (ScriptedConnection) -> Void) {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    port = withUnsafeMutablePointer(to: &address) { [listener] pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, size)
        listen(listener, 256)
        getsockname(listener, address, &size)
      }
      return UInt16(bigEndian: pointer.pointee.sin_port)
    }
    signal(SIGPIPE, SIG_IGN)
    Self.onThread { [self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else {
          close(listener)
          return
        }
        accepted.withLock { $0.append(connection) }
        Self.onThread {
          let scripted = ScriptedConnection(descriptor: connection)
          script(scripted)
          if !scripted.isReset { shutdown(connection, Int32(SHUT_RDWR)) }
          close(connection)
        }
      }
    }
  }

  /// Ends the listener; scripts that wait for bytes see the end of their connection.
  package func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  private static func onThread(_ work: @escaping @Sendable () -> Void) {
    final class Box {
      let work: () -> Void; init(_ work: @escaping () -> Void) { self.work = work }
    }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(work)).toOpaque()
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work()
        return nil
      }, box)
    pthread_detach(thread)
  }
}

package struct ScriptedRequest: Sendable {
  package var method = ""
  package var path = ""
  package var fields: [String: String] = [:]
  package var body: [UInt8] = []
  package var text: String { String(decoding: body, as: UTF8.self) }
}

/// One connection as a script sees it. Used by its thread only.
package final class ScriptedConnection {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  fileprivate private(set) var isReset = false

  fileprivate init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next request; nil when the client has closed.
  package func request() -> ScriptedRequest? {
    while true {
      if let end = headEnd() {
        var request = head(Array(buffer[..<end]))
        buffer.removeFirst(end)
        let length = Int(request.fields["content-length"] ?? "0") ?? 0
        while buffer.count < length { guard fill() else { return nil } }
        request.body = Array(buffer.prefix(length))
        buffer.removeFirst(length)
        return request
      }
      guard fill() else { return nil }
    }
  }

  package func send(_ text: String) { send(Array(text.utf8)) }

  package func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, 0)
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// A whole response with a length.
  package func respond(_ status: Int, _ fields: [String] = [], _ body: String) {
    let lines = fields.map { "\($0)\r\n" }.joined()
    send("HTTP/1.1 \(status) X\r\n\(lines)content-length: \(body.utf8.count)\r\n\r\n\(body)")
  }

  /// The head of a response whose body ends with the connection.
  package func respondHead(_ status: Int, _ fields: [String] = []) {
    let lines = fields.map { "\($0)\r\n" }.joined()
    send("HTTP/1.1 \(status) X\r\n\(lines)connection: close\r\n\r\n")
  }

  /// One piece of a chunked body.
  package func chunk(_ text: String) {
    send("\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n")
  }

  /// The script's end resets the connection instead of closing it in order.
  package func reset() {
    isReset = true
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }

  /// Returns when the client has closed.
  package func waitForEnd() { while fill() { buffer.removeAll() } }

  private func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &chunk, chunk.count, 0)
    guard count > 0 else { return false }
    buffer += chunk[..<count]
    return true
  }

  private func headEnd() -> Int? {
    guard buffer.count >= 4 else { return nil }
    for index in 0...(buffer.count - 4) where buffer[index...].starts(with: [13, 10, 13, 10]) {
      return index + 4
    }
    return nil
  }

  private func head(_ bytes: [UInt8]) -> ScriptedRequest {
    var request = ScriptedRequest()
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    let first = (lines.first ?? "").split(separator: " ")
    if first.count >= 2 { (request.method, request.path) = (String(first[0]), String(first[1])) }
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 {
        request.fields[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
      }
    }
    return request
  }
}
