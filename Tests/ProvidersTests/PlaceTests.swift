// Places at deployments: taken with the choice, given back once, waited for in order.

import Adapters
import Core
import Testing

@testable import Providers

@Suite("Places", .timeLimit(.minutes(1)))
struct PlaceTests {
  private let board = HealthBoard()

  /// Deployments `a` and `c` of one provider.
  private func deployments(
    _ rest: String, provider: String = "", files: CatalogDirectory? = nil
  ) throws -> (a: Deployment, c: Deployment) {
    let providers = CatalogText.providers.replacing(
      "dialect: openai, test_only: true", with: "dialect: openai, test_only: true\(provider)")
    let text =
      providers + CatalogText.models + "deployments:\n"
      + CatalogText.deployment("a", "one", rest: rest)
      + CatalogText.deployment("c", "one", rest: rest)
    let catalog = try CatalogDirectory(["a.yaml": text]).load()
    return (try #require(catalog.deployment("a")), try #require(catalog.deployment("c")))
  }

  @Test("a place is taken with the choice and given back once")
  func takenOnce() throws {
    let a = try deployments("concurrency: 2").a
    let first = try #require(board.take(a))
    let second = try #require(board.take(a))
    #expect(board.take(a) == nil)
    first.giveBack()
    first.giveBack()
    first.end(.failed(FailureKind.upstreamError.failure()))
    #expect(board.health(of: "a").inFlight == 1)
    #expect(board.health(of: "a").successRate == 1)
    #expect(board.take(a) != nil)
    second.end(.succeeded(firstOutput: nil, total: .seconds(1)))
  }

  @Test("a place that is forgotten gives itself back")
  func forgotten() throws {
    let a = try deployments("concurrency: 1").a
    for _ in 0..<5 { #expect(board.take(a) != nil) }
    #expect(board.health(of: "a").inFlight == 0)
  }

  @Test("a provider's limit is shared by its deployments")
  func providers() throws {
    let (a, c) = try deployments("concurrency: 10", provider: ", concurrency: 2")
    let first = board.take(a)
    let second = board.take(c)
    #expect(first != nil && second != nil)
    #expect(board.take(a) == nil)
    #expect(board.bulkhead(of: "one").inFlight == 2)
    second?.giveBack()
    #expect(board.standing(of: a, at: noon) == .ready)
  }

  @Test("so many as the queue holds may wait, and are let in by turns")
  func queue() async throws {
    let a = try deployments("concurrency: 1\nqueue: 2").a
    let holder = try #require(board.take(a))
    #expect(board.take(a) == nil)
    let waiting = try (0..<2).map { _ in try #require(board.take(a, mayQueue: true)) }
    #expect(board.take(a, mayQueue: true) == nil)
    #expect(board.standing(of: a, at: World.live.now()) == .full)
    holder.end(.succeeded(firstOutput: nil, total: .seconds(1)))
    #expect(await waiting[0].isReady(within: .seconds(10), world: .live))
    #expect(board.health(of: "a").bulkhead.waiting == 1)
    async let second = waiting[1].isReady(within: .seconds(10), world: .live)
    waiting[0].giveBack()
    #expect(await second)
    waiting[1].giveBack()
    #expect(board.health(of: "a").inFlight == 0)
  }

  @Test("who has waited long enough, or is cancelled, leaves the queue")
  func leaving() async throws {
    let a = try deployments("concurrency: 1\nqueue: 1").a
    let holder = try #require(board.take(a))
    let late = try #require(board.take(a, mayQueue: true))
    #expect(await !late.isReady(within: .milliseconds(1), world: .live))
    #expect(board.health(of: "a").bulkhead.waiting == 0)
    let canceled = try #require(board.take(a, mayQueue: true))
    let task = Task { await canceled.isReady(within: .seconds(30), world: .live) }
    task.cancel()
    #expect(await !task.value)
    #expect(board.health(of: "a").bulkhead.waiting == 0)
    holder.giveBack()
    #expect(board.health(of: "a").inFlight == 0)
  }

  @Test("who waits for a deployment whose breaker opens is sent away")
  func sentAway() async throws {
    let a = try deployments("concurrency: 1\nqueue: 1\nbreaker: {min_calls: 1}").a
    let holder = try #require(board.take(a))
    let waiting = try #require(board.take(a, mayQueue: true))
    holder.end(.failed(FailureKind.upstreamError.failure()))
    #expect(await !waiting.isReady(within: .seconds(10), world: .live))
    #expect(board.take(a, mayQueue: true) == nil)
  }
}
