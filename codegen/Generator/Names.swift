// How proto names become Swift names.

enum Names {
  /// `modelroute.config.v1` → `ConfigV1`: the words after a leading `modelroute.`, joined.
  static func namespace(of package: String) -> String {
    var words = package.split(separator: ".")
    if words.first == "modelroute", words.count > 1 { words.removeFirst() }
    return words.map { upperCamel(String($0)) }.joined()
  }

  static func upperCamel(_ name: String) -> String {
    name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// `create_time` → `createTime`; `SUCCEEDED` → `succeeded`.
  static func lowerCamel(_ name: String) -> String {
    let name = name == name.uppercased() ? name.lowercased() : name
    let words = name.split(separator: "_", omittingEmptySubsequences: true)
    guard let first = words.first else { return name }
    let head = first.prefix(1).lowercased() + first.dropFirst()
    return head + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// A type's own name. `Type`, `Protocol` and `Self` mean something else after a dot.
  static func type(_ name: String) -> String {
    switch name {
    case "Type", "Protocol", "Self": "\(name)_"
    case "Any": "`Any`"
    case _: name
    }
  }

  static func property(_ name: String) -> String { quoted(lowerCamel(name)) }

  /// The property as generated code refers to it: its own names must not get in the way.
  static func own(_ name: String) -> String { "self.\(property(name))" }

  /// The case of an enum value, without the enum's name in front: `STATE_UNSPECIFIED` of `State` →
  /// `unspecified`.
  static func enumCase(_ value: String, of enumeration: String) -> String {
    let prefix = screaming(enumeration) + "_"
    var rest = value.hasPrefix(prefix) ? String(value.dropFirst(prefix.count)) : value
    if rest.first?.isNumber ?? true { rest = value }
    return quoted(lowerCamel(rest))
  }

  /// `QueueReason` → `QUEUE_REASON`.
  static func screaming(_ name: String) -> String {
    var result = ""
    for character in name {
      if character.isUppercase, !result.isEmpty { result += "_" }
      result += character.uppercased()
    }
    return result
  }

  static func quoted(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator", "package", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows",
    "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
    "try", "typealias", "var", "where", "while",
  ]

  /// The lines of a comment as protoc gives it: one space in front goes, blank ends go.
  static func commentLines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix(" ") ? String(line.dropFirst()) : String(line)
    }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    return lines
  }
}
