// The repository's files as the tidy test sees them.

import Foundation

/// One file of the repository.
struct SourceFile: Sendable {
  /// The path below the root, as in `Sources/Core/World.swift`.
  let path: String
  let text: String
  let lines: [Substring]
  /// The text without comments and without the contents of string literals, line for line.
  let code: Code
  /// For C's look for a text; ended by a zero.
  let characters: [CChar]
  let codeCharacters: [CChar]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = Code(text)
    characters = text.utf8.map(CChar.init(bitPattern:)) + [0]
    codeCharacters = code.bytes.map(CChar.init(bitPattern:)) + [0]
  }

  /// Generated files say so in their first lines; they are regenerated, not edited.
  var isGenerated: Bool { lines.prefix(4).contains { $0.contains("swift-format-ignore-file") } }

  /// The target that the file belongs to, as in `Core`; the file's folder below Sources or Tests.
  var target: String {
    let parts = path.split(separator: "/")
    if path.hasPrefix("Sources/") || path.hasPrefix("Tests/"), parts.count > 2 {
      return String(parts[1])
    }
    return parts.first.map(String.init) ?? ""
  }
}

/// All files below some folders of the repository.
enum SourceTree {
  /// The root of the repository: this file lies in Tests/TidyTests.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let package = read("Package.swift")

  /// Swift files that people write: what the house rules hold for.
  static let sources = files(below: ["Sources", "bridge", "codegen"], suffix: ".swift")
    .filter { !$0.isGenerated }
  static let tests = files(below: ["Tests"], suffix: ".swift").filter { !$0.isGenerated }
  static let schemas = files(below: ["protos"], suffix: ".proto")

  static func read(_ path: String) -> SourceFile {
    let bytes = FileManager.default.contents(atPath: root.appendingPathComponent(path).path)
    return SourceFile(path: path, text: String(decoding: bytes ?? Data(), as: UTF8.self))
  }

  static func files(below folders: [String], suffix: String) -> [SourceFile] {
    folders.flatMap { folder in
      let names = FileManager.default.enumerator(
        atPath: root.appendingPathComponent(folder).path)
      return (names?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }
        .sorted()
        .map { read("\(folder)/\($0)") }
    }
  }
}
