// The state of one attempt whose answer comes whole.

import Adapters
import Core
import Protos

struct WholeExecution: Execution {
  let attempt: AttemptRequest
  let timeouts: AttemptTimeouts
  private(set) var firstOutputAfter: Duration?
  /// When bytes came last; every byte of a whole answer is progress.
  private(set) var lastProgress: Duration
  private(set) var failure: ProviderFailure?
  private let adapter: any WholeAdapter
  let world: World
  let start: Duration
  private var body: [UInt8] = []
  private var answer: WholeAnswer?

  /// A body beyond this is no answer: the largest real ones are vectors as text.
  static let bodyBytesLimit = 64 << 20

  init(_ attempt: AttemptRequest, _ adapter: any WholeAdapter, world: World, start: Duration) {
    self.attempt = attempt
    self.adapter = adapter
    self.world = world
    self.start = start
    lastProgress = start
    timeouts = attempt.timeouts
  }

  var isFinished: Bool { answer != nil || failure != nil }

  private var target: AdapterTarget { attempt.deployment.target(maxOutputTokens: 0) }

  func request() throws(ProviderFailure) -> ProviderRequest {
    do throws(Failure) {
      return try adapter.request(for: attempt.input, to: target)
    } catch {
      throw ProviderFailure(error, isTransient: false, blamesDeployment: false)
    }
  }

  func authorization(_ credential: String) -> (name: String, value: String)? {
    adapter.authorization(credential, for: target)
  }

  func failure(of response: FailedResponse) -> ProviderFailure? { adapter.failure(response) }

  mutating func begin(contentType: String) {}

  mutating func receive(_ bytes: [UInt8]) -> [V1.OutputDelta] {
    lastProgress = world.uptime()
    if firstOutputAfter == nil { firstOutputAfter = lastProgress - start }
    guard body.count + bytes.count <= Self.bodyBytesLimit else {
      failure = FailureKind.badOutput.failure(detail: "longer than \(Self.bodyBytesLimit) bytes")
      return []
    }
    body += bytes
    return []
  }

  mutating func end() -> [V1.OutputDelta] {
    do throws(ProviderFailure) {
      answer = try adapter.answer(body, to: attempt.input, for: target)
    } catch {
      failure = error
    }
    body = []
    return []
  }

  func success() throws(ProviderFailure) -> AttemptSuccess {
    guard let answer else { throw FailureKind.cutStream.failure(detail: "no end") }
    return attempt.success(answer.output, answer.usage ?? estimate(), at: world.now())
  }

  /// Nothing was counted before the answer was complete.
  func completed(_ failure: ProviderFailure) -> ProviderFailure { failure }

  /// For providers that count nothing: from the bytes, rounded up.
  private func estimate() -> MeasuredUsage {
    var usage = V1.Usage()
    usage.inputTokens = InputSize(attempt.input).assumedTokens
    return MeasuredUsage(usage, isConsistent: false)
  }
}
