// The catalog as clients see it.

import Core
import EventLoop
import Protos
import RPC
import Testing
import Wire

@testable import Models

@Suite("ModelService")
struct ModelServiceTests {
  private static let loop = EventLoop()

  private func service(_ slugs: [String]) throws -> ModelServiceHandler {
    let models = try slugs.map { slug in try makeModel { $0.slug = slug } }
    return ModelServiceHandler(catalog: ModelCatalog(models), world: .live) { slug, mode in
      slug == "a" && mode == .test
    }
  }

  private func call(models: [String] = []) -> Call {
    let principal = Principal(kind: .key, id: "k", mode: .test, models: models)
    return Call(
      method: V1.ModelServiceMethods.listModels, identity: Identity(principal), loop: Self.loop,
      ids: IDMaker(world: .live))
  }

  @Test("pages follow each other by slug, whatever changes between them")
  func pages() throws {
    let service = try service(["c", "a", "b"])
    var request = V1.ListModelsRequest()
    request.pageSize = 2
    let first = try service.listModels(request, call())
    #expect(first.models.map(\.id) == ["a", "b"])
    request.pageToken = first.nextPageToken
    let second = try service.listModels(request, call())
    #expect(second.models.map(\.id) == ["c"])
    #expect(second.nextPageToken.isEmpty)
    request.pageToken = "%"
    #expect(throws: Failure.self) { try service.listModels(request, call()) }
  }

  @Test("a key with a list of models sees no other")
  func allowList() throws {
    let service = try service(["a", "b"])
    let listed = try service.listModels(V1.ListModelsRequest(), call(models: ["b"]))
    #expect(listed.models.map(\.id) == ["b"])
    var request = V1.GetModelRequest()
    request.model = "a"
    #expect(try service.getModel(request, call()).id == "a")
    for other in [call(models: ["b"])] {
      do throws(Failure) {
        _ = try service.getModel(request, other)
        Issue.record("seen")
      } catch {
        #expect(error.code == .notFound)
      }
    }
  }

  @Test("a model shows its price and whether it can run; an unknown one is not found")
  func model() throws {
    let service = try service(["a", "b"])
    var request = V1.GetModelRequest()
    request.model = "a"
    let model = try service.getModel(request, call())
    #expect(model.available)
    #expect(model.limits?.maxOutputTokens == 100)
    let rates = Dictionary(
      (model.price?.rates ?? []).map { ($0.unit, $0.picoUsd) }, uniquingKeysWith: { $1 })
    #expect(rates["input_token"] == 1_500)
    #expect(rates["reasoning_token"] == 2_500)
    #expect(rates["image"] == nil)
    request.model = "b"
    #expect(try !service.getModel(request, call()).available)
    request.model = "zzz"
    #expect(throws: Failure.self) { try service.getModel(request, call()) }
  }

  @Test("a capability filters")
  func capability() throws {
    let service = try service(["a"])
    var request = V1.ListModelsRequest()
    request.capability = "image"
    #expect(try service.listModels(request, call()).models.isEmpty)
    request.capability = "chat"
    #expect(try service.listModels(request, call()).models.count == 1)
  }
}
