// A task wire of one line per answer, and what is needed to run attempts over it.

import Adapters
import Core
import EventLoop
import Events
import Files
import Glibc
import HTTP
import HTTPClient
import Models
import Objects
import Protos
import RPC
import ScriptedPeer
import Storage
import StoreTestSupport
import Synchronization
import Wire

@testable import Providers

/// `ID STATE [ARGUMENT]`: `t1 running 0.5`, `t1 done http://…`.
struct PlainTasks: TaskAdapter {
  /// Whether there is a list to look in: names of twins, with a `~` of those that may be none, and
  /// `>` with the next page.
  var lists = true

  var callbackSignature: CallbackSignature? { .standardWebhooks }
  var pollInterval: Duration { .milliseconds(100) }

  func unmappable(_ input: V1.Input, for target: AdapterTarget) -> [String] { [] }

  func submission(
    of input: V1.Input, to target: AdapterTarget, callback: String?
  ) throws(Failure) -> ProviderRequest {
    guard case .video(let video) = input.capability, video.prompt != "refused" else {
      throw .invalid("prompt", "no")
    }
    return ProviderRequest(
      path: "/tasks", fields: ["x-callback": callback ?? "none"], body: Array(video.prompt.utf8))
  }

  func question(about task: String, at target: AdapterTarget) -> ProviderRequest {
    ProviderRequest(method: "GET", path: "/tasks/\(task)", fields: [:], body: [])
  }

  func cancellation(of task: String, at target: AdapterTarget) -> ProviderRequest {
    ProviderRequest(method: "DELETE", path: "/tasks/\(task)", fields: [:], body: [])
  }

  func authorization(
    _ credential: String, for target: AdapterTarget
  ) -> (name: String, value: String) { ("authorization", credential) }

  func report(
    _ body: [UInt8], on input: V1.Input, at target: AdapterTarget
  ) throws(ProviderFailure) -> TaskReport {
    let words = String(decoding: body, as: UTF8.self).split(separator: " ").map(String.init)
    guard words.count > 1 else { throw FailureKind.badOutput.failure() }
    let argument = words.count > 2 ? words[2] : ""
    let state: TaskReport.State =
      switch words[1] {
      case "running": .running(TaskProgress(fraction: Double(argument) ?? 0, stage: "filming"))
      case "done": .succeeded(Self.answer(argument))
      case "failed": .failed(FailureKind.contentBlocked.failure())
      case "canceled": .canceled(nil)
      case _: .waiting
      }
    return TaskReport(task: words[0], state: state)
  }

  func listing(
    of times: Range<Timestamp>, page: String?, at target: AdapterTarget
  ) -> ProviderRequest? {
    guard lists else { return nil }
    let seconds = times.upperBound.seconds - times.lowerBound.seconds
    let query = page.map { "?page=\($0)" } ?? "?seconds=\(seconds)"
    return ProviderRequest(method: "GET", path: "/tasks\(query)", fields: [:], body: [])
  }

  func twins(
    of input: V1.Input, in body: [UInt8], at target: AdapterTarget
  ) throws(ProviderFailure) -> TaskTwins {
    let words = String(decoding: body, as: UTF8.self).split(separator: " ").map(String.init)
    guard words.first == "list" else { throw FailureKind.badOutput.failure() }
    let names = words.dropFirst().filter { !$0.hasPrefix(">") }
    return TaskTwins(
      tasks: names.filter { !$0.hasPrefix("~") },
      likely: names.filter { $0.hasPrefix("~") }.map { String($0.dropFirst()) },
      next: words.last.flatMap { $0.hasPrefix(">") ? String($0.dropFirst()) : nil })
  }

  private static func answer(_ url: String) -> WholeAnswer {
    var video = V1.VideoOutput()
    video.videos = [V1.MediaOutput()]
    var output = V1.Output()
    output.capability = .video(video)
    return WholeAnswer(output: output, usage: nil, media: [.url(url)])
  }

  func failure(_ response: FailedResponse) -> ProviderFailure {
    response.status == 429
      ? FailureKind.rateLimit.failure(retryAfter: .seconds(7)) : FailureKind.upstreamError.failure()
  }
}

/// Runs turns of one attempt at a peer.
struct TaskBench {
  static let loop = EventLoop()
  static let client = HTTPClient(loop: loop, world: .live)
  let store: any DirectStore
  let runner: AttemptRunner
  let attempt: AttemptRequest

  init(
    _ peer: String, prompt: String = "a cat", total: Int64 = 600, dialect: String = ""
  ) throws {
    var template = Array("/tmp/tasks-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    let folder = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    store = try TestStore.direct(EventLog.migrations + FileMigrations.all)
    let vault = FileVault(
      database: store, blobs: try DirectoryStore.open(path: folder, world: .live),
      ids: IDMaker(world: .live), world: .live)
    runner = AttemptRunner(
      clients: [Self.client], health: HealthBoard(), environment: [:], world: .live, vault: vault,
      downloads: [Self.client])
    var video = V1.VideoInput()
    video.prompt = prompt
    video.duration = GoogleProtobuf.Duration(.milliseconds(2500))
    var input = V1.Input()
    input.capability = .video(video)
    attempt = AttemptRequest(
      jobID: "job_1", number: 1,
      deployment: try Self.deployment(peer, total: total, dialect), input: input)
  }

  private static func deployment(
    _ url: String, total: Int64, _ dialect: String
  ) throws(Failure) -> Deployment {
    var rates = ConfigV1.Rates()
    rates.second = 1_000_000
    var price = ConfigV1.Price()
    price.effectiveFrom = GoogleProtobuf.Timestamp()
    price.picoUsd = rates
    var model = ConfigV1.Model()
    model.slug = "film"
    model.capability = "video"
    model.prices = [price]
    var deployment = ConfigV1.Deployment()
    deployment.id = "film-a"
    deployment.model = "film"
    deployment.prices = [price]
    deployment.timeouts = ConfigV1.Timeouts()
    deployment.timeouts?.total = GoogleProtobuf.Duration(.seconds(total))
    var provider = ConfigV1.Provider()
    provider.dialect = dialect
    return try Deployment(
      deployment, provider, try CatalogModel(model), baseURL: url)
  }

  /// What a turn told and how it ended.
  struct Outcome: Sendable {
    var result: AttemptResult
    var events: [String] = []

    var parked: ParkedTask? { if case .parked(let parked) = result { parked } else { nil } }
    var searchAfter: Duration? { if case .lost(let wait) = result { wait } else { nil } }
    var success: AttemptSuccess? {
      if case .succeeded(let success) = result { success } else { nil }
    }
    var failure: ProviderFailure? {
      if case .failed(let failure) = result { failure } else { nil }
    }
  }

  func settleLate(_ task: String) async -> Amount? {
    var attempt = attempt
    attempt.turn = .ask(task: task, expectsCallback: false)
    let (runner, asked) = (runner, attempt)
    return await Task(executorPreference: Self.loop) {
      await runner.settleLate(asked, by: PlainTasks())
    }.value
  }

  func turn(
    _ turn: TaskTurn, elapsed: Duration = .zero, stops: Bool = false, lists: Bool = true,
    taken: Set<String>? = []
  ) async -> Outcome {
    var attempt = attempt
    attempt.turn = turn
    attempt.isTaken = { taken?.contains($0) }
    attempt.elapsed = elapsed
    let events = Mutex<[String]>([])
    let note: @Sendable (AttemptEvent) -> Void = { event in
      let word =
        switch event {
        case .accepted: "accepted"
        case .delta: "delta"
        case .progress(let progress): "progress \(progress.fraction) \(progress.stage)"
        case .finalizing: "finalizing"
        }
      events.withLock { $0.append(word) }
    }
    let (runner, asked, adapter) = (runner, attempt, PlainTasks(lists: lists))
    let result = await Task(executorPreference: Self.loop) {
      stops
        ? await runner.stop(asked, by: adapter, onEvent: note)
        : await runner.run(asked, adapter, note)
    }.value
    return Outcome(result: result, events: events.withLock(\.self))
  }
}
