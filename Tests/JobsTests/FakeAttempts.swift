// A provider that does what the test says.

import Adapters
import Core
import Jobs
import Protos
import Providers
import Synchronization

final class FakeAttempts: AttemptRunning {
  enum Act: Sendable {
    case accept
    case say(String)
    /// Waits until `proceed` is called, or the attempt is stopped.
    case pause
    /// Waits as `pause` does, deaf to being stopped.
    case persist
    case succeed(outputTokens: Int64 = 5, cost: Int64 = 10)
    case fail(Failure, isTransient: Bool = true, mayRetrySame: Bool = false)
    case progress(Double)
    /// The turn ends: the provider works on it under this name.
    case park(String, askAfter: Duration = .seconds(3600))
    /// The turn ends: nobody knows whether the provider works on it.
    case lose(searchAfter: Duration = .seconds(3600))
    /// Nobody will know any more.
    case giveUp
  }

  private struct State {
    var scripts: [[Act]] = []
    var requests: [AttemptRequest] = []
    var stopped: [AttemptRequest] = []
    /// What becomes of a task that is stopped.
    var stopScripts: [[Act]] = [[.fail(Failure(.internal, "stopped", reason: "canceled"))]]
    var gates: [String: CheckedContinuation<Void, Never>] = [:]
    var isOpen = false
    var lateCost: Amount?
    var lateTasks: [String?] = []
  }

  private let state = Mutex(State())

  /// One script for each attempt, or each turn of a task, in order; later ones repeat the last.
  init(_ scripts: [Act]..., whenStopped stopScripts: [Act]...) {
    state.withLock { state in
      state.scripts = scripts
      if !stopScripts.isEmpty { state.stopScripts = stopScripts }
    }
  }

  var stopped: [AttemptRequest] { state.withLock { $0.stopped } }

  func stop(
    _ attempt: AttemptRequest, onEvent: @escaping @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    let script = state.withLock { state in
      state.stopped.append(attempt)
      return state.stopScripts.count > 1
        ? state.stopScripts.removeFirst() : state.stopScripts[0]
    }
    return await perform(script, attempt, onEvent)
  }

  /// What late tasks have cost.
  var lateCost: Amount? {
    get { state.withLock { $0.lateCost } }
    set { state.withLock { $0.lateCost = newValue } }
  }
  /// Tasks that were asked what they have cost.
  var lateTasks: [String?] { state.withLock { $0.lateTasks } }

  /// A callback is a name, and nothing else.
  func task(in report: [UInt8], of attempt: AttemptRequest) -> String? {
    report.isEmpty ? nil : String(decoding: report, as: UTF8.self)
  }

  func settleLate(_ attempt: AttemptRequest) async -> Amount? {
    state.withLock { state in
      state.lateTasks.append(attempt.turn.task)
      return state.lateCost
    }
  }

  var requests: [AttemptRequest] { state.withLock { $0.requests } }

  /// Lets everything that is paused, now or later, go on.
  func proceed() {
    let gates = state.withLock { state in
      let gates = state.gates
      state.gates = [:]
      state.isOpen = true
      return gates
    }
    for gate in gates.values { gate.resume() }
  }

  func run(
    _ attempt: AttemptRequest, onEvent: @escaping @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    let script = state.withLock { state in
      state.requests.append(attempt)
      return state.scripts.count > 1 ? state.scripts.removeFirst() : state.scripts[0]
    }
    let result = await perform(script, attempt, onEvent)
    switch result {
    case .succeeded: attempt.place?.end(.succeeded(firstOutput: nil, total: .milliseconds(1)))
    case .failed(let failure): attempt.place?.end(.failed(failure))
    case .parked, .lost: break
    }
    return result
  }

  private func perform(
    _ script: [Act], _ attempt: AttemptRequest, _ onEvent: @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult {
    var text = ""
    for act in script {
      switch act {
      case .accept: onEvent(.accepted)
      case .say(let piece):
        text += piece
        onEvent(.delta(Self.delta(piece)))
      case .pause:
        let key = "\(attempt.jobID)/\(attempt.number)"
        await withTaskCancellationHandler {
          await pause(key)
        } onCancel: {
          state.withLock { $0.gates.removeValue(forKey: key) }?.resume()
        }
        if Task.isCancelled { return Self.failed(Failure(.timeout, "stopped", reason: "canceled")) }
      case .progress(let fraction): onEvent(.progress(TaskProgress(fraction: fraction)))
      case .park(let task, let wait):
        return .parked(ParkedTask(task: task, askAfter: wait))
      case .lose(let wait): return .lost(searchAfter: wait)
      case .giveUp: return .outcomeUnknown
      case .persist: await pause("\(attempt.jobID)/\(attempt.number)", isDeaf: true)
      case .succeed(let tokens, let cost):
        return .succeeded(Self.success(text, tokens: tokens, cost: cost))
      case .fail(let failure, let isTransient, let mayRetrySame):
        return Self.failed(failure, isTransient: isTransient, mayRetrySame: mayRetrySame)
      }
    }
    return Self.failed(Failure(.internal, "the script is over"))
  }

  private func pause(_ key: String, isDeaf: Bool = false) async {
    await withCheckedContinuation { continuation in
      let passes = state.withLock { state in
        if state.isOpen || (Task.isCancelled && !isDeaf) { return true }
        state.gates[key] = continuation
        return false
      }
      if passes { continuation.resume() }
    }
  }

  static func delta(_ text: String) -> V1.OutputDelta {
    var chat = V1.ChatDelta()
    chat.text = text
    var delta = V1.OutputDelta()
    delta.capability = .chat(chat)
    return delta
  }

  static func success(_ text: String, tokens: Int64, cost: Int64) -> AttemptSuccess {
    var part = V1.ContentPart()
    part.part = .text(text)
    var message = V1.ChatMessage()
    message.role = "assistant"
    message.content = [part]
    var chat = V1.ChatOutput()
    chat.message = message
    chat.finishReason = .stop
    var output = V1.Output()
    output.capability = .chat(chat)
    var usage = V1.Usage()
    usage.outputTokens = tokens
    return AttemptSuccess(
      output: output, usage: usage, providerCost: Amount(nanos: cost))
  }

  static func failed(
    _ failure: Failure, isTransient: Bool = false, mayRetrySame: Bool = false
  ) -> AttemptResult {
    .failed(
      ProviderFailure(
        failure, isTransient: isTransient, mayRetrySame: mayRetrySame, wasSubmitted: true,
        detail: "scripted"))
  }
}
