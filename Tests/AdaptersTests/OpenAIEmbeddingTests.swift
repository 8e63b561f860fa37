import Core
import HTTP
import Protos
import Testing
import Wire

@testable import Adapters

/// Embeddings in the OpenAI dialect, with answers as the provider's document describes them.
@Suite struct OpenAIEmbeddingTests {
  private let adapter = OpenAIEmbeddingAdapter()
  private let target = AdapterTarget(providerModel: "their-model")

  private func input(
    _ texts: [String] = ["a", "b"], _ change: (inout V1.EmbeddingInput) -> Void = { _ in }
  ) -> V1.Input {
    var embedding = V1.EmbeddingInput()
    embedding.texts = texts
    change(&embedding)
    var input = V1.Input()
    input.capability = .embedding(embedding)
    return input
  }

  private func vectors(
    _ body: String, of input: V1.Input? = nil
  ) throws(ProviderFailure) -> [[Float]] {
    let answer = try adapter.answer(Array(body.utf8), to: input ?? self.input(), for: target)
    guard case .embedding(let output) = answer.output.capability else { return [] }
    return output.embeddings.map(\.values)
  }

  @Test("the request names the model, all texts and what is wanted of the vectors")
  func request() throws {
    let request = try adapter.request(for: input { $0.dimensions = 3 }, to: target)
    #expect(request.path == "/embeddings")
    #expect(request.fields.first("content-type") == "application/json")
    let body = try JSONValue(parsing: request.body)
    #expect(
      body == [
        "model": "their-model", "input": ["a", "b"], "encoding_format": "float", "dimensions": 3,
      ])
    var other = target
    other.quirks = try Quirks(["encoding_format": "base64", "path": "/embed"])
    let plain = try adapter.request(for: input(), to: other)
    #expect(plain.path == "/embed")
    #expect(
      try JSONValue(parsing: plain.body) == [
        "model": "their-model", "input": ["a", "b"], "encoding_format": "base64",
      ])
  }

  @Test("a purpose is something that this dialect cannot say")
  func unmappable() {
    #expect(adapter.unmappable(input(), for: target) == [])
    #expect(adapter.unmappable(input { $0.purpose = .searchQuery }, for: target) == ["purpose"])
    #expect(adapter.unmappable(V1.Input(), for: target) == ["input"])
  }

  @Test("vectors are in the order of the texts, whatever the order of the answer")
  func order() throws {
    let body = """
      {"object":"list","model":"x","data":[
        {"object":"embedding","index":1,"embedding":[0.5,-1e-3]},
        {"object":"embedding","index":0,"embedding":[1,2]}],
       "usage":{"prompt_tokens":4,"total_tokens":4}}
      """
    #expect(try vectors(body) == [[1, 2], [0.5, -0.001]])
    let usage = try adapter.answer(Array(body.utf8), to: input(), for: target).usage
    #expect(usage?.usage.inputTokens == 4)
    #expect(usage?.isConsistent == true)
  }

  @Test("floats may come as base64, and indexes and usage may be left out")
  func base64() throws {
    // 1 and −2 as little-endian floats: 00 00 80 3F and 00 00 00 C0.
    let body = #"{"data":[{"embedding":"AACAPwAAAMA="},{"embedding":"AAAAwAAAgD8="}]}"#
    #expect(try vectors(body) == [[1, -2], [-2, 1]])
    #expect(try adapter.answer(Array(body.utf8), to: input(), for: target).usage == nil)
  }

  @Test("totals that contradict the count mark the usage")
  func doubtfulUsage() throws {
    let body = #"{"data":[{"embedding":[1]},{"embedding":[1]}],"#
    let wrong = body + #""usage":{"prompt_tokens":4,"total_tokens":11}}"#
    let usage = try adapter.answer(Array(wrong.utf8), to: input(), for: target).usage
    #expect(usage?.isConsistent == false)
    let negative = body + #""usage":{"prompt_tokens":-4,"total_tokens":null}}"#
    #expect(try adapter.answer(Array(negative.utf8), to: input(), for: target).usage == nil)
  }

  @Test(
    "what is no answer to the texts is a failure",
    arguments: [
      "", "{", "[]", "{}", "<html>", #"{"data":null}"#, #"{"data":[{"embedding":[1]}]}"#,
      #"{"data":[{"embedding":[1]},{"embedding":[1,2]}]}"#,
      #"{"data":[{"embedding":[]},{"embedding":[]}]}"#,
      #"{"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]}"#,
      #"{"data":[{"index":0,"embedding":[1]},{"index":2,"embedding":[1]}]}"#,
      #"{"data":[{"index":-1,"embedding":[1]},{"index":0,"embedding":[1]}]}"#,
      #"{"data":[{"embedding":["x"]},{"embedding":[1]}]}"#,
      #"{"data":[{"embedding":"AAAA"},{"embedding":[1]}]}"#,
      #"{"data":[{"embedding":"AADAfw=="},{"embedding":[1]}]}"#,
      #"{"data":[{"embedding":[1]},{"embedding":[1e999]}]}"#,
      #"{"data":[{"embedding":[1]},{"embedding":[1]}]} more"#,
    ])
  func nonsense(body: String) {
    let failure = #expect(throws: ProviderFailure.self) { try vectors(body) }
    #expect(failure?.failure.code == .generationFailed)
    #expect(failure?.isTransient == true)
  }

  @Test("vectors of another length than was asked for are a failure")
  func dimensions() throws {
    let body = #"{"data":[{"embedding":[1,2]}]}"#
    #expect(try vectors(body, of: input(["a"]) { $0.dimensions = 2 }) == [[1, 2]])
    let failure = #expect(throws: ProviderFailure.self) {
      try vectors(body, of: input(["a"]) { $0.dimensions = 3 })
    }
    #expect(failure?.detail == "2 dimensions instead of 3")
  }

  @Test("an error inside a success is classified as one outside")
  func errorBody() {
    let quota = #"{"error":{"type":"insufficient_quota","code":"insufficient_quota"}}"#
    #expect(throws: FailureKind.quota.failure(detail: "insufficient_quota · insufficient_quota")) {
      try vectors(quota)
    }
    let plain = #expect(throws: ProviderFailure.self) { try vectors(#"{"error":"boom"}"#) }
    #expect(plain?.failure.code == .generationFailed)
    let response = FailedResponse(
      status: 429, body: Array(quota.utf8), now: Timestamp(microseconds: 0))
    #expect(adapter.failure(response).failure.code == .providerUnavailable)
  }
}
