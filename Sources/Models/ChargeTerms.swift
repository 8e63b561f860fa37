// What a job will be charged by: the price and the policy of the moment it was accepted.

package import Core
package import Protos
import Wire

/// The terms of one job, kept in its row: recomputing the charge from them and the usage always
/// gives the same amount (I14).
package struct ChargeTerms: Sendable, Equatable {
  package var table: PriceTable
  /// Since when the price is in force: the price's version.
  package var priceFrom: Timestamp
  /// Whether what was measured is charged when a running job is cancelled.
  package var chargesOnCancel: Bool
  /// Whether what was measured is charged when the provider blocks the content.
  package var chargesOnContentBlocked: Bool
  /// The most output tokens that the hold covers, reasoning included; every attempt asks for at
  /// most so many. 0: no limit.
  package var maxOutputTokens: Int64

  package init(
    table: PriceTable, priceFrom: Timestamp, chargesOnCancel: Bool = false,
    chargesOnContentBlocked: Bool = false, maxOutputTokens: Int64 = 0
  ) {
    self.table = table
    self.priceFrom = priceFrom
    self.chargesOnCancel = chargesOnCancel
    self.chargesOnContentBlocked = chargesOnContentBlocked
    self.maxOutputTokens = maxOutputTokens
  }

  /// The price of the usage, rounded half to even, never more than the hold.
  package func charge(for usage: V1.Usage, hold: Amount) throws(Failure) -> Amount {
    // Beyond the range of amounts it is beyond the hold.
    guard let amount = try table.cost(of: usage).roundedHalfEven else { return hold }
    return min(amount, hold)
  }

  /// What the customer sees of what was measured, in the units that are paid for. How a provider
  /// counts the rest would tell who it is.
  package func usage(of measured: V1.Usage, capability: String) -> V1.Usage {
    ConfigV1.Rates.measuringUnits[capability] == nil ? measured : table.measured(measured)
  }

  // MARK: In the job's row

  package func json() -> [UInt8] {
    let value: JSONValue = [
      "rates": (try? JSONValue(parsing: table.rates.json())) ?? .object([]),
      "priceFrom": JSONValue(priceFrom.microseconds),
      "chargesOnCancel": .bool(chargesOnCancel),
      "chargesOnContentBlocked": .bool(chargesOnContentBlocked),
      "maxOutputTokens": JSONValue(maxOutputTokens),
    ]
    return value.json()
  }

  /// Throws `internal` for anything but what `json()` wrote.
  package init(json: [UInt8]) throws(Failure) {
    let value = try? JSONValue(parsing: json)
    guard let rates = value?["rates"], let from = value?["priceFrom"]?.integer,
      let cancel = value?["chargesOnCancel"]?.bool,
      let blocked = value?["chargesOnContentBlocked"]?.bool,
      let limit = value?["maxOutputTokens"]?.integer
    else { throw Failure(.internal, "the terms of a job are damaged") }
    self.init(
      table: PriceTable(try ConfigV1.Rates(json: rates.json())),
      priceFrom: Timestamp(microseconds: from), chargesOnCancel: cancel,
      chargesOnContentBlocked: blocked, maxOutputTokens: limit)
  }
}

/// The amount to hold for a job, and its terms.
package struct HoldQuote: Sendable, Equatable {
  package var amount: Amount
  package var terms: ChargeTerms

  package init(amount: Amount, terms: ChargeTerms) {
    self.amount = amount
    self.terms = terms
  }
}
