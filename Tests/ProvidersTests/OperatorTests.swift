// What operators set, and what they are told.

import Core
import Protos
import RPC
import Testing
import Wire

@testable import Providers

@Suite("Operators")
struct OperatorTests {
  private let switches = DeploymentSwitches()
  private let health = HealthBoard()

  private func router(_ more: String = "") throws -> Providers.Router {
    let catalog = try CatalogDirectory(["a.yaml": CatalogText.whole + more]).load()
    return Providers.Router(catalog: catalog, health: health, switches: switches, world: .live)
  }

  private func set(
    _ deployment: String, _ state: DeploymentState? = nil, weight: Int? = nil, revision: Int64 = 1
  ) {
    var setting = DeploymentSetting(state: state, weight: weight)
    setting.revision = revision
    switches.apply(setting, to: deployment)
  }

  private func route(_ router: Providers.Router) throws -> [String] {
    try router.route(for: makeRequest(), at: noon).map(\.deployment.id)
  }

  @Test("what is draining, disabled or of no weight takes nothing new")
  func switchedOff() throws {
    let router = try router()
    #expect(try route(router) == ["a", "b"])
    set("a", .draining)
    #expect(try route(router) == ["b"])
    set("b", weight: 0)
    let refused = failure { () throws(Failure) in
      _ = try router.route(for: makeRequest(), at: noon)
    }
    #expect(refused?.code == .providerUnavailable)
    #expect(!router.isAvailable("m", mode: .test, at: noon))
    set("a", .enabled, revision: 2)
    #expect(try route(router) == ["a"])
  }

  @Test("an operator may enable what the catalog has disabled, but make no credential")
  func switchedOn() throws {
    let off = CatalogText.deployment("c", "one", input: 1, output: 1, rest: "disabled: true")
    let router = try router(off)
    #expect(try route(router) == ["a", "b"])
    set("c", .enabled)
    #expect(try route(router) == ["c", "a", "b"])
    set("live", .enabled)
    let refused = failure { () throws(Failure) in
      _ = try router.route(for: makeRequest { $0.mode = .live }, at: noon)
    }
    #expect(refused?.reason == "no_deployment")
  }

  @Test("an older revision changes nothing")
  func revisions() throws {
    set("a", .disabled, revision: 3)
    set("a", .enabled, revision: 2)
    #expect(try route(try router()) == ["b"])
  }

  @Test("an explanation is read again as it was written")
  func explanation() throws {
    let ranked = try router().route(
      for: makeRequest { $0.excluding = ["b"] }, at: noon)
    let kept = KeptExplanation(job: "job_1", attempt: 2, time: noon, text: ranked[0].explanation)
    let told = V1.RouteExplanation(kept)
    #expect(told.preference == "balanced")
    #expect(told.candidates.map(\.deployment) == ["a", "b"])
    #expect(told.candidates.map(\.rank) == [1, 0])
    #expect(told.candidates[1].excludedBy == "tried")
    #expect(told.candidates[0].score == ranked[0].score)
    #expect(told.candidates[0].successRate == 1)
    let old = V1.RouteExplanation(
      KeptExplanation(
        job: "job_1", attempt: 1, time: noon,
        text: #"{"deployment":"z","score":2,"excluded":[]}"#))
    #expect(old.candidates.map(\.deployment) == ["z"])
  }
}
