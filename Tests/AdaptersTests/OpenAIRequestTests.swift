// Canonical inputs as chat-completion requests.

import Core
import HTTP
import Protos
import Testing
import Wire

@testable import Adapters

@Suite("OpenAI requests")
struct OpenAIRequestTests {
  private let adapter = OpenAIChatAdapter()

  @Test("the least input is the least request")
  func least() throws {
    let body = try Fixture.body(adapter, Fixture.input())
    #expect(
      body.jsonText()
        == #"{"model":"m-1","messages":[{"role":"user","content":"Hi"}],"stream":true,"#
        + #""stream_options":{"include_usage":true}}"#)
    let target = AdapterTarget(providerModel: "m")
    let request = try adapter.request(for: Fixture.input(), to: target)
    #expect(request.method == "POST")
    #expect(request.path == "/chat/completions")
    #expect(request.fields.first("content-type") == "application/json")
  }

  @Test("every option has its field")
  func options() throws {
    let input = Fixture.input { input in
      input.maxOutputTokens = 50
      input.temperature = 0.5
      input.topP = 0.25
      input.stop = ["a", "b"]
      input.seed = -7
      input.presencePenalty = 1.5
      input.frequencyPenalty = -2
      input.reasoningEffort = .minimal
      input.tools = [Fixture.tool("f", #"{"type":"object"}"#, strict: true), Fixture.tool("g")]
      input.parallelToolCalls = false
      input.toolChoice = V1.ToolChoice()
      input.toolChoice?.mode = .tool
      input.toolChoice?.tool = "f"
    }
    let body = try Fixture.body(adapter, input)
    #expect(body["max_completion_tokens"] == 50)
    #expect(body["temperature"] == 0.5)
    #expect(body["top_p"] == 0.25)
    #expect(body["stop"] == ["a", "b"])
    #expect(body["seed"] == -7)
    #expect(body["presence_penalty"] == 1.5)
    #expect(body["frequency_penalty"]?.double == -2)
    #expect(body["reasoning_effort"] == "minimal")
    #expect(body["parallel_tool_calls"] == false)
    #expect(body["tool_choice"] == ["type": "function", "function": ["name": "f"]])
    #expect(
      body["tools"]?.jsonText()
        == #"[{"type":"function","function":{"name":"f","description":"does f","#
        + #""parameters":{"type":"object"},"strict":true}},{"type":"function","function":"#
        + #"{"name":"g","description":"does g","parameters":{"type":"object","properties":{}}}}]"#)
  }

  @Test("tool choices and response formats are words or objects")
  func choices() throws {
    let modes: [(V1.ToolChoice.Mode, JSONValue?)] = [
      (.auto, "auto"), (.none, "none"), (.required, "required"), (.unspecified, nil),
    ]
    for (mode, expected) in modes {
      let input = Fixture.input { input in
        input.tools = [Fixture.tool("f")]
        input.toolChoice = V1.ToolChoice()
        input.toolChoice?.mode = mode
      }
      #expect(try Fixture.body(adapter, input)["tool_choice"] == expected)
    }
    let json = Fixture.input { input in
      input.responseFormat = V1.ResponseFormat()
      input.responseFormat?.type = .json
    }
    #expect(try Fixture.body(adapter, json)["response_format"] == ["type": "json_object"])
    let schema = Fixture.input { input in
      var schema = V1.JsonSchema()
      schema.name = "s"
      schema.definition = .schemaJson(#"{"z":1,"a":2.50}"#)
      schema.strict = true
      input.responseFormat = V1.ResponseFormat()
      input.responseFormat?.type = .jsonSchema
      input.responseFormat?.jsonSchema = schema
    }
    #expect(
      try Fixture.body(adapter, schema)["response_format"]?.jsonText()
        == #"{"type":"json_schema","json_schema":{"name":"s","#
        + #""schema":{"z":1,"a":2.50},"strict":true}}"#)
  }

  @Test("a conversation keeps its order, and tool calls get ids that are not the customer's")
  func conversation() throws {
    let input = Fixture.input([
      Fixture.message("system", "Be brief."), Fixture.message("user", "x"),
      Fixture.message(
        "assistant", calls: [Fixture.call("mine", "f", #"{"a":1}"#), Fixture.call("b", "g", "")]),
      Fixture.message("tool", "1", answers: "b"), Fixture.message("tool", "2", answers: "mine"),
      Fixture.message("assistant", "ok", calls: [Fixture.call("mine", "f", "{}")]),
      Fixture.message("tool", "3", answers: "mine"),
    ])
    let body = try Fixture.body(adapter, input)
    let messages = try #require(body["messages"]?.elements)
    #expect(messages[0] == ["role": "system", "content": "Be brief."])
    #expect(
      messages[2].jsonText()
        == #"{"role":"assistant","tool_calls":[{"id":"call_000000001","type":"function","#
        + #""function":{"name":"f","arguments":"{\"a\":1}"}},{"id":"call_000000002","#
        + #""type":"function","function":{"name":"g","arguments":"{}"}}]}"#)
    #expect(messages[3] == ["role": "tool", "tool_call_id": "call_000000002", "content": "1"])
    #expect(messages[4]["tool_call_id"] == "call_000000001")
    #expect(messages[6]["tool_call_id"] == "call_000000003")
  }

  @Test("an answer to a call that nobody made is refused with its field")
  func orphan() {
    let input = Fixture.input([Fixture.message("tool", "1", answers: "x")])
    #expect(throws: Failure.self) { try Fixture.body(adapter, input) }
    do throws(Failure) {
      _ = try adapter.request(for: input, to: AdapterTarget(providerModel: "m"))
    } catch {
      #expect(error.fieldViolations.first?.field == "messages[0].tool_call_id")
    }
  }

  @Test("parts of a user message become typed parts")
  func parts() throws {
    let parts = [
      Fixture.part("look"), Fixture.image(Fixture.media(data: Fixture.png, detail: "low")),
      Fixture.image(Fixture.media(url: "https://e.com/a.png")),
      Fixture.audio(Fixture.media(data: [1, 2, 3], type: "audio/mpeg")),
      Fixture.file(Fixture.media(data: Array("%PDF-1".utf8), name: "r.pdf")),
    ]
    let input = Fixture.input([Fixture.message("user", parts: parts)])
    let content = try Fixture.body(adapter, input)["messages"]?[0]?["content"]
    #expect(content?[0] == ["type": "text", "text": "look"])
    #expect(
      content?[1] == [
        "type": "image_url",
        "image_url": ["url": "data:image/png;base64,iVBORw0KGgoB", "detail": "low"],
      ])
    #expect(content?[2] == ["type": "image_url", "image_url": ["url": "https://e.com/a.png"]])
    #expect(
      content?[3] == ["type": "input_audio", "input_audio": ["data": "AQID", "format": "mp3"]])
    #expect(content?[4]?["file"]?["filename"] == "r.pdf")
    #expect(content?[4]?["file"]?["file_data"] == "data:application/pdf;base64,JVBERi0x")
    #expect(adapter.unmappable(input, for: AdapterTarget(providerModel: "m")).isEmpty)
  }

  @Test("what cannot be expressed is named, not dropped")
  func unmappable() {
    let target = AdapterTarget(providerModel: "m")
    let image = Fixture.image(Fixture.media(data: Fixture.png))
    let cases: [(V1.ChatMessage, String)] = [
      (Fixture.message("assistant", parts: [image]), "messages[0].content[0]"),
      (Fixture.message("system", "a", parts: [image]), "messages[0].content[1]"),
      (
        Fixture.message("user", parts: [Fixture.audio(Fixture.media(url: "https://e.com/a"))]),
        "messages[0].content[0]"
      ),
      (
        Fixture.message("user", parts: [Fixture.audio(Fixture.media(data: [1], type: "audio/x"))]),
        "messages[0].content[0]"
      ),
      (
        Fixture.message("user", parts: [Fixture.file(Fixture.media(url: "https://e.com/a.pdf"))]),
        "messages[0].content[0]"
      ),
    ]
    for (message, field) in cases {
      #expect(adapter.unmappable(Fixture.input([message]), for: target) == [field])
    }
    var named = Fixture.message("tool", "1", answers: "a")
    named.name = "f"
    #expect(adapter.unmappable(Fixture.input([named]), for: target) == ["messages[0].name"])
  }

  @Test("quirks change names, not meaning")
  func quirks() throws {
    let quirks = try Quirks(
      ["max_tokens_field": "max_tokens", "seed_field": "random_seed"],
      [
        "system_role": "developer", "required_tool_choice": "any", "stream_options": "false",
        "path": "/x", "credential_header": "Api-Key",
      ])
    let input = Fixture.input([Fixture.message("system", "s")]) { input in
      input.seed = 1
      input.tools = [Fixture.tool("f")]
      input.toolChoice = V1.ToolChoice()
      input.toolChoice?.mode = .required
    }
    let body = try Fixture.body(adapter, input, limit: 99, quirks: quirks)
    #expect(body["max_tokens"] == 99)
    #expect(body["random_seed"] == 1)
    #expect(body["messages"]?[0]?["role"] == "developer")
    #expect(body["tool_choice"] == "any")
    #expect(body["stream_options"] == nil)
    let target = AdapterTarget(providerModel: "m", quirks: quirks)
    #expect(try adapter.request(for: input, to: target).path == "/x")
    #expect(adapter.authorization("k", for: target) == ("api-key", "k"))
    let plain = AdapterTarget(providerModel: "m")
    #expect(adapter.authorization("k", for: plain) == ("authorization", "Bearer k"))
    #expect(throws: Failure.self) { try Quirks(["no_such": "1"]) }
    #expect(throws: Failure.self) { try Quirks(["stream_options": "maybe"]) }
  }
}
