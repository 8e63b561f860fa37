// Who sees everything from outside: what callers were told, and what must therefore be true.

import Billing
import Core
import Jobs
import Providers
import RPC
import Storage

/// A payment as an operator keeps it to ask again.
struct AskedFund {
  let organization: String
  let amount: Int64
  let requestID: String
}

/// What is known of a job, from its row when that was last looked at.
struct SeenJob {
  let job: JobRecord
  /// Its caller heard of it.
  var isAcknowledged: Bool
  var row: Row?
  var state: JobState
  var epoch: Int64
  var charge: Int64 = 0
  var refunded: Int64 = 0
  /// It ended long ago, and its row is gone.
  var isForgotten = false
}

struct Bystander {
  /// Jobs that are in the store, because somebody was told so or the commit was made.
  private(set) var jobs: [String: SeenJob] = [:]
  /// What was asked under each request id, and the jobs that it made.
  private(set) var asked: [String: AskedJob] = [:]
  private(set) var made: [String: String] = [:]
  /// Until when a request id is remembered.
  private(set) var remembered: [String: Timestamp] = [:]
  /// Jobs that may go in this step, if they are not gone yet.
  private var mayGo: Set<String> = []
  var funded: [String: Int64] = [:]
  var unheardFunds: [AskedFund] = []
  private var heardFunds: Set<String> = []

  var liveJobs: [String] { jobs.values.filter { !$0.state.isTerminal }.map(\.job.id).sorted() }
  var chargedJobs: [String] { jobs.values.filter { $0.charge > 0 }.map(\.job.id).sorted() }

  /// The job as the scheduler knows those that wait; nil where it has ended.
  func waiting(_ id: String) -> WaitingJob? {
    guard let seen = jobs[id], !seen.state.isTerminal else { return nil }
    return WaitingJob(seen.job)
  }
}

// MARK: - What is heard

extension Bystander {
  private static let requestLifetime = JobSettings().requestIDLifetime

  mutating func hearsOf(_ job: JobRecord, _ request: AskedJob) throws {
    try note(job, request, isAcknowledged: true)
  }

  /// The process died, and the caller does not know whether its job was made; we do.
  mutating func hearsNothing(of job: JobRecord, _ request: AskedJob, isMade: Bool) throws {
    if let key = request.key, asked[key] == nil { asked[key] = request }
    if isMade { try note(job, request, isAcknowledged: false) }
  }

  private mutating func note(
    _ job: JobRecord, _ request: AskedJob, isAcknowledged: Bool
  ) throws {
    jobs[job.id] = SeenJob(
      job: job, isAcknowledged: isAcknowledged, state: job.machine.state,
      epoch: Int64(job.machine.epoch))
    guard let key = request.key else { return }
    if let known = made[key], let until = remembered[key], until > job.createTime {
      throw Finding("B5", "the request of \(known) has made \(job.id) too")
    }
    asked[key] = request
    made[key] = job.id
    remembered[key] = job.createTime + Self.requestLifetime
  }

  /// Request ids whose time is over may be forgotten; a clock that is set back does not bring them
  /// again.
  mutating func forgets(at now: Timestamp) {
    remembered = remembered.filter { $0.value > now }
  }

  /// Jobs that ended before this time may go, unless their request ids name them still or something
  /// of them waits to be sent.
  mutating func mayForget(endedBefore time: Timestamp, unless waiting: Set<String>) throws {
    let named = Set(remembered.keys.compactMap { made[$0] })
    for (id, seen) in jobs where seen.state.isTerminal && !seen.isForgotten {
      guard let end = try seen.row?.optionalTime(Self.endColumn), end < time else { continue }
      if !named.contains(id), !waiting.contains(id) { mayGo.insert(id) }
    }
  }

  /// From now on nothing may go any more.
  mutating func keepsAll() { mayGo = [] }

  /// A repetition is answered with the job of the first request, if it is the same.
  func checkReplay(of job: JobRecord, _ request: AskedJob) throws {
    guard let key = request.key, made[key] == job.id,
      asked[key]?.fingerprint == request.fingerprint
    else { throw Finding("B5", "a repetition was answered with job \(job.id)") }
  }

  func checkRefusal(_ failure: Failure, _ request: AskedJob, at now: Timestamp) throws {
    switch failure.code {
    case .insufficientFunds, .internal: return
    default:
      guard failure.reason == Failure.requestIDReused, let key = request.key, made[key] != nil,
        asked[key]?.fingerprint != request.fingerprint
      else { throw Finding("B5", "a request was refused: \(failure)") }
    }
  }

  mutating func hearsOf(_ fund: AskedFund, isReplay: Bool) throws {
    let isNew = heardFunds.insert(fund.requestID).inserted
    guard isNew != isReplay else {
      throw Finding("B5", "\(fund.requestID) was paid in \(isNew ? "before" : "twice")")
    }
    if isNew { funded[fund.organization, default: 0] += fund.amount }
  }

  mutating func hearsNothing(of fund: AskedFund, isWritten: Bool) {
    unheardFunds.append(fund)
    guard isWritten, heardFunds.insert(fund.requestID).inserted else { return }
    funded[fund.organization, default: 0] += fund.amount
  }

  mutating func refunded(_ id: String, _ amount: Amount) {
    jobs[id]?.refunded += amount.nanos
  }
}

// MARK: - What must be true

extension Bystander {
  /// B9: each end of a job was told the endpoint that listens, if deliveries of then are kept.
  static let endpointsHear = Invariant(
    "B9", "a job that has ended has told its organisation's endpoint, once",
    reach: .whole(["job"]),
    sql: """
      SELECT j.id FROM job j LEFT JOIN (
        SELECT job, type, COUNT(*) AS count FROM webhook_delivery WHERE endpoint <> ''
        GROUP BY job, type) d
        ON d.job = j.id AND d.type = 'job.' || j.state
      WHERE j.state IN ('succeeded', 'failed', 'canceled', 'expired') AND COALESCE(d.count, 0) <> 1
        AND j.end_time >= COALESCE((SELECT MAX(time) FROM webhook_pruned), 0)
      """)

  /// B10: what the log says of budgets was told the endpoint, if deliveries of then are kept.
  static let thresholdsAreTold = Invariant(
    "B10", "each threshold that a budget reached was told its organisation's endpoint, once",
    reach: .whole(["event"]),
    sql: """
      SELECT e.organization FROM (
        SELECT organization, COUNT(*) AS count FROM event WHERE type = 'budget.threshold'
          AND time >= COALESCE((SELECT MAX(time) FROM webhook_pruned), 0)
        GROUP BY organization) e
      LEFT JOIN (
        SELECT organization, COUNT(*) AS count FROM webhook_delivery
        WHERE type = 'budget.threshold' AND endpoint <> ''
          AND create_time >= COALESCE((SELECT MAX(time) FROM webhook_pruned), 0)
        GROUP BY organization) d ON d.organization = e.organization
      WHERE e.count <> COALESCE(d.count, 0)
      """)

  /// B13: what a provider works on is one attempt's.
  static let tasksAreOnes = Invariant(
    "B13", "no two attempts have the same task",
    reach: .whole(["attempt"]),
    sql: """
      SELECT provider_task FROM attempt WHERE provider_task IS NOT NULL
      GROUP BY provider_task HAVING COUNT(*) > 1
      """)

  /// Where a row of a job says when it ended.
  private static let endColumn = 7

  /// Compares the rows of all jobs with what is known of them.
  mutating func look(at rows: [Row], attemptLimit: Int) throws {
    let found = Set(try rows.map { try $0.text(0) })
    for (id, seen) in jobs where !seen.isForgotten && !found.contains(id) {
      guard mayGo.contains(id) else { throw Finding("B1", "job \(id) is gone") }
      jobs[id]?.isForgotten = true
    }
    for row in rows {
      let id = try row.text(0)
      guard var seen = jobs[id] else { throw Finding("B1", "nobody asked for job \(id)") }
      if seen.isForgotten { throw Finding("B1", "job \(id) is there again") }
      if seen.row == row { continue }
      guard let state = JobState(rawValue: try row.text(1)) else {
        throw Finding("B2", "job \(id) has no state")
      }
      if seen.row != nil, seen.state.isTerminal {
        throw Finding("B2", "job \(id) has ended and changed to \(row)")
      }
      let (epoch, attempts) = (try row.integer(2), try row.integer(3))
      guard epoch >= seen.epoch else { throw Finding("B8", "the epoch of \(id) went back") }
      guard attempts <= attemptLimit else { throw Finding("I16", "\(id): \(attempts) attempts") }
      let charge = try row.optionalInteger(4) ?? 0
      guard charge == 0 || state == .succeeded else {
        throw Finding("B3", "job \(id) is \(state) and costs \(charge)")
      }
      (seen.row, seen.state, seen.epoch, seen.charge) = (row, state, epoch, charge)
      jobs[id] = seen
    }
  }

  /// B4: a wallet is what the answers add up to.
  func check(_ balance: Balance, of organization: String) throws {
    var (posted, held) = (funded[organization, default: 0], Int64(0))
    for seen in jobs.values where seen.job.organization == organization {
      posted += seen.refunded - seen.charge
      if !seen.state.isTerminal { held += seen.job.hold.nanos }
      if seen.refunded > seen.charge {
        throw Finding("B10", "more than its charge was given back for \(seen.job.id)")
      }
    }
    guard balance.posted.nanos == posted, balance.held.nanos == held else {
      throw Finding("B4", "the wallet of \(organization) is \(balance), not \(posted), \(held)")
    }
  }
}
