// Which deployments may run a job, and in which order.

import Adapters
import Core
import Models
import Protos
import RPC
import Testing

@testable import Providers

@Suite("Router")
struct RouterTests {
  private let health = HealthBoard()

  private func router(_ text: String = CatalogText.whole) throws -> Providers.Router {
    let catalog = try CatalogDirectory(["a.yaml": text]).load(["THREE_KEY": "k"])
    return Providers.Router(catalog: catalog, health: health, world: .live)
  }

  private func route(
    _ request: RouteRequest, _ text: String = CatalogText.whole
  ) throws -> [String] {
    try router(text).route(for: request, at: noon).map(\.deployment.id)
  }

  private func refusal(
    _ request: RouteRequest, _ text: String = CatalogText.whole
  ) throws -> Failure? {
    let router = try router(text)
    return failure { () throws(Failure) in _ = try router.route(for: request, at: noon) }
  }

  @Test("test keys run on sandboxes only, live keys never there")
  func modes() throws {
    #expect(try route(makeRequest()) == ["a", "b"])
    #expect(try route(makeRequest { $0.mode = .live }) == ["live"])
    let sandboxOnly =
      CatalogText.providers + CatalogText.models + "deployments:\n"
      + CatalogText.deployment("a", "one")
    let refused = try refusal(makeRequest { $0.mode = .live }, sandboxOnly)
    #expect(refused?.code == .providerUnavailable)
    #expect(refused?.reason == "no_deployment")
  }

  @Test("region and data policy narrow the route; nothing left is the request's fault")
  func policies() throws {
    #expect(try route(makeRequest { $0.regions = ["us"] }) == ["b"])
    #expect(try route(makeRequest { $0.regions = ["us", "eu"] }) == ["a", "b"])
    #expect(try route(makeRequest { $0.zeroRetention = true }) == ["a"])
    let refused = try refusal(makeRequest { $0.regions = ["mars"] })
    #expect(refused?.code == .invalidRequest)
    #expect(refused?.fieldViolations.first?.field == "routing")
    #expect(try refusal(makeRequest { $0.noTraining = true })?.code == .invalidRequest)
  }

  @Test("what a dialect cannot express removes its deployment; if all, the field is named")
  func features() throws {
    #expect(try route(makeRequest(makeInput { $0.seed = 1 })) == ["a"])
    let notInModel = try refusal(makeRequest(makeInput { $0.reasoningEffort = .low }))
    #expect(notInModel?.fieldViolations.first?.field == "input.chat.reasoning_effort")
    let regional = makeRequest(makeInput { $0.seed = 1 }) { $0.regions = ["us"] }
    #expect(try refusal(regional)?.fieldViolations.first?.field == "input.chat.seed")
    let lacking =
      CatalogText.whole
      + CatalogText.deployment("c", "one", input: 1, output: 1, rest: "missing_features: [stop]")
    #expect(try route(makeRequest(makeInput { $0.stop = ["x"] }), lacking) == ["a", "b"])
    #expect(try route(makeRequest(), lacking).first == "c")
    #expect(try refusal(makeRequest { $0.model = "zzz" })?.code == .notFound)
    var image = V1.Input()
    image.capability = .image(V1.ImageInput())
    #expect(try refusal(makeRequest(image))?.fieldViolations.first?.field == "input")
  }

  @Test("a contradiction within the input is refused whatever could run it")
  func contradiction() throws {
    let orphan = makeInput { input in
      input.messages[0].role = "tool"
      input.messages[0].toolCallId = "x"
    }
    let refused = try refusal(makeRequest(orphan))
    #expect(refused?.code == .invalidRequest)
    #expect(refused?.fieldViolations.first?.field == "input.chat.messages[0].tool_call_id")
  }

  @Test("a deployment that takes less than its model leaves the route of what is too much for it")
  func limits() throws {
    let small =
      CatalogText.whole
      + CatalogText.deployment(
        "s", "one", input: 1, output: 1, rest: "limits: {max_images: 1, max_input_bytes: 100}")
    func images(_ count: Int, bytes: Int) throws -> [String] {
      var media = V1.MediaInput()
      media.source = .data([0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: bytes))
      var part = V1.ContentPart()
      part.part = .image(media)
      return try route(
        makeRequest(makeInput { $0.messages[0].content += Array(repeating: part, count: count) }),
        small)
    }
    #expect(try images(1, bytes: 10).first == "s")
    #expect(try images(2, bytes: 10) == ["a", "b"])
    #expect(try images(1, bytes: 100) == ["a", "b"])
  }

  @Test("parked, full and tried deployments are passed over; the shortest wait is told")
  func unavailable() throws {
    health.update("a") { $0.observe(throttled(.seconds(20)), at: noon) }
    #expect(try route(makeRequest()) == ["b"])
    health.update("b") { $0.observe(throttled(.seconds(7)), at: noon) }
    let refused = try refusal(makeRequest())
    #expect(refused?.code == .providerUnavailable)
    #expect(refused?.retryAfter == .seconds(7))
    let router = try router()
    #expect(!router.isAvailable("m", mode: .test, at: noon))
    #expect(router.isAvailable("m", mode: .test, at: noon + .seconds(7)))
    let tried = try refusal(
      makeRequest { request in
        request.mode = .live
        request.excluding = ["live"]
      })
    #expect(tried?.reason == "all_routes_tried")
    #expect(tried?.retryAfter == nil)
    for _ in 0..<100 { _ = health.update("live") { $0.begin(at: noon, BreakerLimits()) } }
    #expect(try refusal(makeRequest { $0.mode = .live })?.retryAfter == .seconds(1))
  }

  @Test("cheap goes first when balanced, quick when asked, failing last; a pin rules")
  func order() throws {
    health.update("a") {
      $0.observe(.succeeded(firstOutput: .seconds(2), total: .seconds(5)), at: noon)
    }
    health.update("b") {
      $0.observe(.succeeded(firstOutput: .milliseconds(100), total: .seconds(1)), at: noon)
    }
    #expect(try route(makeRequest()) == ["a", "b"])
    #expect(try route(makeRequest { $0.preference = .fastest }) == ["b", "a"])
    #expect(try route(makeRequest { $0.pinned = ["b", "a"] }) == ["b", "a"])
    #expect(try route(makeRequest { $0.pinned = ["b"] }) == ["b"])
    for _ in 0..<4 {
      health.update("a") { $0.observe(.failed(FailureKind.upstreamError.failure()), at: noon) }
      health.update("b") {
        $0.observe(.succeeded(firstOutput: nil, total: .seconds(5)), at: noon)
      }
    }
    let ranked = try router().route(for: makeRequest { $0.preference = .fastest }, at: noon)
    #expect(ranked.map(\.deployment.id) == ["b", "a"])
    #expect(ranked[0].score < ranked[1].score)
    #expect(ranked[0].explanation.contains(#""deployment":"b""#))
  }

  @Test("a lower tier goes first whatever it costs; equals share by weight")
  func tiersAndWeights() throws {
    let tiers =
      CatalogText.providers + CatalogText.models + "deployments:\n"
      + CatalogText.deployment("cheap", "one", input: 1, output: 1, rest: "tier: 1")
      + CatalogText.deployment("dear", "one", input: 99, output: 99)
    #expect(try route(makeRequest(), tiers) == ["dear", "cheap"])
    let equals =
      CatalogText.providers + CatalogText.models + "deployments:\n"
      + CatalogText.deployment("heavy", "one", rest: "weight: 900")
      + CatalogText.deployment("light", "one", rest: "weight: 100")
      + CatalogText.deployment("none", "one", rest: "weight: 0")
    let router = try router(equals)
    var heavyFirst = 0
    for _ in 0..<400 {
      let ids = try router.route(for: makeRequest(), at: noon).map(\.deployment.id)
      #expect(Set(ids) == ["heavy", "light"])
      if ids.first == "heavy" { heavyFirst += 1 }
    }
    // 360 expected, σ = 6.
    #expect((310...396).contains(heavyFirst))
  }
}
