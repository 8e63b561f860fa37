// What embeddings hold: every byte of every text could be a token.

import Core
import Protos
import Testing
import Wire

@testable import Models

@Suite struct EmbeddingHoldTests {
  private let now = Timestamp(microseconds: 2_000)

  private func model(
    _ change: (inout ConfigV1.Model) -> Void = { _ in }
  ) throws -> CatalogModel {
    try makeModel { model in
      model.capability = "embedding"
      model.hold = ConfigV1.HoldConstants()
      model.hold?.tokensPerMessage = 2
      model.hold?.tokensPerRequest = 3
      change(&model)
    }
  }

  private func input(_ texts: [String]) -> V1.Input {
    var embedding = V1.EmbeddingInput()
    embedding.texts = texts
    var input = V1.Input()
    input.capability = .embedding(embedding)
    return input
  }

  @Test("the hold is the price of every byte and the constants, rounded up")
  func bound() throws {
    // 3 + (2 + 2) + (2 + 3) tokens at 1,500 pico-USD: "ü" is two bytes.
    let quote = try model().hold(for: input(["ü", "abc"]), maxCost: nil, at: now)
    #expect(quote.amount == Amount(nanos: 18))
    #expect(quote.terms.maxOutputTokens == 0)
    var usage = V1.Usage()
    usage.inputTokens = 12
    #expect(try quote.terms.charge(for: usage, hold: quote.amount) == Amount(nanos: 18))
  }

  @Test("no text counts more than the context, since providers refuse it")
  func context() throws {
    let model = try model { $0.limits?.contextTokens = 10 }
    let quote = try model.hold(
      for: input([String(repeating: "x", count: 1_000)]), maxCost: nil, at: now)
    #expect(quote.amount == Amount(nanos: 20))
  }

  @Test("texts beyond the model's limit and a max_cost that does not pay are refused by field")
  func refusals() throws {
    let small = try model { $0.limits?.maxInputBytes = 4 }
    #expect(
      throws: Failure.invalid(
        "input.embedding.texts", "5 bytes in all, the model takes at most 4")
    ) {
      try small.hold(for: input(["abc", "de"]), maxCost: nil, at: now)
    }
    let refused = #expect(throws: Failure.self) {
      try model().hold(for: input(["abc"]), maxCost: Amount(nanos: 11), at: now)
    }
    #expect(refused?.fieldViolations.first?.field == "max_cost")
    let paid = try model().hold(for: input(["abc"]), maxCost: Amount(nanos: 12), at: now)
    #expect(paid.amount == Amount(nanos: 12))
    #expect(throws: Failure.invalid("input", "model m takes a embedding input")) {
      try model().hold(for: makeInput(), maxCost: nil, at: now)
    }
  }

  @Test("a model of vectors needs a price for input tokens, and only that")
  func prices() throws {
    _ = try model { $0.prices[0].picoUsd?.outputToken = nil }
    #expect(throws: Failure.invalid("prices[0].pico_usd.input_token", "is missing")) {
      try model { $0.prices[0].picoUsd?.inputToken = nil }
    }
  }
}
