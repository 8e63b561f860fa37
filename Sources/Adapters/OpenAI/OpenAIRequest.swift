// A chat input as the body of `POST /chat/completions`.

import Core
import Protos
import Wire

/// Builds one request body.
struct OpenAIRequest {
  let input: V1.ChatInput
  let target: AdapterTarget
  private var calls = OutgoingToolCalls()

  init(_ input: V1.ChatInput, _ target: AdapterTarget) {
    self.input = input
    self.target = target
  }

  mutating func body() throws(Failure) -> JSONValue {
    var messages: [JSONValue] = []
    for index in input.messages.indices { messages.append(try message(index)) }
    var body: JSONValue = [
      "model": JSONValue(target.providerModel), "messages": JSONValue(messages), "stream": true,
    ]
    if target.quirks.streamOptions { body.set("stream_options", ["include_usage": true]) }
    setLimits(in: &body)
    try setTools(in: &body)
    try setFormat(in: &body)
    if let effort = Self.effort(input.reasoningEffort) {
      body.set("reasoning_effort", .string(effort))
    }
    return body
  }

  private func setLimits(in body: inout JSONValue) {
    let limit = input.maxOutputTokens.map(Int64.init) ?? target.maxOutputTokens
    if limit > 0 { body.set(target.quirks.maxTokensField, JSONValue(limit)) }
    if let value = input.temperature { body.set("temperature", JSONValue(value)) }
    if let value = input.topP { body.set("top_p", JSONValue(value)) }
    if let value = input.presencePenalty { body.set("presence_penalty", JSONValue(value)) }
    if let value = input.frequencyPenalty { body.set("frequency_penalty", JSONValue(value)) }
    if let value = input.seed { body.set(target.quirks.seedField, JSONValue(value)) }
    if !input.stop.isEmpty { body.set("stop", JSONValue(input.stop.map(JSONValue.string))) }
  }

  // MARK: Messages

  private mutating func message(_ index: Int) throws(Failure) -> JSONValue {
    let message = input.messages[index]
    let field = "messages[\(index)]"
    var result: JSONValue
    switch message.role {
    case "system": result = ["role": .string(target.quirks.systemRole)]
    case "tool":
      guard let call = calls.answer(message.toolCallId) else {
        throw Failure.invalid("\(field).tool_call_id", "no message before it makes this call")
      }
      result = ["role": "tool", "tool_call_id": .string(call)]
    case let role: result = ["role": .string(role)]
    }
    if let content = Self.content(message) {
      result.set("content", content)
    } else if message.role != "assistant" || (message.toolCalls.isEmpty && message.refusal.isEmpty)
    {
      result.set("content", "")
    }
    if !message.name.isEmpty { result.set("name", .string(message.name)) }
    if !message.refusal.isEmpty { result.set("refusal", .string(message.refusal)) }
    if !message.toolCalls.isEmpty {
      result.set("tool_calls", JSONValue(message.toolCalls.map { toolCall($0) }))
    }
    return result
  }

  private mutating func toolCall(_ call: V1.ToolCall) -> JSONValue {
    let function: JSONValue = [
      "name": .string(call.name),
      "arguments": .string(call.arguments.isEmpty ? "{}" : call.arguments),
    ]
    return ["id": .string(calls.add(call.id)), "type": "function", "function": function]
  }

  /// One text stays a string, which every server takes; several parts become a list.
  private static func content(_ message: V1.ChatMessage) -> JSONValue? {
    if message.content.isEmpty { return nil }
    if message.content.count == 1, case .text(let text) = message.content[0].part {
      return .string(text)
    }
    return JSONValue(message.content.compactMap(part))
  }

  private static func part(_ part: V1.ContentPart) -> JSONValue? {
    switch part.part {
    case .text(let text): return ["type": "text", "text": .string(text)]
    case .image(let media):
      var image: JSONValue = ["url": .string(url(media))]
      if !media.detail.isEmpty { image.set("detail", .string(media.detail)) }
      return ["type": "image_url", "image_url": image]
    case .audio(let media):
      guard case .data(let bytes) = media.source else { return nil }
      let format = audioFormats[media.effectiveType] ?? ""
      return [
        "type": "input_audio",
        "input_audio": ["data": .string(Base64.encode(bytes)), "format": .string(format)],
      ]
    case .file(let media):
      let name = media.name.isEmpty ? "file" : media.name
      return [
        "type": "file",
        "file": ["filename": .string(name), "file_data": .string(media.dataURL ?? "")],
      ]
    case nil: return nil
    }
  }

  private static func url(_ media: V1.MediaInput) -> String {
    if case .url(let url) = media.source { return url }
    return media.dataURL ?? ""
  }

  private static let audioFormats = [
    "audio/wav": "wav", "audio/x-wav": "wav", "audio/wave": "wav", "audio/mpeg": "mp3",
    "audio/mp3": "mp3",
  ]

  // MARK: Tools and format

  private func setTools(in body: inout JSONValue) throws(Failure) {
    guard !input.tools.isEmpty else { return }
    var tools: [JSONValue] = []
    for (index, tool) in input.tools.enumerated() {
      var function: JSONValue = ["name": .string(tool.name)]
      if !tool.description.isEmpty { function.set("description", .string(tool.description)) }
      function.set("parameters", try tool.schemaJSON(field: "tools[\(index)]"))
      if let strict = tool.strict { function.set("strict", .bool(strict)) }
      tools.append(["type": "function", "function": function])
    }
    body.set("tools", JSONValue(tools))
    if let value = input.parallelToolCalls { body.set("parallel_tool_calls", .bool(value)) }
    guard let choice = input.toolChoice else { return }
    switch choice.mode {
    case .auto: body.set("tool_choice", "auto")
    case .none: body.set("tool_choice", "none")
    case .required: body.set("tool_choice", .string(target.quirks.requiredToolChoice))
    case .tool:
      body.set("tool_choice", ["type": "function", "function": ["name": .string(choice.tool)]])
    case .unspecified, .unrecognized: break
    }
  }

  private func setFormat(in body: inout JSONValue) throws(Failure) {
    guard let format = input.responseFormat else { return }
    switch format.type {
    case .json: body.set("response_format", ["type": "json_object"])
    case .jsonSchema:
      guard let schema = format.jsonSchema else {
        throw Failure.invalid("response_format.json_schema", "is required")
      }
      var value: JSONValue = ["name": .string(schema.name)]
      if !schema.description.isEmpty { value.set("description", .string(schema.description)) }
      value.set("schema", try schema.schemaJSON(field: "response_format.json_schema"))
      if let strict = schema.strict { value.set("strict", .bool(strict)) }
      body.set("response_format", ["type": "json_schema", "json_schema": value])
    case .typeUnspecified, .text, .unrecognized: break
    }
  }

  static func effort(_ effort: V1.ChatInput.ReasoningEffort) -> String? {
    switch effort {
    case .none: "none"
    case .minimal: "minimal"
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    case .unspecified, .unrecognized: nil
    }
  }

  // MARK: What does not fit

  /// Parts that chat completions cannot carry: media outside user messages, sounds and documents by
  /// URL, formats it has no name for. An uploaded file counts as its bytes, which take its place
  /// before the request is made.
  static func unmappable(_ input: V1.ChatInput) -> [String] {
    var fields: [String] = []
    for (index, message) in input.messages.enumerated() {
      for (position, part) in message.content.enumerated() {
        let fits: Bool
        switch part.part {
        case .text, nil: fits = true
        case .image(let media): fits = message.role == "user" && isImage(media)
        case .audio(let media):
          fits = message.role == "user" && audioFormats[media.effectiveType] != nil && isData(media)
        case .file(let media):
          fits = message.role == "user" && !media.effectiveType.isEmpty && isData(media)
        }
        if !fits { fields.append("messages[\(index)].content[\(position)]") }
      }
      // The one role that has no name.
      if message.role == "tool", !message.name.isEmpty { fields.append("messages[\(index)].name") }
    }
    if input.tools.isEmpty, input.toolChoice?.forcesCall == true { fields.append("tool_choice") }
    return fields
  }

  private static func isData(_ media: V1.MediaInput) -> Bool {
    switch media.source {
    case .data, .file: true
    case .url, nil: false
    }
  }

  private static func isImage(_ media: V1.MediaInput) -> Bool {
    switch media.source {
    case .url: true
    case .data, .file: media.effectiveType.hasPrefix("image/")
    case nil: false
    }
  }
}
