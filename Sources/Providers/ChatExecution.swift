// The state of one chat attempt: pieces in, canonical deltas out, and at the end a result with
// usage and cost. It does no I/O; time comes from the world it is given.

import Adapters
import Core
import Models
import Protos
import Wire

struct ChatExecution: Execution {
  let attempt: AttemptRequest
  let timeouts: AttemptTimeouts
  private(set) var firstOutputAfter: Duration?
  private(set) var failure: ProviderFailure?
  let world: World
  let start: Duration
  /// When the latest piece came that was more than a sign of life.
  private(set) var lastProgress: Duration
  private var parser: (any ChatResponseParser)?
  private var collector = ChatCollector()
  private var measured: MeasuredUsage?
  private var finish: V1.ChatOutput.FinishReason?

  init(_ attempt: AttemptRequest, world: World, start: Duration) {
    self.attempt = attempt
    self.world = world
    self.start = start
    lastProgress = start
    timeouts = attempt.timeouts
  }

  var isFinished: Bool { finish != nil || failure != nil }

  private var target: AdapterTarget {
    let own = attempt.deployment.limits.maxOutputTokens
    let asked = attempt.maxOutputTokens
    return attempt.deployment.target(
      maxOutputTokens: own > 0 && asked > 0 ? min(own, asked) : max(own, asked))
  }

  /// The input, asking for no more output than the hold covers.
  private func limitedInput() throws(ProviderFailure) -> V1.ChatInput {
    guard case .chat(var chat) = attempt.input.capability else {
      throw FailureKind.rejected.failure(detail: "the runner has no such capability")
    }
    if let asked = chat.maxOutputTokens, attempt.maxOutputTokens > 0 {
      chat.maxOutputTokens = Int32(clamping: min(Int64(asked), attempt.maxOutputTokens))
    }
    return chat
  }

  func request() throws(ProviderFailure) -> ProviderRequest {
    let chat = try limitedInput()
    guard let adapter = attempt.deployment.adapter else {
      throw FailureKind.unknownModel.failure(detail: "no adapter for the dialect")
    }
    do throws(Failure) {
      return try adapter.request(for: chat, to: target)
    } catch {
      let violation = error.fieldViolations.first
      let placed = violation.map { Failure.invalid("input.chat.\($0.field)", $0.description) }
      throw ProviderFailure(placed ?? error, isTransient: false, blamesDeployment: false)
    }
  }

  func authorization(_ credential: String) -> (name: String, value: String)? {
    let target = attempt.deployment.target(maxOutputTokens: 0)
    return attempt.deployment.adapter?.authorization(credential, for: target)
  }

  func failure(of response: FailedResponse) -> ProviderFailure? {
    attempt.deployment.adapter?.failure(response)
  }

  // MARK: The response

  mutating func begin(contentType: String) {
    let prefix = "call_\(attempt.jobID.split(separator: "_").last ?? "")_"
    parser = attempt.deployment.adapter?.parser(
      contentType: contentType.lowercased(), callPrefix: prefix, for: target)
  }

  /// The deltas in these bytes, texts that follow each other joined.
  mutating func receive(_ bytes: [UInt8]) -> [V1.OutputDelta] {
    let deltas = take(parser?.receive(bytes) ?? [])
    guard !isFinished else { return deltas }
    let now = world.uptime()
    if firstOutputAfter == nil {
      if now - start >= timeouts.firstOutput { failure = .firstOutputTimeout() }
    } else if now - lastProgress >= timeouts.idle {
      failure = .idleTimeout()
    }
    return deltas
  }

  mutating func end() -> [V1.OutputDelta] {
    let deltas = take(parser?.finish() ?? [])
    if !isFinished { failure = FailureKind.cutStream.failure(detail: "no end") }
    return deltas
  }

  private mutating func take(_ events: [ChatEvent]) -> [V1.OutputDelta] {
    var deltas: [V1.ChatDelta] = []
    for event in events {
      switch event {
      case .delta(let delta):
        collector.append(delta)
        Self.join(delta, to: &deltas)
      case .usage(let usage): measured = usage
      case .finished(let reason):
        finish = reason
        var last = V1.ChatDelta()
        last.finishReason = reason
        deltas.append(last)
      case .failed(let reason): failure = reason
      }
    }
    if !events.isEmpty { lastProgress = world.uptime() }
    if !deltas.isEmpty, firstOutputAfter == nil { firstOutputAfter = lastProgress - start }
    return deltas.map { delta in
      var output = V1.OutputDelta()
      output.capability = .chat(delta)
      return output
    }
  }

  /// Text after text is one text: fewer events for everyone behind us.
  private static func join(_ delta: V1.ChatDelta, to deltas: inout [V1.ChatDelta]) {
    if let last = deltas.last, last.isText, delta.isText {
      deltas[deltas.count - 1].text += delta.text
    } else {
      deltas.append(delta)
    }
  }

  // MARK: The result

  func success() throws(ProviderFailure) -> AttemptSuccess {
    guard let finish else { throw FailureKind.cutStream.failure(detail: "no end") }
    var output = V1.Output()
    output.capability = .chat(collector.output(finish))
    return attempt.success(output, used, at: world.now())
  }

  /// A failure with what is known of its usage and cost. Where output had come, it was used, even
  /// if the provider had not counted it yet.
  func completed(_ failure: ProviderFailure) -> ProviderFailure {
    var failure = failure
    let counts = measured?.countsOutput ?? false
    if counts || collector.byteCount > 0 {
      failure.usage = used.usage
      failure.providerCost = attempt.cost(of: used.usage, at: world.now())
    } else if let measured {
      // Nothing has come out: only we may have to pay.
      failure.providerCost = attempt.cost(of: measured.usage, at: world.now())
    }
    return failure
  }

  /// What the provider counted; what it did not count is estimated, and marked.
  private var used: MeasuredUsage {
    guard var measured else { return estimate() }
    if !measured.countsOutput {
      let output = estimate().usage.outputTokens
      measured.usage.outputTokens = max(measured.usage.outputTokens, output)
      measured.isConsistent = false
    }
    let (output, overflow) = measured.usage.outputTokens.addingReportingOverflow(
      measured.usage.reasoningTokens)
    let limit = attempt.maxOutputTokens
    if overflow || (limit > 0 && output > limit) { measured.isConsistent = false }
    return measured
  }

  /// For providers that count nothing: from the bytes, rounded up.
  private func estimate() -> MeasuredUsage {
    var usage = V1.Usage()
    usage.inputTokens = InputSize(attempt.input).assumedTokens
    usage.outputTokens = Int64(collector.byteCount) / InputSize.assumedBytesPerToken + 1
    return MeasuredUsage(usage, isConsistent: false)
  }
}

extension V1.ChatDelta {
  /// Nothing but text.
  fileprivate var isText: Bool {
    !text.isEmpty && reasoning.isEmpty && refusal.isEmpty && toolCalls.isEmpty
      && finishReason == .unspecified
  }
}
