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
    var changes: [(path: [String], values: [String], name: String)] = []
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) {
      guard name.hasPrefix(Self.prefix), !ignored.contains(name) else { continue }
      let (path, isList) = try Self.field(name, alias: aliases[name], value: value, in: type)
      document.root.remove(path[...])
      changes.append((path, isList ? Self.list(value) : [value], name))
    }
    var message: M = try document.decoded()
    for change in changes {
      for value in change.values {
        do throws(WireError) {
          try message.setText(change.path[...], to: value)
        } catch {
          throw Self.failure(change.name, error.message)
        }
      }
    }
    try document.checked(message)
    return message
  }

  private static func list(_ value: String) -> [String] {
    value.split(separator: ",").map { part in
      let start = part.drop { $0 == " " }
      return String(
        start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)])
    }
  }

  /// The one field of the message that the variable can mean, and whether it is a list: a field
  /// where a second value does not replace the first.
  private static func field<M: Message>(
    _ name: String, alias: String?, value: String, in type: M.Type
  ) throws(Failure) -> (path: [String], isList: Bool) {
    let words = name.dropFirst(prefix.count).lowercased().split(separator: "_").map(String.init)
    let candidates = alias.map { [$0.split(separator: ".").map(String.init)] } ?? paths(words)
    var mismatch: String?
    for path in candidates {
      for text in [value, list(value).first ?? ""] {
        do throws(WireError) {
          var once = M()
          try once.setText(path[...], to: text)
          var twice = once
          try twice.setText(path[...], to: text)
          return (path, once != twice)
        } catch {
          if error.kind != .unknownField { mismatch = error.message }
        }
      }
    }
    throw failure(name, mismatch ?? "there is no such field")
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

  private static func failure(_ name: String, _ message: String) -> Failure {
    Failure(.invalidRequest, "environment variable \(name): \(message)", reason: "config")
  }
}

extension YAMLNode {
  /// Removes what stands at the path, if anything does.
  mutating func remove(_ path: ArraySlice<String>) {
    guard let first = path.first, case .mapping(var entries) = content else { return }
    let names = [first, FieldName.json(first)]
    guard let index = entries.firstIndex(where: { names.contains($0.key) }) else { return }
    if path.count == 1 {
      entries.remove(at: index)
    } else {
      entries[index].value.remove(path.dropFirst())
    }
    content = .mapping(entries)
  }
}
