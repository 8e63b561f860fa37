// The value of `grpc-timeout`: up to eight digits and a unit.

package enum GRPCTimeout {
  /// Nil where the text breaks the grammar. Values beyond the range of what a deadline can say
  /// become the longest one.
  package static func parse(_ text: String) -> Duration? {
    let characters = Array(text.utf8)
    guard (2...9).contains(characters.count), let unit = characters.last else { return nil }
    var value: Int64 = 0
    for character in characters.dropLast() {
      guard character >= 0x30, character <= 0x39 else { return nil }
      value = value * 10 + Int64(character - 0x30)
    }
    switch unit {
    case UInt8(ascii: "H"): return .seconds(min(value * 3600, longestSeconds))
    case UInt8(ascii: "M"): return .seconds(min(value * 60, longestSeconds))
    case UInt8(ascii: "S"): return .seconds(value)
    case UInt8(ascii: "m"): return .milliseconds(value)
    case UInt8(ascii: "u"): return .microseconds(value)
    case UInt8(ascii: "n"): return .nanoseconds(value)
    default: return nil
    }
  }

  /// The shortest unit that keeps eight digits, rounded up so that no time is lost.
  package static func text(_ timeout: Duration) -> String {
    guard timeout > .zero else { return "0n" }
    let (seconds, attoseconds) = timeout.components
    if seconds < 99 {
      let nanos = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
      if nanos <= 99_999_999 { return "\(nanos)n" }
      return "\(min(99_999_999, nanos / 1000 + (nanos % 1000 > 0 ? 1 : 0)))u"
    }
    if seconds < 99_999 {
      return "\(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)m"
    }
    return seconds <= 99_999_998 ? "\(seconds + 1)S" : "\(min(seconds / 3600 + 1, 99_999_999))H"
  }

  /// One hundred years: no timer has to wait longer.
  private static let longestSeconds: Int64 = 100 * 366 * 86_400
}
