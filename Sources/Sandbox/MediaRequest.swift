// What the scripts of the OpenAI dialect's media have in common: credentials, body, faults.

import Core
import HTTP
import Wire

/// A request that is what it should be, and what shall happen to it.
struct MediaRequest {
  let body: JSONValue
  let form: FormBody?
  let model: String
  let marks: Marks
  let faults: Faults

  enum Outcome {
    case fine(MediaRequest)
    case instead(Script)
  }

  /// - Parameters:
  ///   - shape: of the body, or of a form's parts as JSON.
  ///   - words: the members whose text may hold directives.
  static func read(
    _ request: SandboxRequest, _ state: SandboxState, as shape: Shape, isForm: Bool = false,
    words: [String]
  ) -> Outcome {
    let dialect = OpenAIDialect()
    let errors = ErrorScripts(dialect: dialect)
    var marks = state.marks(model: "", hash: 0)
    var form: FormBody?
    let body: JSONValue
    if isForm {
      switch readForm(request, shape, errors, marks) {
      case .failure(let refused): return .instead(refused.script)
      case .success(let found):
        form = found
        body = found.json(numbers: ["n", "temperature", "output_compression"])
      }
    } else {
      switch errors.read(request, as: shape, marks) {
      case .failure(let refused): return .instead(refused.script)
      case .success(let value): body = value
      }
    }
    let asked = (body["model"]?.text ?? "").split(
      separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let model = asked.first.map(String.init) ?? ""
    let texts = words.compactMap { body[$0]?.text }
    marks = state.marks(model: model, hash: Words.hash(texts.joined(), state.seed))
    if model.hasPrefix("missing") {
      let refusal = dialect.refusal(status: 404, faults: Faults())
      return .instead(errors.refused(refusal, marks))
    }
    let sources = FaultSources(
      suffix: asked.count > 1 ? String(asked[1]) : nil,
      header: request.head.fields.first("x-sandbox"),
      directives: texts.flatMap { Directive.contents(of: $0) })
    switch state.faults(for: model, dialect: dialect.name, from: sources) {
    case .failure(let error): return .instead(errors.refused(error, marks))
    case .success(let faults):
      if var script = errors.script(of: faults, marks) {
        if let delay = faults.headDelay { script.steps.insert(.wait(delay), at: 0) }
        return .instead(script)
      }
      if faults.contains(.contentFilter) {
        return .instead(errors.refused(Self.blocked, marks))
      }
      return .fine(
        MediaRequest(body: body, form: form, model: model, marks: marks, faults: faults))
    }
  }

  private static let blocked = Refusal(
    status: 400, type: "image_generation_user_error", code: "moderation_blocked",
    message: "Your request was rejected by the safety system.")

  private static func readForm(
    _ request: SandboxRequest, _ shape: Shape, _ errors: ErrorScripts, _ marks: Marks
  ) -> Result<FormBody, ErrorScripts.Refused> {
    func refused(_ refusal: Refusal) -> Result<FormBody, ErrorScripts.Refused> {
      .failure(ErrorScripts.Refused(script: errors.refused(refusal, marks)))
    }
    if let refusal = errors.dialect.refusalOfCredentials(request.head.fields) {
      return refused(refusal)
    }
    guard request.body != nil else {
      return refused(errors.dialect.refusal(status: 413, faults: Faults()))
    }
    guard let form = FormBody(request) else {
      return refused(
        Refusal(
          status: 400, type: "invalid_request_error",
          message: "Could not parse multipart form."))
    }
    let numbers: Set<String> = ["n", "temperature", "output_compression"]
    if let violation = shape.violation(in: form.json(numbers: numbers)) {
      return refused(errors.dialect.refusal(of: violation))
    }
    return .success(form)
  }

  /// With what the faults do to the head and to a body of words.
  func answer(_ body: JSONValue) -> Script {
    delayed(
      JSONScript(
        fields: OpenAIDialect().fields(marks: marks), body: body.json(), faults: faults
      ).script)
  }

  func delayed(_ script: Script) -> Script {
    guard let delay = faults.headDelay else { return script }
    return Script([.wait(delay)] + script.steps)
  }
}
