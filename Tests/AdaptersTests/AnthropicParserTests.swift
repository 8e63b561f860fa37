// Message streams as canonical events.

import Core
import Protos
import Testing

@testable import Adapters

@Suite("Anthropic responses")
struct AnthropicParserTests {
  private let adapter = AnthropicChatAdapter()

  private static func event(_ type: String, _ rest: String = "") -> String {
    "event: \(type)\ndata: {\"type\":\"\(type)\"\(rest.isEmpty ? "" : ",\(rest)")}\n\n"
  }

  private static let start = event(
    "message_start",
    #""message":{"id":"msg_LEAK","model":"LEAK","content":[],"stop_reason":null,"#
      + #""usage":{"input_tokens":25,"cache_read_input_tokens":7,"#
      + #""cache_creation_input_tokens":3,"output_tokens":1}}"#)

  private static func block(_ index: Int, _ block: String, _ deltas: [String]) -> String {
    event("content_block_start", #""index":\#(index),"content_block":\#(block)"#)
      + deltas.map { event("content_block_delta", #""index":\#(index),"delta":\#($0)"#) }.joined()
      + event("content_block_stop", #""index":\#(index)"#)
  }

  private static func text(_ text: String) -> String { #"{"type":"text_delta","text":"\#(text)"}"# }

  private static func end(_ reason: String, stop: String = "null") -> String {
    event(
      "message_delta",
      #""delta":{"stop_reason":"\#(reason)","stop_sequence":\#(stop)},"#
        + #""usage":{"output_tokens":15,"output_tokens_details":{"thinking_tokens":5}}"#)
      + event("message_stop")
  }

  private static let hello =
    start + event("ping") + block(0, #"{"type":"text","text":""}"#, [text("Hel"), text("lo é")])
    + event("something_new", #""x":1"#) + end("end_turn")

  @Test("a stream is read the same wherever it is cut")
  func cuts() {
    let bytes = Array(Self.hello.utf8)
    let whole = Reading(adapter, [bytes])
    #expect(whole.text == "Hello é")
    #expect(whole.finish == .stop)
    var usage = V1.Usage()
    usage.inputTokens = 25
    usage.cachedInputTokens = 7
    usage.cacheWriteTokens = 3
    usage.outputTokens = 10
    usage.reasoningTokens = 5
    #expect(whole.usage == MeasuredUsage(usage))
    for cut in bytes.indices {
      #expect(Reading(adapter, [Array(bytes[..<cut]), Array(bytes[cut...])]) == whole)
    }
  }

  @Test("a stream that ends before its terminator is a failure wherever it is cut")
  func truncated() {
    let bytes = Array(Self.hello.utf8)
    for end in 0..<(bytes.count - 2) {
      let reading = Reading(adapter, [Array(bytes[..<end])])
      #expect(reading.finish == nil, "cut at \(end)")
      #expect(reading.failure?.failure.code == .generationFailed)
    }
  }

  @Test("tool calls are numbered and named by us, with or without pieces")
  func toolCalls() throws {
    let pieces = [
      #"{"type":"input_json_delta","partial_json":""}"#,
      #"{"type":"input_json_delta","partial_json":"{\"a\""}"#,
      #"{"type":"input_json_delta","partial_json":":1}"}"#,
    ]
    let stream =
      Self.start + Self.block(0, #"{"type":"text","text":""}"#, [Self.text("ok")])
      + Self.block(1, #"{"type":"tool_use","id":"toolu_LEAK","name":"f","input":{}}"#, pieces)
      + Self.block(2, #"{"type":"tool_use","id":"toolu_LEAK2","name":"g","input":{}}"#, [])
      + Self.end("tool_use")
    let reading = Reading(adapter, stream)
    #expect(reading.finish == .toolCalls)
    let calls = try #require(reading.output?.message?.toolCalls)
    #expect(calls.map(\.id) == ["call_x_0", "call_x_1"])
    #expect(calls.map(\.arguments) == [#"{"a":1}"#, "{}"])
    #expect(!"\(reading)".contains("LEAK"))
  }

  @Test("thinking is reasoning; signatures and redacted thoughts stay behind")
  func thinking() {
    let deltas = [
      #"{"type":"thinking_delta","thinking":"hm"}"#,
      #"{"type":"signature_delta","signature":"LEAK"}"#,
    ]
    let stream =
      Self.start + Self.block(0, #"{"type":"thinking","thinking":"","signature":""}"#, deltas)
      + Self.block(1, #"{"type":"redacted_thinking","data":"LEAK"}"#, [])
      + Self.block(2, #"{"type":"text","text":""}"#, [Self.text("so")]) + Self.end("end_turn")
    let reading = Reading(adapter, stream)
    #expect(reading.reasoning == "hm")
    #expect(reading.text == "so")
    #expect(!"\(reading)".contains("LEAK"))
  }

  @Test(
    "stop reasons are ours",
    arguments: [
      ("end_turn", .stop), ("stop_sequence", .stop), ("max_tokens", .length),
      ("model_context_window_exceeded", .length), ("tool_use", .toolCalls),
      ("refusal", .contentFilter), ("something_new", .stop),
    ] as [(String, V1.ChatOutput.FinishReason)])
  func stopReasons(_ word: String, _ expected: V1.ChatOutput.FinishReason) {
    let reading = Reading(adapter, Self.start + Self.end(word, stop: #""END""#))
    #expect(reading.finish == expected)
    #expect(!"\(reading)".contains("END"), "other dialects do not tell it")
  }

  @Test(
    "an error event after a success status is a failure of its kind",
    arguments: [
      ("overloaded_error", Failure.Code.providerUnavailable), ("api_error", .generationFailed),
      ("rate_limit_error", .providerUnavailable), ("new_error", .generationFailed),
    ])
  func errorEvent(_ type: String, _ code: Failure.Code) {
    let error = Self.event("error", #""error":{"type":"\#(type)","message":"LEAK"}"#)
    let reading = Reading(adapter, Self.start + error + Self.end("end_turn"))
    #expect(reading.finish == nil)
    #expect(reading.failure?.failure.code == code)
    #expect(reading.failure?.wasSubmitted == true)
    #expect(reading.failure.map { "\($0.failure)".contains("LEAK") } == false)
  }

  @Test(
    "what is no stream of events is a failure, never a crash",
    arguments: [
      "", "<html>502</html>", "data: {\n\n", "data: []\n\n", "event: message_stop\ndata: {}\n\n",
      "data: {\"type\":\"content_block_delta\",\"index\":4,\"delta\":{\"text\":\"x\"}}\n\n",
      "data: {\"type\":\"message_stop\"}\n\n", "data: {\"type\":\"message_delta\"}\n\n",
      "data: [DONE]\n\n",
    ])
  func hostile(_ text: String) {
    let reading = Reading(adapter, text)
    #expect(reading.finish == nil)
    #expect(reading.failure?.failure.code == .generationFailed)
  }

  @Test("output that was never counted is not taken for counted")
  func usageWithoutOutput() {
    let end = Self.event("message_delta", #""delta":{"stop_reason":"end_turn"}"#)
    let text = Self.block(0, #"{"type":"text","text":""}"#, [Self.text("Hello")])
    let bare = Reading(adapter, Self.start + text + end + Self.event("message_stop"))
    #expect(bare.finish == .stop)
    #expect(bare.usage?.countsOutput == false)
    #expect(bare.usage?.usage.inputTokens == 25)
    #expect(Reading(adapter, Self.hello).usage?.countsOutput == true)
  }

  @Test("a call without a name is no call")
  func namelessCall() {
    let call = Self.block(0, #"{"type":"tool_use","id":"x","name":"","input":{}}"#, [])
    let stream = Reading(adapter, Self.start + call + Self.end("tool_use"))
    #expect(stream.failure?.failure.reason == "bad_output")
    let whole = #"{"content":[{"type":"tool_use","id":"x","input":{}}],"stop_reason":"tool_use"}"#
    #expect(Reading(adapter, whole, contentType: "application/json").failure != nil)
  }

  @Test("a whole message is an answer too, a broken one is a failure")
  func whole() {
    let json =
      #"{"id":"LEAK","type":"message","content":[{"type":"thinking","thinking":"hm"},"#
      + #"{"type":"text","text":"Hi"},{"type":"tool_use","id":"x","name":"f","input":{"a":1}}],"#
      + #""stop_reason":"tool_use","usage":{"input_tokens":1,"output_tokens":2}}"#
    let reading = Reading(adapter, json, contentType: "application/json")
    #expect(reading.text == "Hi")
    #expect(reading.output?.message?.toolCalls.first?.arguments == #"{"a":1}"#)
    #expect(reading.usage?.usage.outputTokens == 2)
    for end in 0..<json.utf8.count {
      let cut = String(decoding: Array(json.utf8)[..<end], as: UTF8.self)
      #expect(Reading(adapter, cut, contentType: "application/json").failure != nil)
    }
  }
}
