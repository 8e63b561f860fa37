import Core
import EventLoop
import Events
import Storage
import StoreTestSupport
import Synchronization
import Testing

@testable import Webhooks

/// The engine over a store in memory and a receiver that answers as told.
@Suite struct DelivererTests {
  final class Receiver: Sendable {
    private struct State {
      var answers: [WebhookAnswer]
      var requests: [WebhookRequest] = []
      var expected = 0
      var waiter: CheckedContinuation<Void, Never>?
    }

    private let state: Mutex<State>

    /// Later requests get the last answer again.
    init(_ answers: [WebhookAnswer]) { state = Mutex(State(answers: answers)) }

    var requests: [WebhookRequest] { state.withLock { $0.requests } }

    func receive(_ request: WebhookRequest) -> WebhookAnswer {
      let (answer, waiter) = state.withLock { state in
        state.requests.append(request)
        let answer = state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
        guard state.requests.count >= state.expected else {
          return (answer, CheckedContinuation<Void, Never>?.none)
        }
        let waiter = state.waiter
        state.waiter = nil
        return (answer, waiter)
      }
      waiter?.resume()
      return answer
    }

    /// Waits until so many requests have come.
    func wait(for count: Int) async {
      await withCheckedContinuation { continuation in
        let isDone = state.withLock { state in
          state.expected = count
          if state.requests.count < count { state.waiter = continuation }
          return state.requests.count >= count
        }
        if isDone { continuation.resume() }
      }
    }
  }

  private let database: any Store
  private let loop = EventLoop()

  init() throws {
    database = try TestStore.threaded(EventLog.migrations + WebhookMigrations.all)
  }

  private func deliverer(
    _ receiver: Receiver, schedule: [Duration] = [.milliseconds(2), .milliseconds(2)]
  ) -> Deliverer {
    var settings = WebhookSettings()
    settings.schedule = schedule
    return Deliverer(
      database: database, world: .live,
      lanes: [WebhookLane(loop: loop) { receiver.receive($0) }], settings: settings)
  }

  private func entry(_ id: String, url: String = "https://example.com/hook") -> OutboxEntry {
    OutboxEntry(
      id: id, target: WebhookTargetKey(organization: "org_1", url: url), url: url, job: "job_1",
      type: "job.succeeded", payload: Array("{}".utf8), time: World.live.now())
  }

  private func enqueue(_ entry: OutboxEntry) async throws {
    try await database.write { tx throws(Failure) in try Outbox.enqueue(entry, in: tx) }
  }

  private func settled(_ id: String) async throws -> DeliveryRecord {
    while true {
      let record = try await database.read { tx throws(Failure) in try Outbox.find(id, in: tx) }
      if let record, record.machine.state != .pending { return record }
      await Task.yield()
    }
  }

  @Test("a receiver that fails twice gets a third attempt with the same id, newly signed")
  func thirdAttempt() async throws {
    let receiver = Receiver([
      WebhookAnswer(.answered(status: 500, retryAfter: nil), snippet: "oops"),
      WebhookAnswer(.unreachable(reason: "timeout")),
      WebhookAnswer(.answered(status: 200, retryAfter: nil)),
    ])
    let deliverer = deliverer(receiver)
    let running = Task { await deliverer.run() }
    try await enqueue(entry("msg_1"))
    deliverer.wake([entry("msg_1")])
    let record = try await settled("msg_1")
    #expect(record.machine.state == .delivered)
    #expect(record.machine.attempts == 3)
    #expect(Set(receiver.requests.map { $0.fields[0].value }) == ["msg_1"])
    let secret = try await deliverer.secret(of: "org_1")
    for request in receiver.requests {
      let seconds = Int64(request.fields[1].value) ?? 0
      let signature = secret.signature(
        id: "msg_1", timestamp: Timestamp(microseconds: seconds * 1_000_000), body: request.body)
      #expect(request.fields[2].value == signature)
    }
    let attempts = try await database.read { tx throws(Failure) in
      try Outbox.attempts(of: "msg_1", in: tx)
    }
    #expect(attempts.map(\.status) == [500, 0, 200])
    #expect(attempts.map(\.error) == ["", "timeout", ""])
    #expect(attempts[0].snippet == "oops")
    running.cancel()
  }

  @Test("410 disables the receiver: what waits for it is given up without a request")
  func gone() async throws {
    let receiver = Receiver([WebhookAnswer(.answered(status: 410, retryAfter: nil))])
    let deliverer = deliverer(receiver)
    let running = Task { await deliverer.run() }
    try await enqueue(entry("msg_1"))
    deliverer.wake([entry("msg_1")])
    #expect(try await settled("msg_1").machine.state == .abandoned)
    try await enqueue(entry("msg_2"))
    deliverer.wake([entry("msg_2")])
    #expect(try await settled("msg_2").machine.state == .abandoned)
    #expect(receiver.requests.count == 1)
    let (unsent, events) = try await database.read { tx throws(Failure) in
      (
        try Outbox.attempts(of: "msg_2", in: tx),
        try EventLog.list(organization: "org_1", limit: 10, in: tx)
      )
    }
    #expect(unsent.map(\.error) == ["disabled"])
    #expect(events.map(\.type) == ["endpoint.disabled"])
    running.cancel()
  }

  @Test("a receiver is disabled when it has only failed for so long, a success in between counts")
  func prolongedFailure() async throws {
    let entry = entry("msg_1")
    let start = World.live.now()
    func note(_ status: Int, after days: Int64) async throws -> Bool {
      var machine = DeliveryMachine(at: start)
      let now = start + .seconds(86_400 * days)
      let outcome = DeliveryOutcome.answered(status: status, retryAfter: nil)
      let action = machine.attempted(outcome, settings: WebhookSettings(), at: now, random: 0)
      let id = "msg_day_\(days)"
      let due = OutboxEntry(
        id: id, target: entry.target, url: entry.url, job: "job_1", type: "job.succeeded",
        payload: [], time: now)
      let noted = NotedDelivery(
        attempt: WebhookAnswer(outcome).attempt(number: 1, at: now, latency: .zero),
        url: entry.url, machine: machine, action: action, succeeded: outcome.isSuccess,
        disableAfter: WebhookSettings().disableAfter, makeID: { "msg_news" })
      return try await database.write { tx throws(Failure) in
        try Outbox.enqueue(due, in: tx)
        return try noted.write(due, at: now, in: tx).wasDisabled
      }
    }
    #expect(try await !note(500, after: 0))
    #expect(try await !note(204, after: 1))
    #expect(try await !note(500, after: 6))
    #expect(try await !note(500, after: 10))
    #expect(try await note(500, after: 11))
    #expect(try await !note(500, after: 12), "told once")
  }

  @Test("what waited when the server ended is delivered after the next start")
  func recovery() async throws {
    let receiver = Receiver([WebhookAnswer(.answered(status: 200, retryAfter: nil))])
    try await enqueue(entry("msg_1"))
    let deliverer = deliverer(receiver)
    try await deliverer.recover()
    let running = Task { await deliverer.run() }
    #expect(try await settled("msg_1").machine.state == .delivered)
    running.cancel()
  }

  @Test("after the last attempt a delivery is abandoned and never sent again")
  func abandoned() async throws {
    let receiver = Receiver([WebhookAnswer(.answered(status: 302, retryAfter: nil))])
    let deliverer = deliverer(receiver)
    let running = Task { await deliverer.run() }
    try await enqueue(entry("msg_1"))
    deliverer.wake([entry("msg_1")])
    #expect(try await settled("msg_1").machine.state == .abandoned)
    #expect(receiver.requests.count == 3)
    running.cancel()
  }

  @Test("the secret of an organisation stays the same")
  func secret() async throws {
    let receiver = Receiver([WebhookAnswer(.answered(status: 200, retryAfter: nil))])
    let first = try await deliverer(receiver).secret(of: "org_1").text
    #expect(try await deliverer(receiver).secret(of: "org_1").text == first)
    #expect(try await deliverer(receiver).secret(of: "org_2").text != first)
  }
}
