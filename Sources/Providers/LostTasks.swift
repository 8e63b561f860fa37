// Submissions whose answer was lost (T4): the provider may have the task, or not. It is looked for
// among the tasks that the provider lists, and its own callback may name it.

import Adapters
package import Core
import Protos

extension AttemptRunner {
  /// When to look for the first time.
  static let firstSearch = Duration.seconds(1)
  private static let searchInterval = Duration.seconds(2)
  private static let lateSearchInterval = Duration.seconds(15)
  /// A list that was read whole and does not have the task decides, once so much time has passed
  /// since the loss was known: until then the request may have been on its way, and lists may lag.
  static let listLag = Duration.seconds(10)
  /// The provider's clock may differ from ours by so much.
  private static let clockTolerance = Duration.seconds(60)
  /// How long after its submission a task may have been made.
  private static let submitLimit = Duration.seconds(60)
  /// Where the server died: what the attempt was to be given had to be fetched first.
  private static let preparationLimit = Duration.seconds(600)
  private static let pageLimit = 20

  /// Looks once. What is found is parked under its name, at once to be asked about.
  func find(
    _ attempt: AttemptRequest, _ adapter: any TaskAdapter, _ search: LostTaskSearch
  ) async -> AttemptResult {
    if let report = search.report,
      let told = try? adapter.report(report, on: attempt.input, at: attempt.target)
    {
      return .parked(ParkedTask(task: told.task, askAfter: .zero))
    }
    var wait = search.waited < Self.listLag ? Self.searchInterval : Self.lateSearchInterval
    switch await look(attempt, adapter, search) {
    case .found(let task): return .parked(ParkedTask(task: task, askAfter: .zero))
    case .absent where search.waited >= Self.listLag:
      return .failed(Self.neverSubmitted)
    case .absent: break
    case .undecided(let retryAfter): wait = max(wait, retryAfter ?? .zero)
    }
    guard search.waited < search.limit else { return .outcomeUnknown }
    return .lost(searchAfter: min(wait, search.limit - search.waited))
  }

  /// Looks until there is a name by which the task can be stopped, or for as long as a task may
  /// take to stop. Not to be cancelled.
  func findBeforeStop(
    _ attempt: AttemptRequest, _ adapter: any TaskAdapter, _ search: LostTaskSearch
  ) async -> AttemptResult {
    let start = world.uptime()
    var search = search
    search.limit = min(search.limit, search.waited + Self.stopTimeLimit)
    let waited = search.waited
    while true {
      let result = await find(attempt, adapter, search)
      guard case .lost(let wait) = result else {
        if case .failed = result { attempt.place?.end(.abandoned) }
        return result
      }
      try? await world.sleep(min(wait, Self.searchInterval))
      search.waited = waited + (world.uptime() - start)
      search.report = nil
    }
  }

  package func task(in report: [UInt8], of attempt: AttemptRequest) -> String? {
    let told = try? attempt.deployment.taskAdapter?.report(
      report, on: attempt.input, at: attempt.target)
    return told?.task
  }

  /// A task that nobody waits for any more is asked what it has cost, or stopped.
  package func settleLate(_ attempt: AttemptRequest) async -> Amount? {
    guard let adapter = attempt.deployment.taskAdapter else { return nil }
    return await settleLate(attempt, by: adapter)
  }

  func settleLate(_ attempt: AttemptRequest, by adapter: any TaskAdapter) async -> Amount? {
    guard let task = attempt.turn.task else { return nil }
    let question = adapter.question(about: task, at: attempt.target)
    guard let told = try? await exchange(question, attempt, adapter), told.task == task else {
      return nil
    }
    switch told.state {
    case .waiting, .running:
      await cancel(task, attempt, adapter)
      return nil
    case .succeeded(let answer):
      return attempt.completed(.canceled(), after: answer, at: world.now()).providerCost
    case .failed(let failure): return failure.providerCost
    case .canceled(let usage):
      return usage.flatMap { attempt.cost(of: $0.usage, at: world.now()) }
    }
  }

  private static var neverSubmitted: ProviderFailure {
    ProviderFailure(
      Failure(.providerUnavailable, "the model was not reached", reason: "connection"),
      isTransient: true, mayRetrySame: true, detail: "the provider does not have the task")
  }

  private enum Look {
    case found(String)
    /// The list was read whole, and nothing in it may be the task.
    case absent
    /// Nothing is to be asked before then.
    case undecided(retryAfter: Duration? = nil)
  }

  private func look(
    _ attempt: AttemptRequest, _ adapter: any TaskAdapter, _ search: LostTaskSearch
  ) async -> Look {
    let times = Self.times(of: search, at: world.now())
    var page: String?
    var oldest: String?
    var mayBeThere = false
    for _ in 0..<Self.pageLimit {
      guard let request = adapter.listing(of: times, page: page, at: attempt.target) else {
        return .undecided()
      }
      let twins: TaskTwins
      do throws(ProviderFailure) {
        let body = try await send(request, attempt, adapter)
        twins = try adapter.twins(of: attempt.input, in: body, at: attempt.target)
      } catch {
        return .undecided(retryAfter: error.failure.retryAfter)
      }
      for task in twins.tasks {
        guard let isTaken = await attempt.isTaken(task) else { return .undecided() }
        if !isTaken { oldest = task }
      }
      for task in twins.likely where !mayBeThere {
        mayBeThere = await attempt.isTaken(task) != true
      }
      guard let next = twins.next, next != page else {
        if let oldest { return .found(oldest) }
        return mayBeThere ? .undecided() : .absent
      }
      page = next
    }
    return .undecided()
  }

  /// When the task may have been made.
  private static func times(of search: LostTaskSearch, at now: Timestamp) -> Range<Timestamp> {
    let submitTime = search.submitTime
    let loss = min(now - search.waited, submitTime + preparationLimit)
    let end = max(loss, submitTime + submitLimit)
    return submitTime - clockTolerance..<end + clockTolerance
  }
}

extension Deployment {
  /// Whether a submission whose answer was lost can be looked for.
  /// - Parameter isToldOf: the provider was given an address for its callbacks.
  package func mayFindTasks(isToldOf: Bool) -> Bool {
    guard let adapter = taskAdapter else { return false }
    if isToldOf, adapter.callbackSignature != nil { return true }
    let now = Timestamp(microseconds: 0)
    return adapter.listing(of: now..<now, page: nil, at: target(maxOutputTokens: 0)) != nil
  }
}
