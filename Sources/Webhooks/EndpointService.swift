// The RPCs of registered endpoints: decode, check, one transaction, encode.

package import Core
import Events
package import Protos
package import RPC
import Storage
package import Wire

extension WebhookServiceHandler {
  package func createWebhookEndpoint(
    _ request: V1.CreateWebhookEndpointRequest, _ call: Call
  ) async throws(Failure) -> V1.CreateWebhookEndpointResponse {
    let organization = try call.principal.webhookOwner
    guard let asked = request.endpoint else { throw .invalid("endpoint", "is required") }
    let change = try EndpointChange(creating: asked, urls: urls)
    let now = world.now()
    let secret = WebhookSecret.makeText(world: world)
    let endpoint = change.make(
      WebhookEndpoint(
        id: ids.make("whep"), organization: organization, mode: call.principal.mode,
        url: "", filter: EventFilter(patterns: []), description: "", state: .enabled,
        createTime: now, updateTime: now, secrets: EndpointSecrets(current: secret)))
    let note = EndpointNote(call, at: now)
    let claim = WebhookRequests.Claim(request, organization: organization, settings: settings)
    let limit = settings.endpointLimit
    let stored = try await database.write { tx throws(Failure) in
      if let id = try claim?.replayed(at: now, in: tx) {
        guard let first = try EndpointStore.find(id, in: tx) else {
          throw Failure(.conflict, "the endpoint of this request was deleted", reason: "deleted")
        }
        return first
      }
      guard try EndpointStore.count(organization: organization, in: tx) < limit else {
        throw Failure(
          .conflict, "an organisation has at most \(limit) endpoints", reason: "endpoint_limit")
      }
      try EndpointStore.insert(endpoint, in: tx)
      try claim?.keep(endpoint.id, at: now, in: tx)
      try note.append("created", endpoint.id, ["mode": endpoint.mode.rawValue], in: tx)
      return endpoint
    }
    var response = V1.CreateWebhookEndpointResponse()
    response.endpoint = V1.WebhookEndpoint(stored)
    if stored.id == endpoint.id {
      response.secret = secret
    } else {
      call.addResponseHeader("idempotent-replayed", "true")
    }
    return response
  }

  package func getWebhookEndpoint(
    _ request: V1.GetWebhookEndpointRequest, _ call: Call
  ) async throws(Failure) -> V1.WebhookEndpoint {
    let owner = try EndpointOwner(call)
    let endpoint = try await database.read { tx throws(Failure) in
      try owner.require(request.endpoint, in: tx)
    }
    return V1.WebhookEndpoint(endpoint)
  }

  package func listWebhookEndpoints(
    _ request: V1.ListWebhookEndpointsRequest, _ call: Call
  ) async throws(Failure) -> V1.ListWebhookEndpointsResponse {
    let owner = try EndpointOwner(call)
    let arguments = ["endpoints", owner.organization, owner.mode.rawValue]
    let after = try PageToken.read(request.pageToken, arguments: arguments)?.first
    let size = PageToken.size(request.pageSize)
    let found = try await database.read { tx throws(Failure) in
      try EndpointStore.list(
        organization: owner.organization, mode: owner.mode, after: after ?? "", limit: size + 1,
        in: tx)
    }
    var response = V1.ListWebhookEndpointsResponse()
    response.endpoints = found.prefix(size).map(V1.WebhookEndpoint.init)
    if found.count > size, let last = response.endpoints.last {
      response.nextPageToken = PageToken.make(after: [last.id], arguments: arguments)
    }
    return response
  }

  package func updateWebhookEndpoint(
    _ request: V1.UpdateWebhookEndpointRequest, _ call: Call
  ) async throws(Failure) -> V1.WebhookEndpoint {
    let owner = try EndpointOwner(call)
    guard let asked = request.endpoint, !asked.id.isEmpty else {
      throw .invalid("endpoint.id", "is required")
    }
    let change = try EndpointChange(updating: asked, mask: request.updateMask, urls: urls)
    let now = world.now()
    let note = EndpointNote(call, at: now)
    let endpoint = try await database.write { tx throws(Failure) in
      var endpoint = try owner.require(asked.id, in: tx)
      guard change.apply(to: &endpoint, at: now) else { return endpoint }
      try EndpointStore.save(endpoint, in: tx)
      try note.append(
        "updated", endpoint.id, ["fields": change.names, "state": endpoint.state.rawValue], in: tx)
      return endpoint
    }
    return V1.WebhookEndpoint(endpoint)
  }

  package func deleteWebhookEndpoint(
    _ request: V1.DeleteWebhookEndpointRequest, _ call: Call
  ) async throws(Failure) -> GoogleProtobuf.Empty {
    let owner = try EndpointOwner(call)
    let now = world.now()
    let note = EndpointNote(call, at: now)
    try await database.write { tx throws(Failure) in
      let endpoint = try owner.require(request.endpoint, in: tx)
      try EndpointStore.delete(endpoint.id, at: now, in: tx)
      try note.append("deleted", endpoint.id, [:], in: tx)
    }
    return GoogleProtobuf.Empty()
  }

  package func rotateSecret(
    _ request: V1.RotateSecretRequest, _ call: Call
  ) async throws(Failure) -> V1.RotateSecretResponse {
    let owner = try EndpointOwner(call)
    let now = world.now()
    let note = EndpointNote(call, at: now)
    let secret = WebhookSecret.makeText(world: world)
    let end = try await database.write { tx throws(Failure) in
      var endpoint = try owner.require(request.endpoint, in: tx)
      let end = endpoint.secrets.rotate(to: secret, at: now)
      endpoint.updateTime = now
      try EndpointStore.save(endpoint, in: tx)
      try note.append("secret_rotated", endpoint.id, [:], in: tx)
      return end
    }
    var response = V1.RotateSecretResponse()
    response.secret = secret
    response.previousExpireTime = GoogleProtobuf.Timestamp(end)
    return response
  }

  package func sendTestEvent(
    _ request: V1.SendTestEventRequest, _ call: Call
  ) async throws(Failure) -> V1.WebhookDelivery {
    let owner = try EndpointOwner(call)
    let now = world.now()
    let note = EndpointNote(call, at: now)
    let id = ids.make("msg")
    let entry = try await database.write { tx throws(Failure) in
      let endpoint = try owner.require(request.endpoint, in: tx)
      try endpoint.requireEnabled()
      let entry = endpoint.testEntry(id: id, at: now)
      try Outbox.enqueue(entry, in: tx)
      try note.append("tested", endpoint.id, ["delivery": id], in: tx)
      return entry
    }
    deliverer.wake([entry])
    let record = DeliveryRecord(entry: entry, machine: DeliveryMachine(at: now), endTime: nil)
    return ListedDelivery(record: record, attempts: []).message
  }
}

/// Whose endpoints a call may handle.
struct EndpointOwner: Sendable {
  let organization: String
  let mode: Principal.Mode

  init(_ call: Call) throws(Failure) {
    organization = try call.principal.webhookOwner
    mode = call.principal.mode
  }

  /// Another organisation's endpoint, or one of the other mode, is not found.
  func require(_ id: String, in tx: any Transaction) throws(Failure) -> WebhookEndpoint {
    guard let endpoint = try EndpointStore.find(id, in: tx),
      endpoint.organization == organization, endpoint.mode == mode
    else { throw Failure(.notFound, "no endpoint \(id)", reason: "endpoint") }
    return endpoint
  }
}

/// Who changed an endpoint, for the event log.
struct EndpointNote: Sendable {
  private let principal: Principal
  private let source: String
  private let time: Timestamp

  init(_ call: Call, at time: Timestamp) {
    principal = call.principal
    source = call.peer
    self.time = time
  }

  func append(
    _ verb: String, _ subject: String, _ fields: KeyValuePairs<String, String>,
    in tx: any Transaction
  ) throws(Failure) {
    try EventLog.append(
      organization: principal.organization, type: "webhook_endpoint.\(verb)",
      principal: principal.id, source: source, subject: subject,
      payload: EventPayload.json(fields), at: time, in: tx)
  }
}

extension WebhookEndpoint {
  func requireEnabled() throws(Failure) {
    guard state == .enabled else {
      throw Failure(
        .conflict, "endpoint \(id) is \(state.rawValue); enable it first",
        reason: "endpoint_disabled")
    }
  }

  fileprivate func testEntry(id: String, at now: Timestamp) -> OutboxEntry {
    var payload = V1.WebhookEndpointPayload()
    payload.type = "test"
    payload.timestamp = GoogleProtobuf.Timestamp(now)
    payload.data = V1.WebhookEndpoint(self)
    return OutboxEntry(
      id: id, target: target, url: url, job: "", type: payload.type, payload: payload.json(),
      time: now)
  }
}
