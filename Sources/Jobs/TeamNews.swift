// What watchers of teams are told where several nodes share a store: state changes of all jobs,
// whoever runs them, in the order in which they became durable.
//
// Each event of a job that tells of a state has a number there (`JobEventStore.changes`), taken in
// the transaction that writes it. Writers of all nodes take turns, so whoever sees a number sees
// all smaller ones that will ever be, and following them misses nothing, with hints or without. A
// reader's place is a number, and a change behind it was told.

import Core
import Protos
import RPC
import Storage
import Synchronization
import Wire

/// A state change of some job, and which teams' watchers hear of it.
struct TeamChange: Sendable {
  let number: Int64
  let owner: JobOwner
  let team: String
  let event: V1.WatchJobsResponse
}

/// Follows the store while somebody watches a team: one look at a time, a page at a time.
final class TeamNews: Sendable {
  private struct State {
    /// The last number that was looked at; nil while nobody watches.
    var place: Int64?
    var isLooking = false
    /// There may be more than what the look under way has seen.
    var isStale = false
  }

  private static let pageCount = 500
  /// Bytes of requests and outputs in one page; the first change of a page is always in it.
  private static let pageBytesLimit = 16 << 20

  private let database: any Database
  private let hub: WatchHub
  private let state = Mutex(State())

  init(database: any Database, hub: WatchHub) {
    self.database = database
    self.hub = hub
  }

  /// Where the changes end now.
  func end() async throws(Failure) -> Int64 {
    try await database.read { tx throws(Failure) in try JobEventStore.lastChange(in: tx) }
  }

  /// A reader begins behind this number.
  func begin(after number: Int64) {
    state.withLock { $0.place = min($0.place ?? number, number) }
  }

  /// Tells what is new, unless somebody is at it: then that one looks again.
  func look() async throws(Failure) {
    let isMine = state.withLock { state in
      state.isStale = true
      guard !state.isLooking, state.place != nil else { return false }
      state.isLooking = true
      return true
    }
    guard isMine else { return }
    do throws(Failure) {
      while let place = nextPlace() { try await tell(after: place) }
    } catch {
      state.withLock { $0.isLooking = false }
      throw error
    }
  }

  /// Where to look; nil ends the look.
  private func nextPlace() -> Int64? {
    state.withLock { state in
      // A reader joins its team before it begins here.
      if !hub.hasTeams { state.place = nil }
      guard state.isStale, let place = state.place else {
        state.isLooking = false
        return nil
      }
      state.isStale = false
      return place
    }
  }

  private func tell(after place: Int64) async throws(Failure) {
    let page = try await database.read { [hub] tx throws(Failure) in
      try Self.page(after: place, for: hub, in: tx)
    }
    for change in page.changes {
      hub.tell(change.event, to: change.team, of: change.owner, number: change.number)
    }
    state.withLock { state in
      // A reader may have begun further back meanwhile.
      if state.place == place { state.place = page.end }
      if !page.isLast || state.place != page.end { state.isStale = true }
    }
  }

  private struct Page: Sendable {
    var changes: [TeamChange] = []
    var end: Int64
    var isLast = true
  }

  /// The next changes of watched teams. Each job is read once a page.
  private static func page(
    after place: Int64, for hub: WatchHub, in tx: any Transaction
  ) throws(Failure) -> Page {
    var page = Page(end: place)
    var jobs: [String: JobRecord] = [:]
    var bytes = 0
    let changes = try JobEventStore.changes(after: place, count: pageCount, in: tx)
    page.isLast = changes.count < pageCount
    for change in changes {
      guard hub.isWatched(change.team, of: change.owner) else {
        page.end = change.number
        continue
      }
      if bytes > pageBytesLimit {
        page.isLast = false
        break
      }
      page.end = change.number
      if jobs[change.job] == nil, let job = try JobStore.find(change.job, in: tx) {
        jobs[job.id] = job
        bytes += job.request.count + (job.output?.count ?? 0)
      }
      guard let job = jobs[change.job] else { continue }
      let event = StepEvents.teamEvent(
        change.event, of: job, request: try JobMessages.request(of: job))
      guard let event else { continue }
      page.changes.append(
        TeamChange(number: change.number, owner: change.owner, team: change.team, event: event))
    }
    return page
  }
}

extension JobEngine {
  /// Streams the state changes of a team's jobs from now on. On the stream's loop.
  func watchTeam(
    _ team: String, by owner: JobOwner, on loop: any Loop,
    into stream: ResponseStream<V1.WatchJobsResponse>
  ) throws(Failure) {
    try hub.takePlace()
    guard let news = teamNews else {
      hub.watchTeam(team, by: owner, on: loop, into: stream)
      return
    }
    spawn(on: loop) { engine in
      do throws(Failure) {
        // The stream begins behind what is durable now: whatever comes later is told.
        let end = try await news.end()
        engine.hub.watchTeam(team, by: owner, after: end, on: loop, into: stream)
        news.begin(after: end)
      } catch {
        engine.hub.returnPlace()
        stream.finish(error)
      }
      await engine.lookForTeamNews()
    }
  }

  /// The step is durable: watchers of the job's team hear of it.
  func tellTeam(of step: JobStep, request: V1.CreateJobRequest) {
    guard hub.hasTeams else { return }
    guard teamNews == nil else { return hearTeamNews() }
    let (team, owner) = (step.job.team, JobOwner(ofTeams: step.job))
    guard hub.isWatched(team, of: owner) else { return }
    for event in step.events {
      guard let seen = StepEvents.teamEvent(event, of: step.job, request: request) else { continue }
      hub.tell(seen, to: team, of: owner)
    }
  }

  /// There may be state changes of jobs, of this node or of others. Nobody waits for the look.
  func hearTeamNews() {
    guard teamNews != nil, hub.hasTeams else { return }
    spawn(on: nextLoop()) { engine in await engine.lookForTeamNews() }
  }

  private func lookForTeamNews() async {
    guard let news = teamNews else { return }
    do throws(Failure) { try await news.look() } catch { environment.report(error) }
  }
}
