// Percent-encoding in paths and queries (RFC 3986 § 2.1). Nothing is ever decoded twice.

enum PercentCoding {
  /// The text that was encoded; nil for a broken escape or bytes that are not UTF-8.
  /// - Parameters:
  ///   - plusIsSpace: as in a query.
  ///   - keepingSlashes: `%2F` stays as it is, as in variables of several segments.
  static func decode(
    _ text: some StringProtocol, plusIsSpace: Bool = false, keepingSlashes: Bool = false
  ) -> String? {
    let characters = Array(text.utf8)
    var decoded: [UInt8] = []
    decoded.reserveCapacity(characters.count)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if character == UInt8(ascii: "%") {
        guard index + 2 < characters.count, let high = hexValue(characters[index + 1]),
          let low = hexValue(characters[index + 2])
        else { return nil }
        let byte = high << 4 | low
        if keepingSlashes && byte == UInt8(ascii: "/") {
          decoded += characters[index...index + 2]
        } else {
          decoded.append(byte)
        }
        index += 3
      } else {
        decoded.append(
          plusIsSpace && character == UInt8(ascii: "+") ? UInt8(ascii: " ") : character)
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  private static func hexValue(_ character: UInt8) -> UInt8? {
    switch character {
    case 0x30...0x39: character - 0x30
    case 0x41...0x46: character - 0x41 + 10
    case 0x61...0x66: character - 0x61 + 10
    default: nil
    }
  }

  /// The pairs of a query in their order, decoded; nil where one is broken.
  static func pairs(ofQuery query: Substring) -> [(name: String, value: String)]? {
    var pairs: [(name: String, value: String)] = []
    for part in query.split(separator: "&") {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decode(sides[0], plusIsSpace: true),
        let value = decode(sides.count > 1 ? sides[1] : "", plusIsSpace: true)
      else { return nil }
      pairs.append((name, value))
    }
    return pairs
  }
}
