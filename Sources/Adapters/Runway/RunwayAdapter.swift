// Runway's wire: videos as tasks that are asked about (the provider's OpenAPI document, version
// 2024-11-06). Each model has its own sizes and lengths, which the catalog lists.

package import Core
import HTTP
package import Protos
import Wire

package struct RunwayAdapter: TaskAdapter {
  package init() {}

  private static let version = "2024-11-06"
  private static let promptUnitsLimit = 1000
  private static let inlineBytesLimit: Int64 = 5 << 20
  private static let linkLengthLimit = 2048
  private static let standardRatios = ["1280:720", "720:1280"]
  private static let standardDurations: [Int64] = [5, 10]

  package var callbackSignature: CallbackSignature? { nil }
  package var pollInterval: Duration { .seconds(5) }

  package func unmappable(_ input: V1.Input, for target: AdapterTarget) -> [String] {
    guard case .video(let video) = input.capability else { return ["input"] }
    var fields: [String] = []
    if video.prompt.utf16.count > Self.promptUnitsLimit { fields.append("prompt") }
    if video.prompt.isEmpty, video.firstFrame == nil { fields.append("prompt") }
    if video.firstFrame == nil, target.quirks.media.needsPicture { fields.append("first_frame") }
    if !video.negativePrompt.isEmpty { fields.append("negative_prompt") }
    if !video.references.isEmpty { fields.append("references") }
    if video.video != nil { fields.append("video") }
    if video.lastFrame != nil, video.firstFrame == nil { fields.append("last_frame") }
    if let seed = video.seed, !(0...4_294_967_295).contains(seed) { fields.append("seed") }
    if video.audio != nil, !target.quirks.media.takesAudio { fields.append("audio") }
    if Self.ratio(of: video, target) == nil {
      fields.append(video.aspectRatio.isEmpty ? "resolution" : "aspect_ratio")
    }
    if Self.seconds(of: video, target) == nil { fields.append("duration") }
    for (field, medium) in [("first_frame", video.firstFrame), ("last_frame", video.lastFrame)] {
      if let medium, !Self.takes(medium, target) { fields.append(field) }
    }
    return fields
  }

  private static func takes(_ medium: V1.MediaInput, _ target: AdapterTarget) -> Bool {
    switch medium.source {
    case .url(let url): url.utf8.count <= linkLengthLimit
    case .data(let bytes): bytes.count <= inlineBytesLimit
    case .file: target.readsLinks || medium.byteCount.map { $0 <= inlineBytesLimit } ?? false
    case nil: false
    }
  }

  // MARK: Sizes and lengths

  /// The first of the model's sizes with the wished proportion and number of lines.
  private static func ratio(of video: V1.VideoInput, _ target: AdapterTarget) -> String? {
    let own = target.quirks.media.ratios
    return (own.isEmpty ? standardRatios : own).first { text in
      guard let ratio = Proportion(text, mark: ":") else { return false }
      if !video.aspectRatio.isEmpty, !ratio.isAbout(video.aspectRatio) { return false }
      guard !video.resolution.isEmpty else { return true }
      let lines = video.resolution.hasSuffix("p") ? Int64(video.resolution.dropLast()) : nil
      return lines == min(ratio.width, ratio.height)
    }
  }

  /// Whole seconds that the model makes; unset, its default.
  private static func seconds(of video: V1.VideoInput, _ target: AdapterTarget) -> Int64? {
    let own = target.quirks.media.durations
    let durations = own.isEmpty ? standardDurations : own
    guard let asked = video.duration?.duration else { return durations.first }
    let (seconds, rest) = asked.components
    return rest == 0 && durations.contains(seconds) ? seconds : nil
  }

  // MARK: Requests

  package func submission(
    of input: V1.Input, to target: AdapterTarget, callback: String?
  ) throws(Failure) -> ProviderRequest {
    guard case .video(let video) = input.capability else {
      throw Failure(.internal, "not a video input")
    }
    guard let ratio = Self.ratio(of: video, target) else {
      throw .invalid("aspect_ratio", "the model does not make it")
    }
    guard let seconds = Self.seconds(of: video, target) else {
      throw .invalid("duration", "the model does not make it")
    }
    var body: JSONValue = [
      "model": .string(target.providerModel), "ratio": .string(ratio),
      "duration": JSONValue(seconds),
    ]
    if !video.prompt.isEmpty { body.set("promptText", .string(video.prompt)) }
    if let seed = video.seed { body.set("seed", JSONValue(seed)) }
    if let audio = video.audio { body.set("audio", .bool(audio)) }
    if let first = video.firstFrame {
      body.set("promptImage", try Self.images(first, video.lastFrame))
    }
    return ProviderRequest(
      path: video.firstFrame == nil ? "/v1/text_to_video" : "/v1/image_to_video",
      fields: Self.fields(["content-type": "application/json"]), body: body.json())
  }

  private static func images(
    _ first: V1.MediaInput, _ last: V1.MediaInput?
  ) throws(Failure) -> JSONValue {
    let start = try uri(of: first, "first_frame")
    guard let last else { return start }
    return [
      ["uri": start, "position": "first"],
      ["uri": try uri(of: last, "last_frame"), "position": "last"],
    ]
  }

  private static func uri(
    of medium: V1.MediaInput, _ field: String
  ) throws(Failure) -> JSONValue {
    if case .url(let url) = medium.source { return .string(url) }
    guard let url = medium.dataURL else {
      throw Failure(.internal, "\(field) has neither bytes nor a link")
    }
    return .string(url)
  }

  private static func fields(_ more: HTTPFields = [:]) -> HTTPFields {
    var fields: HTTPFields = ["accept": "application/json", "x-runway-version": version]
    for line in more.lines { fields.append(line.name, line.value) }
    return fields
  }

  package func question(about task: String, at target: AdapterTarget) -> ProviderRequest {
    ProviderRequest(method: "GET", path: "/v1/tasks/\(task)", fields: Self.fields(), body: [])
  }

  package func cancellation(of task: String, at target: AdapterTarget) -> ProviderRequest {
    ProviderRequest(method: "DELETE", path: "/v1/tasks/\(task)", fields: Self.fields(), body: [])
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
    return TaskReport(task: id, state: try Self.state(value, input, target))
  }

  private static func state(
    _ value: JSONValue, _ input: V1.Input, _ target: AdapterTarget
  ) throws(ProviderFailure) -> TaskReport.State {
    switch value["status"]?.text {
    // The answer to a submission has none.
    case nil, "PENDING", "THROTTLED": return .waiting
    case "RUNNING":
      return .running(value["progress"]?.double.map { TaskProgress(fraction: $0) })
    case "SUCCEEDED": return .succeeded(try answer(value, input, target))
    case "FAILED":
      let code = value["failureCode"]?.text ?? ""
      let detail = [code, value["failure"]?.text ?? ""].joined(separator: " ")
      return .failed(kind(of: code).failure(detail: detail))
    case "CANCELLED": return .canceled(nil)
    // A state that we do not know yet.
    case .some: return .running(nil)
    }
  }

  private static func answer(
    _ value: JSONValue, _ input: V1.Input, _ target: AdapterTarget
  ) throws(ProviderFailure) -> WholeAnswer {
    guard case .video(let asked) = input.capability, let links = value["output"]?.elements,
      links.count == 1, let link = links[0].text, link.hasPrefix("http")
    else { throw FailureKind.badOutput.failure(detail: "not one link") }
    var place = V1.MediaOutput()
    place.durationMillis = (seconds(of: asked, target) ?? 0) * 1000
    var video = V1.VideoOutput()
    video.videos = [place]
    var output = V1.Output()
    output.capability = .video(video)
    return WholeAnswer(output: output, usage: nil, media: [.url(link)])
  }

  private static func kind(of code: String) -> FailureKind {
    if code.contains("SAFETY") { return .contentBlocked }
    if code.hasPrefix("ASSET.") || code.hasPrefix("INPUT_PREPROCESSING.") { return .rejected }
    return code.contains("BAD_OUTPUT") ? .badOutput : .upstreamError
  }

  package func failure(_ response: FailedResponse) -> ProviderFailure {
    let body = ErrorBody(response.body)
    return response.failure(response.kind(body), body)
  }
}
