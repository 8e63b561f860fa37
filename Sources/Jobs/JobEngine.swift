// What keeps jobs moving: who waits, who runs, and the tasks that do it.
//
// Every live job is in exactly one place: waiting in the scheduler, or running with a `JobRun`, or
// on its way from the one to the other in a task of this engine. The store's fencing decides where
// two of them meet.

package import Billing
package import Core
package import Models
import Protos
package import Providers
package import Storage
import Synchronization
package import Webhooks

/// What executes one attempt: providers, or the simulator.
package protocol AttemptRunning: Sendable {
  /// `onEvent` is called on the caller's loop and never after the return. Cancelling the task ends
  /// the attempt.
  func run(
    _ attempt: AttemptRequest, onEvent: @escaping @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult
  /// Stops the task of an attempt (its `turn` names it) and says what became of it. Not to be
  /// cancelled.
  func stop(
    _ attempt: AttemptRequest, onEvent: @escaping @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult
  /// The task that a callback to the attempt's address names, if it names one.
  func task(in report: [UInt8], of attempt: AttemptRequest) -> String?
  /// What a task has cost (the `turn` names it) that nobody waits for any more; nil where that is
  /// not known. One that goes on is stopped.
  func settleLate(_ attempt: AttemptRequest) async -> Amount?
}

extension AttemptRunner: AttemptRunning {}

extension AttemptRunning {
  package func stop(
    _ attempt: AttemptRequest, onEvent: @escaping @Sendable (AttemptEvent) -> Void
  ) async -> AttemptResult { .failed(.canceled()) }
}

/// Reads what a customer's URL holds, at most so many bytes. A failure says why in words that the
/// customer may read.
package typealias MediaFetch =
  @Sendable (_ url: String, _ bytesLimit: Int) async throws(Failure) -> [UInt8]

/// Everything that the engine needs of the world around it.
package struct JobEnvironment: Sendable {
  package var database: any Database
  /// This server's name among several on one database; empty where it is the only one.
  package var node = ""
  package var world: World
  package var ids: IDMaker
  package var ledger: Ledger
  package var settings = JobSettings()
  /// The model of a slug.
  package var model: @Sendable (String) -> CatalogModel?
  /// The deployments for a job, best first.
  package var route: @Sendable (RouteRequest, Timestamp) throws(Failure) -> [RankedDeployment]
  /// Takes the place of the first of a route that has one; nil where none has. With `mayQueue` the
  /// place may have to be waited for.
  package var take: @Sendable ([RankedDeployment], _ mayQueue: Bool) -> RankedDeployment? = {
    route, _ in route.first
  }
  /// Whether a job of the model may be tried once more; the retry is then taken from the budget.
  package var takeRetry: @Sendable (_ model: String) -> Bool = { _ in true }
  /// Throws what waiting cannot help: no deployment could ever run such a job.
  package var checkRoute: @Sendable (RouteRequest) throws(Failure) -> Void = { _ in }
  package var attempts: any AttemptRunning
  /// A deployment by its id; nil where the catalog has it no more.
  package var deployment: @Sendable (String) -> Deployment? = { _ in nil }
  /// Where a provider is to tell of an attempt's task; nil where it cannot reach us, or does not.
  package var callbackURL: @Sendable (Deployment, _ job: String, _ attempt: Int) -> String? = {
    _, _, _ in nil
  }
  /// Where jobs run that no call starts.
  package var loops: [any Loop]
  /// The files that jobs may be given; nil where there are none.
  package var files: JobFiles?
  /// Encrypts what providers say of failures; nil where it is kept as it is.
  package var details: DetailSeal?
  /// Told of webhooks that are due.
  package var wakeDeliveries: @Sendable ([OutboxEntry]) -> Void = { _ in }
  /// Throws `invalid_request` about `field` for a webhook URL that may not be used.
  package var checkWebhookURL: @Sendable (_ url: String, _ field: String) throws(Failure) -> Void
  /// Told of failures of the store that nobody else hears of.
  package var report: @Sendable (Failure) -> Void = { _ in }

  package init(
    database: any Database, world: World, ids: IDMaker, ledger: Ledger,
    model: @escaping @Sendable (String) -> CatalogModel?,
    route: @escaping @Sendable (RouteRequest, Timestamp) throws(Failure) -> [RankedDeployment],
    attempts: any AttemptRunning, loops: [any Loop],
    checkWebhookURL: @escaping @Sendable (String, String) throws(Failure) -> Void
  ) {
    self.database = database
    self.world = world
    self.ids = ids
    self.ledger = ledger
    self.model = model
    self.route = route
    self.attempts = attempts
    self.loops = loops
    self.checkWebhookURL = checkWebhookURL
  }
}

package final class JobEngine: Sendable {
  struct State {
    var scheduler: Scheduler
    var runs: [String: JobRun] = [:]
    var nextLoop = 0
    var isStopping = false
    /// Tasks between scheduler and run, and runs.
    var busy = 0
    /// Places that jobs wait for.
    var awaited: [ObjectIdentifier: Place] = [:]
    /// Jobs that ended since the start.
    var ended: [VisibleState: Int64] = [:]
    /// How new the limits of organisations are that were told.
    var limitVersions: [String: Int64] = [:]
  }

  let environment: JobEnvironment
  package let hub: WatchHub
  /// Nil where this node is alone on its store: then it knows itself what is new.
  let teamNews: TeamNews?
  let state: Mutex<State>
  private let bell = Bell()

  package init(_ environment: JobEnvironment, watcherLimit: Int = 100_000) {
    self.environment = environment
    let reasons = QueueReasons()
    let reader = EventReader(
      database: environment.database, node: environment.node, files: environment.files,
      reasons: reasons, world: environment.world)
    hub = WatchHub(watcherLimit: watcherLimit) { job, sequence async throws(Failure) in
      try await reader.page(of: job, from: sequence)
    }
    teamNews =
      environment.node.isEmpty ? nil : TeamNews(database: environment.database, hub: hub)
    state = Mutex(State(scheduler: Scheduler(settings: environment.settings)))
    reasons.tell { [weak self] in self?.queueReason(of: $0) ?? .unspecified }
  }

  var settings: JobSettings { environment.settings }
  func now() -> Timestamp { environment.world.now() }

  /// Whether tasks of the engine are under way.
  package var isBusy: Bool { state.withLock { $0.busy > 0 } }

  package struct Counts: Sendable, Equatable {
    package var waiting: Int
    package var running: Int
  }

  package var counts: Counts {
    state.withLock { Counts(waiting: $0.scheduler.waitingCount, running: $0.scheduler.running) }
  }

  /// Jobs that ended since the start, by their last state.
  package var ended: [VisibleState: Int64] { state.withLock(\.ended) }

  func run(of id: String) -> JobRun? { state.withLock { $0.runs[id] } }
}

// MARK: - The pump

extension JobEngine {
  /// Starts jobs, wakes those whose time has come and expires those whose time is over, until the
  /// task is cancelled.
  package func run() async {
    while !Task.isCancelled {
      pump()
      let alarm = state.withLock { $0.scheduler.nextAlarm }
      let limit = alarm.map { max(.milliseconds(1), $0 - now()) }
      await bell.wait(limit: limit, world: environment.world)
    }
  }

  /// Starts everything that may start now.
  func pump() {
    let now = now()
    let expired = state.withLock { $0.isStopping ? [] : $0.scheduler.due(at: now) }
    for job in expired {
      spawn(on: nextLoop()) { engine in await engine.expire(job.id) }
    }
    while let job = state.withLock({ $0.isStopping ? nil : $0.scheduler.next() }) {
      let loop = nextLoop()
      spawn(on: loop) { engine in await engine.start(job, on: loop) }
    }
  }

  /// Something may start now: the pump looks.
  func wake() { bell.ring() }

  func nextLoop() -> any Loop {
    state.withLock { state in
      state.nextLoop = (state.nextLoop + 1) % environment.loops.count
      return environment.loops[state.nextLoop]
    }
  }

  /// A task of the engine; `drain` waits for it.
  @discardableResult
  func spawn(
    on loop: any Loop, _ work: @escaping @Sendable (JobEngine) async -> Void
  ) -> Task<Void, Never> {
    state.withLock { $0.busy += 1 }
    return Task(executorPreference: loop) {
      await work(self)
      self.state.withLock { $0.busy -= 1 }
    }
  }

  /// A slot is free again.
  func returnSlot(of organization: String) {
    let hasNext = state.withLock { state in
      state.scheduler.returnSlot(of: organization)
      return state.scheduler.hasNext
    }
    if hasNext { wake() }
  }

  /// The job waits for a slot.
  func enqueue(_ job: JobRecord) {
    let waiting = WaitingJob(
      id: job.id, organization: job.organization, priority: job.priority,
      deadline: job.machine.deadline, model: job.model)
    state.withLock { $0.scheduler.enqueue(waiting) }
    wake()
  }

  /// An organisation may run so many jobs at once, from now on; 0 for as many as any other. Callers
  /// may come in any order: what is older than what was told before changes nothing.
  package func setConcurrencyLimit(_ limit: Int32, of organization: String, version: Int64) {
    let hasNext = state.withLock { state in
      guard version >= state.limitVersions[organization] ?? 0 else { return false }
      state.limitVersions[organization] = version
      state.scheduler.setLimit(limit > 0 ? Int(limit) : nil, of: organization)
      return state.scheduler.hasNext
    }
    if hasNext { wake() }
  }

  /// A deployment of the model has room again: who waits for it has a turn.
  package func roomFreed(for model: String) {
    if state.withLock({ $0.scheduler.roomFreed(for: model) }) { wake() }
  }

  /// The job waits for its time.
  func delay(_ job: JobRecord, until time: Timestamp) {
    let waiting = WaitingJob(
      id: job.id, organization: job.organization, priority: job.priority,
      deadline: job.machine.deadline, model: job.model)
    state.withLock { $0.scheduler.delay(waiting, until: time) }
    wake()
  }
}

// MARK: - Stopping

extension JobEngine {
  /// Starts nothing more and lets what runs end; after the limit it is cut off, and recovery at the
  /// next start takes it up.
  package func drain(limit: Duration) async {
    let awaited = state.withLock { state in
      state.isStopping = true
      return Array(state.awaited.values)
    }
    for place in awaited { place.giveBack() }
    await waitUntilIdle(limit: limit)
    Failpoint.drainOver.pass()
    for run in state.withLock({ Array($0.runs.values) }) {
      run.stop(.shutdown)
      resume(run)
    }
    await waitUntilIdle(limit: .seconds(2))
  }

  private func waitUntilIdle(limit: Duration) async {
    let end = environment.world.uptime() + limit
    while isBusy, environment.world.uptime() < end {
      do { try await environment.world.sleep(.milliseconds(5)) } catch { return }
    }
  }
}

/// Why jobs wait, for those who read them from the store: the engine knows, once it is there.
final class QueueReasons: Sendable {
  typealias Answer = @Sendable (JobRecord) -> V1.Job.QueueReason
  private let answer = Mutex<Answer>({ _ in .unspecified })

  func tell(_ answer: @escaping Answer) { self.answer.withLock { $0 = answer } }
  func reason(of job: JobRecord) -> V1.Job.QueueReason { answer.withLock(\.self)(job) }
}

/// Reads pages of events for the hub.
struct EventReader: Sendable {
  private static let pageCount = 200
  let database: any Database
  let node: String
  let files: JobFiles?
  let reasons: QueueReasons
  let world: World

  /// Events of a job from a number on, as watchers get them.
  func page(of job: String, from sequence: Int64) async throws(Failure) -> StoredPage {
    let found = try await database.read { tx throws(Failure) -> Found? in
      guard let record = try JobStore.find(job, in: tx) else { return nil }
      let events = try JobEventStore.read(
        job: job, from: sequence, count: Self.pageCount, in: tx)
      guard let last = events.last else {
        return Found(
          record: record, events: [], end: try JobEventStore.end(of: job, in: tx), isLast: true)
      }
      return Found(
        record: record, events: events, end: last.end, isLast: events.count < Self.pageCount)
    }
    guard let found else {
      return StoredPage(owner: nil, events: [], end: .start, isLast: true, isEnded: false)
    }
    return try found.page(node, reasons) { [files, world] in
      files?.renewLinks(in: &$0, at: world.now())
    }
  }

  private struct Found: Sendable {
    let record: JobRecord
    let events: [JobEventRecord]
    let end: EventPosition
    let isLast: Bool

    func page(
      _ node: String, _ reasons: QueueReasons, renewLinks: (inout V1.Output?) -> Void
    ) throws(Failure) -> StoredPage {
      var job = try JobMessages.job(record, detail: .result)
      job.queueReason = reasons.reason(of: record)
      renewLinks(&job.output)
      var live: [LiveEvent] = []
      for event in events { live += try JobMessages.live(event, of: job) }
      return StoredPage(
        owner: JobOwner(record), events: live, end: end, isLast: isLast,
        isEnded: record.machine.state.isTerminal,
        isElsewhere: record.node != node && !record.machine.state.isTerminal)
    }
  }
}
