// Swift source with comments and the contents of string literals blanked out, so that a search
// finds code only. Lines and columns stay where they were.

struct Code: Sendable {
  let bytes: [UInt8]
  let lines: [Substring]

  init(_ text: String) {
    var blanker = Blanker(Array(text.utf8))
    bytes = blanker.run()
    lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
  }

  /// The line number, from 1, of a position.
  func line(of position: Int) -> Int { 1 + bytes[..<position].count { $0 == UInt8(ascii: "\n") } }

  static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: byte >= 0x80
    }
  }
}

/// The lexer behind `Code`: knows comments, which nest, and string literals, which contain code.
private struct Blanker {
  private enum Context {
    case code(openParentheses: Int)
    case string(hashes: Int, isMultiline: Bool)
  }

  private var bytes: [UInt8]
  private var index = 0
  private var stack: [Context] = [.code(openParentheses: 0)]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() -> [UInt8] {
    while index < bytes.count {
      switch stack.last {
      case .code(let openParentheses): readCode(openParentheses)
      case .string(let hashes, let isMultiline): readString(hashes, isMultiline)
      case nil: return bytes
      }
    }
    return bytes
  }

  private func sees(_ text: String, at position: Int) -> Bool {
    guard position < bytes.count, bytes[position] == text.utf8.first else { return false }
    return bytes[position...].starts(with: text.utf8)
  }

  private mutating func blank(_ count: Int) {
    for position in index..<min(index + count, bytes.count)
    where bytes[position] != UInt8(ascii: "\n") {
      bytes[position] = UInt8(ascii: " ")
    }
    index += count
  }

  private mutating func readCode(_ openParentheses: Int) {
    if sees("//", at: index) {
      let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      blank(end - index)
    } else if sees("/*", at: index) {
      skipBlockComment()
    } else if let (hashes, isMultiline) = opening() {
      stack.append(.string(hashes: hashes, isMultiline: isMultiline))
      index += hashes + (isMultiline ? 3 : 1)
    } else {
      count(openParentheses)
      index += 1
    }
  }

  private mutating func count(_ openParentheses: Int) {
    if bytes[index] == UInt8(ascii: "(") {
      stack[stack.count - 1] = .code(openParentheses: openParentheses + 1)
    } else if bytes[index] == UInt8(ascii: ")") {
      if openParentheses == 0, stack.count > 1 {
        stack.removeLast()
      } else {
        stack[stack.count - 1] = .code(openParentheses: openParentheses - 1)
      }
    }
  }

  private func opening() -> (hashes: Int, isMultiline: Bool)? {
    var quote = index
    while quote < bytes.count, bytes[quote] == UInt8(ascii: "#") { quote += 1 }
    guard sees("\"", at: quote) else { return nil }
    return (quote - index, sees("\"\"\"", at: quote))
  }

  private mutating func readString(_ hashes: Int, _ isMultiline: Bool) {
    let marks = String(repeating: "#", count: hashes)
    let closing = (isMultiline ? "\"\"\"" : "\"") + marks
    if sees("\\\(marks)(", at: index) {
      index += 2 + hashes
      stack.append(.code(openParentheses: 0))
    } else if sees("\\\(marks)", at: index) {
      blank(2 + hashes)
    } else if sees(closing, at: index) {
      index += closing.utf8.count
      stack.removeLast()
    } else if !isMultiline, bytes[index] == UInt8(ascii: "\n") {
      stack.removeLast()
    } else {
      blank(1)
    }
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if sees("/*", at: index) {
        depth += 1
        blank(2)
      } else if sees("*/", at: index) {
        depth -= 1
        blank(2)
      } else {
        blank(1)
      }
    } while depth > 0 && index < bytes.count
  }
}
