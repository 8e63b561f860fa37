// The Anthropic dialect: messages, version 2023-06-01, as the provider's document describes them.

import HTTP
import Wire

/// `POST /v1/messages`: one JSON object, or a stream of named events that ends with
/// `message_stop`. Every nullable member that the document requires is there.
struct AnthropicDialect: Dialect {
  static let versions = ["2023-06-01", "2026-10-21"]

  let name = "anthropic"
  let shape = AnthropicShapes.request

  func refusalOfCredentials(_ fields: HTTPFields) -> Refusal? {
    guard let version = fields.first("anthropic-version") else {
      return Self.invalid("anthropic-version: header is required")
    }
    guard Self.versions.contains(version) else {
      return Self.invalid("anthropic-version: \"\(version)\" is not a valid version")
    }
    // The document names `x-api-key`; the provider's newer SDKs send a bearer token.
    let key = fields.first("x-api-key") ?? fields.first("authorization")
    guard key?.hasPrefix("sk-ant-") == true || key?.hasPrefix("Bearer sk-ant-") == true else {
      return Refusal(status: 401, type: "authentication_error", message: "invalid x-api-key")
    }
    return nil
  }

  private static func invalid(_ message: String) -> Refusal {
    Refusal(status: 400, type: "invalid_request_error", message: message)
  }

  func refusal(of violation: Shape.Violation) -> Refusal {
    let path = violation.path.joined(separator: ".")
    return switch violation.kind {
    case .undeclared: Self.invalid("\(path): Extra inputs are not permitted")
    case .missing: Self.invalid("\(path): Field required")
    case .wrong(let expected): Self.invalid("\(path): Input should be \(expected)")
    }
  }

  func refusal(status: Int, faults: Faults) -> Refusal {
    let (type, message): (String, String) =
      switch status {
      case 401: ("authentication_error", "invalid x-api-key")
      case 402: ("billing_error", "Your credit balance is too low.")
      case 403: ("permission_error", "Your API key lacks permission for this resource.")
      case 404: ("not_found_error", "model: not found")
      case 409: ("conflict_error", "The resource is in conflict.")
      case 413: ("request_too_large", "Request exceeds the maximum size.")
      case 429: ("rate_limit_error", "This request would exceed your organization's rate limit.")
      case 504: ("timeout_error", "The request timed out.")
      case 529: ("overloaded_error", "Overloaded")
      case 500...: ("api_error", "Internal server error")
      default: ("invalid_request_error", "The request cannot be processed.")
      }
    return Refusal(
      status: status, type: faults.type ?? type, code: faults.code, message: message)
  }

  func refusal(of prompt: Prompt, in body: JSONValue) -> Refusal? {
    if prompt.model.hasPrefix("missing") {
      return Refusal(status: 404, type: "not_found_error", message: "model: \(prompt.model)")
    }
    if body["messages"]?.elements?.isEmpty == true {
      return Self.invalid("messages: at least one message is required")
    }
    let limit = body["max_tokens"]?.integer ?? 0
    if let budget = body["thinking"]?["budget_tokens"]?.integer, budget >= limit {
      return Self.invalid("`max_tokens` must be greater than `thinking.budget_tokens`")
    }
    return nil
  }

  func body(of refusal: Refusal, marks: Marks) -> JSONValue {
    [
      "type": "error",
      "error": [
        "type": .string(refusal.type), "message": .string(refusal.message + marks.aside),
      ],
      "request_id": .string(marks.id("req_")),
    ]
  }

  func errorFrame(_ refusal: Refusal, marks: Marks) -> [UInt8] {
    Frame(.content, event: "error", body(of: refusal, marks: marks)).bytes
  }

  func fields(marks: Marks) -> HTTPFields {
    var fields = HTTPFields()
    marks.add(to: &fields)
    fields.append("request-id", marks.id("req_"))
    fields.append("anthropic-organization-id", "org-sandbox\(marks.mark)")
    for kind in ["requests", "tokens", "input-tokens", "output-tokens"] {
      fields.append("anthropic-ratelimit-\(kind)-limit", "400000")
      fields.append("anthropic-ratelimit-\(kind)-remaining", "399000")
      fields.append("anthropic-ratelimit-\(kind)-reset", "2026-01-01T00:00:00Z")
    }
    return fields
  }
}

// MARK: Requests

extension AnthropicDialect {
  func prompt(from body: JSONValue, model: String) -> Prompt {
    var prompt = Prompt(model: model)
    if let system = body["system"] {
      prompt.messages.append(Prompt.Message(role: "system", text: Self.text(system)))
    }
    prompt.messages += (body["messages"]?.elements ?? []).map(Self.message)
    prompt.tools = (body["tools"]?.elements ?? []).compactMap { tool in
      guard let name = tool["name"]?.text, let schema = tool["input_schema"] else { return nil }
      return Prompt.Tool(name: name, schema: schema)
    }
    prompt.toolChoice = Self.toolChoice(body["tool_choice"])
    if let schema = body["output_config"]?["format"]?["schema"] { prompt.format = .schema(schema) }
    prompt.outputTokenLimit = body["max_tokens"]?.integer.map { Int(clamping: $0) }
    prompt.stops = (body["stop_sequences"]?.elements ?? []).compactMap(\.text)
    prompt.stops.removeAll(where: \.isEmpty)
    prompt.allowsParallelCalls =
      body["tool_choice"]?["disable_parallel_tool_use"]?.bool != true
    return prompt
  }

  /// A text, or the texts of a list of blocks, results of tools included.
  private static func text(_ content: JSONValue) -> String {
    if let text = content.text { return text }
    return (content.elements ?? []).map { block in
      block["text"]?.text ?? block["content"].map(text) ?? ""
    }.joined()
  }

  private static func message(_ message: JSONValue) -> Prompt.Message {
    let content = message["content"] ?? .null
    let blocks = content.elements ?? []
    let isResult = blocks.contains { $0["type"]?.text == "tool_result" }
    return Prompt.Message(
      role: isResult ? "tool" : message["role"]?.text ?? "", text: text(content),
      imageCount: blocks.count { $0["type"]?.text == "image" })
  }

  private static func toolChoice(_ choice: JSONValue?) -> Prompt.ToolChoice {
    switch choice?["type"]?.text {
    case "none": .none
    case "any": .required
    case "tool": .named(choice?["name"]?.text ?? "")
    default: .auto
    }
  }
}

// MARK: Answers

extension AnthropicDialect {
  func answer(_ generation: Generation, to body: JSONValue, marks: Marks, faults: Faults)
    -> JSONValue
  {
    var answer = Self.message(marks)
    answer.set("content", .array(Self.blocks(generation, marks).map(\.whole)))
    Self.setEnd(of: generation, in: &answer)
    answer.set(
      "usage",
      faults.usageIsMissing
        ? nil : Self.usage(generation, output: Self.output(generation, faults)))
    return answer
  }

  private static func message(_ marks: Marks) -> JSONValue {
    [
      "id": .string(marks.id("msg_")), "type": "message", "role": "assistant", "content": [],
      "model": .string(marks.answeringModel), "stop_reason": .null, "stop_sequence": .null,
      "stop_details": .null, "container": .null,
    ]
  }

  private static func setEnd(of generation: Generation, in value: inout JSONValue) {
    let (reason, sequence): (String, JSONValue) =
      switch generation.finish {
      case .complete: ("end_turn", .null)
      case .length: ("max_tokens", .null)
      case .toolCalls: ("tool_use", .null)
      case .stop(let stop): ("stop_sequence", .string(stop))
      case .filtered, .refusal: ("refusal", .null)
      }
    value.set("stop_reason", .string(reason))
    value.set("stop_sequence", sequence)
    let details: JSONValue = ["type": "refusal", "category": .null, "explanation": .null]
    value.set("stop_details", reason == "refusal" ? details : .null)
  }

  /// Output tokens include reasoning. Wrong usage counts more than the request allows.
  private static func output(_ generation: Generation, _ faults: Faults) -> Int {
    generation.outputTokens + generation.reasoningTokens + (faults.usageIsWrong ? 1_000_000 : 0)
  }

  private static func usage(_ generation: Generation, output: Int) -> JSONValue {
    [
      "input_tokens": JSONValue(generation.inputTokens),
      "output_tokens": JSONValue(output),
      "cache_creation_input_tokens": 0,
      "cache_read_input_tokens": 0,
      "cache_creation": ["ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0],
      "server_tool_use": .null,
      "service_tier": "standard",
      "inference_geo": .null,
    ]
  }

  /// A content block: as a whole, empty at its start, and the deltas between.
  private struct Block {
    var whole: JSONValue
    var start: JSONValue
    /// The member and the type of its deltas.
    var member: String
    var type: String
    var text: String
    var signature: String?
  }

  private static func blocks(_ generation: Generation, _ marks: Marks) -> [Block] {
    var blocks: [Block] = []
    if !generation.reasoning.isEmpty { blocks.append(thinking(generation.reasoning, marks)) }
    if !generation.text.isEmpty || generation.calls.isEmpty { blocks.append(text(generation.text)) }
    for (index, call) in generation.calls.enumerated() {
      blocks.append(toolUse(call, index, marks))
    }
    return blocks
  }

  private static func text(_ text: String) -> Block {
    Block(
      whole: ["type": "text", "text": .string(text), "citations": .null],
      start: ["type": "text", "text": "", "citations": .null],
      member: "text", type: "text_delta", text: text)
  }

  private static func thinking(_ text: String, _ marks: Marks) -> Block {
    let signature = marks.id("sig")
    return Block(
      whole: [
        "type": "thinking", "thinking": .string(text), "signature": .string(signature),
      ],
      start: ["type": "thinking", "thinking": "", "signature": ""],
      member: "thinking", type: "thinking_delta", text: text, signature: signature)
  }

  private static func toolUse(_ call: Generation.Call, _ index: Int, _ marks: Marks) -> Block {
    var whole: JSONValue = [
      "type": "tool_use", "id": .string(marks.id("toolu_", index)), "name": .string(call.name),
      "input": [:], "caller": ["type": "direct"],
    ]
    let start = whole
    if let input = try? JSONValue(parsing: call.arguments) { whole.set("input", input) }
    return Block(
      whole: whole, start: start, member: "partial_json", type: "input_json_delta",
      text: call.arguments)
  }
}

// MARK: Streams

extension AnthropicDialect {
  func frames(_ generation: Generation, to body: JSONValue, marks: Marks, faults: Faults)
    -> [Frame]
  {
    var message = Self.message(marks)
    message.set("usage", Self.usage(generation, output: 1))
    var frames = [Self.event(.opening, "message_start", ["message": message])]
    for (index, block) in Self.blocks(generation, marks).enumerated() {
      frames += Self.frames(of: block, at: index, tokens: faults.tokensPerChunk ?? 1)
    }
    var delta: JSONValue = ["container": .null]
    Self.setEnd(of: generation, in: &delta)
    var end: JSONValue = ["delta": delta]
    if !faults.usageIsMissing {
      end.set(
        "usage",
        [
          "input_tokens": JSONValue(generation.inputTokens),
          "output_tokens": JSONValue(Self.output(generation, faults)),
          "cache_creation_input_tokens": 0, "cache_read_input_tokens": 0,
          "server_tool_use": .null,
        ])
    }
    frames.append(Self.event(.finish, "message_delta", end))
    frames.append(Self.event(.terminator, "message_stop", [:]))
    return frames
  }

  private static func event(_ kind: Frame.Kind, _ name: String, _ members: JSONValue) -> Frame {
    let all: JSONValue = .object([("type", .string(name))] + (members.members ?? []))
    return Frame(kind, event: name, all)
  }

  private static func frames(of block: Block, at index: Int, tokens: Int) -> [Frame] {
    let position = JSONValue(index)
    var frames = [
      event(.structure, "content_block_start", ["index": position, "content_block": block.start])
    ]
    if index == 0 { frames.append(event(.structure, "ping", [:])) }
    for piece in Tokens.pieces(block.text, tokens: tokens) {
      let delta: JSONValue = .object([
        ("type", .string(block.type)), (block.member, .string(piece)),
      ])
      frames.append(event(.content, "content_block_delta", ["index": position, "delta": delta]))
    }
    if let signature = block.signature {
      let delta: JSONValue = ["type": "signature_delta", "signature": .string(signature)]
      frames.append(event(.structure, "content_block_delta", ["index": position, "delta": delta]))
    }
    frames.append(event(.structure, "content_block_stop", ["index": position]))
    return frames
  }
}
