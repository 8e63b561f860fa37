// File names in `Content-Disposition` (RFC 6266), with characters outside of ASCII (RFC 8187).

/// A disposition with what matters of its parameters.
package struct ContentDisposition: Sendable, Equatable {
  /// As in `attachment`, `inline`, `form-data`; lower-case.
  package var type: String
  /// The name of a form's field.
  package var fieldName: String?
  package var fileName: String?

  package init(type: String, fieldName: String? = nil, fileName: String? = nil) {
    self.type = type
    self.fieldName = fieldName
    self.fileName = fileName
  }

  /// Nil where the text is none.
  package init?(_ text: some StringProtocol) {
    var scanner = FieldScanner(text)
    scanner.skipBlanks()
    guard let type = scanner.token() else { return nil }
    self.init(type: type.lowercased())
    var extended: String?
    scanner.skipBlanks()
    while scanner.take(";") {
      scanner.skipBlanks()
      if scanner.isAtEnd { break }
      guard let name = scanner.token(), scanner.take("="), let value = scanner.tokenOrQuoted()
      else { return nil }
      switch name.lowercased() {
      case "name": fieldName = value
      case "filename": fileName = value
      case "filename*": extended = Self.decode(extended: value)
      default: break
      }
      scanner.skipBlanks()
    }
    guard scanner.isAtEnd else { return nil }
    fileName = (extended ?? fileName).map(Self.lastComponent)
  }

  /// The field's value. Characters outside of ASCII go into `filename*` too.
  package var text: String {
    guard let fileName, !fileName.isEmpty else { return type }
    let plain = fileName.unicodeScalars.map { scalar -> String in
      let isPlain = scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F
      return isPlain && scalar != "\"" && scalar != "\\" ? String(scalar) : "_"
    }.joined()
    guard plain != fileName else { return "\(type); filename=\"\(plain)\"" }
    return "\(type); filename=\"\(plain)\"; filename*=UTF-8''\(Self.encode(fileName))"
  }

  /// A name is never a path, whatever the sender's system says.
  private static func lastComponent(_ name: String) -> String {
    String(name.split { $0 == "/" || $0 == "\\" }.last ?? "")
  }

  private static let plainBytes = Set(
    Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8))

  /// Percent-encoding of everything but unreserved characters (RFC 3986 § 2.3).
  package static func encode(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      if plainBytes.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// `UTF-8'language'percent-encoded`; nil for other charsets and broken text.
  private static func decode(extended text: String) -> String? {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(parts[2].utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.count >= 2
      else { return nil }
      rest = rest.dropFirst(2)
      bytes.append(value)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
