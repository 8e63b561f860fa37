// What the runner asks of one attempt's state, whatever its capability.

import Adapters
import Core
import Files
import Models
import Protos

/// The state of one attempt: pieces in, canonical deltas out, and at the end a result with usage
/// and cost. It does no I/O; time comes from the world it is given.
protocol Execution {
  var attempt: AttemptRequest { get }
  var timeouts: AttemptTimeouts { get }
  /// The time from the start to the first piece of output.
  var firstOutputAfter: Duration? { get }
  /// When the attempt began, and when it last came nearer to its end.
  var start: Duration { get }
  var lastProgress: Duration { get }
  var world: World { get }
  /// The body is a file of this type, not words about one; nil: it is words.
  var mediumType: String? { get }
  /// The files that the answer names or holds, to be stored in this order.
  var produced: [ProducedMedium] { get }
  /// The next of these files, or the body itself, is stored.
  mutating func stored(_ medium: StoredMedium)
  /// The response is complete, well or badly.
  var isFinished: Bool { get }
  /// Why the response is no success; nothing follows it.
  var failure: ProviderFailure? { get }
  func request() throws(ProviderFailure) -> ProviderRequest
  func authorization(_ credential: String) -> (name: String, value: String)?
  func failure(of response: FailedResponse) -> ProviderFailure?
  mutating func begin(contentType: String)
  mutating func receive(_ bytes: [UInt8]) -> [V1.OutputDelta]
  /// The response has ended.
  mutating func end() -> [V1.OutputDelta]
  func success() throws(ProviderFailure) -> AttemptSuccess
  /// A failure with what is known of its usage and cost.
  func completed(_ failure: ProviderFailure) -> ProviderFailure
}

extension Execution {
  var mediumType: String? { nil }
  var produced: [ProducedMedium] { [] }
  mutating func stored(_ medium: StoredMedium) {}

  /// What is left of the time for the next output, or for the first, whatever else arrives
  /// meanwhile: a provider that only pings has stalled.
  var untilNextOutput: Duration {
    let (limit, since) =
      firstOutputAfter == nil ? (timeouts.firstOutput, start) : (timeouts.idle, lastProgress)
    return max(.milliseconds(1), limit - (world.uptime() - since))
  }
}

extension AttemptRequest {
  /// The deployment's limits, within what is left until the job's deadline.
  var timeouts: AttemptTimeouts {
    var timeouts = deployment.timeouts
    if let totalTimeout { timeouts.total = min(timeouts.total, totalTimeout) }
    return timeouts
  }

  /// A success with what it costs us. Where that is unknown only operators are concerned: the work
  /// is done and the customer's price is known.
  func success(
    _ output: V1.Output, _ usage: MeasuredUsage, files: [ReceivedFile] = [], at now: Timestamp
  ) -> AttemptSuccess {
    let cost = cost(of: usage.usage, at: now)
    return AttemptSuccess(
      output: output, files: files, usage: usage.usage, providerCost: cost ?? .zero,
      isUsageDoubtful: cost == nil || !usage.isConsistent)
  }

  /// What the provider takes for the usage; nil where it has no price for it.
  func cost(of usage: V1.Usage, at now: Timestamp) -> Amount? {
    guard let table = deployment.prices.price(at: now)?.table else { return nil }
    guard let units = ConfigV1.Rates.measuringUnits[deployment.capability] else {
      return try? table.cost(of: usage).roundedHalfEven
    }
    // One of several measures has to be known, unless requests are what is paid for.
    let measured = table.measured(usage)
    guard measured != V1.Usage() || table.rates.request != nil, table.rates.prices(oneOf: units)
    else { return nil }
    return try? table.cost(of: measured).roundedHalfEven
  }
}
