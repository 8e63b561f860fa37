// What no field rule of a chat input can say: how its parts have to fit together.

package import Core
package import Protos
import Wire

/// Checks that hold for every dialect, so that a contradiction is refused before a job exists.
package enum ChatRules {
  /// Throws `invalid_request` with the first field that contradicts another; `prefix` begins its
  /// path, as in `input.chat.`.
  package static func check(_ input: V1.ChatInput, prefix: String) throws(Failure) {
    guard let (field, description) = violation(in: input) else { return }
    throw Failure.invalid(prefix + field, description)
  }

  private typealias Violation = (field: String, description: String)

  private static func violation(in input: V1.ChatInput) -> Violation? {
    violation(inMessages: input.messages) ?? violation(inTools: input)
      ?? violation(in: input.responseFormat)
      ?? (input.reasoningEffort.isDefined ? nil : ("reasoning_effort", unknown))
  }

  private static let unknown = "is not one of its values"

  // MARK: Messages

  private static func violation(inMessages messages: [V1.ChatMessage]) -> Violation? {
    var calls: Set<String> = []
    for (index, message) in messages.enumerated() {
      if let (field, description) = violation(in: message, calls) {
        return ("messages[\(index)].\(field)", description)
      }
      for call in message.toolCalls { calls.insert(call.id) }
    }
    return nil
  }

  private static func violation(
    in message: V1.ChatMessage, _ calls: Set<String>
  ) -> Violation? {
    if message.role == "tool" {
      if !calls.contains(message.toolCallId) {
        return ("tool_call_id", "no message before it makes this call")
      }
    } else if !message.toolCallId.isEmpty {
      return ("tool_call_id", "is for messages of role tool")
    }
    guard message.role != "assistant" else { return nil }
    if !message.toolCalls.isEmpty { return ("tool_calls", "are for messages of role assistant") }
    if !message.refusal.isEmpty { return ("refusal", "is for messages of role assistant") }
    if !message.reasoning.isEmpty { return ("reasoning", "is for messages of role assistant") }
    return nil
  }

  // MARK: Tools

  private static func violation(inTools input: V1.ChatInput) -> Violation? {
    var names: Set<String> = []
    for (index, tool) in input.tools.enumerated() {
      guard names.insert(tool.name).inserted else {
        return ("tools[\(index)].name", "is the name of another tool too")
      }
      if case .parametersJson(let text) = tool.schema, !isObject(text) {
        return ("tools[\(index)].parameters_json", notAnObject)
      }
    }
    guard let choice = input.toolChoice else { return nil }
    guard choice.mode.isDefined else { return ("tool_choice.mode", unknown) }
    if choice.mode != .tool {
      return choice.tool.isEmpty ? nil : ("tool_choice.tool", "is for the mode TOOL")
    }
    return names.contains(choice.tool) ? nil : ("tool_choice.tool", "is none of the tools")
  }

  // MARK: Formats

  private static func violation(in format: V1.ResponseFormat?) -> Violation? {
    guard let format else { return nil }
    guard format.type.isDefined else { return ("response_format.type", unknown) }
    let field = "response_format.json_schema"
    guard format.type == .jsonSchema else {
      return format.jsonSchema == nil ? nil : (field, "is for the type JSON_SCHEMA")
    }
    guard let schema = format.jsonSchema else { return (field, "is required") }
    if case .schemaJson(let text) = schema.definition, !isObject(text) {
      return ("\(field).schema_json", notAnObject)
    }
    return nil
  }

  private static let notAnObject = "must be a JSON object"

  /// Whether JSON text is an object; that it is JSON is a field rule.
  private static func isObject(_ text: String) -> Bool {
    text.utf8.first { $0 > 0x20 } == 0x7B
  }
}
