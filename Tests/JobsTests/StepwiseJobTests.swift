import Billing
import Core
import Jobs
import Protos
import RPC
import Storage
import StorageSQLite
import StoreTestSupport
import Testing
import Wire

/// The invariants of jobs, asked of some jobs at a time.
@Suite struct StepwiseJobTests {
  /// Breaks the one job of the bench, past triggers.
  static let cases: [(invariant: String, statement: String)] = [
    ("I6", "UPDATE job SET state = 'running'"),
    ("I6", "DELETE FROM job"),
    ("I7", "UPDATE job SET output = NULL"),
    ("I8", "UPDATE job SET start_time = NULL"),
    ("I10", "UPDATE job_event SET state = 'failed' WHERE kind = 'completed'"),
    ("I10", "DELETE FROM job_event WHERE sequence = 2"),
    ("I11", "UPDATE job SET webhook_url = 'https://example.com', webhook_events = ''"),
    ("I12", "UPDATE job_request SET job = 'job_x'"),
    ("I13", "UPDATE attempt SET state = 'accepted'"),
    ("I14", "UPDATE job SET charge = charge + 1"),
    ("I14", "UPDATE job SET usage = terms"),
    ("I15", "UPDATE attempt SET provider_cost = provider_cost + 1"),
    ("I16", "UPDATE job SET attempts = 2"),
  ]

  private func findings(_ bench: JobBench, rows: Int) async throws -> [String] {
    let verification = Verification(
      bench.database, LedgerVerifier(additional: JobInvariants.all()), rowLimit: rows)
    var pass = verification.pass
    var names: [String] = []
    if let found = try await verification.glance() { names.append(found.invariant) }
    while !pass.isDone {
      let (next, found) = try await verification.step(pass)
      pass = next
      if let found { names.append(found.invariant) }
    }
    return names
  }

  @Test("a charge that is not the price of the usage is found, on whatever page it is")
  func otherUsage() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    for number in 0..<3 {
      _ = try await bench.client().createJob(
        JobBench.request(requestID: "r\(number)"), metadata: ["prefer": "wait=30"])
    }
    await bench.stop()
    #expect(try await bench.verify().isSound)
    try await bench.database.write { tx throws(Failure) in
      try tx.dropTriggers()
      let id = try tx.row("SELECT id FROM job ORDER BY id LIMIT 1 OFFSET 2")?.text(0) ?? ""
      var usage = V1.Usage()
      usage.outputTokens = 6
      try tx.execute(
        "UPDATE job SET usage = $1 WHERE id = $2", [.bytes(usage.binary()), .text(id)])
    }
    let found = try #require(try await bench.verify().violation)
    #expect(found.invariant == "I14")
    #expect(found.offenders.count == 1)
    for rows in [1, 2, 100] { #expect(try await findings(bench, rows: rows) == ["I14"]) }
  }

  @Test("what is broken about one job is found among others", arguments: 0..<cases.count)
  func broken(index: Int) async throws {
    let (invariant, statement) = Self.cases[index]
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    for number in 0..<5 {
      _ = try await bench.client().createJob(
        JobBench.request(requestID: "r\(number)"), metadata: ["prefer": "wait=30"])
    }
    await bench.stop()
    for rows in [1, 2, 100] { #expect(try await findings(bench, rows: rows) == []) }
    try await bench.database.write { tx throws(Failure) in
      try tx.dropTriggers()
      let id = try tx.row("SELECT id FROM job ORDER BY id LIMIT 1 OFFSET 2")?.text(0) ?? ""
      let column =
        statement.contains("FROM job_event") || statement.contains("UPDATE job_event")
          || statement.contains("UPDATE attempt") || statement.contains("UPDATE job_request")
        ? "job" : "id"
      let joiner = statement.contains("WHERE") ? "AND" : "WHERE"
      try tx.execute("\(statement) \(joiner) \(column) = $1", [.text(id)])
    }
    #expect(try await !bench.verify().isSound)
    for rows in [1, 2, 100] {
      #expect(try await findings(bench, rows: rows).contains(invariant), "\(statement)")
    }
  }
}
