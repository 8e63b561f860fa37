// The target table of Package.swift, read as text, and the imports that it allows.

/// One row of the table: a target, where its files lie, and what it may import.
struct TargetRow: Equatable, Sendable {
  var name: String
  var folder: String
  var dependencies: [String]
}

enum TargetTable {
  /// The products of other packages, by the constants of Package.swift.
  static let products = [
    "deque": ["DequeModule"],
    "heap": ["HeapModule"],
    "logging": ["Logging"],
    "argumentParser": ["ArgumentParser"],
  ]

  /// What every target may import.
  static let system: Set<String> = ["Glibc", "Synchronization"]
  static let testSystem: Set<String> = ["Testing", "Foundation", "Glibc", "Synchronization"]

  /// Reads `library("Name", ["A", b], path: "x")`, `program(…)`, `tests(…)` and
  /// `clibrary("CName", …)`.
  static func rows(of package: String) -> [TargetRow] {
    let table = package.components(after: "targets: [")
    var rows: [TargetRow] = []
    for kind in ["clibrary(", "library(", "program(", "tests("] {
      for call in table.calls(of: kind) {
        guard let row = row(kind, call) else { continue }
        rows.append(row)
      }
    }
    return rows
  }

  private static func row(_ kind: String, _ arguments: String) -> TargetRow? {
    let quoted = arguments.quotedTexts()
    guard var name = quoted.first else { return nil }
    if kind == "tests(" { name += "Tests" }
    let folder = kind == "tests(" ? "Tests/\(name)" : "Sources/\(name)"
    guard kind != "clibrary(" else {
      return TargetRow(name: name, folder: folder, dependencies: [])
    }
    let inside = arguments.components(after: "[").prefix { $0 != "]" }
    let list = String(inside)
    let constants = products.filter { constant, _ in
      list.split { !$0.isLetter && $0 != "\"" }.contains(Substring(constant))
    }
    let path = arguments.components(after: "path:").quotedTexts().first
    return TargetRow(
      name: name, folder: path ?? folder,
      dependencies: list.quotedTexts() + constants.values.flatMap(\.self).sorted())
  }

  /// Programs of other packages, which scripts build with messages that they generate.
  private static let others = [
    TargetRow(name: "wire-conformance", folder: "Tests/Conformance", dependencies: ["Wire"]),
    TargetRow(name: "fuzz", folder: "Tests/Fuzz", dependencies: ["Messages", "Wire"]),
  ]

  /// Imports of a file that its target's row does not list.
  static func findings(in file: SourceFile, rows: [TargetRow]) -> [Finding] {
    let owner = (rows + others).first { file.path.hasPrefix("\($0.folder)/") }
    let isTest = file.path.hasPrefix("Tests/")
    guard let owner else {
      return [Finding(path: file.path, line: 1, message: "belongs to no target of Package.swift")]
    }
    let allowed = Set(owner.dependencies).union(isTest ? testSystem : system)
    return imports(of: file).compactMap { line, module in
      guard !allowed.contains(module) else { return nil }
      return Finding(
        path: file.path, line: line,
        message: "imports \(module): not in the row of \(owner.name) in Package.swift")
    }
  }

  /// The modules that a file imports, with their lines.
  static func imports(of file: SourceFile) -> [(line: Int, module: String)] {
    file.code.lines.enumerated().compactMap { index, line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), keyword <= 2 else { return nil }
      let modifiers: Set<Substring> = [
        "package", "public", "internal", "private", "fileprivate", "@testable", "@preconcurrency",
      ]
      guard words[..<keyword].allSatisfy(modifiers.contains) else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias"]
      let name = words[(keyword + 1)...].first { !kinds.contains($0) }
      return name.map { (index + 1, String($0.prefix { $0 != "." })) }
    }
  }
}

extension String {
  /// What follows the first occurrence of a text; empty where it does not occur.
  fileprivate func components(after text: String) -> String {
    guard let range = firstRange(of: text) else { return "" }
    return String(self[range.upperBound...])
  }

  /// The arguments of each call of a function, by counting parentheses.
  fileprivate func calls(of function: String) -> [String] {
    ranges(of: function).compactMap { range in
      if range.lowerBound > startIndex, self[index(before: range.lowerBound)].isLetter {
        return nil
      }
      var depth = 1
      let arguments = self[range.upperBound...].prefix { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return depth > 0
      }
      return String(arguments)
    }
  }

  /// The texts between double quotes.
  fileprivate func quotedTexts() -> [String] {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
