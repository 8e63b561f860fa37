// The key-value lines that travel beside the messages of a call.

/// Metadata of a call: ordered lines of a lower-case name and a value. Names that end in `-bin`
/// carry bytes, all others printable ASCII text.
package struct Metadata: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  package enum Value: Sendable, Equatable, ExpressibleByStringLiteral {
    case text(String)
    case bytes([UInt8])

    package init(stringLiteral text: String) { self = .text(text) }
  }

  package struct Line: Sendable, Equatable {
    package var name: String
    package var value: Value
  }

  package private(set) var lines: [Line] = []

  package init() {}

  package init(dictionaryLiteral elements: (String, Value)...) {
    lines = elements.map { Line(name: $0.0, value: $0.1) }
  }

  package var isEmpty: Bool { lines.isEmpty }

  package mutating func append(_ name: String, _ value: Value) {
    lines.append(Line(name: name, value: value))
  }

  package mutating func append(_ name: String, _ text: String) { append(name, .text(text)) }

  /// Replaces every line of that name.
  package mutating func set(_ name: String, _ value: Value) {
    lines.removeAll { $0.name == name }
    append(name, value)
  }

  /// The first text of that lower-case name.
  package subscript(name: String) -> String? {
    for line in lines where line.name == name {
      if case .text(let text) = line.value { return text }
    }
    return nil
  }

  /// The first bytes of that lower-case name, which ends in `-bin`.
  package func bytes(_ name: String) -> [UInt8]? {
    for line in lines where line.name == name {
      if case .bytes(let bytes) = line.value { return bytes }
    }
    return nil
  }
}
