// The answer to a prompt: a pure function of the prompt, the seed and the faults that change it.

import Wire

/// An answer without its dialect.
struct Generation: Equatable {
  enum Finish: Equatable {
    case complete, length, toolCalls
    /// A stop text was met; it is not part of the answer.
    case stop(String)
    /// Cut off by a content filter.
    case filtered
    /// The model declines.
    case refusal
  }

  struct Call: Equatable {
    var name: String
    /// JSON text.
    var arguments: String
  }

  var text = ""
  var reasoning = ""
  var calls: [Call] = []
  var finish = Finish.complete
  var inputTokens = 0
  var outputTokens = 0
  var reasoningTokens = 0

  init(_ prompt: Prompt, seed: Int64, faults: Faults) {
    inputTokens = prompt.tokenCount
    if let tokens = faults.reasoningTokens {
      reasoningTokens = tokens
      reasoning = Words.text(seed: Words.hash("reasoning", seed), count: tokens)
    }
    if faults.contains(.refusal) {
      finish = .refusal
      text = "I cannot help with that."
    } else if let tools = Self.chosenTools(prompt, faults) {
      calls = tools.map { Call(name: $0.name, arguments: SchemaSample.make($0.schema).jsonText()) }
      finish = .toolCalls
    } else {
      text = Self.answer(prompt, seed: seed, faults: faults)
      if faults.contains(.contentFilter) { finish = .filtered }
    }
    applyStops(prompt.stops)
    outputTokens = Tokens.count(text) + calls.reduce(0) { $0 + Self.tokenCount($1) }
    applyLimit(prompt.outputTokenLimit)
  }

  private static func tokenCount(_ call: Call) -> Int {
    Tokens.count(call.name) + Tokens.count(call.arguments)
  }

  private mutating func applyStops(_ stops: [String]) {
    let ranges = stops.compactMap { stop in
      Text.range(of: stop, in: Substring(text)).map { (stop, $0.lowerBound) }
    }
    guard let (stop, start) = ranges.min(by: { $0.1 < $1.1 }) else { return }
    text = String(text[..<start])
    finish = .stop(stop)
  }

  /// Reasoning counts towards the limit. A tool call that does not fit is cut like text.
  private mutating func applyLimit(_ limit: Int?) {
    guard let limit, outputTokens + reasoningTokens > limit else { return }
    reasoningTokens = min(reasoningTokens, limit)
    outputTokens = limit - reasoningTokens
    text = Tokens.prefix(text, tokens: outputTokens)
    for index in calls.indices {
      calls[index].arguments = Tokens.prefix(
        calls[index].arguments,
        tokens: max(0, outputTokens - Tokens.count(calls[index].name)))
    }
    finish = .length
  }

  /// The tools to call: the forced one, the one that a directive names, or those whose name occurs
  /// in the question. None where the last message brings a result.
  private static func chosenTools(_ prompt: Prompt, _ faults: Faults) -> [Prompt.Tool]? {
    let found: [Prompt.Tool]
    switch prompt.toolChoice {
    case .none: return nil
    case .named(let name): found = prompt.tools.filter { $0.name == name }
    case .required: found = Array(prompt.tools.prefix(1))
    case .auto:
      if prompt.hasToolResult { return nil }
      let question = Substring(prompt.question)
      found = prompt.tools.filter { tool in
        faults.tool == tool.name || Text.range(of: tool.name, in: question) != nil
      }
    }
    guard !found.isEmpty else { return nil }
    return prompt.allowsParallelCalls ? found : Array(found.prefix(1))
  }

  /// `Say hello` is answered with `Hello.`; a directive `words=N` asks for N words; anything else
  /// gets 20 to 59 words. With `echo` the answer is the question.
  private static func answer(_ prompt: Prompt, seed: Int64, faults: Faults) -> String {
    let question = prompt.question
    let hash = Words.hash(question, seed &+ prompt.seed)
    let text: String
    if faults.contains(.echo) {
      text = question
    } else if let words = faults.words {
      text = Words.text(seed: hash, count: words)
    } else if question.lowercased().hasPrefix("say "), question.count > 4 {
      text = Words.sentence(String(question.dropFirst(4)))
    } else {
      text = Words.text(seed: hash, count: 20 + Int(hash % 40))
    }
    switch prompt.format {
    case .text: return text
    case .json: return (["answer": .string(text)] as JSONValue).jsonText()
    case .schema(let schema): return SchemaSample.make(schema, text: text).jsonText()
    }
  }
}

/// Pseudo-text.
enum Words {
  private static let list = [
    "amber", "bridge", "cloud", "delta", "ember", "field", "garden", "harbor", "island", "jacket",
    "kettle", "lantern", "meadow", "north", "orchard", "paper", "quiet", "river", "stone", "timber",
    "under", "valley", "window", "yellow", "zenith", "über", "café", "naïve", "東京", "Ω",
  ]

  /// FNV-1a over the text and the seed.
  static func hash(_ text: String, _ seed: Int64) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bitPattern: seed)
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return hash ^ hash >> 32
  }

  /// So many words in one sentence, from a linear congruential generator.
  static func text(seed: UInt64, count: Int) -> String {
    var state = seed
    var words: [String] = []
    for _ in 0..<max(0, count) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      words.append(list[Int(state >> 33) % list.count])
    }
    return words.isEmpty ? "" : sentence(words.joined(separator: " "))
  }

  /// A capital in front, a full stop behind.
  static func sentence(_ text: String) -> String {
    let trimmed = Text.trimmed(text)
    guard let first = trimmed.first else { return "" }
    let ended = trimmed.hasSuffix(".") ? trimmed : trimmed + "."
    return first.uppercased() + ended.dropFirst()
  }
}

/// The plainest value that fits a JSON Schema.
enum SchemaSample {
  static let depthLimit = 16

  static func make(_ schema: JSONValue, text: String = "text", depth: Int = 0) -> JSONValue {
    guard depth < depthLimit else { return .null }
    if let constant = schema["const"] { return constant }
    if let first = schema["enum"]?.elements?.first { return first }
    if let first = (schema["anyOf"] ?? schema["oneOf"])?.elements?.first {
      return make(first, text: text, depth: depth + 1)
    }
    switch schema["type"]?.text ?? schema["type"]?.elements?.first?.text {
    case "string": return .string(text)
    case "integer", "number": return schema["minimum"] ?? 1
    case "boolean": return true
    case "null": return .null
    case "array":
      return .array([make(schema["items"] ?? [:], text: text, depth: depth + 1)])
    case "object", .none: return object(schema, text, depth)
    case .some: return .null
    }
  }

  private static func object(_ schema: JSONValue, _ text: String, _ depth: Int) -> JSONValue {
    let members = schema["properties"]?.members ?? []
    return .object(members.map { ($0.0, make($0.1, text: text, depth: depth + 1)) })
  }
}
