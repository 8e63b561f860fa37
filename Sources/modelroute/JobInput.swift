// The options from which a job is made.

import ArgumentParser
import Core
import Glibc
import Protos
import Server
import Wire

struct JobInput: ParsableArguments {
  @Argument(help: "What to ask; - reads it from standard input.")
  var prompt: String?

  @Option(help: "The model's slug.")
  var model = "sandbox-chat"

  @Option(help: "What the model should know beforehand.")
  var system: String?

  @Option(help: "A JSON file with the whole input, as in {\"chat\": {\"messages\": […]}}.")
  var input: String?

  @Option(help: "The most tokens of the answer; it bounds the hold.")
  var maxOutputTokens: Int32?

  @Option(help: "Where to send the job's events.")
  var webhook: String?

  @Option(help: "Refuse the job if it could cost more than this, in US dollars.")
  var maxCost: String?

  @Option(help: "The idempotency key: sent again with the same job, it makes no second one.")
  var requestId: String?

  @Option(help: "A text of yours, as NAME=VALUE, given back with the job.")
  var metadata: [String] = []

  func request() throws(Failure) -> V1.CreateJobRequest {
    var request = V1.CreateJobRequest()
    request.model = model
    request.input = if let input { try Self.readInput(input) } else { try chat() }
    request.requestId = requestId ?? ""
    if let webhook {
      var target = V1.WebhookTarget()
      target.url = webhook
      request.webhook = target
    }
    if let maxCost {
      guard let money = GoogleType.Money(decimalDollars: maxCost) else {
        throw .invalid("max_cost", "dollars as in 0.05 expected")
      }
      request.maxCost = money
    }
    for pair in metadata {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw .invalid("metadata", "NAME=VALUE expected") }
      request.metadata[String(parts[0])] = String(parts[1])
    }
    return request
  }

  private func chat() throws(Failure) -> V1.Input {
    guard let prompt else {
      throw .invalid("input", "give a prompt, or --input with a file")
    }
    var chat = V1.ChatInput()
    if let system { chat.messages.append(Self.message("system", system)) }
    let text = prompt == "-" ? try StandardInput.all() : prompt
    chat.messages.append(Self.message("user", text))
    chat.maxOutputTokens = maxOutputTokens
    var input = V1.Input()
    input.capability = .chat(chat)
    return input
  }

  private static func message(_ role: String, _ text: String) -> V1.ChatMessage {
    var part = V1.ContentPart()
    part.part = .text(text)
    var message = V1.ChatMessage()
    message.role = role
    message.content = [part]
    return message
  }

  private static func readInput(_ path: String) throws(Failure) -> V1.Input {
    guard let bytes = try DataDirectory.read(path: path, limit: StandardInput.limit) else {
      throw Failure(.notFound, "no file \(path)")
    }
    return try V1.Input(json: bytes)
  }
}

/// The text that is piped in.
enum StandardInput {
  /// Far more than a server takes, which has the last word.
  static let limit = 64 << 20

  static func all() throws(Failure) -> String {
    let bytes = try DataDirectory.read(
      descriptor: STDIN_FILENO, name: "standard input", limit: limit)
    return String(decoding: bytes, as: UTF8.self)
  }
}
