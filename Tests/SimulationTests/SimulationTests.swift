import Billing
import Core
import Foundation
import Jobs
@testable import Simulation
import Storage
import Testing

/// A few seeds in the tests' own build; `make sim` runs thousands. `SEED=123` repeats one run here
/// too, `SEEDS=100` makes that many, `STEPS=1000` makes them longer.
@Suite struct SimulationTests {
  private static var environment: [String: String] { ProcessInfo.processInfo.environment }

  static var seeds: [UInt64] {
    if let seed = environment["SEED"].flatMap({ UInt64($0) }) { return [seed] }
    let first = World.live.randomNumber() % 1_000_000
    return (0..<(environment["SEEDS"].flatMap { UInt64($0) } ?? 5)).map { first + $0 }
  }

  static var steps: Int { environment["STEPS"].flatMap { Int($0) } ?? 100 }

  @Test("whatever happens, the books balance and every job ends", arguments: seeds)
  func simulate(seed: UInt64) throws {
    let report = try Simulation.run(seed: seed, steps: Self.steps, in: try SimulatedStore())
    if let finding = report.finding {
      let acts = report.lastActs.joined(separator: "\n")
      Issue.record("\(report.name), step \(report.step): \(finding)\n\(acts)")
    }
  }

  @Test("a seed is the same run again, in a new store and in a used one")
  func digests() throws {
    let used = try SimulatedStore()
    for seed: UInt64 in 11...13 {
      let first = try Simulation.run(seed: seed, steps: 50, in: try SimulatedStore())
      let again = try Simulation.run(seed: seed, steps: 50, in: used)
      #expect(first.digest == again.digest)
    }
    let one = try Simulation.run(seed: 11, steps: 50, in: used)
    let two = try Simulation.run(seed: 12, steps: 50, in: used)
    #expect(one.digest != two.digest)
  }

  @Test("a life goes well with every fault at every commit", arguments: Life.all.map(\.name))
  func lives(name: String) throws {
    let store = try SimulatedStore()
    let life = try #require(Life.all.first { $0.name == name })
    let whole = try life.run(.none, in: store)
    #expect(whole.finding == nil)
    #expect(whole.commits > 0)
    for fate in Fate.faults {
      for commit in 0..<whole.commits {
        let report = try life.run(.at(commit, fate), in: store)
        #expect(report.finding == nil, "\(report.name), step \(report.step)")
      }
    }
  }
}

/// A simulator that finds nothing wrong with what is wrong is itself wrong.
@Suite struct SimulationCanaryTests {
  @Test("a bug that is let in is found within a few seeds", arguments: Canary.allCases)
  func canaries(canary: Canary) throws {
    let store = try SimulatedStore()
    for seed in 1...UInt64(Canary.seedLimit) {
      let report = try Simulation.run(seed: seed, steps: 50, in: store, canary: canary)
      if report.finding != nil { return }
    }
    Issue.record("\(canary) was not found by \(Canary.seedLimit) seeds")
  }

  /// A simulation with a job, and nothing wrong yet.
  private func begun() throws -> (Simulation, JobRecord) {
    let simulation = try Simulation(seed: 7, in: try SimulatedStore(), plan: .none)
    while simulation.bystander.jobs.isEmpty { try simulation.create() }
    try simulation.check()
    return (simulation, try #require(simulation.bystander.jobs.values.first?.job))
  }

  @Test("a job that ends without resolving its hold is found")
  func unresolved() throws {
    let (simulation, job) = try begun()
    var ended = job
    #expect(ended.machine.fail(at: simulation.world.now) == true)
    let end = ended
    try simulation.store.commit { tx throws(Failure) in
      try JobStore.end(end, after: job.machine, in: tx)
    }
    #expect(throws: Finding.self) { try simulation.check() }
  }

  @Test("a charge that nobody settled is found")
  func unsettled() throws {
    let (simulation, job) = try begun()
    try simulation.store.commit { tx throws(Failure) in
      _ = try simulation.ledger.settle(
        job: job.id, charge: Amount(nanos: 1), at: simulation.world.now, in: tx)
    }
    #expect(throws: Finding.self) { try simulation.check() }
  }

  @Test("a job that nobody asked for, and one that has gone, are found")
  func unknown() throws {
    let (simulation, _) = try begun()
    var bystander = simulation.bystander
    #expect(throws: Finding.self) { try bystander.look(at: [], attemptLimit: 3) }
    let stranger = Row([.text("job_stranger"), .text("queued")])
    #expect(throws: Finding.self) { try bystander.look(at: [stranger], attemptLimit: 3) }
  }
}
