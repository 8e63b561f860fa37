// One JSON object on one line, built field by field.

import Core

package struct JSONLine: Sendable {
  private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

  package init() { bytes.reserveCapacity(256) }

  /// Adds a text. Words that look like our secrets are cut: `mr_test_…`.
  package mutating func add(_ name: String, _ text: String) {
    key(name)
    append(quoted: Self.withoutSecrets(text))
  }

  /// Adds a text that no caller can choose, so that no secret can be in it.
  package mutating func add(trusted name: String, _ text: String) {
    key(name)
    append(quoted: text)
  }

  package mutating func add(_ name: String, _ number: Int64) {
    key(name)
    bytes.append(contentsOf: String(number).utf8)
  }

  /// The object and a line feed.
  package func finished() -> [UInt8] {
    bytes + [UInt8(ascii: "}"), UInt8(ascii: "\n")]
  }

  private mutating func key(_ name: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    append(quoted: name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Quotes as RFC 8259 § 7 asks: quotation mark, reverse solidus and control characters.
  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += Array("\\n".utf8)
      case 0x00..<0x20, 0x7F: bytes += Array("\\u00\(Hex.encode([byte]))".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The beginnings of everything secret that we hand out.
  private static let secretPrefixes = ["mr_live_", "mr_test_", "mr_operator_", "mr_ct_", "whsec_"]

  /// The text with the rest of each word that begins like a secret replaced by an ellipsis.
  package static func withoutSecrets(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var result = text
    for prefix in secretPrefixes where result.contains(prefix) {
      result = cut(prefix, in: result)
    }
    return result
  }

  private static func cut(_ prefix: String, in text: String) -> String {
    var parts = text.split(separator: prefix, omittingEmptySubsequences: false)[...]
    var result = String(parts.popFirst() ?? "")
    for part in parts {
      let rest = part.drop { $0.isLetter || $0.isNumber || "_+/=-".contains($0) }
      result += "\(prefix)…\(rest)"
    }
    return result
  }
}
