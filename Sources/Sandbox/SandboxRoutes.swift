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
    case ("GET", "/openai/v1/models"): openAIModels(request)
    case ("GET", "/anthropic/v1/models"): anthropicModels(request)
    case ("GET", "/control/requests"): Script(status: 200, json: log.json)
    case ("DELETE", "/control/requests"), ("DELETE", "/control/faults"): resetScript()
    case ("POST", "/control/faults"): controlled(request, by: addFaults)
    case ("POST", "/control/canaries"): controlled(request, by: setCanaries)
    case ("POST", "/control/pace"): controlled(request, by: setPace)
    default:
      Script(status: 404, json: ["error": ["message": "Not found", "type": "not_found"]])
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

  /// `{"firstDelayMilliseconds": 0, "chunkDelayMilliseconds": 20}`.
  private func setPace(_ body: JSONValue) -> String? {
    setPace(
      firstDelayMilliseconds: Int(clamping: body["firstDelayMilliseconds"]?.integer ?? 0),
      chunkDelayMilliseconds: Int(clamping: body["chunkDelayMilliseconds"]?.integer ?? 0))
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
