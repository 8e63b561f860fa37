// Generated from modelroute/v1/model_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC

extension V1 {
  /// The models of the catalog, with limits and prices.
  package protocol ModelService: Sendable {
    /// The models that the principal may use, by slug.
    func listModels(_ request: V1.ListModelsRequest, _ call: RPC.Call) throws(Core.Failure) -> V1.ListModelsResponse
    /// One model.
    func getModel(_ request: V1.GetModelRequest, _ call: RPC.Call) throws(Core.Failure) -> V1.Model
  }

  /// The methods of `modelroute.v1.ModelService`.
  package enum ModelServiceMethods {
    package static let service = "modelroute.v1.ModelService"
    package static let listModels = RPC.Method(
      service: service,
      name: "ListModels",
      isImmediate: true,
      access: .scope("models.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/models", body: "")])
    package static let getModel = RPC.Method(
      service: service,
      name: "GetModel",
      isImmediate: true,
      access: .scope("models.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/models/{model}", body: "")])
    package static let all: [RPC.Method] = [listModels, getModel]
  }

  /// Calls `modelroute.v1.ModelService`.
  package struct ModelServiceClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// The models that the principal may use, by slug.
    package func listModels(
      _ request: V1.ListModelsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListModelsResponse {
      try await channel.callUnary(
        ModelServiceMethods.listModels, request, metadata: metadata,
        timeout: timeout)
    }

    /// One model.
    package func getModel(
      _ request: V1.GetModelRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Model {
      try await channel.callUnary(
        ModelServiceMethods.getModel, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension V1.ModelService {
  package func listModels(_ request: V1.ListModelsRequest, _ call: RPC.Call) throws(Core.Failure) -> V1.ListModelsResponse {
    throw V1.ModelServiceMethods.listModels.unimplemented
  }

  package func getModel(_ request: V1.GetModelRequest, _ call: RPC.Call) throws(Core.Failure) -> V1.Model {
    throw V1.ModelServiceMethods.getModel.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = V1.ModelServiceMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .immediateUnary(Methods.listModels) {
        (request: V1.ListModelsRequest, call: RPC.Call) throws(Core.Failure) -> V1.ListModelsResponse in
        try self.listModels(request, call)
      })
    handlers.append(
      .immediateUnary(Methods.getModel) {
        (request: V1.GetModelRequest, call: RPC.Call) throws(Core.Failure) -> V1.Model in
        try self.getModel(request, call)
      })
    return handlers
  }
}

