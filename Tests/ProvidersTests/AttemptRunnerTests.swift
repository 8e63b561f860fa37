// Attempts against a peer that answers, fails, stalls and breaks as providers do.

import Adapters
import Core
import EventLoop
import Glibc
import HTTPClient
import Models
import Protos
import ScriptedPeer
import Synchronization
import Testing

@testable import Providers

@Suite("Attempts", .timeLimit(.minutes(1)))
struct AttemptRunnerTests {
  static let loop = EventLoop()
  static let client = HTTPClient(loop: loop, world: .live)
  let health = HealthBoard()

  /// What an attempt did.
  struct Outcome: Sendable {
    var result: AttemptResult
    var text = ""
    var accepted = 0
    var lastDelta: V1.ChatDelta?

    var success: AttemptSuccess? {
      if case .succeeded(let success) = result { success } else { nil }
    }
    var failure: ProviderFailure? {
      if case .failed(let failure) = result { failure } else { nil }
    }
  }

  private static func catalog(
    _ url: String, _ timeouts: String = "", environment: [String: String] = ["THREE_KEY": "sk-1"]
  ) throws -> Catalog {
    let text = CatalogText.whole
      .replacing("https://api.example.com/v1/", with: url)
      .replacing("timeouts: {first_output: 3s}", with: "timeouts: {\(timeouts)}")
    return try CatalogDirectory(["a.yaml": text]).load(environment, sandbox: url)
  }

  private func run(
    _ catalog: Catalog, _ id: String, input: V1.Input = makeInput(), limit: Int64 = 50,
    environment: [String: String] = ["THREE_KEY": "sk-1", "EXTRA": "e"]
  ) async throws -> Outcome {
    let runner = AttemptRunner(
      clients: [Self.client], health: health, environment: environment, world: .live)
    let deployment = try #require(catalog.deployment(id))
    let attempt = AttemptRequest(
      jobID: "job_01abc", number: 1, deployment: deployment, input: input,
      idempotencyKey: "key-1", maxOutputTokens: limit)
    let seen = Mutex(Outcome(result: .failed(FailureKind.rejected.failure())))
    let result = await Task(executorPreference: Self.loop) {
      await runner.run(attempt) { event in
        seen.withLock { seen in
          switch event {
          case .accepted: seen.accepted += 1
          case .delta(let output):
            guard case .chat(let delta) = output.capability else { return }
            seen.text += delta.text
            seen.lastDelta = delta
          case .progress, .finalizing: break
          }
        }
      }
    }.value
    var outcome = seen.withLock { $0 }
    outcome.result = result
    return outcome
  }

  private static let stream = [
    #"data: {"choices":[{"delta":{"role":"assistant","content":""}}]}"#,
    #"data: {"choices":[{"delta":{"content":"Hel"}}]}"#,
    #"data: {"choices":[{"delta":{"content":"lo"}}]}"#,
    #"data: {"choices":[{"delta":{},"finish_reason":"stop"}]}"#,
    #"data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2,"total_tokens":11}}"#,
    "data: [DONE]",
  ].map { $0 + "\n\n" }

  private static func respond(_ connection: ScriptedConnection, _ events: [String]) {
    connection.send(
      "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
    for event in events { connection.chunk(event) }
  }

  @Test("an attempt streams its answer and ends with usage and cost; its connection is kept")
  func success() async throws {
    let requests = Mutex<[ScriptedRequest]>([])
    let peer = ScriptedPeer { connection in
      while let request = connection.request() {
        requests.withLock { $0.append(request) }
        Self.respond(connection, Self.stream)
        connection.send("0\r\n\r\n")
      }
    }
    defer { peer.stop() }
    let catalog = try Self.catalog(peer.url)
    for _ in 0..<3 {
      let outcome = try await run(catalog, "live")
      let success = try #require(outcome.success)
      #expect(outcome.accepted == 1)
      #expect(outcome.text == "Hello")
      #expect(outcome.lastDelta?.finishReason == .stop)
      #expect(success.usage.inputTokens == 9)
      // 9 × 5 + 2 × 10 = 65 pico-USD is no nano-USD.
      #expect(success.providerCost == .zero)
      #expect(!success.isUsageDoubtful)
      guard case .chat(let output) = success.output.capability else {
        Issue.record("no chat output")
        return
      }
      #expect(output.message?.content.first?.part == .text("Hello"))
    }
    #expect(peer.connectionCount == 1)
    let request = try #require(requests.withLock { $0.first })
    #expect(request.path == "/chat/completions")
    #expect(request.fields["authorization"] == "Bearer sk-1")
    #expect(request.fields["x-extra"] == "e")
    #expect(request.fields["x-plain"] == "v")
    #expect(request.text.contains(#""model":"their-live""#))
    #expect(request.text.contains(#""max_completion_tokens":50"#))
    let state = health.health(of: "live")
    #expect(state.firstOutputSeconds != nil)
    #expect(state.inFlight == 0)
  }

  @Test("no attempt asks for more output than the hold covers")
  func limit() async throws {
    let body = Mutex("")
    let peer = ScriptedPeer { connection in
      while let request = connection.request() {
        body.withLock { $0 = request.text }
        Self.respond(connection, Self.stream)
        connection.send("0\r\n\r\n")
      }
    }
    defer { peer.stop() }
    let catalog = try Self.catalog(peer.url)
    _ = try await run(catalog, "a", input: makeInput { $0.maxOutputTokens = 80 }, limit: 7)
    #expect(body.withLock { $0 }.contains(#""max_completion_tokens":7"#))
    _ = try await run(catalog, "a", input: makeInput { $0.maxOutputTokens = 3 }, limit: 7)
    #expect(body.withLock { $0 }.contains(#""max_completion_tokens":3"#))
  }

  @Test("a refusal is classified; what it says about waiting parks the deployment")
  func refusal() async throws {
    let peer = ScriptedPeer { connection in
      while connection.request() != nil {
        connection.respond(
          429, ["retry-after: 30"], #"{"error":{"message":"LEAK","code":"rate_limit_exceeded"}}"#)
      }
    }
    defer { peer.stop() }
    let before = World.live.now()
    let failure = try #require(try await run(try Self.catalog(peer.url), "a").failure)
    #expect(failure.failure.code == .providerUnavailable)
    #expect(failure.failure.retryAfter == .seconds(30))
    #expect(failure.isTransient)
    #expect(!failure.wasSubmitted)
    #expect(failure.detail.contains("LEAK"))
    #expect(!failure.failure.message.contains("LEAK"))
    // Seen from before the answer came, it is left alone for at least as long as was asked.
    let parked = health.health(of: "a").obstacle(at: before, BreakerLimits())
    #expect(parked?.wait ?? .zero >= .seconds(30))
  }

  @Test("a stream that is cut is a failure, with the usage that was seen")
  func cut() async throws {
    let peer = ScriptedPeer { connection in
      while connection.request() != nil {
        Self.respond(connection, Array(Self.stream.dropLast()))
        return
      }
    }
    defer { peer.stop() }
    let outcome = try await run(try Self.catalog(peer.url), "a")
    let failure = try #require(outcome.failure)
    #expect(outcome.text == "Hello")
    #expect(failure.failure.code == .generationFailed)
    #expect(failure.wasSubmitted)
    #expect(failure.usage?.inputTokens == 9)
    #expect(failure.providerCost == .zero)
  }

  @Test("silence ends by the limit of its phase, also behind keep-alive comments")
  func silence() async throws {
    let peer = ScriptedPeer { connection in
      guard let request = connection.request() else { return }
      switch request.path.split(separator: "/").first {
      case "stall": Self.respond(connection, Array(Self.stream.prefix(2)))
      case "late":
        Self.respond(connection, [": wait\n\n"])
        for _ in 0..<50 { connection.chunk(": wait\n\n") }
      case _: break
      }
      connection.waitForEnd()
    }
    defer { peer.stop() }
    let short = try Self.catalog(peer.url, "first_output: 0.1s, idle: 0.1s")
    let silent = try #require(try await run(short, "live").failure)
    #expect(silent.failure.code == .timeout)
    #expect(silent.failure.reason == "first_output")
    #expect(silent.isTransient)
    #expect(!silent.mayRetrySame)
    let stalled = try #require(
      try await run(try Self.catalog("\(peer.url)/stall", "first_output: 9s, idle: 0.1s"), "live")
        .failure)
    #expect(stalled.failure.reason == "idle")
    let late = try #require(
      try await run(try Self.catalog("\(peer.url)/late", "first_output: 0.1s, idle: 9s"), "live")
        .failure)
    #expect(late.failure.code == .timeout)
    let total = try #require(
      try await run(try Self.catalog(peer.url, "total: 0.1s"), "live").failure)
    #expect(total.failure.reason == "total")
    #expect(!total.isTransient)
  }

  @Test("the limit of the first output runs from the start, whatever arrives meanwhile")
  func firstOutputLimit() async throws {
    let peer = ScriptedPeer { connection in
      guard connection.request() != nil else { return }
      Self.respond(connection, [])
      // Each comment comes well within the limit, the answer well after it.
      for _ in 0..<30 {
        connection.chunk(": wait\n\n")
        usleep(50_000)
      }
      for event in Self.stream { connection.chunk(event) }
      connection.send("0\r\n\r\n")
    }
    defer { peer.stop() }
    let catalog = try Self.catalog(peer.url, "first_output: 0.5s, idle: 9s")
    let failure = try #require(try await run(catalog, "live").failure)
    #expect(failure.failure.reason == "first_output")
  }

  @Test("a provider that only gives signs of life has stalled")
  func pings() async throws {
    let ping = "event: ping\ndata: {\"type\":\"ping\"}\n\n"
    let begin = [
      #"{"type":"message_start","message":{"usage":{"input_tokens":30,"output_tokens":1}}}"#,
      #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
      #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Yes"}}"#,
    ].map { "data: \($0)\n\n" }
    let peer = ScriptedPeer { connection in
      guard connection.request() != nil else { return }
      Self.respond(connection, begin)
      for _ in 0..<100 {
        usleep(50_000)
        connection.chunk(ping)
      }
    }
    defer { peer.stop() }
    let catalog = try CatalogDirectory([
      "a.yaml": CatalogText.whole.replacing(
        "region: us", with: "region: us\n    timeouts: {first_output: 9s, idle: 0.3s}")
    ]).load(["THREE_KEY": "k"], sandbox: peer.url)
    // After the last ping the stream would end, which is another failure.
    let failure = try #require(try await run(catalog, "b").failure)
    #expect(failure.failure.reason == "idle")
    #expect(failure.failure.code == .timeout)
    #expect(!failure.mayRetrySame)
  }

  @Test("an answer that is broken off is charged for what came out, counted or not")
  func brokenOff() async throws {
    let anthropic = [
      #"{"type":"message_start","message":{"usage":{"input_tokens":30,"output_tokens":1}}}"#,
      #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
      #"{"type":"content_block_delta","index":0,"delta":"#
        + #"{"type":"text_delta","text":"\#(Self.long)"}}"#,
    ].map { "data: \($0)\n\n" }
    let openai = ["data: {\"choices\":[{\"delta\":{\"content\":\"\(Self.long)\"}}]}\n\n"]
    let peer = ScriptedPeer { connection in
      guard let request = connection.request() else { return }
      Self.respond(connection, request.path.hasPrefix("/anthropic") ? anthropic : openai)
    }
    defer { peer.stop() }
    let catalog = try Self.catalog(peer.url)
    let first = try #require(try await run(catalog, "a").failure?.usage)
    #expect(first.outputTokens == 101)
    #expect(first.inputTokens > 0)
    let second = try #require(try await run(catalog, "b").failure?.usage)
    #expect(second.inputTokens == 30)
    #expect(second.outputTokens == 101)
  }

  private static let long = String(repeating: "word", count: 100)

  @Test("an answer without its count of output is estimated and marked")
  func uncounted() async throws {
    let events = [
      #"{"type":"message_start","message":{"usage":{"input_tokens":30,"output_tokens":1}}}"#,
      #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
      #"{"type":"content_block_delta","index":0,"delta":"#
        + #"{"type":"text_delta","text":"\#(Self.long)"}}"#,
      #"{"type":"message_delta","delta":{"stop_reason":"end_turn"}}"#, #"{"type":"message_stop"}"#,
    ].map { "data: \($0)\n\n" }
    let peer = ScriptedPeer { connection in
      guard connection.request() != nil else { return }
      Self.respond(connection, events)
      connection.send("0\r\n\r\n")
    }
    defer { peer.stop() }
    let success = try #require(try await run(try Self.catalog(peer.url), "b").success)
    #expect(success.isUsageDoubtful)
    #expect(success.usage.inputTokens == 30)
    #expect(success.usage.outputTokens == 101)
  }

  @Test("usage beyond what was asked for, or beyond counting, is marked and harms nothing")
  func absurdUsage() async throws {
    for count in ["51", "9223372036854775807"] {
      let usage =
        #"data: {"choices":[],"usage":{"prompt_tokens":\#(count),"completion_tokens":\#(count),"#
        + #""completion_tokens_details":{"reasoning_tokens":\#(count)}}}"# + "\n\n"
      let peer = ScriptedPeer { connection in
        guard connection.request() != nil else { return }
        Self.respond(connection, Array(Self.stream[0..<4]) + [usage, Self.stream[5]])
        connection.send("0\r\n\r\n")
      }
      defer { peer.stop() }
      let success = try #require(try await run(try Self.catalog(peer.url), "a").success)
      #expect(success.isUsageDoubtful)
    }
  }

  @Test("no connection was not submitted; a lost one may have been")
  func transport() async throws {
    let peer = ScriptedPeer { _ = $0.request() }
    let catalog = try Self.catalog(peer.url)
    let lost = try #require(try await run(catalog, "a").failure)
    #expect(lost.failure.code == .generationFailed)
    #expect(lost.wasSubmitted)
    peer.stop()
    let refused = try Self.catalog("http://127.0.0.1:1")
    let failure = try #require(try await run(refused, "a").failure)
    #expect(failure.failure.code == .providerUnavailable)
    #expect(failure.mayRetrySame)
    #expect(!failure.wasSubmitted)
  }

  @Test("a missing credential is our fault, and nothing is sent")
  func credential() async throws {
    let peer = ScriptedPeer { _ = $0.request() }
    defer { peer.stop() }
    let catalog = try Self.catalog(peer.url)
    let failure = try #require(try await run(catalog, "live", environment: [:]).failure)
    #expect(failure.failure.code == .providerUnavailable)
    #expect(failure.isTransient)
    #expect(peer.connectionCount == 0)
    #expect(!"\(failure)".contains("sk-1"))
  }

  @Test("cancelling the task gives the attempt up and says nothing about the deployment")
  func cancellation() async throws {
    let started = Gate()
    let ended = Gate()
    let peer = ScriptedPeer { connection in
      _ = connection.request()
      Self.respond(connection, Array(Self.stream.prefix(2)))
      started.open()
      connection.waitForEnd()
      ended.open()
    }
    defer { peer.stop() }
    let catalog = try Self.catalog(peer.url)
    let runner = AttemptRunner(
      clients: [Self.client], health: health, environment: [:], world: .live)
    let deployment = try #require(catalog.deployment("a"))
    let attempt = AttemptRequest(
      jobID: "job_01abc", number: 1, deployment: deployment, input: makeInput())
    let task = Task(executorPreference: Self.loop) { await runner.run(attempt) { _ in } }
    await started.passed()
    task.cancel()
    guard case .failed(let failure) = await task.value else {
      Issue.record("not failed")
      return
    }
    #expect(failure.isCanceled)
    await ended.passed()
    #expect(health.health(of: "a").successRate == 1)
    #expect(health.health(of: "a").inFlight == 0)
  }

  @Test("a full deployment takes no more")
  func full() async throws {
    let catalog = try Self.catalog("http://127.0.0.1:1")
    for _ in 0..<Deployment.defaultConcurrencyLimit {
      _ = health.update("a") { $0.begin(at: noon, BreakerLimits()) }
    }
    let failure = try #require(try await run(catalog, "a").failure)
    #expect(failure.failure.reason == "capacity")
    #expect(!failure.wasSubmitted)
  }

  @Test("usage that no provider tells is estimated and marked")
  func estimate() async throws {
    let peer = ScriptedPeer { connection in
      while connection.request() != nil {
        Self.respond(connection, Array(Self.stream[0..<4]) + [Self.stream[5]])
        connection.send("0\r\n\r\n")
      }
    }
    defer { peer.stop() }
    let success = try #require(try await run(try Self.catalog(peer.url), "a").success)
    #expect(success.isUsageDoubtful)
    #expect(success.usage.inputTokens > 0)
    #expect(success.usage.outputTokens == 2)
  }

  @Test("the other dialect runs the same way")
  func anthropic() async throws {
    let events = [
      #"{"type":"message_start","message":{"usage":{"input_tokens":3,"output_tokens":1}}}"#,
      #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
      #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Yes"}}"#,
      #"{"type":"content_block_stop","index":0}"#,
      #"{"type":"message_delta","delta":{"stop_reason":"max_tokens"},"usage":{"output_tokens":4}}"#,
      #"{"type":"message_stop"}"#,
    ].map { "data: \($0)\n\n" }
    let path = Mutex("")
    let peer = ScriptedPeer { connection in
      while let request = connection.request() {
        path.withLock { $0 = request.path }
        Self.respond(connection, events)
        connection.send("0\r\n\r\n")
      }
    }
    defer { peer.stop() }
    let outcome = try await run(try Self.catalog(peer.url), "b")
    #expect(outcome.text == "Yes")
    #expect(outcome.lastDelta?.finishReason == .length)
    #expect(outcome.success?.usage.outputTokens == 4)
    #expect(path.withLock { $0 } == "/anthropic/v1/messages")
  }
}
