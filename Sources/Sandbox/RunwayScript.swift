// Runway's tasks, as the provider's OpenAPI document describes them (version 2024-11-06).

import Core
import HTTP
import Wire

struct RunwayScript {
  private static let inlineBytesLimit = 5 << 20
  let state: SandboxState

  private func fields(_ marks: Marks) -> HTTPFields {
    var fields = HTTPFields()
    marks.add(to: &fields)
    return fields
  }

  private func refused(
    _ status: Int, _ error: String, _ issues: [(String, String)], _ marks: Marks
  ) -> Script {
    var body: JSONValue = ["error": .string(error + marks.aside)]
    if !issues.isEmpty {
      body.set(
        "issues",
        .array(
          issues.map { path, message in
            [
              "code": "invalid", "path": .array([.string(path)]),
              "message": .string(message),
            ]
          }))
      body.set("docUrl", "https://docs.sandbox.invalid")
    }
    return Script(status: status, fields: fields(marks), json: body)
  }

  private func refusalOfHead(_ request: SandboxRequest, _ marks: Marks) -> Script? {
    guard request.head.fields.first("authorization")?.hasPrefix("Bearer key_") ?? false else {
      return refused(401, "You did not provide an API key.", [], marks)
    }
    guard request.head.fields.first("x-runway-version") == "2024-11-06" else {
      return refused(400, "You must specify the version of the API.", [], marks)
    }
    return nil
  }

  // MARK: Submitting

  private static let ratios = [
    "1280:720", "720:1280", "1104:832", "832:1104", "960:960", "1584:672",
  ]
  private static let common: Shape.Members = [
    "model": .required(.text), "ratio": .required(.oneOf(ratios)),
    "duration": .required(.integer(2...10)), "seed": .optional(.integer(0...4_294_967_295)),
  ]
  private static let textToVideo = Shape.object(
    common.merging(["promptText": .required(.textUpTo(1000)), "audio": .optional(.bool)]) { $1 },
    isClosed: true)
  private static let imageToVideo = Shape.object(
    common.merging([
      "promptText": .optional(.textUpTo(1000)),
      "promptImage": .required(
        .either([
          .text,
          .array(
            .object(
              ["uri": .required(.text), "position": .required(.oneOf(["first", "last"]))],
              isClosed: true), countLimit: 2),
        ])),
    ]) { $1 }, isClosed: true)

  func create(_ request: SandboxRequest, fromImage: Bool) -> Script {
    var marks = state.marks(model: "", hash: 0)
    if let refused = refusalOfHead(request, marks) { return refused }
    guard let bytes = request.body, let body = try? JSONValue(parsing: bytes) else {
      return refused(400, "Invalid JSON.", [], marks)
    }
    let shape = fromImage ? Self.imageToVideo : Self.textToVideo
    if let violation = shape.violation(in: body) {
      let path = violation.path.joined(separator: ".")
      return refused(400, "Validation of body failed", [(path, "Invalid input")], marks)
    }
    if fromImage, !Self.areImages(body["promptImage"] ?? .null) {
      return refused(
        400, "Validation of body failed", [("promptImage", "Invalid asset")], marks)
    }
    let parts = (body["model"]?.text ?? "").split(
      separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let model = parts.first.map(String.init) ?? ""
    // One of the models films pictures only.
    let isKnown = model.contains("gen4") || model.contains("veo")
    guard isKnown, fromImage || !model.contains("gen4_turbo") else {
      return refused(400, "Validation of body failed", [("model", "Unknown model")], marks)
    }
    let words = body["promptText"]?.text ?? ""
    marks = state.marks(model: model, hash: Words.hash(words, state.seed))
    let sources = FaultSources(
      suffix: parts.count > 1 ? String(parts[1]) : nil,
      header: request.head.fields.first("x-sandbox"), directives: Directive.contents(of: words))
    switch state.faults(for: model, dialect: "runway", from: sources) {
    case .failure(let error): return refused(400, "Unknown directive \(error.member)", [], marks)
    case .success(let faults):
      return script(of: faults, marks) ?? submit(body, model, faults, marks, request)
    }
  }

  private static func areImages(_ value: JSONValue) -> Bool {
    let links = value.text.map { [$0] } ?? (value.elements ?? []).compactMap { $0["uri"]?.text }
    return !links.isEmpty
      && links.allSatisfy { link in
        (link.hasPrefix("https://") && link.utf8.count <= 2048)
          || (link.hasPrefix("data:image/") && link.utf8.count <= inlineBytesLimit * 4 / 3 + 100)
      }
  }

  private func script(of faults: Faults, _ marks: Marks) -> Script? {
    if faults.contains(.silence) { return Script([.hang]) }
    if faults.contains(.reset) { return Script([.reset]) }
    if let status = faults.emptyStatus {
      return Script(status: status, fields: fields(marks), body: [])
    }
    if let status = faults.htmlStatus {
      return Script(
        status: status, fields: fields(marks), body: Array("<html>edge\(marks.mark)</html>".utf8),
        contentType: "text/html")
    }
    guard let status = faults.status else { return nil }
    var script = refused(status, "It went wrong.", [], marks)
    if let seconds = faults.retryAfter, case .head(let head) = script.steps[0] {
      var fields = head.fields
      fields.set("retry-after", to: "\(seconds)")
      script.steps[0] = .head(ResponseHead(status: status, fields: fields))
    }
    return script
  }

  private func submit(
    _ body: JSONValue, _ model: String, _ faults: Faults, _ marks: Marks,
    _ request: SandboxRequest
  ) -> Script {
    var media = MadeMedia(.mp4, hash: marks.hash)
    let size = (body["ratio"]?.text ?? "").split(separator: ":").compactMap { Int($0) }
    if size.count == 2 { (media.width, media.height) = (size[0], size[1]) }
    media.seconds = Double(body["duration"]?.integer ?? 5)
    let pace = state.tasks.pace
    let task = SandboxTask(
      id: marks.taskID, model: model, input: body.abridged, output: .media([media], isList: true),
      faults: faults, marks: marks, host: request.host, createTime: state.world.now(),
      queueMilliseconds: faults.queueMilliseconds ?? pace.queue,
      runMilliseconds: faults.runMilliseconds ?? pace.run)
    state.tasks.add(task)
    var script = Script(
      status: 200, fields: fields(marks),
      json: [
        "id": .string(task.id),
        "estimatedCost": ["credits": JSONValue(Int(media.seconds) * 5)],
      ])
    if let delay = faults.headDelay { script.steps.insert(.wait(delay), at: 0) }
    if faults.contains(.truncated) {
      script = Script(status: 200, fields: fields(marks), body: Array("{\"id\": \"abc".utf8))
    }
    return script
  }

  // MARK: Asking and stopping

  func find(_ request: SandboxRequest, _ id: String) -> Script {
    let marks = state.marks(model: "", hash: 0)
    if let refused = refusalOfHead(request, marks) { return refused }
    guard let task = state.tasks.ask(id) else { return refused(404, "Not found", [], marks) }
    if let status = task.faults.pollStatus, task.questions < task.faults.polls {
      return refused(status, "It went wrong.", [], marks)
    }
    return Script(status: 200, fields: fields(task.marks), json: answer(about: task))
  }

  func cancel(_ request: SandboxRequest, _ id: String) -> Script {
    let marks = state.marks(model: "", hash: 0)
    if let refused = refusalOfHead(request, marks) { return refused }
    guard let task = state.tasks.cancel(id) else { return refused(404, "Not found", [], marks) }
    return Script([
      .head(ResponseHead(status: 204, fields: fields(task.marks))), .finish,
    ])
  }

  private func answer(about task: SandboxTask) -> JSONValue {
    var value: JSONValue = [
      "id": .string(task.id), "createdAt": .string(task.createTime.description),
    ]
    let cost: JSONValue = ["credits": JSONValue(Int(task.runMilliseconds) / 20)]
    switch task.phase(at: state.world.now()) {
    case .queued: value.set("status", "PENDING")
    case .running(let fraction):
      value.set("status", "RUNNING")
      value.set("progress", JSONValue((fraction * 100).rounded() / 100))
    case .succeeded:
      let links = state.tasks.links(of: task.id) { [state] task in
        guard case .media(let media, _) = task.output else { return [] }
        return media.map { media in
          state.media.link(
            to: media, task.faults, task.marks, host: task.host, under: "/runway/output")
        }
      }
      value.set("status", "SUCCEEDED")
      value.set("output", .array(links.map(JSONValue.string)))
      value.set("cost", cost)
    case .failed, .aborted:
      value.set("status", "FAILED")
      value.set("failure", .string("An unexpected error occurred.\(task.marks.aside)"))
      value.set(
        "failureCode", .string(task.faults.taskFailure ?? "INTERNAL"))
      value.set("cost", cost)
    case .canceled:
      value.set("status", "CANCELLED")
      value.set("cost", cost)
    }
    return value
  }
}
