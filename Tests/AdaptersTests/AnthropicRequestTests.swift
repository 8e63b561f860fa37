// Canonical inputs as messages requests.

import Core
import HTTP
import Protos
import Testing
import Wire

@testable import Adapters

@Suite("Anthropic requests")
struct AnthropicRequestTests {
  private let adapter = AnthropicChatAdapter()

  private func unmappable(_ input: V1.ChatInput, quirks: Quirks = Quirks()) -> [String] {
    adapter.unmappable(
      input, for: AdapterTarget(providerModel: "m", maxOutputTokens: 9, quirks: quirks))
  }

  @Test("the least input is the least request, with the limit that the dialect requires")
  func least() throws {
    let body = try Fixture.body(adapter, Fixture.input(), limit: 100)
    #expect(
      body.jsonText()
        == #"{"model":"m-1","max_tokens":100,"messages":[{"role":"user","content":"#
        + #"[{"type":"text","text":"Hi"}]}],"stream":true}"#)
    let request = try adapter.request(
      for: Fixture.input(), to: AdapterTarget(providerModel: "m", maxOutputTokens: 1))
    #expect(request.path == "/v1/messages")
    #expect(request.fields.first("anthropic-version") == "2023-06-01")
    let target = AdapterTarget(providerModel: "m")
    #expect(adapter.authorization("k", for: target) == ("x-api-key", "k"))
    #expect(adapter.unmappable(Fixture.input(), for: target) == ["max_output_tokens"])
  }

  @Test("system messages go to the top, roles alternate, tool results belong to the user")
  func conversation() throws {
    let input = Fixture.input([
      Fixture.message("system", "A"), Fixture.message("system", "B"),
      Fixture.message("user", "1"), Fixture.message("user", "2"),
      Fixture.message("assistant", "3", calls: [Fixture.call("mine", "f", #"{"b":1,"a":2}"#)]),
      Fixture.message("tool", "4", answers: "mine"), Fixture.message("user", "5"),
    ])
    #expect(unmappable(input).isEmpty)
    let body = try Fixture.body(adapter, input, limit: 9)
    #expect(
      body["system"]?.jsonText() == #"[{"type":"text","text":"A"},{"type":"text","text":"B"}]"#)
    let messages = try #require(body["messages"]?.elements)
    #expect(messages.map { $0["role"]?.text } == ["user", "assistant", "user"])
    #expect(messages[0]["content"]?.elements?.count == 2)
    #expect(
      messages[1]["content"]?[1]?.jsonText()
        == #"{"type":"tool_use","id":"call_000000001","name":"f","input":{"b":1,"a":2}}"#)
    #expect(
      messages[2]["content"]?.jsonText()
        == #"[{"type":"tool_result","tool_use_id":"call_000000001","content":"#
        + #"[{"type":"text","text":"4"}]},{"type":"text","text":"5"}]"#)
  }

  @Test("options, tools, formats and effort have their fields")
  func options() throws {
    let input = Fixture.input { input in
      input.maxOutputTokens = 50
      input.temperature = 1
      input.topP = 0.25
      input.stop = ["a"]
      input.tools = [Fixture.tool("f", #"{"type":"object"}"#, strict: true)]
      input.parallelToolCalls = false
      input.reasoningEffort = .high
      var schema = V1.JsonSchema()
      schema.name = "s"
      schema.definition = .schemaJson(#"{"type":"object"}"#)
      input.responseFormat = V1.ResponseFormat()
      input.responseFormat?.type = .jsonSchema
      input.responseFormat?.jsonSchema = schema
    }
    let body = try Fixture.body(adapter, input)
    #expect(body["max_tokens"] == 50)
    #expect(body["temperature"]?.double == 1)
    #expect(body["top_p"] == 0.25)
    #expect(body["stop_sequences"] == ["a"])
    #expect(body["tools"]?[0]?["input_schema"] == ["type": "object"])
    #expect(body["tools"]?[0]?["strict"] == true)
    #expect(body["tool_choice"] == ["type": "auto", "disable_parallel_tool_use": true])
    #expect(body["thinking"] == ["type": "adaptive"])
    #expect(
      body["output_config"] == [
        "effort": "high", "format": ["type": "json_schema", "schema": ["type": "object"]],
      ])
  }

  @Test("tool choices have their objects")
  func choices() throws {
    let modes: [(V1.ToolChoice.Mode, JSONValue?)] = [
      (.auto, ["type": "auto"]), (.none, ["type": "none"]), (.required, ["type": "any"]),
      (.tool, ["type": "tool", "name": "f"]), (.unspecified, nil),
    ]
    for (mode, expected) in modes {
      let input = Fixture.input { input in
        input.tools = [Fixture.tool("f")]
        input.toolChoice = V1.ToolChoice()
        input.toolChoice?.mode = mode
        input.toolChoice?.tool = mode == .tool ? "f" : ""
      }
      #expect(try Fixture.body(adapter, input)["tool_choice"] == expected)
    }
  }

  @Test("images and documents become sources")
  func media() throws {
    let parts = [
      Fixture.image(Fixture.media(data: Fixture.png)),
      Fixture.image(Fixture.media(url: "https://e.com/a.png")),
      Fixture.file(Fixture.media(data: Array("%PDF-1".utf8), name: "r")),
      Fixture.file(Fixture.media(data: Array("text".utf8), type: "text/plain")),
    ]
    let input = Fixture.input([Fixture.message("user", parts: parts)])
    #expect(unmappable(input).isEmpty)
    let content = try Fixture.body(adapter, input)["messages"]?[0]?["content"]
    #expect(
      content?[0]?["source"]
        == ["type": "base64", "media_type": "image/png", "data": "iVBORw0KGgoB"])
    #expect(content?[1]?["source"] == ["type": "url", "url": "https://e.com/a.png"])
    #expect(content?[2]?["type"] == "document")
    #expect(content?[2]?["title"] == "r")
    #expect(
      content?[3]?["source"] == ["type": "text", "media_type": "text/plain", "data": "text"])
  }

  @Test("what cannot be expressed is named, not dropped")
  func unmappableFields() throws {
    let user = Fixture.message("user", "x")
    func changed(_ change: (inout V1.ChatInput) -> Void) -> [String] {
      unmappable(Fixture.input([user], change))
    }
    #expect(changed { $0.seed = 1 } == ["seed"])
    #expect(changed { $0.presencePenalty = 1 } == ["presence_penalty"])
    #expect(changed { $0.frequencyPenalty = 1 } == ["frequency_penalty"])
    #expect(changed { $0.temperature = 1.5 } == ["temperature"])
    #expect(changed { $0.temperature = 1 } == [])
    #expect(changed { $0.stop = [" \n"] } == ["stop"])
    #expect(changed { $0.reasoningEffort = .minimal } == ["reasoning_effort"])
    let json = changed { input in
      input.responseFormat = V1.ResponseFormat()
      input.responseFormat?.type = .json
    }
    #expect(json == ["response_format"])
    let late = Fixture.input([user, Fixture.message("system", "s"), user])
    #expect(unmappable(late) == ["messages[1]"])
    #expect(unmappable(late, quirks: try Quirks(["merge_system_messages": "true"])) == [])
    #expect(
      unmappable(Fixture.input([Fixture.message("assistant", "x"), user])) == ["messages[0]"])
    #expect(
      unmappable(Fixture.input([user, Fixture.message("assistant", "x")])) == ["messages[1]"])
    var named = user
    named.name = "Ann"
    #expect(unmappable(Fixture.input([named])) == ["messages[0].name"])
    let audio = Fixture.audio(Fixture.media(data: [1], type: "audio/wav"))
    #expect(
      unmappable(Fixture.input([Fixture.message("user", parts: [audio])]))
        == ["messages[0].content[0]"])
    let detail = Fixture.image(Fixture.media(data: Fixture.png, detail: "low"))
    #expect(
      unmappable(Fixture.input([Fixture.message("user", parts: [detail])]))
        == ["messages[0].content[0]"])
    let broken = Fixture.message("assistant", calls: [Fixture.call("a", "f", "{")])
    #expect(
      unmappable(Fixture.input([user, broken, Fixture.message("tool", "x", answers: "a")]))
        == ["messages[1].tool_calls[0].arguments"])
  }

  @Test("thinking goes with neither a forced call, nor a temperature, nor a narrow nucleus")
  func thinkingOptions() {
    func changed(_ change: (inout V1.ChatInput) -> Void) -> [String] {
      unmappable(
        Fixture.input { input in
          input.tools = [Fixture.tool("f")]
          input.toolChoice = V1.ToolChoice()
          input.reasoningEffort = .low
          change(&input)
        })
    }
    #expect(changed { $0.toolChoice?.mode = .required } == ["tool_choice"])
    #expect(changed { $0.temperature = 0.5 } == ["temperature"])
    #expect(changed { $0.topP = 0.5 } == ["top_p"])
    let fitting = changed { input in
      input.temperature = 1
      input.topP = 0.95
    }
    #expect(fitting == [])
    let off = changed { input in
      input.reasoningEffort = .none
      input.temperature = 0.5
      input.toolChoice?.mode = .required
    }
    #expect(off == [])
  }

  @Test("thinking is not switched on between a call and the answer to its result")
  func thinkingInToolTurn() throws {
    let input = Fixture.input([
      Fixture.message("user", "x"),
      Fixture.message("assistant", calls: [Fixture.call("a", "f", "{}")]),
      Fixture.message("tool", "1", answers: "a"), Fixture.message("user", "go on"),
    ]) { $0.reasoningEffort = .high }
    let body = try Fixture.body(adapter, input, limit: 9)
    #expect(body["thinking"] == nil)
    #expect(body["output_config"] == ["effort": "high"])
  }

  @Test("the version without sampling options takes none")
  func versions() throws {
    let quirks = try Quirks(["api_version": "2026-10-21"])
    let input = Fixture.input { input in
      input.temperature = 1
      input.topP = 1
    }
    #expect(unmappable(input, quirks: quirks) == ["temperature", "top_p"])
    #expect(unmappable(input) == [])
    #expect(throws: Failure.self) { try Quirks(["api_version": "2020-01-01"]) }
  }

  @Test("a call wants its result in the next turn, before anything else")
  func unansweredCalls() {
    let user = Fixture.message("user", "x")
    let calls = Fixture.message(
      "assistant", calls: [Fixture.call("a", "f", "{}"), Fixture.call("b", "f", "{}")])
    let one = Fixture.message("tool", "1", answers: "a")
    let two = Fixture.message("tool", "2", answers: "b")
    #expect(unmappable(Fixture.input([user, calls, two, one, user])) == [])
    #expect(unmappable(Fixture.input([user, calls, one])) == ["messages[1].tool_calls[1]"])
    #expect(
      unmappable(Fixture.input([user, calls, one, user, two])) == ["messages[1].tool_calls[1]"])
  }

  @Test("a turn without content, and a text of blanks, are not sent")
  func emptyContent() {
    let user = Fixture.message("user", "x")
    #expect(unmappable(Fixture.input([Fixture.message("user")])) == ["messages[0].content"])
    #expect(unmappable(Fixture.input([Fixture.message("user", "")])) == ["messages[0].content"])
    #expect(
      unmappable(Fixture.input([Fixture.message("user", " \n")])) == ["messages[0].content[0]"])
    #expect(
      unmappable(Fixture.input([user, Fixture.message("assistant"), user]))
        == ["messages[1].content"])
    #expect(unmappable(Fixture.input([Fixture.message("system", "s")])) == ["messages"])
  }

  @Test("only documents that are known to be PDF go by URL")
  func documentsByURL() {
    func file(_ type: String) -> [String] {
      let media = Fixture.media(url: "https://e.com/a", type: type)
      return unmappable(Fixture.input([Fixture.message("user", parts: [Fixture.file(media)])]))
    }
    #expect(file("") == [])
    #expect(file("application/pdf") == [])
    #expect(file("text/plain") == ["messages[0].content[0]"])
  }

  @Test("the description of a format goes into its schema")
  func formatDescription() throws {
    let input = Fixture.input { input in
      var schema = V1.JsonSchema()
      schema.name = "s"
      schema.description = "a city"
      schema.definition = .schemaJson(#"{"type":"object"}"#)
      input.responseFormat = V1.ResponseFormat()
      input.responseFormat?.type = .jsonSchema
      input.responseFormat?.jsonSchema = schema
    }
    let body = try Fixture.body(adapter, input, limit: 9)
    #expect(
      body["output_config"]?["format"]?["schema"]
        == ["type": "object", "description": "a city"])
  }
}
