// The order of a route: provider cost, speed, reliability and load, by the request's preference.

import Core
import Models
import Protos
import Wire

extension Router {
  /// What one deployment's score is made of.
  private struct Candidate {
    let deployment: Deployment
    let health: DeploymentHealth
    let costPicos: Double
    let weight: Int
    var score = 0.0
  }

  /// Scores within this ratio of the best of their tier are equals, whose order is drawn by weight.
  private static let equalsRatio = 1.05
  /// Tokens assumed where nothing is known: what a short answer has.
  private static let assumedOutputTokens: Int64 = 500

  func rank(
    _ deployments: [Deployment], _ request: RouteRequest, _ now: Timestamp,
    _ excluded: [(deployment: String, reason: String)]
  ) -> [RankedDeployment] {
    let inputTokens = InputSize(request.input).assumedTokens
    var candidates = deployments.map { deployment in
      Candidate(
        deployment: deployment, health: health.health(of: deployment.id),
        costPicos: Self.expectedCost(of: deployment, request, inputTokens, now),
        weight: switches.weight(of: deployment))
    }
    Self.score(&candidates, request.preference)
    let ordered =
      request.pinned.isEmpty ? order(candidates) : Self.order(candidates, request.pinned)
    return ordered.map { candidate in
      RankedDeployment(
        deployment: candidate.deployment, score: candidate.score,
        explanation: Self.explanation(candidate, of: ordered, request, excluded))
    }
  }

  /// What the job might cost us there, in pico-USD: only to compare deployments with.
  private static func expectedCost(
    of deployment: Deployment, _ request: RouteRequest, _ inputTokens: Int64, _ now: Timestamp
  ) -> Double {
    guard let rates = deployment.prices.price(at: now)?.table.rates else { return .infinity }
    let output =
      request.maxOutputTokens > 0
      ? min(request.maxOutputTokens, assumedOutputTokens) : assumedOutputTokens
    let input = Double(inputTokens) * Double(rates.inputToken ?? 0)
    return input + Double(output) * Double(rates.outputToken ?? 0) + Double(rates.request ?? 0)
  }

  /// Relative cost and latency (1: the best of the candidates), plus penalties for failures and
  /// load. A deployment without a record counts as fast as the best, so that it gets one.
  private static func score(
    _ candidates: inout [Candidate], _ preference: RouteRequest.Preference
  ) {
    let cheapest = candidates.map(\.costPicos).min() ?? 0
    let firsts = candidates.compactMap(\.health.firstOutputSeconds)
    let totals = candidates.compactMap(\.health.totalSeconds)
    let (costWeight, speedWeight) = preference == .fastest ? (0.05, 1.0) : (1.0, 0.3)
    for index in candidates.indices {
      let health = candidates[index].health
      let cost = ratio(candidates[index].costPicos, to: cheapest)
      let first = ratio(health.firstOutputSeconds, to: firsts.min())
      let total = ratio(health.totalSeconds, to: totals.min())
      let limit = Double(max(1, candidates[index].deployment.concurrencyLimit))
      let penalty = 4 * (1 - health.successRate) + Double(health.inFlight) / limit
      candidates[index].score =
        costWeight * cost + speedWeight * (0.7 * first + 0.3 * total) + penalty
    }
  }

  private static func ratio(_ value: Double?, to best: Double?) -> Double {
    guard let value, let best, best > 0, value.isFinite else { return 1 }
    return min(value / best, 100)
  }

  /// By tier, then score; equals by a draw in which each has the chance of its weight.
  private func order(_ candidates: [Candidate]) -> [Candidate] {
    var rest = candidates.sorted { left, right in
      left.deployment.tier != right.deployment.tier
        ? left.deployment.tier < right.deployment.tier : left.score < right.score
    }
    var ordered: [Candidate] = []
    while let best = rest.first {
      let equals = rest.prefix { other in
        other.deployment.tier == best.deployment.tier
          && other.score <= best.score * Self.equalsRatio
      }
      let total = equals.reduce(0) { $0 + UInt64(max(1, $1.weight)) }
      var ticket = equals.count > 1 ? world.randomNumber(below: total) : 0
      let drawn = equals.firstIndex { candidate in
        let weight = UInt64(max(1, candidate.weight))
        if ticket < weight { return true }
        ticket -= weight
        return false
      }
      ordered.append(rest.remove(at: drawn ?? rest.startIndex))
    }
    return ordered
  }

  private static func order(_ candidates: [Candidate], _ pinned: [String]) -> [Candidate] {
    pinned.compactMap { id in candidates.first { $0.deployment.id == id } }
  }

  /// What `RouteExplanation` reads again.
  private static func explanation(
    _ choice: Candidate, of candidates: [Candidate], _ request: RouteRequest,
    _ excluded: [(deployment: String, reason: String)]
  ) -> String {
    let value: JSONValue = [
      "deployment": .string(choice.deployment.id),
      "preference": .string(request.preference.rawValue),
      "candidates": JSONValue(candidates.map(numbers)),
      "excluded": JSONValue(
        excluded.map { ["deployment": .string($0.deployment), "reason": .string($0.reason)] }),
    ]
    return value.jsonText()
  }

  private static func numbers(_ candidate: Candidate) -> JSONValue {
    let health = candidate.health
    return [
      "deployment": .string(candidate.deployment.id),
      "score": JSONValue(candidate.score),
      "tier": JSONValue(candidate.deployment.tier),
      "weight": JSONValue(candidate.weight),
      "expectedCostPicos": JSONValue(candidate.costPicos),
      "firstOutputSeconds": health.firstOutputSeconds.map { JSONValue($0) } ?? .null,
      "totalSeconds": health.totalSeconds.map { JSONValue($0) } ?? .null,
      "successRate": JSONValue(health.successRate),
      "inFlight": JSONValue(health.inFlight),
    ]
  }
}
