// Who runs next: deficit round robin over organisations, priority within one, limits for each and
// for all. A value without clock or database; it keeps every live job that has no attempt.

package import Core
import HeapModule

/// A live job that waits: for a slot, or for its time to be tried again.
package struct WaitingJob: Hashable, Sendable {
  package let id: String
  package let organization: String
  package let priority: Int
  /// A job that has not been taken by then has passed its deadline.
  package let deadline: Timestamp
  /// The slug, whose deployments it may have to wait for.
  package let model: String

  package init(
    id: String, organization: String, priority: Int, deadline: Timestamp, model: String = ""
  ) {
    self.id = id
    self.organization = organization
    self.priority = priority
    self.deadline = deadline
    self.model = model
  }
}

package struct Scheduler: Sendable {
  /// Higher priority first, then the older id.
  private struct Place: Comparable, Sendable {
    let priority: Int
    let id: String

    static func < (left: Place, right: Place) -> Bool {
      left.priority != right.priority ? left.priority > right.priority : left.id < right.id
    }
  }

  private struct Organization: Sendable {
    var queue = Heap<Place>()
    var waiting = 0
    var running = 0
    var deficit = 0
    var isInRing = false
  }

  private struct Alarm: Comparable, Sendable {
    let time: Timestamp
    let id: String

    static func < (left: Alarm, right: Alarm) -> Bool {
      left.time != right.time ? left.time < right.time : left.id < right.id
    }
  }

  private enum Stage: Sendable { case queued, delayed(until: Timestamp) }

  /// So many of those who wait for a model look around by themselves; the others rely on them.
  private static let lookoutLimit = 16
  private static let crowdedTime = Duration.seconds(30)
  /// So many entries of jobs that have left are kept before anybody counts.
  private static let leftoverLimit = 1024

  /// Each visit of the ring gives an organisation this many starts.
  private let quantum: Int
  /// Of organisations that have none of their own.
  private let organizationLimit: Int
  private var limits: [String: Int] = [:]
  private let totalLimit: Int
  private let queueLimit: Int

  private var organizations: [String: Organization] = [:]
  /// Organisations with queued jobs and a free slot, in the order of their turns.
  private var ring: [String] = []
  private var turn = 0
  private var jobs: [String: (job: WaitingJob, stage: Stage)] = [:]
  /// Retry times and deadlines; entries of jobs that have left are skipped when they come up.
  private var alarms = Heap<Alarm>()
  /// Who found no room at the deployments of a model; each once.
  private var starved: [String: Heap<Place>] = [:]
  private var starvedIDs: Set<String> = []
  package private(set) var running = 0

  package init(settings: JobSettings, quantum: Int = 1) {
    self.quantum = quantum
    organizationLimit = settings.organizationConcurrencyLimit
    totalLimit = settings.concurrencyLimit
    queueLimit = settings.organizationQueueLimit
  }

  package var waitingCount: Int { jobs.count }

  /// Whether `next` has a job to give.
  package var hasNext: Bool { running < totalLimit && !ring.isEmpty }

  package func runningCount(of organization: String) -> Int {
    organizations[organization]?.running ?? 0
  }

  package func contains(_ id: String) -> Bool { jobs[id] != nil }

  /// Entries of all queues and alarms; those of jobs that have left count too.
  package var entryCount: Int {
    organizations.values.reduce(alarms.count) { $0 + $1.queue.count }
  }
}

// MARK: - Slots

extension Scheduler {
  /// Jobs of the organisation that may run at once.
  package func limit(of organization: String) -> Int { limits[organization] ?? organizationLimit }

  /// Gives an organisation a limit of its own, or with nil the one of all others. What runs goes
  /// on; who waits for a slot may have one now.
  package mutating func setLimit(_ limit: Int?, of organization: String) {
    limits[organization] = limit
    enterRing(organization)
  }

  /// Takes a slot for a job that would start at once: there is one, and nobody of its organisation
  /// waits in front of it.
  package mutating func takeSlot(for organization: String) -> Bool {
    guard running < totalLimit, ring.isEmpty else { return false }
    var entry = organizations[organization] ?? Organization()
    guard entry.running < limit(of: organization), entry.queue.isEmpty else { return false }
    entry.running += 1
    organizations[organization] = entry
    running += 1
    return true
  }

  /// Returns the slot of a job that has ended or waits again.
  package mutating func returnSlot(of organization: String) {
    guard var entry = organizations[organization], entry.running > 0 else { return }
    entry.running -= 1
    running -= 1
    organizations[organization] = entry
    enterRing(organization)
    forgetIfIdle(organization)
  }

  /// A slot that a job found by recovery holds already.
  package mutating func countSlot(of organization: String) {
    organizations[organization, default: Organization()].running += 1
    running += 1
  }
}

// MARK: - Waiting

extension Scheduler {
  /// Whether the organisation may have one more waiting job.
  package func hasRoom(for organization: String) -> Bool {
    (organizations[organization]?.waiting ?? 0) < queueLimit
  }

  /// The job waits for a slot.
  package mutating func enqueue(_ job: WaitingJob) {
    guard jobs[job.id] == nil else { return }
    jobs[job.id] = (job, .queued)
    organizations[job.organization, default: Organization()].waiting += 1
    setAlarm(job.deadline, of: job.id)
    push(job)
  }

  /// The job waits for its time, then for a slot.
  package mutating func delay(_ job: WaitingJob, until time: Timestamp) {
    guard jobs[job.id] == nil else { return }
    jobs[job.id] = (job, .delayed(until: time))
    organizations[job.organization, default: Organization()].waiting += 1
    setAlarm(min(time, job.deadline), of: job.id)
  }

  /// The job waits for room at a deployment of its model, and looks around by itself at the time.
  /// Where many wait, only the first of them do that soon: each one that finds room wakes the next.
  package mutating func starve(_ job: WaitingJob, until time: Timestamp) {
    guard jobs[job.id] == nil else { return }
    let isCrowded = (starved[job.model]?.count ?? 0) >= Self.lookoutLimit
    delay(job, until: isCrowded ? time + Self.crowdedTime : time)
    guard starvedIDs.insert(job.id).inserted else { return }
    starved[job.model, default: Heap()].insert(Place(priority: job.priority, id: job.id))
    // Entries of jobs that have left stay until they come up, but not beyond every measure.
    if starvedIDs.count > 2 * jobs.count + Self.leftoverLimit { forgetStarvedLeftovers() }
  }

  /// Whether somebody waits for room at the model's deployments, so that nobody overtakes.
  package func isStarved(_ model: String) -> Bool { starved[model] != nil }

  /// There may be room at a deployment of the model: whose turn it is queues up. False where nobody
  /// waits for that.
  package mutating func roomFreed(for model: String) -> Bool {
    while let place = starved[model]?.popMin() {
      starvedIDs.remove(place.id)
      if starved[model]?.isEmpty ?? false { starved[model] = nil }
      guard let entry = jobs[place.id], case .delayed = entry.stage else { continue }
      jobs[place.id] = (entry.job, .queued)
      setAlarm(entry.job.deadline, of: place.id)
      push(entry.job)
      return true
    }
    return false
  }

  private mutating func forgetStarvedLeftovers() {
    starved = starved.mapValues { places in Heap(places.unordered.filter { jobs[$0.id] != nil }) }
      .filter { !$0.value.isEmpty }
    starvedIDs = Set(starved.values.flatMap { $0.unordered.map(\.id) })
  }

  /// The job leaves, for example because it was canceled; nil where it does not wait here.
  package mutating func remove(_ id: String) -> WaitingJob? {
    guard let entry = jobs.removeValue(forKey: id) else { return nil }
    organizations[entry.job.organization]?.waiting -= 1
    forgetIfIdle(entry.job.organization)
    return entry.job
  }

  /// Whether the job waits here, for whatever.
  package func holds(_ id: String) -> Bool { jobs[id] != nil }

  /// Whether the job waits for a slot (and not for its retry time).
  package func waitsForSlot(_ id: String) -> Bool {
    guard case .queued = jobs[id]?.stage else { return false }
    return true
  }

  /// What a job waits for.
  package enum Wait: Sendable, Equatable {
    /// Its organisation runs as many as it may.
    case organization
    /// A slot of the server, or room at a deployment.
    case capacity
    /// Its time.
    case time
  }

  /// Nil for a job that does not wait here.
  package func wait(of id: String) -> Wait? {
    guard let entry = jobs[id] else { return nil }
    switch entry.stage {
    case .delayed: return starvedIDs.contains(id) ? .capacity : .time
    case .queued:
      let organization = entry.job.organization
      return runningCount(of: organization) < limit(of: organization) ? .capacity : .organization
    }
  }

  /// The time of the next alarm, if there is one. It may turn out to be of a job that has left.
  package var nextAlarm: Timestamp? { alarms.min?.time }

  /// Jobs whose deadline has passed; they leave. Jobs whose retry time has come queue up.
  package mutating func due(at now: Timestamp) -> [WaitingJob] {
    var expired: [WaitingJob] = []
    while let alarm = alarms.min, alarm.time <= now {
      alarms.removeMin()
      guard let entry = jobs[alarm.id] else { continue }
      if entry.job.deadline <= now {
        if let job = remove(alarm.id) { expired.append(job) }
      } else if case .delayed(let until) = entry.stage, until <= now {
        jobs[alarm.id] = (entry.job, .queued)
        setAlarm(entry.job.deadline, of: alarm.id)
        push(entry.job)
      }
    }
    return expired
  }
}

// MARK: - Choosing

extension Scheduler {
  /// The next job to start; it leaves the queue and holds a slot. Nil where all slots are taken or
  /// nobody waits.
  package mutating func next() -> WaitingJob? {
    while running < totalLimit, !ring.isEmpty {
      if turn >= ring.count { turn = 0 }
      let name = ring[turn]
      guard let job = popQueued(of: name), var entry = organizations[name] else {
        leaveRing()
        continue
      }
      if entry.deficit == 0 { entry.deficit = quantum }
      entry.deficit -= 1
      entry.running += 1
      entry.waiting -= 1
      running += 1
      jobs[job.id] = nil
      organizations[name] = entry
      if entry.deficit == 0 { turn += 1 }
      return job
    }
    return nil
  }

  /// The first of the queue that still waits, if the organisation has a free slot for it; entries
  /// of jobs that have left are dropped.
  private mutating func popQueued(of name: String) -> WaitingJob? {
    guard let entry = organizations[name], entry.running < limit(of: name) else { return nil }
    while let place = organizations[name]?.queue.popMin() {
      if let known = jobs[place.id], case .queued = known.stage { return known.job }
    }
    return nil
  }

  private mutating func push(_ job: WaitingJob) {
    var entry = organizations.removeValue(forKey: job.organization) ?? Organization()
    entry.queue.insert(Place(priority: job.priority, id: job.id))
    // Places of jobs that were canceled stay until they come up, but not beyond every measure.
    if entry.queue.count > 2 * entry.waiting + Self.leftoverLimit {
      entry.queue = Heap(entry.queue.unordered.filter { waitsForSlot($0.id) })
    }
    organizations[job.organization] = entry
    enterRing(job.organization)
  }

  /// Alarms of jobs that have left stay until their time, but not beyond every measure.
  private mutating func setAlarm(_ time: Timestamp, of id: String) {
    alarms.insert(Alarm(time: time, id: id))
    if alarms.count > 2 * jobs.count + Self.leftoverLimit {
      alarms = Heap(alarms.unordered.filter { jobs[$0.id] != nil })
    }
  }

  private mutating func enterRing(_ name: String) {
    guard let entry = organizations[name], !entry.isInRing, !entry.queue.isEmpty,
      entry.running < limit(of: name)
    else { return }
    organizations[name]?.isInRing = true
    ring.append(name)
  }

  /// The organisation whose turn it is has nothing to start now.
  private mutating func leaveRing() {
    let name = ring.remove(at: turn)
    guard var entry = organizations[name] else { return }
    entry.isInRing = false
    entry.deficit = 0
    organizations[name] = entry
    forgetIfIdle(name)
  }

  private mutating func forgetIfIdle(_ name: String) {
    guard let entry = organizations[name], !entry.isInRing, entry.running == 0, entry.waiting == 0
    else { return }
    organizations[name] = nil
  }
}
