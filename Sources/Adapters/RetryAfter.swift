// When a provider wants to be asked again: `retry-after-ms`, or `retry-after` in seconds or as a
// date.

package import Core
package import HTTP

package enum RetryAfter {
  /// No provider parks us for longer.
  package static let limit = Duration.seconds(3600)

  /// Nil where nothing usable is said. Dates in the past are zero.
  package static func read(_ fields: HTTPFields, now: Timestamp) -> Duration? {
    if let value = fields.first("retry-after-ms"), let wait = milliseconds(value, scale: 1) {
      return wait
    }
    guard let value = fields.first("retry-after") else { return nil }
    if let wait = milliseconds(value, scale: 1000) { return wait }
    guard let date = HTTPDate.parse(value) else { return nil }
    return min(limit, max(.zero, date - now))
  }

  /// A non-negative decimal number, as `1` or `0.25`, times the scale.
  private static func milliseconds(_ text: String, scale: Int64) -> Duration? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = digits(parts[0]) else { return nil }
    var fraction: Int64 = 0
    if parts.count == 2 {
      guard let thousandths = digits((parts[1] + "000").prefix(3)) else { return nil }
      fraction = thousandths * scale / 1000
    }
    let (product, overflow) = whole.multipliedReportingOverflow(by: scale)
    guard !overflow, product < limit.milliseconds else { return limit }
    return .milliseconds(product + fraction)
  }

  private static func digits(_ text: Substring) -> Int64? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int64(text) ?? .max
  }
}

/// HTTP dates in the one form that is sent today (RFC 9110 § 5.6.7, IMF-fixdate).
package enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Sun, 06 Nov 1994 08:49:37 GMT`; nil for anything else.
  package static func parse(_ text: String) -> Timestamp? {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", parts[0].hasSuffix(","),
      let day = Int64(parts[1]), (1...31).contains(day),
      let month = months.firstIndex(of: String(parts[2])),
      let year = Int64(parts[3]), (1970...9999).contains(year)
    else { return nil }
    let clock = parts[4].split(separator: ":").compactMap { Int64($0) }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
      (0...60).contains(clock[2])
    else { return nil }
    let days = Timestamp.daysSinceEpoch(year: year, month: Int64(month) + 1, day: day)
    let seconds = days * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
    return Timestamp(microseconds: seconds * 1_000_000)
  }
}
