// `modelroute models`: what can be asked for, with limits and prices.

import ArgumentParser
import Core
import Protos
import RPC
import Wire

struct Models: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show the models, or one model.")
  @Argument(help: "The model's slug.") var slug: String?
  @OptionGroup var client: ClientOptions

  func run() async throws {
    try await client.run { channel, metadata throws(Failure) in
      let models = V1.ModelServiceClient(channel)
      if let slug {
        var request = V1.GetModelRequest()
        request.model = slug
        client.show(try await models.getModel(request, metadata: metadata), Self.description)
      } else {
        var request = V1.ListModelsRequest()
        request.pageSize = 1000
        let page = try await models.listModels(request, metadata: metadata)
        client.show(page) { page in
          var table = Table("MODEL", "CAPABILITY", "AVAILABLE", "NAME")
          for model in page.models {
            table.add(
              model.id, model.capability, model.available ? "yes" : "no", model.displayName)
          }
          return table.text
        }
      }
    }
  }

  private static func description(_ model: V1.Model) -> String {
    var lines = ["\(model.id): \(model.displayName) (\(model.capability))"]
    if !model.description.isEmpty { lines.append(model.description) }
    if !model.features.isEmpty {
      lines.append("features: \(model.features.joined(separator: ", "))")
    }
    if let limits = model.limits, limits.contextTokens > 0 {
      lines.append("context: \(limits.contextTokens) tokens, output: \(limits.maxOutputTokens)")
    }
    for rate in model.price?.rates ?? [] {
      lines.append("\(rate.unit): \(perMillion(rate.picoUsd)) USD per million")
    }
    return lines.joined(separator: "\n")
  }

  /// Pico-USD per unit is micro-USD per million units.
  private static func perMillion(_ picos: Int64) -> String {
    Amount(nanos: picos.multipliedReportingOverflow(by: 1000).partialValue).decimalText
  }
}
