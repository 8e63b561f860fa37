// Times as text by RFC 3339.

import Core

enum RFC3339 {
  /// Seconds since 1970 and nanoseconds of a time with any offset; nil for anything else and for
  /// years before 1 and after 9999.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> (seconds: Int64, nanos: Int32)? {
    var cursor = Cursor(text)
    guard let year = cursor.number(4), cursor.take(0x2D), let month = cursor.number(2),
      cursor.take(0x2D), let day = cursor.number(2), cursor.take(0x54),
      let hour = cursor.number(2), cursor.take(0x3A), let minute = cursor.number(2),
      cursor.take(0x3A), let second = cursor.number(2), let nanos = cursor.fraction(),
      let offset = cursor.offset(), cursor.isAtEnd
    else { return nil }
    guard year >= 1, (1...12).contains(month), (1...daysIn(month, of: year)).contains(day),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let days = Timestamp.daysSinceEpoch(year: year, month: month, day: day)
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
    guard GoogleProtobuf.Timestamp.secondsRange.contains(seconds) else { return nil }
    return (seconds, nanos)
  }

  private static func daysIn(_ month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case _: 31
    }
  }

  /// A position in the text.
  private struct Cursor {
    private let text: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    var isAtEnd: Bool { position == text.count }

    private var next: UInt8 { position < text.count ? text[position] : 0 }

    mutating func take(_ character: UInt8) -> Bool {
      guard next == character else { return false }
      position += 1
      return true
    }

    /// Exactly `count` digits.
    mutating func number(_ count: Int) -> Int64? {
      var value: Int64 = 0
      for _ in 0..<count {
        guard next &- 0x30 < 10 else { return nil }
        value = value * 10 + Int64(next &- 0x30)
        position += 1
      }
      return value
    }

    /// `.` and one to nine digits as nanoseconds; 0 where there is no `.`.
    mutating func fraction() -> Int32? {
      guard take(0x2E) else { return 0 }
      var value: Int32 = 0
      var count = 0
      while next &- 0x30 < 10 {
        guard count < 9 else { return nil }
        value = value * 10 + Int32(next &- 0x30)
        count += 1
        position += 1
      }
      guard count > 0 else { return nil }
      for _ in count..<9 { value *= 10 }
      return value
    }

    /// `Z` or `+hh:mm` in seconds east of UTC.
    mutating func offset() -> Int64? {
      if take(0x5A) { return 0 }
      let isNegative = next == 0x2D
      guard take(0x2B) || take(0x2D), let hours = number(2), take(0x3A), let minutes = number(2),
        hours < 24, minutes < 60
      else { return nil }
      let offset = hours * 3600 + minutes * 60
      return isNegative ? -offset : offset
    }
  }
}
