// Generated from modelroute/v1/audit_service.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC

extension V1 {
  /// What happened, who did it, and that nothing was changed since.
  package protocol AuditService: Sendable {
    /// Events, newest first. A page of a narrow filter may be short, or empty, and not the last.
    func listEvents(_ request: V1.ListEventsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListEventsResponse
    /// Events from a position on, as they happen.
    func watchEvents(_ request: V1.WatchEventsRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.AuditEvent>) throws(Core.Failure)
    /// The newest signed position.
    func getCheckpoint(_ request: V1.GetCheckpointRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.AuditCheckpoint
    /// Recomputes the chain and finds the first broken link.
    func verifyChain(_ request: V1.VerifyChainRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.VerifyChainResponse
    /// All events in order; over HTTP with `Accept: application/x-ndjson` as JSON lines.
    func export(_ request: V1.ExportRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.AuditEvent>) async throws(Core.Failure)
  }

  /// The methods of `modelroute.v1.AuditService`.
  package enum AuditServiceMethods {
    package static let service = "modelroute.v1.AuditService"
    package static let listEvents = RPC.Method(
      service: service,
      name: "ListEvents",
      access: .scope("audit.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/auditEvents", body: "")])
    package static let watchEvents = RPC.Method(
      service: service,
      name: "WatchEvents",
      responseStreaming: true,
      isImmediate: true,
      access: .scope("audit.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/auditEvents:watch", body: "")],
      resumeFields: ["after_sequence"])
    package static let getCheckpoint = RPC.Method(
      service: service,
      name: "GetCheckpoint",
      access: .scope("audit.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/auditEvents:checkpoint", body: "")])
    package static let verifyChain = RPC.Method(
      service: service,
      name: "VerifyChain",
      access: .scope("audit.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "POST", template: "/v1/auditEvents:verify", body: "*")])
    package static let export = RPC.Method(
      service: service,
      name: "Export",
      responseStreaming: true,
      access: .scope("audit.read"),
      isReadOnly: true,
      http: [HTTPRule(method: "GET", template: "/v1/auditEvents:export", body: "")],
      resumeFields: ["after_sequence"])
    package static let all: [RPC.Method] = [listEvents, watchEvents, getCheckpoint, verifyChain, export]
  }

  /// Calls `modelroute.v1.AuditService`.
  package struct AuditServiceClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// Events, newest first. A page of a narrow filter may be short, or empty, and not the last.
    package func listEvents(
      _ request: V1.ListEventsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.ListEventsResponse {
      try await channel.callUnary(
        AuditServiceMethods.listEvents, request, metadata: metadata,
        timeout: timeout)
    }

    /// Events from a position on, as they happen.
    package func watchEvents(
      _ request: V1.WatchEventsRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<V1.AuditEvent> {
      try await channel.callServerStream(
        AuditServiceMethods.watchEvents, request, metadata: metadata,
        timeout: timeout)
    }

    /// The newest signed position.
    package func getCheckpoint(
      _ request: V1.GetCheckpointRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.AuditCheckpoint {
      try await channel.callUnary(
        AuditServiceMethods.getCheckpoint, request, metadata: metadata,
        timeout: timeout)
    }

    /// Recomputes the chain and finds the first broken link.
    package func verifyChain(
      _ request: V1.VerifyChainRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> V1.VerifyChainResponse {
      try await channel.callUnary(
        AuditServiceMethods.verifyChain, request, metadata: metadata,
        timeout: timeout)
    }

    /// All events in order; over HTTP with `Accept: application/x-ndjson` as JSON lines.
    package func export(
      _ request: V1.ExportRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<V1.AuditEvent> {
      try await channel.callServerStream(
        AuditServiceMethods.export, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension V1.AuditService {
  package func listEvents(_ request: V1.ListEventsRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.ListEventsResponse {
    throw V1.AuditServiceMethods.listEvents.unimplemented
  }

  package func watchEvents(_ request: V1.WatchEventsRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.AuditEvent>) throws(Core.Failure) {
    throw V1.AuditServiceMethods.watchEvents.unimplemented
  }

  package func getCheckpoint(_ request: V1.GetCheckpointRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.AuditCheckpoint {
    throw V1.AuditServiceMethods.getCheckpoint.unimplemented
  }

  package func verifyChain(_ request: V1.VerifyChainRequest, _ call: RPC.Call) async throws(Core.Failure) -> V1.VerifyChainResponse {
    throw V1.AuditServiceMethods.verifyChain.unimplemented
  }

  package func export(_ request: V1.ExportRequest, _ call: RPC.Call, _ responses: ResponseStream<V1.AuditEvent>) async throws(Core.Failure) {
    throw V1.AuditServiceMethods.export.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = V1.AuditServiceMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .unary(Methods.listEvents) {
        (request: V1.ListEventsRequest, call: RPC.Call) async throws(Core.Failure) -> V1.ListEventsResponse in
        try await self.listEvents(request, call)
      })
    handlers.append(
      .immediateServerStream(Methods.watchEvents) {
        (request: V1.WatchEventsRequest, call: RPC.Call, responses: ResponseStream<V1.AuditEvent>) throws(Core.Failure) in
        try self.watchEvents(request, call, responses)
      })
    handlers.append(
      .unary(Methods.getCheckpoint) {
        (request: V1.GetCheckpointRequest, call: RPC.Call) async throws(Core.Failure) -> V1.AuditCheckpoint in
        try await self.getCheckpoint(request, call)
      })
    handlers.append(
      .unary(Methods.verifyChain) {
        (request: V1.VerifyChainRequest, call: RPC.Call) async throws(Core.Failure) -> V1.VerifyChainResponse in
        try await self.verifyChain(request, call)
      })
    handlers.append(
      .serverStream(Methods.export) {
        (request: V1.ExportRequest, call: RPC.Call, responses: ResponseStream<V1.AuditEvent>) async throws(Core.Failure) in
        try await self.export(request, call, responses)
      })
    return handlers
  }
}

