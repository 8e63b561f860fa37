import Core
import Testing

@Suite struct TimestampTests {
  @Test(
    "a timestamp prints as RFC 3339 in UTC",
    arguments: [
      (microseconds: Int64(0), text: "1970-01-01T00:00:00Z"),
      (-1, "1969-12-31T23:59:59.999999Z"),
      (951_782_400_000_000, "2000-02-29T00:00:00Z"),
      (1_795_339_800_250_000, "2026-11-22T09:30:00.25Z"),
    ])
  func description(microseconds: Int64, text: String) {
    #expect(Timestamp(microseconds: microseconds).description == text)
  }

  @Test("day numbers and civil dates are inverse", arguments: [-719_162, -1, 0, 59, 60, 20_779])
  func civil(day: Int64) {
    let date = Timestamp.civilDate(daysSinceEpoch: day)
    #expect(
      Timestamp.daysSinceEpoch(year: date.year, month: date.month, day: date.day) == day)
  }

  @Test("adding a duration saturates instead of trapping")
  func saturation() {
    #expect(Timestamp(microseconds: .max) + .seconds(1) == Timestamp(microseconds: .max))
    #expect(Timestamp(microseconds: .min) - .seconds(1) == Timestamp(microseconds: .min))
  }
}
