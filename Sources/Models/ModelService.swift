// ModelService: the catalog as clients see it.

package import Core
package import Protos
package import RPC

/// Answers from the snapshot, without waiting. A principal with a model allow-list sees those only.
package struct ModelServiceHandler: V1.ModelService {
  private let catalog: ModelCatalog
  private let world: World
  private let isAvailable: @Sendable (String, Principal.Mode) -> Bool

  private static let defaultPageSize = 100

  /// `isAvailable`: whether a deployment could take a job for this slug and mode now.
  package init(
    catalog: ModelCatalog, world: World,
    isAvailable: @escaping @Sendable (String, Principal.Mode) -> Bool
  ) {
    self.catalog = catalog
    self.world = world
    self.isAvailable = isAvailable
  }

  /// Pages are by slug: the token is the last slug of the page before.
  package func listModels(
    _ request: V1.ListModelsRequest, _ call: Call
  ) throws(Failure) -> V1.ListModelsResponse {
    let size = PageToken.size(request.pageSize, standard: Self.defaultPageSize)
    let arguments = ["models", request.capability]
    let after = try PageToken.read(request.pageToken, arguments: arguments)?.first
    let matching = catalog.all.filter { model in
      Self.permits(call.principal, model.slug)
        && (request.capability.isEmpty || model.capability == request.capability)
        && (after.map { model.slug > $0 } ?? true)
    }
    var response = V1.ListModelsResponse()
    response.models = matching.prefix(size).map { message($0, call) }
    if matching.count > size, let last = response.models.last {
      response.nextPageToken = PageToken.make(after: [last.id], arguments: arguments)
    }
    return response
  }

  package func getModel(_ request: V1.GetModelRequest, _ call: Call) throws(Failure) -> V1.Model {
    guard let model = catalog.model(request.model), Self.permits(call.principal, model.slug) else {
      throw Failure(.notFound, "there is no model \(request.model)", reason: "model")
    }
    return message(model, call)
  }

  private func message(_ model: CatalogModel, _ call: Call) -> V1.Model {
    let mode = call.principal.mode
    return model.message(at: world.now(), isAvailable: isAvailable(model.slug, mode))
  }

  private static func permits(_ principal: Principal, _ slug: String) -> Bool {
    principal.models.isEmpty || principal.models.contains(slug)
  }
}
