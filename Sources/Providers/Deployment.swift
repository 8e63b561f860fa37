// A deployment: one model as one provider offers it, with everything an attempt needs to know.

package import Adapters
package import Config
package import Core
package import Models
package import Protos
import Wire

/// How long the phases of an attempt may take.
package struct AttemptTimeouts: Sendable, Equatable {
  package var connect = Duration.seconds(5)
  package var firstOutput = Duration.seconds(60)
  package var idle = Duration.seconds(30)
  package var total = Duration.seconds(600)

  package init() {}

  /// What a narrower scope sets goes over what a wider one did.
  mutating func apply(_ timeouts: ConfigV1.Timeouts?) {
    func set(_ target: inout Duration, _ value: GoogleProtobuf.Duration?) {
      if let value = value?.duration, value > .zero { target = value }
    }
    set(&connect, timeouts?.connect)
    set(&firstOutput, timeouts?.firstOutput)
    set(&idle, timeouts?.idle)
    set(&total, timeouts?.total)
  }
}

/// A header of every request: a value of the catalog, or a reference to a secret.
package enum HeaderValue: Sendable, Equatable {
  case text(String)
  case secret(SecretReference)
}

/// One model as one provider offers it: a value of one catalog snapshot.
package struct Deployment: Sendable, Equatable {
  package let id: String
  package let provider: String
  /// The slug that it serves.
  package let model: String
  /// The model's.
  package let capability: String
  package let providerModel: String
  package let dialect: String
  /// Without a slash at the end.
  package let baseURL: String
  package let credential: SecretReference?
  package let headers: [String: HeaderValue]
  /// What its callbacks are signed with.
  private let callbackSecret: HeaderValue?
  package let quirks: Quirks
  package let region: String
  /// Serves test keys, and nobody else.
  package let isSandbox: Bool
  package let prices: PriceHistory
  package let limits: ConfigV1.ModelLimits
  package let missingFeatures: Set<String>
  /// What an operator may switch on; the catalog says off.
  package let isDisabled: Bool
  package let weight: Int
  package let tier: Int
  package let zeroRetention: Bool
  package let noTraining: Bool
  package let timeouts: AttemptTimeouts
  package let breaker: BreakerLimits
  package let concurrencyLimit: Int
  /// So many calls may wait for a place here, rather than go elsewhere.
  package let queueLimit: Int
  /// Of all deployments of the provider together.
  package let providerConcurrencyLimit: Int
  package let providerQueueLimit: Int
  /// Whether links to our files can be read from there.
  package let readsLinks: Bool

  package static let defaultConcurrencyLimit = 100

  package var adapter: (any ChatAdapter)? { ChatAdapters.adapter(dialect: dialect) }

  /// Nil for capabilities that stream and for work that is submitted.
  package var wholeAdapter: (any WholeAdapter)? {
    WholeAdapters.adapter(dialect: dialect, capability: capability)
  }

  /// Nil for work that is answered in one exchange.
  package var taskAdapter: (any TaskAdapter)? {
    TaskAdapters.adapter(dialect: dialect, capability: capability)
  }

  var hasAdapter: Bool {
    capability == "chat" ? adapter != nil : wholeAdapter != nil || taskAdapter != nil
  }

  package func target(maxOutputTokens: Int64) -> AdapterTarget {
    AdapterTarget(
      providerModel: providerModel, maxOutputTokens: maxOutputTokens, quirks: quirks,
      readsLinks: readsLinks)
  }

  /// The secret of its callbacks, looked up at each call; nil where there is none.
  package func callbackSecret(_ environment: [String: String]) -> String? {
    switch callbackSecret {
    case .text(let text): text
    case .secret(let reference): reference.resolve(environment)?.exposed
    case nil: nil
    }
  }

  /// The fields of the input that the dialect cannot express.
  func unmappable(_ input: V1.Input, maxOutputTokens: Int64 = 0) -> [String] {
    let target = target(maxOutputTokens: maxOutputTokens)
    if case .chat(let chat) = input.capability {
      return adapter?.unmappable(chat, for: target) ?? ["messages"]
    }
    return wholeAdapter?.unmappable(input, for: target)
      ?? taskAdapter?.unmappable(input, for: target) ?? ["input"]
  }

  /// Field paths of failures are relative to the deployment.
  package init(
    _ deployment: ConfigV1.Deployment, _ provider: ConfigV1.Provider, _ model: CatalogModel,
    baseURL: String, guards: GuardDefaults = GuardDefaults(), readsLinks: Bool = false
  ) throws(Failure) {
    id = deployment.id
    self.provider = provider.id
    self.model = deployment.model
    capability = model.capability
    providerModel = deployment.providerModel
    dialect = provider.dialect
    self.baseURL = baseURL
    credential = SecretReference(provider.credential)
    headers = provider.headers.mapValues { text in
      SecretReference(text).map(HeaderValue.secret) ?? .text(text)
    }
    callbackSecret =
      provider.callbackSecret.isEmpty
      ? nil
      : SecretReference(provider.callbackSecret).map(HeaderValue.secret)
        ?? .text(provider.callbackSecret)
    quirks = try Quirks(provider.quirks, deployment.quirks)
    region = deployment.region
    isSandbox = provider.testOnly
    prices = try PriceHistory(deployment.prices)
    limits = deployment.limits ?? ConfigV1.ModelLimits()
    missingFeatures = Set(deployment.missingFeatures)
    isDisabled = deployment.disabled
    weight = Int(deployment.weight ?? 100)
    tier = Int(deployment.tier)
    zeroRetention = deployment.dataPolicy?.zeroRetention ?? false
    noTraining = deployment.dataPolicy?.noTraining ?? false
    var timeouts = AttemptTimeouts()
    timeouts.apply(model.timeouts)
    timeouts.apply(provider.timeouts)
    timeouts.apply(deployment.timeouts)
    self.timeouts = timeouts
    breaker = try guards.breaker(of: deployment, provider, firstOutput: timeouts.firstOutput)
    concurrencyLimit =
      deployment.concurrency > 0 ? Int(deployment.concurrency) : Self.defaultConcurrencyLimit
    queueLimit = Int(deployment.queue)
    providerConcurrencyLimit = provider.concurrency > 0 ? Int(provider.concurrency) : .max
    providerQueueLimit = Int(provider.queue)
    self.readsLinks = readsLinks
    for (index, price) in deployment.prices.enumerated() {
      let needed = price.picoUsd?.missing(for: model.capability) ?? []
      guard needed.isEmpty else {
        throw Failure.invalid(
          "prices[\(index)].pico_usd", "needs \(needed.joined(separator: " and "))")
      }
      if let units = ConfigV1.Rates.measuringUnits[model.capability],
        price.picoUsd?.prices(oneOf: units) != true
      {
        throw Failure.invalid(
          "prices[\(index)].pico_usd", "needs a price for \(units.joined(separator: " or "))")
      }
    }
  }
}

extension Deployment {
  /// Whether the dialect can express this input.
  package func takes(_ input: V1.Input) -> Bool {
    unmappable(input, maxOutputTokens: limits.maxOutputTokens).isEmpty
  }
}
