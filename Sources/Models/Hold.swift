// How much to set aside for a job: an upper bound of its charge.

package import Core
package import Protos

extension CatalogModel {
  /// The hold for a job with this input, and the terms that follow from it.
  ///
  /// Price of the dearest kind of input token × the bound of the input's tokens, plus price of the
  /// dearest kind of output token × the output limit, rounded up. `maxCost` lowers the output limit
  /// to what it pays for, so that neither the customer nor we pay more. Throws `invalid_request`
  /// with the field for an input of another capability or beyond the limits, for a model or input
  /// without a bound where `maxCost` is nil, and for a `maxCost` that pays for no output;
  /// `provider_unavailable` (reason `price`) where no price is in force.
  package func hold(
    for input: V1.Input, maxCost: Amount?, at time: Timestamp
  ) throws(Failure) -> HoldQuote {
    let price = try price(at: time)
    var terms = ChargeTerms(
      table: price.table, priceFrom: price.from, chargesOnCancel: failureBilling.canceled,
      chargesOnContentBlocked: failureBilling.contentBlocked)
    guard Self.capability(of: input) == capability else {
      throw Failure.invalid("input", "model \(slug) takes a \(capability) input")
    }
    if case .embedding(let embedding) = input.capability {
      let amount = try hold(for: embedding, price.table, maxCost: maxCost)
      return HoldQuote(amount: amount, terms: terms)
    }
    if let demand = try mediaDemand(of: input) {
      let amount = try hold(for: demand, price.table, maxCost: maxCost)
      return HoldQuote(amount: amount, terms: terms)
    }
    guard case .chat(let chat) = input.capability else {
      return HoldQuote(amount: try Self.required(maxCost), terms: terms)
    }
    let bound = InputBound(chat, holdConstants)
    try check(chat, bound)
    let fixed = try inputCost(bound, price.table)
    terms.maxOutputTokens = chat.maxOutputTokens.map(Int64.init) ?? limits.maxOutputTokens
    if let kind = bound.unbounded {
      guard features.contains(kind) else {
        throw Failure.invalid("input.chat.messages", "model \(slug) has no \(kind)")
      }
      _ = try Self.required(maxCost)
    }
    guard let output = price.table.dearestOutputToken else {
      throw Failure(.providerUnavailable, "model \(slug) has no price", reason: "price")
    }
    if let maxCost {
      try limit(&terms, to: maxCost, fixed: fixed, outputPrice: output)
      if bound.unbounded != nil { return HoldQuote(amount: maxCost, terms: terms) }
    }
    guard terms.maxOutputTokens > 0 else {
      return HoldQuote(amount: try Self.required(maxCost), terms: terms)
    }
    var cost = fixed
    cost.add(terms.maxOutputTokens, at: Price(picosPerUnit: output))
    guard let amount = cost.roundedUp else {
      throw Failure.invalid("input.chat", "costs more than can be held")
    }
    return HoldQuote(amount: maxCost.map { min($0, amount) } ?? amount, terms: terms)
  }

  /// What the input can cost at most, with the price per request.
  private func inputCost(_ bound: InputBound, _ table: PriceTable) throws(Failure) -> Cost {
    var cost = try table.cost(of: V1.Usage())
    // A provider refuses what is longer than the context.
    let context = limits.contextTokens > 0 ? limits.contextTokens : Int64.max
    guard let price = table.dearestInputToken else {
      throw Failure(.providerUnavailable, "model \(slug) has no price", reason: "price")
    }
    cost.add(min(bound.tokens, context), at: Price(picosPerUnit: price))
    if bound.audioTokens > 0 {
      guard let price = table.rates.audioInputToken else {
        throw Failure(.providerUnavailable, "model \(slug) has no price for audio", reason: "price")
      }
      cost.add(min(bound.audioTokens, context), at: Price(picosPerUnit: price))
    }
    return cost
  }

  private func check(_ chat: V1.ChatInput, _ bound: InputBound) throws(Failure) {
    if let asked = chat.maxOutputTokens, limits.maxOutputTokens > 0,
      Int64(asked) > limits.maxOutputTokens
    {
      throw Failure.invalid(
        "input.chat.max_output_tokens", "must be at most \(limits.maxOutputTokens)")
    }
    if limits.maxInputBytes > 0, bound.bytes > limits.maxInputBytes {
      throw Failure.invalid("input.chat", "has more than \(limits.maxInputBytes) bytes")
    }
    if limits.maxImages > 0, bound.images > limits.maxImages {
      throw Failure.invalid("input.chat.messages", "have more than \(limits.maxImages) images")
    }
  }

  /// Lowers the output limit to what is left of `maxCost` after the input.
  private func limit(
    _ terms: inout ChargeTerms, to maxCost: Amount, fixed: Cost, outputPrice: Int64
  ) throws(Failure) {
    let left = Int128(maxCost.nanos) * 1000 - fixed.picos
    guard left >= Int128(outputPrice) else {
      throw Failure.invalid("max_cost", "does not pay for this input and one output token")
    }
    guard outputPrice > 0 else { return }
    let affordable = Int64(exactly: left / Int128(outputPrice)) ?? .max
    let limit = terms.maxOutputTokens
    terms.maxOutputTokens = limit > 0 ? min(limit, affordable) : affordable
  }

  static func required(_ maxCost: Amount?) throws(Failure) -> Amount {
    guard let maxCost else {
      throw Failure.invalid("max_cost", "is required: the cost of this input has no bound")
    }
    guard maxCost > .zero else { throw Failure.invalid("max_cost", "must be above zero") }
    return maxCost
  }

  /// The name of the input's member.
  package static func capability(of input: V1.Input) -> String {
    switch input.capability {
    case .chat: "chat"
    case .embedding: "embedding"
    case .image: "image"
    case .video: "video"
    case .speech: "speech"
    case .transcription: "transcription"
    case .rerank: "rerank"
    case .moderation: "moderation"
    case .custom: "custom"
    case nil: ""
    }
  }
}
