// Which URLs customers may have events sent to, as far as their text tells.

package import Core
package import HTTPClient

/// The guard at creation time. What a name resolves to is checked when connecting, by the client's
/// address policy; here is only what can be known from the text.
package struct WebhookURLGuard: Sendable {
  private let policy: AddressPolicy

  package init(policy: AddressPolicy) { self.policy = policy }

  /// Throws `invalid_request` about `field`.
  package func check(_ url: String, field: String) throws(Failure) {
    guard let parts = Self.parts(of: url) else {
      throw Failure.invalid(field, "must be an absolute http or https URL without user information")
    }
    if let address = IPAddress(parts.host) {
      guard policy.permits(address, port: parts.port, isTLS: parts.isTLS) else {
        throw Failure.invalid(field, "this address, scheme or port is not allowed")
      }
      return
    }
    // A name may turn out to be in an allowed network, where other rules do not hold.
    guard policy.allowed.isEmpty else { return }
    guard parts.isTLS || !policy.requiresTLS else {
      throw Failure.invalid(field, "must use https")
    }
    guard policy.ports?.contains(parts.port) != false else {
      throw Failure.invalid(field, "this port is not allowed")
    }
    let isLocal = parts.host == "localhost" || parts.host.hasSuffix(".localhost")
    guard !isLocal || !policy.publicOnly else {
      throw Failure.invalid(field, "this address is not allowed")
    }
  }

  private static func parts(of url: String) -> (isTLS: Bool, host: String, port: UInt16)? {
    guard url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }) else { return nil }
    let isTLS = url.hasPrefix("https://")
    guard isTLS || url.hasPrefix("http://") else { return nil }
    let authority = url.dropFirst(isTLS ? 8 : 7).prefix { !"/?#".contains($0) }
    guard !authority.isEmpty, !authority.contains("@") else { return nil }
    var host = authority
    var port: UInt16 = isTLS ? 443 : 80
    let afterBracket = authority.lastIndex(of: "]") ?? authority.startIndex
    if let colon = authority[afterBracket...].lastIndex(of: ":") {
      guard let number = UInt16(authority[authority.index(after: colon)...]), number > 0 else {
        return nil
      }
      port = number
      host = authority[..<colon]
    }
    if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
    while host.hasSuffix(".") { host.removeLast() }
    return host.isEmpty ? nil : (isTLS, host.lowercased(), port)
  }
}
