// Endpoints and deliveries as messages.

import Core
import Protos
import RPC
import Wire

extension V1.WebhookEndpoint {
  init(_ endpoint: WebhookEndpoint) {
    self.init()
    id = endpoint.id
    url = endpoint.url
    events = endpoint.filter.patterns
    description = endpoint.description
    state =
      switch endpoint.state {
      case .enabled: .enabled
      case .disabled: .disabled
      case .failed: .failed
      }
    createTime = GoogleProtobuf.Timestamp(endpoint.createTime)
    updateTime = GoogleProtobuf.Timestamp(endpoint.updateTime)
    mode = endpoint.mode.rawValue
    failingSince = endpoint.firstFailureTime.map { GoogleProtobuf.Timestamp($0) }
  }
}

/// A delivery with its attempts, as it was read.
struct ListedDelivery: Sendable {
  let record: DeliveryRecord
  let attempts: [DeliveryAttempt]

  var message: V1.WebhookDelivery {
    var delivery = V1.WebhookDelivery()
    delivery.id = record.entry.id
    delivery.endpoint = record.entry.target.endpoint
    delivery.url = record.entry.url
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

extension DeliveryState {
  /// Nil for every state.
  static func asked(_ state: V1.WebhookDelivery.State) throws(Failure) -> DeliveryState? {
    switch state {
    case .unspecified: return nil
    case .pending: return .pending
    case .delivered: return .delivered
    case .abandoned: return .abandoned
    case .unrecognized: throw .invalid("state", "is not a state of deliveries")
    }
  }
}
