// Path templates of google.api.http: `/v1/{name=shelves/*}/books/{book}:read`.

import Core

/// A parsed template.
struct PathTemplate: Equatable {
  enum Segment: Equatable {
    case literal(String)
    /// `*`: one segment.
    case any
    /// `**`: all that is left, also nothing; last only.
    case rest
  }

  /// A field that some segments fill.
  struct Variable: Equatable {
    let fieldPath: [String]
    let segments: Range<Int>
    /// Whether it may hold several segments; then `%2F` stays as it is.
    let isMultiSegment: Bool
  }

  private(set) var segments: [Segment] = []
  private(set) var variables: [Variable] = []
  /// The custom verb after the last colon; empty for none.
  private(set) var verb = ""

  /// Nil where the text breaks the grammar.
  init?(_ text: String) {
    var characters = Array(text.utf8)[...]
    guard characters.popFirst() == UInt8(ascii: "/") else { return nil }
    while true {
      guard parseSegment(&characters, isInVariable: false) else { return nil }
      guard let next = characters.popFirst() else { break }
      if next == UInt8(ascii: ":") {
        verb = String(decoding: characters, as: UTF8.self)
        guard !verb.isEmpty, !verb.contains("/"), !verb.contains(":") else { return nil }
        break
      }
      guard next == UInt8(ascii: "/") else { return nil }
    }
    guard segments.dropLast().allSatisfy({ $0 != .rest }) else { return nil }
  }

  private mutating func parseSegment(
    _ characters: inout ArraySlice<UInt8>, isInVariable: Bool
  ) -> Bool {
    if characters.starts(with: "**".utf8) {
      characters.removeFirst(2)
      segments.append(.rest)
      return true
    }
    if characters.first == UInt8(ascii: "*") {
      characters.removeFirst()
      segments.append(.any)
      return true
    }
    if characters.first == UInt8(ascii: "{") {
      return !isInVariable && parseVariable(&characters)
    }
    let literal = characters.prefix { !Self.delimiters.contains($0) }
    guard !literal.isEmpty else { return false }
    characters.removeFirst(literal.count)
    segments.append(.literal(String(decoding: literal, as: UTF8.self)))
    return true
  }

  private static let delimiters = Array("/:{}=*".utf8)

  private mutating func parseVariable(_ characters: inout ArraySlice<UInt8>) -> Bool {
    characters.removeFirst()
    let name = characters.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "}") }
    characters.removeFirst(name.count)
    let path = String(decoding: name, as: UTF8.self)
      .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard path.allSatisfy({ !$0.isEmpty }), let next = characters.popFirst() else { return false }
    let start = segments.count
    if next == UInt8(ascii: "}") {
      segments.append(.any)
    } else {
      while true {
        guard parseSegment(&characters, isInVariable: true) else { return false }
        guard let separator = characters.popFirst() else { return false }
        if separator == UInt8(ascii: "}") { break }
        guard separator == UInt8(ascii: "/") else { return false }
      }
    }
    let range = start..<segments.count
    variables.append(
      Variable(
        fieldPath: path, segments: range,
        isMultiSegment: range.count > 1 || segments[start] == .rest))
    return true
  }
}
