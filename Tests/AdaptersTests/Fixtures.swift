// Inputs and streams that the tests vary.

import Core
import HTTP
import Protos
import Wire

@testable import Adapters

enum Fixture {
  static func part(_ text: String) -> V1.ContentPart {
    var part = V1.ContentPart()
    part.part = .text(text)
    return part
  }

  static func message(
    _ role: String, _ text: String? = nil, parts: [V1.ContentPart] = [], calls: [V1.ToolCall] = [],
    answers: String = ""
  ) -> V1.ChatMessage {
    var message = V1.ChatMessage()
    message.role = role
    message.content = (text.map { [part($0)] } ?? []) + parts
    message.toolCalls = calls
    message.toolCallId = answers
    return message
  }

  static func call(_ id: String, _ name: String, _ arguments: String) -> V1.ToolCall {
    var call = V1.ToolCall()
    call.id = id
    call.name = name
    call.arguments = arguments
    return call
  }

  static func input(
    _ messages: [V1.ChatMessage] = [message("user", "Hi")],
    _ change: (inout V1.ChatInput) -> Void = { _ in }
  ) -> V1.ChatInput {
    var input = V1.ChatInput()
    input.messages = messages
    change(&input)
    return input
  }

  static func media(
    data: [UInt8]? = nil, url: String = "", type: String = "", name: String = "",
    detail: String = ""
  ) -> V1.MediaInput {
    var media = V1.MediaInput()
    media.source = data.map { .data($0) } ?? .url(url)
    media.mimeType = type
    media.name = name
    media.detail = detail
    return media
  }

  static func image(_ media: V1.MediaInput) -> V1.ContentPart {
    var part = V1.ContentPart()
    part.part = .image(media)
    return part
  }

  static func file(_ media: V1.MediaInput) -> V1.ContentPart {
    var part = V1.ContentPart()
    part.part = .file(media)
    return part
  }

  static func audio(_ media: V1.MediaInput) -> V1.ContentPart {
    var part = V1.ContentPart()
    part.part = .audio(media)
    return part
  }

  static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1]

  static func tool(_ name: String, _ schema: String? = nil, strict: Bool? = nil) -> V1.Tool {
    var tool = V1.Tool()
    tool.name = name
    tool.description = "does \(name)"
    if let schema { tool.schema = .parametersJson(schema) }
    tool.strict = strict
    return tool
  }

  /// The body that the adapter makes of the input.
  static func body(
    _ adapter: any ChatAdapter, _ input: V1.ChatInput, limit: Int64 = 0, quirks: Quirks = Quirks()
  ) throws -> JSONValue {
    let target = AdapterTarget(providerModel: "m-1", maxOutputTokens: limit, quirks: quirks)
    return try JSONValue(parsing: adapter.request(for: input, to: target).body)
  }
}

/// What a parser makes of a response.
struct Reading: Equatable {
  var text = ""
  var reasoning = ""
  var calls: [String] = []
  var usage: MeasuredUsage?
  var finish: V1.ChatOutput.FinishReason?
  var failure: ProviderFailure?
  var output: V1.ChatOutput?

  /// Feeds the pieces, then the end.
  init(
    _ adapter: any ChatAdapter, _ pieces: [[UInt8]], contentType: String = "text/event-stream",
    quirks: Quirks = Quirks()
  ) {
    var parser = adapter.parser(
      contentType: contentType, callPrefix: "call_x_",
      for: AdapterTarget(providerModel: "m-1", quirks: quirks))
    var events: [ChatEvent] = []
    for piece in pieces { events += parser.receive(piece) }
    events += parser.finish()
    var collector = ChatCollector()
    for event in events {
      switch event {
      case .delta(let delta):
        collector.append(delta)
        text += delta.text
        reasoning += delta.reasoning
        for call in delta.toolCalls where !call.id.isEmpty { calls.append(call.id) }
      case .usage(let measured): usage = measured
      case .finished(let reason):
        finish = reason
        output = collector.output(reason)
      case .failed(let reason): failure = reason
      }
    }
  }

  init(_ adapter: any ChatAdapter, _ text: String, contentType: String = "text/event-stream") {
    self.init(adapter, [Array(text.utf8)], contentType: contentType)
  }
}
