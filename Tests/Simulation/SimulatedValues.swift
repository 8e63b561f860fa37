// The values that a simulation is made of: prices, deployments, requests, answers.

import Adapters
import Core
import Jobs
import Models
import Protos
import Providers
import Wire

extension Simulation {
  static let loop = SimulatedLoop()

  static let terms: ChargeTerms = {
    var rates = ConfigV1.Rates()
    rates.inputToken = 0
    rates.outputToken = 1000
    return ChargeTerms(
      table: PriceTable(rates), priceFrom: Timestamp(microseconds: 0), chargesOnCancel: false,
      chargesOnContentBlocked: false)
  }()

  static func channel(_ job: String) -> WatchChannel {
    WatchChannel(job: job) { _, _ async throws(Failure) in
      StoredPage(owner: nil, events: [], end: .start, isLast: true, isEnded: false)
    }
  }

  static func request(_ text: String, requestID: String, webhook: Bool) -> V1.CreateJobRequest {
    var request = V1.CreateJobRequest()
    request.model = "echo"
    request.requestId = requestID
    request.metadata = ["text": text]
    if webhook {
      request.webhook = V1.WebhookTarget()
      request.webhook?.url = "https://example.com/\(text.utf8.count)"
    }
    return request
  }

  static func delta(_ text: String) -> V1.OutputDelta {
    var chat = V1.ChatDelta()
    chat.text = text
    var delta = V1.OutputDelta()
    delta.capability = .chat(chat)
    return delta
  }

  static func failed(_ reason: String, isTransient: Bool) -> AttemptResult {
    .failed(
      ProviderFailure(
        Failure(.providerUnavailable, "no answer", reason: reason), isTransient: isTransient,
        wasSubmitted: true, providerCost: Amount(nanos: 3), detail: "simulated"))
  }
}

extension SimulatedProviders {
  private static let names = ["one", "two", "three"]

  private static let deployments: [Result<Deployment, any Error>] = names.map { id in
    Result {
      var price = ConfigV1.Price()
      price.effectiveFrom = GoogleProtobuf.Timestamp()
      price.picoUsd = Simulation.terms.table.rates
      var model = ConfigV1.Model()
      model.slug = "echo"
      model.capability = "chat"
      model.prices = [price]
      var deployment = ConfigV1.Deployment()
      deployment.id = id
      deployment.model = "echo"
      return try Deployment(
        deployment, ConfigV1.Provider(), try CatalogModel(model), baseURL: "http://127.0.0.1")
    }
  }

  /// The first that was not tried.
  static func deployment(excluding tried: Set<String>) throws -> RankedDeployment? {
    try names.first { !tried.contains($0) }.map(choice)
  }

  /// The first that was not tried; where all were, the first of all.
  static func best(excluding tried: Set<String>) throws -> RankedDeployment? {
    try deployment(excluding: tried) ?? deployment(excluding: [])
  }

  static func choice(_ id: String) throws -> RankedDeployment {
    guard let index = names.firstIndex(of: id) else {
      throw Finding("simulator", "no deployment \(id)")
    }
    return RankedDeployment(
      deployment: try deployments[index].get(), score: 1, explanation: "{}")
  }
}
