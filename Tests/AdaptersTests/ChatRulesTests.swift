// Inputs whose parts contradict each other.

import Core
import Protos
import Testing

@testable import Adapters

@Suite("Chat rules")
struct ChatRulesTests {
  /// The field that is wrong; empty where nothing is.
  private func field(
    _ messages: [V1.ChatMessage] = [Fixture.message("user", "x")],
    _ change: (inout V1.ChatInput) -> Void = { _ in }
  ) -> String {
    do throws(Failure) {
      try ChatRules.check(Fixture.input(messages, change), prefix: "input.chat.")
      return ""
    } catch {
      return error.fieldViolations.first?.field ?? error.message
    }
  }

  @Test("what a role cannot have is refused with its field")
  func roles() {
    let calls = [Fixture.call("a", "f", "{}")]
    let assistant = Fixture.message("assistant", calls: calls)
    let answer = Fixture.message("tool", "1", answers: "a")
    #expect(field([Fixture.message("user", "x"), assistant, answer]) == "")
    #expect(field([answer]) == "input.chat.messages[0].tool_call_id")
    #expect(field([answer, assistant]) == "input.chat.messages[0].tool_call_id")
    #expect(field([Fixture.message("tool", "1")]) == "input.chat.messages[0].tool_call_id")
    let user = Fixture.message("user", "x", answers: "a")
    #expect(field([user]) == "input.chat.messages[0].tool_call_id")
    #expect(
      field([Fixture.message("user", "x", calls: calls)]) == "input.chat.messages[0].tool_calls")
    var refusing = Fixture.message("user", "x")
    refusing.refusal = "no"
    #expect(field([refusing]) == "input.chat.messages[0].refusal")
    var thinking = Fixture.message("system", "x")
    thinking.reasoning = [V1.Reasoning()]
    #expect(field([thinking]) == "input.chat.messages[0].reasoning")
  }

  @Test("tools have different names and objects as schemas; a choice names one of them")
  func tools() {
    func chosen(_ mode: V1.ToolChoice.Mode, _ tool: String) -> String {
      field { input in
        input.tools = [Fixture.tool("f", "{}")]
        input.toolChoice = V1.ToolChoice()
        input.toolChoice?.mode = mode
        input.toolChoice?.tool = tool
      }
    }
    #expect(chosen(.tool, "f") == "")
    #expect(chosen(.tool, "g") == "input.chat.tool_choice.tool")
    #expect(chosen(.tool, "") == "input.chat.tool_choice.tool")
    #expect(chosen(.auto, "f") == "input.chat.tool_choice.tool")
    #expect(chosen(.unrecognized(9), "") == "input.chat.tool_choice.mode")
    let twice = field { $0.tools = [Fixture.tool("f"), Fixture.tool("f")] }
    #expect(twice == "input.chat.tools[1].name")
    let list = field { $0.tools = [Fixture.tool("f", " [1]")] }
    #expect(list == "input.chat.tools[0].parameters_json")
  }

  @Test("a schema goes with its type, and only with it; enums have known values")
  func formats() {
    func format(_ type: V1.ResponseFormat.Type_, _ schema: String?) -> String {
      field { input in
        input.responseFormat = V1.ResponseFormat()
        input.responseFormat?.type = type
        guard let schema else { return }
        input.responseFormat?.jsonSchema = V1.JsonSchema()
        input.responseFormat?.jsonSchema?.definition = .schemaJson(schema)
      }
    }
    #expect(format(.jsonSchema, "{}") == "")
    #expect(format(.text, nil) == "")
    #expect(format(.jsonSchema, nil) == "input.chat.response_format.json_schema")
    #expect(format(.typeUnspecified, "{}") == "input.chat.response_format.json_schema")
    #expect(format(.jsonSchema, "7") == "input.chat.response_format.json_schema.schema_json")
    #expect(format(.unrecognized(9), nil) == "input.chat.response_format.type")
    #expect(field { $0.reasoningEffort = .unrecognized(9) } == "input.chat.reasoning_effort")
    #expect(field { $0.reasoningEffort = .high } == "")
  }
}
