// The options from which a job is made.

import ArgumentParser
import Core
import Glibc
import Protos
import RPC
import Server
import Wire

struct JobInput: ParsableArguments {
  @Argument(help: "What to ask, draw, film or say; - reads it from standard input.")
  var prompt: String?

  @Option(help: "The model's slug.")
  var model = "sandbox-chat"

  @Option(help: "What the model should know beforehand.")
  var system: String?

  @Option(help: "A file to give to the model, or the id of an uploaded one, file_….")
  var file: [String] = []

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

  /// The request, with local files uploaded. What the input looks like is the model's capability.
  func request(
    on channel: any Channel, _ metadata: Metadata
  ) async throws(Failure) -> V1.CreateJobRequest {
    var request = V1.CreateJobRequest()
    request.model = model
    if let input {
      request.input = try Self.readInput(input)
    } else {
      var media: [V1.MediaInput] = []
      for path in file {
        media.append(try await GivenFile.media(path, on: channel, metadata))
      }
      request.input = try makeInput(try await capability(on: channel, metadata), media)
    }
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
    for pair in self.metadata {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw .invalid("metadata", "NAME=VALUE expected") }
      request.metadata[String(parts[0])] = String(parts[1])
    }
    return request
  }

  /// Of the model. Who may not look at models has one that chats.
  private func capability(
    on channel: any Channel, _ metadata: Metadata
  ) async throws(Failure) -> String {
    var find = V1.GetModelRequest()
    find.model = model
    do throws(Failure) {
      return try await V1.ModelServiceClient(channel).getModel(find, metadata: metadata).capability
    } catch {
      guard error.code == .permissionDenied else { throw error }
      return "chat"
    }
  }

  private func makeInput(
    _ capability: String, _ media: [V1.MediaInput]
  ) throws(Failure) -> V1.Input {
    var input = V1.Input()
    switch capability {
    case "chat": input.capability = .chat(try chat(media))
    case "embedding":
      var embedding = V1.EmbeddingInput()
      embedding.texts = [try text()]
      input.capability = .embedding(embedding)
    case "image":
      var image = V1.ImageInput()
      image.prompt = try text()
      image.images = media
      input.capability = .image(image)
    case "video":
      var video = V1.VideoInput()
      video.prompt = prompt == nil ? "" : try text()
      video.firstFrame = media.first
      input.capability = .video(video)
    case "speech":
      var speech = V1.SpeechInput()
      speech.text = try text()
      input.capability = .speech(speech)
    case "transcription":
      var transcription = V1.TranscriptionInput()
      guard media.count == 1 else { throw .invalid("file", "give the sound with --file") }
      transcription.audio = media[0]
      transcription.prompt = prompt == nil ? "" : try text()
      input.capability = .transcription(transcription)
    case _: throw .invalid("input", "a \(capability) model needs --input with a file")
    }
    return input
  }

  private func text() throws(Failure) -> String {
    guard let prompt else {
      throw .invalid("input", "give a prompt, or --input with a file")
    }
    return prompt == "-" ? try StandardInput.all() : prompt
  }

  private func chat(_ media: [V1.MediaInput]) throws(Failure) -> V1.ChatInput {
    var chat = V1.ChatInput()
    if let system { chat.messages.append(Self.message("system", system)) }
    var message = Self.message("user", try text())
    for medium in media {
      var part = V1.ContentPart()
      switch medium.mimeType.prefix(while: { $0 != "/" }) {
      case "image": part.part = .image(medium)
      case "audio": part.part = .audio(medium)
      case _: part.part = .file(medium)
      }
      message.content.append(part)
    }
    chat.messages.append(message)
    chat.maxOutputTokens = maxOutputTokens
    return chat
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
