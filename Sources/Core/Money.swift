// Money as integers: amounts in nano-USD, prices in pico-USD per unit. No floating point.

/// An amount of money in nano-USD (10⁻⁹ USD). Signed; range about ± 9.2 billion USD.
package struct Amount: Hashable, Comparable, Sendable {
  package var nanos: Int64

  package init(nanos: Int64) { self.nanos = nanos }

  package static let zero = Amount(nanos: 0)

  package static func < (left: Amount, right: Amount) -> Bool { left.nanos < right.nanos }

  /// The sum, or nil where it leaves the range.
  package func adding(_ other: Amount) -> Amount? {
    let (sum, overflow) = nanos.addingReportingOverflow(other.nanos)
    return overflow ? nil : Amount(nanos: sum)
  }

  /// The difference, or nil where it leaves the range.
  package func subtracting(_ other: Amount) -> Amount? {
    let (difference, overflow) = nanos.subtractingReportingOverflow(other.nanos)
    return overflow ? nil : Amount(nanos: difference)
  }
}

extension Amount: CustomStringConvertible {
  /// Decimal dollars without trailing zeros, as in `0.05 USD`.
  package var description: String { "\(decimalText) USD" }

  /// Decimal dollars without trailing zeros, as in `-1.000000001`.
  package var decimalText: String {
    let magnitude = nanos.magnitude
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
    let sign = nanos < 0 ? "-" : ""
    if fraction == 0 { return "\(sign)\(whole)" }
    var digits = String(fraction)
    digits = String(repeating: "0", count: 9 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}

/// A price in pico-USD (10⁻¹² USD) per unit: a token, image, second, character or request.
package struct Price: Hashable, Comparable, Sendable {
  package var picosPerUnit: Int64

  package init(picosPerUnit: Int64) { self.picosPerUnit = picosPerUnit }

  package static func < (left: Price, right: Price) -> Bool {
    left.picosPerUnit < right.picosPerUnit
  }
}

/// A cost before it is rounded to nano-USD: a sum of price × quantity in pico-USD, exact.
package struct Cost: Hashable, Sendable {
  package private(set) var picos: Int128

  package init() { picos = 0 }

  /// Adds `quantity` units at `price`. Exact: 2⁶³ × 2⁶³ fits in 128 bits.
  package mutating func add(_ quantity: Int64, at price: Price) {
    picos += Int128(quantity) * Int128(price.picosPerUnit)
  }

  /// Rounded up to nano-USD, for holds. Nil where it leaves the range of `Amount`.
  package var roundedUp: Amount? {
    let (quotient, remainder) = picos.quotientAndRemainder(dividingBy: 1000)
    return Self.amount(remainder > 0 ? quotient + 1 : quotient)
  }

  /// Rounded half to even, for settlements. Nil where it leaves the range of `Amount`.
  package var roundedHalfEven: Amount? {
    let (quotient, remainder) = picos.quotientAndRemainder(dividingBy: 1000)
    let distance = remainder.magnitude
    let step: Int128 = remainder < 0 ? -1 : 1
    let up = distance > 500 || (distance == 500 && quotient % 2 != 0)
    return Self.amount(up ? quotient + step : quotient)
  }

  private static func amount(_ nanos: Int128) -> Amount? {
    Int64(exactly: nanos).map(Amount.init(nanos:))
  }
}
