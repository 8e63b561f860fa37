// Replicate's predictions, as the provider's OpenAPI document describes them. The sandbox's models
// are told apart by their names: `image`, `video`, `speech`, `transcri`.

import Core
import HTTP
import Wire

struct ReplicateScript {
  private static let inlineBytesLimit = 256_000
  let state: SandboxState

  // MARK: Answers

  func fields(_ marks: Marks) -> HTTPFields {
    var fields = HTTPFields()
    marks.add(to: &fields)
    fields.append("x-request-id", marks.id("req-"))
    return fields
  }

  private func problem(_ status: Int, _ title: String, _ detail: String, _ marks: Marks) -> Script {
    Script(
      status: status, fields: fields(marks),
      json: [
        "title": .string(title), "detail": .string(detail + marks.aside),
        "status": JSONValue(status), "type": "https://sandbox.invalid/problems",
      ])
  }

  private func refusalOfCredentials(_ request: SandboxRequest, _ marks: Marks) -> Script? {
    guard let line = request.head.fields.first("authorization"), line.hasPrefix("Bearer r8_")
    else {
      return problem(
        401, "Unauthenticated", "You did not pass a valid authentication token", marks)
    }
    return nil
  }

  // MARK: Submitting

  private static let body = Shape.object(
    [
      "input": .required(.object([:], isClosed: false)), "version": .optional(.text),
      "webhook": .optional(.text), "stream": .optional(.bool),
      "webhook_events_filter": .optional(
        .list(.oneOf(["start", "output", "logs", "completed"]))),
    ], isClosed: true)

  /// - Parameter model: `owner/name`; nil: the body has a version.
  func create(_ request: SandboxRequest, model: String?) -> Script {
    var marks = state.marks(model: model ?? "", hash: 0)
    if let refused = refusalOfCredentials(request, marks) { return refused }
    guard let bytes = request.body, let body = try? JSONValue(parsing: bytes) else {
      return problem(400, "Bad request", "The body is not JSON", marks)
    }
    if let violation = Self.body.violation(in: body) {
      return problem(
        422, "Input validation failed", violation.path.joined(separator: ".") + ": invalid", marks)
    }
    guard let asked = model ?? body["version"]?.text else {
      return problem(422, "Input validation failed", "version: required", marks)
    }
    let parts = asked.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let kind = ReplicateModel(name) else {
      return problem(404, "Not found", "The requested resource could not be found.", marks)
    }
    let input = body["input"] ?? [:]
    let words = input["prompt"]?.text ?? input["text"]?.text ?? ""
    marks = state.marks(model: name, hash: Words.hash(words, state.seed))
    if let complaint = kind.complaint(about: input, limit: Self.inlineBytesLimit) {
      return problem(422, "Input validation failed", complaint, marks)
    }
    if let hook = body["webhook"]?.text, !CallbackSender.mayReach(hook) {
      return problem(422, "Input validation failed", "webhook: must be https", marks)
    }
    let sources = FaultSources(
      suffix: parts.count > 1 ? String(parts[1]) : nil,
      header: request.head.fields.first("x-sandbox"),
      directives: Directive.contents(of: words))
    switch state.faults(for: name, dialect: "replicate", from: sources) {
    case .failure(let error):
      return problem(422, "Input validation failed", "unknown directive \(error.member)", marks)
    case .success(let faults):
      return script(of: faults, marks)
        ?? submit(body, kind, name, faults, marks, request)
    }
  }

  /// What happens instead of an answer.
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
    let detail =
      status == 429 ? "Request was throttled. Your rate limit resets in ~30s." : "It went wrong."
    var script = problem(status, "Error", detail, marks)
    if let seconds = faults.retryAfter, case .head(let head) = script.steps[0] {
      var fields = head.fields
      fields.set("retry-after", to: "\(seconds)")
      script.steps[0] = .head(ResponseHead(status: status, fields: fields))
    }
    return script
  }

  private func submit(
    _ body: JSONValue, _ kind: ReplicateModel, _ name: String, _ faults: Faults, _ marks: Marks,
    _ request: SandboxRequest
  ) -> Script {
    let input = body["input"] ?? [:]
    let pace = state.tasks.pace
    let task = SandboxTask(
      id: marks.taskID, model: name, input: input.abridged,
      output: kind.output(of: input, hash: marks.hash, seed: state.seed), faults: faults,
      marks: marks, host: request.host, createTime: state.world.now(),
      queueMilliseconds: faults.queueMilliseconds ?? pace.queue,
      runMilliseconds: faults.runMilliseconds ?? pace.run)
    state.tasks.add(task)
    if let hook = body["webhook"]?.text {
      let filter = body["webhook_events_filter"]?.elements?.compactMap(\.text)
      state.callbacks?.plan(
        task, to: hook, events: filter ?? ["start", "output", "logs", "completed"]
      ) { [self] in prediction(task.id, forced: $0).json() }
    }
    var script = Script(
      status: 201, fields: fields(marks), json: prediction(task.id, forced: nil))
    let delay = faults.contains(.earlyCallback) ? 300 : faults.headDelay ?? 0
    if delay > 0 { script.steps.insert(.wait(delay), at: 0) }
    if faults.contains(.lostAnswer) { return Script([.wait(delay), .reset]) }
    if faults.contains(.truncated) {
      script = Script(status: 201, fields: fields(marks), body: Array("{\"id\": \"abc".utf8))
    }
    return script
  }

  // MARK: Asking and stopping

  func find(_ request: SandboxRequest, _ id: String) -> Script {
    let marks = state.marks(model: "", hash: 0)
    if let refused = refusalOfCredentials(request, marks) { return refused }
    guard let task = state.tasks.ask(id) else {
      return problem(404, "Not found", "The prediction does not exist", marks)
    }
    if let status = task.faults.pollStatus, task.questions < task.faults.polls {
      return problem(status, "Error", "It went wrong.", marks)
    }
    return Script(status: 200, fields: fields(task.marks), json: prediction(id, forced: nil))
  }

  private static let pageCount = 100

  private static func time(_ text: String?) throws(Failure) -> Timestamp? {
    guard let text else { return nil }
    let time = try GoogleProtobuf.Timestamp(json: Array("\"\(text)\"".utf8))
    return Timestamp(microseconds: time.seconds * 1_000_000 + Int64(time.nanos) / 1000)
  }

  /// The account's predictions, newest first, by `created_after`, `created_before` and `cursor`,
  /// which is the last id of the page before.
  func list(_ request: SandboxRequest) -> Script {
    let marks = state.marks(model: "", hash: 0)
    if let refused = refusalOfCredentials(request, marks) { return refused }
    let query = request.query
    let after: Timestamp?
    let before: Timestamp?
    do throws(Failure) {
      after = try Self.time(query["created_after"])
      before = try Self.time(query["created_before"])
    } catch {
      return problem(422, "Input validation failed", "created_after: not a date-time", marks)
    }
    let all = state.tasks.all { task in
      after.map { task.createTime >= $0 } ?? true && before.map { task.createTime < $0 } ?? true
        && !(after != nil && task.faults.contains(.unlisted))
    }
    let start =
      query["cursor"].flatMap { cursor in all.firstIndex { $0.id == cursor }.map { $0 + 1 } } ?? 0
    let page = all[start...].prefix(Self.pageCount)
    var next = JSONValue.null
    if page.endIndex < all.endIndex, let last = page.last {
      var address = "http://\(request.host)/replicate/v1/predictions?cursor=\(last.id)"
      for name in ["created_after", "created_before"] {
        if let value = query[name] { address += "&\(name)=\(value)" }
      }
      next = .string(address)
    }
    return Script(
      status: 200, fields: fields(marks),
      json: [
        "previous": .null, "next": next,
        "results": .array(page.map { prediction($0.id, forced: nil) }),
      ])
  }

  func cancel(_ request: SandboxRequest, _ id: String) -> Script {
    let marks = state.marks(model: "", hash: 0)
    if let refused = refusalOfCredentials(request, marks) { return refused }
    guard let task = state.tasks.cancel(id) else {
      return problem(404, "Not found", "The prediction does not exist", marks)
    }
    return Script(status: 200, fields: fields(task.marks), json: prediction(id, forced: nil))
  }

  func secret(_ request: SandboxRequest) -> Script {
    let marks = state.marks(model: "", hash: 0)
    if let refused = refusalOfCredentials(request, marks) { return refused }
    return Script(
      status: 200, fields: fields(marks), json: ["key": .string(CallbackSender.secret)])
  }

  // MARK: The object

  /// The prediction as it is now, or as it would be in a given phase.
  func prediction(_ id: String, forced: SandboxTask.Phase?) -> JSONValue {
    guard let task = state.tasks.find(id) else { return ["id": .string(id)] }
    let phase = forced ?? task.phase(at: state.world.now())
    let base = "http://\(task.host)/replicate/v1/predictions/\(id)"
    var value: JSONValue = [
      "id": .string(id), "model": .string(task.model),
      "version": .string("hidden\(task.marks.mark)"), "input": task.input,
      "logs": .string(Self.logs(phase, task)), "output": .null, "data_removed": false,
      "error": .null, "status": .string(Self.status(phase)),
      "created_at": .string(task.createTime.description),
      "urls": ["get": .string(base), "cancel": .string("\(base)/cancel")],
    ]
    if phase != .queued { value.set("started_at", .string(task.startTime.description)) }
    switch phase {
    case .queued, .running: break
    case .succeeded:
      value.set("output", output(of: task))
      value.set("metrics", ["predict_time": JSONValue(Double(task.runMilliseconds) / 1000)])
      value.set("completed_at", .string(task.endTime.description))
    case .failed:
      value.set("error", .string("\(task.faults.taskFailure ?? "failed")\(task.marks.aside)"))
      value.set("completed_at", .string(task.endTime.description))
    case .canceled, .aborted:
      value.set("completed_at", .string(task.endTime.description))
    }
    return value
  }

  private static func status(_ phase: SandboxTask.Phase) -> String {
    switch phase {
    case .queued: "starting"
    case .running: "processing"
    case .succeeded: "succeeded"
    case .failed: "failed"
    case .canceled: "canceled"
    case .aborted: "aborted"
    }
  }

  /// As `tqdm` writes them.
  private static func logs(_ phase: SandboxTask.Phase, _ task: SandboxTask) -> String {
    let fraction: Double =
      switch phase {
      case .queued, .aborted, .canceled: 0
      case .running(let fraction): fraction
      case .succeeded, .failed: 1
      }
    let steps = Int(fraction * 20)
    return (0...steps).map { step in
      let percent = step * 5
      let bar = String(repeating: "█", count: step / 2)
      return "\(percent < 10 ? "  " : percent < 100 ? " " : "")\(percent)%|\(bar)| \(step)/20"
    }.joined(separator: "\n") + task.marks.aside
  }

  private func output(of task: SandboxTask) -> JSONValue {
    switch task.output {
    case .words(let words): return words
    case .media(_, let isList):
      let links = state.tasks.links(of: task.id) { [state] task in
        guard case .media(let media, _) = task.output else { return [] }
        return media.enumerated().map { index, media in
          state.media.link(
            to: media, task.faults, task.marks, host: task.host, under: "/replicate/delivery",
            index: index)
        }
      }
      return isList
        ? .array(links.map(JSONValue.string)) : .string(links.first ?? "")
    }
  }
}

extension JSONValue {
  /// Without the bytes of media: what is remembered of a task is told again and again.
  var abridged: JSONValue {
    guard let members else { return self }
    return .object(
      members.map { name, value in
        guard let text = value.text, text.hasPrefix("data:"), text.utf8.count > 2048 else {
          return (name, value)
        }
        return (name, .string(String(text.prefix(64)) + "…"))
      })
  }
}

extension Marks {
  /// Plain characters only, as the provider's ids are; canaries included.
  var taskID: String {
    let text = id("p")
    return String(
      text.unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
      }.map(Character.init))
  }
}
