// Texts with U+0000, which PostgreSQL cannot hold.

/// A text as it is stored: U+0000 becomes U+F8FF and `0`, and U+F8FF, a character for private use,
/// becomes U+F8FF and `F`. All other texts are stored as they are.
enum TextForm {
  /// U+F8FF in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xA3, 0xBF]

  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      guard needsMarks(utf8) else { return bytes.append(contentsOf: utf8) }
      var index = 0
      while index < utf8.count {
        if utf8[index] == 0 {
          bytes += mark + [UInt8(ascii: "0")]
          index += 1
        } else if isMark(utf8, at: index) {
          bytes += mark + [UInt8(ascii: "F")]
          index += 3
        } else {
          bytes.append(utf8[index])
          index += 1
        }
      }
    }
  }

  static func text(_ utf8: UnsafeBufferPointer<UInt8>) -> String {
    guard hasMark(utf8) else { return String(decoding: utf8, as: UTF8.self) }
    var bytes: [UInt8] = []
    var index = 0
    while index < utf8.count {
      if isMark(utf8, at: index), index + 3 < utf8.count {
        bytes += utf8[index + 3] == UInt8(ascii: "0") ? [0] : mark
        index += 4
      } else {
        bytes.append(utf8[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func needsMarks(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.contains(0) || hasMark(utf8)
  }

  private static func hasMark(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = utf8.startIndex
    while let found = utf8[index...].firstIndex(of: mark[0]) {
      if isMark(utf8, at: found) { return true }
      index = found + 1
    }
    return false
  }

  private static func isMark(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < utf8.count && utf8[index] == mark[0] && utf8[index + 1] == mark[1]
      && utf8[index + 2] == mark[2]
  }
}
