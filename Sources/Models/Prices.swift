// Prices per bucket of usage, dated; costs and charges that follow from them.

package import Core
package import Protos
import Wire

/// Pico-USD per unit of each bucket. A bucket without a price makes the whole cost unknown; it is
/// never free.
package struct PriceTable: Sendable, Equatable {
  package var rates: ConfigV1.Rates

  package init(_ rates: ConfigV1.Rates) { self.rates = rates }

  /// Every bucket: its quantity, its price with the fallbacks of `Rates`, its name.
  private func lines(_ usage: V1.Usage) -> [(quantity: Int64, price: Int64?, unit: String)] {
    [
      (usage.inputTokens, rates.inputToken, "input_token"),
      (usage.cachedInputTokens, rates.cachedInputToken ?? rates.inputToken, "cached_input_token"),
      (usage.cacheWriteTokens, rates.cacheWriteToken ?? rates.inputToken, "cache_write_token"),
      (usage.outputTokens, rates.outputToken, "output_token"),
      (usage.reasoningTokens, rates.reasoningToken ?? rates.outputToken, "reasoning_token"),
      (usage.audioInputTokens, rates.audioInputToken, "audio_input_token"),
      (usage.audioOutputTokens, rates.audioOutputToken, "audio_output_token"),
      (usage.imageInputTokens, rates.imageInputToken, "image_input_token"),
      (usage.imageOutputTokens, rates.imageOutputToken, "image_output_token"),
      (usage.images, rates.image, "image"), (usage.seconds, rates.second, "second"),
      (usage.characters, rates.character, "character"),
      (usage.megapixels, rates.megapixel, "megapixel"),
      (usage.requests, rates.request, "request"), (usage.documents, rates.document, "document"),
    ]
  }

  /// The exact cost of the usage; throws `internal` (reason `price`) where a used bucket has no
  /// price or a quantity is negative. A price per request applies once, whether counted or not.
  package func cost(of usage: V1.Usage) throws(Failure) -> Cost {
    var cost = Cost()
    for line in lines(usage) where line.quantity != 0 && line.unit != "request" {
      guard line.quantity > 0 else {
        throw Failure(.internal, "a negative quantity of \(line.unit)s", reason: "usage")
      }
      guard let price = line.price else {
        throw Failure(.internal, "no price for \(line.unit)s", reason: "price")
      }
      cost.add(line.quantity, at: Price(picosPerUnit: price))
    }
    if let request = rates.request {
      cost.add(max(1, usage.requests), at: Price(picosPerUnit: request))
    }
    return cost
  }

  /// The usage in the units that have a price here. For capabilities whose work is measured in
  /// several ways (an image is an image, some megapixels and some tokens), the price says which.
  package func measured(_ usage: V1.Usage) -> V1.Usage {
    let priced = Set(priced.map(\.unit))
    func kept(_ unit: String, _ quantity: Int64) -> Int64 { priced.contains(unit) ? quantity : 0 }
    var measured = V1.Usage()
    measured.inputTokens = kept("input_token", usage.inputTokens)
    measured.cachedInputTokens = kept("cached_input_token", usage.cachedInputTokens)
    measured.cacheWriteTokens = kept("cache_write_token", usage.cacheWriteTokens)
    measured.outputTokens = kept("output_token", usage.outputTokens)
    measured.reasoningTokens = kept("reasoning_token", usage.reasoningTokens)
    measured.audioInputTokens = kept("audio_input_token", usage.audioInputTokens)
    measured.audioOutputTokens = kept("audio_output_token", usage.audioOutputTokens)
    measured.imageInputTokens = kept("image_input_token", usage.imageInputTokens)
    measured.imageOutputTokens = kept("image_output_token", usage.imageOutputTokens)
    measured.images = kept("image", usage.images)
    measured.seconds = kept("second", usage.seconds)
    measured.characters = kept("character", usage.characters)
    measured.megapixels = kept("megapixel", usage.megapixels)
    measured.requests = kept("request", usage.requests)
    measured.documents = kept("document", usage.documents)
    return measured
  }

  /// The dearest kind of token that an input can be billed as; nil where input has no price.
  package var dearestInputToken: Int64? {
    rates.inputToken.map { max($0, rates.cachedInputToken ?? 0, rates.cacheWriteToken ?? 0) }
  }

  /// The dearest kind of token that an output can be billed as; nil where output has no price.
  package var dearestOutputToken: Int64? {
    rates.outputToken.map { max($0, rates.reasoningToken ?? 0) }
  }

  /// The buckets that have a price, for `GetModel`.
  package var priced: [(unit: String, picos: Int64)] {
    lines(V1.Usage()).compactMap { line in line.price.map { (line.unit, $0) } }
  }
}

/// A price in a stretch of time: from the start, inclusive, to the end, exclusive.
package struct DatedPrice: Sendable, Equatable {
  package var from: Timestamp
  package var to: Timestamp?
  package var table: PriceTable

  package init(from: Timestamp, to: Timestamp? = nil, table: PriceTable) {
    self.from = from
    self.to = to
    self.table = table
  }

  package func isInForce(at time: Timestamp) -> Bool {
    from <= time && (to.map { time < $0 } ?? true)
  }
}

/// Dated prices in order, without overlap. Gaps are allowed: then there is no price.
package struct PriceHistory: Sendable, Equatable {
  package let prices: [DatedPrice]

  /// Throws `invalid_request` with the index of a price that ends before it starts or begins before
  /// the one before it has ended.
  package init(_ prices: [DatedPrice]) throws(Failure) {
    let order = prices.indices.sorted { prices[$0].from < prices[$1].from }
    for (position, index) in order.enumerated() {
      if let end = prices[index].to, end <= prices[index].from {
        throw Failure.invalid("prices[\(index)].effective_to", "ends before it begins")
      }
      guard position > 0 else { continue }
      let before = prices[order[position - 1]]
      guard let end = before.to, end <= prices[index].from else {
        throw Failure.invalid("prices[\(index)].effective_from", "overlaps another price")
      }
    }
    self.prices = order.map { prices[$0] }
  }

  /// Reads the catalog's prices.
  package init(_ prices: [ConfigV1.Price]) throws(Failure) {
    try self.init(
      prices.map { price in
        DatedPrice(
          from: price.effectiveFrom?.timestamp ?? Timestamp(microseconds: .max),
          to: price.effectiveTo?.timestamp,
          table: PriceTable(price.picoUsd ?? ConfigV1.Rates()))
      })
  }

  package func price(at time: Timestamp) -> DatedPrice? {
    prices.last { $0.isInForce(at: time) }
  }
}
