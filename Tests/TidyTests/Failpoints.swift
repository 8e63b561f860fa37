// Every failpoint is passed somewhere: one that is not would be a place that no crash test visits.

enum Failpoints {
  static let file = "Sources/Core/Failpoint.swift"

  /// The cases of the enum, as its file writes them.
  static func names(in file: SourceFile) -> [String] {
    file.code.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 2, words[0] == "case" else { return nil }
      return String(words[1])
    }
  }

  /// Names that no other file passes.
  static func unpassed(_ names: [String], in files: [SourceFile]) -> [String] {
    names.filter { name in
      !files.contains { $0.path != file && $0.text.contains("Failpoint.\(name).pass()") }
    }
  }
}
