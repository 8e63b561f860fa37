// Message events, or one whole message where a server does not stream, as canonical events.

import Protos
import Wire

struct AnthropicParser: ChatResponseParser {
  private let isStream: Bool
  private var decoder = EventStreamDecoder()
  private var whole: [UInt8] = []
  private var calls: IncomingToolCalls
  /// The open content blocks by their index.
  private var blocks: [Int64: Block] = [:]
  private var usage = AnthropicUsage()
  private var finishReason: V1.ChatOutput.FinishReason?
  private var isOver = false

  private enum Block {
    case text
    case thinking
    /// `hasArguments`: at least one piece has come.
    case toolCall(Int32, initial: JSONValue?, hasArguments: Bool)
    /// A kind that has no canonical form.
    case other
  }

  private static let wholeBytesLimit = 32 << 20

  init(isStream: Bool, callPrefix: String) {
    self.isStream = isStream
    calls = IncomingToolCalls(prefix: callPrefix)
  }

  mutating func receive(_ bytes: [UInt8]) -> [ChatEvent] {
    guard !isOver else { return [] }
    guard isStream else {
      whole += bytes
      return whole.count > Self.wholeBytesLimit ? fail(.badOutput, "body too large") : []
    }
    let events = read(decoder.receive(bytes))
    return decoder.isTooLarge && !isOver
      ? events + fail(.malformedStream, "event too large") : events
  }

  mutating func finish() -> [ChatEvent] {
    guard !isOver else { return [] }
    guard isStream else { return finishWhole() }
    let events = read(decoder.finish())
    return isOver ? events : events + fail(.cutStream, "the stream ended without message_stop")
  }

  private mutating func read(_ received: [ServerEvent]) -> [ChatEvent] {
    var events: [ChatEvent] = []
    // Texts that follow each other are one text.
    var text = ""
    for event in received where !isOver {
      if let simple = AnthropicTextDelta(event.data), case .text = blocks[simple.index] {
        text += simple.text
        continue
      }
      events.append(text: &text)
      guard let value = try? JSONValue(parsing: event.data), value.members != nil else {
        let detail = String(decoding: event.data.prefix(200), as: UTF8.self)
        return events + fail(.malformedStream, detail)
      }
      events += read(value, type: value["type"]?.text ?? event.name)
    }
    events.append(text: &text)
    return events
  }

  private mutating func read(_ value: JSONValue, type: String) -> [ChatEvent] {
    switch type {
    case "message_start": return measured(value["message"]?["usage"], countsOutput: false)
    case "content_block_start": return blockStarted(value)
    case "content_block_delta": return delta(value)
    case "content_block_stop": return blockStopped(value)
    case "message_delta":
      if let reason = value["delta"]?["stop_reason"]?.text { finishReason = Self.reason(reason) }
      return measured(value["usage"])
    case "message_stop": return end()
    case "error": return failed(value)
    // New kinds of events may come at any time and are to be passed over.
    case _: return []
    }
  }

  /// The first count of the output is made before there is any.
  private mutating func measured(
    _ value: JSONValue?, countsOutput: Bool = true
  ) -> [ChatEvent] {
    guard let value, usage.read(value, countsOutput: countsOutput) else { return [] }
    return [.usage(usage.measured)]
  }

  // MARK: Content blocks

  private mutating func blockStarted(_ value: JSONValue) -> [ChatEvent] {
    let content = value["content_block"] ?? .null
    let index = value["index"]?.integer ?? 0
    var delta = V1.ChatDelta()
    switch content["type"]?.text {
    case "text":
      blocks[index] = .text
      delta.text = content["text"]?.text ?? ""
    case "thinking":
      blocks[index] = .thinking
      delta.reasoning = content["thinking"]?.text ?? ""
    case "tool_use":
      guard let name = content["name"]?.text, !name.isEmpty else {
        return fail(.badOutput, "a tool call without a name")
      }
      let call = calls.next()
      blocks[index] = .toolCall(call, initial: content["input"], hasArguments: false)
      var piece = V1.ToolCallDelta()
      piece.index = call
      piece.id = calls.id(of: call)
      piece.name = name
      delta.toolCalls = [piece]
    case _: blocks[index] = .other
    }
    return delta == V1.ChatDelta() ? [] : [.delta(delta)]
  }

  private mutating func delta(_ value: JSONValue) -> [ChatEvent] {
    let index = value["index"]?.integer ?? 0
    guard let block = blocks[index] else {
      return fail(.malformedStream, "a delta of a block that was not begun")
    }
    let content = value["delta"] ?? .null
    var delta = V1.ChatDelta()
    switch block {
    case .text: delta.text = content["text"]?.text ?? ""
    case .thinking: delta.reasoning = content["thinking"]?.text ?? ""
    case .toolCall(let call, let initial, let hasArguments):
      let text = content["partial_json"]?.text ?? ""
      if text.isEmpty { return [] }
      if !hasArguments { blocks[index] = .toolCall(call, initial: initial, hasArguments: true) }
      delta.toolCalls = [Self.arguments(text, of: call)]
    case .other: return []
    }
    return delta == V1.ChatDelta() ? [] : [.delta(delta)]
  }

  private mutating func blockStopped(_ value: JSONValue) -> [ChatEvent] {
    let index = value["index"]?.integer ?? 0
    guard case .toolCall(let call, let initial, false) = blocks.removeValue(forKey: index) else {
      return []
    }
    // A call without pieces has its arguments in the block, mostly none.
    let input = initial.flatMap { $0.members == nil ? nil : $0.jsonText() } ?? "{}"
    var delta = V1.ChatDelta()
    delta.toolCalls = [Self.arguments(input, of: call)]
    return [.delta(delta)]
  }

  private static func arguments(_ text: String, of call: Int32) -> V1.ToolCallDelta {
    var piece = V1.ToolCallDelta()
    piece.index = call
    piece.arguments = text
    return piece
  }

  // MARK: Ends

  private mutating func finishWhole() -> [ChatEvent] {
    guard let value = try? JSONValue(parsing: whole), value.members != nil else {
      return fail(.badOutput, String(decoding: whole.prefix(200), as: UTF8.self))
    }
    if value["type"]?.text == "error" || value["error"] != nil { return failed(value) }
    guard let content = value["content"]?.elements else { return fail(.badOutput, "no content") }
    var events: [ChatEvent] = []
    for (index, block) in content.enumerated() where !isOver {
      let position = JSONValue(index)
      events += blockStarted(["index": position, "content_block": block])
      events += blockStopped(["index": position])
    }
    if isOver { return events }
    events += measured(value["usage"])
    if let reason = value["stop_reason"]?.text { finishReason = Self.reason(reason) }
    return events + end()
  }

  private static func reason(_ text: String) -> V1.ChatOutput.FinishReason {
    switch text {
    case "max_tokens", "model_context_window_exceeded": .length
    case "tool_use": .toolCalls
    case "refusal": .contentFilter
    // `end_turn`, `stop_sequence`, `pause_turn`, and what may come.
    case _: .stop
    }
  }

  private mutating func end() -> [ChatEvent] {
    guard let finishReason else { return fail(.malformedStream, "no stop reason") }
    isOver = true
    return [.finished(finishReason)]
  }

  /// An error event after a success status.
  private mutating func failed(_ value: JSONValue) -> [ChatEvent] {
    let body = ErrorBody(value)
    return fail(AnthropicChatAdapter.kind(body) ?? .upstreamError, body.detail)
  }

  private mutating func fail(_ kind: FailureKind, _ detail: String) -> [ChatEvent] {
    isOver = true
    var failure = kind.failure(detail: detail)
    failure.wasSubmitted = true
    return [.failed(failure)]
  }
}

/// Counts that come in pieces, each cumulative. `input_tokens` excludes what was read from and
/// written to the cache; `output_tokens` includes thinking.
struct AnthropicUsage {
  private var input: Int64 = 0
  private var cacheRead: Int64 = 0
  private var cacheWrite: Int64 = 0
  private var output: Int64 = 0
  private var thinking: Int64 = 0
  private var countsOutput = false

  /// Takes over what is there; false where nothing is.
  mutating func read(_ value: JSONValue, countsOutput: Bool) -> Bool {
    let output = value["output_tokens"]?.integer
    if countsOutput, output != nil { self.countsOutput = true }
    Self.take(value["input_tokens"], into: &input)
    Self.take(value["cache_read_input_tokens"], into: &cacheRead)
    Self.take(value["cache_creation_input_tokens"], into: &cacheWrite)
    Self.take(value["output_tokens"], into: &self.output)
    Self.take(value["output_tokens_details"]?["thinking_tokens"], into: &thinking)
    return output != nil || value["input_tokens"]?.integer != nil
  }

  private static func take(_ value: JSONValue?, into count: inout Int64) {
    if let number = value?.integer, number >= 0 { count = number }
  }

  var measured: MeasuredUsage {
    var usage = V1.Usage()
    usage.inputTokens = input
    usage.cachedInputTokens = cacheRead
    usage.cacheWriteTokens = cacheWrite
    usage.reasoningTokens = min(thinking, output)
    usage.outputTokens = output - usage.reasoningTokens
    return MeasuredUsage(
      usage, isConsistent: thinking <= output, countsOutput: countsOutput)
  }
}
