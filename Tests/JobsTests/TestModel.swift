// The one model of these tests, as catalog and router would give it.

import Core
import Models
import Protos
import Providers
import Wire

enum TestModel {
  /// Input is free, an output token costs a nano-USD, and an answer has at most 1,000 of them.
  static let echo = try? CatalogModel(config)

  /// As `echo`, and nothing limits its answers.
  static let boundless = try? CatalogModel(boundlessConfig)

  private static var boundlessConfig: ConfigV1.Model {
    var model = config
    model.slug = "boundless"
    model.limits = nil
    return model
  }

  private static var config: ConfigV1.Model {
    var rates = ConfigV1.Rates()
    rates.inputToken = 0
    rates.outputToken = 1000
    var price = ConfigV1.Price()
    price.effectiveFrom = GoogleProtobuf.Timestamp()
    price.picoUsd = rates
    var limits = ConfigV1.ModelLimits()
    limits.maxOutputTokens = 1000
    var model = ConfigV1.Model()
    model.slug = "echo"
    model.capability = "chat"
    model.limits = limits
    model.prices = [price]
    return model
  }

  /// `a:2:1` has two places and room for one who waits.
  static func deployment(_ name: String) throws(Failure) -> Deployment {
    let parts = name.split(separator: ":").map(String.init)
    let id = parts[0]
    var deployment = ConfigV1.Deployment()
    deployment.concurrency = parts.count > 1 ? Int32(parts[1]) ?? 0 : 0
    deployment.queue = parts.count > 2 ? Int32(parts[2]) ?? 0 : 0
    deployment.id = id
    deployment.model = "echo"
    var provider = ConfigV1.Provider()
    provider.id = "provider-of-\(id)"
    return try Deployment(
      deployment, provider, try CatalogModel(config), baseURL: "http://127.0.0.1")
  }

  static func route(
    _ request: RouteRequest, deployments: [String]
  ) throws(Failure) -> [RankedDeployment] {
    let left = deployments.filter { !request.excluding.contains($0) }
    guard !left.isEmpty else {
      throw Failure(.providerUnavailable, "nothing left", reason: "capacity")
    }
    var ranked: [RankedDeployment] = []
    for id in left {
      ranked.append(RankedDeployment(deployment: try deployment(id), score: 1, explanation: "{}"))
    }
    return ranked
  }
}
