// Generated from modelroute/v1/webhook_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC
package import Wire

extension V1 {
  /// Where events go, and how that went.
  package protocol WebhookService: Sendable {
    /// Registers a URL. The answer is the only one that holds the signing secret.
    func createWebhookEndpoint(_ request: V1.CreateWebhookEndpointRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.CreateWebhookEndpointResponse
    /// One endpoint.
    func getWebhookEndpoint(_ request: V1.GetWebhookEndpointRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.WebhookEndpoint
    /// The endpoints of the organisation.
    func listWebhookEndpoints(_ request: V1.ListWebhookEndpointsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListWebhookEndpointsResponse
    /// Changes URL, events, description or state.
    func updateWebhookEndpoint(_ request: V1.UpdateWebhookEndpointRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.WebhookEndpoint
    /// Removes an endpoint. Waiting deliveries to it are given up.
    func deleteWebhookEndpoint(_ request: V1.DeleteWebhookEndpointRequest, _ call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty
    /// A new signing secret. The old one signs too for 24 hours.
    func rotateSecret(_ request: V1.RotateSecretRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.RotateSecretResponse
    /// The secret that signs webhooks whose URL came with a job. Made at the first call.
    func getSigningSecret(_ request: V1.GetSigningSecretRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.GetSigningSecretResponse
    /// Sends an event of type `test`.
    func sendTestEvent(_ request: V1.SendTestEventRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.WebhookDelivery
    /// Deliveries with all their attempts, newest first.
    func listDeliveries(_ request: V1.ListDeliveriesRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListDeliveriesResponse
    /// One delivery with all its attempts.
    func getDelivery(_ request: V1.GetDeliveryRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.WebhookDelivery
    /// Sends a delivery again, or those of an endpoint in a range of time, each with its old id. What
    /// is on its way already is left alone.
    func redeliver(_ request: V1.RedeliverRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.RedeliverResponse
  }

  /// The methods of `modelroute.v1.WebhookService`.
  package enum WebhookServiceMethods {
    package static let service = "modelroute.v1.WebhookService"
    package static let createWebhookEndpoint = RPC.Method(
      service: service,
      name: "CreateWebhookEndpoint",
      access: .scope("webhooks.write"),
      http: [HTTPRule(method: "POST", template: "/v1/webhookEndpoints", body: "endpoint")],
      requestIDField: "request_id")
    package static let getWebhookEndpoint = RPC.Method(
      service: service,
      name: "GetWebhookEndpoint",
      access: .scope("webhooks.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/webhookEndpoints/{endpoint}", body: "")])
    package static let listWebhookEndpoints = RPC.Method(
      service: service,
      name: "ListWebhookEndpoints",
      access: .scope("webhooks.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/webhookEndpoints", body: "")])
    package static let updateWebhookEndpoint = RPC.Method(
      service: service,
      name: "UpdateWebhookEndpoint",
      access: .scope("webhooks.write"),
      http: [HTTPRule(method: "PATCH", template: "/v1/webhookEndpoints/{endpoint.id}", body: "endpoint")])
    package static let deleteWebhookEndpoint = RPC.Method(
      service: service,
      name: "DeleteWebhookEndpoint",
      access: .scope("webhooks.write"),
      http: [HTTPRule(method: "DELETE", template: "/v1/webhookEndpoints/{endpoint}", body: "")])
    package static let rotateSecret = RPC.Method(
      service: service,
      name: "RotateSecret",
      access: .scope("webhooks.write"),
      http: [HTTPRule(method: "POST", template: "/v1/webhookEndpoints/{endpoint}:rotateSecret", body: "*")])
    package static let getSigningSecret = RPC.Method(
      service: service,
      name: "GetSigningSecret",
      access: .scope("webhooks.write"),
      http: [HTTPRule(method: "GET", template: "/v1/webhookSigningSecret", body: "")])
    package static let sendTestEvent = RPC.Method(
      service: service,
      name: "SendTestEvent",
      access: .scope("webhooks.write"),
      http: [HTTPRule(method: "POST", template: "/v1/webhookEndpoints/{endpoint}:test", body: "*")])
    package static let listDeliveries = RPC.Method(
      service: service,
      name: "ListDeliveries",
      access: .scope("webhooks.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/webhookDeliveries", body: "")])
    package static let getDelivery = RPC.Method(
      service: service,
      name: "GetDelivery",
      access: .scope("webhooks.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/webhookDeliveries/{delivery}", body: "")])
    package static let redeliver = RPC.Method(
      service: service,
      name: "Redeliver",
      access: .scope("webhooks.write"),
      http: [HTTPRule(method: "POST", template: "/v1/webhookDeliveries/{delivery}:redeliver", body: "*"), HTTPRule(method: "POST", template: "/v1/webhookDeliveries:redeliver", body: "*")],
      requestIDField: "request_id")
    package static let all: [RPC.Method] = [createWebhookEndpoint, getWebhookEndpoint, listWebhookEndpoints, updateWebhookEndpoint, deleteWebhookEndpoint, rotateSecret, getSigningSecret, sendTestEvent, listDeliveries, getDelivery, redeliver]
  }

  /// Calls `modelroute.v1.WebhookService`.
  package struct WebhookServiceClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// Registers a URL. The answer is the only one that holds the signing secret.
    package func createWebhookEndpoint(
      _ request: V1.CreateWebhookEndpointRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.CreateWebhookEndpointResponse {
      try await channel.callUnary(
        WebhookServiceMethods.createWebhookEndpoint, request, metadata: metadata,
        timeout: timeout)
    }

    /// One endpoint.
    package func getWebhookEndpoint(
      _ request: V1.GetWebhookEndpointRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.WebhookEndpoint {
      try await channel.callUnary(
        WebhookServiceMethods.getWebhookEndpoint, request, metadata: metadata,
        timeout: timeout)
    }

    /// The endpoints of the organisation.
    package func listWebhookEndpoints(
      _ request: V1.ListWebhookEndpointsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListWebhookEndpointsResponse {
      try await channel.callUnary(
        WebhookServiceMethods.listWebhookEndpoints, request, metadata: metadata,
        timeout: timeout)
    }

    /// Changes URL, events, description or state.
    package func updateWebhookEndpoint(
      _ request: V1.UpdateWebhookEndpointRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.WebhookEndpoint {
      try await channel.callUnary(
        WebhookServiceMethods.updateWebhookEndpoint, request, metadata: metadata,
        timeout: timeout)
    }

    /// Removes an endpoint. Waiting deliveries to it are given up.
    package func deleteWebhookEndpoint(
      _ request: V1.DeleteWebhookEndpointRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GoogleProtobuf.Empty {
      try await channel.callUnary(
        WebhookServiceMethods.deleteWebhookEndpoint, request, metadata: metadata,
        timeout: timeout)
    }

    /// A new signing secret. The old one signs too for 24 hours.
    package func rotateSecret(
      _ request: V1.RotateSecretRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.RotateSecretResponse {
      try await channel.callUnary(
        WebhookServiceMethods.rotateSecret, request, metadata: metadata,
        timeout: timeout)
    }

    /// The secret that signs webhooks whose URL came with a job. Made at the first call.
    package func getSigningSecret(
      _ request: V1.GetSigningSecretRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.GetSigningSecretResponse {
      try await channel.callUnary(
        WebhookServiceMethods.getSigningSecret, request, metadata: metadata,
        timeout: timeout)
    }

    /// Sends an event of type `test`.
    package func sendTestEvent(
      _ request: V1.SendTestEventRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.WebhookDelivery {
      try await channel.callUnary(
        WebhookServiceMethods.sendTestEvent, request, metadata: metadata,
        timeout: timeout)
    }

    /// Deliveries with all their attempts, newest first.
    package func listDeliveries(
      _ request: V1.ListDeliveriesRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListDeliveriesResponse {
      try await channel.callUnary(
        WebhookServiceMethods.listDeliveries, request, metadata: metadata,
        timeout: timeout)
    }

    /// One delivery with all its attempts.
    package func getDelivery(
      _ request: V1.GetDeliveryRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.WebhookDelivery {
      try await channel.callUnary(
        WebhookServiceMethods.getDelivery, request, metadata: metadata,
        timeout: timeout)
    }

    /// Sends a delivery again, or those of an endpoint in a range of time, each with its old id. What
    /// is on its way already is left alone.
    package func redeliver(
      _ request: V1.RedeliverRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.RedeliverResponse {
      try await channel.callUnary(
        WebhookServiceMethods.redeliver, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension V1.WebhookService {
  package func createWebhookEndpoint(_ request: V1.CreateWebhookEndpointRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.CreateWebhookEndpointResponse {
    throw V1.WebhookServiceMethods.createWebhookEndpoint.unimplemented
  }

  package func getWebhookEndpoint(_ request: V1.GetWebhookEndpointRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.WebhookEndpoint {
    throw V1.WebhookServiceMethods.getWebhookEndpoint.unimplemented
  }

  package func listWebhookEndpoints(_ request: V1.ListWebhookEndpointsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListWebhookEndpointsResponse {
    throw V1.WebhookServiceMethods.listWebhookEndpoints.unimplemented
  }

  package func updateWebhookEndpoint(_ request: V1.UpdateWebhookEndpointRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.WebhookEndpoint {
    throw V1.WebhookServiceMethods.updateWebhookEndpoint.unimplemented
  }

  package func deleteWebhookEndpoint(_ request: V1.DeleteWebhookEndpointRequest, _ call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty {
    throw V1.WebhookServiceMethods.deleteWebhookEndpoint.unimplemented
  }

  package func rotateSecret(_ request: V1.RotateSecretRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.RotateSecretResponse {
    throw V1.WebhookServiceMethods.rotateSecret.unimplemented
  }

  package func getSigningSecret(_ request: V1.GetSigningSecretRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.GetSigningSecretResponse {
    throw V1.WebhookServiceMethods.getSigningSecret.unimplemented
  }

  package func sendTestEvent(_ request: V1.SendTestEventRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.WebhookDelivery {
    throw V1.WebhookServiceMethods.sendTestEvent.unimplemented
  }

  package func listDeliveries(_ request: V1.ListDeliveriesRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListDeliveriesResponse {
    throw V1.WebhookServiceMethods.listDeliveries.unimplemented
  }

  package func getDelivery(_ request: V1.GetDeliveryRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.WebhookDelivery {
    throw V1.WebhookServiceMethods.getDelivery.unimplemented
  }

  package func redeliver(_ request: V1.RedeliverRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.RedeliverResponse {
    throw V1.WebhookServiceMethods.redeliver.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = V1.WebhookServiceMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .unary(Methods.createWebhookEndpoint) {
        (request: V1.CreateWebhookEndpointRequest, call: RPC.Call) async throws(Core.Failure) -> V1.CreateWebhookEndpointResponse in
        try await self.createWebhookEndpoint(request, call)
      })
    handlers.append(
      .unary(Methods.getWebhookEndpoint) {
        (request: V1.GetWebhookEndpointRequest, call: RPC.Call) async throws(Core.Failure) -> V1.WebhookEndpoint in
        try await self.getWebhookEndpoint(request, call)
      })
    handlers.append(
      .unary(Methods.listWebhookEndpoints) {
        (request: V1.ListWebhookEndpointsRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListWebhookEndpointsResponse in
        try await self.listWebhookEndpoints(request, call)
      })
    handlers.append(
      .unary(Methods.updateWebhookEndpoint) {
        (request: V1.UpdateWebhookEndpointRequest, call: RPC.Call) async throws(Core.Failure) -> V1.WebhookEndpoint in
        try await self.updateWebhookEndpoint(request, call)
      })
    handlers.append(
      .unary(Methods.deleteWebhookEndpoint) {
        (request: V1.DeleteWebhookEndpointRequest, call: RPC.Call) async throws(Core.Failure) -> GoogleProtobuf.Empty in
        try await self.deleteWebhookEndpoint(request, call)
      })
    handlers.append(
      .unary(Methods.rotateSecret) {
        (request: V1.RotateSecretRequest, call: RPC.Call) async throws(Core.Failure) -> V1.RotateSecretResponse in
        try await self.rotateSecret(request, call)
      })
    handlers.append(
      .unary(Methods.getSigningSecret) {
        (request: V1.GetSigningSecretRequest, call: RPC.Call) async throws(Core.Failure) -> V1.GetSigningSecretResponse in
        try await self.getSigningSecret(request, call)
      })
    handlers.append(
      .unary(Methods.sendTestEvent) {
        (request: V1.SendTestEventRequest, call: RPC.Call) async throws(Core.Failure) -> V1.WebhookDelivery in
        try await self.sendTestEvent(request, call)
      })
    handlers.append(
      .unary(Methods.listDeliveries) {
        (request: V1.ListDeliveriesRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListDeliveriesResponse in
        try await self.listDeliveries(request, call)
      })
    handlers.append(
      .unary(Methods.getDelivery) {
        (request: V1.GetDeliveryRequest, call: RPC.Call) async throws(Core.Failure) -> V1.WebhookDelivery in
        try await self.getDelivery(request, call)
      })
    handlers.append(
      .unary(Methods.redeliver) {
        (request: V1.RedeliverRequest, call: RPC.Call) async throws(Core.Failure) -> V1.RedeliverResponse in
        try await self.redeliver(request, call)
      })
    return handlers
  }
}

