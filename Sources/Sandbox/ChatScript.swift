// From a request in a dialect to the script of its answer, faults included.

import HTTP
import Wire

/// Answers one chat request.
struct ChatScript {
  let dialect: any Dialect
  let state: SandboxState
  private var errors: ErrorScripts { ErrorScripts(dialect: dialect) }

  init(dialect: any Dialect, state: SandboxState) {
    self.dialect = dialect
    self.state = state
  }

  func script(for request: SandboxRequest) -> Script {
    var marks = state.marks(model: "", hash: 0)
    let body: JSONValue
    switch errors.read(request, as: dialect.shape, marks) {
    case .failure(let refused): return refused.script
    case .success(let value): body = value
    }
    let asked = (body["model"]?.text ?? "").split(
      separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let model = asked.first.map(String.init) ?? ""
    let prompt = dialect.prompt(from: body, model: model)
    marks = state.marks(model: model, hash: Words.hash(prompt.question, prompt.seed))
    if let refusal = dialect.refusal(of: prompt, in: body) { return errors.refused(refusal, marks) }
    let sources = FaultSources(
      suffix: asked.count > 1 ? String(asked[1]) : nil,
      header: request.head.fields.first("x-sandbox"),
      directives: prompt.messages.flatMap { Directive.contents(of: $0.text) })
    switch state.faults(for: model, dialect: dialect.name, from: sources) {
    case .failure(let error):
      return errors.refused(error, marks)
    case .success(let faults):
      return answered(prompt, body, marks, faults)
    }
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
    if let fault = errors.script(of: faults, marks) { return fault }
    let fields = dialect.fields(marks: marks)
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
