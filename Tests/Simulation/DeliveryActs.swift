// What the deliverer does, and the receivers that it calls: they answer, fail, or are gone.

import Core
import Jobs
import Storage
import Webhooks

/// What the receivers have seen, which no crash of ours takes from them.
struct SimulatedReceivers {
  /// The body of each id; it never changes.
  var bodies: [String: [UInt8]] = [:]
  /// Ids that were answered with 2xx.
  var accepted: Set<String> = []
}

extension Simulation {
  /// Something is durable that has to be sent.
  func wake(_ entries: [OutboxEntry]) {
    for entry in entries { queues.add(entry.id, to: entry.target, dueTime: entry.time) }
  }

  func refill(_ target: WebhookTargetKey) throws {
    let count = webhookSettings.targetQueueLimit + 1
    let waiting = try store.look { tx throws(Failure) in
      try Outbox.pending(target, count: count, in: tx)
    }
    for delivery in waiting { queues.add(delivery.id, to: target, dueTime: delivery.dueTime) }
  }

  /// One attempt at one delivery that is due. False where none is.
  @discardableResult
  func deliver(succeeds: Bool = false) throws -> Bool {
    guard let (id, target) = queues.next(at: world.now) else { return false }
    note("deliver", id)
    var isSuccess = false
    do {
      isSuccess = try attempt(id, to: target, succeeds: succeeds)
    } catch let failure as Failure {
      note("delivery refused", failure.reason)
      queues.add(id, to: target, dueTime: world.now + .seconds(5))
    }
    if queues.finished(target, succeeded: isSuccess) { try refill(target) }
    return true
  }

  private func attempt(
    _ id: String, to target: WebhookTargetKey, succeeds: Bool
  ) throws -> Bool {
    let now = world.now
    let (found, receiver) = try store.look { tx throws(Failure) in
      (try Outbox.find(id, in: tx), try WebhookTargets.receiver(target, at: now, in: tx))
    }
    guard let delivery = found, delivery.machine.state == .pending else { return true }
    guard let receiver else {
      try abandon(delivery)
      return false
    }
    let outcome = succeeds ? .answered(status: 204, retryAfter: nil) : answer(from: target)
    try receive(delivery.entry, outcome)
    return try note(outcome, of: delivery, from: receiver.url)
  }

  /// What a receiver says. Only one whose URL came with a job is ever gone.
  private func answer(from target: WebhookTargetKey) -> DeliveryOutcome {
    switch world.random(20) {
    case 0..<11: .answered(status: 204, retryAfter: nil)
    case 11..<15: .answered(status: 500, retryAfter: nil)
    case 15: .answered(status: 429, retryAfter: .seconds(30))
    case 16: .answered(status: target.endpoint.isEmpty ? 410 : 503, retryAfter: nil)
    default: .unreachable(reason: "timeout")
    }
  }

  /// The receiver notes what it got, also where we never hear its answer.
  private func receive(_ entry: OutboxEntry, _ outcome: DeliveryOutcome) throws {
    if let known = receivers.bodies[entry.id], known != entry.payload {
      throw Finding("B9", "\(entry.id) was sent with two bodies")
    }
    receivers.bodies[entry.id] = entry.payload
    if outcome.isSuccess { receivers.accepted.insert(entry.id) }
  }

  private func note(
    _ outcome: DeliveryOutcome, of delivery: DeliveryRecord, from url: String
  ) throws -> Bool {
    let (now, entry) = (world.now, delivery.entry)
    var machine = delivery.machine
    let action = machine.attempted(
      outcome, settings: webhookSettings, at: now, random: UInt64(world.random(1000)))
    let noted = NotedDelivery(
      attempt: Self.attempt(number: machine.attempts, outcome, at: now), url: url,
      machine: machine, action: action, succeeded: outcome.isSuccess,
      disableAfter: webhookSettings.disableAfter, makeID: makeID)
    let effect = try store.commit { tx throws(Failure) in
      try noted.write(entry, at: now, in: tx)
    }
    if case .retry(let time) = action { queues.add(entry.id, to: entry.target, dueTime: time) }
    wake(effect.news)
    return outcome.isSuccess
  }

  private func abandon(_ delivery: DeliveryRecord) throws {
    let (now, entry) = (world.now, delivery.entry)
    var machine = delivery.machine
    machine.abandon()
    let ended = machine
    try store.commit { tx throws(Failure) in
      _ = try Outbox.record(
        Self.attempt(number: ended.attempts, .unreachable(reason: "disabled"), at: now),
        of: entry.id, to: entry.url, machine: ended, at: now, in: tx)
    }
  }

  private static func attempt(
    number: Int, _ outcome: DeliveryOutcome, at time: Timestamp
  ) -> DeliveryAttempt {
    var (status, error) = (0, "")
    switch outcome {
    case .answered(let code, _): status = code
    case .unreachable(let reason): error = reason
    }
    return DeliveryAttempt(
      number: number, time: time, latency: .zero, status: status, error: error, snippet: "")
  }
}
