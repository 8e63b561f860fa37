// A whole run: steps with a check after each, then rest, then the last check.

import Core
import Crypto

/// What came of a run.
package struct SimulationReport: Sendable {
  /// As in `SEED=7`, or the name of a life with its fault.
  package let name: String
  /// The step at which something was found, or the number of steps.
  package let step: Int
  package let commits: Int
  package let finding: Finding?
  package let counts: [String: Int]
  /// The last acts, in order.
  package let lastActs: [String]
  /// SHA-256 over all acts and all rows, in hexadecimal.
  package let digest: String
}

extension Simulation {
  /// Acts by the seed alone, so that the same seed is the same run.
  package static func run(
    seed: UInt64, steps: Int, in store: SimulatedStore, canary: Canary? = nil
  ) throws -> SimulationReport {
    let simulation = try Simulation(seed: seed, in: store, canary: canary)
    let finding = simulation.finding {
      for _ in 0..<steps { try simulation.step { try simulation.act() } }
    }
    return try simulation.report("SEED=\(seed)", finding)
  }

  func step(_ act: () throws -> Void) throws {
    journal.step += 1
    try act()
    try check()
    bystander.keepsAll()
  }

  /// Runs the acts, lets everything come to rest, and says what was found.
  func finding(_ acts: () throws -> Void) -> Finding? {
    do {
      try acts()
      journal.step += 1
      try settleDown()
      try checkQuiet()
      return nil
    } catch let finding as Finding {
      return finding
    } catch {
      return Finding("failure", "\(error)")
    }
  }

  func report(_ name: String, _ finding: Finding?) throws -> SimulationReport {
    let commits = store.commits
    var digest = SHA256()
    digest.update(journal.text)
    try store.add(to: &digest)
    return SimulationReport(
      name: name, step: journal.step, commits: commits, finding: finding, counts: journal.counts,
      lastActs: journal.tail, digest: Hex.encode(digest.finish()))
  }
}
