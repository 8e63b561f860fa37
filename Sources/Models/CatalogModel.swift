// Models: what customers can ask for, within which limits and at which price.
//
// A model belongs to the catalog's snapshot of the moment and is a value. A price is the model's,
// never a deployment's, so that no charge tells which provider ran. The hold is an upper bound of
// what a job can cost; the charge is what the usage costs, never more than the hold.

package import Core
package import Protos
package import Wire

/// What a customer may ask for.
package struct CatalogModel: Sendable, Equatable {
  package let slug: String
  package let displayName: String
  package let description: String
  /// The member of `V1.Input` that it takes, as in `chat`.
  package let capability: String
  package let features: Set<String>
  package let limits: ConfigV1.ModelLimits
  package let prices: PriceHistory
  package let failureBilling: ConfigV1.FailureBilling
  package let holdConstants: ConfigV1.HoldConstants
  package let voices: [String]
  package let inputSchema: GoogleProtobuf.Struct?
  package let timeouts: ConfigV1.Timeouts
  /// Whether a job whose outcome is not known is tried again, or fails.
  package let retriesUnknown: Bool
  package let retireTime: Timestamp?
  /// The regions of its deployments, sorted.
  package var regions: [String] = []

  /// Checks what the field rules cannot: prices without overlap, and a price for every bucket that
  /// the capability fills. Field paths are relative to the model.
  package init(_ model: ConfigV1.Model) throws(Failure) {
    slug = model.slug
    displayName = model.displayName.isEmpty ? model.slug : model.displayName
    description = model.description
    capability = model.capability
    features = Set(model.features)
    limits = model.limits ?? ConfigV1.ModelLimits()
    prices = try PriceHistory(model.prices)
    failureBilling = model.failureBilling ?? ConfigV1.FailureBilling()
    holdConstants = model.hold ?? ConfigV1.HoldConstants()
    voices = model.voices
    inputSchema = model.inputSchema
    timeouts = model.timeouts ?? ConfigV1.Timeouts()
    retriesUnknown = model.unknownPolicy != "fail"
    retireTime = model.retireTime?.timestamp
    for (index, price) in model.prices.enumerated() {
      try Self.check(price, of: model, at: "prices[\(index)].pico_usd")
    }
  }

  private static func check(
    _ price: ConfigV1.Price, of model: ConfigV1.Model, at field: String
  ) throws(Failure) {
    let rates = price.picoUsd ?? ConfigV1.Rates()
    if let missing = rates.missing(for: model.capability).first {
      throw Failure.invalid("\(field).\(missing)", "is missing")
    }
    if let units = ConfigV1.Rates.boundedUnits[model.capability], !rates.prices(oneOf: units) {
      throw Failure.invalid(field, "needs a price for \(units.joined(separator: " or "))")
    }
    guard model.capability == "chat" else { return }
    if model.features.contains("audio"), rates.audioInputToken == nil {
      throw Failure.invalid("\(field).audio_input_token", "is missing for a model with audio")
    }
  }

  /// The price in force; throws `provider_unavailable` (reason `price`) where there is none: an
  /// unknown price refuses, it is never zero.
  package func price(at time: Timestamp) throws(Failure) -> DatedPrice {
    guard let price = prices.price(at: time) else {
      throw Failure(
        .providerUnavailable, "model \(slug) has no price at the moment", reason: "price")
    }
    return price
  }

  /// As clients see it. `isAvailable`: a deployment could take a job now.
  package func message(at time: Timestamp, isAvailable: Bool) -> V1.Model {
    var message = V1.Model()
    message.id = slug
    message.displayName = displayName
    message.description = description
    message.capability = capability
    message.features = features.sorted()
    message.limits = Self.message(limits)
    message.price = prices.price(at: time).map(Self.message)
    message.inputSchema = inputSchema
    message.voices = voices
    message.regions = regions
    message.available = isAvailable && message.price != nil
    message.retireTime = retireTime.map(GoogleProtobuf.Timestamp.init)
    return message
  }

  private static func message(_ limits: ConfigV1.ModelLimits) -> V1.ModelLimits {
    var message = V1.ModelLimits()
    message.contextTokens = limits.contextTokens
    message.maxOutputTokens = limits.maxOutputTokens
    message.maxImages = limits.maxImages
    message.maxSeconds = limits.maxSeconds
    message.maxCharacters = limits.maxCharacters
    message.maxInputBytes = limits.maxInputBytes
    return message
  }

  package static func message(_ price: DatedPrice) -> V1.ModelPrice {
    var message = V1.ModelPrice()
    message.rates = price.table.priced.map { line in
      var rate = V1.Rate()
      rate.unit = line.unit
      rate.picoUsd = line.picos
      return rate
    }
    message.effectiveFrom = GoogleProtobuf.Timestamp(price.from)
    message.effectiveTo = price.to.map(GoogleProtobuf.Timestamp.init)
    return message
  }
}

extension ConfigV1.Rates {
  /// The units that jobs of the capability always use and that have no price here.
  package func missing(for capability: String) -> [String] {
    switch capability {
    case "chat": [("input_token", inputToken), ("output_token", outputToken)].unpriced
    case "embedding": [("input_token", inputToken)].unpriced
    case _: []
    }
  }

  /// The units of which a customer's price needs one, by capability: how much of them a job can use
  /// is known before it runs, whoever runs it.
  static let boundedUnits = [
    "image": ["image", "megapixel", "request"], "video": ["second", "request"],
    "speech": ["character", "request"], "transcription": ["second", "request"],
  ]

  /// The units of which a provider's price needs one: they measure the same work in different ways.
  package static let measuringUnits = [
    "image": ["image", "megapixel", "image_output_token", "output_token", "request"],
    "video": ["second", "request"],
    "speech": ["character", "second", "audio_output_token", "request"],
    "transcription": ["second", "audio_input_token", "input_token", "request"],
  ]

  package func prices(oneOf units: [String]) -> Bool {
    let priced = Set(PriceTable(self).priced.map(\.unit))
    return units.contains(where: priced.contains)
  }
}

extension [(String, Int64?)] {
  fileprivate var unpriced: [String] { filter { $0.1 == nil }.map(\.0) }
}
