// What embeddings can cost at most: the price of the input's tokens, which texts bound.

import Core
import Protos

extension CatalogModel {
  /// The bound of the texts' tokens × the input price, rounded up. Throws `invalid_request` with
  /// the field for texts beyond the model's limits and for a `maxCost` below that: an embedding has
  /// no output that could be cut.
  func hold(
    for input: V1.EmbeddingInput, _ table: PriceTable, maxCost: Amount?
  ) throws(Failure) -> Amount {
    var cost = try table.cost(of: V1.Usage())
    guard let price = table.dearestInputToken else {
      throw Failure(.providerUnavailable, "model \(slug) has no price", reason: "price")
    }
    cost.add(try tokenBound(of: input), at: Price(picosPerUnit: price))
    guard let amount = cost.roundedUp else {
      throw Failure.invalid("input.embedding.texts", "costs more than can be held")
    }
    if let maxCost, maxCost < amount {
      throw Failure.invalid("max_cost", "does not pay for this input, which may cost \(amount)")
    }
    return amount
  }

  /// A text has at most as many tokens as UTF-8 bytes, and a provider refuses one that is longer
  /// than the context.
  private func tokenBound(of input: V1.EmbeddingInput) throws(Failure) -> Int64 {
    let context = limits.contextTokens > 0 ? limits.contextTokens : Int64.max
    var tokens = holdConstants.tokensPerRequest
    var bytes: Int64 = 0
    for text in input.texts {
      let count = Int64(text.utf8.count)
      bytes += count
      tokens += min(count + holdConstants.tokensPerMessage, context)
    }
    if limits.maxInputBytes > 0, bytes > limits.maxInputBytes {
      throw Failure.invalid(
        "input.embedding.texts",
        "\(bytes) bytes in all, the model takes at most \(limits.maxInputBytes)")
    }
    return tokens
  }
}
