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
  private(set) var mediumType: String?
  private var answer: WholeAnswer?
  private var media: [StoredMedium] = []

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
      throw ProviderFailure(
        error.placed(in: attempt.input), isTransient: false, blamesDeployment: false)
    }
  }

  func authorization(_ credential: String) -> (name: String, value: String)? {
    adapter.authorization(credential, for: target)
  }

  func failure(of response: FailedResponse) -> ProviderFailure? { adapter.failure(response) }

  var produced: [ProducedMedium] { answer?.media ?? [] }

  mutating func stored(_ medium: StoredMedium) { media.append(medium) }

  mutating func begin(contentType: String) {
    do throws(ProviderFailure) {
      switch try adapter.body(
        ofType: contentType.lowercased(), to: attempt.input, for: target)
      {
      case .told: break
      case .medium(let type, let told):
        mediumType = type
        answer = told
      }
    } catch {
      failure = error
    }
  }

  mutating func receive(_ bytes: [UInt8]) -> [V1.OutputDelta] {
    lastProgress = world.uptime()
    if firstOutputAfter == nil { firstOutputAfter = lastProgress - start }
    if mediumType != nil { return [] }
    guard body.count + bytes.count <= Self.bodyBytesLimit else {
      failure = FailureKind.badOutput.failure(detail: "longer than \(Self.bodyBytesLimit) bytes")
      return []
    }
    body += bytes
    return []
  }

  mutating func end() -> [V1.OutputDelta] {
    if mediumType != nil { return [] }
    do throws(ProviderFailure) {
      answer = try adapter.answer(body, to: attempt.input, for: target)
    } catch {
      failure = error
    }
    body = []
    return []
  }

  func success() throws(ProviderFailure) -> AttemptSuccess {
    guard var answer else { throw FailureKind.cutStream.failure(detail: "no end") }
    if case .embedding = attempt.input.capability { answer.usage = answer.usage ?? estimate() }
    return try attempt.success(answer, media, at: world.now())
  }

  /// Nothing was counted before the answer was complete. One whose files could not be stored has
  /// been paid for by us all the same.
  func completed(_ failure: ProviderFailure) -> ProviderFailure {
    guard mediumType == nil, let answer else { return failure }
    return attempt.completed(failure, after: answer, at: world.now())
  }

  /// For providers that count nothing: from the bytes, rounded up.
  private func estimate() -> MeasuredUsage {
    var usage = V1.Usage()
    usage.inputTokens = InputSize(attempt.input).assumedTokens
    return MeasuredUsage(usage, isConsistent: false)
  }
}
