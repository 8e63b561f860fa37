// The RPCs of webhooks: what was delivered and how, and the secrets that sign.

package import Core
package import Protos
package import RPC
package import Storage
import Wire

/// `modelroute.v1.WebhookService`. Endpoints are in `EndpointService.swift`, sending again in
/// `Redelivery.swift`.
package struct WebhookServiceHandler: V1.WebhookService {
  let database: any Database
  let deliverer: Deliverer
  let urls: WebhookURLGuard
  let ids: IDMaker
  let world: World

  package init(
    database: any Database, deliverer: Deliverer, urls: WebhookURLGuard, ids: IDMaker,
    world: World
  ) {
    self.database = database
    self.deliverer = deliverer
    self.urls = urls
    self.ids = ids
    self.world = world
  }

  var settings: WebhookSettings { deliverer.settings }

  package func listDeliveries(
    _ request: V1.ListDeliveriesRequest, _ call: Call
  ) async throws(Failure) -> V1.ListDeliveriesResponse {
    let filter = Outbox.Filter(
      organization: try call.principal.webhookOwner, job: request.job, endpoint: request.endpoint,
      state: try DeliveryState.asked(request.state))
    let arguments = [
      "deliveries", filter.organization, filter.job, filter.endpoint,
      filter.state?.rawValue ?? "",
    ]
    let position = try PageToken.read(request.pageToken, arguments: arguments)?.first
    let size = PageToken.size(request.pageSize)
    let found = try await database.read { tx throws(Failure) -> [ListedDelivery] in
      let records = try Outbox.list(filter, after: position, count: size + 1, in: tx)
      var found: [ListedDelivery] = []
      for record in records { found.append(try ListedDelivery(record, in: tx)) }
      return found
    }
    var response = V1.ListDeliveriesResponse()
    response.deliveries = found.prefix(size).map(\.message)
    if found.count > size, let last = response.deliveries.last {
      response.nextPageToken = PageToken.make(after: [last.id], arguments: arguments)
    }
    return response
  }

  package func getDelivery(
    _ request: V1.GetDeliveryRequest, _ call: Call
  ) async throws(Failure) -> V1.WebhookDelivery {
    let organization = try call.principal.webhookOwner
    let found = try await database.read { tx throws(Failure) in
      try ListedDelivery(
        Outbox.require(request.delivery, of: organization, in: tx), in: tx)
    }
    return found.message
  }

  package func getSigningSecret(
    _ request: V1.GetSigningSecretRequest, _ call: Call
  ) async throws(Failure) -> V1.GetSigningSecretResponse {
    var response = V1.GetSigningSecretResponse()
    response.secret = try await deliverer.shownSecret(
      of: call.principal.webhookOwner, to: call.principal.id, from: call.peer)
    return response
  }
}

extension Principal {
  /// The organisation whose webhooks the principal handles.
  var webhookOwner: String {
    get throws(Failure) {
      guard !organization.isEmpty else {
        throw Failure(.notFound, "no organisation of this principal")
      }
      return organization
    }
  }
}

extension Outbox {
  /// The organisation's delivery; another organisation's is not found.
  static func require(
    _ id: String, of organization: String, in tx: any Transaction
  ) throws(Failure) -> DeliveryRecord {
    guard let record = try find(id, in: tx), record.entry.target.organization == organization
    else { throw Failure(.notFound, "no delivery \(id)", reason: "delivery") }
    return record
  }
}

extension ListedDelivery {
  fileprivate init(_ record: DeliveryRecord, in tx: any Transaction) throws(Failure) {
    self.init(record: record, attempts: try Outbox.attempts(of: record.entry.id, in: tx))
  }
}
