// One try of a job at one deployment, as values: what is asked, what happens, how it ends.

package import Adapters
package import Core
package import Files
package import Protos

package struct AttemptRequest: Sendable {
  package var jobID: String
  /// From 1.
  package var number: Int
  package var deployment: Deployment
  package var input: V1.Input
  /// Ours, H(job, number); sent where the provider takes one.
  package var idempotencyKey: String
  /// The most output tokens that the hold covers (`ChargeTerms.maxOutputTokens`); 0: no limit.
  package var maxOutputTokens: Int64
  /// What is left until the job's deadline; the deployment's own limit may be shorter.
  package var totalTimeout: Duration?
  /// Taken when the deployment was chosen; nil: one is taken when the attempt runs.
  package var place: Place?
  /// What is to be done now, where the provider's work is a task.
  package var turn = TaskTurn.submit(callback: nil)
  /// Since the attempt began, for a task.
  package var elapsed = Duration.zero
  /// Whether a task is another attempt's, by its name; nil where nobody can tell at the moment. For
  /// one that is looked for.
  package var isTaken: @Sendable (String) async -> Bool? = { _ in false }

  package init(
    jobID: String, number: Int, deployment: Deployment, input: V1.Input,
    idempotencyKey: String = "", maxOutputTokens: Int64 = 0, totalTimeout: Duration? = nil,
    place: Place? = nil
  ) {
    self.jobID = jobID
    self.number = number
    self.deployment = deployment
    self.input = input
    self.idempotencyKey = idempotencyKey
    self.maxOutputTokens = maxOutputTokens
    self.totalTimeout = totalTimeout
    self.place = place
  }
}

/// What an attempt at a task does before it is over or parked again.
package enum TaskTurn: Sendable, Equatable {
  /// Begins the task; the provider is to tell of it there.
  case submit(callback: String?)
  /// Asks how far it is.
  case ask(task: String, expectsCallback: Bool)
  /// Reads what a callback said, whose signature was verified.
  case read(task: String, report: [UInt8])
  /// Looks for the task of a submission whose answer was lost.
  case find(LostTaskSearch)
}

/// How the task of a lost submission is looked for.
package struct LostTaskSearch: Sendable, Equatable {
  /// When it was submitted, by our clock.
  package var submitTime: Timestamp
  /// How long it has been looked for, since this server knows that it is lost.
  package var waited: Duration
  /// For how long it is looked for, where nothing decides.
  package var limit: Duration
  /// What came to the attempt's own callback address: it names the task. Whether it is signed does
  /// not matter, because the provider is asked about what it names.
  package var report: [UInt8]?

  package init(
    submitTime: Timestamp, waited: Duration, limit: Duration, report: [UInt8]? = nil
  ) {
    self.submitTime = submitTime
    self.waited = waited
    self.limit = limit
    self.report = report
  }
}

/// What happens while an attempt runs.
package enum AttemptEvent: Sendable {
  /// The provider has taken the request.
  case accepted
  /// The next piece of the output, canonical and in order.
  case delta(V1.OutputDelta)
  /// How far the provider's task is.
  case progress(TaskProgress)
  /// The provider has finished; its output is being stored.
  case finalizing
}

package enum AttemptResult: Sendable {
  case succeeded(AttemptSuccess)
  case failed(ProviderFailure)
  /// The provider works on it: nobody has to wait here until then.
  case parked(ParkedTask)
  /// Whether the provider works on it is not known yet (T4): to be looked for after so long.
  case lost(searchAfter: Duration)
}

extension AttemptResult {
  /// The end of a submission of which nobody will hear any more.
  package static var outcomeUnknown: AttemptResult {
    var failure = ProviderFailure(
      Failure(
        .providerUnavailable, "it is not known whether the model ran", reason: "unknown_outcome"),
      isTransient: true, wasSubmitted: true)
    failure.isOutcomeUnknown = true
    return .failed(failure)
  }
}

/// A task that is under way at its provider.
package struct ParkedTask: Sendable, Equatable {
  /// The provider's name for it.
  package var task: String
  /// When to ask, unless the provider tells before.
  package var askAfter: Duration

  package init(task: String, askAfter: Duration) {
    self.task = task
    self.askAfter = askAfter
  }
}

package struct AttemptSuccess: Sendable {
  /// Its files have no `file` yet: these are `files`, in the order of `V1.Output.visitMedia`.
  package var output: V1.Output
  /// Received whole, and nobody's yet.
  package var files: [ReceivedFile] = []
  package var usage: V1.Usage
  /// What the provider takes for it.
  package var providerCost: Amount
  /// The provider gave no usage, or one that contradicts itself: a person should look.
  package var isUsageDoubtful: Bool

  package init(
    output: V1.Output, files: [ReceivedFile] = [], usage: V1.Usage, providerCost: Amount,
    isUsageDoubtful: Bool = false
  ) {
    self.output = output
    self.files = files
    self.usage = usage
    self.providerCost = providerCost
    self.isUsageDoubtful = isUsageDoubtful
  }
}

extension ProviderFailure {
  /// The reason of an attempt that was given up because its task was cancelled.
  package static let canceledReason = "canceled"

  package var isCanceled: Bool { failure.reason == Self.canceledReason }

  /// An attempt that was stopped on our wish, with what was used until then where that is known.
  package static func canceled(usage: V1.Usage? = nil, providerCost: Amount? = nil) -> Self {
    ProviderFailure(
      Failure(.internal, "the attempt was given up", reason: canceledReason), isTransient: false,
      wasSubmitted: true, blamesDeployment: false, usage: usage, providerCost: providerCost)
  }
}
