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
