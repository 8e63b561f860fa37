// IP addresses and subnets as numbers, so that a policy can compare them.

import Glibc

/// An IPv4 or IPv6 address. A v4-mapped IPv6 address (`::ffff:0:0/96`) *is* the IPv4 address, so
/// no rule can be passed by writing an address in the other family.
package struct IPAddress: Hashable, Sendable {
  /// IPv6 bits, most significant first; IPv4 is held v4-mapped.
  package let bits: UInt128

  private static let mappedPrefix: UInt128 = 0xFFFF << 32

  package init(bits: UInt128) { self.bits = bits }

  package init(v4: UInt32) { bits = Self.mappedPrefix | UInt128(v4) }

  package var isV4: Bool { bits >> 32 == 0xFFFF }

  /// Nil for anything but the text of one address, without zone or port (inet_pton(3)).
  package init?(_ text: String) {
    var v4 = in_addr()
    if inet_pton(AF_INET, text, &v4) == 1 {
      self.init(v4: UInt32(bigEndian: v4.s_addr))
      return
    }
    var v6 = in6_addr()
    guard inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
    self.init(v6)
  }

  init(_ address: in6_addr) {
    bits = withUnsafeBytes(of: address) { bytes in
      bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    }
  }
}

/// A range of addresses by prefix, as in `10.0.0.0/8` or `fd00::/8`.
package struct Subnet: Hashable, Sendable {
  private let network: UInt128
  private let mask: UInt128

  /// One address is a subnet of its full length. Nil for malformed text; host bits are ignored.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2, let address = IPAddress(String(first)) else {
      return nil
    }
    let width = address.isV4 && !first.contains(":") ? 32 : 128
    var length = width
    if parts.count == 2 {
      guard let given = Int(parts[1]), (0...width).contains(given), parts[1].first != "+" else {
        return nil
      }
      length = given
    }
    let zeros = width - length
    mask = zeros == 128 ? 0 : ~UInt128(0) << UInt128(zeros)
    network = address.bits & mask
  }

  package func contains(_ address: IPAddress) -> Bool { address.bits & mask == network }
}
