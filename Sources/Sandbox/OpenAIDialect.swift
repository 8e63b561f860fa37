// The OpenAI dialect: chat completions, as the provider's OpenAPI document describes them.

import HTTP
import Wire

/// `POST /chat/completions`: one JSON object, or a stream of chunks that ends with `[DONE]`.
struct OpenAIDialect: Dialect {
  let name = "openai"
  let shape = OpenAIShapes.request

  func refusalOfCredentials(_ fields: HTTPFields) -> Refusal? {
    let prefix = "Bearer "
    guard let line = fields.first("authorization"), line.hasPrefix(prefix) else {
      return Refusal(
        status: 401, type: "invalid_request_error",
        message: "You didn't provide an API key.")
    }
    let key = line.dropFirst(prefix.count)
    guard key.hasPrefix("sk-"), !key.hasPrefix("sk-ant-") else {
      return Refusal(
        status: 401, type: "invalid_request_error", code: "invalid_api_key",
        message: "Incorrect API key provided: \(key.prefix(6))***.")
    }
    return nil
  }

  func refusal(of violation: Shape.Violation) -> Refusal {
    let path = Self.path(violation.path)
    switch violation.kind {
    case .undeclared:
      return Refusal(
        status: 400, type: "invalid_request_error", code: "unknown_parameter", param: path,
        message: "Unknown parameter: '\(path)'.")
    case .missing:
      return Refusal(
        status: 400, type: "invalid_request_error", code: "missing_required_parameter",
        param: path, message: "Missing required parameter: '\(path)'.")
    case .wrong(let expected):
      return Refusal(
        status: 400, type: "invalid_request_error", code: "invalid_value", param: path,
        message: "Invalid value for '\(path)': expected \(expected).")
    }
  }

  /// `messages[0].role` from its parts.
  private static func path(_ parts: [String]) -> String {
    parts.enumerated().map { index, part in
      if Int(part) != nil { return "[\(part)]" }
      return index == 0 ? part : ".\(part)"
    }.joined()
  }

  func refusal(status: Int, faults: Faults) -> Refusal {
    let (type, code, message): (String, String?, String) =
      switch status {
      case 401: ("invalid_request_error", "invalid_api_key", "Incorrect API key provided.")
      case 402: ("insufficient_quota", "insufficient_quota", "Your account has no credit left.")
      case 403: ("permission_error", "unsupported_country", "Your country is not supported.")
      case 404: ("invalid_request_error", "model_not_found", "The model does not exist.")
      case 413: ("invalid_request_error", nil, "The request is too large.")
      case 429: ("requests", "rate_limit_exceeded", "Rate limit reached for org-sandbox.")
      case 500...: ("server_error", nil, "The server had an error while processing your request.")
      default: ("invalid_request_error", nil, "The request cannot be processed.")
      }
    return Refusal(
      status: status, type: faults.type ?? type, code: faults.code ?? code, message: message)
  }

  func refusal(of prompt: Prompt, in body: JSONValue) -> Refusal? {
    if prompt.model.hasPrefix("missing") {
      return Refusal(
        status: 404, type: "invalid_request_error", code: "model_not_found",
        message: "The model '\(prompt.model)' does not exist or you do not have access to it.")
    }
    guard prompt.messages.isEmpty else { return nil }
    return Refusal(
      status: 400, type: "invalid_request_error", code: "empty_array", param: "messages",
      message: "Invalid 'messages': empty array. Expected at least 1 item.")
  }

  func body(of refusal: Refusal, marks: Marks) -> JSONValue {
    [
      "error": [
        "message": .string(refusal.message + marks.aside),
        "type": .string(refusal.type),
        "param": refusal.param.map(JSONValue.string) ?? .null,
        "code": refusal.code.map(JSONValue.string) ?? .null,
      ]
    ]
  }

  func errorFrame(_ refusal: Refusal, marks: Marks) -> [UInt8] {
    Frame(.content, body(of: refusal, marks: marks)).bytes
  }

  func fields(marks: Marks) -> HTTPFields {
    var fields = HTTPFields()
    marks.add(to: &fields)
    fields.append("x-request-id", marks.id("req_"))
    fields.append("openai-organization", "org-sandbox\(marks.mark)")
    fields.append("openai-processing-ms", "3")
    fields.append("openai-version", "2020-10-01")
    fields.append("x-ratelimit-limit-requests", "10000")
    fields.append("x-ratelimit-remaining-requests", "9999")
    fields.append("x-ratelimit-reset-requests", "6ms")
    fields.append("x-ratelimit-limit-tokens", "2000000")
    fields.append("x-ratelimit-remaining-tokens", "1999000")
    fields.append("x-ratelimit-reset-tokens", "30ms")
    return fields
  }
}

// MARK: Requests

extension OpenAIDialect {
  func prompt(from body: JSONValue, model: String) -> Prompt {
    var prompt = Prompt(model: model)
    prompt.messages = (body["messages"]?.elements ?? []).map(Self.message)
    prompt.tools = (body["tools"]?.elements ?? []).compactMap { tool in
      guard let function = tool["function"], let name = function["name"]?.text else { return nil }
      return Prompt.Tool(name: name, schema: function["parameters"] ?? [:])
    }
    prompt.toolChoice = Self.toolChoice(body["tool_choice"])
    prompt.format = Self.format(body["response_format"])
    let limit = body["max_completion_tokens"]?.integer ?? body["max_tokens"]?.integer
    prompt.outputTokenLimit = limit.map { Int(clamping: $0) }
    prompt.stops = body["stop"].map { $0.elements?.compactMap(\.text) ?? [$0.text ?? ""] } ?? []
    prompt.stops.removeAll(where: \.isEmpty)
    prompt.seed = body["seed"]?.integer ?? 0
    prompt.allowsParallelCalls = body["parallel_tool_calls"]?.bool ?? true
    return prompt
  }

  private static func message(_ message: JSONValue) -> Prompt.Message {
    let parts = message["content"]?.elements ?? []
    let text = message["content"]?.text ?? parts.compactMap { $0["text"]?.text }.joined()
    return Prompt.Message(
      role: message["role"]?.text ?? "", text: text,
      imageCount: parts.count { $0["type"]?.text == "image_url" })
  }

  private static func toolChoice(_ choice: JSONValue?) -> Prompt.ToolChoice {
    if let name = choice?["function"]?["name"]?.text { return .named(name) }
    return switch choice?.text {
    case "none": .none
    case "required": .required
    default: .auto
    }
  }

  private static func format(_ format: JSONValue?) -> Prompt.Format {
    switch format?["type"]?.text {
    case "json_object": .json
    case "json_schema": .schema(format?["json_schema"]?["schema"] ?? [:])
    default: .text
    }
  }
}

// MARK: Answers

extension OpenAIDialect {
  func answer(_ generation: Generation, to body: JSONValue, marks: Marks, faults: Faults)
    -> JSONValue
  {
    let choices = (0..<Self.choiceCount(body)).map { index -> JSONValue in
      [
        "index": JSONValue(index),
        "message": Self.message(generation, marks),
        "logprobs": .null,
        "finish_reason": .string(Self.reason(generation.finish)),
      ]
    }
    var answer: JSONValue = [
      "id": .string(marks.id("chatcmpl-")),
      "object": "chat.completion",
      "created": JSONValue(marks.time),
      "model": .string(marks.answeringModel),
      "choices": .array(choices),
      "service_tier": "default",
      "system_fingerprint": .string(marks.id("fp_")),
    ]
    if !faults.usageIsMissing { answer.set("usage", Self.usage(generation, body, faults)) }
    return answer
  }

  private static func choiceCount(_ body: JSONValue) -> Int {
    Int(clamping: body["n"]?.integer ?? 1)
  }

  private static func reason(_ finish: Generation.Finish) -> String {
    switch finish {
    case .complete, .stop, .refusal: "stop"
    case .length: "length"
    case .toolCalls: "tool_calls"
    case .filtered: "content_filter"
    }
  }

  private static func message(_ generation: Generation, _ marks: Marks) -> JSONValue {
    let isRefusal = generation.finish == .refusal
    let hasText = !isRefusal && (generation.calls.isEmpty || !generation.text.isEmpty)
    var message: JSONValue = [
      "role": "assistant",
      "content": hasText ? .string(generation.text) : .null,
      "refusal": isRefusal ? .string(generation.text) : .null,
      "annotations": [],
    ]
    guard !generation.calls.isEmpty else { return message }
    let calls = generation.calls.enumerated().map { index, call -> JSONValue in
      [
        "id": .string(marks.id("call_", index)),
        "type": "function",
        "function": ["name": .string(call.name), "arguments": .string(call.arguments)],
      ]
    }
    message.set("tool_calls", .array(calls))
    return message
  }

  /// `completion_tokens` counts every choice, and reasoning.
  private static func usage(_ generation: Generation, _ body: JSONValue, _ faults: Faults)
    -> JSONValue
  {
    let choices = choiceCount(body)
    let output = (generation.outputTokens + generation.reasoningTokens) * choices
    let total = generation.inputTokens + output + (faults.usageIsWrong ? 7 : 0)
    return [
      "prompt_tokens": JSONValue(generation.inputTokens),
      "completion_tokens": JSONValue(output),
      "total_tokens": JSONValue(total),
      "prompt_tokens_details": ["cached_tokens": 0, "audio_tokens": 0],
      "completion_tokens_details": [
        "reasoning_tokens": JSONValue(generation.reasoningTokens * choices),
        "audio_tokens": 0,
        "accepted_prediction_tokens": 0,
        "rejected_prediction_tokens": 0,
      ],
    ]
  }
}

// MARK: Streams

extension OpenAIDialect {
  func frames(_ generation: Generation, to body: JSONValue, marks: Marks, faults: Faults)
    -> [Frame]
  {
    let includesUsage = body["stream_options"]?["include_usage"]?.bool == true
    var frames: [Frame] = []
    func append(_ kind: Frame.Kind, _ choices: JSONValue, usage: JSONValue = .null) {
      var chunk: JSONValue = [
        "id": .string(marks.id("chatcmpl-")),
        "object": "chat.completion.chunk",
        "created": JSONValue(marks.time),
        "model": .string(marks.answeringModel),
        "service_tier": "default",
        "system_fingerprint": .string(marks.id("fp_")),
        "choices": choices,
      ]
      if includesUsage { chunk.set("usage", usage) }
      frames.append(Frame(kind, chunk))
    }
    for index in 0..<Self.choiceCount(body) {
      append(.opening, Self.choice(index, ["role": "assistant", "content": "", "refusal": .null]))
      for delta in Self.deltas(generation, marks, faults) {
        append(.content, Self.choice(index, delta))
      }
      let reason = Self.reason(generation.finish)
      append(.finish, Self.choice(index, [:], reason: .string(reason)))
    }
    if includesUsage { append(.usage, [], usage: Self.usage(generation, body, faults)) }
    frames.append(Frame(.terminator, text: "[DONE]"))
    return frames
  }

  private static func choice(_ index: Int, _ delta: JSONValue, reason: JSONValue = .null)
    -> JSONValue
  {
    [["index": JSONValue(index), "delta": delta, "logprobs": .null, "finish_reason": reason]]
  }

  private static func deltas(_ generation: Generation, _ marks: Marks, _ faults: Faults)
    -> [JSONValue]
  {
    let member = generation.finish == .refusal ? "refusal" : "content"
    let tokens = faults.tokensPerChunk ?? 1
    var deltas = Tokens.pieces(generation.text, tokens: tokens).map { piece -> JSONValue in
      .object([(member, .string(piece))])
    }
    for (index, call) in generation.calls.enumerated() {
      deltas.append([
        "tool_calls": [
          [
            "index": JSONValue(index),
            "id": .string(marks.id("call_", index)),
            "type": "function",
            "function": ["name": .string(call.name), "arguments": ""],
          ]
        ]
      ])
      for piece in Tokens.pieces(call.arguments, tokens: tokens) {
        deltas.append([
          "tool_calls": [
            ["index": JSONValue(index), "function": ["arguments": .string(piece)]]
          ]
        ])
      }
    }
    return deltas
  }
}
