// The RPCs of webhooks: what was delivered and how, and the secret that signs.

package import Core
package import Protos
package import RPC
package import Storage
import Wire

package struct WebhookServiceHandler: V1.WebhookService {
  private static let defaultPageSize = 50
  private let database: any Database
  private let deliverer: Deliverer

  package init(database: any Database, deliverer: Deliverer) {
    self.database = database
    self.deliverer = deliverer
  }

  package func listDeliveries(
    _ request: V1.ListDeliveriesRequest, _ call: Call
  ) async throws(Failure) -> V1.ListDeliveriesResponse {
    let organization = call.principal.organization
    let state = try Self.state(request.state)
    let position = try Self.position(request.pageToken)
    let size = request.pageSize == 0 ? Self.defaultPageSize : Int(request.pageSize)
    // Deliveries to registered endpoints will carry their ids; now there are none.
    guard request.endpoint.isEmpty else { return V1.ListDeliveriesResponse() }
    let found = try await database.read { tx throws(Failure) -> [Found] in
      let records = try Outbox.list(
        organization: organization, job: request.job, state: state, after: position,
        count: size + 1, in: tx)
      var found: [Found] = []
      for record in records.prefix(size + 1) {
        found.append(
          Found(record: record, attempts: try Outbox.attempts(of: record.entry.id, in: tx)))
      }
      return found
    }
    var response = V1.ListDeliveriesResponse()
    response.deliveries = found.prefix(size).map(\.message)
    if found.count > size, let last = found.prefix(size).last {
      response.nextPageToken = Base64.encodeURLSafe(Array(last.record.entry.id.utf8))
    }
    return response
  }

  package func getDelivery(
    _ request: V1.GetDeliveryRequest, _ call: Call
  ) async throws(Failure) -> V1.WebhookDelivery {
    let organization = call.principal.organization
    let found = try await database.read { tx throws(Failure) -> Found? in
      guard let record = try Outbox.find(request.delivery, in: tx),
        record.entry.target.organization == organization
      else { return nil }
      return Found(record: record, attempts: try Outbox.attempts(of: request.delivery, in: tx))
    }
    guard let found else { throw Failure(.notFound, "no delivery \(request.delivery)") }
    return found.message
  }

  package func getSigningSecret(
    _ request: V1.GetSigningSecretRequest, _ call: Call
  ) async throws(Failure) -> V1.GetSigningSecretResponse {
    var response = V1.GetSigningSecretResponse()
    response.secret = try await deliverer.shownSecret(
      of: call.principal.organization, to: call.principal.id, from: call.peer)
    return response
  }

  private static func position(_ token: String) throws(Failure) -> String? {
    if token.isEmpty { return nil }
    guard let bytes = Base64.decode(token), bytes.count <= 64,
      Crockford.isID(String(decoding: bytes, as: UTF8.self), prefix: "msg")
    else { throw Failure.invalid("page_token", "is not a token of ours") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func state(
    _ state: V1.WebhookDelivery.State
  ) throws(Failure) -> DeliveryState? {
    switch state {
    case .unspecified: return nil
    case .pending: return .pending
    case .delivered: return .delivered
    case .abandoned: return .abandoned
    case .unrecognized: throw Failure.invalid("state", "is not a state of deliveries")
    }
  }
}

/// A delivery with its attempts, as it was read.
private struct Found: Sendable {
  let record: DeliveryRecord
  let attempts: [DeliveryAttempt]

  var message: V1.WebhookDelivery {
    var delivery = V1.WebhookDelivery()
    delivery.id = record.entry.id
    delivery.url = record.entry.target.url
    delivery.eventType = record.entry.type
    delivery.job = record.entry.job
    delivery.state = state
    delivery.createTime = GoogleProtobuf.Timestamp(record.entry.time)
    delivery.nextAttemptTime = record.machine.dueTime.map { GoogleProtobuf.Timestamp($0) }
    delivery.endTime = record.endTime.map { GoogleProtobuf.Timestamp($0) }
    delivery.attempts = attempts.map(message)
    return delivery
  }

  private var state: V1.WebhookDelivery.State {
    switch record.machine.state {
    case .pending: .pending
    case .delivered: .delivered
    case .abandoned: .abandoned
    }
  }

  private func message(_ attempt: DeliveryAttempt) -> V1.WebhookAttempt {
    var message = V1.WebhookAttempt()
    message.number = Int32(clamping: attempt.number)
    message.time = GoogleProtobuf.Timestamp(attempt.time)
    message.status = Int32(clamping: attempt.status)
    message.latency = GoogleProtobuf.Duration(attempt.latency)
    message.responseSnippet = attempt.snippet
    message.error = attempt.error
    return message
  }
}
