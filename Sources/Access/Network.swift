// An address or a network, as a key's allow-list names it.

import Core
import Glibc

/// An IPv4 or IPv6 network in CIDR notation; a lone address is a network of one. Addresses have 16
/// bytes, IPv4 mapped into IPv6 (RFC 4291 § 2.5.5.2), so that both forms of one address are equal.
struct Network: Sendable, Equatable {
  let address: [UInt8]
  let prefixLength: Int

  /// Nil where the text is neither; bits behind the prefix must be zero.
  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let address = Self.address(String(first)) else { return nil }
    let isV4 = !first.contains(":")
    var length = 128
    if parts.count == 2 {
      let digits = parts[1]
      guard let given = Int(digits), String(given) == digits, given >= 0,
        given <= (isV4 ? 32 : 128)
      else { return nil }
      length = isV4 ? given + 96 : given
    }
    guard Self.masked(address, length) == address else { return nil }
    self.address = address
    prefixLength = length
  }

  func contains(_ other: [UInt8]) -> Bool { Self.masked(other, prefixLength) == address }

  func contains(_ other: Network) -> Bool {
    other.prefixLength >= prefixLength && contains(other.address)
  }

  /// The address of a peer as in `192.0.2.1:4711` or `[2001:db8::1]:4711`.
  static func peerAddress(_ peer: String) -> [UInt8]? {
    if peer.hasPrefix("["), let end = peer.firstIndex(of: "]") {
      return address(String(peer[..<end].dropFirst()))
    }
    return address(peer.firstIndex(of: ":").map { String(peer[..<$0]) } ?? peer)
  }

  private static func address(_ text: String) -> [UInt8]? {
    var v4 = in_addr()
    if inet_pton(AF_INET, text, &v4) == 1 {
      let bytes = withUnsafeBytes(of: v4) { Array($0) }
      return [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + bytes
    }
    var v6 = in6_addr()
    guard inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
    return withUnsafeBytes(of: v6) { Array($0) }
  }

  private static func masked(_ address: [UInt8], _ length: Int) -> [UInt8] {
    address.enumerated().map { index, byte in
      let bits = min(8, max(0, length - index * 8))
      return bits == 0 ? 0 : byte & (0xFF << UInt8(8 - bits))
    }
  }
}
