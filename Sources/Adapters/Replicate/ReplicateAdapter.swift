// Replicate's wire: predictions that are submitted, told of by signed callbacks, and asked about
// (the provider's OpenAPI document). Every model has an input of its own, so the members' names are
// data of the catalog.

package import Core
import HTTP
package import Protos
import Wire

package struct ReplicateAdapter: TaskAdapter {
  package init() {}

  package var callbackSignature: CallbackSignature? { .standardWebhooks }
  package var pollInterval: Duration { .seconds(5) }

  package func unmappable(_ input: V1.Input, for target: AdapterTarget) -> [String] {
    ReplicateInput(input, target).unmappable
  }

  /// `owner/name` is a model, `owner/name:version` and a bare version are one version, and
  /// `deployments/owner/name` is a deployment.
  package func submission(
    of input: V1.Input, to target: AdapterTarget, callback: String?
  ) throws(Failure) -> ProviderRequest {
    var body: JSONValue = ["input": try ReplicateInput(input, target).body()]
    if let callback {
      body.set("webhook", .string(callback))
      body.set("webhook_events_filter", ["start", "output", "logs", "completed"])
    }
    let model = target.providerModel
    let path: String
    if model.hasPrefix("deployments/") {
      path = "/\(model)/predictions"
    } else if let colon = model.firstIndex(of: ":") {
      path = "/predictions"
      body.set("version", .string(String(model[model.index(after: colon)...])))
    } else if model.contains("/") {
      path = "/models/\(model)/predictions"
    } else {
      path = "/predictions"
      body.set("version", .string(model))
    }
    return ProviderRequest(
      path: path,
      fields: ["content-type": "application/json", "accept": "application/json"],
      body: body.json())
  }

  package func question(about task: String, at target: AdapterTarget) -> ProviderRequest {
    ProviderRequest(
      method: "GET", path: "/predictions/\(task)", fields: ["accept": "application/json"],
      body: [])
  }

  package func cancellation(of task: String, at target: AdapterTarget) -> ProviderRequest {
    ProviderRequest(
      path: "/predictions/\(task)/cancel", fields: ["accept": "application/json"], body: [])
  }

  /// The account's predictions; the list is filtered by time only.
  package func listing(
    of times: Range<Timestamp>, page: String?, at target: AdapterTarget
  ) -> ProviderRequest? {
    let first = "created_after=\(times.lowerBound)&created_before=\(times.upperBound)"
    return ProviderRequest(
      method: "GET", path: "/predictions?\(page ?? first)", fields: ["accept": "application/json"],
      body: [])
  }

  package func twins(
    of input: V1.Input, in body: [UInt8], at target: AdapterTarget
  ) throws(ProviderFailure) -> TaskTwins {
    guard let value = try? JSONValue(parsing: body), let results = value["results"]?.elements else {
      throw FailureKind.badOutput.failure(detail: "no list")
    }
    let asked = ReplicateInput(input, target)
    var twins = TaskTwins()
    for result in results {
      guard let id = result["id"]?.text, TaskName.isPlain(id) else { continue }
      // An hour after its end a prediction has no input any more.
      let input = result["data_removed"]?.bool == true ? .null : result["input"] ?? .null
      switch Self.likeness(of: result, to: target).and(asked.likeness(to: input)) {
      case .same: twins.tasks.append(id)
      case .likely: twins.likely.append(id)
      case .different: break
      }
    }
    // The whole address, of which only the query is ours to follow.
    if let next = value["next"]?.text, let mark = next.firstIndex(of: "?") {
      twins.next = String(next[next.index(after: mark)...])
    }
    return twins
  }

  /// Whether it is a prediction of the model.
  private static func likeness(of result: JSONValue, to target: AdapterTarget) -> Likeness {
    let name = target.providerModel
    let deployments = "deployments/"
    if name.hasPrefix(deployments) {
      // Its predictions name the model behind it, and not always the deployment.
      guard let deployment = result["deployment"]?.text else { return .likely }
      return deployment == name.dropFirst(deployments.count) ? .same : .different
    }
    if let colon = name.firstIndex(of: ":") {
      let version = name[name.index(after: colon)...]
      return result["version"]?.text.map { $0 == version } ?? false ? .same : .different
    }
    let isSame = result[name.contains("/") ? "model" : "version"]?.text == name
    return isSame ? .same : .different
  }

  package func authorization(
    _ credential: String, for target: AdapterTarget
  ) -> (name: String, value: String) { ("authorization", "Bearer \(credential)") }

  // MARK: Reports

  package func report(
    _ body: [UInt8], on input: V1.Input, at target: AdapterTarget
  ) throws(ProviderFailure) -> TaskReport {
    guard let value = try? JSONValue(parsing: body) else {
      throw .unnamed(detail: "no JSON")
    }
    guard let id = value["id"]?.text, TaskName.isPlain(id) else { throw .unnamed(detail: "no id") }
    return TaskReport(task: id, state: try Self.state(value, input))
  }

  private static func state(
    _ value: JSONValue, _ input: V1.Input
  ) throws(ProviderFailure) -> TaskReport.State {
    switch value["status"]?.text {
    case "starting": return .waiting
    case "processing": return .running(progress(in: value["logs"]?.text ?? ""))
    case "succeeded":
      return .succeeded(try ReplicateOutput(value["output"] ?? .null, input).answer())
    case "failed":
      let words = value["error"]?.text ?? value["error"]?.jsonText() ?? ""
      return .failed(failureKind(words).failure(detail: words))
    case "canceled", "aborted": return .canceled(nil)
    case let status:
      // A state that we do not know yet: it goes on, unless it has ended.
      guard let end = value["completed_at"], !end.isNull else { return .running(nil) }
      return .failed(FailureKind.upstreamError.failure(detail: "ended as \(status ?? "nothing")"))
    }
  }

  /// The last percentage of a progress bar, as in ` 42%|████      | 21/50`.
  static func progress(in logs: String) -> TaskProgress? {
    let tail = Array(logs.utf8.suffix(2000))
    for position in tail.indices.reversed().dropFirst()
    where tail[position] == UInt8(ascii: "%") && tail[position + 1] == UInt8(ascii: "|") {
      var number = 0
      var factor = 1
      var index = position - 1
      while index >= 0, position - index <= 3, (0x30...0x39).contains(tail[index]) {
        number += Int(tail[index] - 0x30) * factor
        factor *= 10
        index -= 1
      }
      if factor > 1, number <= 100 { return TaskProgress(fraction: Double(number) / 100) }
    }
    return nil
  }

  /// Models say in their own words what went wrong.
  private static func failureKind(_ words: String) -> FailureKind {
    let text = words.lowercased()
    if blockedWords.contains(where: text.contains) { return .contentBlocked }
    if capacityWords.contains(where: text.contains) { return .capacity }
    return .upstreamError
  }

  private static let blockedWords = [
    "nsfw", "flagged as sensitive", "sensitive content", "content policy", "safety filter",
    "(e005)", "moderation",
  ]
  private static let capacityWords = ["out of memory", "queue is full", "high demand", "(e003)"]

  // MARK: Failures

  package func failure(_ response: FailedResponse) -> ProviderFailure {
    let body = ErrorBody(response.body)
    var failure = response.failure(response.kind(body), body)
    if response.status == 429, failure.failure.retryAfter == nil {
      failure.failure.retryAfter = Self.wait(in: body.message)
    }
    return failure
  }

  /// `… Your rate limit resets in ~30s.`
  private static func wait(in message: String) -> Duration? {
    let words = message.split(separator: "~")
    guard words.count > 1 else { return nil }
    let digits = words[words.count - 1].prefix { $0.isASCII && $0.isNumber }
    return Int64(digits).flatMap { (1...3600).contains($0) ? .seconds($0) : nil }
  }
}

/// Names that go into paths.
enum TaskName {
  static func isPlain(_ name: String) -> Bool {
    (1...128).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
  }
}
