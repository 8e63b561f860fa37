// Our amounts as `google.type.Money`, and back.

import Core
import Protos

enum WireMoney {
  static func money(_ amount: Amount) -> GoogleType.Money {
    var message = GoogleType.Money()
    message.currencyCode = "USD"
    message.units = amount.nanos / 1_000_000_000
    message.nanos = Int32(amount.nanos % 1_000_000_000)
    return message
  }

  /// `invalid_request` about `field` for another currency, mixed signs, a negative amount, or one
  /// beyond our range.
  static func amount(_ message: GoogleType.Money, field: String) throws(Failure) -> Amount {
    guard message.currencyCode == "USD" else {
      throw Failure.invalid("\(field).currency_code", "must be USD")
    }
    guard message.units >= 0, (0...999_999_999).contains(message.nanos) else {
      throw Failure.invalid(field, "must not be negative")
    }
    let (scaled, overflow) = message.units.multipliedReportingOverflow(by: 1_000_000_000)
    let (nanos, overflowed) = scaled.addingReportingOverflow(Int64(message.nanos))
    guard !overflow, !overflowed else { throw Failure.invalid(field, "is too large") }
    return Amount(nanos: nanos)
  }
}
