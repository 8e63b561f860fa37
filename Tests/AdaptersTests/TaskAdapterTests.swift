// Replicate's predictions and Runway's tasks.

import Core
import HTTP
import Protos
import Testing
import Wire

@testable import Adapters

private func input(_ capability: V1.Input.Capability) -> V1.Input {
  var input = V1.Input()
  input.capability = capability
  return input
}

private func target(
  _ model: String, _ quirks: [String: String] = [:], readsLinks: Bool = false
) throws -> AdapterTarget {
  AdapterTarget(providerModel: model, quirks: try Quirks(quirks), readsLinks: readsLinks)
}

private func picture(_ source: V1.MediaInput.Source, sizeBytes: Int64 = 0) -> V1.MediaInput {
  var media = V1.MediaInput()
  media.source = source
  media.mimeType = "image/png"
  media.sizeBytes = sizeBytes
  return media
}

private func image(_ change: (inout V1.ImageInput) -> Void = { _ in }) -> V1.Input {
  var image = V1.ImageInput()
  image.prompt = "a cat"
  change(&image)
  return input(.image(image))
}

private func video(_ change: (inout V1.VideoInput) -> Void = { _ in }) -> V1.Input {
  var video = V1.VideoInput()
  video.prompt = "a cat runs"
  change(&video)
  return input(.video(video))
}

private func report(
  _ adapter: any TaskAdapter, _ body: String, on input: V1.Input
) throws -> TaskReport {
  try adapter.report(
    Array(body.utf8), on: input, at: AdapterTarget(providerModel: "m"))
}

private func fails(_ adapter: any TaskAdapter, _ body: String, on input: V1.Input) -> Bool {
  (try? report(adapter, body, on: input)) == nil
}

@Suite struct ReplicateAdapterTests {
  private let adapter = ReplicateAdapter()

  @Test("predictions of a span of time are listed, further pages by the provider's own words")
  func listing() throws {
    let start = Timestamp(microseconds: 1_700_000_000_500_000)
    let target = try target("owner/name")
    let times = start..<start + .seconds(9)
    let first = try #require(adapter.listing(of: times, page: nil, at: target))
    #expect(first.method == "GET")
    #expect(
      first.path == "/predictions?created_after=2023-11-14T22:13:20.5Z"
        + "&created_before=2023-11-14T22:13:29.5Z")
    let next = adapter.listing(of: start..<start, page: "cursor=a&x=1", at: target)
    #expect(next?.path == "/predictions?cursor=a&x=1")
  }

  @Test("a prediction of the same model with the same input is a twin")
  func twins() throws {
    let asked = image { $0.seed = 7 }
    func twins(_ results: String, _ model: String, next: String = "null") throws -> TaskTwins {
      try adapter.twins(
        of: asked, in: Array("{\"results\":[\(results)],\"next\":\(next)}".utf8),
        at: target(model))
    }
    let input = #""input":{"seed":7.0,"prompt":"a cat"}"#
    let results = """
      {"id":"p1","model":"owner/name","version":"v1",\(input)},
      {"id":"p2","model":"owner/other","version":"v2",\(input)},
      {"id":"p3","model":"owner/name","version":"v1","input":{"seed":8,"prompt":"a cat"}},
      {"id":"p4","model":"owner/name","version":"v1","input":{"seed":7}},
      {"id":"p/5","model":"owner/name","version":"v1",\(input)},
      {"id":"p6","model":"owner/name","version":"v1","input":null,"data_removed":true}
      """
    #expect(try twins(results, "owner/name") == TaskTwins(tasks: ["p1"], likely: ["p6"]))
    #expect(try twins(results, "owner/name:v2").tasks == ["p2"])
    #expect(try twins(results, "v1").tasks == ["p1"])
    let unnamed = try twins(results, "deployments/me/mine")
    #expect(unnamed == TaskTwins(likely: ["p1", "p2", "p6"]))
    let named = ["me/mine", "me/other"].enumerated().map { index, name in
      #"{"id":"d\#(index)","deployment":"\#(name)",\#(input)}"#
    }
    let deployed = try twins(named.joined(separator: ","), "deployments/me/mine")
    #expect(deployed == TaskTwins(tasks: ["d0"]))
    let next = #""https://elsewhere.example/v1/predictions?cursor=abc""#
    #expect(try twins("", "owner/name", next: next).next == "cursor=abc")
    #expect(throws: ProviderFailure.self) {
      try adapter.twins(of: asked, in: Array("{}".utf8), at: target("owner/name"))
    }
  }

  @Test("what was made of a picture, or of more than was asked for, may be somebody else's")
  func likelyTwins() throws {
    let pictured = image { $0.images = [picture(.url("https://a.test/1"))] }
    let body = """
      {"results":[{"id":"p1","model":"o/n","input":{"prompt":"a cat","image":"https://a.test/2"}},
      {"id":"p2","model":"o/n","input":{"prompt":"a cat"}},
      {"id":"p3","model":"o/n","input":{"prompt":"a dog","image":"https://a.test/1"}}]}
      """
    func twins(of asked: V1.Input) throws -> TaskTwins {
      try adapter.twins(of: asked, in: Array(body.utf8), at: target("o/n"))
    }
    #expect(try twins(of: pictured) == TaskTwins(likely: ["p1"]))
    #expect(try twins(of: image()) == TaskTwins(tasks: ["p2"], likely: ["p1"]))
  }

  @Test("the model's name decides where a prediction is made")
  func paths() throws {
    func submit(_ model: String) throws -> ProviderRequest {
      try adapter.submission(of: image(), to: target(model), callback: nil)
    }
    #expect(try submit("owner/name").path == "/models/owner/name/predictions")
    #expect(
      String(decoding: try submit("owner/name").body, as: UTF8.self)
        == #"{"input":{"prompt":"a cat"}}"#)
    let version = try submit("owner/name:abc123")
    #expect(version.path == "/predictions")
    #expect(
      String(decoding: version.body, as: UTF8.self)
        == #"{"input":{"prompt":"a cat"},"version":"abc123"}"#)
    #expect(try submit("abc123").path == "/predictions")
    #expect(try submit("deployments/o/n").path == "/deployments/o/n/predictions")
  }

  @Test("a callback is asked for where there is an address")
  func callback() throws {
    let request = try adapter.submission(
      of: image(), to: target("o/n"), callback: "https://us.test/cb")
    let body = try JSONValue(parsing: request.body)
    #expect(body["webhook"] == "https://us.test/cb")
    #expect(body["webhook_events_filter"] == ["start", "output", "logs", "completed"])
  }

  @Test("members are renamed, left out and added as the catalog says")
  func members() throws {
    let quirks = ["inputs": "num_outputs=n width=", "fixed_inputs": #"{"go_fast":true}"#]
    let asked = image {
      $0.count = 2
      $0.mimeType = "image/jpeg"
      $0.seed = 7
    }
    let request = try adapter.submission(of: asked, to: target("o/n", quirks), callback: nil)
    #expect(
      try JSONValue(parsing: request.body)["input"] == [
        "go_fast": true, "prompt": "a cat", "n": 2, "output_format": "jpg", "seed": 7,
      ])
    let wide = image {
      $0.width = 100
      $0.height = 100
      $0.quality = "high"
      $0.transparentBackground = true
    }
    #expect(
      adapter.unmappable(wide, for: try target("o/n", quirks))
        == ["width", "quality", "transparent_background"])
  }

  @Test("media are links, or small data URLs")
  func media() throws {
    func unmappable(_ medium: V1.MediaInput, readsLinks: Bool = false) throws -> [String] {
      adapter.unmappable(
        video { $0.firstFrame = medium }, for: try target("o/n", readsLinks: readsLinks))
    }
    let large = [UInt8](repeating: 1, count: 256_001)
    #expect(try unmappable(picture(.data([1]))) == [])
    #expect(try unmappable(picture(.data(large))) == ["first_frame"])
    #expect(try unmappable(picture(.file("file_1"), sizeBytes: 256_000)) == [])
    #expect(try unmappable(picture(.file("file_1"), sizeBytes: 256_001)) == ["first_frame"])
    #expect(
      try unmappable(picture(.file("file_1"), sizeBytes: 256_001), readsLinks: true) == [])
    let request = try adapter.submission(
      of: video { $0.firstFrame = picture(.data([1, 2])) }, to: target("o/n"), callback: nil)
    #expect(
      try JSONValue(parsing: request.body)["input"]?["image"] == "data:image/png;base64,AQI=")
  }

  @Test("each status means what it says")
  func states() throws {
    func state(_ rest: String) throws -> TaskReport.State {
      let found = try report(adapter, #"{"id":"p-1",\#(rest)}"#, on: image())
      #expect(found.task == "p-1")
      return found.state
    }
    #expect(try state(#""status":"starting""#) == .waiting)
    #expect(try state(#""status":"processing""#) == .running(nil))
    #expect(
      try state(#""status":"processing","logs":"  5%|▌  | 1/20\n 42%|███ | 8/20\ndone""#)
        == .running(TaskProgress(fraction: 0.42)))
    #expect(try state(#""status":"canceled""#) == .canceled(nil))
    #expect(try state(#""status":"aborted""#) == .canceled(nil))
    #expect(try state(#""status":"thinking","completed_at":null"#) == .running(nil))
    guard case .failed = try state(#""status":"odd","completed_at":"2026""#) else {
      Issue.record("an unknown end is a failure")
      return
    }
    for (error, reason) in [
      ("NSFW content detected", "input"), ("CUDA out of memory", "capacity"),
      ("something", "model_error"),
    ] {
      guard case .failed(let failure) = try state(#""status":"failed","error":"\#(error)""#) else {
        Issue.record("no failure")
        return
      }
      #expect(failure.failure.reason == reason)
    }
  }

  @Test("outputs are links, lists of links, objects with one, or data URLs")
  func outputs() throws {
    func media(_ output: String, on input: V1.Input) throws -> [ProducedMedium] {
      let found = try report(
        adapter, #"{"id":"p1","status":"succeeded","output":\#(output)}"#, on: input)
      guard case .succeeded(let answer) = found.state else { return [] }
      return answer.media
    }
    #expect(try media(#""https://x.test/1.png""#, on: image()) == [.url("https://x.test/1.png")])
    #expect(
      try media(#"["https://x.test/1","https://x.test/2"]"#, on: image { $0.count = 2 }).count == 2)
    #expect(
      try media(#"{"url":"https://x.test/1.mp4"}"#, on: video()) == [.url("https://x.test/1.mp4")])
    #expect(
      try media(#""data:image/png;base64,AQI=""#, on: image())
        == [.data([1, 2], mimeType: "image/png")])
    for output in [
      "null", "[]", #"["https://a","https://b"]"#, #""file:///etc/passwd""#, "3", #"{"x":1}"#,
      #""data:image/png,AQI=""#,
    ] {
      #expect(
        fails(
          adapter, #"{"id":"p1","status":"succeeded","output":\#(output)}"#, on: image()),
        "\(output)")
    }
  }

  @Test("a name that does not belong into a path is refused, and so is what is no prediction")
  func hostile() {
    for id in ["", "../x", "a/b", "a?b", "é", String(repeating: "a", count: 129)] {
      #expect(fails(adapter, #"{"id":"\#(id)","status":"starting"}"#, on: image()), "\(id)")
    }
    for body in ["", "<html>", "[]", "3", #"{"status":"starting"}"#] {
      #expect(fails(adapter, body, on: image()), "\(body)")
    }
  }

  @Test("what is refused says why, and when to come back")
  func failures() {
    func failure(_ status: Int, _ detail: String) -> ProviderFailure {
      adapter.failure(
        FailedResponse(
          status: status, body: Array(#"{"title":"x","detail":"\#(detail)"}"#.utf8),
          now: Timestamp(microseconds: 0)))
    }
    let throttled = failure(429, "Request was throttled. Your rate limit resets in ~30s.")
    #expect(throttled.isThrottled)
    #expect(throttled.failure.retryAfter == .seconds(30))
    #expect(failure(401, "no").failure.reason == "configuration")
    #expect(failure(402, "no").failure.reason == "quota")
    #expect(failure(422, "input: bad").failure.reason == "rejected")
    #expect(failure(503, "no").failure.reason == "capacity")
  }

  @Test("progress is read from the last bar, wherever logs are cut")
  func progress() {
    #expect(ReplicateAdapter.progress(in: "100%|█| 1/1")?.fraction == 1)
    #expect(ReplicateAdapter.progress(in: "7%|")?.fraction == 0.07)
    for logs in ["", "%|", "999%|", "50 %|", "50%", "x%|"] {
      #expect(ReplicateAdapter.progress(in: logs) == nil, "\(logs)")
    }
  }
}

@Suite struct RunwayAdapterTests {
  private let adapter = RunwayAdapter()

  private func submit(_ input: V1.Input, _ quirks: [String: String] = [:]) throws
    -> ProviderRequest
  {
    try adapter.submission(of: input, to: target("gen4.5", quirks), callback: "ignored")
  }

  @Test("a film of words, and one that begins with a picture")
  func requests() throws {
    let words = try submit(video { $0.seed = 5 })
    #expect(words.path == "/v1/text_to_video")
    #expect(words.fields.first("x-runway-version") == "2024-11-06")
    #expect(
      try JSONValue(parsing: words.body) == [
        "model": "gen4.5", "ratio": "1280:720", "duration": 5, "promptText": "a cat runs",
        "seed": 5,
      ])
    let framed = try submit(video { $0.firstFrame = picture(.url("https://x.test/1.png")) })
    #expect(framed.path == "/v1/image_to_video")
    #expect(try JSONValue(parsing: framed.body)["promptImage"] == "https://x.test/1.png")
    let both = try submit(
      video {
        $0.firstFrame = picture(.data([1, 2]))
        $0.lastFrame = picture(.url("https://x.test/2.png"))
      })
    #expect(
      try JSONValue(parsing: both.body)["promptImage"] == [
        ["uri": "data:image/png;base64,AQI=", "position": "first"],
        ["uri": "https://x.test/2.png", "position": "last"],
      ])
    let task = adapter.cancellation(of: "t1", at: try target("m"))
    #expect((task.method, task.path) == ("DELETE", "/v1/tasks/t1"))
  }

  @Test("sizes and lengths are those that the model makes")
  func shapes() throws {
    let quirks = ["ratios": "1280:720 720:1280 1104:832 1920:1080", "durations": "4 6-8"]
    func body(_ change: (inout V1.VideoInput) -> Void) throws -> JSONValue {
      try JSONValue(parsing: try submit(video(change), quirks).body)
    }
    #expect(try body { _ in }["duration"] == 4)
    #expect(try body { $0.aspectRatio = "9:16" }["ratio"] == "720:1280")
    #expect(try body { $0.aspectRatio = "4:3" }["ratio"] == "1104:832")
    #expect(try body { $0.resolution = "1080p" }["ratio"] == "1920:1080")
    #expect(
      try body { $0.duration = GoogleProtobuf.Duration(.seconds(7)) }["duration"] == 7)
    func unmappable(_ change: (inout V1.VideoInput) -> Void) throws -> [String] {
      adapter.unmappable(video(change), for: try target("m", quirks))
    }
    #expect(try unmappable { $0.aspectRatio = "1:1" } == ["aspect_ratio"])
    #expect(try unmappable { $0.resolution = "4k" } == ["resolution"])
    #expect(
      try unmappable { $0.duration = GoogleProtobuf.Duration(.seconds(5)) } == ["duration"])
    #expect(
      try unmappable { $0.duration = GoogleProtobuf.Duration(.milliseconds(6500)) }
        == ["duration"])
  }

  @Test("what the wire cannot express is named")
  func unmappable() throws {
    func unmappable(
      _ quirks: [String: String] = [:], _ change: (inout V1.VideoInput) -> Void
    ) throws -> [String] { adapter.unmappable(video(change), for: try target("m", quirks)) }
    #expect(try unmappable { _ in } == [])
    #expect(try unmappable { $0.prompt = String(repeating: "x", count: 1001) } == ["prompt"])
    #expect(try unmappable { $0.prompt = "" } == ["prompt"])
    #expect(try unmappable { $0.negativePrompt = "x" } == ["negative_prompt"])
    #expect(try unmappable { $0.references = [V1.MediaInput()] } == ["references"])
    #expect(try unmappable { $0.video = V1.MediaInput() } == ["video"])
    #expect(try unmappable { $0.seed = -1 } == ["seed"])
    #expect(try unmappable { $0.audio = true } == ["audio"])
    #expect(try unmappable(["takes_audio": "true"]) { $0.audio = true } == [])
    #expect(try unmappable(["needs_picture": "true"]) { _ in } == ["first_frame"])
    let large = [UInt8](repeating: 1, count: 5 << 20 + 1)
    #expect(
      try unmappable { $0.firstFrame = picture(.data(large)) } == ["first_frame"])
    #expect(
      try unmappable { $0.lastFrame = picture(.data([1])) } == ["last_frame"])
  }

  @Test("each status means what it says")
  func states() throws {
    func state(_ rest: String) throws -> TaskReport.State {
      try report(adapter, #"{"id":"t-1"\#(rest)}"#, on: video()).state
    }
    #expect(try state("") == .waiting)
    #expect(try state(#","status":"PENDING""#) == .waiting)
    #expect(try state(#","status":"THROTTLED""#) == .waiting)
    #expect(
      try state(#","status":"RUNNING","progress":0.5"#)
        == .running(TaskProgress(fraction: 0.5)))
    #expect(try state(#","status":"CANCELLED""#) == .canceled(nil))
    #expect(try state(#","status":"DREAMING""#) == .running(nil))
    guard
      case .succeeded(let answer) = try state(
        #","status":"SUCCEEDED","output":["https://x.test/1.mp4"]"#),
      case .video(let output) = answer.output.capability
    else {
      Issue.record("no success")
      return
    }
    #expect(answer.media == [.url("https://x.test/1.mp4")])
    // What was asked for, here the default, is what is charged.
    #expect(output.videos.map(\.durationMillis) == [5000])
    for (code, reason) in [
      ("SAFETY.INPUT.TEXT", "input"), ("INPUT_PREPROCESSING.SAFETY.TEXT", "input"),
      ("ASSET.INVALID", "rejected"), ("INTERNAL.BAD_OUTPUT.CODE01", "bad_output"),
      ("INTERNAL", "model_error"), ("", "model_error"),
    ] {
      guard
        case .failed(let failure) = try state(#","status":"FAILED","failureCode":"\#(code)""#)
      else {
        Issue.record("no failure")
        return
      }
      #expect(failure.failure.reason == reason, "\(code)")
    }
  }

  @Test("what is no task is a failure")
  func hostile() {
    for body in [
      "", "<html>", "{}", #"{"id":"../x"}"#, #"{"id":"t","status":"SUCCEEDED"}"#,
      #"{"id":"t","status":"SUCCEEDED","output":[]}"#,
      #"{"id":"t","status":"SUCCEEDED","output":["ftp://x"]}"#,
    ] {
      #expect(fails(adapter, body, on: video()), "\(body)")
    }
  }
}

@Suite struct MediaQuirkTests {
  @Test(
    "a quirk that makes no sense is refused with its name",
    arguments: [
      ("image_sizes", "1024"), ("image_sizes", ""), ("voices", "=x"), ("poll_interval", "5"),
      ("poll_interval", "x"), ("fixed_inputs", "[1]"), ("ratios", "16x9"), ("durations", "10-2"),
      ("durations", "0"), ("durations", "x"), ("diarizes", "maybe"), ("inputs", "a"),
      ("transcription_format", "srt"), ("max_characters", "-1"),
    ])
  func refused(name: String, value: String) {
    let failure = #expect(throws: Failure.self) { try Quirks([name: value]) }
    #expect(failure?.fieldViolations.first?.field == "quirks[\"\(name)\"]")
  }
}
