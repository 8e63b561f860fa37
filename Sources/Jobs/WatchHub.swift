// Who watches which job. A watcher is a cursor in here, not a task.
//
// Each watched or running job has a `WatchChannel` with its latest events in memory; the hub finds
// channels and counts who uses them, tells who waits for a job's end, and feeds the watchers of
// whole teams.

package import Core
package import Protos
package import RPC
import Synchronization

/// Whose a job is, or who asks for one.
package struct JobOwner: Hashable, Sendable {
  package let organization: String
  package let mode: Principal.Mode
  /// The client token that made the job, or that asks: it sees those that it made, no others.
  package let token: String?

  package init(organization: String, mode: Principal.Mode, token: String? = nil) {
    self.organization = organization
    self.mode = mode
    self.token = token
  }

  init(_ job: JobRecord) {
    self.init(organization: job.organization, mode: job.mode, token: job.token)
  }

  /// Whose team's watchers see the job: tokens watch their jobs one by one.
  init(ofTeams job: JobRecord) { self.init(organization: job.organization, mode: job.mode) }

  /// Whether who asks may know of a job that is this one's.
  package func sees(_ job: JobOwner) -> Bool {
    organization == job.organization && mode == job.mode && (token == nil || token == job.token)
  }
}

/// What a read of the store found, from an asked sequence on.
package struct StoredPage: Sendable {
  /// Nil where there is no such job.
  package let owner: JobOwner?
  package let events: [LiveEvent]
  /// Where someone stands who has seen all of it.
  package let end: EventPosition
  /// Nothing came after it when it was read.
  package let isLast: Bool
  /// The job has ended.
  package let isEnded: Bool
  /// Another node works on the job: nothing of it is in memory here.
  package let isElsewhere: Bool

  package init(
    owner: JobOwner?, events: [LiveEvent], end: EventPosition, isLast: Bool, isEnded: Bool,
    isElsewhere: Bool = false
  ) {
    self.owner = owner
    self.events = events
    self.end = end
    self.isLast = isLast
    self.isEnded = isEnded
    self.isElsewhere = isElsewhere
  }
}

package final class WatchHub: Sendable {
  package typealias ReadPage =
    @Sendable (_ job: String, _ sequence: Int64) async throws(Failure) -> StoredPage
  package typealias EndHandler = @Sendable (JobRecord) -> Void

  private struct Entry {
    let channel: WatchChannel
    var users: Int
  }

  private struct Team: Hashable {
    let owner: JobOwner
    let team: String
  }

  private struct State {
    var channels: [String: Entry] = [:]
    var endHandlers: [String: [Int64: EndHandler]] = [:]
    var teams: [Team: TeamFeed] = [:]
    var nextHandler: Int64 = 0
    var watchers = 0
  }

  /// Watchers of jobs and teams at once.
  private let watcherLimit: Int
  private let readPage: ReadPage
  private let pageReads = ReadCounter()
  private let state = Mutex(State())

  package init(watcherLimit: Int = 100_000, readPage: @escaping ReadPage) {
    self.watcherLimit = watcherLimit
    self.readPage = { [pageReads] job, sequence async throws(Failure) in
      pageReads.add(1)
      return try await readPage(job, sequence)
    }
  }

  /// Pages of events that were read from the store since the start, each for all watchers of a job
  /// that needed it.
  package var pageReadCount: Int64 { pageReads.count }

  package var watcherCount: Int { state.withLock { $0.watchers } }
}

// MARK: - Channels

extension WatchHub {
  /// The channel of a job; `leave` it as often as it was joined.
  package func join(_ job: String) -> WatchChannel {
    state.withLock { state in
      if let entry = state.channels[job] {
        state.channels[job]?.users += 1
        return entry.channel
      }
      let channel = WatchChannel(job: job, readPage: readPage)
      state.channels[job] = Entry(channel: channel, users: 1)
      return channel
    }
  }

  package func leave(_ job: String) {
    state.withLock { state in
      state.channels[job]?.users -= 1
      if state.channels[job]?.users == 0 { state.channels[job] = nil }
    }
  }

  /// The channel, if anybody uses it.
  package func existing(_ job: String) -> WatchChannel? {
    state.withLock { $0.channels[job]?.channel }
  }

  /// Streams the events of a job after a position, until it has ended. On the stream's loop.
  /// `rate_limited` where too many watch; not where the caller has taken a place before.
  package func watch(
    _ job: String, by owner: JobOwner, after position: EventPosition, on loop: any Loop,
    into stream: ResponseStream<V1.JobEvent>, hasPlace: Bool = false,
    onEnd: @escaping @Sendable () -> Void = {}
  ) throws(Failure) {
    if !hasPlace { try takePlace() }
    let channel = join(job)
    let watcher = Watcher(owner: owner, position: position, stream: stream) { [self] in
      leave(job)
      returnPlace()
      onEnd()
    }
    channel.add(watcher, on: loop)
  }

  /// One of the places for watchers; whoever takes it watches, or returns it.
  package func takePlace() throws(Failure) {
    let isFull = state.withLock { state in
      guard state.watchers < watcherLimit else { return true }
      state.watchers += 1
      return false
    }
    if isFull { throw Failure(.rateLimited, "too many streams are open", reason: "watchers") }
  }

  package func returnPlace() { state.withLock { $0.watchers -= 1 } }
}

// MARK: - Jobs of other nodes

extension WatchHub {
  /// Other nodes' jobs may have more in the store; nil for all of them.
  func wakeElsewhere(_ jobs: Set<String>?) {
    let channels = state.withLock { state in
      jobs.map { jobs in jobs.compactMap { state.channels[$0]?.channel } }
        ?? state.channels.values.map(\.channel)
    }
    for channel in channels { channel.wakeElsewhere() }
  }

  /// Jobs whose end somebody waits for.
  var awaitedEnds: [String] { state.withLock { Array($0.endHandlers.keys) } }

  /// Streams of teams that are told what comes.
  package var teamReaderCount: Int {
    state.withLock { state in state.teams.values.reduce(0) { $0 + $1.readerCount } }
  }

  var hasTeams: Bool { state.withLock { !$0.teams.isEmpty } }
}

// MARK: - Ends

extension WatchHub {
  /// Runs the handler once when the job has ended; the answer cancels it.
  package func onEnd(of job: String, _ handler: @escaping EndHandler) -> Int64 {
    state.withLock { state in
      state.nextHandler += 1
      state.endHandlers[job, default: [:]][state.nextHandler] = handler
      return state.nextHandler
    }
  }

  package func forgetEnd(of job: String, _ number: Int64) {
    state.withLock { state in
      state.endHandlers[job]?[number] = nil
      if state.endHandlers[job]?.isEmpty == true { state.endHandlers[job] = nil }
    }
  }

  /// The job has ended, durably.
  package func ended(_ job: JobRecord) {
    let handlers = state.withLock { $0.endHandlers.removeValue(forKey: job.id) }
    guard let handlers else { return }
    for handler in handlers.values { handler(job) }
  }
}

// MARK: - Teams

extension WatchHub {
  /// Streams the state changes of a team's jobs that have a greater number than this, or none. The
  /// caller has taken a place. On the stream's loop.
  func watchTeam(
    _ team: String, by owner: JobOwner, after number: Int64 = 0, on loop: any Loop,
    into stream: ResponseStream<V1.WatchJobsResponse>
  ) {
    let key = Team(owner: owner, team: team)
    // In one lock: a feed that is forgotten meanwhile would tell the reader nothing.
    let (feed, reader) = state.withLock { state in
      let feed = state.teams[key] ?? TeamFeed()
      state.teams[key] = feed
      let reader = feed.join(stream, after: number, on: loop) { [self] isEmpty in
        returnPlace()
        if isEmpty { forgetTeam(key) }
      }
      return (feed, reader)
    }
    feed.begin(reader)
  }

  private func forgetTeam(_ key: Team) {
    state.withLock { state in
      if state.teams[key]?.isEmpty == true { state.teams[key] = nil }
    }
  }

  /// Whether somebody watches the team.
  func isWatched(_ team: String, of owner: JobOwner) -> Bool {
    state.withLock { $0.teams[Team(owner: owner, team: team)] != nil }
  }

  /// A job of a team has another state. `number` is the change's where changes have numbers.
  func tell(
    _ event: V1.WatchJobsResponse, to team: String, of owner: JobOwner, number: Int64? = nil
  ) {
    state.withLock { $0.teams[Team(owner: owner, team: team)] }?.publish(event, number: number)
  }
}

private final class ReadCounter: Sendable {
  private let value = Atomic<Int64>(0)

  var count: Int64 { value.load(ordering: .relaxed) }

  func add(_ more: Int64) { value.add(more, ordering: .relaxed) }
}
