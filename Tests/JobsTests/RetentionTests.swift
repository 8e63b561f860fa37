import Billing
import Core
import Jobs
import Protos
import RPC
import Storage
import StoreTestSupport
import Testing
import Webhooks

/// Jobs that ended long ago are forgotten, and nothing else is.
@Suite struct RetentionTests {
  private static let age = Duration.seconds(90 * 86_400)

  /// Some jobs that have ended, with deliveries that were sent.
  private func bench(jobs: Int, webhook: Bool = false) async throws -> (JobBench, [String]) {
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    var ids: [String] = []
    for number in 0..<jobs {
      let request = JobBench.request(requestID: number % 2 == 0 ? "r\(number)" : "") {
        if webhook {
          $0.webhook = V1.WebhookTarget()
          $0.webhook?.url = "https://example.com/hook"
        }
      }
      ids.append(try await bench.client().createJob(request, metadata: ["prefer": "wait=30"]).id)
    }
    return (bench, ids)
  }

  /// Moves what was done into the past, up to this job and with it.
  private func age(
    _ bench: JobBench, through id: String = "job~", days: Int64 = 100
  ) async throws {
    let shift = Value.integer(days * 86_400_000_000)
    try await bench.database.write { tx throws(Failure) in
      try tx.dropTriggers()
      for statement in [
        "UPDATE job SET create_time = create_time - $1, end_time = end_time - $1 WHERE id <= $2",
        "UPDATE hold SET close_time = close_time - $1 WHERE job <= $2",
        "UPDATE job_request SET expire_time = expire_time - $1 WHERE job <= $2",
      ] { try tx.execute(statement, [shift, .text(id)]) }
    }
  }

  @discardableResult
  private func forget(
    _ bench: JobBench, count: Int = 200, at now: Timestamp = World.live.now()
  ) async throws -> Int {
    var place: String? = ""
    var jobs = 0
    while let start = place {
      let round = try await JobStore.forget(
        in: bench.database, after: start, count: count,
        JobStore.Expiry(of: Self.age, at: now))
      jobs += round.jobs
      place = round.next
    }
    return jobs
  }

  private func count(_ table: String, _ bench: JobBench) async throws -> Int64 {
    try await bench.database.read { tx throws(Failure) in
      try tx.row("SELECT COUNT(*) FROM \(table)")?.integer(0) ?? -1
    }
  }

  private func deliver(_ bench: JobBench) async throws {
    try await bench.database.write { tx throws(Failure) in
      _ = try tx.execute(
        "UPDATE webhook_delivery SET state = 'delivered', due_time = NULL, end_time = create_time")
      _ = try tx.execute(
        """
        INSERT INTO webhook_attempt (delivery, number, time, latency, status, error, snippet)
        SELECT id, 1, create_time, 1, 204, '', '' FROM webhook_delivery
        WHERE id NOT IN (SELECT delivery FROM webhook_attempt)
        """)
    }
  }

  @Test("a job goes with everything that is its own; its money stays, and the books hold")
  func goes() async throws {
    let (bench, ids) = try await bench(jobs: 5, webhook: true)
    let wallet = try await bench.wallet()
    try await deliver(bench)
    try await age(bench)
    #expect(try await forget(bench) == 5)
    for table in [
      "job", "attempt", "job_event", "job_request", "webhook_delivery", "webhook_attempt",
    ] { #expect(try await count(table, bench) == 0, "\(table)") }
    #expect(try await count("hold", bench) == 5)
    #expect(try await count("usage_day", bench) > 0)
    #expect(try await bench.wallet() == wallet)
    #expect(try await bench.verify().description.hasPrefix("ledger verified"))
    var get = V1.GetJobRequest()
    get.job = ids[0]
    let failure = await #expect(throws: Failure.self) { try await bench.client().getJob(get) }
    #expect(failure?.code == .notFound)
    await bench.stop()
  }

  @Test("live jobs stay, and those that are young, named by a request id, or not yet told of")
  func stays() async throws {
    let (bench, ids) = try await bench(jobs: 4, webhook: true)
    // The third is still to be delivered, the first is named by its request id.
    try await deliver(bench)
    try await age(bench, through: ids[2])
    let now = World.live.now()
    try await bench.database.write { tx throws(Failure) in
      try tx.execute(
        "UPDATE webhook_delivery SET state = 'pending', due_time = 1 WHERE job = $1",
        [.text(ids[2])])
      try tx.execute(
        "UPDATE job_request SET expire_time = $1 WHERE job = $2",
        [.time(now + .seconds(60)), .text(ids[0])])
    }
    #expect(try await forget(bench, at: now) == 1)
    #expect(try await count("job", bench) == 3)
    #expect(try await bench.verify().isSound)
    try await deliver(bench)
    #expect(try await forget(bench, at: now + .seconds(61)) == 2)
    #expect(try await bench.verify().isSound)
    let left = try await bench.client().listJobs(V1.ListJobsRequest())
    #expect(left.jobs.map(\.id) == [ids[3]])
    await bench.stop()
  }

  @Test("a job that still runs stays, however old it is")
  func live() async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .pause, .succeed()]))
    _ = try await bench.client().createJob(JobBench.request())
    #expect(try await forget(bench, at: World.live.now() + Self.age + Self.age) == 0)
    #expect(try await count("job", bench) == 1)
    bench.attempts.proceed()
    await bench.stop()
  }

  @Test("a listing goes on behind jobs that went between two pages")
  func pages() async throws {
    let (bench, ids) = try await bench(jobs: 6)
    var request = V1.ListJobsRequest()
    request.pageSize = 2
    let first = try await bench.client().listJobs(request)
    #expect(first.jobs.map(\.id) == [ids[5], ids[4]])
    try await age(bench, through: ids[2])
    #expect(try await forget(bench) == 3)
    request.pageToken = first.nextPageToken
    let second = try await bench.client().listJobs(request)
    #expect(second.jobs.map(\.id) == [ids[3]])
    #expect(second.nextPageToken.isEmpty)
    await bench.stop()
  }

  @Test("two that forget at once forget each job once, in small steps")
  func twice() async throws {
    let (bench, _) = try await bench(jobs: 41)
    try await age(bench)
    async let one = forget(bench, count: 3)
    async let other = forget(bench, count: 7)
    #expect(try await one + other == 41)
    #expect(try await count("job", bench) == 0)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("one transaction takes few jobs that have many events")
  func events() async throws {
    let (bench, ids) = try await bench(jobs: 3)
    try await age(bench)
    try await bench.database.write { tx throws(Failure) in
      try tx.execute(
        "UPDATE job_event SET sequence = 1999 WHERE job <> $1 AND kind = 'completed'",
        [.text(ids[2])])
    }
    let expiry = JobStore.Expiry(of: Self.age, at: World.live.now())
    let first = try await JobStore.forget(in: bench.database, after: "", count: 100, expiry)
    #expect(first.jobs == 1 && first.next == ids[0])
    let second = try await JobStore.forget(in: bench.database, after: ids[0], count: 100, expiry)
    #expect(second.jobs == 1 && second.next == ids[1])
    await bench.stop()
  }

  @Test("the charge of a job that is gone can be given back, and not more")
  func refund() async throws {
    let (bench, ids) = try await bench(jobs: 1)
    try await age(bench)
    #expect(try await forget(bench) == 1)
    let before = try await bench.wallet().posted
    let ledger = Ledger(ids: IDMaker(world: .live))
    try await bench.database.write { tx throws(Failure) in
      _ = try ledger.refund(
        job: ids[0], amount: Amount(nanos: 3), at: World.live.now(), in: tx)
    }
    #expect(try await bench.wallet().posted.nanos == before.nanos + 3)
    let failure = await #expect(throws: Failure.self) {
      try await bench.database.write { tx throws(Failure) in
        _ = try ledger.refund(
          job: ids[0], amount: Amount(nanos: 3), at: World.live.now(), in: tx)
      }
    }
    #expect(failure?.message.contains("more than what is left of the charge") == true)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a request id that named a job that is gone makes a new one")
  func requestIDs() async throws {
    let (bench, ids) = try await bench(jobs: 1)
    try await age(bench)
    try await forget(bench)
    let again = try await bench.client().createJob(JobBench.request(requestID: "r0"))
    #expect(again.id != ids[0])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }
}

/// What forgetting must not hide from the checks of the books.
@Suite struct ForgottenJobInvariantTests {
  /// `GONE` is a job that was forgotten, `OLD` one that might have been, `YOUNG` the newest.
  static let cases: [(invariant: String, statements: [String])] = [
    ("I6", ["UPDATE hold SET state = 'open', charge = NULL, close_time = NULL WHERE job = 'GONE'"]),
    ("I6", ["DELETE FROM job WHERE id = 'YOUNG'"]),
    ("I6", ["UPDATE job_pruned SET time = 0"]),
    ("I18", ["UPDATE job_pruned SET jobs = jobs + 1"]),
    ("I18", ["DELETE FROM job_pruned"]),
    (
      "I18",
      [
        "DELETE FROM job_event WHERE job = 'OLD'", "DELETE FROM attempt WHERE job = 'OLD'",
        "DELETE FROM job_request WHERE job = 'OLD'", "DELETE FROM job WHERE id = 'OLD'",
      ]
    ),
    (
      "I18",
      ["INSERT INTO job_event (job, sequence, time, kind) VALUES ('GONE', 1, 1, 'output_reset')"]
    ),
    ("I18", ["UPDATE attempt SET job = 'GONE' WHERE job = 'OLD'"]),
    (
      "I18",
      [
        """
        INSERT INTO webhook_delivery (id, organization, job, url, type, state, attempts,
          create_time, payload) SELECT 'msg_x', organization, 'GONE', '', 'job.failed',
          'delivered', 1, 1, request FROM job WHERE id = 'OLD'
        """
      ]
    ),
    (
      "I15",
      [
        """
        INSERT INTO attempt (job, number, epoch, state, deployment, provider, submit_time,
          explanation, provider_cost) VALUES ('GONE', 1, 1, 'failed', 'a', 'a', 1, '', 11)
        """
      ]
    ),
    ("I15", ["UPDATE attempt SET provider_cost = provider_cost + 1 WHERE job = 'OLD'"]),
    (
      "I15",
      ["UPDATE transfer SET amount = amount + 1 WHERE job = 'OLD' AND kind = 'provider_cost'"]
    ),
    ("I15", ["UPDATE transfer SET job = 'job_x' WHERE job = 'GONE' AND kind = 'provider_cost'"]),
    ("I12", ["UPDATE job_request SET job = 'GONE' WHERE job = 'OLD'"]),
  ]

  private func findings(_ bench: JobBench) async throws -> [String] {
    let verification = Verification(
      bench.database, LedgerVerifier(additional: JobInvariants.all()), rowLimit: 2)
    var pass = verification.pass
    var names: [String] = []
    while !pass.isDone {
      let (next, found) = try await verification.step(pass)
      pass = next
      if let found { names.append(found.invariant) }
    }
    return names
  }

  @Test("what is wrong beside jobs that are gone is found", arguments: 0..<cases.count)
  func found(index: Int) async throws {
    let (invariant, statements) = Self.cases[index]
    let bench = try await JobBench(FakeAttempts([.accept, .say("x"), .succeed()]))
    var ids: [String] = []
    for number in 0..<5 {
      let job = try await bench.client().createJob(
        JobBench.request(requestID: "r\(number)"), metadata: ["prefer": "wait=30"])
      ids.append(job.id)
    }
    await bench.stop()
    let now = World.live.now()
    let past = Value.integer(100 * 86_400_000_000)
    try await bench.database.write { [ids] tx throws(Failure) in
      try tx.dropTriggers()
      for statement in [
        "UPDATE job SET create_time = create_time - $1, end_time = end_time - $1 WHERE id <= $2",
        "UPDATE hold SET close_time = close_time - $1 WHERE job <= $2",
      ] { try tx.execute(statement, [past, .text(ids[3])]) }
      try tx.execute(
        "UPDATE job_request SET expire_time = 1 WHERE job <= $1", [.text(ids[1])])
    }
    let round = try await JobStore.forget(
      in: bench.database, after: "", count: 10,
      JobStore.Expiry(of: .seconds(90 * 86_400), at: now))
    #expect(round.jobs == 2)
    #expect(try await bench.verify().isSound)
    #expect(try await findings(bench) == [])
    try await bench.database.write { [ids] tx throws(Failure) in
      for statement in statements {
        let filled = statement.replacing("GONE", with: ids[1]).replacing("OLD", with: ids[2])
          .replacing("YOUNG", with: ids[4])
        try tx.execute(filled)
      }
    }
    #expect(try await !bench.verify().isSound)
    let broken = try await bench.database.read { tx throws(Failure) in
      var names: Set<String> = []
      for invariant in JobInvariants.all() where try invariant.violation(in: tx) != nil {
        names.insert(invariant.name)
      }
      return names
    }
    #expect(broken.contains(invariant), "\(statements) broke \(broken)")
    #expect(try await !findings(bench).isEmpty)
  }
}
