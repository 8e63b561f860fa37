// Text with indentation, and nothing more.

/// Collects lines of Swift.
struct Printer {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ line: String = "") {
    if !line.isEmpty { text += String(repeating: "  ", count: depth) + line }
    text += "\n"
  }

  /// The lines of a template, each at the current depth.
  mutating func lines(_ template: String) {
    for line in template.split(separator: "\n", omittingEmptySubsequences: false) {
      self.line(String(line))
    }
  }

  mutating func all(_ lines: [String]) {
    for line in lines { self.line(line) }
  }

  /// `head {`, the body one level deeper, `}`.
  mutating func block<E: Error>(
    _ head: String, _ body: (inout Printer) throws(E) -> Void
  ) throws(E) {
    line("\(head) {")
    try indented(body)
    line("}")
  }

  mutating func indented<E: Error>(_ body: (inout Printer) throws(E) -> Void) throws(E) {
    depth += 1
    try body(&self)
    depth -= 1
  }

  /// A doc comment.
  mutating func comment(_ lines: [String]) {
    for line in lines { self.line(line.isEmpty ? "///" : "/// \(line)") }
  }

  /// Text as a Swift string literal.
  static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      case _: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
