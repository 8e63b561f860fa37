// A chat input as the body of `POST /v1/messages` (API version 2023-06-01).

import Core
import Protos
import Wire

/// Builds one request body.
struct AnthropicRequest {
  let input: V1.ChatInput
  let target: AdapterTarget
  private var calls = OutgoingToolCalls()

  /// Consecutive messages of one role are one turn.
  private struct Turn {
    var role: String
    var blocks: [JSONValue]
  }

  init(_ input: V1.ChatInput, _ target: AdapterTarget) {
    self.input = input
    self.target = target
  }

  mutating func body() throws(Failure) -> JSONValue {
    var system: [JSONValue] = []
    var turns: [Turn] = []
    for index in input.messages.indices {
      let message = input.messages[index]
      let (role, blocks) = try self.blocks(of: message, field: "messages[\(index)]")
      if role == "system" {
        system += blocks
      } else if turns.last?.role == role {
        turns[turns.count - 1].blocks += blocks
      } else {
        turns.append(Turn(role: role, blocks: blocks))
      }
    }
    let limit = input.maxOutputTokens.map(Int64.init) ?? target.maxOutputTokens
    var body: JSONValue = [
      "model": JSONValue(target.providerModel), "max_tokens": JSONValue(limit),
      "messages": JSONValue(turns.map { Self.message($0) }), "stream": true,
    ]
    if !system.isEmpty { body.set("system", JSONValue(system)) }
    if let value = input.temperature { body.set("temperature", JSONValue(value)) }
    if let value = input.topP { body.set("top_p", JSONValue(value)) }
    if !input.stop.isEmpty {
      body.set("stop_sequences", JSONValue(input.stop.map(JSONValue.string)))
    }
    try setTools(in: &body)
    try setOutput(in: &body)
    return body
  }

  private static func message(_ turn: Turn) -> JSONValue {
    ["role": .string(turn.role), "content": JSONValue(turn.blocks)]
  }

  // MARK: Blocks

  private mutating func blocks(
    of message: V1.ChatMessage, field: String
  ) throws(Failure) -> (role: String, blocks: [JSONValue]) {
    var blocks = message.content.compactMap { Self.block($0) }
    switch message.role {
    case "tool":
      guard let call = calls.answer(message.toolCallId) else {
        throw Failure.invalid("\(field).tool_call_id", "no message before it makes this call")
      }
      var result: JSONValue = ["type": "tool_result", "tool_use_id": .string(call)]
      if !blocks.isEmpty { result.set("content", JSONValue(blocks)) }
      return ("user", [result])
    case "assistant":
      if !message.refusal.isEmpty { blocks.append(Self.text(message.refusal)) }
      for (index, call) in message.toolCalls.enumerated() {
        let arguments = call.arguments.isEmpty ? "{}" : call.arguments
        let path = "\(field).tool_calls[\(index)].arguments"
        blocks.append([
          "type": "tool_use", "id": .string(calls.add(call.id)), "name": .string(call.name),
          "input": try JSONText.tree(arguments, field: path),
        ])
      }
      return ("assistant", blocks)
    case let role: return (role, blocks)
    }
  }

  private static func text(_ text: String) -> JSONValue {
    ["type": "text", "text": .string(text)]
  }

  /// Nil for an empty text, which says nothing and which the provider refuses.
  private static func block(_ part: V1.ContentPart) -> JSONValue? {
    switch part.part {
    case .text(let text): return text.isEmpty ? nil : Self.text(text)
    case .image(let media): return ["type": "image", "source": source(media)]
    case .file(let media):
      var block: JSONValue = ["type": "document", "source": source(media)]
      if !media.name.isEmpty { block.set("title", .string(media.name)) }
      return block
    case .audio, nil: return nil
    }
  }

  private static func source(_ media: V1.MediaInput) -> JSONValue {
    switch media.source {
    case .url(let url): return ["type": "url", "url": .string(url)]
    case .data(let bytes):
      let type = media.effectiveType
      if type == "text/plain" {
        let text = String(decoding: bytes, as: UTF8.self)
        return ["type": "text", "media_type": "text/plain", "data": .string(text)]
      }
      return [
        "type": "base64", "media_type": .string(type), "data": .string(Base64.encode(bytes)),
      ]
    case .file, nil: return .null
    }
  }

  // MARK: Tools and format

  private func setTools(in body: inout JSONValue) throws(Failure) {
    guard !input.tools.isEmpty else { return }
    var tools: [JSONValue] = []
    for (index, tool) in input.tools.enumerated() {
      var value: JSONValue = ["name": .string(tool.name)]
      if !tool.description.isEmpty { value.set("description", .string(tool.description)) }
      value.set("input_schema", try tool.schemaJSON(field: "tools[\(index)]"))
      if let strict = tool.strict { value.set("strict", .bool(strict)) }
      tools.append(value)
    }
    body.set("tools", JSONValue(tools))
    if let choice = toolChoice { body.set("tool_choice", choice) }
  }

  private var toolChoice: JSONValue? {
    var choice: JSONValue
    switch input.toolChoice?.mode ?? .unspecified {
    case .none: return ["type": "none"]
    case .auto: choice = ["type": "auto"]
    case .required: choice = ["type": "any"]
    case .tool: choice = ["type": "tool", "name": .string(input.toolChoice?.tool ?? "")]
    case .unspecified, .unrecognized:
      if input.parallelToolCalls == nil { return nil }
      choice = ["type": "auto"]
    }
    if let parallel = input.parallelToolCalls {
      choice.set("disable_parallel_tool_use", .bool(!parallel))
    }
    return choice
  }

  /// Whether thinking is switched on: where an effort is asked for, except in the middle of a tool
  /// turn. There the provider wants its own earlier thoughts back, which we do not keep.
  static func thinks(_ input: V1.ChatInput) -> Bool {
    switch input.reasoningEffort {
    case .low, .medium, .high: break
    case .unspecified, .none, .minimal, .unrecognized: return false
    }
    let last = input.messages.lastIndex { $0.role == "assistant" } ?? 0
    return !input.messages[last...].contains { $0.role == "tool" }
  }

  /// Effort and schema share `output_config`.
  private func setOutput(in body: inout JSONValue) throws(Failure) {
    var output: JSONValue = .object([])
    switch input.reasoningEffort {
    case .none: body.set("thinking", ["type": "disabled"])
    case .low, .medium, .high:
      output.set("effort", OpenAIRequest.effort(input.reasoningEffort).map(JSONValue.string))
      if Self.thinks(input) { body.set("thinking", ["type": "adaptive"]) }
    case .unspecified, .minimal, .unrecognized: break
    }
    if let format = input.responseFormat, format.type == .jsonSchema {
      guard let schema = format.jsonSchema else {
        throw Failure.invalid("response_format.json_schema", "is required")
      }
      var tree = try schema.schemaJSON(field: "response_format.json_schema")
      // The format has no other place for it.
      if !schema.description.isEmpty, tree["description"] == nil {
        tree.set("description", .string(schema.description))
      }
      output.set("format", ["type": "json_schema", "schema": tree])
    }
    if output != .object([]) { body.set("output_config", output) }
  }
}
