// What the simulator does: one seed in full, many seeds in short, every life, every canary.

import Core
import Crypto
import Simulation
import Synchronization

/// What many threads have found together.
struct Tally: Sendable {
  var next = 0
  var commits = 0
  /// How often each act was done.
  var counts: [String: Int] = [:]
  var steps = 0
  /// By number of the seed, so that their order is that of the seeds.
  var digests: [Int: String] = [:]
  var found: [SimulationReport] = []
  var failure: String?
}

func show(_ report: SimulationReport) {
  guard let finding = report.finding else { return }
  print("\(report.name), step \(report.step): \(finding)")
  print("the last \(report.lastActs.count) acts:")
  for act in report.lastActs { print("  \(act)") }
}

/// One seed, with what it did and its digest.
func runOne(_ seed: UInt64, _ arguments: Arguments) throws -> Bool {
  let report = try Simulation.run(seed: seed, steps: arguments.steps, in: try SimulatedStore())
  show(report)
  print("\(report.name) STEPS=\(arguments.steps): \(text(of: report.counts))")
  print("digest \(report.digest)")
  return report.finding == nil
}

private func text(of counts: [String: Int]) -> String {
  counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
}

/// Every life with every fault at every commit.
func exhaustLives() throws -> Bool {
  let reports = try Life.exhaust(in: try SimulatedStore())
  let found = reports.filter { $0.finding != nil }
  for report in found.prefix(3) { show(report) }
  print("\(Life.all.count) lives, \(reports.count) runs with a fault each: \(found.count) findings")
  return found.isEmpty
}

/// Many seeds; stops at the first finding.
func runMany(_ arguments: Arguments) throws -> Bool {
  let start = World.live.uptime()
  let shared = Shared()
  let workers = (0..<arguments.threads).compactMap { _ in
    WorkerThread { runSeeds(arguments, shared) }
  }
  for worker in workers { worker.join() }
  let end = shared.tally.withLock { $0 }
  for report in end.found { show(report) }
  if let failure = end.failure { print(failure) }
  let seconds = max(1, (World.live.uptime() - start).microseconds / 1000)
  let count = end.digests.count
  let all = end.digests.sorted { $0.key < $1.key }.map(\.value).joined()
  print(
    "\(count) seeds from \(arguments.first), \(end.steps) steps, \(end.commits) commits, "
      + "\(seconds) ms, \(Int64(count) * 1000 / seconds) seeds/s: \(end.found.count) findings")
  print(text(of: end.counts))
  print("digest \(digest(of: all))")
  return end.found.isEmpty && end.failure == nil && count == arguments.seeds
}

/// A tally that threads share.
final class Shared: Sendable {
  let tally = Mutex(Tally())

  /// The number of the next seed; nil where none is left, or something was found.
  func next(of arguments: Arguments) -> Int? {
    tally.withLock { tally in
      guard tally.next < arguments.seeds, tally.found.isEmpty, tally.failure == nil else {
        return nil
      }
      defer { tally.next += 1 }
      return tally.next
    }
  }
}

private func runSeeds(_ arguments: Arguments, _ shared: Shared) {
  do {
    let store = try SimulatedStore()
    while let number = shared.next(of: arguments) {
      let report = try Simulation.run(
        seed: arguments.first + UInt64(number), steps: arguments.steps, in: store)
      shared.tally.withLock { tally in
        tally.digests[number] = report.digest
        tally.commits += report.commits
        tally.steps += report.step
        tally.counts.merge(report.counts) { $0 + $1 }
        if report.finding != nil { tally.found.append(report) }
      }
    }
  } catch {
    shared.tally.withLock { $0.failure = "the simulator failed: \(error)" }
  }
}

/// Every bug that is let in on purpose has to be found, and soon.
func findCanaries(_ arguments: Arguments) throws -> Bool {
  let limit = min(arguments.seeds, Canary.seedLimit)
  var isSound = true
  for canary in Canary.allCases {
    let store = try SimulatedStore()
    var number: UInt64 = 0
    var found: SimulationReport?
    while found == nil, number < limit {
      let report = try Simulation.run(
        seed: arguments.first + number, steps: arguments.steps, in: store, canary: canary)
      number += 1
      if report.finding != nil { found = report }
    }
    if let found, let finding = found.finding {
      print("canary \(canary): found by seed \(number), step \(found.step): \(finding)")
    } else {
      print("canary \(canary): NOT FOUND by \(limit) seeds")
      isSound = false
    }
  }
  return isSound
}

private func digest(of text: String) -> String { Hex.encode(SHA256.hash(text)) }
