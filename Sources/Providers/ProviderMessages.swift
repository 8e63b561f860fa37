// Providers, deployments and routes as operators see them.

import Core
import Models
import Protos
import Wire

extension V1.Provider {
  init(_ provider: CatalogProvider, _ bulkhead: Bulkhead) {
    self.init()
    id = provider.id
    displayName = provider.displayName
    baseUrl = provider.baseURL
    dialect = provider.dialect
    hasCredential = provider.hasCredential
    inFlight = Int32(clamping: bulkhead.inFlight)
    concurrencyLimit = Int32(clamping: provider.concurrencyLimit)
    waiting = Int32(clamping: bulkhead.waiting)
  }
}

extension V1.Deployment {
  init(_ deployment: Deployment, _ health: DeploymentHealth, at now: Timestamp) {
    self.init()
    id = deployment.id
    provider = deployment.provider
    model = deployment.model
    providerModel = deployment.providerModel
    region = deployment.region
    tier = Int32(clamping: deployment.tier)
    inFlight = Int32(clamping: health.inFlight)
    waiting = Int32(clamping: health.bulkhead.waiting)
    concurrencyLimit = Int32(
      clamping: health.bulkhead.limit(of: deployment.concurrencyLimit))
    successRate = health.successRate
    firstOutputLatency = health.firstOutputSeconds.map(GoogleProtobuf.Duration.init(seconds:))
    totalLatency = health.totalSeconds.map(GoogleProtobuf.Duration.init(seconds:))
    price = deployment.prices.price(at: now).map(CatalogModel.message)
    breaker = Breaker(health, at: now)
    if let wait = health.obstacle(at: now, deployment.breaker)?.wait {
      breakerUntil = GoogleProtobuf.Timestamp(now + wait)
    }
  }
}

extension V1.Deployment.Breaker {
  init(_ health: DeploymentHealth, at now: Timestamp) {
    if let parkedUntil = health.parkedUntil, parkedUntil > now {
      self = .parked
      return
    }
    switch health.breaker.state {
    case .closed: self = .closed
    case .open(let until): self = until > now ? .open : .halfOpen
    case .halfOpen: self = .halfOpen
    }
  }
}

extension V1.Deployment.State {
  init(_ state: DeploymentState) {
    switch state {
    case .enabled: self = .enabled
    case .draining: self = .draining
    case .disabled: self = .disabled
    }
  }
}

extension DeploymentState {
  /// Nil where nothing is to be changed.
  init?(_ state: V1.Deployment.State) throws(Failure) {
    switch state {
    case .unspecified: return nil
    case .enabled: self = .enabled
    case .draining: self = .draining
    case .disabled: self = .disabled
    case .unrecognized: throw .invalid("state", "is no known state")
    }
  }
}

extension GoogleProtobuf.Duration {
  fileprivate init(seconds: Double) {
    self.init(.microseconds(Int64(clamping: Int(seconds * 1_000_000))))
  }
}

// MARK: - Routes

extension V1.RouteExplanation {
  /// Reads what `Router` wrote. What it does not know it leaves out.
  init(_ kept: KeptExplanation) {
    self.init()
    job = kept.job
    attempt = Int32(clamping: kept.attempt)
    time = GoogleProtobuf.Timestamp(kept.time)
    guard let value = try? JSONValue(parsing: Array(kept.text.utf8)) else { return }
    preference = value["preference"]?.text ?? ""
    // Before there were candidates, the text told of the chosen one alone.
    let ranked = value["candidates"]?.elements ?? [value]
    for (index, numbers) in ranked.enumerated() {
      candidates.append(Candidate(numbers, rank: index + 1))
    }
    for left in value["excluded"]?.elements ?? [] {
      var candidate = Candidate()
      candidate.deployment = left["deployment"]?.text ?? ""
      candidate.excludedBy = left["reason"]?.text ?? ""
      candidates.append(candidate)
    }
  }
}

extension V1.RouteExplanation.Candidate {
  fileprivate init(_ numbers: JSONValue, rank: Int) {
    self.init()
    deployment = numbers["deployment"]?.text ?? ""
    self.rank = Int32(clamping: rank)
    score = numbers["score"]?.double ?? 0
    if let picos = numbers["expectedCostPicos"]?.double, picos.isFinite {
      let nanos = Int64(exactly: (picos / 1000).rounded()) ?? .max
      expectedCost = GoogleType.Money(Amount(nanos: nanos))
    }
    expectedFirstOutput = numbers["firstOutputSeconds"]?.double
      .map(GoogleProtobuf.Duration.init(seconds:))
    successRate = numbers["successRate"]?.double ?? 0
    inFlight = Int32(clamping: numbers["inFlight"]?.integer ?? 0)
  }
}
