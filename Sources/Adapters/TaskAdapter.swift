// Capabilities whose work takes a provider minutes: submitted, then asked about, or told of by a
// callback, until it has ended.

package import Core
package import Protos

/// One dialect of a provider family for work that is submitted as a task.
package protocol TaskAdapter: Sendable {
  /// The fields of the input that this dialect cannot express. A deployment for which this is not
  /// empty leaves the route; nothing is dropped in silence.
  func unmappable(_ input: V1.Input, for target: AdapterTarget) -> [String]
  /// The request that begins the task. Throws `invalid_request` with the field, relative to the
  /// capability's input, for an input that no dialect can express.
  /// - Parameter callback: where the provider is to tell of the task; nil where it cannot reach us.
  func submission(
    of input: V1.Input, to target: AdapterTarget, callback: String?
  ) throws(Failure) -> ProviderRequest
  /// The question how far a task is.
  func question(about task: String, at target: AdapterTarget) -> ProviderRequest
  /// The request to stop a task. Its answer matters only if it is a failure.
  func cancellation(of task: String, at target: AdapterTarget) -> ProviderRequest
  /// The request for a page of the tasks that were submitted in a span of time; nil where the
  /// provider has no list. Its pages come newest first.
  /// - Parameter page: what the page before said of the next one.
  func listing(
    of times: Range<Timestamp>, page: String?, at target: AdapterTarget
  ) -> ProviderRequest?
  /// Which tasks of a page do this very work, or may.
  func twins(
    of input: V1.Input, in body: [UInt8], at target: AdapterTarget
  ) throws(ProviderFailure) -> TaskTwins
  /// The field that carries the credential.
  func authorization(_ credential: String, for target: AdapterTarget) -> (
    name: String, value: String
  )
  /// What a successful answer to a submission or a question says, or the body of a callback.
  func report(
    _ body: [UInt8], on input: V1.Input, at target: AdapterTarget
  ) throws(ProviderFailure) -> TaskReport
  /// What an unsuccessful response means.
  func failure(_ response: FailedResponse) -> ProviderFailure
  /// How callbacks of this dialect are signed; nil where it makes none.
  var callbackSignature: CallbackSignature? { get }
  /// How long to leave a task alone between two questions.
  var pollInterval: Duration { get }
}

extension TaskAdapter {
  package func listing(
    of times: Range<Timestamp>, page: String?, at target: AdapterTarget
  ) -> ProviderRequest? { nil }

  package func twins(
    of input: V1.Input, in body: [UInt8], at target: AdapterTarget
  ) throws(ProviderFailure) -> TaskTwins { TaskTwins() }
}

/// The tasks of a page that do the same work as a lost one: it is one of them, or not there.
package struct TaskTwins: Sendable, Equatable {
  /// Names of those that are given the very same input, newest first: which of them is taken makes
  /// no difference to anybody.
  package var tasks: [String] = []
  /// Names of those of which this can't be told, newest first. Such a one may be the lost task, and
  /// may as well be made of a picture that somebody else has sent: it is never taken.
  package var likely: [String] = []
  /// Names the next page.
  package var next: String?

  package init(tasks: [String] = [], likely: [String] = [], next: String? = nil) {
    self.tasks = tasks
    self.likely = likely
    self.next = next
  }
}

/// What a comparison comes to.
enum Likeness {
  case same, likely, different

  /// Of a whole, of whose parts two were compared.
  func and(_ other: Likeness) -> Likeness {
    switch (self, other) {
    case (.different, _), (_, .different): .different
    case (.likely, _), (_, .likely): .likely
    case (.same, .same): .same
    }
  }
}

/// How a provider signs what it sends.
package enum CallbackSignature: Sendable, Equatable {
  /// `webhook-id`, `webhook-timestamp`, `webhook-signature` (standardwebhooks.com).
  case standardWebhooks
}

/// What a provider says of a task.
package struct TaskReport: Sendable, Equatable {
  package enum State: Sendable, Equatable {
    /// It waits its turn.
    case waiting
    case running(TaskProgress?)
    case succeeded(WholeAnswer)
    /// It has ended without an answer; with what was used until then, where that is told.
    case failed(ProviderFailure)
    /// It was stopped, as we asked or not; with what was used until then, where that is told.
    case canceled(MeasuredUsage?)
  }

  /// The provider's name for the task.
  package var task: String
  package var state: State

  package init(task: String, state: State) {
    self.task = task
    self.state = state
  }
}

/// How far a task is.
package struct TaskProgress: Sendable, Equatable {
  /// 0 to 1.
  package var fraction: Double
  /// What is being done, in a word of ours; may be empty.
  package var stage: String

  package init(fraction: Double, stage: String = "") {
    self.fraction = fraction
    self.stage = stage
  }
}

/// The adapters by the dialect's name in the catalog and the model's capability.
package enum TaskAdapters {
  package static func adapter(dialect: String, capability: String) -> (any TaskAdapter)? {
    switch (dialect, capability) {
    case ("replicate", "image"), ("replicate", "video"), ("replicate", "speech"),
      ("replicate", "transcription"):
      ReplicateAdapter()
    case ("runway", "video"): RunwayAdapter()
    case _: nil
    }
  }
}

/// What the catalog may name.
package enum Dialects {
  package static let all = ["anthropic", "openai", "replicate", "runway"]
}

extension ProviderFailure {
  /// An answer in which nothing says of which task it is. If it is one to a submission, the
  /// provider may have the task.
  package static func unnamed(detail: String) -> ProviderFailure {
    var failure = FailureKind.badOutput.failure(detail: detail)
    failure.isOutcomeUnknown = true
    return failure
  }
}
