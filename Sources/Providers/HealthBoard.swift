// The health of all deployments and the places at them, in one table that all loops share.

package import Core
import Synchronization

/// What stands between a job and a call at a deployment.
package enum Standing: Sendable, Equatable {
  case ready
  /// All places are taken, but one may wait for the next.
  case queueing
  case full
  case blocked(DeploymentHealth.Obstacle)
}

/// Health, breakers and places of all deployments, by id; it outlives reloads of the catalog.
///
/// The choice of a deployment takes its place at once (`take`), so that what was free when it was
/// chosen is still free when it is called.
package final class HealthBoard: Sendable {
  struct State: Sendable {
    var deployments: [String: DeploymentHealth] = [:]
    var providers: [String: Bulkhead] = [:]
    var budgets: [String: RetryBudget] = [:]
    var meters: [String: DeploymentMeter] = [:]
    /// Who waits for a place, by provider, in the order in which they came.
    var queues: [String: [Place]] = [:]
    var noteRoom: (@Sendable (String) -> Void)?
  }

  private let world: World
  private let table = Mutex(State())

  package init(world: World = .live) { self.world = world }

  package func health(of deployment: String) -> DeploymentHealth {
    table.withLock { $0.deployments[deployment] ?? DeploymentHealth() }
  }

  /// What was counted at a deployment since the start.
  package func meter(of deployment: String) -> DeploymentMeter {
    table.withLock { $0.meters[deployment] ?? DeploymentMeter() }
  }

  /// The places of a provider.
  package func bulkhead(of provider: String) -> Bulkhead {
    table.withLock { $0.providers[provider] ?? Bulkhead() }
  }

  package func update<Result: Sendable>(
    _ deployment: String, _ change: (inout DeploymentHealth) -> Result
  ) -> Result {
    table.withLock { change(&$0.deployments[deployment, default: DeploymentHealth()]) }
  }

  package func standing(of deployment: Deployment, at now: Timestamp) -> Standing {
    table.withLock { $0.standing(of: deployment, at: now) }
  }

  /// Tells whoever waits elsewhere that a deployment of a model has room again.
  package func onRoom(_ note: @escaping @Sendable (_ model: String) -> Void) {
    table.withLock { $0.noteRoom = note }
  }

  /// Something has changed that may let jobs of the model start.
  func tellRoom(for model: String) { table.withLock(\.noteRoom)?(model) }

  /// Whether one more retry of the model's jobs is in the budget; it is then taken from it.
  package func takeRetry(of model: String, _ limits: RetryBudgetLimits) -> Bool {
    let now = world.now()
    return table.withLock {
      $0.budgets[model, default: RetryBudget()].takeRetry(at: now, limits)
    }
  }
}

// MARK: - Places

extension HealthBoard {
  /// Takes a place; nil where there is none. With `mayQueue` the place may have to be waited for.
  package func take(_ deployment: Deployment, mayQueue: Bool = false) -> Place? {
    let now = world.now()
    return table.withLock { table in
      switch table.standing(of: deployment, at: now) {
      case .ready:
        return table.enter(deployment, at: now).map { Place(deployment, self, permit: $0) }
      case .queueing:
        guard mayQueue else { return nil }
        let place = Place(deployment, self, permit: nil)
        table.queueUp(place)
        return place
      case .full, .blocked: return nil
      }
    }
  }

  /// The call of this place is over, or will not be made. Only the first time counts.
  func end(_ place: Place, _ outcome: CallOutcome) {
    let deployment = place.deployment
    let now = world.now()
    var woken: [Place.Answer] = []
    let note = table.withLock { table -> (@Sendable (String) -> Void)? in
      guard let permit = place.release() else {
        if table.leaveQueue(place) { woken = [place.refuse()] }
        return nil
      }
      table.leave(deployment, permit, outcome, now: now, chance: world.randomNumber)
      woken = table.admit(at: deployment.provider, now: now)
      return table.noteRoom
    }
    for answer in woken { answer.tell() }
    note?(deployment.model)
  }
}

extension HealthBoard.State {
  func standing(of deployment: Deployment, at now: Timestamp) -> Standing {
    let health = deployments[deployment.id] ?? DeploymentHealth()
    let provider = providers[deployment.provider] ?? Bulkhead()
    if let obstacle = health.obstacle(at: now, deployment.breaker) { return .blocked(obstacle) }
    let hasOwn = health.bulkhead.hasRoom(limit: deployment.concurrencyLimit)
    let hasProviders = provider.hasRoom(limit: deployment.providerConcurrencyLimit)
    if hasOwn, hasProviders { return .ready }
    let mayWait =
      (hasOwn || health.bulkhead.hasQueueRoom(limit: deployment.queueLimit))
      && (hasProviders || provider.hasQueueRoom(limit: deployment.providerQueueLimit))
    return mayWait ? .queueing : .full
  }

  mutating func enter(_ deployment: Deployment, at now: Timestamp) -> Breaker.Permit? {
    let permit = deployments[deployment.id, default: DeploymentHealth()]
      .begin(at: now, deployment.breaker)
    guard let permit else { return nil }
    providers[deployment.provider, default: Bulkhead()].enter()
    budgets[deployment.model, default: RetryBudget()].countCall(at: now)
    return permit
  }

  mutating func leave(
    _ deployment: Deployment, _ permit: Breaker.Permit, _ outcome: CallOutcome, now: Timestamp,
    chance: () -> UInt64
  ) {
    deployments[deployment.id]?.end(
      permit, outcome, at: deployment, now: now, chance: chance)
    providers[deployment.provider]?.leave()
    meters[deployment.id, default: DeploymentMeter()].count(outcome)
  }

  mutating func queueUp(_ place: Place) {
    let deployment = place.deployment
    deployments[deployment.id, default: DeploymentHealth()].bulkhead.queueUp()
    providers[deployment.provider, default: Bulkhead()].queueUp()
    queues[deployment.provider, default: []].append(place)
  }

  /// False where the place is in no queue.
  mutating func leaveQueue(_ place: Place) -> Bool {
    let provider = place.deployment.provider
    guard let index = queues[provider]?.firstIndex(where: { $0 === place }) else { return false }
    queues[provider]?.remove(at: index)
    deployments[place.deployment.id]?.bulkhead.leaveQueue()
    providers[provider]?.leaveQueue()
    return true
  }

  /// Lets in who waits for a place that is free now; who waits for a deployment that may not be
  /// called any more is sent away.
  mutating func admit(at provider: String, now: Timestamp) -> [Place.Answer] {
    guard let queue = queues[provider], !queue.isEmpty else { return [] }
    var answers: [Place.Answer] = []
    for place in queue {
      let deployment = place.deployment
      switch standing(of: deployment, at: now) {
      case .queueing, .full: continue
      case .blocked:
        if leaveQueue(place) { answers.append(place.refuse()) }
      case .ready:
        guard leaveQueue(place), let permit = enter(deployment, at: now) else { continue }
        answers.append(place.grant(permit))
      }
    }
    return answers
  }
}
