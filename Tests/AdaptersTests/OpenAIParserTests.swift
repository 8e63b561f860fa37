// Chat-completion streams as canonical events.

import Core
import Protos
import Testing

@testable import Adapters

@Suite("OpenAI responses")
struct OpenAIParserTests {
  private let adapter = OpenAIChatAdapter()

  /// A chunk with the members that every real one has, among them ids that must not get through.
  private static func chunk(_ choice: String, _ rest: String = "") -> String {
    #"data: {"id":"chatcmpl-LEAK","object":"chat.completion.chunk","created":1,"model":"LEAK","#
      + #""system_fingerprint":"fp_LEAK","choices":[\#(choice)]\#(rest)}"# + "\n\n"
  }

  private static func delta(_ delta: String, finish: String = "null") -> String {
    chunk(#"{"index":0,"delta":\#(delta),"logprobs":null,"finish_reason":\#(finish)}"#)
  }

  private static let usage = chunk(
    "", #","usage":{"prompt_tokens":19,"completion_tokens":10,"total_tokens":29}"#)
  private static let done = "data: [DONE]\n\n"

  private static let hello =
    delta(#"{"role":"assistant","content":""}"#) + delta(#"{"content":"Hel"}"#)
    + ": keep-alive\n\n" + delta(#"{"content":"lo é"}"#) + delta("{}", finish: #""stop""#) + usage
    + done

  @Test("a stream is read the same wherever it is cut")
  func cuts() {
    let bytes = Array(Self.hello.utf8)
    let whole = Reading(adapter, [bytes])
    #expect(whole.text == "Hello é")
    #expect(whole.finish == .stop)
    #expect(whole.usage?.usage.inputTokens == 19)
    #expect(whole.usage?.usage.outputTokens == 10)
    #expect(whole.usage?.isConsistent == true)
    for cut in bytes.indices {
      #expect(Reading(adapter, [Array(bytes[..<cut]), Array(bytes[cut...])]) == whole)
    }
    #expect(Reading(adapter, bytes.map { [$0] }) == whole)
  }

  @Test("a stream that ends before its terminator is a failure wherever it is cut")
  func truncated() {
    let bytes = Array(Self.hello.utf8)
    let terminator = bytes.count - Array("\n\n".utf8).count
    for end in 0..<terminator {
      let reading = Reading(adapter, [Array(bytes[..<end])])
      #expect(reading.finish == nil, "cut at \(end)")
      #expect(reading.failure?.failure.code == .generationFailed)
      #expect(reading.failure?.isTransient == true)
      #expect(reading.failure?.wasSubmitted == true)
    }
  }

  @Test("tool calls are numbered and named by us")
  func toolCalls() throws {
    let stream =
      Self.delta(
        #"{"tool_calls":[{"index":0,"id":"call_LEAK","type":"function","#
          + #""function":{"name":"f","arguments":""}}]}"#)
      + Self.delta(#"{"tool_calls":[{"index":0,"function":{"arguments":"{\"a\""}}]}"#)
      + Self.delta(
        #"{"tool_calls":[{"index":1,"id":"LEAK2","function":{"name":"g","arguments":"{}"}}]}"#)
      + Self.delta(#"{"tool_calls":[{"index":0,"function":{"arguments":":1}"}}]}"#)
      + Self.delta("{}", finish: #""tool_calls""#) + Self.done
    let reading = Reading(adapter, stream)
    #expect(reading.finish == .toolCalls)
    let calls = try #require(reading.output?.message?.toolCalls)
    #expect(calls.map(\.id) == ["call_x_0", "call_x_1"])
    #expect(calls.map(\.name) == ["f", "g"])
    #expect(calls.map(\.arguments) == [#"{"a":1}"#, "{}"])
    #expect(!"\(reading)".contains("LEAK"))
  }

  @Test("calls without an index belong together by id, or by order")
  func toolCallsWithoutIndex() throws {
    let stream =
      Self.delta(#"{"tool_calls":[{"id":"A","function":{"name":"f","arguments":{"a":1}}}]}"#)
      + Self.delta(#"{"tool_calls":[{"id":"B","function":{"name":"g","arguments":"{"}}]}"#)
      + Self.delta(#"{"tool_calls":[{"function":{"arguments":"}"}}]}"#)
      + Self.delta("{}", finish: #""tool_calls""#) + Self.done
    let calls = try #require(Reading(adapter, stream).output?.message?.toolCalls)
    #expect(calls.map(\.arguments) == [#"{"a":1}"#, "{}"])
  }

  @Test(
    "finish reasons of all variants are ours",
    arguments: [
      ("stop", .stop), ("eos", .stop), ("length", .length), ("model_length", .length),
      ("tool_calls", .toolCalls), ("function_call", .toolCalls),
      ("content_filter", .contentFilter), ("something_new", .stop),
    ] as [(String, V1.ChatOutput.FinishReason)])
  func finishReasons(_ word: String, _ expected: V1.ChatOutput.FinishReason) {
    let stream = Self.delta(#"{"content":"x"}"#, finish: "\"\(word)\"") + Self.done
    #expect(Reading(adapter, stream).finish == expected)
  }

  @Test("reasoning and refusals come through under any of their names")
  func reasoning() {
    let end = Self.delta("{}", finish: #""stop""#) + Self.done
    for name in ["reasoning", "reasoning_content"] {
      #expect(Reading(adapter, Self.delta(#"{"\#(name)":"hm"}"#) + end).reasoning == "hm")
    }
    let typed =
      #"{"content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]},"#
      + #"{"type":"text","text":"so"}]}"#
    let reading = Reading(adapter, Self.delta(typed) + end)
    #expect(reading.reasoning == "hm")
    #expect(reading.text == "so")
    let refusal = Reading(adapter, Self.delta(#"{"refusal":"no"}"#) + end)
    #expect(refusal.output?.message?.refusal == "no")
  }

  @Test(
    "usage is cut into disjoint buckets that sum to the total",
    arguments: [
      (
        #"{"prompt_tokens":100,"completion_tokens":50,"total_tokens":150,"#
          + #""prompt_tokens_details":{"cached_tokens":40,"audio_tokens":10},"#
          + #""completion_tokens_details":{"reasoning_tokens":30}}"#,
        [50, 40, 10, 20, 30], true
      ),
      (
        #"{"prompt_tokens":10,"completion_tokens":5,"total_tokens":22,"#
          + #""completion_tokens_details":{"reasoning_tokens":7}}"#,
        [10, 0, 0, 5, 7], true
      ),
      (#"{"prompt_tokens":10,"completion_tokens":5,"total_tokens":99}"#, [10, 0, 0, 5, 0], false),
      (
        #"{"prompt_tokens":10,"completion_tokens":5,"prompt_tokens_details":{"cached_tokens":11}}"#,
        [0, 11, 0, 5, 0], false
      ),
      (#"{"prompt_tokens":1e1,"completion_tokens":5.0}"#, [10, 0, 0, 5, 0], true),
    ])
  func usage(_ json: String, _ expected: [Int64], _ isConsistent: Bool) throws {
    let stream =
      Self.delta("{}", finish: #""stop""#) + Self.chunk("", ",\"usage\":\(json)") + Self.done
    let measured = try #require(Reading(adapter, stream).usage)
    let usage = measured.usage
    #expect(
      [
        usage.inputTokens, usage.cachedInputTokens, usage.audioInputTokens, usage.outputTokens,
        usage.reasoningTokens,
      ] == expected)
    #expect(measured.isConsistent == isConsistent)
  }

  @Test(
    "an error inside a stream that began well is a failure of its kind",
    arguments: [
      (#"{"error":{"message":"x","type":"server_error"}}"#, Failure.Code.generationFailed, true),
      (#"{"error":{"message":"x","code":429}}"#, .providerUnavailable, true),
      (#"{"error":{"message":"x","code":"content_filter"}}"#, .contentBlocked, false),
      (#"{"error":"x"}"#, .generationFailed, true),
      (#"{"choices":[{"delta":{},"finish_reason":"error"}]}"#, .generationFailed, true),
    ])
  func errorInStream(_ data: String, _ code: Failure.Code, _ isTransient: Bool) {
    let reading = Reading(
      adapter, Self.delta(#"{"content":"x"}"#) + "data: \(data)\n\n" + Self.done)
    #expect(reading.finish == nil)
    #expect(reading.failure?.failure.code == code)
    #expect(reading.failure?.isTransient == isTransient)
    #expect(reading.failure?.wasSubmitted == true)
  }

  @Test(
    "what is no stream of chunks is a failure, never a crash",
    arguments: [
      "", "\n\n", "<html><body>502 Bad Gateway</body></html>", "data: {\n\n", "data: [1]\n\n",
      "data: null\n\n", "data: {\"choices\":[{\"delta\":\n\n", "data: [DONE]\n\n",
      "data: \u{0}\n\n", "event: x\ndata: <html>\n\n", "data: {\"choices\":{}}\n\n",
    ])
  func hostile(_ text: String) {
    let reading = Reading(adapter, text)
    #expect(reading.finish == nil)
    #expect(reading.failure?.failure.code == .generationFailed)
  }

  @Test("a whole completion is an answer too, a broken one is a failure")
  func whole() {
    let json =
      #"{"id":"LEAK","choices":[{"message":{"role":"assistant","content":"Hi"},"#
      + #""finish_reason":"length"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}"#
    let reading = Reading(adapter, json, contentType: "application/json")
    #expect(reading.text == "Hi")
    #expect(reading.finish == .length)
    #expect(reading.usage?.usage.outputTokens == 2)
    for end in 0..<json.utf8.count {
      let cut = String(decoding: Array(json.utf8)[..<end], as: UTF8.self)
      #expect(Reading(adapter, cut, contentType: "application/json").failure != nil)
    }
    let error = Reading(
      adapter, #"{"error":{"code":"insufficient_quota"}}"#, contentType: "application/json")
    #expect(error.failure?.failure.reason == "quota")
    #expect(Reading(adapter, "<html>", contentType: "text/html").failure != nil)
  }

  @Test("only a quirk lets a stream end without its terminator, after a finish reason")
  func optionalTerminator() throws {
    let quirks = try Quirks(["optional_terminator": "true"])
    let text = Array(Self.delta(#"{"content":"x"}"#).utf8)
    let end = Array(Self.delta("{}", finish: #""stop""#).utf8)
    #expect(Reading(adapter, [text, end], quirks: quirks).finish == .stop)
    #expect(Reading(adapter, [text], quirks: quirks).failure != nil)
    #expect(Reading(adapter, [text, end]).failure != nil)
  }

  @Test("an answer that stops with calls waits for their results; with a refusal it was filtered")
  func finishByContent() {
    let call = #"{"tool_calls":[{"index":0,"id":"A","function":{"name":"f","arguments":"{}"}}]}"#
    let end = Self.delta("{}", finish: #""stop""#) + Self.done
    #expect(Reading(adapter, Self.delta(call) + end).finish == .toolCalls)
    let refusal = Reading(adapter, Self.delta(#"{"refusal":"no"}"#) + end)
    #expect(refusal.finish == .contentFilter)
    let cut = Self.delta(call) + Self.delta("{}", finish: #""length""#) + Self.done
    #expect(Reading(adapter, cut).finish == .length)
  }

  @Test("calls that all have the index 0 are told apart by their ids; repeated ids are one call")
  func callsUnderOneIndex() throws {
    func piece(_ id: String, _ name: String, _ arguments: String) -> String {
      Self.delta(
        #"{"tool_calls":[{"index":0,"id":"\#(id)","function":{"name":"\#(name)","#
          + #""arguments":"\#(arguments)"}}]}"#)
    }
    let end = Self.delta("{}", finish: #""tool_calls""#) + Self.done
    let two = try #require(
      Reading(adapter, piece("A", "f", "{}") + piece("B", "g", "[]") + end)
        .output?.message?.toolCalls)
    #expect(two.map(\.name) == ["f", "g"])
    #expect(two.map(\.arguments) == ["{}", "[]"])
    let one = try #require(
      Reading(adapter, piece("A", "f", "{") + piece("A", "f", "}") + end)
        .output?.message?.toolCalls)
    #expect(one.map(\.arguments) == ["{}"])
  }

  @Test("a call without a name is no call")
  func namelessCall() {
    let call = #"{"tool_calls":[{"index":0,"id":"A","function":{"arguments":"{}"}}]}"#
    let end = Self.delta("{}", finish: #""tool_calls""#) + Self.done
    #expect(Reading(adapter, Self.delta(call) + end).failure?.failure.reason == "bad_output")
  }

  @Test("the calls of a whole answer stand alone, with or without ids")
  func wholeCalls() throws {
    let call = #"{"function":{"name":"f","arguments":"{}"}}"#
    let json =
      #"{"choices":[{"message":{"content":null,"tool_calls":[\#(call),\#(call)]},"#
      + #""finish_reason":"stop"}]}"#
    let reading = Reading(adapter, json, contentType: "application/json")
    #expect(reading.finish == .toolCalls)
    #expect(reading.output?.message?.toolCalls.map(\.id) == ["call_x_0", "call_x_1"])
    #expect(reading.output?.message?.toolCalls.map(\.arguments) == ["{}", "{}"])
  }

  @Test("an error is known by its event's name and by its object's word too")
  func errorShapes() {
    let text = Self.delta(#"{"content":"x"}"#)
    let flat = #"{"object":"error","message":"x","type":"BadRequestError","code":429}"#
    let inside = Reading(adapter, text + "data: \(flat)\n\n" + Self.done)
    #expect(inside.failure?.failure.reason == "capacity")
    let named = Reading(
      adapter, text + "event: error\ndata: {\"message\":\"x\",\"code\":503}\n\n" + Self.done)
    #expect(named.failure?.failure.reason == "capacity")
    let whole = Reading(adapter, flat, contentType: "application/json")
    #expect(whole.failure?.failure.reason == "capacity")
  }

  @Test("empty members say nothing: reasoning beside a null, a terminator with blanks")
  func sloppiness() {
    let thought = Self.delta(#"{"content":null,"reasoning_content":null,"reasoning":"hm"}"#)
    let end = Self.delta("{}", finish: #""stop""#) + "data: [DONE] \n\n"
    let reading = Reading(adapter, thought + end)
    #expect(reading.reasoning == "hm")
    #expect(reading.finish == .stop)
  }
}
