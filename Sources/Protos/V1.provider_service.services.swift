// Generated from modelroute/v1/provider_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC

extension V1 {
  /// What runs where, how it does, what it costs.
  package protocol ProviderService: Sendable {
    /// The providers of the catalog.
    func listProviders(_ request: V1.ListProvidersRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListProvidersResponse
    /// The deployments with health and breaker state.
    func listDeployments(_ request: V1.ListDeploymentsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListDeploymentsResponse
    /// One deployment.
    func getDeployment(_ request: V1.GetDeploymentRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Deployment
    /// Enables, drains or disables a deployment, or changes its weight.
    func setDeployment(_ request: V1.SetDeploymentRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Deployment
    /// Attempts, newest first.
    func listAttempts(_ request: V1.ListAttemptsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListAttemptsResponse
    /// Why a job went where it went.
    func explainRoute(_ request: V1.ExplainRouteRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ExplainRouteResponse
    /// What providers cost, by provider and deployment, to compare with their invoices.
    func getProviderSpend(_ request: V1.GetProviderSpendRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.GetProviderSpendResponse
  }

  /// The methods of `modelroute.v1.ProviderService`.
  package enum ProviderServiceMethods {
    package static let service = "modelroute.v1.ProviderService"
    package static let listProviders = RPC.Method(
      service: service,
      name: "ListProviders",
      access: .operator("providers.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/providers", body: "")])
    package static let listDeployments = RPC.Method(
      service: service,
      name: "ListDeployments",
      access: .operator("providers.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/deployments", body: "")])
    package static let getDeployment = RPC.Method(
      service: service,
      name: "GetDeployment",
      access: .operator("providers.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/deployments/{deployment}", body: "")])
    package static let setDeployment = RPC.Method(
      service: service,
      name: "SetDeployment",
      access: .operator("providers.write"),
      http: [HTTPRule(method: "POST", template: "/v1/deployments/{deployment}", body: "*")])
    package static let listAttempts = RPC.Method(
      service: service,
      name: "ListAttempts",
      access: .operator("providers.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/attempts", body: "")])
    package static let explainRoute = RPC.Method(
      service: service,
      name: "ExplainRoute",
      access: .operator("providers.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/jobs/{job}:explainRoute", body: "")])
    package static let getProviderSpend = RPC.Method(
      service: service,
      name: "GetProviderSpend",
      access: .operator("providers.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/providerSpend", body: "")])
    package static let all: [RPC.Method] = [listProviders, listDeployments, getDeployment, setDeployment, listAttempts, explainRoute, getProviderSpend]
  }

  /// Calls `modelroute.v1.ProviderService`.
  package struct ProviderServiceClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// The providers of the catalog.
    package func listProviders(
      _ request: V1.ListProvidersRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListProvidersResponse {
      try await channel.callUnary(
        ProviderServiceMethods.listProviders, request, metadata: metadata,
        timeout: timeout)
    }

    /// The deployments with health and breaker state.
    package func listDeployments(
      _ request: V1.ListDeploymentsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListDeploymentsResponse {
      try await channel.callUnary(
        ProviderServiceMethods.listDeployments, request, metadata: metadata,
        timeout: timeout)
    }

    /// One deployment.
    package func getDeployment(
      _ request: V1.GetDeploymentRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Deployment {
      try await channel.callUnary(
        ProviderServiceMethods.getDeployment, request, metadata: metadata,
        timeout: timeout)
    }

    /// Enables, drains or disables a deployment, or changes its weight.
    package func setDeployment(
      _ request: V1.SetDeploymentRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.Deployment {
      try await channel.callUnary(
        ProviderServiceMethods.setDeployment, request, metadata: metadata,
        timeout: timeout)
    }

    /// Attempts, newest first.
    package func listAttempts(
      _ request: V1.ListAttemptsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListAttemptsResponse {
      try await channel.callUnary(
        ProviderServiceMethods.listAttempts, request, metadata: metadata,
        timeout: timeout)
    }

    /// Why a job went where it went.
    package func explainRoute(
      _ request: V1.ExplainRouteRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ExplainRouteResponse {
      try await channel.callUnary(
        ProviderServiceMethods.explainRoute, request, metadata: metadata,
        timeout: timeout)
    }

    /// What providers cost, by provider and deployment, to compare with their invoices.
    package func getProviderSpend(
      _ request: V1.GetProviderSpendRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.GetProviderSpendResponse {
      try await channel.callUnary(
        ProviderServiceMethods.getProviderSpend, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension V1.ProviderService {
  package func listProviders(_ request: V1.ListProvidersRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListProvidersResponse {
    throw V1.ProviderServiceMethods.listProviders.unimplemented
  }

  package func listDeployments(_ request: V1.ListDeploymentsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListDeploymentsResponse {
    throw V1.ProviderServiceMethods.listDeployments.unimplemented
  }

  package func getDeployment(_ request: V1.GetDeploymentRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Deployment {
    throw V1.ProviderServiceMethods.getDeployment.unimplemented
  }

  package func setDeployment(_ request: V1.SetDeploymentRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.Deployment {
    throw V1.ProviderServiceMethods.setDeployment.unimplemented
  }

  package func listAttempts(_ request: V1.ListAttemptsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListAttemptsResponse {
    throw V1.ProviderServiceMethods.listAttempts.unimplemented
  }

  package func explainRoute(_ request: V1.ExplainRouteRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ExplainRouteResponse {
    throw V1.ProviderServiceMethods.explainRoute.unimplemented
  }

  package func getProviderSpend(_ request: V1.GetProviderSpendRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.GetProviderSpendResponse {
    throw V1.ProviderServiceMethods.getProviderSpend.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = V1.ProviderServiceMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .unary(Methods.listProviders) {
        (request: V1.ListProvidersRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListProvidersResponse in
        try await self.listProviders(request, call)
      })
    handlers.append(
      .unary(Methods.listDeployments) {
        (request: V1.ListDeploymentsRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListDeploymentsResponse in
        try await self.listDeployments(request, call)
      })
    handlers.append(
      .unary(Methods.getDeployment) {
        (request: V1.GetDeploymentRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Deployment in
        try await self.getDeployment(request, call)
      })
    handlers.append(
      .unary(Methods.setDeployment) {
        (request: V1.SetDeploymentRequest, call: RPC.Call) async throws(Core.Failure) -> V1.Deployment in
        try await self.setDeployment(request, call)
      })
    handlers.append(
      .unary(Methods.listAttempts) {
        (request: V1.ListAttemptsRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListAttemptsResponse in
        try await self.listAttempts(request, call)
      })
    handlers.append(
      .unary(Methods.explainRoute) {
        (request: V1.ExplainRouteRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ExplainRouteResponse in
        try await self.explainRoute(request, call)
      })
    handlers.append(
      .unary(Methods.getProviderSpend) {
        (request: V1.GetProviderSpendRequest, call: RPC.Call) async throws(Core.Failure) -> V1.GetProviderSpendResponse in
        try await self.getProviderSpend(request, call)
      })
    return handlers
  }
}

