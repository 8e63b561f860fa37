// Chat completions as the provider documents them.

import Core
import HTTP
import Testing
import Wire

@testable import Sandbox

@Suite struct OpenAIDialectTests {
  @Test("a request to say something is answered with it")
  func saysIt() {
    let script = openAI(makeState())
    #expect(script.status == 200)
    #expect(script.json["object"] == "chat.completion")
    let choice = script.json["choices"]?[0]
    #expect(choice?["message"]?["content"] == "Hello.")
    #expect(choice?["message"]?["refusal"] == .null)
    #expect(choice?["finish_reason"] == "stop")
    #expect(choice?["logprobs"] == .null)
    #expect(script.head?.fields.first("x-request-id")?.hasPrefix("req_") == true)
    #expect(script.head?.fields.first("x-ratelimit-limit-requests") != nil)
    #expect(script.end == "finish")
  }

  @Test("usage counts 4 scalars a token, 3 a message and 3 a request, and its total adds up")
  func usage() {
    let usage = openAI(makeState()).json["usage"]
    #expect(usage?["prompt_tokens"] == 9)
    #expect(usage?["completion_tokens"] == 2)
    #expect(usage?["total_tokens"] == 11)
  }

  @Test("a stream's pieces add up to the answer, and its usage comes last and only if asked for")
  func stream() {
    let options: JSONValue = ["include_usage": true]
    let script = openAI(
      makeState(), more: [("stream", true), ("stream_options", options)])
    let pieces = script.data.compactMap { $0["choices"]?[0]?["delta"]?["content"]?.text }
    #expect(pieces.joined() == "Hello.")
    #expect(script.data.last?["choices"] == [])
    #expect(script.data.last?["usage"]?["total_tokens"] == 11)
    #expect(script.data.first?["usage"] == .null)
    #expect(script.text.hasSuffix("data: [DONE]\n\n"))
    let without = openAI(makeState(), more: [("stream", true)])
    #expect(without.data.allSatisfy { $0["usage"] == nil })
    #expect(without.data.last?["choices"]?[0]?["finish_reason"] == "stop")
  }

  @Test("the same prompt and seed make the same text, another seed another one")
  func deterministic() {
    func text(_ seed: JSONValue) -> JSONValue? {
      openAI(makeState(), "Tell me", more: [("seed", seed)]).json["choices"]?[0]?["message"]
    }
    #expect(text(1) == text(1))
    #expect(text(1) != text(2))
  }

  @Test("a token limit cuts the text and says so")
  func limit() {
    let script = openAI(makeState(), more: [("max_completion_tokens", 1)])
    #expect(script.json["choices"]?[0]?["message"]?["content"] == "Hell")
    #expect(script.json["choices"]?[0]?["finish_reason"] == "length")
    #expect(script.json["usage"]?["completion_tokens"] == 1)
  }

  @Test("a stop text ends the answer before it")
  func stop() {
    let script = openAI(makeState(), "Say one two three", more: [("stop", ["three", " two"])])
    #expect(script.json["choices"]?[0]?["message"]?["content"] == "One")
    #expect(script.json["choices"]?[0]?["finish_reason"] == "stop")
  }

  private static let weather: JSONValue = [
    [
      "type": "function",
      "function": [
        "name": "get_weather",
        "parameters": ["type": "object", "properties": ["city": ["type": "string"]]],
      ],
    ]
  ]

  @Test("a tool that is named in the question is called, with arguments that fit its schema")
  func toolCall() throws {
    let script = openAI(makeState(), "Use get_weather now", more: [("tools", Self.weather)])
    let message = script.json["choices"]?[0]?["message"]
    #expect(message?["content"] == .null)
    let call = try #require(message?["tool_calls"]?[0])
    #expect(call["function"]?["name"] == "get_weather")
    #expect(call["function"]?["arguments"] == "{\"city\":\"text\"}")
    #expect(script.json["choices"]?[0]?["finish_reason"] == "tool_calls")
  }

  @Test("streamed arguments of a tool call add up, and only the first piece has id and name")
  func streamedToolCall() {
    let script = openAI(
      makeState(), "Hm",
      more: [
        ("tools", Self.weather), ("tool_choice", "required"), ("stream", true),
      ])
    let calls = script.data.compactMap { $0["choices"]?[0]?["delta"]?["tool_calls"]?[0] }
    #expect(
      calls.compactMap { $0["function"]?["arguments"]?.text }.joined() == "{\"city\":\"text\"}")
    #expect(calls.filter { $0["id"] != nil }.count == 1)
  }

  @Test("a JSON schema is filled in")
  func schema() {
    let schema: JSONValue = [
      "type": "object",
      "properties": ["n": ["type": "integer"], "kind": ["enum": ["a", "b"]]],
    ]
    let format: JSONValue = [
      "type": "json_schema", "json_schema": ["name": "x", "schema": schema],
    ]
    let script = openAI(makeState(), more: [("response_format", format)])
    #expect(script.json["choices"]?[0]?["message"]?["content"] == "{\"n\":1,\"kind\":\"a\"}")
  }

  @Test(
    "a body that breaks the schema is refused with the parameter",
    arguments: [
      ("temperature", 3, "temperature", "invalid_value"),
      ("foo", 1, "foo", "unknown_parameter"),
      ("messages", [["content": "x"]], "messages[0].role", "missing_required_parameter"),
      ("messages", [], "messages", "empty_array"),
      ("stream", "yes", "stream", "invalid_value"),
    ] as [(String, JSONValue, String, String)])
  func refused(member: String, value: JSONValue, param: String, code: String) {
    let script = openAI(makeState(), more: [(member, value)])
    #expect(script.status == 400)
    #expect(script.json["error"]?["param"]?.text == param)
    #expect(script.json["error"]?["code"]?.text == code)
    #expect(script.json["error"]?["type"] == "invalid_request_error")
  }

  @Test("a missing or foreign key is refused", arguments: ["", "Bearer x", "Bearer sk-ant-1"])
  func credentials(line: String) {
    let script = openAI(makeState(), fields: ["authorization": line])
    #expect(script.status == 401)
  }

  @Test("a model that does not exist is 404")
  func missingModel() {
    let script = openAI(makeState(), model: "missing-1")
    #expect(script.status == 404)
    #expect(script.json["error"]?["code"] == "model_not_found")
  }

  @Test("bytes that are no JSON are refused")
  func garbage() {
    let script = send(
      makeState(), "POST", "/openai/v1/chat/completions", Array("{".utf8),
      ["authorization": "Bearer sk-1"])
    #expect(script.status == 400)
  }
}
