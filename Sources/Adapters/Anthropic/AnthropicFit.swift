// What of a chat input the Anthropic dialect cannot express.

import Protos
import Wire

enum AnthropicFit {
  private static let imageTypes: Set<String> = [
    "image/jpeg", "image/png", "image/gif", "image/webp",
  ]
  private static let documentTypes: Set<String> = ["application/pdf", "text/plain"]

  static func unmappable(_ input: V1.ChatInput, _ target: AdapterTarget) -> [String] {
    var fields = options(input, target)
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
    // The answer would continue the last message instead of following it.
    if input.messages.last?.role == "assistant" {
      fields.append("messages[\(input.messages.count - 1)]")
    }
    return fields
  }

  private static func options(_ input: V1.ChatInput, _ target: AdapterTarget) -> [String] {
    var fields: [String] = []
    if input.seed != nil { fields.append("seed") }
    if input.presencePenalty != nil { fields.append("presence_penalty") }
    if input.frequencyPenalty != nil { fields.append("frequency_penalty") }
    if let value = input.temperature, value > 1 { fields.append("temperature") }
    if input.responseFormat?.type == .json { fields.append("response_format") }
    if input.reasoningEffort == .minimal { fields.append("reasoning_effort") }
    if input.maxOutputTokens == nil, target.maxOutputTokens <= 0 {
      fields.append("max_output_tokens")
    }
    if input.stop.contains(where: { $0.utf8.allSatisfy { $0 <= 0x20 } }) { fields.append("stop") }
    if input.tools.isEmpty, let mode = input.toolChoice?.mode, mode == .required || mode == .tool {
      fields.append("tool_choice")
    }
    return fields
  }

  private static func fields(of message: V1.ChatMessage, at field: String) -> [String] {
    var fields: [String] = []
    for (index, part) in message.content.enumerated() {
      let fits: Bool
      switch part.part {
      case .text, nil: fits = true
      case .image(let media):
        fits =
          takesMedia(message) && has(media, imageTypes)
          && (media.detail.isEmpty
            || media.detail == "auto")
      case .file(let media): fits = takesMedia(message) && has(media, documentTypes)
      case .audio: fits = false
      }
      if !fits { fields.append("\(field).content[\(index)]") }
    }
    for (index, call) in message.toolCalls.enumerated() where !call.arguments.isEmpty {
      let tree = try? JSONValue(parsing: call.arguments)
      if tree?.members == nil { fields.append("\(field).tool_calls[\(index)].arguments") }
    }
    return fields
  }

  private static func takesMedia(_ message: V1.ChatMessage) -> Bool {
    message.role == "user" || message.role == "tool"
  }

  private static func has(_ media: V1.MediaInput, _ types: Set<String>) -> Bool {
    switch media.source {
    case .url: true
    case .data: types.contains(media.effectiveType)
    case .file, nil: false
    }
  }
}
