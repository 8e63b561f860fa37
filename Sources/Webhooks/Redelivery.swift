// Sending again: one delivery, or those of an endpoint in a range of time. A delivery keeps its id,
// so that a receiver which has seen it can tell; one that is on its way is left alone, so that
// asking twice sends once.

package import Core
import Events
package import Protos
package import RPC
import Storage
import Wire

extension WebhookServiceHandler {
  package func redeliver(
    _ request: V1.RedeliverRequest, _ call: Call
  ) async throws(Failure) -> V1.RedeliverResponse {
    let now = world.now()
    let owner = try EndpointOwner(call)
    let order = try RedeliveryOrder(request, owner: owner, settings: settings, at: now)
    let claim = WebhookRequests.Claim(
      request, organization: owner.organization, settings: settings)
    let note = EndpointNote(call, at: now)
    let result = try await database.write { tx throws(Failure) -> Redelivered in
      if let text = try claim?.replayed(at: now, in: tx) { return try Redelivered(replay: text) }
      let result = try order.carryOut(at: now, in: tx)
      try claim?.keep(result.text, at: now, in: tx)
      if !result.restarted.isEmpty {
        try note.append(
          "redelivered", order.subject, ["count": "\(result.restarted.count)"], in: tx)
      }
      return result
    }
    deliverer.wake(result.restarted)
    if result.isReplay { call.addResponseHeader("idempotent-replayed", "true") }
    return result.response
  }
}

/// What a call sends again, checked as far as the request alone tells.
private struct RedeliveryOrder: Sendable {
  private enum Choice: Sendable {
    case one(String)
    case range(Range)
  }

  private struct Range: Sendable {
    let endpoint: String
    let start: Timestamp
    let end: Timestamp
    let state: DeliveryState?
    let position: (time: Timestamp, id: String)?
    let arguments: [String]
  }

  private let choice: Choice
  private let owner: EndpointOwner
  private let settings: WebhookSettings

  init(
    _ request: V1.RedeliverRequest, owner: EndpointOwner, settings: WebhookSettings,
    at now: Timestamp
  ) throws(Failure) {
    self.owner = owner
    self.settings = settings
    guard request.delivery.isEmpty else {
      guard request.endpoint.isEmpty, request.startTime == nil, request.endTime == nil,
        request.state == .unspecified, request.pageToken.isEmpty
      else { throw .invalid("delivery", "names one; a range of time has an endpoint instead") }
      choice = .one(request.delivery)
      return
    }
    guard !request.endpoint.isEmpty else {
      throw .invalid("delivery", "a delivery, or an endpoint and a start_time, is required")
    }
    choice = .range(try Self.range(request, owner: owner, at: now))
  }

  private static func range(
    _ request: V1.RedeliverRequest, owner: EndpointOwner, at now: Timestamp
  ) throws(Failure) -> Range {
    guard let start = request.startTime?.timestamp else {
      throw .invalid("start_time", "is required for an endpoint's deliveries")
    }
    let end = request.endTime?.timestamp ?? now
    guard start < end else { throw .invalid("end_time", "must be after start_time") }
    let state = try DeliveryState.asked(request.state)
    guard state != .pending else { throw .invalid("state", "is on its way already") }
    let arguments = [
      "redeliver", owner.organization, request.endpoint, "\(start.microseconds)",
      request.endTime == nil ? "" : "\(end.microseconds)", state?.rawValue ?? "",
    ]
    let key = try PageToken.read(request.pageToken, arguments: arguments, keyCount: 2)
    let position = key.flatMap { key in
      Int64(key[0]).map { (Timestamp(microseconds: $0), key[1]) }
    }
    return Range(
      endpoint: request.endpoint, start: start, end: end, state: state, position: position,
      arguments: arguments)
  }

  /// What the event log says it was about.
  var subject: String {
    switch choice {
    case .one(let id): id
    case .range(let range): range.endpoint
    }
  }

  func carryOut(at now: Timestamp, in tx: any Transaction) throws(Failure) -> Redelivered {
    switch choice {
    case .one(let id): try one(id, at: now, in: tx)
    case .range(let range): try all(in: range, at: now, in: tx)
    }
  }

  private func one(
    _ id: String, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Redelivered {
    var delivery = try Outbox.require(id, of: owner.organization, in: tx)
    switch delivery.entry.target.place {
    case .endpoint(let endpoint):
      try owner.require(endpoint, in: tx).requireEnabled()
    case .url(let url):
      try WebhookTargets.enable(url, of: owner.organization, in: tx)
    }
    guard delivery.machine.state != .pending else { return Redelivered() }
    guard delivery.machine.sendAgain(settings: settings, at: now) else {
      throw Failure(
        .conflict, "delivery \(id) was tried \(delivery.machine.attempts) times",
        reason: "attempt_limit")
    }
    try Outbox.restart(delivery.machine, of: id, in: tx)
    return Redelivered(restarted: [delivery])
  }

  /// One page of the range, the oldest first. What was tried too often is passed over.
  private func all(
    in range: Range, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Redelivered {
    try owner.require(range.endpoint, in: tx).requireEnabled()
    let limit = settings.redeliveryLimit
    let found = try Outbox.ended(
      endpoint: range.endpoint, from: range.start, to: range.end, state: range.state,
      after: range.position, count: limit + 1, in: tx)
    var result = Redelivered()
    for var delivery in found.prefix(limit) {
      guard delivery.machine.sendAgain(settings: settings, at: now) else { continue }
      try Outbox.restart(delivery.machine, of: delivery.entry.id, in: tx)
      result.restarted.append(delivery)
    }
    if found.count > limit {
      let last = found[limit - 1].entry
      result.response.nextPageToken = PageToken.make(
        after: ["\(last.time.microseconds)", last.id], arguments: range.arguments)
    }
    result.response.count = Int32(clamping: result.restarted.count)
    return result
  }
}

/// What came of it.
private struct Redelivered: Sendable {
  var restarted: [DeliveryRecord] = []
  var response = V1.RedeliverResponse()
  var isReplay = false

  init(restarted: [DeliveryRecord] = []) {
    self.restarted = restarted
    response.count = Int32(clamping: restarted.count)
  }

  /// The first call's answer; nothing is sent again.
  init(replay text: String) throws(Failure) {
    guard let bytes = Base64.decode(text),
      let first = try? V1.RedeliverResponse(binary: bytes)
    else { throw Failure(.internal, "the answer of an earlier request is damaged") }
    response = first
    isReplay = true
  }

  /// For the replay.
  var text: String { Base64.encode(response.binary()) }
}
