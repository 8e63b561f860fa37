// Embeddings in the OpenAI dialect (`POST /embeddings` of the provider's OpenAPI document), which
// most servers of open models speak too.

package import Core
import HTTP
package import Protos
import Wire

package struct OpenAIEmbeddingAdapter: WholeAdapter {
  package init() {}

  package func unmappable(_ input: V1.Input, for target: AdapterTarget) -> [String] {
    guard case .embedding(let embedding) = input.capability else { return ["input"] }
    return embedding.purpose == .unspecified ? [] : ["purpose"]
  }

  package func request(
    for input: V1.Input, to target: AdapterTarget
  ) throws(Failure) -> ProviderRequest {
    guard case .embedding(let embedding) = input.capability else {
      throw Failure(.internal, "not an embedding input")
    }
    var body: JSONValue = [
      "model": .string(target.providerModel),
      "input": .array(embedding.texts.map(JSONValue.string)),
      "encoding_format": .string(target.quirks.encodingFormat),
    ]
    if let dimensions = embedding.dimensions { body.set("dimensions", JSONValue(dimensions)) }
    let path = target.quirks.path.isEmpty ? "/embeddings" : target.quirks.path
    return ProviderRequest(
      path: path,
      fields: ["content-type": "application/json", "accept": "application/json"],
      body: body.json())
  }

  package func authorization(
    _ credential: String, for target: AdapterTarget
  ) -> (name: String, value: String) {
    OpenAIChatAdapter().authorization(credential, for: target)
  }

  package func failure(_ response: FailedResponse) -> ProviderFailure {
    OpenAIChatAdapter().failure(response)
  }

  package func answer(
    _ body: [UInt8], to input: V1.Input, for target: AdapterTarget
  ) throws(ProviderFailure) -> WholeAnswer {
    guard case .embedding(let embedding) = input.capability else {
      throw FailureKind.badOutput.failure(detail: "not an embedding input")
    }
    let answer: OpenAIEmbeddingBody
    do throws(WireError) { answer = try OpenAIEmbeddingBody(body) } catch {
      throw Self.bad("\(error)")
    }
    // Some servers answer 200 and say in the body what went wrong.
    if answer.hasError {
      let words = ErrorBody(body)
      throw (OpenAIChatAdapter.kind(words) ?? .upstreamError).failure(detail: words.detail)
    }
    var output = V1.Output()
    output.capability = .embedding(try Self.output(answer, embedding))
    return WholeAnswer(output: output, usage: Self.usage(answer))
  }
}

// MARK: - The vectors

extension OpenAIEmbeddingAdapter {
  /// One vector for each text, in the order of the texts whatever the order of the answer.
  private static func output(
    _ answer: OpenAIEmbeddingBody, _ input: V1.EmbeddingInput
  ) throws(ProviderFailure) -> V1.EmbeddingOutput {
    guard answer.items.count == input.texts.count else {
      throw bad("\(answer.items.count) vectors for \(input.texts.count) texts")
    }
    var vectors = [V1.Embedding?](repeating: nil, count: answer.items.count)
    for (position, item) in answer.items.enumerated() {
      let index = item.index.flatMap(Int.init(exactly:)) ?? (item.index == nil ? position : -1)
      guard vectors.indices.contains(index), vectors[index] == nil else {
        throw bad("an index is missing or twice")
      }
      var vector = V1.Embedding()
      vector.values = item.values
      vectors[index] = vector
    }
    var output = V1.EmbeddingOutput()
    output.embeddings = vectors.compactMap(\.self)
    try check(output, input)
    return output
  }

  private static func check(
    _ output: V1.EmbeddingOutput, _ input: V1.EmbeddingInput
  ) throws(ProviderFailure) {
    let length = output.embeddings.first?.values.count ?? 0
    guard length > 0, output.embeddings.allSatisfy({ $0.values.count == length }) else {
      throw bad("vectors are empty or of different lengths")
    }
    if let asked = input.dimensions, length != Int(asked) {
      throw bad("\(length) dimensions instead of \(asked)")
    }
    guard output.embeddings.allSatisfy({ $0.values.allSatisfy(\.isFinite) }) else {
      throw bad("a vector holds a number that is not finite")
    }
  }

  private static func bad(_ detail: String) -> ProviderFailure {
    FailureKind.badOutput.failure(detail: detail)
  }

  /// The whole input is what is counted.
  private static func usage(_ answer: OpenAIEmbeddingBody) -> MeasuredUsage? {
    guard let tokens = answer.promptTokens, tokens >= 0 else { return nil }
    var usage = V1.Usage()
    usage.inputTokens = tokens
    let isConsistent = answer.totalTokens == nil || answer.totalTokens == tokens
    return MeasuredUsage(usage, isConsistent: isConsistent)
  }
}
