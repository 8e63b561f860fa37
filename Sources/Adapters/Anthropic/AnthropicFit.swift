// What of a chat input the Anthropic dialect cannot express.

import Protos
import Wire

enum AnthropicFit {
  private static let imageTypes: Set<String> = [
    "image/jpeg", "image/png", "image/gif", "image/webp",
  ]
  private static let documentTypes: Set<String> = ["application/pdf", "text/plain"]

  static func unmappable(_ input: V1.ChatInput, _ target: AdapterTarget) -> [String] {
    var fields = options(input, target) + thinkingOptions(input)
    var sawConversation = false
    for (index, message) in input.messages.enumerated() {
      let field = "messages[\(index)]"
      if message.role == "system" {
        // System messages stand at the top; moving one there changes the conversation.
        if sawConversation && !target.quirks.mergesSystemMessages { fields.append(field) }
      } else {
        // The conversation begins with the user.
        if !sawConversation && message.role != "user" { fields.append(field) }
        sawConversation = true
      }
      if !message.name.isEmpty { fields.append("\(field).name") }
      fields += self.fields(of: message, at: field)
    }
    if !sawConversation { fields.append("messages") }
    // The answer would continue the last message instead of following it.
    if input.messages.last?.role == "assistant" {
      fields.append("messages[\(input.messages.count - 1)]")
    }
    return fields + unansweredCalls(in: input.messages)
  }

  private static func options(_ input: V1.ChatInput, _ target: AdapterTarget) -> [String] {
    var fields: [String] = []
    if input.seed != nil { fields.append("seed") }
    if input.presencePenalty != nil { fields.append("presence_penalty") }
    if input.frequencyPenalty != nil { fields.append("frequency_penalty") }
    if let value = input.temperature, value > 1 || !target.quirks.takesSampling {
      fields.append("temperature")
    }
    if input.topP != nil, !target.quirks.takesSampling { fields.append("top_p") }
    if input.responseFormat?.type == .json { fields.append("response_format") }
    if input.reasoningEffort == .minimal { fields.append("reasoning_effort") }
    if input.maxOutputTokens == nil, target.maxOutputTokens <= 0 {
      fields.append("max_output_tokens")
    }
    if input.stop.contains(where: isBlank) { fields.append("stop") }
    if input.tools.isEmpty, input.toolChoice?.forcesCall == true { fields.append("tool_choice") }
    return fields
  }

  /// What does not go together with thinking: a forced call, a temperature other than 1, and
  /// a narrow nucleus.
  private static func thinkingOptions(_ input: V1.ChatInput) -> [String] {
    guard AnthropicRequest.thinks(input) else { return [] }
    var fields: [String] = []
    if input.toolChoice?.forcesCall == true { fields.append("tool_choice") }
    if let value = input.temperature, value < 1 { fields.append("temperature") }
    if let value = input.topP, value < 0.95 { fields.append("top_p") }
    return fields
  }

  /// The turn after one with calls begins with their results, one for each.
  private static func unansweredCalls(in messages: [V1.ChatMessage]) -> [String] {
    var fields: [String] = []
    for (index, message) in messages.enumerated() where !message.toolCalls.isEmpty {
      let answers = messages[(index + 1)...].prefix { $0.role == "tool" }
      let answered = Set(answers.map(\.toolCallId))
      for (position, call) in message.toolCalls.enumerated() where !answered.contains(call.id) {
        fields.append("messages[\(index)].tool_calls[\(position)]")
      }
    }
    return fields
  }

  private static func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 <= 0x20 } }

  private static func fields(of message: V1.ChatMessage, at field: String) -> [String] {
    var fields: [String] = []
    for (index, part) in message.content.enumerated() {
      let fits: Bool
      switch part.part {
      // An empty text says nothing and stays away; one of blanks alone is refused.
      case .text(let text): fits = text.isEmpty || !isBlank(text)
      case .image(let media):
        let isPlain = media.detail.isEmpty || media.detail == "auto"
        fits = takesMedia(message) && isPlain && has(media, imageTypes, byURL: imageTypes)
      case .file(let media):
        fits = takesMedia(message) && has(media, documentTypes, byURL: ["application/pdf"])
      case .audio: fits = false
      case nil: fits = true
      }
      if !fits { fields.append("\(field).content[\(index)]") }
    }
    if isEmpty(message) { fields.append("\(field).content") }
    for (index, call) in message.toolCalls.enumerated() where !call.arguments.isEmpty {
      let tree = try? JSONValue(parsing: call.arguments)
      if tree?.members == nil { fields.append("\(field).tool_calls[\(index)].arguments") }
    }
    return fields
  }

  private static func takesMedia(_ message: V1.ChatMessage) -> Bool {
    message.role == "user" || message.role == "tool"
  }

  /// Whether nothing of a message is left to send where something must be.
  private static func isEmpty(_ message: V1.ChatMessage) -> Bool {
    guard message.role == "user" || message.role == "assistant" else { return false }
    guard message.toolCalls.isEmpty, message.refusal.isEmpty else { return false }
    return message.content.allSatisfy { $0.part == nil || $0.part == .text("") }
  }

  private static func has(
    _ media: V1.MediaInput, _ types: Set<String>, byURL typesByURL: Set<String>
  ) -> Bool {
    switch media.source {
    case .url: media.mimeType.isEmpty || typesByURL.contains(media.effectiveType)
    // An uploaded file counts as its bytes, which take its place before the request is made.
    case .data, .file: types.contains(media.effectiveType)
    case nil: false
    }
  }
}

extension V1.ToolChoice {
  /// A call has to be made.
  var forcesCall: Bool { mode == .required || mode == .tool }
}
