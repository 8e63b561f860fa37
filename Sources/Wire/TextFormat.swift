// Formats of strings that have a name in the field rules.

package enum TextFormat {
  /// An absolute http or https URL without user information (RFC 3986): visible ASCII, a host, a
  /// port of 1 to 65535 if any.
  package static func isHTTPURL(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let lower = text.prefix(8).lowercased()
    guard bytes.allSatisfy({ (0x21...0x7E).contains($0) }), !bytes.contains(0x5C),
      let start = lower.hasPrefix("https://") ? 8 : lower.hasPrefix("http://") ? 7 : nil
    else { return false }
    let authority = bytes[start...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    guard !authority.contains(0x40) else { return false }
    return isHostAndPort(authority)
  }

  private static func isHostAndPort(_ authority: ArraySlice<UInt8>) -> Bool {
    var host = authority
    var port: ArraySlice<UInt8>?
    if authority.first == 0x5B {
      guard let close = authority.firstIndex(of: 0x5D) else { return false }
      host = authority[authority.startIndex + 1..<close]
      let rest = authority[(close + 1)...]
      guard rest.isEmpty || rest.first == 0x3A else { return false }
      port = rest.isEmpty ? nil : rest.dropFirst()
      guard host.allSatisfy({ isHexDigit($0) || $0 == 0x3A || $0 == 0x2E }) else { return false }
    } else if let colon = authority.firstIndex(of: 0x3A) {
      host = authority[..<colon]
      port = authority[(colon + 1)...]
    }
    guard !host.isEmpty, host.count <= 253 else { return false }
    guard let port else { return true }
    guard port.count <= 5, port.allSatisfy({ $0 &- 0x30 < 10 }),
      let number = Int(String(decoding: port, as: UTF8.self))
    else { return false }
    return (1...65_535).contains(number)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }

  /// Lower-case letters, digits, `-` and `.`, with a letter or digit first.
  package static func isSlug(_ text: String) -> Bool {
    func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || byte &- 0x61 < 26 }
    guard let first = text.utf8.first, isAlphanumeric(first) else { return false }
    return text.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E }
  }

  /// One value of strict JSON.
  package static func isJSON(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var reader = JSONReader(UnsafeRawBufferPointer(bytes))
      do throws(WireError) {
        try reader.skip()
        try reader.finish()
        return true
      } catch {
        return false
      }
    }
  }

  /// `type/subtype` of RFC 6838 names, without parameters.
  package static func isMIMEType(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy(isRestrictedName)
  }

  /// RFC 6838 § 4.2.
  private static func isRestrictedName(_ name: Substring) -> Bool {
    let marks = Array("!#$&-^_.+".utf8)
    func isAlphanumeric(_ byte: UInt8) -> Bool {
      byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }
    guard let first = name.utf8.first, isAlphanumeric(first), name.utf8.count <= 127 else {
      return false
    }
    return name.utf8.allSatisfy { isAlphanumeric($0) || marks.contains($0) }
  }
}
