import Core
import Testing

@Suite struct MoneyTests {
  @Test(
    "a hold rounds up and a settlement rounds half to even",
    arguments: [
      (picos: 1, up: 1, even: 0), (500, 1, 0), (501, 1, 1), (1500, 2, 2), (2500, 3, 2),
      (3000, 3, 3),
    ])
  func rounding(picos: Int64, up: Int64, even: Int64) {
    var cost = Cost()
    cost.add(1, at: Price(picosPerUnit: picos))
    #expect(cost.roundedUp == Amount(nanos: up))
    #expect(cost.roundedHalfEven == Amount(nanos: even))
  }

  @Test("a cost beyond the range of an amount is nil, not a wrong number")
  func overflow() {
    var cost = Cost()
    cost.add(.max, at: Price(picosPerUnit: .max))
    #expect(cost.roundedUp == nil)
    #expect(cost.roundedHalfEven == nil)
  }

  @Test(
    "an amount prints as decimal dollars",
    arguments: [
      (nanos: Int64(50_000_000), text: "0.05 USD"), (-1_000_000_001, "-1.000000001 USD"),
      (0, "0 USD"), (Int64.min, "-9223372036.854775808 USD"),
    ])
  func description(nanos: Int64, text: String) {
    #expect(Amount(nanos: nanos).description == text)
  }
}
