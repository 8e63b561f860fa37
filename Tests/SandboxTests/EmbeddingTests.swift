// Embeddings as the provider documents them.

import Core
import HTTP
import Testing
import Wire

@testable import Sandbox

@Suite struct EmbeddingTests {
  private func embed(
    _ input: JSONValue, _ more: [(String, JSONValue)] = [], model: String = "m",
    fields: HTTPFields = ["authorization": "Bearer sk-1"]
  ) -> Script {
    var body: JSONValue = ["model": .string(model), "input": input]
    for (name, value) in more { body.set(name, value) }
    return send(makeState(), "POST", "/openai/v1/embeddings", body.json(), fields)
  }

  private func vector(_ script: Script, _ index: Int = 0) -> [Double] {
    (script.json["data"]?[index]?["embedding"]?.elements ?? []).compactMap { value in
      guard case .number(let text) = value else { return nil }
      return Double(text)
    }
  }

  private func likeness(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  @Test("each text gets one vector of length 1, and usage counts 4 scalars a token")
  func answers() {
    let script = embed(["Say hello", "Say goodbye"])
    #expect(script.status == 200)
    #expect(script.json["object"] == "list")
    #expect(script.json["data"]?.elements?.count == 2)
    #expect(script.json["data"]?[1]?["index"] == 1)
    #expect(script.json["data"]?[1]?["object"] == "embedding")
    #expect(script.json["usage"] == ["prompt_tokens": 6, "total_tokens": 6])
    for index in 0..<2 {
      #expect(vector(script, index).count == 256)
      #expect(abs(likeness(vector(script, index), vector(script, index)) - 1) < 1e-5)
    }
  }

  @Test("texts that share words point alike, the same text the same way")
  func similar() {
    let script = embed(["the red house", "The red house.", "a red house", "quantum physics"])
    let vectors = (0..<4).map { vector(script, $0) }
    #expect(likeness(vectors[0], vectors[1]) > 0.999)
    #expect(likeness(vectors[0], vectors[2]) > 0.4)
    #expect(abs(likeness(vectors[0], vectors[3])) < 0.3)
  }

  @Test("one text, tokens, dimensions and base64 are taken as documented")
  func forms() throws {
    #expect(vector(embed("hello", [("dimensions", 8)])).count == 8)
    #expect(embed([1, 2, 3]).json["usage"]?["prompt_tokens"] == 3)
    #expect(embed([[1, 2], [3]]).json["data"]?.elements?.count == 2)
    let coded = embed("hello", [("dimensions", 8), ("encoding_format", "base64")])
    let text = try #require(coded.json["data"]?[0]?["embedding"]?.text)
    #expect(Base64.decode(text)?.count == 32)
  }

  @Test(
    "what the document does not allow is refused",
    arguments: [
      #"{"input":[]}"#, #"{"input":""}"#, #"{"input":["a",""]}"#, #"{"input":7}"#, "{}",
      #"{"input":"a","dimensions":0}"#, #"{"input":"a","encoding_format":"int8"}"#,
      #"{"input":"a","purpose":"x"}"#,
    ])
  func refusals(body: String) throws {
    var value = try JSONValue(parsing: body)
    value.set("model", "m")
    let script = send(
      makeState(), "POST", "/openai/v1/embeddings", value.json(), ["authorization": "Bearer sk-1"])
    #expect(script.status == 400)
    #expect(script.json["error"]?["type"] == "invalid_request_error")
  }

  @Test("credentials, models and faults are those of the dialect")
  func faults() {
    #expect(embed("a", fields: HTTPFields()).status == 401)
    #expect(embed("a", model: "missing").status == 404)
    #expect(embed("a", model: "m+status=503").status == 503)
    let limited = embed("a [[sandbox: status=429 retry_after=2]]")
    #expect(limited.head?.fields.first("retry-after") == "2")
    #expect(embed("a", model: "m+usage=missing").json["usage"] == nil)
    #expect(embed("a", model: "m+nonsense").status == 400)
  }
}
