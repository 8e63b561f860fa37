// Random acts on the real machines and the real transactions, and a check of everything after each.
//
// What is real here: the machines, `JobCreation`, `JobStep`, `JobRun`, `Conclusion`, `IdleEnd`,
// `Recovery`, the scheduler, the ledger, the outbox, SQLite. What is faked: time, chance, the
// provider, the receiver, and commits that fail (docs/decisions/0010).

import Billing
import Core
import Events
import Files
@testable import Jobs
import Models
import Protos
import Providers
import RPC
import Storage
import StorageSQLite
import Synchronization
@testable import Webhooks
import Wire

final class Simulation {
  static let organizations = ["org_a", "org_b", "org_c"]
  static let migrations =
    EventLog.migrations + Ledger.migrations + WebhookMigrations.all + FileMigrations.all
    + JobMigrations.all

  let world: SimulatedWorld
  let database: DirectDatabase
  let ledger: Ledger
  let ids: IDMaker
  let settings: JobSettings
  let commitsFail: CommitFault
  private let verifier: LedgerVerifier
  /// The way through the books that is under way.
  private var pass: VerificationPass

  var scheduler: Scheduler
  var runs: [String: JobRun] = [:]
  /// What callers were told, by job; it must never be taken back.
  var acknowledged: [String: JobRecord] = [:]
  var ended: [String: JobState] = [:]
  /// What callers were told of request ids.
  var requests: [String: (text: String, job: String)] = [:]
  var funded: [String: Int64] = [:]
  var counts: [String: Int] = [:]

  /// A switch that makes commits fail.
  final class CommitFault: Sendable {
    private let isOn = Mutex(false)
    func set(_ on: Bool) { isOn.withLock { $0 = on } }
    func check() throws(Failure) {
      if isOn.withLock({ $0 }) {
        throw Failure(.internal, "the disk is full", reason: Failure.storageFull)
      }
    }
  }

  init(seed: UInt64) throws {
    let world = SimulatedWorld(seed: seed)
    let fault = CommitFault()
    var options = SQLiteOptions(world: world.world)
    options.commitFault = { () throws(Failure) in try fault.check() }
    var settings = JobSettings()
    settings.organizationConcurrencyLimit = 3
    settings.concurrencyLimit = 6
    settings.startTimeout = .seconds(60)
    settings.totalTimeout = .seconds(180)
    self.world = world
    commitsFail = fault
    self.settings = settings
    ids = IDMaker(world: world.world)
    ledger = Ledger(ids: ids)
    scheduler = Scheduler(settings: settings)
    verifier = LedgerVerifier(additional: JobInvariants.all(settings: settings))
    pass = VerificationPass(verifier, rowLimit: 3, wholeLimit: 50)
    database = try DirectDatabase.open(
      path: ":memory:", migrations: Self.migrations, options: options)
    for organization in Self.organizations {
      try fund(organization, 20_000)
      try listen(organization)
    }
    // One organisation is counted and at times refused; the others have no counters.
    try database.writeNow { tx throws(Failure) in
      try BudgetStore.set(
        Budget(
          organization: "org_a", mode: .live, subject: Budget.organizationSubject, period: .day,
          limit: Amount(nanos: 15_000), thresholds: [50, 90]), in: tx)
    }
  }

  /// An endpoint that hears of every event.
  private func listen(_ organization: String) throws {
    let endpoint = WebhookEndpoint(
      id: "whep_\(organization)", organization: organization, mode: .live,
      url: "https://example.com/\(organization)", filter: EventFilter(patterns: []),
      description: "", state: .enabled, createTime: world.now, updateTime: world.now,
      secrets: EndpointSecrets(current: "whsec_"))
    try database.writeNow { tx throws(Failure) in try EndpointStore.insert(endpoint, in: tx) }
  }

  func fund(_ organization: String, _ nanos: Int64) throws {
    _ = try database.writeNow { tx throws(Failure) in
      try ledger.addFunds(
        organization: organization, mode: .live, amount: Amount(nanos: nanos), at: world.now,
        in: tx)
    }
    funded[organization, default: 0] += nanos
  }

  func note(_ act: String) { counts[act, default: 0] += 1 }

  /// Some element, or nil of nothing.
  func some<T>(_ values: some Collection<T>) -> T? {
    guard !values.isEmpty else { return nil }
    return values[values.index(values.startIndex, offsetBy: world.random(values.count))]
  }

  /// One random act.
  func act() throws {
    commitsFail.set(world.happens(5))
    defer { commitsFail.set(false) }
    switch world.random(100) {
    case 0..<20: try create()
    case 20..<35: try dispatch()
    case 35..<70: try providerActs()
    case 70..<77: try cancel()
    case 77..<85: try deliver()
    case 85..<95:
      world.advance(by: .milliseconds(Int64(world.random(10_000))))
      try passDeadlines()
    case 95..<97: try recover()
    default:
      commitsFail.set(false)
      try fund(some(Self.organizations) ?? "org_a", Int64(1 + world.random(5000)))
    }
  }

  /// No more faults and no more jobs: everything has to come to its end.
  func settleDown() throws {
    commitsFail.set(false)
    for _ in 0..<10_000 where !runs.isEmpty || scheduler.waitingCount > 0 {
      try dispatch()
      for run in runs.values.sorted(by: { $0.id < $1.id }) { try succeed(run) }
      world.advance(by: .seconds(1))
      try passDeadlines()
    }
    while try deliver(succeeds: true) {}
  }
}

// MARK: - Checks

/// What a simulation found wrong.
struct Finding: Error, CustomStringConvertible {
  let description: String
}

extension Simulation {
  /// Everything that must hold after every act.
  func check() throws {
    let report = try database.readNow { tx throws(Failure) in try verifier.verify(in: tx) }
    guard report.isSound else { throw Finding(description: report.description) }
    try checkStep()
    for (id, before) in acknowledged {
      let found = try database.readNow { tx throws(Failure) in try JobStore.find(id, in: tx) }
      guard let job = found else { throw Finding(description: "job \(id) is gone") }
      try check(job, since: before)
      acknowledged[id] = job
    }
    for (key, request) in requests where acknowledged[request.job] == nil {
      throw Finding(description: "request \(key) names job \(request.job), which nobody knows")
    }
    guard runs.count == scheduler.running else {
      throw Finding(description: "\(runs.count) runs hold \(scheduler.running) slots")
    }
    try checkWallets()
  }

  /// As a running server checks: a step between two acts, however far the books have moved since
  /// the one before.
  private func checkStep() throws {
    if pass.isDone { pass = VerificationPass(verifier, rowLimit: 3, wholeLimit: 50) }
    let start = pass
    let (next, found) = try database.readNow { tx throws(Failure) in
      var next = start
      let found = try next.step(in: tx)
      return (next, found)
    }
    pass = next
    if let found { throw Finding(description: "a step found \(found)") }
  }

  private func check(_ job: JobRecord, since before: JobRecord) throws {
    if before.machine.state.isTerminal, job.machine != before.machine || job.charge != before.charge
    {
      throw Finding(description: "job \(job.id) has ended and changed")
    }
    if job.machine.attempts > settings.attemptLimit {
      throw Finding(description: "job \(job.id) has \(job.machine.attempts) attempts")
    }
    if job.machine.epoch < before.machine.epoch {
      throw Finding(description: "the epoch of \(job.id) went back")
    }
    let isHeld = runs[job.id] != nil || scheduler.contains(job.id)
    if isHeld == job.machine.state.isTerminal {
      throw Finding(
        description: "job \(job.id) is \(job.machine.state), and "
          + (isHeld ? "somebody still has it" : "nobody has it"))
    }
  }

  private func checkWallets() throws {
    for organization in Self.organizations {
      let balance = try database.readNow { tx throws(Failure) in
        try ledger.balance(organization: organization, mode: .live, in: tx)
      }
      let jobs = acknowledged.values.filter { $0.organization == organization }
      let charged = jobs.reduce(0) { $0 + ($1.charge?.nanos ?? 0) }
      let held = jobs.reduce(0) { $0 + ($1.machine.state.isTerminal ? 0 : $1.hold.nanos) }
      guard balance.posted.nanos == funded[organization, default: 0] - charged,
        balance.held.nanos == held
      else { throw Finding(description: "the wallet of \(organization) is \(balance)") }
    }
  }

  /// After `settleDown`: nothing is left to do.
  func checkQuiet() throws {
    try check()
    for job in acknowledged.values where !job.machine.state.isTerminal {
      throw Finding(description: "job \(job.id) never ended: \(job.machine.state)")
    }
    let waiting = try database.readNow { tx throws(Failure) in try Outbox.targets(in: tx) }
    guard waiting.isEmpty else { throw Finding(description: "webhooks wait for \(waiting)") }
    try checkEndpoints()
  }

  /// Every endpoint has heard of every end, once.
  private func checkEndpoints() throws {
    for job in acknowledged.values {
      let filter = Outbox.Filter(
        organization: job.organization, job: job.id, endpoint: "whep_\(job.organization)")
      let heard = try database.readNow { tx throws(Failure) in
        try Outbox.list(filter, after: nil, count: 1000, in: tx)
      }
      let ends = heard.map(\.entry.type).filter { $0 != "job.started" && $0 != "job.progress" }
      guard ends == ["job.\(job.machine.visible.rawValue)"],
        heard.allSatisfy({ $0.machine.state == .delivered })
      else { throw Finding(description: "the endpoint heard \(heard.map(\.entry)) of \(job.id)") }
    }
  }
}
