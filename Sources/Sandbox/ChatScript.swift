// From a request in a dialect to the script of its answer, faults included.

import HTTP
import Wire

/// Answers one chat request.
struct ChatScript {
  let dialect: any Dialect
  let state: SandboxState

  func script(for request: SandboxRequest) -> Script {
    var marks = state.marks(model: "", hash: 0)
    if let refusal = dialect.refusalOfCredentials(request.head.fields) {
      return refused(refusal, marks)
    }
    guard let bytes = request.body else {
      return refused(dialect.refusal(status: 413, faults: Faults()), marks)
    }
    guard let body = try? JSONValue(parsing: bytes) else {
      return refused(Self.notJSON(dialect), marks)
    }
    if let violation = dialect.shape.violation(in: body) {
      return refused(dialect.refusal(of: violation), marks)
    }
    let asked = (body["model"]?.text ?? "").split(
      separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let model = asked.first.map(String.init) ?? ""
    let prompt = dialect.prompt(from: body, model: model)
    marks = state.marks(model: model, hash: Words.hash(prompt.question, prompt.seed))
    if let refusal = dialect.refusal(of: prompt, in: body) { return refused(refusal, marks) }
    let sources = FaultSources(
      suffix: asked.count > 1 ? String(asked[1]) : nil,
      header: request.head.fields.first("x-sandbox"),
      directives: prompt.messages.flatMap { Directive.contents(of: $0.text) })
    switch state.faults(for: model, dialect: dialect.name, from: sources) {
    case .failure(let error):
      let message = "Unknown sandbox directive '\(error.member)'"
      return refused(
        Refusal(status: 400, type: "invalid_request_error", message: message), marks)
    case .success(let faults):
      return answered(prompt, body, marks, faults)
    }
  }

  private static func notJSON(_ dialect: any Dialect) -> Refusal {
    Refusal(
      status: 400, type: "invalid_request_error",
      message: "We could not parse the JSON body of your request.")
  }

  private func refused(_ refusal: Refusal, _ marks: Marks, extra: HTTPFields = HTTPFields())
    -> Script
  {
    var fields = dialect.fields(marks: marks)
    for line in extra.lines { fields.append(line.name, line.value) }
    return Script(
      status: refusal.status, fields: fields, json: dialect.body(of: refusal, marks: marks))
  }

  private func answered(_ prompt: Prompt, _ body: JSONValue, _ marks: Marks, _ faults: Faults)
    -> Script
  {
    var script = whole(prompt, body, marks, faults)
    if let delay = faults.headDelay { script.steps.insert(.wait(delay), at: 0) }
    return script
  }

  private func whole(_ prompt: Prompt, _ body: JSONValue, _ marks: Marks, _ faults: Faults)
    -> Script
  {
    let fields = dialect.fields(marks: marks)
    if faults.contains(.silence) { return Script([.hang]) }
    if faults.contains(.reset) { return Script([.reset]) }
    if let status = faults.emptyStatus { return Script(status: status, fields: fields, body: []) }
    if let status = faults.htmlStatus { return htmlPage(status, fields, marks) }
    if let status = faults.status {
      return refused(
        dialect.refusal(status: status, faults: faults), marks, extra: Self.retryFields(faults))
    }
    if faults.contains(.errorBody) {
      let refusal = dialect.refusal(status: 500, faults: faults)
      return Script(status: 200, fields: fields, json: dialect.body(of: refusal, marks: marks))
    }
    let generation = Generation(prompt, seed: state.seed, faults: faults)
    if body["stream"]?.bool == true {
      let frames = dialect.frames(generation, to: body, marks: marks, faults: faults)
      let error = dialect.errorFrame(dialect.refusal(status: 529, faults: faults), marks: marks)
      return StreamScript(fields: fields, frames: frames, errorFrame: error, faults: faults)
        .script
    }
    let answer = dialect.answer(generation, to: body, marks: marks, faults: faults)
    return JSONScript(fields: fields, body: answer.json(), faults: faults).script
  }

  private static func retryFields(_ faults: Faults) -> HTTPFields {
    var fields = HTTPFields()
    if let seconds = faults.retryAfter { fields.append("retry-after", "\(seconds)") }
    if let milliseconds = faults.retryAfterMilliseconds {
      fields.append("retry-after-ms", "\(milliseconds)")
    }
    return fields
  }

  private func htmlPage(_ status: Int, _ fields: HTTPFields, _ marks: Marks) -> Script {
    let page = """
      <!DOCTYPE html>
      <html><head><title>\(status) sandbox-edge\(marks.mark)</title></head>
      <body><h1>Error \(status)</h1><p>The origin did not answer\(marks.aside).</p></body></html>

      """
    return Script(
      status: status, fields: fields, body: Array(page.utf8), contentType: "text/html")
  }
}

/// A complete answer, and what may happen to it on the way.
struct JSONScript {
  let fields: HTTPFields
  let body: [UInt8]
  let faults: Faults

  var script: Script {
    let half = Array(body.prefix(body.count / 2))
    if faults.contains(.truncated) {
      return delayed(Script(status: 200, fields: fields, body: half))
    }
    var script = Script(status: 200, fields: fields, body: body)
    if faults.cut != nil { script.steps = [script.steps[0], .body(half), .wait(1), .reset] }
    if faults.stall != nil { script.steps = [script.steps[0], .body(half), .hang] }
    if faults.malformed != nil {
      script = Script(status: 200, fields: fields, body: Array("{\"id\": nope".utf8))
    }
    return delayed(script)
  }

  private func delayed(_ script: Script) -> Script {
    guard let delay = faults.firstDelay else { return script }
    return Script([.wait(delay)] + script.steps)
  }
}

/// A streamed answer, and what may happen to it on the way.
struct StreamScript {
  let fields: HTTPFields
  let frames: [Frame]
  let errorFrame: [UInt8]
  let faults: Faults

  var script: Script {
    var fields = fields
    fields.set("content-type", to: "text/event-stream; charset=utf-8")
    fields.set("cache-control", to: "no-cache")
    var steps: [Step] = [.head(ResponseHead(status: 200, fields: fields))]
    var position = 0
    for frame in frames where !isLeftOut(frame.kind) {
      guard frame.kind == .content else {
        steps.append(.body(frame.bytes))
        continue
      }
      let isLast = appendContent(frame, at: position, to: &steps)
      if isLast { return Script(steps) }
      position += 1
    }
    steps.append(.finish)
    return Script(steps)
  }

  private func isLeftOut(_ kind: Frame.Kind) -> Bool {
    switch kind {
    case .finish: faults.contains(.noFinish)
    case .terminator: faults.contains(.noFinish) || faults.contains(.noTerminator)
    case .usage: faults.usageIsMissing
    case .opening, .content, .structure: false
    }
  }

  /// Appends a chunk with what happens there. True where nothing follows.
  private func appendContent(_ frame: Frame, at position: Int, to steps: inout [Step]) -> Bool {
    if let delay = position == 0 ? faults.firstDelay : faults.chunkDelay, delay > 0 {
      steps.append(.wait(delay))
    }
    if faults.errorInStream == position {
      steps += [.body(errorFrame), .finish]
      return true
    }
    if faults.malformed == position {
      steps.append(.body(Array(frame.bytes.prefix(frame.bytes.count / 2)) + [0x0A, 0x0A]))
    } else {
      steps.append(.body(frame.bytes))
    }
    if faults.cut == position {
      steps += [.wait(1), .reset]
      return true
    }
    guard faults.stall == position else { return false }
    steps.append(.hang)
    return true
  }
}
