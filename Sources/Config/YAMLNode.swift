// A YAML document as a tree that remembers where everything stood.

package import Core

/// A position in a file, counted from 1 as editors do.
package struct Mark: Sendable, Equatable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// One node of a document.
package struct YAMLNode: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    /// `isPlain`: written without quotes, so that `8` is a number and `true` a truth value.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  package struct Entry: Sendable, Equatable {
    package var key: String
    package var mark: Mark
    package var value: YAMLNode
  }

  package var mark: Mark
  package var content: Content

  package init(mark: Mark, content: Content) {
    self.mark = mark
    self.content = content
  }

  /// The value of a mapping's key.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}

/// How large a file may be; what is beyond is refused, not cut.
package enum YAMLLimit {
  package static let fileBytes = 8 << 20
  package static let nodes = 200_000
  package static let depth = 64
}

/// One parsed file. Errors name it.
package struct YAMLDocument: Sendable, Equatable {
  package let file: String
  package var root: YAMLNode

  package init(file: String, root: YAMLNode) {
    self.file = file
    self.root = root
  }

  /// An `invalid_request` (reason `config`) that names file, line, column and, where known, field.
  package func failure(_ message: String, at mark: Mark, field: String = "") -> Failure {
    let place = "\(file):\(mark.line):\(mark.column)"
    let text = field.isEmpty ? "\(place): \(message)" : "\(place): \(field): \(message)"
    let violations =
      field.isEmpty ? [] : [Failure.FieldViolation(field: field, description: message)]
    return Failure(.invalidRequest, text, reason: "config", fieldViolations: violations)
  }

  /// The position of a field by its path in proto names, as in `models[0].prices[1].unit`; of its
  /// nearest parent where the field is not written.
  package func mark(of path: String) -> Mark {
    var node = root
    var mark = root.mark
    for part in path.split(whereSeparator: { $0 == "." || $0 == "[" || $0 == "]" }) {
      switch node.content {
      case .mapping(let entries):
        let names = [String(part), FieldName.json(part), part.trimmingQuotes]
        guard let entry = entries.first(where: { names.contains($0.key) }) else { return mark }
        mark = entry.mark
        node = entry.value
      case .sequence(let elements):
        guard let index = Int(part), elements.indices.contains(index) else { return mark }
        node = elements[index]
        mark = node.mark
      case .scalar:
        return mark
      }
    }
    return mark
  }
}

package enum FieldName {
  /// `max_output_tokens` → `maxOutputTokens`, protobuf's JSON name.
  static func json(_ name: some StringProtocol) -> String {
    var result = ""
    var raises = false
    for character in name {
      if character == "_" {
        raises = true
      } else {
        result += raises ? character.uppercased() : String(character)
        raises = false
      }
    }
    return result
  }
}

extension Substring {
  /// Map keys stand in quotes in a path.
  fileprivate var trimmingQuotes: String {
    guard count >= 2, first == "\"", last == "\"" else { return String(self) }
    return String(dropFirst().dropLast())
  }
}
