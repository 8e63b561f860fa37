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

  /// As `echo`, and no work of unknown outcome is done again.
  static let once = try? CatalogModel(onceConfig)

  private static var onceConfig: ConfigV1.Model {
    var model = config
    model.slug = "once"
    model.unknownPolicy = "fail"
    return model
  }

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
  /// - Parameter seeks: its work is a task that can be looked for.
  static func deployment(_ name: String, seeks: Bool = false) throws(Failure) -> Deployment {
    let parts = name.split(separator: ":").map(String.init)
    let id = parts[0]
    var deployment = ConfigV1.Deployment()
    deployment.concurrency = parts.count > 1 ? Int32(parts[1]) ?? 0 : 0
    deployment.queue = parts.count > 2 ? Int32(parts[2]) ?? 0 : 0
    deployment.id = id
    deployment.model = "echo"
    var provider = ConfigV1.Provider()
    provider.id = "provider-of-\(id)"
    var model = config
    if seeks {
      provider.dialect = "replicate"
      model.capability = "video"
      model.prices[0].picoUsd?.second = 1000
    }
    return try Deployment(
      deployment, provider, try CatalogModel(model), baseURL: "http://127.0.0.1")
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
