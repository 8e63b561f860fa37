// An attempt with its consequences, as one transaction writes them.

package import Core
import Events
import Protos
package import Storage
import Wire

package struct NotedDelivery: Sendable {
  package let attempt: DeliveryAttempt
  /// Where it went.
  package let url: String
  package let machine: DeliveryMachine
  package let action: DeliveryMachine.Action
  package let succeeded: Bool
  package let disableAfter: Duration
  private let makeID: @Sendable () -> String

  package init(
    attempt: DeliveryAttempt, url: String, machine: DeliveryMachine,
    action: DeliveryMachine.Action, succeeded: Bool, disableAfter: Duration,
    makeID: @escaping @Sendable () -> String
  ) {
    self.attempt = attempt
    self.url = url
    self.machine = machine
    self.action = action
    self.succeeded = succeeded
    self.disableAfter = disableAfter
    self.makeID = makeID
  }

  /// What became true besides the attempt.
  package struct Effect: Sendable {
    /// The receiver gets nothing any more.
    package var wasDisabled = false
    /// What other endpoints are told of that.
    package var news: [OutboxEntry] = []
  }

  package func write(
    _ entry: OutboxEntry, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Effect {
    let isNew = try Outbox.record(
      attempt, of: entry.id, to: url, machine: machine, at: now, in: tx)
    guard isNew else { return Effect() }
    if succeeded {
      try WebhookTargets.succeeded(entry.target, in: tx)
      return Effect()
    }
    let failingSince = try WebhookTargets.failed(entry.target, at: now, in: tx)
    guard action == .disableTarget || now - failingSince >= disableAfter,
      try WebhookTargets.disable(entry.target, at: now, in: tx)
    else { return Effect() }
    try EventLog.append(
      organization: entry.target.organization, type: Self.disabledType,
      principal: EventLog.system, source: "", subject: subject(entry),
      payload: EventPayload.json(["url": url, "since": failingSince.description]),
      at: now, in: tx)
    return Effect(wasDisabled: true, news: try tell(entry, since: failingSince, at: now, in: tx))
  }

  private static let disabledType = "endpoint.disabled"

  /// The endpoint; the delivery where the URL came with a job.
  private func subject(_ entry: OutboxEntry) -> String {
    entry.target.endpoint.isEmpty ? entry.id : entry.target.endpoint
  }

  /// Tells the endpoints that still work.
  private func tell(
    _ entry: OutboxEntry, since failingSince: Timestamp, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> [OutboxEntry] {
    var payload = V1.WebhookEndpointPayload()
    payload.type = Self.disabledType
    payload.timestamp = GoogleProtobuf.Timestamp(now)
    var message = V1.WebhookEndpoint()
    let endpoint = try EndpointStore.find(entry.target.endpoint, in: tx)
    if let endpoint { message = V1.WebhookEndpoint(endpoint) }
    message.url = url
    message.state = .failed
    message.failingSince = GoogleProtobuf.Timestamp(failingSince)
    payload.data = message
    let body = payload.json()
    let news = WebhookNews(
      organization: entry.target.organization, mode: endpoint?.mode, job: "",
      types: [Self.disabledType], time: now, makeID: makeID, payload: { _ in body })
    return try news.enqueue(in: tx)
  }
}

extension WebhookAnswer {
  func attempt(number: Int, at time: Timestamp, latency: Duration) -> DeliveryAttempt {
    switch outcome {
    case .answered(let status, _):
      DeliveryAttempt(
        number: number, time: time, latency: latency, status: status, error: "", snippet: snippet)
    case .unreachable(let reason):
      DeliveryAttempt(
        number: number, time: time, latency: latency, status: 0, error: reason, snippet: snippet)
    }
  }
}
