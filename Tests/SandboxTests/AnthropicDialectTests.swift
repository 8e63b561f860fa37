// Messages as the provider documents them.

import Core
import HTTP
import Testing
import Wire

@testable import Sandbox

@Suite struct AnthropicDialectTests {
  @Test("an answer has every member that the document requires, null or not")
  func answer() {
    let script = anthropic(makeState())
    #expect(script.status == 200)
    #expect(script.json["content"]?[0] == ["type": "text", "text": "Hello.", "citations": .null])
    #expect(script.json["stop_reason"] == "end_turn")
    for name in ["stop_sequence", "stop_details", "container"] {
      #expect(script.json[name] == .null, "\(name)")
    }
    let usage = script.json["usage"]?.members?.map(\.0).sorted()
    #expect(
      usage == [
        "cache_creation", "cache_creation_input_tokens", "cache_read_input_tokens",
        "inference_geo", "input_tokens", "output_tokens", "server_tool_use", "service_tier",
      ])
    #expect(script.json["usage"]?["input_tokens"] == 9)
    #expect(script.json["usage"]?["output_tokens"] == 2)
    #expect(script.head?.fields.first("request-id")?.hasPrefix("req_") == true)
  }

  @Test("a stream has the documented events in their order")
  func stream() {
    let script = anthropic(makeState(), more: [("stream", true)])
    #expect(
      script.events == [
        "message_start", "content_block_start", "ping", "content_block_delta",
        "content_block_delta", "content_block_stop", "message_delta", "message_stop",
      ])
    #expect(script.data.compactMap { $0["delta"]?["text"]?.text }.joined() == "Hello.")
    let start = script.data.first?["message"]
    #expect(start?["usage"]?["input_tokens"] == 9)
    #expect(start?["stop_reason"] == .null)
    let end = script.data.first { $0["type"] == "message_delta" }
    #expect(end?["delta"]?["stop_reason"] == "end_turn")
    #expect(end?["usage"]?["output_tokens"] == 2)
  }

  @Test("thinking is a block of its own with a signature, and counts as output")
  func thinking() {
    let script = anthropic(makeState(), "Say hello [[sandbox: reasoning=5]]")
    #expect(script.json["content"]?[0]?["type"] == "thinking")
    #expect(script.json["content"]?[1]?["text"] == "Hello.")
    #expect(script.json["usage"]?["output_tokens"] == 7)
    let stream = anthropic(
      makeState(), "Say hello [[sandbox: reasoning=5]]", more: [("stream", true)])
    let deltas = stream.data.compactMap { $0["delta"]?["type"]?.text }
    #expect(deltas.contains("signature_delta"))
  }

  @Test("a tool's arguments come as an object, and piece by piece in a stream")
  func toolUse() {
    let schema: JSONValue = ["type": "object", "properties": ["city": ["type": "string"]]]
    let tools: JSONValue = [["name": "get_weather", "input_schema": schema]]
    let more: [(String, JSONValue)] = [("tools", tools), ("tool_choice", ["type": "any"])]
    let whole = anthropic(makeState(), more: more)
    #expect(whole.json["content"]?[0]?["input"] == ["city": "text"])
    #expect(whole.json["stop_reason"] == "tool_use")
    let stream = anthropic(makeState(), more: more + [("stream", true)])
    let pieces = stream.data.compactMap { $0["delta"]?["partial_json"]?.text }
    #expect(pieces.joined() == "{\"city\":\"text\"}")
  }

  @Test("max_tokens and stop sequences end an answer with their reasons")
  func ends() {
    let cut = anthropic(makeState(), more: [("max_tokens", 1)])
    #expect(cut.json["content"]?[0]?["text"] == "Hell")
    #expect(cut.json["stop_reason"] == "max_tokens")
    let stopped = anthropic(makeState(), more: [("stop_sequences", ["lo"])])
    #expect(stopped.json["stop_reason"] == "stop_sequence")
    #expect(stopped.json["stop_sequence"] == "lo")
  }

  @Test(
    "a body that breaks the schema is refused with its path",
    arguments: [
      ("foo", 1, "foo: Extra inputs are not permitted"),
      ("max_tokens", "many", "max_tokens: Input should be an integer"),
      ("temperature", 1.5, "temperature: Input should be a number"),
      ("messages", [["role": "system", "content": "x"]], "messages.0.role: Input should be"),
      ("messages", [], "messages: at least one message is required"),
      ("system", [["type": "text"]], "system.0.text: Field required"),
    ] as [(String, JSONValue, String)])
  func refused(member: String, value: JSONValue, message: String) {
    let script = anthropic(makeState(), more: [(member, value)])
    #expect(script.status == 400)
    #expect(script.json["type"] == "error")
    #expect(script.json["error"]?["type"] == "invalid_request_error")
    #expect(script.json["error"]?["message"]?.text?.hasPrefix(message) == true, "\(script.text)")
  }

  @Test("version and key are required")
  func headers() {
    let noVersion = anthropic(makeState(), fields: ["x-api-key": "sk-ant-1"])
    #expect(noVersion.status == 400)
    let noKey = anthropic(makeState(), fields: ["anthropic-version": "2023-06-01"])
    #expect(noKey.status == 401)
    #expect(noKey.json["error"]?["type"] == "authentication_error")
  }

  @Test("max_tokens is required")
  func maxTokens() {
    let body: JSONValue = ["model": "m", "messages": [["role": "user", "content": "x"]]]
    let script = send(makeState(), "POST", "/anthropic/v1/messages", body.json(), anthropicFields)
    #expect(script.json["error"]?["message"] == "max_tokens: Field required")
  }
}
