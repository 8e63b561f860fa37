// A calendar month in UTC.

import Core

struct Month: Sendable, Equatable {
  let year: Int64
  let month: Int64

  /// As in `2026-11`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = Int64(parts[0]), let month = Int64(parts[1]), year >= 1, (1...12).contains(month)
    else { return nil }
    self.year = year
    self.month = month
  }

  /// The month that the day lies in.
  init(around day: Int64) {
    let date = Timestamp.civilDate(daysSinceEpoch: day)
    year = date.year
    month = date.month
  }

  /// Its days, counted from 1970-01-01.
  var days: ClosedRange<Int64> {
    let first = Timestamp.daysSinceEpoch(year: year, month: month, day: 1)
    let next = Timestamp.daysSinceEpoch(
      year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
    return first...(next - 1)
  }

  /// From midnight to midnight.
  var times: Range<Timestamp> {
    let start = Timestamp(microseconds: days.lowerBound * 86_400_000_000)
    let end = Timestamp(microseconds: (days.upperBound + 1) * 86_400_000_000)
    return start..<end
  }
}
