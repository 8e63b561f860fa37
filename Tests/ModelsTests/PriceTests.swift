// Prices, holds and charges: integers, rounded once.

import Core
import Protos
import Testing
import Wire

@testable import Models

/// A model whose every part has a default.
func makeModel(
  _ change: (inout ConfigV1.Model) -> Void = { _ in }
) throws -> CatalogModel {
  var rates = ConfigV1.Rates()
  rates.inputToken = 1_500
  rates.cachedInputToken = 150
  rates.outputToken = 2_500
  var price = ConfigV1.Price()
  price.effectiveFrom = GoogleProtobuf.Timestamp(Timestamp(microseconds: 1_000))
  price.picoUsd = rates
  var model = ConfigV1.Model()
  model.slug = "m"
  model.capability = "chat"
  model.prices = [price]
  var limits = ConfigV1.ModelLimits()
  limits.contextTokens = 10_000
  limits.maxOutputTokens = 100
  model.limits = limits
  change(&model)
  return try CatalogModel(model)
}

func makeInput(
  _ texts: [String] = ["hello"], _ change: (inout V1.ChatInput) -> Void = { _ in }
) -> V1.Input {
  var chat = V1.ChatInput()
  chat.messages = texts.map { text in
    var part = V1.ContentPart()
    part.part = .text(text)
    var message = V1.ChatMessage()
    message.role = "user"
    message.content = [part]
    return message
  }
  change(&chat)
  var input = V1.Input()
  input.capability = .chat(chat)
  return input
}

func makeUsage(_ input: Int64, _ output: Int64, cached: Int64 = 0) -> V1.Usage {
  var usage = V1.Usage()
  usage.inputTokens = input
  usage.outputTokens = output
  usage.cachedInputTokens = cached
  return usage
}

@Suite("Prices and holds")
struct PriceTests {
  let now = Timestamp(microseconds: 2_000)

  @Test("a hold is dearest input × bytes plus dearest output × limit, rounded up")
  func hold() throws {
    // "user" and "hello" are 9 bytes: 9 × 1500 + 100 × 2500 = 263500 pico-USD.
    let quote = try makeModel().hold(for: makeInput(), maxCost: nil, at: now)
    #expect(quote.amount == Amount(nanos: 264))
    #expect(quote.terms.maxOutputTokens == 100)
    let asked = makeInput { $0.maxOutputTokens = 3 }
    #expect(
      try makeModel().hold(for: asked, maxCost: nil, at: now).amount == Amount(nanos: 21))
  }

  @Test("the dearest bucket counts, and constants per message, tool and image")
  func bounds() throws {
    let model = try makeModel { model in
      model.prices[0].picoUsd?.cacheWriteToken = 3_000
      model.prices[0].picoUsd?.reasoningToken = 9_000
      model.prices[0].picoUsd?.request = 5_000
      var hold = ConfigV1.HoldConstants()
      hold.tokensPerRequest = 100
      hold.tokensPerMessage = 10
      hold.tokensPerTool = 20
      hold.tokensPerImage = 1_000
      model.hold = hold
    }
    let input = makeInput { chat in
      chat.maxOutputTokens = 10
      var part = V1.ContentPart()
      part.part = .image(V1.MediaInput())
      chat.messages[0].content.append(part)
      var tool = V1.Tool()
      tool.name = "f"
      tool.schema = .parametersJson("{}")
      chat.tools = [tool]
    }
    // 100 + 10 + 9 + 1000 + 20 + 3 = 1142 tokens at 3000, 10 at 9000, one request at 5000.
    let expected = (1_142 * 3_000 + 10 * 9_000 + 5_000 + 999) / 1_000
    let quote = try model.hold(for: input, maxCost: nil, at: now)
    #expect(quote.amount == Amount(nanos: Int64(expected)))
  }

  @Test("a text file counts its bytes beside the constant, other files the constant")
  func files() throws {
    let model = try makeModel { model in
      var hold = ConfigV1.HoldConstants()
      hold.tokensPerFile = 100
      model.hold = hold
    }
    let inline = V1.MediaInput.Source.data([UInt8](repeating: 0x61, count: 900))
    for (type, tokens, source) in [
      ("text/plain", 1_000, inline), ("application/pdf", 100, inline),
      ("text/plain", 1_000, .file("file_1")), ("application/pdf", 100, .file("file_1")),
    ] {
      let input = makeInput { chat in
        chat.maxOutputTokens = 10
        var media = V1.MediaInput()
        media.source = source
        media.sizeBytes = 900
        media.mimeType = type
        var part = V1.ContentPart()
        part.part = .file(media)
        chat.messages[0].content.append(part)
      }
      // The 9 bytes of the message besides, and 10 tokens of output.
      let picos = (9 + tokens) * 1_500 + 10 * 2_500
      let quote = try model.hold(for: input, maxCost: nil, at: now)
      #expect(quote.amount == Amount(nanos: Int64((picos + 999) / 1_000)))
    }
  }

  @Test("no input costs more than the context")
  func context() throws {
    let long = makeInput([String(repeating: "x", count: 50_000)]) { $0.maxOutputTokens = 1 }
    let quote = try makeModel().hold(for: long, maxCost: nil, at: now)
    #expect(quote.amount == Amount(nanos: (10_000 * 1_500 + 2_500) / 1_000 + 1))
  }

  @Test("max_cost lowers the output limit to what it pays for, never below one token")
  func maxCost() throws {
    let model = try makeModel()
    let quote = try model.hold(for: makeInput(), maxCost: Amount(nanos: 64), at: now)
    // (64000 − 13500) / 2500 = 20.2 tokens.
    #expect(quote.terms.maxOutputTokens == 20)
    #expect(quote.amount == Amount(nanos: 64))
    let plenty = try model.hold(for: makeInput(), maxCost: Amount(nanos: 9_999), at: now)
    #expect(plenty.amount == Amount(nanos: 264))
    #expect(plenty.terms.maxOutputTokens == 100)
    for nanos in [15, 1, 0, -5] as [Int64] {
      #expect(
        field { try model.hold(for: makeInput(), maxCost: Amount(nanos: nanos), at: now) }
          == "max_cost")
    }
  }

  @Test("without a bound max_cost is required, and is the hold")
  func unbounded() throws {
    let endless = try makeModel { $0.limits = nil }
    #expect(field { try endless.hold(for: makeInput(), maxCost: nil, at: now) } == "max_cost")
    let quote = try endless.hold(for: makeInput(), maxCost: Amount(nanos: 64), at: now)
    #expect(quote.terms.maxOutputTokens == 20)
    let image = makeInput { chat in
      var part = V1.ContentPart()
      part.part = .image(V1.MediaInput())
      chat.messages[0].content.append(part)
    }
    let seeing = try makeModel { $0.features = ["images"] }
    #expect(field { try seeing.hold(for: image, maxCost: nil, at: now) } == "max_cost")
    #expect(
      try seeing.hold(for: image, maxCost: Amount(nanos: 500), at: now).amount
        == Amount(nanos: 500))
    #expect(
      field { try makeModel().hold(for: image, maxCost: nil, at: now) } == "input.chat.messages")
  }

  @Test("limits and the wrong capability are refused with their field")
  func limits() throws {
    let model = try makeModel { model in
      model.limits?.maxInputBytes = 20
      model.limits?.maxImages = 1
    }
    let tooMuch = makeInput { $0.maxOutputTokens = 101 }
    #expect(
      field { try model.hold(for: tooMuch, maxCost: nil, at: now) }
        == "input.chat.max_output_tokens")
    let tooLong = makeInput([String(repeating: "x", count: 21)])
    #expect(field { try model.hold(for: tooLong, maxCost: nil, at: now) } == "input.chat")
    var embedding = V1.Input()
    embedding.capability = .embedding(V1.EmbeddingInput())
    #expect(field { try model.hold(for: embedding, maxCost: nil, at: now) } == "input")
  }

  @Test("an unknown price refuses, it is never zero")
  func unknownPrice() throws {
    let model = try makeModel()
    let before = Timestamp(microseconds: 999)
    do throws(Failure) {
      _ = try model.hold(for: makeInput(), maxCost: nil, at: before)
      Issue.record("a hold without a price")
    } catch {
      #expect(error.code == .providerUnavailable)
      #expect(error.reason == "price")
    }
    var usage = makeUsage(1, 1)
    usage.images = 1
    let table = try model.price(at: now).table
    #expect(throws: Failure.self) { try table.cost(of: usage) }
    #expect(throws: Failure.self) { try table.cost(of: makeUsage(-1, 0)) }
    #expect(throws: Failure.self) { try makeModel { $0.prices[0].picoUsd?.outputToken = nil } }
  }

  @Test("prices follow each other without overlap; the one in force counts")
  func history() throws {
    func price(_ from: Int64, _ to: Int64?, _ picos: Int64) -> ConfigV1.Price {
      var price = ConfigV1.Price()
      price.effectiveFrom = GoogleProtobuf.Timestamp(Timestamp(microseconds: from))
      price.effectiveTo = to.map { GoogleProtobuf.Timestamp(Timestamp(microseconds: $0)) }
      var rates = ConfigV1.Rates()
      rates.inputToken = picos
      rates.outputToken = picos
      price.picoUsd = rates
      return price
    }
    let history = try PriceHistory([price(20, nil, 2), price(5, 10, 1)])
    let found = [4, 5, 9, 10, 19, 20, 999].map { time in
      history.price(at: Timestamp(microseconds: time))?.table.rates.inputToken
    }
    #expect(found == [nil, 1, 1, nil, nil, 2, 2])
    #expect(throws: Failure.self) { try PriceHistory([price(5, 10, 1), price(9, nil, 2)]) }
    #expect(throws: Failure.self) { try PriceHistory([price(5, nil, 1), price(9, nil, 2)]) }
    #expect(throws: Failure.self) { try PriceHistory([price(5, 5, 1)]) }
  }

  @Test("a charge is rounded half to even and never more than the hold")
  func charge() throws {
    let terms = try makeModel().hold(for: makeInput(), maxCost: nil, at: now).terms
    let hold = Amount(nanos: 100)
    // 1 × 1500 + 2 × 2500 = 6500 → 6; 1 × 2500 → 2; 3 × 2500 = 7500 → 8.
    #expect(try terms.charge(for: makeUsage(1, 2), hold: hold) == Amount(nanos: 6))
    #expect(try terms.charge(for: makeUsage(0, 1), hold: hold) == Amount(nanos: 2))
    #expect(try terms.charge(for: makeUsage(0, 3), hold: hold) == Amount(nanos: 8))
    #expect(try terms.charge(for: makeUsage(0, 0, cached: 10), hold: hold) == Amount(nanos: 2))
    #expect(try terms.charge(for: makeUsage(.max, .max), hold: hold) == hold)
    var reasoning = V1.Usage()
    reasoning.reasoningTokens = 2
    #expect(try terms.charge(for: reasoning, hold: hold) == Amount(nanos: 5))
  }

  @Test("terms survive the job's row")
  func terms() throws {
    let model = try makeModel { model in
      model.prices[0].picoUsd?.request = .max
      model.failureBilling = ConfigV1.FailureBilling()
      model.failureBilling?.canceled = true
    }
    let terms = ChargeTerms(
      table: try model.price(at: now).table, priceFrom: now, chargesOnCancel: true,
      maxOutputTokens: 7)
    #expect(try ChargeTerms(json: terms.json()) == terms)
    for damaged in ["", "{}", "null", #"{"rates":{}}"#] {
      #expect(throws: Failure.self) { try ChargeTerms(json: Array(damaged.utf8)) }
    }
  }

  private func field(_ body: () throws -> HoldQuote) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? Failure)?.fieldViolations.first?.field
    }
  }
}
