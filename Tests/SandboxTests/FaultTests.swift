// Each fault, from each place that can ask for it.

import Core
import HTTP
import Testing
import Wire

@testable import Sandbox

@Suite struct FaultTests {
  private func streamed(_ faults: String) -> Script {
    openAI(makeState(), "Say one two three [[sandbox: \(faults)]]", more: [("stream", true)])
  }

  @Test("a status has the provider's shape, and a retry time where asked for")
  func status() {
    let limited = openAI(makeState(), "x [[sandbox: status=429 retry_after=2]]")
    #expect(limited.status == 429)
    #expect(limited.head?.fields.first("retry-after") == "2")
    #expect(limited.json["error"]?["code"] == "rate_limit_exceeded")
    let overloaded = anthropic(makeState(), "x [[sandbox: status=529]]")
    #expect(overloaded.status == 529)
    #expect(overloaded.json["error"]?["type"] == "overloaded_error")
    let quota = openAI(
      makeState(), "x [[sandbox: status=429 code=insufficient_quota type=insufficient_quota]]")
    #expect(quota.json["error"]?["code"] == "insufficient_quota")
  }

  @Test("the model's suffix, the header and the prompt can ask; the prompt wins")
  func sources() {
    let suffix = openAI(makeState(), model: "m+status=500")
    #expect(suffix.status == 500)
    let fields: HTTPFields = ["authorization": "Bearer sk-1", "x-sandbox": "status=503"]
    #expect(openAI(makeState(), fields: fields).status == 503)
    let all = openAI(
      makeState(), "x [[sandbox: status=402]]", model: "m+status=500", fields: fields)
    #expect(all.status == 402)
  }

  @Test("the control endpoint's faults happen to so many requests of that model")
  func control() {
    let state = makeState()
    let body: JSONValue = ["model": "a", "faults": "status=503", "count": 2]
    #expect(send(state, "POST", "/control/faults", body.json()).status == 200)
    #expect(openAI(state, model: "b").status == 200)
    #expect((0..<3).map { _ in openAI(state, model: "a").status } == [503, 503, 200])
    let log = send(state, "GET", "/control/requests").json
    #expect(log["total"] == 4)
    #expect(log["models"]?["a"] == 3)
    #expect(send(state, "DELETE", "/control/requests").status == 200)
    #expect(send(state, "GET", "/control/requests").json["total"] == 0)
  }

  @Test("a fault for the first requests, or for one model, leaves the others alone")
  func selection() {
    let state = makeState()
    let twice = (0..<3).map { _ in openAI(state, "x [[sandbox: status=500 times=2]]").status }
    #expect(twice == [500, 500, 200])
    #expect(openAI(state, "x [[sandbox: status=500 model=b]]", model: "a").status == 200)
    #expect(openAI(state, "x [[sandbox: status=500 model=b]]", model: "ab").status == 500)
  }

  @Test(
    "a fault that is not understood is refused, never ignored",
    arguments: ["statos=1", "status=x", "status=", "usage=odd", "reset=1", "words=99999999"])
  func unknown(text: String) {
    #expect(openAI(makeState(), "x [[sandbox: \(text)]]").status == 400)
  }

  @Test("HTML pages, empty bodies, truncated JSON and errors inside a 200 are what they say")
  func bodies() {
    let page = openAI(makeState(), "x [[sandbox: html]]")
    #expect(page.status == 502)
    #expect(page.head?.fields.first("content-type") == "text/html")
    #expect(openAI(makeState(), "x [[sandbox: empty]]").body.isEmpty)
    let truncated = openAI(makeState(), "x [[sandbox: truncated]]")
    #expect(truncated.status == 200)
    #expect(truncated.json == .null)
    #expect(truncated.end == "finish")
    let error = openAI(makeState(), "x [[sandbox: error_body]]")
    #expect(error.status == 200)
    #expect(error.json["error"]?["type"] == "server_error")
  }

  @Test("connections break, fall silent and stall where they were told to")
  func connections() {
    #expect(streamed("reset").end == "reset")
    #expect(streamed("reset").head == nil)
    #expect(streamed("silence").end == "hang")
    let cut = streamed("cut=1")
    #expect(cut.end == "reset")
    let pieces = cut.data.compactMap { $0["choices"]?[0]?["delta"]?["content"]?.text }
    #expect(pieces == ["", "One ", "two "])
    #expect(streamed("stall").end == "hang")
    #expect(openAI(makeState(), "x [[sandbox: cut]]").end == "reset")
  }

  @Test("streams can lack their end, their usage or a chunk's sense")
  func streams() {
    #expect(!streamed("no_terminator").text.contains("[DONE]"))
    #expect(streamed("no_terminator").end == "finish")
    #expect(!streamed("no_finish").text.contains("\"stop\""))
    let broken = streamed("malformed=1").data.compactMap {
      $0["choices"]?[0]?["delta"]?["content"]?.text
    }
    #expect(broken == ["", "One ", "thre", "e."])
    #expect(streamed("error_in_stream=1").data.last?["error"]?["type"] == "server_error")
    let anthropicError = anthropic(
      makeState(), "x [[sandbox: error_in_stream]]", more: [("stream", true)])
    #expect(anthropicError.events.last == "error")
  }

  @Test("delays stand where they were asked for")
  func delays() {
    #expect(streamed("head_delay=5 first_delay=6 chunk_delay=7").waits == [5, 6, 7, 7, 7])
    let slow = openAI(makeState(), "Say x [[sandbox: first_delay=6]]")
    #expect(slow.waits == [6])
  }

  @Test("usage can be missing or not add up")
  func usage() {
    #expect(openAI(makeState(), "x [[sandbox: usage=missing]]").json["usage"] == nil)
    let wrong = openAI(makeState(), "Say hello [[sandbox: usage=wrong]]").json["usage"]
    let parts =
      (wrong?["prompt_tokens"]?.integer ?? 0) + (wrong?["completion_tokens"]?.integer ?? 0)
    #expect(wrong?["total_tokens"]?.integer != parts)
  }

  @Test("a refusal is content in one dialect and a stop reason in the other")
  func refusal() {
    let openAIAnswer = openAI(makeState(), "x [[sandbox: refusal]]").json["choices"]?[0]
    #expect(openAIAnswer?["message"]?["refusal"] == "I cannot help with that.")
    #expect(openAIAnswer?["message"]?["content"] == .null)
    #expect(anthropic(makeState(), "x [[sandbox: refusal]]").json["stop_reason"] == "refusal")
    let filtered = openAI(makeState(), "x [[sandbox: content_filter]]").json["choices"]?[0]
    #expect(filtered?["finish_reason"] == "content_filter")
  }

  @Test("canaries are planted in headers, ids, model names and errors")
  func canaries() {
    let state = makeState(canaries: ["kanarienvogel"])
    let script = openAI(state)
    for name in ["id", "model", "system_fingerprint"] {
      #expect(script.json[name]?.text?.contains("kanarienvogel") == true, "\(name)")
    }
    for name in ["server", "via", "x-request-id", "openai-organization", "set-cookie"] {
      #expect(script.head?.fields.first(name)?.contains("kanarienvogel") == true, "\(name)")
    }
    let error = anthropic(state, "x [[sandbox: status=500]]")
    #expect(error.json["error"]?["message"]?.text?.contains("kanarienvogel") == true)
    #expect(error.json["request_id"]?.text?.contains("kanarienvogel") == true)
    #expect(openAI(state, "x [[sandbox: html]]").text.contains("kanarienvogel"))
  }
}
