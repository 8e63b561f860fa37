// ProviderService: what runs where, how it does and what it costs. For operators only.

package import Core
import Events
package import Protos
package import RPC
package import Storage
import Wire

/// What was tried: the module that runs jobs keeps it.
package struct AttemptHistory: Sendable {
  /// A page of attempts, newest first.
  package var list:
    @Sendable (V1.ListAttemptsRequest) async throws(Failure) -> V1.ListAttemptsResponse
  /// The attempts of a job with the explanations that were kept, oldest first; `not_found` for an
  /// unknown job.
  package var explanations: @Sendable (_ job: String) async throws(Failure) -> [KeptExplanation]
  package var spend:
    @Sendable (V1.GetProviderSpendRequest) async throws(Failure) -> V1.GetProviderSpendResponse

  package init(
    list:
      @escaping @Sendable (V1.ListAttemptsRequest) async throws(Failure) ->
      V1.ListAttemptsResponse,
    explanations: @escaping @Sendable (String) async throws(Failure) -> [KeptExplanation],
    spend:
      @escaping @Sendable (V1.GetProviderSpendRequest) async throws(Failure) ->
      V1.GetProviderSpendResponse
  ) {
    self.list = list
    self.explanations = explanations
    self.spend = spend
  }
}

/// Why an attempt went where it went, as it was kept with it.
package struct KeptExplanation: Sendable, Equatable {
  package let job: String
  package let attempt: Int
  package let time: Timestamp
  /// `RankedDeployment.explanation`.
  package let text: String

  package init(job: String, attempt: Int, time: Timestamp, text: String) {
    self.job = job
    self.attempt = attempt
    self.time = time
    self.text = text
  }
}

package struct ProviderServiceHandler: V1.ProviderService {
  private let catalog: Catalog
  private let health: HealthBoard
  private let switches: DeploymentSwitches
  private let history: AttemptHistory
  private let database: any Database
  private let world: World

  package init(
    catalog: Catalog, health: HealthBoard, switches: DeploymentSwitches, history: AttemptHistory,
    database: any Database, world: World
  ) {
    self.catalog = catalog
    self.health = health
    self.switches = switches
    self.history = history
    self.database = database
    self.world = world
  }

  package func listProviders(
    _ request: V1.ListProvidersRequest, _ call: Call
  ) async throws(Failure) -> V1.ListProvidersResponse {
    var response = V1.ListProvidersResponse()
    response.providers = catalog.providers.map { provider in
      V1.Provider(provider, health.bulkhead(of: provider.id))
    }
    return response
  }

  package func listDeployments(
    _ request: V1.ListDeploymentsRequest, _ call: Call
  ) async throws(Failure) -> V1.ListDeploymentsResponse {
    var response = V1.ListDeploymentsResponse()
    for (deployment, obstacle) in catalog.configured
    where (request.provider.isEmpty || deployment.provider == request.provider)
      && (request.model.isEmpty || deployment.model == request.model)
    {
      response.deployments.append(message(deployment, obstacle))
    }
    return response
  }

  package func getDeployment(
    _ request: V1.GetDeploymentRequest, _ call: Call
  ) async throws(Failure) -> V1.Deployment {
    let (deployment, obstacle) = try find(request.deployment)
    return message(deployment, obstacle)
  }

  /// Durable first, then in force; the log of the platform says who did it.
  package func setDeployment(
    _ request: V1.SetDeploymentRequest, _ call: Call
  ) async throws(Failure) -> V1.Deployment {
    let (deployment, obstacle) = try find(request.deployment)
    let change = DeploymentSetting(
      state: try DeploymentState(request.state), weight: request.weight.map(Int.init))
    guard change != DeploymentSetting() || request.resetBreaker else {
      throw .invalid("state", "nothing is to be changed: give state, weight or reset_breaker")
    }
    let (id, now, principal) = (deployment.id, world.now(), call.principal.id)
    let (source, resets) = (call.peer, request.resetBreaker)
    let setting = try await database.write { tx throws(Failure) in
      let setting = try DeploymentSettingStore.save(change, of: id, by: principal, at: now, in: tx)
      try EventLog.append(
        organization: EventLog.platform, type: "deployment.changed", principal: principal,
        source: source, subject: id,
        payload: EventPayload.json([
          "state": change.state?.rawValue ?? "", "weight": change.weight.map { "\($0)" } ?? "",
          "resetBreaker": resets ? "true" : "false",
        ]), at: now, in: tx)
      return setting
    }
    switches.apply(setting, to: id)
    if resets { health.update(id) { $0.resetBreaker() } }
    if switches.takesNew(deployment) { health.tellRoom(for: deployment.model) }
    return message(deployment, obstacle)
  }

  package func listAttempts(
    _ request: V1.ListAttemptsRequest, _ call: Call
  ) async throws(Failure) -> V1.ListAttemptsResponse { try await history.list(request) }

  package func explainRoute(
    _ request: V1.ExplainRouteRequest, _ call: Call
  ) async throws(Failure) -> V1.ExplainRouteResponse {
    var response = V1.ExplainRouteResponse()
    response.routes = try await history.explanations(request.job).map(V1.RouteExplanation.init)
    return response
  }

  package func getProviderSpend(
    _ request: V1.GetProviderSpendRequest, _ call: Call
  ) async throws(Failure) -> V1.GetProviderSpendResponse { try await history.spend(request) }

  private func find(_ id: String) throws(Failure) -> (Deployment, String?) {
    guard let found = catalog.configured.first(where: { $0.deployment.id == id }) else {
      throw Failure(.notFound, "there is no deployment \(id)", reason: "deployment")
    }
    return found
  }

  private func message(_ deployment: Deployment, _ obstacle: String?) -> V1.Deployment {
    var message = V1.Deployment(deployment, health.health(of: deployment.id), at: world.now())
    message.state = V1.Deployment.State(switches.state(of: deployment))
    message.weight = Int32(clamping: switches.weight(of: deployment))
    message.inactiveReason = obstacle ?? ""
    return message
  }
}
