// When a provider wants to be asked again.

import Core
import HTTP
import Testing

@testable import Adapters

@Suite("Retry-After")
struct RetryAfterTests {
  /// 2026-11-22T10:00:00Z.
  static let now = Timestamp(microseconds: 1_795_341_600_000_000)

  @Test(
    "seconds, milliseconds and dates are read, anything else is nothing",
    arguments: [
      ("retry-after", "2", Duration.seconds(2)), ("retry-after", "0", .zero),
      ("retry-after", "1.5", .milliseconds(1500)), ("retry-after", "0.05", .milliseconds(50)),
      ("retry-after-ms", "250", .milliseconds(250)), ("retry-after", "", nil),
      ("retry-after-ms", "250.9", .milliseconds(250)), ("retry-after", "-1", nil),
      ("retry-after", "soon", nil), ("retry-after", "1e3", nil), ("retry-after", "1.2.3", nil),
      ("retry-after", "99999999999999999999999", .seconds(3600)),
      ("retry-after", "Sun, 22 Nov 2026 10:00:30 GMT", .seconds(30)),
      ("retry-after", "Sun, 22 Nov 2026 09:00:00 GMT", .zero),
      ("retry-after", "Sun, 22 Nov 2036 09:00:00 GMT", .seconds(3600)),
      ("retry-after", "Sun, 32 Nov 2026 10:00:30 GMT", nil),
      ("retry-after", "Sun, 22 Foo 2026 10:00:30 GMT", nil),
      ("retry-after", "Sun, 22 Nov 2026 24:00:30 GMT", nil),
    ] as [(String, String, Duration?)])
  func read(_ name: String, _ value: String, _ expected: Duration?) {
    var fields = HTTPFields()
    fields.append(name, value)
    #expect(RetryAfter.read(fields, now: Self.now) == expected)
  }

  @Test("milliseconds win over seconds")
  func both() {
    let fields: HTTPFields = ["retry-after": "9", "retry-after-ms": "100"]
    #expect(RetryAfter.read(fields, now: Self.now) == .milliseconds(100))
    #expect(RetryAfter.read([:], now: Self.now) == nil)
  }
}
