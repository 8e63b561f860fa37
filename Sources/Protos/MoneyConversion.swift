// google.type.Money and our amounts: the same integers in two shapes.

package import Core

extension GoogleType.Money {
  private static let nanosPerUnit: Int64 = 1_000_000_000

  /// US dollars.
  package init(_ amount: Amount) {
    let (units, nanos) = amount.nanos.quotientAndRemainder(dividingBy: Self.nanosPerUnit)
    currencyCode = "USD"
    self.units = units
    self.nanos = Int32(truncatingIfNeeded: nanos)
  }

  /// The amount; nil where the currency is not USD, the two parts have different signs or more
  /// than a unit of nanos, or the sum leaves the range of `Amount`.
  package var amount: Amount? {
    guard currencyCode == "USD", nanos > -1_000_000_000, nanos < 1_000_000_000,
      units >= 0 || nanos <= 0, units <= 0 || nanos >= 0
    else { return nil }
    let (whole, overflow) = units.multipliedReportingOverflow(by: Self.nanosPerUnit)
    let (sum, overflowed) = whole.addingReportingOverflow(Int64(nanos))
    return overflow || overflowed ? nil : Amount(nanos: sum)
  }

  /// The amount, or an `invalid_request` that names the field.
  package func amount(of field: String) throws(Failure) -> Amount {
    guard let amount else {
      throw Failure.invalid(field, "is not an amount in USD with units and nanos of one sign")
    }
    return amount
  }
}
