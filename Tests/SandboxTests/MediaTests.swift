// Media and tasks of the sandbox, over its scripts; decoders and SDKs of others read the same in
// the end-to-end tests.

import Core
import HTTP
import Synchronization
import Testing
import Wire

@testable import Sandbox

/// A clock that the test moves.
private final class Clock: Sendable {
  private let time = Mutex<Int64>(1_767_225_600_000_000)

  func advance(milliseconds: Int64) { time.withLock { $0 += milliseconds * 1000 } }

  var world: World {
    World(
      now: { [self] in Timestamp(microseconds: time.withLock(\.self)) }, uptime: { .zero },
      fillRandom: { _ in }, sleep: { _ in })
  }
}

@Suite struct MediaTests {
  private let clock = Clock()

  private func makeState(canaries: [String] = []) -> SandboxState {
    SandboxState(SandboxSettings(canaries: canaries), world: clock.world)
  }

  private func runway(
    _ state: SandboxState, _ method: String, _ path: String, _ body: JSONValue? = nil
  ) -> Script {
    send(
      state, method, "/runway/v1/\(path)", body?.json() ?? [],
      ["authorization": "Bearer key_1", "x-runway-version": "2024-11-06"])
  }

  private func replicate(
    _ state: SandboxState, _ method: String, _ path: String, _ body: JSONValue? = nil
  ) -> Script {
    send(
      state, method, "/replicate/v1/\(path)", body?.json() ?? [],
      ["authorization": "Bearer r8_1"])
  }

  private static let film: JSONValue = [
    "model": "gen4.5", "promptText": "a cat", "ratio": "1280:720", "duration": 5,
  ]

  @Test("a task waits, runs with progress and ends with a link that works")
  func life() throws {
    let state = makeState()
    let id = try #require(runway(state, "POST", "text_to_video", Self.film).json["id"]?.text)
    func status() -> JSONValue { runway(state, "GET", "tasks/\(id)").json }
    #expect(status()["status"] == "PENDING")
    clock.advance(milliseconds: 300)
    #expect(status()["status"] == "RUNNING")
    #expect(status()["progress"] == 0.5)
    clock.advance(milliseconds: 300)
    let done = status()
    #expect(done["status"] == "SUCCEEDED")
    let link = try #require(done["output"]?[0]?.text)
    // Behind scheme and host.
    let path = link.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
    let file = send(state, "GET", "/" + path.joined(separator: "/"))
    #expect(file.status == 200)
    #expect(file.body.dropFirst(4).starts(with: "ftypisom".utf8))
  }

  @Test("a task that is stopped in time is canceled, and one that has ended is not")
  func cancel() throws {
    let state = makeState()
    func submit() throws -> String {
      try #require(
        replicate(
          state, "POST", "models/sandbox/image/predictions", ["input": ["prompt": "x"]]
        ).json["id"]?.text)
    }
    let first = try submit()
    clock.advance(milliseconds: 200)
    #expect(replicate(state, "POST", "predictions/\(first)/cancel").json["status"] == "canceled")
    let second = try submit()
    clock.advance(milliseconds: 600)
    #expect(
      replicate(state, "POST", "predictions/\(second)/cancel").json["status"] == "succeeded")
    #expect(replicate(state, "GET", "predictions/nothing").status == 404)
  }

  @Test("requests that the services would refuse are refused")
  func refusals() {
    let state = makeState()
    func film(_ name: String, _ value: JSONValue) -> Int {
      var body = Self.film
      body.set(name, value)
      return runway(state, "POST", "text_to_video", body).status
    }
    #expect(film("duration", 11) == 400)
    #expect(film("ratio", "16:9") == 400)
    #expect(film("unknown", 1) == 400)
    #expect(film("model", "gen4_turbo") == 400)
    #expect(film("model", "nothing") == 400)
    #expect(
      send(
        state, "POST", "/runway/v1/text_to_video", Self.film.json(),
        ["authorization": "Bearer key_1"]
      ).status == 400)
    func prediction(_ input: JSONValue, _ model: String = "sandbox/image") -> Int {
      replicate(state, "POST", "models/\(model)/predictions", ["input": input]).status
    }
    #expect(prediction(["prompt": "x"]) == 201)
    #expect(prediction([:]) == 422)
    #expect(prediction(["prompt": "x", "steps": 3]) == 422)
    #expect(prediction(["prompt": "x", "image": "ftp://x"]) == 422)
    #expect(prediction(["prompt": "x"], "sandbox/missing") == 404)
    let large = "data:audio/wav;base64," + String(repeating: "A", count: 400_000)
    #expect(prediction(["audio": .string(large)], "sandbox/transcription") == 422)
    #expect(
      replicate(
        state, "POST", "models/sandbox/image/predictions",
        ["input": ["prompt": "x"], "webhook": "http://example.com/"]
      ).status == 422)
    #expect(send(state, "POST", "/replicate/v1/predictions", [], [:]).status == 401)
  }

  @Test("ids and links carry canaries, and stay plain where they go into paths")
  func canaries() throws {
    let state = makeState(canaries: ["zeisig-7f3a"])
    let made = replicate(
      state, "POST", "models/sandbox/video/predictions", ["input": ["prompt": "x"]])
    let id = try #require(made.json["id"]?.text)
    #expect(id.hasSuffix("-zeisig-7f3a"))
    #expect(id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    clock.advance(milliseconds: 1000)
    let done = replicate(state, "GET", "predictions/\(id)")
    #expect(done.json["output"]?.text?.contains("zeisig") == true)
    #expect(done.head?.fields.first("x-canary") == "zeisig-7f3a")
  }

  @Test("what speech says its file carries, and transcriptions hear it")
  func spoken() {
    for format in [MadeMedia.Format.wav, .mp3, .flac, .opus] {
      var media = MadeMedia(format, hash: 7)
      media.seconds = 1
      media.spoken = "Grüße aus dem Sand"
      #expect(Heard(media.bytes(), seed: 0).text == "Grüße aus dem Sand")
      var probe = MediaProbe()
      probe.receive(media.bytes())
      probe.finish()
      let found = probe.facts.durationMillis ?? 0
      #expect((950...1060).contains(found), "\(format): \(found)")
    }
  }

  @Test("films and pictures have the size and length that they are to have")
  func sizes() {
    for format in [MadeMedia.Format.png, .jpeg, .webp, .mp4] {
      var media = MadeMedia(format, hash: 99)
      (media.width, media.height, media.seconds) = (321, 123, 2.5)
      var probe = MediaProbe()
      probe.receive(media.bytes())
      probe.finish()
      #expect(probe.facts.width == 321 && probe.facts.height == 123, "\(format)")
      if format == .mp4 { #expect(probe.facts.durationMillis == 2500) }
    }
  }

  @Test("a fault that is not understood is refused, and large numbers have their places")
  func faults() throws {
    #expect(try Faults(parsing: "file_bytes=100000000").fileBytes == 100_000_000)
    #expect(throws: FaultSyntaxError.self) { try Faults(parsing: "words=100000000") }
    #expect(throws: FaultSyntaxError.self) { try Faults(parsing: "task_fail") }
    #expect(try Faults(parsing: "task_fail=SAFETY.X").taskFailure == "SAFETY.X")
    #expect(try Faults(parsing: "poll_status=503 polls=3").polls == 3)
  }
}
