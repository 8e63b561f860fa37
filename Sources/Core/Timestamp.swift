// A point in time as the store keeps it: microseconds since 1970-01-01T00:00:00Z.

/// A point in time in microseconds since the Unix epoch, UTC, without leap seconds.
package struct Timestamp: Hashable, Comparable, Sendable {
  package var microseconds: Int64

  package init(microseconds: Int64) { self.microseconds = microseconds }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microseconds < right.microseconds
  }

  /// Saturates at the ends of the range.
  package static func + (time: Timestamp, duration: Duration) -> Timestamp {
    let (sum, overflow) = time.microseconds.addingReportingOverflow(duration.microseconds)
    guard overflow else { return Timestamp(microseconds: sum) }
    return Timestamp(microseconds: duration < .zero ? .min : .max)
  }

  package static func - (time: Timestamp, duration: Duration) -> Timestamp {
    time + (.zero - duration)
  }

  package static func - (left: Timestamp, right: Timestamp) -> Duration {
    let (difference, overflow) = left.microseconds.subtractingReportingOverflow(right.microseconds)
    guard overflow else { return .microseconds(difference) }
    return .microseconds(left < right ? Int64.min : Int64.max)
  }

  /// Whole seconds since the epoch, rounded down.
  package var seconds: Int64 {
    let (quotient, remainder) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Duration {
  /// Whole microseconds, truncated towards zero and saturated at the range of `Int64`.
  package var microseconds: Int64 {
    let (seconds, attoseconds) = components
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let (sum, overflowed) = scaled.addingReportingOverflow(attoseconds / 1_000_000_000_000)
    guard overflow || overflowed else { return sum }
    return seconds < 0 ? .min : .max
  }

  /// Whole milliseconds, truncated towards zero and saturated.
  package var milliseconds: Int64 { microseconds / 1000 }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC with microseconds where they are not zero, as in `2026-11-22T09:30:00.25Z`.
  package var description: String {
    let (days, secondOfDay) = Self.floorDivide(seconds, by: 86_400)
    let (year, month, day) = Self.civilDate(daysSinceEpoch: days)
    let clock = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
    let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    let time = clock.map { Self.padded($0, 2) }.joined(separator: ":")
    let fraction = microseconds - seconds * 1_000_000
    guard fraction != 0 else { return "\(date)T\(time)Z" }
    var digits = Self.padded(fraction, 6)
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(date)T\(time).\(digits)Z"
  }

  /// The civil date (year, month, day) of a day number, proleptic Gregorian
  /// (Hinnant, "chrono-compatible low-level date algorithms", civil_from_days).
  package static func civilDate(daysSinceEpoch: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = daysSinceEpoch + 719_468
    let (era, dayOfEra) = floorDivide(shifted, by: 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day number of a civil date, proleptic Gregorian (the inverse of `civilDate`).
  package static func daysSinceEpoch(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(shiftedYear, by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func floorDivide(_ value: Int64, by divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
