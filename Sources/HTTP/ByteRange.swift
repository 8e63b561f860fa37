// Range requests (RFC 9110 § 14), as far as they ask for one range.

/// What a `Range` field asks of content of a known size.
package enum ByteRange: Sendable, Equatable {
  /// No range, or none that we serve: several ranges, other units, nonsense. The whole is right.
  case whole
  case part(Range<Int64>)
  /// It begins behind the end.
  case unsatisfiable

  package init(_ field: String?, of sizeBytes: Int64) {
    self = Self.parse(field, sizeBytes) ?? .whole
  }

  /// Nil for what is to be ignored.
  private static func parse(_ field: String?, _ sizeBytes: Int64) -> ByteRange? {
    guard let field, field.lowercased().hasPrefix("bytes=") else { return nil }
    let sides = field.dropFirst("bytes=".count)
      .split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    guard sides.count == 2 else { return nil }
    if sides[0].isEmpty {
      guard let count = number(sides[1]) else { return nil }
      guard count > 0, sizeBytes > 0 else { return .unsatisfiable }
      return .part(max(0, sizeBytes - count)..<sizeBytes)
    }
    guard let first = number(sides[0]) else { return nil }
    guard !sides[1].isEmpty else {
      return first < sizeBytes ? .part(first..<sizeBytes) : .unsatisfiable
    }
    guard let last = number(sides[1]), last >= first else { return nil }
    return first < sizeBytes ? .part(first..<min(last, sizeBytes - 1) + 1) : .unsatisfiable
  }

  /// Digits only; what does not fit is as good as endless.
  private static func number(_ text: String) -> Int64? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int64(text) ?? .max
  }
}
