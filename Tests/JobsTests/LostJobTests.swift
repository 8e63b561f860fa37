import Adapters
import Billing
import Core
import Jobs
import Protos
import Providers
import RPC
import Testing

@testable import Storage

/// T4: submissions whose answer was lost, and what becomes of their jobs.
@Suite(.timeLimit(.minutes(1))) struct LostJobTests: TaskStories {
  private func stored(_ bench: JobBench, _ id: String) async throws -> JobRecord? {
    try await bench.database.read { tx throws(Failure) in try JobStore.find(id, in: tx) }
  }

  private func attempts(_ bench: JobBench, _ id: String) async throws -> [String] {
    try await bench.database.read { tx throws(Failure) in
      try tx.rows(
        """
        SELECT state || ' ' || COALESCE(provider_task, '-') || ' '
          || CAST(is_duplicate AS TEXT) FROM attempt WHERE job = $1 ORDER BY number
        """, [.text(id)]
      ).map { row throws(Failure) in try row.text(0) }
    }
  }

  @Test("a submission without an answer makes the job unknown, shown as running, until it is found")
  func found() async throws {
    let bench = try await JobBench(
      FakeAttempts([.lose()], [.park("task-1", askAfter: .zero)], [.succeed()]))
    let (id, reader) = try await start(bench)
    await settle(bench, turns: 1)
    #expect(try await stored(bench, id)?.machine.state == .unknown)
    #expect(try await stored(bench, id)?.machine.visible == .running)
    #expect(try await bench.verify().isSound)
    #expect(bench.engine.providerReported(job: id, attempt: 1, [1]) { _ in .verified } == .verified)
    let events = try await rest(reader)
    #expect(end(events)?.state == .succeeded)
    #expect(events.map(\.eventName) == ["state_changed", "completed"])
    let turns = bench.attempts.requests.map(\.turn)
    guard turns.count == 3, case .find(let search) = turns[1] else {
      throw Failure(.internal, "\(turns)")
    }
    #expect(search.report == [1])
    #expect(search.limit == .seconds(120))
    #expect(turns[2] == .ask(task: "task-1", expectsCallback: true))
    #expect(try await attempts(bench, id) == ["succeeded task-1 0"])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("what an unsigned callback says names a lost task, and is never believed otherwise")
  func unsigned() async throws {
    let bench = try await JobBench(
      FakeAttempts([.lose()], [.park("task-1")], [.succeed()]))
    let (id, reader) = try await start(bench)
    await settle(bench, turns: 1)
    #expect(bench.engine.providerReported(job: id, attempt: 1, [7]) { _ in .unsigned } == .unsigned)
    await settle(bench, turns: 2)
    guard case .find(let search) = bench.attempts.requests[1].turn else {
      throw Failure(.internal, "not looked for")
    }
    #expect(search.report == [7])
    #expect(bench.engine.providerReported(job: id, attempt: 1, [8]) { _ in .unsigned } == .unsigned)
    #expect(end(try await rest(reader))?.state == .succeeded)
    #expect(bench.attempts.requests[2].turn == .ask(task: "task-1", expectsCallback: true))
    await bench.stop()
  }

  @Test("a callback that comes before the loss is known names the task too, signed or not")
  func toldEarly() async throws {
    let bench = try await JobBench(
      FakeAttempts([.pause, .lose()], [.park("task-1", askAfter: .zero)], [.succeed()]))
    var run = V1.RunJobRequest()
    run.job = JobBench.request()
    let reader = try await bench.client().runJob(run)
    while bench.attempts.requests.isEmpty { await Task.yield() }
    let id = bench.attempts.requests[0].jobID
    for word in [UInt8(7), 8] {
      _ = bench.engine.providerReported(job: id, attempt: 1, [word]) { _ in .unsigned }
    }
    bench.attempts.proceed()
    #expect(end(try await rest(reader))?.state == .succeeded)
    guard case .find(let search) = bench.attempts.requests[1].turn else {
      throw Failure(.internal, "not looked for")
    }
    #expect(search.report == [7])
    #expect(bench.attempts.requests[2].turn == .ask(task: "task-1", expectsCallback: true))
    await bench.stop()
  }

  @Test("what comes to another node about an attempt that is over names no task of the next one")
  func toldElsewhere() async throws {
    let bench = try await JobBench(
      FakeAttempts(
        [.fail(Failure(.providerUnavailable, "no"))], [.lose()],
        [.park("task-1", askAfter: .zero)], [.succeed()]))
    let (id, reader) = try await start(bench)
    await settle(bench, turns: 2)
    for attempt in ["1", "2"] {
      let message = Nodes.Message(
        id: "note_\(attempt)", kind: "ask", subject: id,
        payload: Array("\(attempt)\n\(id)".utf8))
      #expect(await bench.engine.take(message))
      await settle(bench, turns: 2)
      #expect(attempt == "2" || bench.attempts.requests.count == 2)
    }
    #expect(end(try await rest(reader))?.state == .succeeded)
    let turns = bench.attempts.requests.map(\.turn)
    guard turns.count == 4, case .find(let search) = turns[2] else {
      throw Failure(.internal, "\(turns)")
    }
    #expect(search.report == Array(id.utf8))
    await bench.stop()
  }

  @Test("an outcome that stays unknown is tried again, as a duplicate that the customer never pays")
  func retried() async throws {
    let bench = try await JobBench(
      FakeAttempts([.lose(searchAfter: .zero)], [.giveUp], [.accept, .succeed()]))
    let (id, reader) = try await start(bench)
    let job = try #require(end(try await rest(reader)))
    #expect(job.state == .succeeded)
    #expect(job.charge?.nanos == 5)
    #expect(try await attempts(bench, id) == ["unknown - 1", "succeeded - 0"])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a model whose work must not be done twice fails then, for nothing")
  func policy() async throws {
    let bench = try await JobBench(FakeAttempts([.lose(searchAfter: .zero)], [.giveUp]))
    let (id, reader) = try await start(bench, model: "once")
    let job = try #require(end(try await rest(reader)))
    #expect(job.state == .failed)
    #expect(job.error?.code == "provider_unavailable")
    #expect(job.error?.reason == "unknown_outcome")
    #expect(job.charge?.nanos == 0)
    #expect(try await attempts(bench, id) == ["unknown - 1"])
    #expect(bench.attempts.requests.count == 2)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("the same goes for a call that broke and can't be looked for", arguments: ["once", "echo"])
  func policyOfCalls(model: String) async throws {
    let bench = try await JobBench(FakeAttempts([.accept, .giveUp], [.accept, .succeed()]))
    let (id, reader) = try await start(bench, model: model)
    let job = try #require(end(try await rest(reader)))
    #expect(job.state == (model == "once" ? .failed : .succeeded))
    #expect(
      try await attempts(bench, id) == (model == "once" ? [] : ["failed - 0"])
        + [model == "once" ? "failed - 0" : "succeeded - 0"])
    await bench.stop()
  }

  @Test("what a task cost that nobody waits for any more is booked once, and is ours")
  func late() async throws {
    let bench = try await JobBench(
      FakeAttempts([.lose(searchAfter: .zero)], [.giveUp], [.accept, .succeed()]))
    let (id, reader) = try await start(bench)
    #expect(end(try await rest(reader))?.charge?.nanos == 5)
    func settle(_ attempt: Int, _ task: String) async {
      bench.engine.settleLate(job: id, attempt: attempt, Array(task.utf8))
      while bench.engine.isBusy { await Task.yield() }
    }
    // It is not known yet, then it is; another task is none of its, the second attempt has its end,
    // and others do not exist.
    for task in ["", "t1", "t9"] { await settle(1, task) }
    #expect(try await attempts(bench, id) == ["unknown t1 1", "succeeded - 0"])
    bench.attempts.lateCost = Amount(nanos: 77)
    for attempt in [1, 1, 2, 3] { await settle(attempt, "t1") }
    #expect(bench.attempts.lateTasks == ["t1", "t1"])
    let costs = try await bench.database.read { tx throws(Failure) in
      try tx.rows("SELECT provider_cost FROM attempt WHERE job = $1 ORDER BY number", [.text(id)])
        .map { row throws(Failure) in try row.integer(0) }
    }
    #expect(costs == [77, 10])
    let spent = try await bench.database.read { tx throws(Failure) in
      try tx.row("SELECT posted FROM account WHERE kind = 'duplicate_spend'")?.integer(0)
    }
    #expect(spent.map(abs) == 77)
    #expect(try await bench.wallet().posted == Amount(nanos: 999_995))
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a task that another attempt has is neither stopped nor booked by a late callback")
  func lateTwin() async throws {
    let bench = try await JobBench(
      FakeAttempts(
        [.lose(searchAfter: .zero)], [.giveUp], [.accept, .succeed()], [.accept, .park("t1")],
        [.succeed()]))
    bench.attempts.lateCost = Amount(nanos: 77)
    let (first, reader) = try await start(bench)
    _ = try await rest(reader)
    let (second, other) = try await start(bench)
    await settle(bench, turns: 4)
    bench.engine.settleLate(job: first, attempt: 1, Array("t1".utf8))
    await settle(bench, turns: 4)
    #expect(bench.attempts.lateTasks.isEmpty)
    #expect(try await attempts(bench, first) == ["unknown - 1", "succeeded - 0"])
    _ = bench.engine.providerReported(job: second, attempt: 1, [1]) { _ in .verified }
    #expect(end(try await rest(other))?.state == .succeeded)
    await bench.stop()
  }

  @Test("two lost submissions never take the same task")
  func twins() async throws {
    let bench = try await JobBench(
      FakeAttempts(
        [.lose()], [.lose()], [.park("task-1")], [.park("task-1")], [.park("task-2")],
        [.succeed()]))
    let (first, one) = try await start(bench)
    await settle(bench, turns: 1)
    let (second, other) = try await start(bench)
    await settle(bench, turns: 2)
    _ = bench.engine.providerReported(job: first, attempt: 1, [1]) { _ in .unsigned }
    await settle(bench, turns: 3)
    // It is told the same name, refused it, and looks again after a second.
    _ = bench.engine.providerReported(job: second, attempt: 1, [1]) { _ in .unsigned }
    await settle(bench, turns: 5)
    #expect(try await attempts(bench, first) == ["accepted task-1 0"])
    #expect(try await attempts(bench, second) == ["accepted task-2 0"])
    for job in [first, second] {
      _ = bench.engine.providerReported(job: job, attempt: 1, [3]) { _ in .verified }
    }
    #expect(end(try await rest(one))?.state == .succeeded)
    #expect(end(try await rest(other))?.state == .succeeded)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a submission whose task a lost twin has taken takes the twin's")
  func exchanged() async throws {
    let bench = try await JobBench(
      FakeAttempts(
        [.lose()], [.park("task-2")], [.accept, .park("task-2")],
        [.park("task-1", askAfter: .zero)], [.succeed()]))
    let (first, one) = try await start(bench)
    await settle(bench, turns: 1)
    // Before the answer that names it, the task of the second is found for the first.
    _ = bench.engine.providerReported(job: first, attempt: 1, [1]) { _ in .unsigned }
    await settle(bench, turns: 2)
    let (second, other) = try await start(bench)
    #expect(end(try await rest(other))?.state == .succeeded)
    #expect(try await attempts(bench, second) == ["succeeded task-1 0"])
    #expect(try await attempts(bench, first) == ["accepted task-2 0"])
    _ = bench.engine.providerReported(job: first, attempt: 1, [2]) { _ in .verified }
    #expect(end(try await rest(one))?.state == .succeeded)
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a job that is canceled while its task is sought stops the task once it has a name")
  func cancels() async throws {
    let bench = try await JobBench(
      FakeAttempts([.lose()], whenStopped: [.park("task-1")], [.fail(.stopped)]))
    let (id, reader) = try await start(bench)
    await settle(bench, turns: 1)
    var request = V1.CancelJobRequest()
    request.job = id
    _ = try await bench.client().cancelJob(request)
    let job = try #require(end(try await rest(reader)))
    #expect(job.state == .canceled)
    #expect(job.charge?.nanos == 0)
    #expect(bench.attempts.stopped.map(\.turn.task) == [nil, "task-1"])
    #expect(try await attempts(bench, id) == ["failed task-1 0"])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a job that is canceled and whose task is never found ends canceled, its attempt unknown")
  func cancelsInVain() async throws {
    let bench = try await JobBench(FakeAttempts([.lose()], whenStopped: [.giveUp]))
    let (id, reader) = try await start(bench)
    await settle(bench, turns: 1)
    var request = V1.CancelJobRequest()
    request.job = id
    _ = try await bench.client().cancelJob(request)
    #expect(end(try await rest(reader))?.state == .canceled)
    #expect(try await attempts(bench, id) == ["unknown - 1"])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a job whose time is over while its task is sought ends")
  func deadline() async throws {
    let bench = try await JobBench(FakeAttempts([.lose()], whenStopped: [.giveUp])) {
      $0.totalTimeout = .milliseconds(50)
      $0.startTimeout = .milliseconds(50)
    }
    let (id, reader) = try await start(bench)
    #expect(end(try await rest(reader))?.state == .expired)
    guard case .find(let search)? = bench.attempts.stopped.last?.turn else {
      throw Failure(.internal, "not looked for")
    }
    #expect(search.limit == search.waited)
    #expect(try await attempts(bench, id) == ["unknown - 1"])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a server that dies while a task is sought seeks on, under a new lease")
  func crash() async throws {
    let before = try await JobBench(FakeAttempts([.lose()]), seeks: true)
    let (id, reader) = try await start(before)
    await settle(before, turns: 1)
    reader.cancel()
    await before.crash()
    let bench = try await JobBench(
      FakeAttempts([.park("task-1", askAfter: .zero)], [.succeed()]), database: before.database,
      seeks: true)
    #expect(try await bench.engine.recover() == 1)
    var watch = V1.WatchJobRequest()
    watch.job = id
    #expect(end(try await rest(try await bench.client().watchJob(watch)))?.state == .succeeded)
    #expect(bench.attempts.requests.map(\.number) == [1, 1])
    #expect(try await attempts(bench, id) == ["succeeded task-1 0"])
    #expect(try await bench.verify().isSound)
    await bench.stop()
  }

  @Test("a server that dies while it submits seeks the task of the attempt that it left")
  func crashWhileSubmitting() async throws {
    let before = try await JobBench(FakeAttempts([.persist]), seeks: true)
    let (id, reader) = try await start(before)
    while before.attempts.requests.isEmpty { await Task.yield() }
    reader.cancel()
    await before.crash()
    let bench = try await JobBench(
      FakeAttempts([.lose()], [.park("task-1", askAfter: .zero)], [.succeed()]),
      database: before.database, seeks: true)
    #expect(try await bench.engine.recover() == 1)
    await settle(bench, turns: 1)
    #expect(try await stored(bench, id)?.machine.state == .unknown)
    #expect(try await stored(bench, id)?.machine.epoch == 2)
    #expect(try await bench.verify().isSound)
    _ = bench.engine.providerReported(job: id, attempt: 1, [1]) { _ in .verified }
    var watch = V1.WatchJobRequest()
    watch.job = id
    #expect(end(try await rest(try await bench.client().watchJob(watch)))?.state == .succeeded)
    #expect(try await attempts(bench, id) == ["succeeded task-1 0"])
    #expect(try await bench.verify().isSound)
    before.attempts.proceed()
    await bench.stop()
  }
}

extension Failure {
  fileprivate static let stopped = Failure(.internal, "stopped", reason: "canceled")
}
