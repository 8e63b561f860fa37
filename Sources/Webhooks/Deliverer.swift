// Sends what the outbox holds: takes the next due delivery, signs it, sends it, notes the answer.

package import Core
import Events
package import Storage
import Synchronization

/// One signed request to a receiver.
package struct WebhookRequest: Sendable, Equatable {
  package let url: String
  /// `webhook-id`, `webhook-timestamp` and `webhook-signature`, in this order.
  package let fields: [(name: String, value: String)]
  package let body: [UInt8]
  package let timeout: Duration
  package let snippetBytesLimit: Int

  package static func == (left: WebhookRequest, right: WebhookRequest) -> Bool {
    left.url == right.url && left.body == right.body
      && left.fields.elementsEqual(right.fields) { $0 == $1 }
  }
}

/// What came back.
package struct WebhookAnswer: Sendable, Equatable {
  package let outcome: DeliveryOutcome
  /// The beginning of the body.
  package let snippet: String

  package init(_ outcome: DeliveryOutcome, snippet: String = "") {
    self.outcome = outcome
    self.snippet = snippet
  }
}

/// A loop with its way out to the network.
package struct WebhookLane: Sendable {
  package let loop: any Loop
  package let send: @Sendable (WebhookRequest) async -> WebhookAnswer

  package init(
    loop: any Loop, send: @escaping @Sendable (WebhookRequest) async -> WebhookAnswer
  ) {
    self.loop = loop
    self.send = send
  }
}

/// The delivery engine. `run` it once; `wake` it after each commit that enqueued something.
package final class Deliverer: Sendable {
  private struct State {
    var queues: DeliveryQueues
    var secrets: [String: WebhookSecret] = [:]
    var lane = 0
    var isStopped = false
  }

  private let database: any Database
  private let world: World
  private let lanes: [WebhookLane]
  package let settings: WebhookSettings
  private let ids: IDMaker
  private let bell = Bell()
  private let state: Mutex<State>
  /// Told once when a receiver is disabled, for operators.
  private let noteDisabled: @Sendable (WebhookTargetKey) -> Void

  package init(
    database: any Database, world: World, lanes: [WebhookLane],
    settings: WebhookSettings = WebhookSettings(),
    noteDisabled: @escaping @Sendable (WebhookTargetKey) -> Void = { _ in }
  ) {
    self.database = database
    self.world = world
    self.lanes = lanes
    self.settings = settings
    self.noteDisabled = noteDisabled
    ids = IDMaker(world: world)
    state = Mutex(State(queues: DeliveryQueues(settings: settings)))
  }

  /// Reads what waits in the store; once, before `run`.
  package func recover() async throws(Failure) {
    let targets = try await database.read { tx throws(Failure) in try Outbox.targets(in: tx) }
    for target in targets { try await refill(target) }
  }

  /// Takes over what nodes left that do not live any more; from time to time.
  package func adoptOrphans() async throws(Failure) {
    while true {
      let adopted = try await database.write { tx throws(Failure) in
        try Outbox.adopt(count: 1000, in: tx)
      }
      guard !adopted.isEmpty else { return }
      state.withLock { state in
        for one in adopted { state.queues.add(one.id, to: one.target, dueTime: one.dueTime) }
      }
      bell.ring()
    }
  }

  /// Something was enqueued and is durable.
  package func wake(_ entries: [OutboxEntry]) {
    guard !entries.isEmpty else { return }
    state.withLock { state in
      for entry in entries {
        state.queues.add(entry.id, to: entry.target, dueTime: entry.time)
      }
    }
    bell.ring()
  }

  /// Something is sent again and that is durable.
  func wake(_ deliveries: [DeliveryRecord]) {
    guard !deliveries.isEmpty else { return }
    state.withLock { state in
      for delivery in deliveries {
        guard let time = delivery.machine.dueTime else { continue }
        state.queues.add(delivery.entry.id, to: delivery.entry.target, dueTime: time)
      }
    }
    bell.ring()
  }

  /// Deliveries that wait in memory or are under way.
  package var backlog: Int { state.withLock { $0.queues.waitingCount + $0.queues.inFlight } }

  /// Delivers until the task is cancelled.
  package func run() async {
    while !Task.isCancelled {
      pump()
      let alarm = state.withLock { $0.queues.nextAlarm }
      let limit = alarm.map { max(.milliseconds(1), $0 - world.now()) }
      await bell.wait(limit: limit, world: world)
    }
    state.withLock { $0.isStopped = true }
  }

  /// Starts everything that may be sent now.
  private func pump() {
    while let (delivery, lane) = takeNext() {
      Task(executorPreference: lane.loop) {
        await self.deliver(delivery.id, to: delivery.target, through: lane)
      }
    }
  }

  private func takeNext() -> ((id: String, target: WebhookTargetKey), WebhookLane)? {
    guard !lanes.isEmpty else { return nil }
    let now = world.now()
    return state.withLock { state in
      guard !state.isStopped, let next = state.queues.next(at: now) else { return nil }
      state.lane = (state.lane + 1) % lanes.count
      return (next, lanes[state.lane])
    }
  }
}

// MARK: - One delivery

extension Deliverer {
  /// One attempt, from reading the row to writing what became of it. Where the store fails, the
  /// delivery is tried again a little later: it may be sent twice, never lost.
  private func deliver(
    _ id: String, to target: WebhookTargetKey, through lane: WebhookLane
  ) async {
    var succeeded = false
    do {
      succeeded = try await attempt(id, to: target, through: lane)
    } catch {
      let again = world.now() + .seconds(5)
      state.withLock { $0.queues.add(id, to: target, dueTime: again) }
    }
    if state.withLock({ $0.queues.finished(target, succeeded: succeeded) }) {
      await refillUntilDone(target)
    }
    bell.ring()
  }

  /// What the store has more of must not wait for the next start because it failed for a moment.
  private func refillUntilDone(_ target: WebhookTargetKey) async {
    while !state.withLock(\.isStopped) {
      do {
        return try await refill(target)
      } catch {
        do { try await world.sleep(.seconds(5)) } catch { return }
      }
    }
  }

  private func attempt(
    _ id: String, to target: WebhookTargetKey, through lane: WebhookLane
  ) async throws(Failure) -> Bool {
    let time = world.now()
    let (found, receiver) = try await database.read {
      tx throws(Failure) -> (DeliveryRecord?, WebhookReceiver?) in
      (try Outbox.find(id, in: tx), try WebhookTargets.receiver(target, at: time, in: tx))
    }
    guard let delivery = found, delivery.machine.state == .pending else { return true }
    guard let receiver else {
      try await abandon(delivery)
      return false
    }
    let secrets = try await secrets(of: receiver, organization: target.organization)
    let began = (time: world.now(), uptime: world.uptime())
    let answer = await lane.send(
      request(delivery.entry, to: receiver.url, secrets: secrets, at: began.time))
    let latency = world.uptime() - began.uptime
    Failpoint.webhookSent.pass()
    return try await note(
      answer, of: delivery, from: receiver.url, began: began.time, latency: latency)
  }

  private func secrets(
    of receiver: WebhookReceiver, organization: String
  ) async throws(Failure) -> [WebhookSecret] {
    if receiver.secrets.isEmpty { return [try await secret(of: organization)] }
    let secrets = receiver.secrets.compactMap { WebhookSecret(text: $0) }
    guard secrets.count == receiver.secrets.count else {
      throw Failure(.internal, "a signing secret of \(organization) is damaged")
    }
    return secrets
  }

  private func request(
    _ entry: OutboxEntry, to url: String, secrets: [WebhookSecret], at now: Timestamp
  ) -> WebhookRequest {
    WebhookRequest(
      url: url,
      fields: [
        ("webhook-id", entry.id),
        ("webhook-timestamp", String(now.seconds)),
        (
          "webhook-signature",
          WebhookSecret.signatures(
            secrets, id: entry.id, timestamp: now, body: entry.payload)
        ),
      ],
      body: entry.payload, timeout: settings.timeout,
      snippetBytesLimit: settings.snippetBytesLimit)
  }

  /// Writes the attempt and what follows from it; true where it was a success.
  private func note(
    _ answer: WebhookAnswer, of delivery: DeliveryRecord, from url: String, began: Timestamp,
    latency: Duration
  ) async throws(Failure) -> Bool {
    let now = world.now()
    var machine = delivery.machine
    let action = machine.attempted(
      answer.outcome, settings: settings, at: now, random: world.randomNumber())
    let entry = delivery.entry
    let attempt = answer.attempt(number: machine.attempts, at: began, latency: latency)
    let outcome = NotedDelivery(
      attempt: attempt, url: url, machine: machine, action: action,
      succeeded: answer.outcome.isSuccess, disableAfter: settings.disableAfter,
      makeID: { [ids] in ids.make("msg") })
    let effect = try await database.write { tx throws(Failure) in
      try outcome.write(entry, at: now, in: tx)
    }
    if case .retry(let time) = action {
      state.withLock { $0.queues.add(entry.id, to: entry.target, dueTime: time) }
    }
    wake(effect.news)
    if effect.wasDisabled { noteDisabled(entry.target) }
    return answer.outcome.isSuccess
  }

  /// Listed as an attempt, so that whoever looks learns why nothing was sent.
  private func abandon(_ delivery: DeliveryRecord) async throws(Failure) {
    let now = world.now()
    var machine = delivery.machine
    machine.abandon()
    let (ended, entry) = (machine, delivery.entry)
    let attempt = WebhookAnswer(.unreachable(reason: "disabled"))
      .attempt(number: ended.attempts, at: now, latency: .zero)
    _ = try await database.write { tx throws(Failure) in
      try Outbox.record(attempt, of: entry.id, to: entry.url, machine: ended, at: now, in: tx)
    }
  }

  /// The organisation's secret; made when it is first needed.
  package func secret(of organization: String) async throws(Failure) -> WebhookSecret {
    if let known = state.withLock({ $0.secrets[organization] }) { return known }
    let candidate = WebhookSecret.makeText(world: world)
    let now = world.now()
    let text = try await database.write { tx throws(Failure) in
      try WebhookTargets.secret(of: organization, candidate: candidate, at: now, in: tx)
    }
    guard let secret = WebhookSecret(text: text) else {
      throw Failure(.internal, "the signing secret of \(organization) is damaged")
    }
    state.withLock { $0.secrets[organization] = secret }
    return secret
  }

  /// The signing secret for a person or a program that asks for it; that it was shown is a fact.
  func shownSecret(
    of organization: String, to principal: String, from source: String
  ) async throws(Failure) -> String {
    let candidate = WebhookSecret.makeText(world: world)
    let now = world.now()
    return try await database.write { tx throws(Failure) in
      let text = try WebhookTargets.secret(
        of: organization, candidate: candidate, at: now, in: tx)
      try EventLog.append(
        organization: organization, type: "signing_secret.shown", principal: principal,
        source: source, subject: organization, payload: EventPayload.json([:]), at: now, in: tx)
      return text
    }
  }

  private func refill(_ target: WebhookTargetKey) async throws(Failure) {
    let count = settings.targetQueueLimit + 1
    let waiting = try await database.read { tx throws(Failure) in
      try Outbox.pending(target, count: count, in: tx)
    }
    state.withLock { state in
      for delivery in waiting {
        state.queues.add(delivery.id, to: target, dueTime: delivery.dueTime)
      }
    }
  }
}
