// google.protobuf.Timestamp and Duration: their text forms and the conversions to our values.

package import Core

extension GoogleProtobuf.Timestamp {
  /// 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z, as the type is defined.
  package static let secondsRange: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  package init(_ time: Core.Timestamp) {
    seconds = time.seconds
    // 0 ..< 10⁹: `seconds` is rounded down.
    nanos = Int32(truncatingIfNeeded: (time.microseconds &- time.seconds &* 1_000_000) &* 1000)
  }

  /// Rounded down to microseconds; nil where the message is out of its range.
  package var timestamp: Core.Timestamp? {
    guard Self.secondsRange.contains(seconds), (0..<1_000_000_000).contains(nanos) else {
      return nil
    }
    return Core.Timestamp(microseconds: seconds * 1_000_000 + Int64(nanos / 1000))
  }

  /// RFC 3339 in UTC with 0, 3, 6 or 9 decimals.
  package func encodeJSON(to writer: inout JSONWriter) {
    let isValid = Self.secondsRange.contains(seconds) && (0..<1_000_000_000).contains(nanos)
    // A value that has no text form prints as the epoch, and the writer notes it.
    if !isValid { writer.note(WireError(.mismatch, "a time outside of the years 1 to 9999")) }
    let time = isValid ? seconds - Self.secondsRange.lowerBound : -Self.secondsRange.lowerBound
    let (days, second) = time.quotientAndRemainder(dividingBy: 86_400)
    let date = Core.Timestamp.civilDate(daysSinceEpoch: days - 719_162)
    writer.append(0x22)
    for (value, width, mark) in [
      (date.year, 4, 0x2D), (date.month, 2, 0x2D), (date.day, 2, 0x54), (second / 3600, 2, 0x3A),
      (second / 60 % 60, 2, 0x3A), (second % 60, 2, 0),
    ] as [(Int64, Int, UInt8)] {
      writer.padded(UInt32(truncatingIfNeeded: value), width)
      if mark != 0 { writer.append(mark) }
    }
    if isValid { writer.fraction(UInt32(nanos)) }
    writer.append("Z\"")
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    let here = reader.offset
    guard let value = try reader.withString(RFC3339.parse) else {
      throw reader.error(.mismatch, "a time as in 2026-11-22T09:30:00Z expected", at: here)
    }
    (seconds, nanos) = value
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String) throws(WireError) {
    self = try TextField.message(path, value)
  }
}

extension GoogleProtobuf.Duration {
  /// About ± 10,000 years, as the type is defined.
  package static let secondsLimit: Int64 = 315_576_000_000

  package init(_ duration: Swift.Duration) {
    let (whole, attoseconds) = duration.components
    seconds = whole
    nanos = Int32(truncatingIfNeeded: attoseconds / 1_000_000_000)
  }

  /// Nil where the message is out of its range, or its two parts have different signs.
  package var duration: Swift.Duration? {
    guard isValid else { return nil }
    return .seconds(seconds) + .nanoseconds(nanos)
  }

  private var isValid: Bool {
    (-Self.secondsLimit...Self.secondsLimit).contains(seconds)
      && (-999_999_999...999_999_999).contains(nanos)
      && (seconds >= 0 || nanos <= 0) && (seconds <= 0 || nanos >= 0)
  }

  /// Seconds with 0, 3, 6 or 9 decimals, as in `1.500s`.
  package func encodeJSON(to writer: inout JSONWriter) {
    writer.append(0x22)
    if isValid {
      if seconds < 0 || nanos < 0 { writer.append(0x2D) }
      writer.digits(Int64(seconds.magnitude))
      writer.fraction(nanos.magnitude)
    } else {
      writer.note(WireError(.mismatch, "a duration out of its range"))
      writer.append(0x30)
    }
    writer.append("s\"")
  }

  package mutating func mergeJSON(from reader: inout JSONReader) throws(WireError) {
    let here = reader.offset
    guard let value = Self.parse(try reader.string()) else {
      throw reader.error(.mismatch, "a duration as in 1.5s expected", at: here)
    }
    self = value
  }

  package mutating func setText(_ path: ArraySlice<String>, to value: String) throws(WireError) {
    self = try TextField.message(path, value)
  }

  /// Reads `-1.5s`; nil for anything else and for values out of range.
  package static func parse(_ text: String) -> Self? {
    guard text.utf8.last == 0x73 else { return nil }
    var body = text.dropLast()
    let isNegative = body.first == "-"
    if isNegative { body.removeFirst() }
    let parts = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let seconds = DecimalText.digits(first) else { return nil }
    var nanos: Int64 = 0
    if parts.count == 2 {
      guard let fraction = DecimalText.nanos(parts[1]) else { return nil }
      nanos = fraction
    }
    var value = Self()
    value.seconds = isNegative ? -seconds : seconds
    value.nanos = Int32(truncatingIfNeeded: isNegative ? -nanos : nanos)
    return value.isValid ? value : nil
  }
}

extension JSONWriter {
  /// `.500` for half a second: 0, 3, 6 or 9 decimals. `nanos` is below 10⁹.
  mutating func fraction(_ nanos: UInt32) {
    if nanos == 0 { return }
    var value = nanos
    var width = 9
    while width > 3, value % 1000 == 0 {
      value /= 1000
      width -= 3
    }
    append(0x2E)
    padded(value, width)
  }
}

/// Decimal fractions of seconds.
enum DecimalText {
  /// Plain digits, 1 to 18 of them.
  static func digits(_ text: Substring) -> Int64? {
    guard (1...18).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    return Int64(text)
  }

  /// 1 to 9 decimals as nanoseconds.
  static func nanos(_ text: Substring) -> Int64? {
    guard text.utf8.count <= 9, var value = digits(text) else { return nil }
    for _ in text.utf8.count..<9 { value *= 10 }
    return value
  }
}
