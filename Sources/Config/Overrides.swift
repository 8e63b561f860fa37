// Environment variables over a configuration: one variable per field, named by its path.

package import Core
package import Wire

/// The environment's part of a configuration.
///
/// `MODELROUTE_` and the field's path in upper case, its parts joined with `_`, sets a field:
/// `MODELROUTE_LIMITS_MAX_BODY_BYTES` is `limits.max_body_bytes`. A list takes its elements
/// separated by commas and replaces the file's.
package struct Overrides: Sendable {
  package static let prefix = "MODELROUTE_"

  /// Short names for what is set most, and names that are no fields.
  package var aliases: [String: String]
  package var ignored: Set<String>
  private let environment: [String: String]

  package init(
    environment: [String: String], aliases: [String: String] = [:], ignored: Set<String> = []
  ) {
    self.environment = environment
    self.aliases = aliases
    self.ignored = ignored
  }

  /// The document as a message with the environment over it, its rules checked. An unknown
  /// variable with our prefix is an error, since it is most likely a misspelt field.
  package func apply<M: Message>(to document: YAMLDocument, as type: M.Type) throws(Failure) -> M {
    var document = document
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) {
      guard name.hasPrefix(Self.prefix), !ignored.contains(name) else { continue }
      let (path, content) = try Self.field(name, alias: aliases[name], value: value, in: type)
      document.root.set(path[...], to: content)
    }
    return try document.message(type)
  }

  /// The one field that the variable can mean, and its value in the form that the field takes: the
  /// message's own reader decides.
  private static func field<M: Message>(
    _ name: String, alias: String?, value: String, in type: M.Type
  ) throws(Failure) -> (path: [String], content: YAMLNode.Content) {
    let words = name.dropFirst(prefix.count).lowercased().split(separator: "_").map(String.init)
    let candidates = alias.map { [$0.split(separator: ".").map(String.init)] } ?? paths(words)
    var mismatch: String?
    for path in candidates {
      for content in forms(of: value) {
        var root = YAMLNode(mark: origin, content: .mapping([]))
        root.set(path[...], to: content)
        switch YAMLDocument(file: name, root: root).attempt(as: type) {
        case nil: return (path, content)
        case let error?: if error.kind != .unknownField { mismatch = mismatch ?? error.message }
        }
      }
    }
    throw Failure(
      .invalidRequest,
      "environment variable \(name): \(mismatch ?? "there is no such field")", reason: "config")
  }

  static let origin = Mark(line: 1, column: 1)

  /// As a number or truth value, as a text, and as lists of either.
  private static func forms(of value: String) -> [YAMLNode.Content] {
    let elements = value.split(separator: ",").map { element in
      String(element.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    return [
      .scalar(value, isPlain: true), .scalar(value, isPlain: false),
      .sequence(elements.map { YAMLNode(mark: origin, content: .scalar($0, isPlain: true)) }),
      .sequence(elements.map { YAMLNode(mark: origin, content: .scalar($0, isPlain: false)) }),
    ]
  }

  /// Every way to cut the words into a path: `a_b_c`, `a.b_c`, `a_b.c`, `a.b.c`.
  private static func paths(_ words: [String]) -> [[String]] {
    guard !words.isEmpty, words.count <= 8 else { return [] }
    return (0..<(1 << (words.count - 1))).map { cuts in
      var path = [words[0]]
      for (index, word) in words.dropFirst().enumerated() {
        if cuts >> index & 1 == 1 {
          path.append(word)
        } else {
          path[path.count - 1] += "_\(word)"
        }
      }
      return path
    }
  }
}

extension YAMLNode {
  /// Puts the value at the path, over what stands there; what is no mapping on the way becomes one.
  mutating func set(_ path: ArraySlice<String>, to value: Content) {
    guard let first = path.first else {
      content = value
      return
    }
    var entries: [Entry] = []
    if case .mapping(let known) = content { entries = known }
    let names = [first, FieldName.json(first)]
    let index: Int
    if let known = entries.firstIndex(where: { names.contains($0.key) }) {
      index = known
    } else {
      index = entries.count
      let node = YAMLNode(mark: mark, content: .mapping([]))
      entries.append(Entry(key: first, mark: mark, value: node))
    }
    entries[index].value.set(path.dropFirst(), to: value)
    content = .mapping(entries)
  }
}
