// How long lines, functions and files may be.

enum Lengths {
  static let lineLimit = 100
  static let functionLimit = 70
  static let fileLimit = 600

  static func longLines(in file: SourceFile) -> [Finding] {
    zip(file.lines, file.code.lines).enumerated().compactMap { index, pair in
      let (line, code) = pair
      guard line.count > lineLimit else { return nil }
      // The text of a literal over several lines cannot be broken.
      let lastOfCode = code.lastIndex { $0 != " " }.map {
        code.distance(from: code.startIndex, to: $0)
      }
      if !line.contains("//"), (lastOfCode ?? 0) < lineLimit { return nil }
      return Finding(
        path: file.path, line: index + 1,
        message: "\(line.count) characters, at most \(lineLimit): break the line")
    }
  }

  static func longFile(_ file: SourceFile) -> [Finding] {
    guard file.lines.count - 1 > fileLimit else { return [] }
    return [
      Finding(
        path: file.path, line: fileLimit,
        message: "\(file.lines.count - 1) lines, at most \(fileLimit): one idea per file")
    ]
  }

  static func longFunctions(in file: SourceFile) -> [Finding] {
    functions(in: file.code).compactMap { function in
      guard function.lines > functionLimit else { return nil }
      return Finding(
        path: file.path, line: function.line,
        message: "a function of \(function.lines) lines, at most \(functionLimit): split it")
    }
  }

  /// Every function, initialiser and subscript with a body: where it starts, and its lines from
  /// `func` to the closing brace.
  static func functions(in code: Code) -> [(line: Int, lines: Int)] {
    let scanner = FunctionScanner(bytes: code.bytes)
    return scanner.bodies().map { start, end in
      let first = code.line(of: start)
      return (first, code.line(of: end) - first + 1)
    }
  }
}

/// Finds the bodies of functions by their keyword and by counting brackets.
private struct FunctionScanner {
  let bytes: [UInt8]

  private static let keywords = ["func", "init", "deinit", "subscript"].map { Array($0.utf8) }
  /// A declaration without a body, as in a protocol, ends where one of these begins.
  private static let next =
    ["func", "init", "var", "let", "subscript", "case", "associatedtype", "package", "static"]
    .map { Array($0.utf8) }

  func bodies() -> [(start: Int, end: Int)] {
    var found: [(start: Int, end: Int)] = []
    for start in bytes.indices where isDeclaration(at: start) {
      if let open = bodyStart(after: start), let close = matchingBrace(of: open) {
        found.append((start, close))
      }
    }
    return found
  }

  private func isDeclaration(at start: Int) -> Bool {
    guard let keyword = Self.keywords.first(where: { word($0, at: start) }) else { return false }
    // `.init(…)`, `self.init(…)` and `super.init(…)` are calls.
    guard start == 0 || bytes[start - 1] != UInt8(ascii: ".") else { return false }
    let after = bytes[(start + keyword.count)...].first ?? 0
    let isNamed = keyword == Self.keywords[0]
    return isNamed ? after == UInt8(ascii: " ") : true
  }

  private func word(_ word: [UInt8], at start: Int) -> Bool {
    guard bytes[start...].starts(with: word) else { return false }
    if start > 0, Code.isWord(bytes[start - 1]) { return false }
    guard let after = bytes[(start + word.count)...].first else { return true }
    return !Code.isWord(after)
  }

  private func bodyStart(after start: Int) -> Int? {
    var depth = 0
    var index = start + 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "{") where depth == 0: return index
      case UInt8(ascii: "}") where depth == 0: return nil
      default:
        if depth == 0, index > start + 9, Self.next.contains(where: { word($0, at: index) }) {
          return nil
        }
      }
      index += 1
    }
    return nil
  }

  private func matchingBrace(of open: Int) -> Int? {
    var depth = 0
    for index in open..<bytes.count {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }
}
