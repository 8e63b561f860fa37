// One process, its callers, its providers and its receivers, all in one thread, moved by a seed.
//
// What is real here: the machines, `JobCreation`, `JobStep`, `JobRun`, `Conclusion`, `IdleEnd`,
// `Recovery`, the scheduler, the ledger, budgets, the outbox with its queues, pruning, SQLite. What
// is faked: time, chance, providers, receivers, and commits that fail or kill the process
// (docs/decisions/0016).

import Billing
import Core
import Crypto
import Jobs
import Providers
import RPC
import Storage
import Webhooks

package final class Simulation {
  static let organizations = ["org_a", "org_b", "org_c"]

  let world: SimulatedWorld
  let store: SimulatedStore
  let settings: JobSettings
  let webhookSettings: WebhookSettings
  var journal = Journal()
  var bystander = Bystander()
  var providers = SimulatedProviders()
  var receivers = SimulatedReceivers()

  // What is in memory alone, and gone after a crash.
  var ids: IDMaker
  var ledger: Ledger
  var scheduler: Scheduler
  var runs: [String: JobRun] = [:]
  var queues: DeliveryQueues

  /// Runs of processes that have died and do not know it.
  var zombies: [JobRun] = []
  /// Where checks that take steps go on.
  var pass: VerificationPass
  let verifier: LedgerVerifier
  var invariants: [WatchedInvariant]

  package init(
    seed: UInt64, in store: SimulatedStore, plan: FaultPlan = .seed, canary: Canary? = nil
  ) throws {
    world = SimulatedWorld(seed: seed)
    self.store = store
    var settings = JobSettings()
    settings.organizationConcurrencyLimit = 3
    settings.concurrencyLimit = 6
    settings.organizationQueueLimit = 8
    settings.startTimeout = .seconds(60)
    settings.totalTimeout = .seconds(180)
    self.settings = settings
    var webhooks = WebhookSettings()
    // The clock is set by days here: that alone must not disable an endpoint.
    webhooks.disableAfter = .seconds(100_000 * 86_400)
    webhookSettings = webhooks
    ids = IDMaker(world: world.world)
    ledger = Ledger(ids: ids)
    scheduler = Scheduler(settings: settings)
    queues = DeliveryQueues(settings: webhooks)
    let additional =
      JobInvariants.all(settings: settings)
      + [Bystander.endpointsHear, Bystander.thresholdsAreTold, Bystander.tasksAreOnes]
    verifier = LedgerVerifier(additional: additional)
    invariants = (LedgerVerifier.own + additional).map { WatchedInvariant(invariant: $0) }
    pass = VerificationPass(verifier, rowLimit: 3, wholeLimit: 50)
    try store.empty(for: world, canary: canary)
    try setUp()
    store.begin(plan)
  }

  /// Money, endpoints that hear of everything, and budgets: one organisation has them, with a team
  /// and a key of its own that have them too; the others are not counted.
  private func setUp() throws {
    for organization in Self.organizations {
      try store.commit { tx throws(Failure) in
        _ = try ledger.addFunds(
          organization: organization, mode: .live, amount: Amount(nanos: 20_000), at: world.now,
          in: tx)
        try EndpointStore.insert(endpoint(of: organization), in: tx)
      }
      bystander.funded[organization] = 20_000
    }
    try store.commit { tx throws(Failure) in
      for budget in Self.budgets { try BudgetStore.set(budget, in: tx) }
    }
  }

  static let budgets = [
    Budget(
      organization: "org_a", mode: .live, subject: Budget.organizationSubject, period: .day,
      limit: Amount(nanos: 15_000), thresholds: [50, 90]),
    Budget(
      organization: "org_a", mode: .live, subject: "team_org_a_1", period: .month,
      limit: Amount(nanos: 9000), thresholds: [20]),
    Budget(
      organization: "org_a", mode: .live, subject: "key_org_a_1", period: .total,
      limit: Amount(nanos: 7000), thresholds: [80]),
  ]

  private func endpoint(of organization: String) -> WebhookEndpoint {
    WebhookEndpoint(
      id: "whep_\(organization)", organization: organization, mode: .live,
      url: "https://example.com/\(organization)", filter: EventFilter(patterns: []),
      description: "", state: .enabled, createTime: world.now, updateTime: world.now,
      secrets: EndpointSecrets(current: "whsec_"))
  }

  func note(_ act: String, _ about: String = "") { journal.note(act, about) }

  /// Names a delivery.
  var makeID: @Sendable () -> String { { [ids] in ids.make("msg") } }

  /// One of an act's ends that kills the process: it starts again.
  func surviving(_ act: () throws -> Void) throws {
    do {
      try act()
    } catch is Crash {
      try restart()
    }
  }

  /// Something that somebody does, chosen by the seed.
  package func act() throws {
    try surviving {
      switch world.random(100) {
      case 0..<15: try create()
      case 15..<19: try repeatRequest()
      case 19..<32: try dispatch()
      case 32..<60: try providerActs()
      case 60..<68: try taskActs()
      case 68..<73: try callBack()
      case 73..<79: try cancel()
      case 79..<86: try deliver()
      case 86..<91: try timePasses()
      case 91: try jumpClock()
      case 92: throw Crash(isWritten: false)
      case 93..<95: try zombieWrites()
      case 95: try prune()
      case 96..<98: try refund()
      default: try addFunds()
      }
    }
  }

  func timePasses() throws {
    let most = world.happens(20) ? 60_000 : 5000
    world.advance(by: .milliseconds(Int64(world.random(most))))
    note("time passes")
    try passDeadlines()
  }

  func jumpClock() throws {
    let spans = [1, 90, 3600, 86_400, 40 * 86_400]
    let seconds = Int64(spans[world.random(spans.count)] * (world.happens(50) ? 1 : -1))
    world.jump(by: .seconds(seconds))
    note("clock jumps", "by \(seconds) s")
    try passDeadlines()
  }

  /// No more faults and no more jobs: everything has to come to its end.
  package func settleDown() throws {
    store.plan = .none
    note("settle down")
    for _ in 0..<2000 where !runs.isEmpty || scheduler.waitingCount > 0 {
      try dispatch(mayBeOvertaken: false)
      for run in runs.values.sorted(by: { $0.id < $1.id }) { try finish(run) }
      world.advance(by: .seconds(1))
      if runs.isEmpty, !scheduler.hasNext, let alarm = scheduler.nextAlarm, alarm > world.now {
        world.advance(by: alarm - world.now)
      }
      try passDeadlines()
    }
    for _ in 0..<10_000 {
      if try deliver(succeeds: true) { continue }
      guard let alarm = queues.nextAlarm else { break }
      world.advance(by: max(.zero, alarm - world.now))
    }
  }
}
