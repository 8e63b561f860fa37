// The deltas of an answer, put together to the whole.

package import Protos

/// Appends deltas. The result equals what a watcher gets by appending them.
package struct ChatCollector: Sendable {
  private var text = ""
  private var refusal = ""
  private var reasoning = ""
  private var calls: [V1.ToolCall] = []

  package init() {}

  package mutating func append(_ delta: V1.ChatDelta) {
    text += delta.text
    refusal += delta.refusal
    reasoning += delta.reasoning
    for piece in delta.toolCalls { append(piece) }
  }

  private mutating func append(_ piece: V1.ToolCallDelta) {
    let index = Int(piece.index)
    // Pieces come in the order of their calls, as our parsers number them.
    if index == calls.count {
      var call = V1.ToolCall()
      call.id = piece.id
      call.name = piece.name
      calls.append(call)
    }
    guard calls.indices.contains(index) else { return }
    calls[index].arguments += piece.arguments
  }

  /// Bytes of text so far, whatever kind.
  package var byteCount: Int {
    text.utf8.count + refusal.utf8.count + reasoning.utf8.count
      + calls.reduce(0) { $0 + $1.name.utf8.count + $1.arguments.utf8.count }
  }

  package func output(_ finishReason: V1.ChatOutput.FinishReason) -> V1.ChatOutput {
    var message = V1.ChatMessage()
    message.role = "assistant"
    if !text.isEmpty {
      var part = V1.ContentPart()
      part.part = .text(text)
      message.content = [part]
    }
    message.refusal = refusal
    message.toolCalls = calls
    if !reasoning.isEmpty {
      var stretch = V1.Reasoning()
      stretch.text = reasoning
      message.reasoning = [stretch]
    }
    var output = V1.ChatOutput()
    output.message = message
    output.finishReason = finishReason
    return output
  }
}
