// Which deployments may run a job, and in which order.

import Adapters
package import Core
import Models
package import Protos
package import RPC
import Wire

/// What a job asks of its route.
package struct RouteRequest: Sendable {
  package enum Preference: String, Sendable {
    case balanced
    case fastest
  }

  package var model: String
  package var input: V1.Input
  package var mode: Principal.Mode
  package var preference: Preference
  /// Only there; empty: anywhere.
  package var regions: [String]
  package var zeroRetention: Bool
  package var noTraining: Bool
  /// Deployments in the order that an operator wants; empty: by score.
  package var pinned: [String]
  /// Deployments that were tried.
  package var excluding: Set<String>
  package var maxOutputTokens: Int64

  package init(
    model: String, input: V1.Input, mode: Principal.Mode, preference: Preference = .balanced,
    regions: [String] = [], zeroRetention: Bool = false, noTraining: Bool = false,
    pinned: [String] = [], excluding: Set<String> = [], maxOutputTokens: Int64 = 0
  ) {
    self.model = model
    self.input = input
    self.mode = mode
    self.preference = preference
    self.regions = regions
    self.zeroRetention = zeroRetention
    self.noTraining = noTraining
    self.pinned = pinned
    self.excluding = excluding
    self.maxOutputTokens = maxOutputTokens
  }
}

/// One deployment of a route, best first.
package struct RankedDeployment: Sendable {
  package let deployment: Deployment
  /// Lower is better; comparable within one route.
  package let score: Double
  /// The numbers behind the decision as JSON, for operators; made when it is asked for.
  package var explanation: String { explain() }
  private let explain: @Sendable () -> String
  /// The place of its call, once it is taken.
  package var place: Place?

  package init(
    deployment: Deployment, score: Double,
    explanation: @escaping @Sendable @autoclosure () -> String
  ) {
    self.deployment = deployment
    self.score = score
    explain = explanation
  }
}

package final class Router: Sendable {
  private let catalog: Catalog
  let health: HealthBoard
  let switches: DeploymentSwitches
  let world: World

  package init(
    catalog: Catalog, health: HealthBoard, switches: DeploymentSwitches = DeploymentSwitches(),
    world: World
  ) {
    self.catalog = catalog
    self.health = health
    self.switches = switches
    self.world = world
  }

  /// The route, best first, never empty. Throws `not_found` (no such model), `invalid_request` with
  /// the field (no deployment can ever run it), `provider_unavailable` (none can at the moment;
  /// with `retryAfter` where waiting helps).
  package func route(
    for request: RouteRequest, at now: Timestamp
  ) throws(Failure) -> [RankedDeployment] {
    let (fitting, excluded) = try fitting(request)
    var ready: [Deployment] = []
    var excludedNow = excluded
    var shortestWait: Duration?
    for deployment in fitting {
      if request.excluding.contains(deployment.id) {
        excludedNow.append((deployment.id, "tried"))
      } else if deployment.prices.price(at: now) == nil {
        excludedNow.append((deployment.id, "price"))
      } else if let (reason, wait) = obstacle(at: deployment, now) {
        excludedNow.append((deployment.id, reason))
        shortestWait = min(shortestWait ?? wait, wait)
      } else {
        ready.append(deployment)
      }
    }
    guard !ready.isEmpty else {
      throw Failure(
        .providerUnavailable, "the model is not available at the moment",
        reason: shortestWait == nil ? "all_routes_tried" : "capacity", retryAfter: shortestWait)
    }
    return rank(ready, request, now, excludedNow)
  }

  /// Why the deployment cannot take a call at the moment, and for how long at most.
  private func obstacle(at deployment: Deployment, _ now: Timestamp) -> (String, Duration)? {
    switch health.standing(of: deployment, at: now) {
    case .ready, .queueing: nil
    case .full: ("bulkhead", .seconds(1))
    case .blocked(.breaker(let wait)): ("breaker", wait)
    case .blocked(.parked(let wait)): ("parked", wait)
    }
  }

  /// The first of the route that has a place, which is taken; nil where none has. With `mayQueue`
  /// the place may have to be waited for; without, nil where one would have to queue up.
  package func take(_ route: [RankedDeployment], mayQueue: Bool) -> RankedDeployment? {
    for var choice in route {
      if let place = health.take(choice.deployment, mayQueue: mayQueue) {
        choice.place = place
        return choice
      }
      // Its queue is there to be used rather than the next deployment.
      if health.standing(of: choice.deployment, at: world.now()) == .queueing { return nil }
    }
    return nil
  }

  /// Whether a job of the model may be tried once more; the retry is then taken from the budget.
  package func takeRetry(of model: String) -> Bool {
    health.takeRetry(of: model, catalog.retryBudget(of: model))
  }

  /// Throws as `route` does for what waiting cannot help: for a job's admission.
  package func check(_ request: RouteRequest) throws(Failure) { _ = try fitting(request) }

  /// Whether a deployment could take a job for this model now.
  package func isAvailable(_ model: String, mode: Principal.Mode, at now: Timestamp) -> Bool {
    serving(model, mode).contains { deployment in
      if case .blocked = health.standing(of: deployment, at: now) { return false }
      return true
    }
  }

  /// Those that take new calls for the model, as far as catalog and operators are concerned.
  private func serving(_ model: String, _ mode: Principal.Mode) -> [Deployment] {
    catalog.switchable(of: model).filter {
      $0.isSandbox == (mode == .test) && switches.takesNew($0)
    }
  }

  // MARK: Fitting

  private typealias Exclusion = (deployment: String, reason: String)

  private func fitting(
    _ request: RouteRequest
  ) throws(Failure) -> (fitting: [Deployment], excluded: [Exclusion]) {
    guard let model = catalog.models.model(request.model) else {
      throw Failure(.notFound, "there is no model \(request.model)", reason: "model")
    }
    guard CatalogModel.capability(of: request.input) == model.capability else {
      throw Failure.invalid("input", "model \(model.slug) takes a \(model.capability) input")
    }
    let needed = try neededFeatures(request.input, of: model)
    let serving = serving(model.slug, request.mode)
    guard !serving.isEmpty else {
      throw Failure(
        .providerUnavailable, "the model is not available for \(request.mode.rawValue) keys",
        reason: "no_deployment")
    }
    var fitting: [Deployment] = []
    var excluded: [Exclusion] = []
    var firstField: String?
    for deployment in serving {
      if let reason = Self.policyMismatch(deployment, request) {
        excluded.append((deployment.id, reason))
      } else if let field = Self.misfit(deployment, request, needed) {
        firstField = firstField ?? field
        excluded.append((deployment.id, "cannot express \(field)"))
      } else {
        fitting.append(deployment)
      }
    }
    guard fitting.isEmpty else { return (fitting, excluded) }
    if let firstField {
      throw Failure.invalid(
        "input.\(model.capability).\(firstField)", "this model does not take it")
    }
    throw Failure.invalid("routing", "no deployment of this model satisfies it")
  }

  private func neededFeatures(
    _ input: V1.Input, of model: CatalogModel
  ) throws(Failure) -> [(feature: String, field: String)] {
    guard case .chat(let chat) = input.capability else { return [] }
    try ChatRules.check(chat, prefix: "input.chat.")
    let needed = ChatFeature.needed(by: chat)
    for (feature, field) in needed
    where !model.features.contains(feature) && !ChatFeature.basic.contains(feature) {
      throw Failure.invalid("input.chat.\(field)", "model \(model.slug) has no \(feature)")
    }
    return needed
  }

  private static func policyMismatch(
    _ deployment: Deployment, _ request: RouteRequest
  ) -> String? {
    if !request.regions.isEmpty, !request.regions.contains(deployment.region) { return "region" }
    if request.zeroRetention, !deployment.zeroRetention { return "zero retention" }
    if request.noTraining, !deployment.noTraining { return "no training" }
    if !request.pinned.isEmpty, !request.pinned.contains(deployment.id) { return "not pinned" }
    return nil
  }

  /// The field of the input that the deployment cannot take; nil where it takes all.
  private static func misfit(
    _ deployment: Deployment, _ request: RouteRequest, _ needed: [(feature: String, field: String)]
  ) -> String? {
    for (feature, field) in needed where deployment.missingFeatures.contains(feature) {
      return field
    }
    guard case .chat(let chat) = request.input.capability else {
      return misfit(deployment, request)
    }
    let limit = deployment.limits.maxOutputTokens
    if limit > 0, let asked = chat.maxOutputTokens, Int64(asked) > limit {
      return "max_output_tokens"
    }
    if let field = beyondLimits(of: deployment, request.input) { return field }
    return deployment.unmappable(request.input, maxOutputTokens: request.maxOutputTokens).first
  }

  private static func misfit(_ deployment: Deployment, _ request: RouteRequest) -> String? {
    if beyondLimits(of: deployment, request.input) != nil { return "texts" }
    return deployment.unmappable(request.input).first
  }

  /// Where a deployment takes less than its model.
  private static func beyondLimits(of deployment: Deployment, _ input: V1.Input) -> String? {
    let limits = deployment.limits
    guard limits.maxImages > 0 || limits.maxInputBytes > 0 else { return nil }
    let size = InputSize(input)
    let isTooMuch =
      (limits.maxImages > 0 && size.images > limits.maxImages)
      || (limits.maxInputBytes > 0 && size.textBytes + size.mediaBytes > limits.maxInputBytes)
    return isTooMuch ? "messages" : nil
  }
}
