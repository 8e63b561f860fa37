// Where outgoing connections may go: the guard against requests that a customer's URL would send
// into the operator's own network (SSRF).

/// The rules for one outgoing connection, asked at connect time with the *resolved* address, so
/// that there is no gap between check and connect (DNS rebinding), whatever the URL said.
package struct AddressPolicy: Sendable {
  /// Addresses that are exempt from every rule below, scheme and port included.
  package var allowed: [Subnet]
  /// Only addresses of the public Internet.
  package var publicOnly: Bool
  /// Only `https`.
  package var requiresTLS: Bool
  /// The ports that may be used; nil: any.
  package var ports: Set<UInt16>?

  package init(
    allowed: [Subnet] = [], publicOnly: Bool, requiresTLS: Bool, ports: Set<UInt16>? = nil
  ) {
    self.allowed = allowed
    self.publicOnly = publicOnly
    self.requiresTLS = requiresTLS
    self.ports = ports
  }

  /// For addresses that the operator wrote down himself: provider base URLs.
  package static let unrestricted = AddressPolicy(publicOnly: false, requiresTLS: false)

  /// For addresses that a customer wrote: public, HTTPS, ports 443 and 8443, plus the operator's
  /// allow-list.
  package static func publicWeb(allowing allowed: [Subnet] = []) -> AddressPolicy {
    AddressPolicy(allowed: allowed, publicOnly: true, requiresTLS: true, ports: [443, 8443])
  }

  /// The loopback ranges, which the development profile allows.
  package static let loopback: [Subnet] = subnets(["127.0.0.0/8", "::1/128"])

  package func permits(_ address: IPAddress, port: UInt16, isTLS: Bool) -> Bool {
    if allowed.contains(where: { $0.contains(address) }) { return true }
    if requiresTLS && !isTLS { return false }
    if let ports, !ports.contains(port) { return false }
    return !publicOnly || Self.isPublic(address)
  }

  /// Whether the address is on the public Internet: not private, loopback, link-local, shared
  /// (CGNAT), multicast, documentation, benchmarking, translation or reserved (IANA special-purpose
  /// address registries).
  package static func isPublic(_ address: IPAddress) -> Bool {
    if address.isV4 { return !specialV4.contains { $0.contains(address) } }
    return globalUnicastV6.contains { $0.contains(address) }
      && !specialV6.contains { $0.contains(address) }
  }

  private static let specialV4 = subnets([
    "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
    "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24",
    "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
    "224.0.0.0/4", "240.0.0.0/4",
  ])

  /// Everything outside is reserved, local, multicast or embeds an IPv4 address: `::/8`,
  /// `64:ff9b::`, `100::`, `5f00::`, `fc00::/7`, `fe80::/10`, `ff00::/8`.
  private static let globalUnicastV6 = subnets(["2000::/3"])

  /// Protocol assignments with Teredo, documentation, 6to4, AS112.
  private static let specialV6 = subnets([
    "2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20",
  ])

  private static func subnets(_ texts: [String]) -> [Subnet] { texts.compactMap(Subnet.init) }
}
