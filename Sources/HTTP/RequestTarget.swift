// Request targets: the forms of RFC 9112 § 3.2, paths, queries and percent-encoding (RFC 3986).

/// A request target reduced to origin form (or `*`), with the authority of the absolute form.
struct RequestTarget {
  let path: String
  let authority: String?

  init(_ bytes: ArraySlice<UInt8>, method: String) throws(HTTP1Error) {
    guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x23 }) else {
      throw HTTP1Error(400, "the request target is malformed")
    }
    let text = HTTP1Parser.text(bytes)
    if method == "CONNECT" { throw HTTP1Error(501, "this is no proxy") }
    if text.hasPrefix("/") || (text == "*" && method == "OPTIONS") {
      path = text
      authority = nil
      return
    }
    let lower = text.lowercased()
    guard let scheme = ["http://", "https://"].first(where: lower.hasPrefix) else {
      throw HTTP1Error(400, "the request target is malformed")
    }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    guard !host.isEmpty, host.utf8.allSatisfy(Self.isAuthorityByte) else {
      throw HTTP1Error(400, "the request target has no host")
    }
    let tail = rest.dropFirst(host.count)
    authority = String(host)
    path = tail.hasPrefix("/") ? String(tail) : "/\(tail)"
  }

  /// Letters, digits, and what reg-name, IPv6 literals and ports use; no user information.
  static func isAuthorityByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2D, 0x2E, 0x5F, 0x7E, 0x3A, 0x5B, 0x5D, 0x25, 0x21, 0x24, 0x26, 0x27, 0x28, 0x29, 0x2A,
      0x2B, 0x2C, 0x3B, 0x3D:
      true
    default: false
    }
  }
}

/// Paths and queries as they stand in a request head, raw.
package enum RequestPath {
  /// The part before the first `?`, and the part after it (nil without one).
  package static func split(_ path: String) -> (path: Substring, query: Substring?) {
    guard let mark = path.utf8.firstIndex(of: 0x3F) else { return (path[...], nil) }
    return (path[..<mark], path[path.utf8.index(after: mark)...])
  }

  /// The raw segments between slashes of a path that begins with one: `/a//b` has three.
  package static func segments(_ path: Substring) -> [Substring] {
    path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
  }

  /// Percent-decoded once; nil for a bad escape or for bytes that are not UTF-8. With
  /// `keepSlashes`, `%2F` stays as it is (google.api.http, multi-segment variables).
  package static func decode(
    _ text: Substring, plusIsSpace: Bool = false, keepSlashes: Bool = false
  ) -> String? {
    let source = text.utf8
    guard source.contains(where: { $0 == 0x25 || (plusIsSpace && $0 == 0x2B) }) else {
      return String(text)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = source.startIndex
    while index < source.endIndex {
      let byte = source[index]
      index = source.index(after: index)
      guard byte == 0x25 else {
        bytes.append(plusIsSpace && byte == 0x2B ? 0x20 : byte)
        continue
      }
      guard let high = hexDigit(source, &index), let low = hexDigit(source, &index) else {
        return nil
      }
      let value = high << 4 | low
      if keepSlashes, value == 0x2F {
        bytes.append(contentsOf: "%2F".utf8)
      } else {
        bytes.append(value)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexDigit(
    _ source: Substring.UTF8View, _ index: inout Substring.Index
  ) -> UInt8? {
    guard index < source.endIndex else { return nil }
    let byte = source[index]
    index = source.index(after: index)
    switch byte {
    case 0x30...0x39: return byte - 0x30
    case 0x41...0x46: return byte - 0x41 + 10
    case 0x61...0x66: return byte - 0x61 + 10
    default: return nil
    }
  }

  /// The pairs of a query (`a=1&b`), decoded with `+` as a space; nil where an escape is bad.
  /// Empty parts are skipped; a part without `=` has an empty value.
  package static func queryItems(_ query: Substring) -> [(name: String, value: String)]? {
    var items: [(name: String, value: String)] = []
    for part in query.split(separator: "&", omittingEmptySubsequences: true) {
      let sign = part.firstIndex(of: "=") ?? part.endIndex
      let rest = sign < part.endIndex ? part[part.index(after: sign)...] : ""
      guard let name = decode(part[..<sign], plusIsSpace: true),
        let value = decode(rest, plusIsSpace: true)
      else { return nil }
      items.append((name, value))
    }
    return items
  }

  /// Everything but RFC 3986's unreserved characters as `%XX`.
  package static func encode(_ text: some StringProtocol) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
