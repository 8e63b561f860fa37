// An address of the internet, version 4 or 6, with its port; and sockets made by hand.

import Glibc

/// A socket address as the system keeps it.
package struct SocketAddress: Sendable, CustomStringConvertible {
  let storage: sockaddr_storage

  init(_ storage: sockaddr_storage) { self.storage = storage }

  init(_ address: UnsafePointer<sockaddr>, length: socklen_t) {
    var storage = sockaddr_storage()
    withUnsafeMutableBytes(of: &storage) { bytes in
      let count = min(Int(length), bytes.count)
      bytes.copyMemory(from: UnsafeRawBufferPointer(start: address, count: count))
    }
    self.storage = storage
  }

  /// From a numeric host, as in `127.0.0.1` or `::1`; nil for a name.
  package init?(host: String, port: UInt16) {
    var four = sockaddr_in()
    four.sin_family = sa_family_t(AF_INET)
    four.sin_port = port.bigEndian
    var six = sockaddr_in6()
    six.sin6_family = sa_family_t(AF_INET6)
    six.sin6_port = port.bigEndian
    if inet_pton(AF_INET, host, &four.sin_addr) == 1 {
      storage = Self.stored(four)
    } else if inet_pton(AF_INET6, host, &six.sin6_addr) == 1 {
      storage = Self.stored(six)
    } else {
      return nil
    }
  }

  private static func stored<Address>(_ address: Address) -> sockaddr_storage {
    var storage = sockaddr_storage()
    withUnsafeMutableBytes(of: &storage) { target in
      withUnsafeBytes(of: address) { target.copyMemory(from: $0) }
    }
    return storage
  }

  private var isSix: Bool { storage.ss_family == sa_family_t(AF_INET6) }

  var length: socklen_t {
    socklen_t(isSix ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size)
  }

  package var port: UInt16 {
    // The port is at offset 2 in both families, in network order.
    withUnsafeBytes(of: storage) { UInt16($0[2]) << 8 | UInt16($0[3]) }
  }

  /// The numeric host, without brackets.
  package var host: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let written = withUnsafeBytes(of: storage) { bytes -> Bool in
      // sin_addr is at offset 4, sin6_addr at offset 8.
      guard let base = bytes.baseAddress else { return false }
      return inet_ntop(
        Int32(storage.ss_family), base + (isSix ? 8 : 4), &text, socklen_t(text.count)) != nil
    }
    guard written else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// What one customer of an access network has: an address of version 4, also where it is mapped
  /// into version 6 (RFC 4291 § 2.5.5.2), and the first 64 bits of one of version 6 (RFC 6177 § 2).
  package var network: String {
    guard isSix else { return host }
    var bytes = withUnsafeBytes(of: storage) { Array($0[8..<24]) }
    if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
      return bytes[12...].map { String($0) }.joined(separator: ".")
    }
    var network = sockaddr_in6()
    network.sin6_family = sa_family_t(AF_INET6)
    bytes.replaceSubrange(8..., with: repeatElement(0, count: 8))
    withUnsafeMutableBytes(of: &network.sin6_addr) { $0.copyBytes(from: bytes) }
    return SocketAddress(Self.stored(network)).host + "/64"
  }

  package var description: String { isSix ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// Sockets that must be made by hand, since libuv 1.44 has no SO_REUSEPORT.
enum ListeningSocket {
  /// A bound, non-blocking TCP socket that may share its port with others of this process.
  static func bind(_ address: SocketAddress) throws(NetworkError) -> Int32 {
    try bind(address, isShared: true)
  }

  /// Fails where somebody listens at the address already: sharing a port would hide that, and
  /// both would get a part of the connections.
  static func requireFree(_ address: SocketAddress) throws(NetworkError) {
    guard address.port != 0 else { return }
    close(try bind(address, isShared: false))
  }

  private static func bind(
    _ address: SocketAddress, isShared: Bool
  ) throws(NetworkError) -> Int32 {
    let kind =
      Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
      | Int32(SOCK_NONBLOCK.rawValue)
    let descriptor = socket(Int32(address.storage.ss_family), kind, 0)
    guard descriptor >= 0 else { throw lastError() }
    var on: Int32 = 1
    let size = socklen_t(MemoryLayout<Int32>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, size)
    if isShared { setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, size) }
    var storage = address.storage
    let status = withUnsafePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.bind(descriptor, $0, address.length)
      }
    }
    guard status == 0 else {
      let error = lastError()
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// The address that a socket is bound to.
  static func address(of descriptor: Int32) -> SocketAddress {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = getsockname(descriptor, $0, &length)
      }
    }
    return SocketAddress(storage)
  }

  private static func lastError() -> NetworkError {
    let number = errno
    return NetworkError(uv: -number)
  }
}
