// Which script answers which path.

import Core
import HTTP
import Wire

extension SandboxState {
  /// The answer to a request, whatever it asks.
  func script(for request: SandboxRequest) -> Script {
    switch (request.head.method, request.path) {
    case ("POST", "/openai/v1/chat/completions"):
      ChatScript(dialect: OpenAIDialect(), state: self).script(for: request)
    case ("POST", "/openai/v1/embeddings"): EmbeddingScript(state: self).script(for: request)
    case ("POST", "/anthropic/v1/messages"):
      ChatScript(dialect: AnthropicDialect(), state: self).script(for: request)
    case ("POST", "/openai/v1/images/generations"):
      ImageScript(state: self).script(for: request, edits: false)
    case ("POST", "/openai/v1/images/edits"):
      ImageScript(state: self).script(for: request, edits: true)
    case ("POST", "/openai/v1/audio/speech"): SpeechScript(state: self).script(for: request)
    case ("POST", "/openai/v1/audio/transcriptions"), ("POST", "/openai/v1/audio/translations"):
      TranscriptionScript(state: self).script(for: request)
    case ("GET", "/openai/v1/models"): openAIModels(request)
    case ("GET", "/anthropic/v1/models"): anthropicModels(request)
    case ("GET", "/control/requests"): Script(status: 200, json: log.json)
    case ("DELETE", "/control/requests"), ("DELETE", "/control/faults"): resetScript()
    case ("POST", "/control/faults"): controlled(request, by: addFaults)
    case ("POST", "/control/canaries"): controlled(request, by: setCanaries)
    case ("POST", "/control/pace"): controlled(request, by: setPace)
    default: taskScript(for: request)
    }
  }

  /// Tasks, and the files that models have made.
  private func taskScript(for request: SandboxRequest) -> Script {
    let parts = request.path.split(separator: "/").map(String.init)
    switch (request.head.method, parts.first, parts.count) {
    case ("GET", "replicate", _) where parts.dropFirst().first == "delivery",
      ("GET", "runway", _) where parts.dropFirst().first == "output",
      ("GET", "openai", _) where parts.dropFirst().first == "files":
      return media.script(for: request.path, marks: marks(model: "", hash: 0))
    case (_, "replicate", 3...) where parts[1] == "v1":
      return replicate(request, Array(parts.dropFirst(2)))
    case ("POST", "runway", 3) where parts[2] == "text_to_video" || parts[2] == "image_to_video":
      return RunwayScript(state: self).create(request, fromImage: parts[2] == "image_to_video")
    case ("GET", "runway", 4) where parts[2] == "tasks":
      return RunwayScript(state: self).find(request, parts[3])
    case ("DELETE", "runway", 4) where parts[2] == "tasks":
      return RunwayScript(state: self).cancel(request, parts[3])
    default:
      return Script(status: 404, json: ["error": ["message": "Not found", "type": "not_found"]])
    }
  }

  /// Paths under `/replicate/v1`.
  private func replicate(_ request: SandboxRequest, _ path: [String]) -> Script {
    let script = ReplicateScript(state: self)
    switch (request.head.method, path.count) {
    case ("POST", 1) where path[0] == "predictions": return script.create(request, model: nil)
    case ("POST", 4) where path[0] == "models" && path[3] == "predictions":
      return script.create(request, model: "\(path[1])/\(path[2])")
    case ("GET", 1) where path[0] == "predictions": return script.list(request)
    case ("GET", 2) where path[0] == "predictions": return script.find(request, path[1])
    case ("POST", 3) where path[0] == "predictions" && path[2] == "cancel":
      return script.cancel(request, path[1])
    case ("GET", 3) where path == ["webhooks", "default", "secret"]:
      return script.secret(request)
    default: return Script(status: 404, json: ["detail": "Not found"])
    }
  }

  private func resetScript() -> Script {
    reset()
    return Script(status: 200, json: [:])
  }

  /// Runs a control function on the request's JSON; it answers a sentence where that is wrong.
  private func controlled(_ request: SandboxRequest, by act: (JSONValue) -> String?) -> Script {
    guard let bytes = request.body, let body = try? JSONValue(parsing: bytes) else {
      return Script(status: 400, json: ["error": "the body is not JSON"])
    }
    guard let complaint = act(body) else { return Script(status: 200, json: [:]) }
    return Script(status: 400, json: ["error": .string(complaint)])
  }

  /// `{"model": "name or *", "faults": "status=503", "count": 3}`.
  private func addFaults(_ body: JSONValue) -> String? {
    guard let text = body["faults"]?.text else { return "faults: missing" }
    do throws(Failure) {
      try addFaults(
        text, model: body["model"]?.text ?? "*",
        count: Int(clamping: body["count"]?.integer ?? 1))
      return nil
    } catch {
      return error.message
    }
  }

  /// `{"canaries": ["text"]}`.
  private func setCanaries(_ body: JSONValue) -> String? {
    guard let canaries = body["canaries"]?.elements else { return "canaries: missing" }
    setCanaries(canaries.compactMap(\.text))
    return nil
  }

  /// `{"firstDelayMilliseconds": 0, "chunkDelayMilliseconds": 20, "queueMilliseconds": 100,
  /// "runMilliseconds": 400}`.
  private func setPace(_ body: JSONValue) -> String? {
    setPace(
      firstDelayMilliseconds: Int(clamping: body["firstDelayMilliseconds"]?.integer ?? 0),
      chunkDelayMilliseconds: Int(clamping: body["chunkDelayMilliseconds"]?.integer ?? 0))
    let pace = tasks.pace
    tasks.pace = (
      queue: Int(clamping: body["queueMilliseconds"]?.integer ?? Int64(pace.queue)),
      run: Int(clamping: body["runMilliseconds"]?.integer ?? Int64(pace.run))
    )
    return nil
  }

  private static let modelNames = ["sandbox-large", "sandbox-small"]

  private func openAIModels(_ request: SandboxRequest) -> Script {
    let dialect = OpenAIDialect()
    let marks = marks(model: "", hash: 0)
    if let refusal = dialect.refusalOfCredentials(request.head.fields) {
      return Script(status: refusal.status, json: dialect.body(of: refusal, marks: marks))
    }
    let models = Self.modelNames.map { name -> JSONValue in
      [
        "id": .string(name), "object": "model", "created": 1_767_225_600,
        "owned_by": .string("sandbox\(marks.mark)"), "shutdown_date": .null,
      ]
    }
    return Script(
      status: 200, fields: dialect.fields(marks: marks),
      json: ["object": "list", "data": .array(models)])
  }

  private func anthropicModels(_ request: SandboxRequest) -> Script {
    let dialect = AnthropicDialect()
    let marks = marks(model: "", hash: 0)
    if let refusal = dialect.refusalOfCredentials(request.head.fields) {
      return Script(status: refusal.status, json: dialect.body(of: refusal, marks: marks))
    }
    let models = Self.modelNames.map { name -> JSONValue in
      [
        "type": "model", "id": .string(name), "display_name": .string(name),
        "created_at": "2026-01-01T00:00:00Z", "max_input_tokens": 200_000, "max_tokens": 64_000,
        "capabilities": .null,
      ]
    }
    return Script(
      status: 200, fields: dialect.fields(marks: marks),
      json: [
        "data": .array(models), "has_more": false,
        "first_id": .string(Self.modelNames[0]), "last_id": .string(Self.modelNames[1]),
      ])
  }
}
