// What the suites share: requests in each dialect, and how their scripts read.

import Core
import HTTP
import Wire

@testable import Sandbox

/// A world whose clock stands still.
let stillWorld = World(
  now: { Timestamp(microseconds: 1_767_225_600_000_000) }, uptime: { .zero },
  fillRandom: { _ in }, sleep: { _ in })

func makeState(canaries: [String] = []) -> SandboxState {
  SandboxState(SandboxSettings(canaries: canaries), world: stillWorld)
}

/// Sends a chat request in the OpenAI dialect. `more` adds or replaces members of the body.
func openAI(
  _ state: SandboxState, _ text: String = "Say hello", model: String = "m",
  more: [(String, JSONValue)] = [], fields: HTTPFields = ["authorization": "Bearer sk-1"]
) -> Script {
  var body: JSONValue = [
    "model": .string(model), "messages": [["role": "user", "content": .string(text)]],
  ]
  for (name, value) in more { body.set(name, value) }
  return send(state, "POST", "/openai/v1/chat/completions", body.json(), fields)
}

let anthropicFields: HTTPFields = ["x-api-key": "sk-ant-1", "anthropic-version": "2023-06-01"]

/// The same in the Anthropic dialect.
func anthropic(
  _ state: SandboxState, _ text: String = "Say hello", model: String = "m",
  more: [(String, JSONValue)] = [], fields: HTTPFields = anthropicFields
) -> Script {
  var body: JSONValue = [
    "model": .string(model), "max_tokens": 1000,
    "messages": [["role": "user", "content": .string(text)]],
  ]
  for (name, value) in more { body.set(name, value) }
  return send(state, "POST", "/anthropic/v1/messages", body.json(), fields)
}

func send(
  _ state: SandboxState, _ method: String, _ path: String, _ body: [UInt8] = [],
  _ fields: HTTPFields = HTTPFields()
) -> Script {
  let head = RequestHead(method: method, path: path, fields: fields, version: .http11)
  return state.script(for: SandboxRequest(head: head, body: body))
}

extension Script {
  var head: ResponseHead? {
    for case .head(let head) in steps { return head }
    return nil
  }

  var status: Int { head?.status ?? 0 }

  var body: [UInt8] {
    steps.flatMap { step -> [UInt8] in
      if case .body(let bytes) = step { bytes } else { [] }
    }
  }

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The body as JSON; null where it is none.
  var json: JSONValue { (try? JSONValue(parsing: body)) ?? .null }

  /// The JSON of every `data:` line of a stream.
  var data: [JSONValue] {
    text.split(separator: "\n").filter { $0.hasPrefix("data: {") }.compactMap {
      try? JSONValue(parsing: String($0.dropFirst(6)))
    }
  }

  /// The names of all events of a stream.
  var events: [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("event: ") }.map { String($0.dropFirst(7)) }
  }

  /// The waits in milliseconds, in order.
  var waits: [Int] {
    steps.compactMap { step in
      if case .wait(let milliseconds) = step { milliseconds } else { nil }
    }
  }

  /// How it ends: `finish`, `reset` or `hang`.
  var end: String {
    switch steps.last {
    case .finish: "finish"
    case .reset: "reset"
    case .hang: "hang"
    case .head, .body, .filler, .wait, .none: "nothing"
    }
  }
}
