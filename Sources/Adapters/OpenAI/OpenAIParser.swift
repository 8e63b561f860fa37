// Chat-completion chunks, or one whole completion where a server does not stream, as events.

import Core
import Protos
import Wire

struct OpenAIParser: ChatResponseParser {
  private let isStream: Bool
  private let optionalTerminator: Bool
  private var decoder = EventStreamDecoder()
  private var whole: [UInt8] = []
  private var calls: IncomingToolCalls
  /// Our index by the provider's, and by the provider's id where it sends no index.
  private var indices: [Int64: Int32] = [:]
  private var ids: [String: Int32] = [:]
  /// The provider's id of each call by our index.
  private var theirIDs: [String] = []
  private var hasRefusal = false
  private var finishReason: V1.ChatOutput.FinishReason?
  private var isOver = false

  private static let wholeBytesLimit = 32 << 20

  init(isStream: Bool, callPrefix: String, optionalTerminator: Bool) {
    self.isStream = isStream
    self.optionalTerminator = optionalTerminator
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
    var events = read(decoder.finish())
    if isOver { return events }
    if optionalTerminator, finishReason != nil {
      events += end()
    } else {
      events += fail(.cutStream, "the stream ended without [DONE]")
    }
    return events
  }

  private mutating func read(_ received: [ServerEvent]) -> [ChatEvent] {
    var events: [ChatEvent] = []
    // Texts that follow each other are one text.
    var text = ""
    for event in received where !isOver {
      if let simple = OpenAITextChunk(event.data) {
        text += simple.text
        continue
      }
      events.append(text: &text)
      if Self.isTerminator(event.data) {
        events += end()
      } else if event.data.contains(where: { $0 > 0x20 }) {
        events += chunk(event)
      }
    }
    events.append(text: &text)
    return events
  }

  private static func isTerminator(_ data: [UInt8]) -> Bool {
    data.starts(with: "[DONE]".utf8) && data.dropFirst(6).allSatisfy { $0 <= 0x20 }
  }

  private mutating func chunk(_ event: ServerEvent) -> [ChatEvent] {
    guard let value = try? JSONValue(parsing: event.data), value.members != nil else {
      return fail(.malformedStream, String(decoding: event.data.prefix(200), as: UTF8.self))
    }
    if event.name == "error" || Self.isError(value) { return failed(value) }
    var events: [ChatEvent] = []
    if let choice = value["choices"]?[0] {
      if let delta = choice["delta"] {
        guard let found = self.delta(delta) else { return namelessCall() }
        if found != V1.ChatDelta() { events.append(.delta(found)) }
      }
      if let reason = choice["finish_reason"]?.text, !reason.isEmpty {
        guard let reason = Self.finishReason(reason) else {
          return events + fail(.upstreamError, "finish_reason \(reason)")
        }
        finishReason = reason
      }
    }
    if let usage = value["usage"], let measured = OpenAIUsage.read(usage) {
      events.append(.usage(measured))
    }
    return events
  }

  private mutating func finishWhole() -> [ChatEvent] {
    guard let value = try? JSONValue(parsing: whole), value.members != nil else {
      return fail(.badOutput, String(decoding: whole.prefix(200), as: UTF8.self))
    }
    if Self.isError(value) { return failed(value) }
    guard let choice = value["choices"]?[0], let message = choice["message"] else {
      return fail(.badOutput, "no choices")
    }
    guard let found = delta(message, isWhole: true) else { return namelessCall() }
    var events: [ChatEvent] = found == V1.ChatDelta() ? [] : [.delta(found)]
    if let usage = value["usage"], let measured = OpenAIUsage.read(usage) {
      events.append(.usage(measured))
    }
    finishReason = choice["finish_reason"]?.text.flatMap(Self.finishReason)
    return events + end()
  }

  // MARK: Deltas

  /// Nil where it begins a call without a name, which nobody could answer. Empty where it says
  /// nothing, as the first chunk's. `isWhole`: each of its calls stands alone.
  private mutating func delta(_ value: JSONValue, isWhole: Bool = false) -> V1.ChatDelta? {
    var delta = V1.ChatDelta()
    switch value["content"] {
    case .string(let text): delta.text = text
    case .array(let parts): Self.read(parts, into: &delta)
    case .null, .bool, .number, .object, nil: break
    }
    delta.reasoning += value["reasoning_content"]?.text ?? value["reasoning"]?.text ?? ""
    delta.refusal = value["refusal"]?.text ?? ""
    if !delta.refusal.isEmpty { hasRefusal = true }
    for (position, call) in (value["tool_calls"]?.elements ?? []).enumerated() {
      let index = call["index"]?.integer ?? (isWhole ? Int64(position) : nil)
      guard let piece = toolCall(call, index) else { return nil }
      delta.toolCalls.append(piece)
    }
    return delta
  }

  /// Content in typed parts: text, and thinking as a list of texts.
  private static func read(_ parts: [JSONValue], into delta: inout V1.ChatDelta) {
    for part in parts {
      if let text = part["text"]?.text { delta.text += text }
      if let text = part["thinking"]?.text { delta.reasoning += text }
      for inner in part["thinking"]?.elements ?? [] { delta.reasoning += inner["text"]?.text ?? "" }
    }
  }

  /// Nil for a new call without a name.
  private mutating func toolCall(_ value: JSONValue, _ theirs: Int64?) -> V1.ToolCallDelta? {
    let function = value["function"]
    let name = function?["name"]?.text ?? ""
    var piece = V1.ToolCallDelta()
    let (index, isNew) = index(theirs, id: value["id"]?.text ?? "", isNamed: !name.isEmpty)
    piece.index = index
    if isNew {
      guard !name.isEmpty else { return nil }
      piece.id = calls.id(of: index)
      piece.name = name
    }
    switch function?["arguments"] {
    case .string(let text): piece.arguments = text
    // Some servers send the arguments as an object.
    case .some(let other) where other.members != nil: piece.arguments = other.jsonText()
    case .null, .bool, .number, .array, .object, nil: break
    }
    return piece
  }

  /// Our index of the call that a piece belongs to, and whether it is its first. Some servers give
  /// every call the index 0; a name under another id then begins another call.
  private mutating func index(_ theirs: Int64?, id: String, isNamed: Bool) -> (Int32, Bool) {
    if let theirs {
      let known = indices[theirs]
      if let known, !isNamed || id.isEmpty || theirIDs[Int(known)] == id { return (known, false) }
      let index = begin(id)
      indices[theirs] = index
      return (index, true)
    }
    if id.isEmpty, calls.count > 0 { return (calls.count - 1, false) }
    if !id.isEmpty, let known = ids[id] { return (known, false) }
    let index = begin(id)
    ids[id] = index
    return (index, true)
  }

  private mutating func begin(_ id: String) -> Int32 {
    theirIDs.append(id)
    return calls.next()
  }

  private mutating func namelessCall() -> [ChatEvent] {
    fail(.badOutput, "a tool call without a name")
  }

  // MARK: Ends

  /// The variants that providers send; an unknown one at a proper end counts as complete. Nil for
  /// those that mean a failure.
  private static func finishReason(_ text: String) -> V1.ChatOutput.FinishReason? {
    switch text {
    case "length", "model_length", "max_tokens": .length
    case "tool_calls", "function_call", "tool_use": .toolCalls
    case "content_filter", "safety", "refusal": .contentFilter
    case "error", "insufficient_system_resource": nil
    case _: .stop
    }
  }

  /// What the answer holds decides where providers say no more than that it has stopped: some end
  /// so after a call that was asked for by name, and after a refusal.
  private mutating func end() -> [ChatEvent] {
    guard var finishReason else { return fail(.malformedStream, "no finish reason") }
    if finishReason == .stop, hasRefusal { finishReason = .contentFilter }
    if finishReason == .stop, calls.count > 0 { finishReason = .toolCalls }
    isOver = true
    return [.finished(finishReason)]
  }

  /// An error object instead of an answer, in either of its shapes.
  private static func isError(_ value: JSONValue) -> Bool {
    if let error = value["error"], !error.isNull { return true }
    return value["object"]?.text == "error"
  }

  /// An error object where an answer was promised.
  private mutating func failed(_ value: JSONValue) -> [ChatEvent] {
    let body = ErrorBody(value)
    let kind = OpenAIChatAdapter.kind(body) ?? Self.kind(status: body.code) ?? .upstreamError
    return fail(kind, body.detail)
  }

  /// Some gateways put the HTTP status into `code`.
  private static func kind(status code: String) -> FailureKind? {
    guard let status = Int(code), (400..<600).contains(status) else { return nil }
    return FailedResponse(status: status, now: Timestamp(microseconds: 0)).kind(ErrorBody([]))
  }

  private mutating func fail(_ kind: FailureKind, _ detail: String) -> [ChatEvent] {
    isOver = true
    var failure = kind.failure(detail: detail)
    failure.wasSubmitted = true
    return [.failed(failure)]
  }
}

/// `usage` of a completion: `prompt_tokens` includes what was cached, `completion_tokens` includes
/// reasoning — except where a provider counts it besides, which the total tells.
enum OpenAIUsage {
  /// Nil where there are no counts.
  static func read(_ value: JSONValue) -> MeasuredUsage? {
    guard let prompt = count(value["prompt_tokens"] ?? value["input_tokens"]),
      let completion = count(value["completion_tokens"] ?? value["output_tokens"])
    else { return nil }
    let input = value["prompt_tokens_details"]
    let output = value["completion_tokens_details"]
    var usage = V1.Usage()
    usage.cachedInputTokens =
      count(input?["cached_tokens"]) ?? count(value["prompt_cache_hit_tokens"]) ?? 0
    usage.cacheWriteTokens = count(input?["cache_write_tokens"]) ?? 0
    usage.audioInputTokens = count(input?["audio_tokens"]) ?? 0
    usage.audioOutputTokens = count(output?["audio_tokens"]) ?? 0
    usage.reasoningTokens = count(output?["reasoning_tokens"]) ?? 0
    let total = count(value["total_tokens"]) ?? sum(prompt, completion)
    let isOutside =
      usage.reasoningTokens > 0
      && total == sum(sum(prompt, completion), usage.reasoningTokens)
    let partsIn = sum(sum(usage.cachedInputTokens, usage.cacheWriteTokens), usage.audioInputTokens)
    let partsOut = sum(isOutside ? 0 : usage.reasoningTokens, usage.audioOutputTokens)
    usage.inputTokens = max(0, prompt - partsIn)
    usage.outputTokens = max(0, completion - partsOut)
    let counted = sum(sum(prompt, completion), isOutside ? usage.reasoningTokens : 0)
    return MeasuredUsage(
      usage, isConsistent: counted == total && partsIn <= prompt && partsOut <= completion)
  }

  private static func count(_ value: JSONValue?) -> Int64? {
    guard let number = value?.integer, number >= 0 else { return nil }
    return number
  }

  /// Saturating.
  private static func sum(_ left: Int64, _ right: Int64) -> Int64 {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? .max : sum
  }
}
