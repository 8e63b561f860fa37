// The field lines of a head or of trailers, in order.

/// Ordered field lines. Names are lower-case (RFC 9113 § 8.2); one name may occur several times.
///
/// Copies share storage, so a static block costs nothing to pass, and HTTP/2 sessions recognise a
/// block that they have encoded before by its storage. Heads are short (≤ 100 lines), so look-ups
/// are linear.
package struct HTTPFields: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// One line: a lower-case name and a value without surrounding blanks.
  package struct Line: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package private(set) var lines: [Line]

  package init(_ lines: [Line] = []) { self.lines = lines }

  /// Keeps the order; a repeated name makes a repeated line.
  package init(dictionaryLiteral elements: (String, String)...) {
    lines = elements.map { Line(name: $0, value: $1) }
  }

  package var isEmpty: Bool { lines.isEmpty }
  package var count: Int { lines.count }

  /// The value of the first line of this name.
  package func first(_ name: String) -> String? {
    for line in lines where line.name == name { return line.value }
    return nil
  }

  /// The values of all lines of this name, in order.
  package func all(_ name: String) -> [String] {
    lines.compactMap { $0.name == name ? $0.value : nil }
  }

  package func contains(_ name: String) -> Bool { lines.contains { $0.name == name } }

  package mutating func append(_ name: String, _ value: String) {
    lines.append(Line(name: name, value: value))
  }

  /// Replaces all lines of this name by one at the end.
  package mutating func set(_ name: String, to value: String) {
    remove(name)
    append(name, value)
  }

  package mutating func remove(_ name: String) { lines.removeAll { $0.name == name } }

  /// All members of a comma-separated list field, over all its lines, without blanks
  /// (RFC 9110 § 5.6.1); empty members are dropped. Not for fields with quoted commas.
  package func listMembers(_ name: String) -> [String] {
    all(name).flatMap { value in
      value.split(separator: ",").compactMap { member in
        let trimmed = member.drop { $0 == " " || $0 == "\t" }
        let end = trimmed.lastIndex { $0 != " " && $0 != "\t" }
        return end.map { String(trimmed[...$0]) }
      }
    }
  }

  /// The size that HTTP/2 counts: name + value + 32 a line (RFC 9113 § 6.5.2).
  package var listSizeBytes: Int {
    lines.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 32 }
  }
}

extension HTTPFields {
  /// Whether both are copies of one value, without comparing lines. While one of them is held the
  /// answer cannot come to mean another value.
  package func isSameStorage(as other: HTTPFields) -> Bool {
    lines.withUnsafeBufferPointer { own in
      other.lines.withUnsafeBufferPointer {
        own.baseAddress == $0.baseAddress && own.count == $0.count
      }
    }
  }
}
