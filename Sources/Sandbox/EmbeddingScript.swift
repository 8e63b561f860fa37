// `POST /embeddings` of the OpenAI dialect, as the provider's OpenAPI document describes it.

import Core
import HTTP
import Wire

/// Answers one request for vectors. Texts that share words have vectors that point alike, so that
/// similarity means something; that is all the model knows.
struct EmbeddingScript {
  private static let standardDimensions = 256
  private static let dimensionsLimit: Int64 = 3072

  let state: SandboxState
  private let dialect = OpenAIDialect()
  private var errors: ErrorScripts { ErrorScripts(dialect: dialect) }

  init(state: SandboxState) { self.state = state }

  func script(for request: SandboxRequest) -> Script {
    var marks = state.marks(model: "", hash: 0)
    let body: JSONValue
    switch errors.read(request, as: Self.shape, marks) {
    case .failure(let refused): return refused.script
    case .success(let value): body = value
    }
    let asked = (body["model"]?.text ?? "").split(
      separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let model = asked.first.map(String.init) ?? ""
    let inputs = Self.inputs(body["input"] ?? .null)
    let texts = inputs.compactMap(\.text)
    marks = state.marks(model: model, hash: Words.hash(texts.joined(), state.seed))
    if let refusal = Self.refusal(of: inputs, model) { return errors.refused(refusal, marks) }
    let sources = FaultSources(
      suffix: asked.count > 1 ? String(asked[1]) : nil,
      header: request.head.fields.first("x-sandbox"),
      directives: texts.flatMap { Directive.contents(of: $0) })
    switch state.faults(for: model, dialect: dialect.name, from: sources) {
    case .failure(let error): return errors.refused(error, marks)
    case .success(let faults):
      var script = errors.script(of: faults, marks) ?? answer(inputs, body, marks, faults)
      if let delay = faults.headDelay { script.steps.insert(.wait(delay), at: 0) }
      return script
    }
  }

  private static let shape = Shape.object(
    [
      "model": .required(.text),
      "input": .required(
        .either([
          .text, .array(.text, countLimit: 2048), .array(.count, countLimit: 2048),
          .array(.array(.count, countLimit: 8192), countLimit: 2048),
        ])),
      "encoding_format": .optional(.oneOf(["float", "base64"])),
      "dimensions": .optional(.integer(1...dimensionsLimit)),
      "user": .optional(.text),
    ], isClosed: true)

  /// A text, or the tokens of one.
  private enum Input {
    case text(String)
    case tokens([Int64])

    var text: String? {
      guard case .text(let text) = self else { return nil }
      return text
    }

    var tokenCount: Int {
      switch self {
      case .text(let text): Tokens.count(text)
      case .tokens(let tokens): tokens.count
      }
    }
  }

  private static func inputs(_ value: JSONValue) -> [Input] {
    if let text = value.text { return [.text(text)] }
    let elements = value.elements ?? []
    if elements.first?.integer != nil { return [.tokens(elements.compactMap(\.integer))] }
    return elements.map { element in
      element.text.map(Input.text) ?? .tokens((element.elements ?? []).compactMap(\.integer))
    }
  }

  private static func refusal(of inputs: [Input], _ model: String) -> Refusal? {
    if model.hasPrefix("missing") {
      return Refusal(
        status: 404, type: "invalid_request_error", code: "model_not_found",
        message: "The model '\(model)' does not exist or you do not have access to it.")
    }
    guard inputs.isEmpty || inputs.contains(where: { $0.tokenCount == 0 }) else { return nil }
    return Refusal(
      status: 400, type: "invalid_request_error", param: "input",
      message: "'$.input' is invalid. Please check the API reference.")
  }

  private func answer(
    _ inputs: [Input], _ body: JSONValue, _ marks: Marks, _ faults: Faults
  ) -> Script {
    let count = body["dimensions"]?.integer.map { Int($0) } ?? Self.standardDimensions
    let isBase64 = body["encoding_format"]?.text == "base64"
    let items = inputs.enumerated().map { index, input -> JSONValue in
      let vector = vector(of: input, count)
      return [
        "object": "embedding", "index": JSONValue(index),
        "embedding": isBase64 ? Self.base64(vector) : .array(vector.map { JSONValue(Double($0)) }),
      ]
    }
    var answer: JSONValue = [
      "object": "list", "data": .array(items), "model": .string(marks.answeringModel),
    ]
    let tokens = inputs.reduce(0) { $0 + $1.tokenCount }
    if !faults.usageIsMissing {
      let total = tokens + (faults.usageIsWrong ? 7 : 0)
      answer.set(
        "usage", ["prompt_tokens": JSONValue(tokens), "total_tokens": JSONValue(total)])
    }
    let fields = dialect.fields(marks: marks)
    return JSONScript(fields: fields, body: answer.json(), faults: faults).script
  }

  /// The sum of its words' vectors, of length 1.
  private func vector(of input: Input, _ count: Int) -> [Float] {
    let words: [String] =
      switch input {
      case .text(let text):
        Directive.removed(from: text).lowercased().split { !$0.isLetter && !$0.isNumber }
          .map(String.init)
      case .tokens(let tokens): tokens.map { "#\($0)" }
      }
    var sum = [Double](repeating: 0, count: count)
    for word in words.isEmpty ? [""] : words {
      var noise = Words.hash(word, state.seed)
      for index in sum.indices {
        noise = noise &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        sum[index] += Double(noise >> 40) / Double(1 << 23) - 1
      }
    }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return sum.map { Float(length > 0 ? $0 / length : 0) }
  }

  private static func base64(_ vector: [Float]) -> JSONValue {
    let bytes = vector.flatMap { value in
      withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) }
    }
    return .string(Base64.encode(bytes))
  }
}
