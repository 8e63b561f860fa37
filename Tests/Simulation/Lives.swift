// One scripted life of a job for each kind of path. Its commits are known, so that each of them can
// be refused, or be the last thing that a process did.

import Adapters
import Core
import Jobs
import Protos
import Providers

package struct Life: Sendable {
  typealias Act = @Sendable (Simulation) throws -> Void

  package let name: String
  let acts: [Act]

  init(_ name: String, _ acts: [Act]) {
    self.name = name
    self.acts = acts
  }

  package static let all = [
    Life("inline", [ask, succeed, deliver]),
    Life("streamed", [ask, accept, stream, flush, stream, flush, succeed]),
    Life("queued", [crowd, ask, succeedOther, dispatch, accept, succeed]),
    Life("finalized", [ask, finalize, cancel, succeed]),
    Life("fail-over", [ask, stream, flush, failOver, succeed]),
    Life("backed off", [ask, backOff, wait(10), dispatch, succeed]),
    Life("failed", [ask, fail, deliver]),
    Life("exhausted", [ask, failOver, failOver, failOver]),
    Life("canceled while it waits", [crowd, ask, cancel]),
    Life("canceled between attempts", [ask, backOff, cancel]),
    Life("canceled", [ask, accept, cancel, stop]),
    Life("canceled too late", [ask, cancel, succeed]),
    Life("expired", [crowd, ask, wait(61)]),
    Life("timed out", [ask, accept, flush, wait(181)]),
    Life("task", [ask, submit, lookAround, endTask, callBack, callBack, callBack]),
    Life("task that is asked", [ask, submit, endTask, lookAround]),
    Life("task that fails", [ask, submit, failTask, callBack, dispatch, succeed]),
    Life("task canceled", [ask, submit, cancel]),
    Life("task faster than its cancel", [ask, submit, endTask, cancel]),
    Life("task timed out", [ask, submit, wait(181)]),
    Life("lost answer", [ask, loseAnswer, endTask, callBack, succeed, callBack]),
    Life("lost, found", [ask, lose, seek, endTask, lookAround, lookAround]),
    Life("lost, told", [ask, lose, endTask, callBack, callBack, callBack, lookAround]),
    Life("lost, never found", [ask, loseNothing, seek, seek, seek, dispatch, succeed]),
    Life("lost, canceled", [ask, lose, cancel, seek, lookAround]),
    Life("lost, timed out", [ask, lose, wait(61), seek, wait(181)]),
    Life("repeated", [ask, askAgain, succeed, askAgain, askOther]),
    Life("refunded", [fund, ask, succeed, refund(10), refund(nil), fund]),
    Life("budgets", [askMuch, askMuch, askMuch, askMuch, askMuch, askMuch, askMuch, askMuch]),
    Life("pruned", [ask, succeed, deliver, deliver, wait(200_000), prune, prune]),
    Life(
      "forgotten",
      [ask, succeed, deliver, deliver, wait(31 * 86_400), prune, prune, refund(10), askAgain]),
    Life("clock set back", [ask, backOff, jump(-86_400), dispatch, succeed, jump(86_400)]),
  ]

  /// All runs of all lives with one fault each; the answers are in order.
  package static func exhaust(
    in store: SimulatedStore, canary: Canary? = nil
  ) throws -> [SimulationReport] {
    var reports: [SimulationReport] = []
    for life in all {
      let whole = try life.run(.none, in: store, canary: canary)
      reports.append(whole)
      for fate in Fate.faults {
        for commit in 0..<whole.commits {
          reports.append(try life.run(.at(commit, fate), in: store, canary: canary))
        }
      }
    }
    return reports
  }

  package func run(
    _ plan: FaultPlan, in store: SimulatedStore, canary: Canary? = nil
  ) throws -> SimulationReport {
    let simulation = try Simulation(seed: 1, in: store, plan: plan, canary: canary)
    let finding = simulation.finding {
      for act in acts {
        try simulation.step { try simulation.surviving { try act(simulation) } }
      }
    }
    return try simulation.report("life \"\(name)\", \(plan)", finding)
  }
}

// MARK: - Acts

extension Life {
  private static let asked = AskedJob(
    organization: "org_b",
    request: Simulation.request("life", requestID: "life", webhook: true),
    hold: Amount(nanos: 1000))

  /// A caller that has heard nothing asks until it does.
  private static let ask: Act = { simulation in
    while simulation.theJob == nil { try simulation.surviving { try simulation.ask(asked) } }
  }

  private static let askAgain: Act = { try $0.ask(asked) }
  private static let askOther: Act = { simulation in
    var other = asked.request
    other.metadata = [:]
    try simulation.ask(AskedJob(organization: "org_b", request: other, hold: asked.hold))
  }

  private static let askMuch: Act = { simulation in
    try simulation.ask(
      AskedJob(
        organization: "org_a", request: Simulation.request("much", requestID: "", webhook: false),
        hold: Amount(nanos: 2500)))
  }

  /// Others of the organisation take its slots.
  private static let crowd: Act = { simulation in
    for number in 0..<simulation.settings.organizationConcurrencyLimit {
      try simulation.ask(
        AskedJob(
          organization: "org_b",
          request: Simulation.request("\(number)", requestID: "", webhook: false),
          hold: Amount(nanos: 100)))
    }
  }

  private static func withRun(
    _ act: @escaping @Sendable (Simulation, JobRun) throws -> Void
  ) -> Act {
    { simulation in
      guard let id = simulation.theJob, let run = simulation.runs[id] else { return }
      try act(simulation, run)
    }
  }

  private static let succeed = withRun { simulation, run in
    if run.task == nil, run.lostTime == nil { try simulation.succeed(run) }
  }
  private static let succeedOther: Act = { simulation in
    guard let id = simulation.runs.keys.sorted().first(where: { $0 != simulation.theJob }),
      let run = simulation.runs[id]
    else { return }
    try simulation.succeed(run)
  }
  private static let accept = withRun { $1.accepted(at: $0.world.now) }
  private static let finalize = withRun { simulation, run in
    run.finalizing(at: simulation.world.now)
    try simulation.flush(run)
  }
  private static let stream = withRun { $0.stream($1) }
  private static let flush = withRun { try $0.flush($1) }
  private static let failOver = withRun {
    try $0.conclude($1, Simulation.failed("capacity", isTransient: true), triesAnother: true)
  }
  private static let backOff = withRun {
    try $0.conclude($1, Simulation.failed("capacity", isTransient: true), triesAnother: false)
  }
  private static let fail = withRun {
    try $0.conclude($1, Simulation.failed("broken", isTransient: false))
  }
  private static let stop = withRun {
    try $0.conclude($1, Simulation.failed("canceled", isTransient: false))
  }
  private static let loseAnswer = withRun { try $0.loseAnswer(of: $1) }
  private static let lose = withRun { simulation, run in
    guard run.task == nil, run.lostTime == nil else { return }
    simulation.providers.tasks[simulation.begin(taskOf: run)]?.isLost = true
    try simulation.lose(run)
  }
  private static let loseNothing = withRun { simulation, run in
    if run.task == nil, run.lostTime == nil { try simulation.lose(run) }
  }
  private static let seek = withRun { simulation, run in
    if run.task == nil, run.lostTime != nil { try simulation.resume(run) }
  }
  private static let submit = withRun { simulation, run in
    if run.task == nil, run.lostTime == nil { try simulation.submitTask(of: run) }
  }
  private static let lookAround = withRun { simulation, run in
    if run.task != nil { try simulation.ask(run) }
  }

  private static let endTask: Act = { endTask($0, succeeds: true) }
  private static let failTask: Act = { endTask($0, succeeds: false) }
  private static func endTask(_ simulation: Simulation, succeeds: Bool) {
    guard let name = simulation.providers.tasks.keys.sorted().last else { return }
    simulation.tell(name, times: 1)
    simulation.end(name, succeeds: succeeds)
    simulation.tell(name, times: 2)
  }

  private static let callBack: Act = { try $0.callBack() }
  private static let dispatch: Act = { try $0.dispatch(mayBeOvertaken: false) }
  private static let cancel: Act = { simulation in
    if let id = simulation.theJob { try simulation.cancel(id) }
  }
  private static let deliver: Act = { simulation in
    while try simulation.deliver() {}
  }
  private static let prune: Act = { try $0.prune() }
  private static let fund: Act = { try $0.addFunds() }

  private static func refund(_ nanos: Int64?) -> Act {
    { simulation in
      guard let id = simulation.theJob else { return }
      try simulation.refund(id, nanos.map { Amount(nanos: $0) })
    }
  }

  private static func wait(_ seconds: Int64) -> Act {
    { simulation in
      simulation.world.advance(by: .seconds(seconds))
      try simulation.passDeadlines()
    }
  }

  private static func jump(_ seconds: Int64) -> Act {
    { simulation in
      simulation.world.jump(by: .seconds(seconds))
      try simulation.passDeadlines()
    }
  }
}

extension Simulation {
  /// The job whose life it is.
  fileprivate var theJob: String? { bystander.made["org_b/life"] }
}
