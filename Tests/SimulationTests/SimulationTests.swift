import Billing
import Core
import Foundation
@testable import Jobs
import Storage
import StorageSQLite
import Testing

/// `SEED=123 swift test --filter SimulationTests` repeats one run, `SEEDS=100` makes that many,
/// `ACTS=1000` makes them longer.
@Suite struct SimulationTests {
  private static var environment: [String: String] { ProcessInfo.processInfo.environment }

  static var seeds: [UInt64] {
    if let seed = environment["SEED"].flatMap({ UInt64($0) }) { return [seed] }
    let first = World.live.randomNumber() % 1_000_000
    return (0..<(environment["SEEDS"].flatMap { UInt64($0) } ?? 3)).map { first + $0 }
  }

  static var acts: Int { environment["ACTS"].flatMap { Int($0) } ?? 200 }

  @Test("whatever happens, the books balance and every job ends", arguments: seeds)
  func simulate(seed: UInt64) throws {
    let simulation = try Simulation(seed: seed)
    for number in 0..<Self.acts {
      try simulation.act()
      do {
        try simulation.check()
      } catch {
        Issue.record("SEED=\(seed), act \(number): \(error)")
        return
      }
    }
    try simulation.settleDown()
    do {
      try simulation.checkQuiet()
    } catch {
      Issue.record("SEED=\(seed), at the end: \(error)")
    }
    let acts = simulation.counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print("SEED=\(seed): \(acts.joined(separator: ", "))")
  }

  /// The canary: a simulator that finds nothing wrong with wrong books is itself wrong.
  @Test("a job that ends without resolving its hold is found")
  func canary() throws {
    let simulation = try Simulation(seed: 7)
    while simulation.acknowledged.isEmpty { try simulation.create() }
    try simulation.check()
    var job = try #require(simulation.acknowledged.values.first)
    let before = job.machine
    #expect(job.machine.fail(at: simulation.world.now) == true)
    let ended = job
    try simulation.database.writeNow { tx throws(Failure) in
      try JobStore.end(ended, after: before, in: tx)
    }
    #expect(throws: Finding.self) { try simulation.check() }
  }

  @Test("a charge that nobody settled is found")
  func secondCanary() throws {
    let simulation = try Simulation(seed: 8)
    while simulation.acknowledged.isEmpty { try simulation.create() }
    let id = try #require(simulation.acknowledged.keys.first)
    try simulation.database.writeNow { tx throws(Failure) in
      try simulation.ledger.settle(
        job: id, charge: Amount(nanos: 1), at: simulation.world.now, in: tx)
    }
    #expect(throws: Finding.self) { try simulation.check() }
  }
}
