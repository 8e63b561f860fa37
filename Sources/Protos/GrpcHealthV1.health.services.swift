// Generated from grpc/health/v1/health.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC

extension GrpcHealthV1 {
  /// Whether services can be called. The empty name stands for the whole server.
  package protocol Health: Sendable {
    /// The state of one service; NOT_FOUND for a name that is not served.
    func check(_ request: GrpcHealthV1.HealthCheckRequest, _ call: RPC.Call) throws(Core.Failure) -> GrpcHealthV1.HealthCheckResponse
    /// The states of all services.
    func list(_ request: GrpcHealthV1.HealthListRequest, _ call: RPC.Call) throws(Core.Failure) -> GrpcHealthV1.HealthListResponse
    /// The state of one service now and on every change; SERVICE_UNKNOWN for a name that is not served.
    func watch(_ request: GrpcHealthV1.HealthCheckRequest, _ call: RPC.Call, _ responses: ResponseStream<GrpcHealthV1.HealthCheckResponse>) throws(Core.Failure)
  }

  /// The methods of `grpc.health.v1.Health`.
  package enum HealthMethods {
    package static let service = "grpc.health.v1.Health"
    package static let check = RPC.Method(
      service: service,
      name: "Check",
      isImmediate: true,
      access: .public,
      isReadOnly: true)
    package static let list = RPC.Method(
      service: service,
      name: "List",
      isImmediate: true,
      access: .public,
      isReadOnly: true)
    package static let watch = RPC.Method(
      service: service,
      name: "Watch",
      responseStreaming: true,
      isImmediate: true,
      access: .public,
      isReadOnly: true)
    package static let all: [RPC.Method] = [check, list, watch]
  }

  /// Calls `grpc.health.v1.Health`.
  package struct HealthClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// The state of one service; NOT_FOUND for a name that is not served.
    package func check(
      _ request: GrpcHealthV1.HealthCheckRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GrpcHealthV1.HealthCheckResponse {
      try await channel.callUnary(
        HealthMethods.check, request, metadata: metadata,
        timeout: timeout)
    }

    /// The states of all services.
    package func list(
      _ request: GrpcHealthV1.HealthListRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GrpcHealthV1.HealthListResponse {
      try await channel.callUnary(
        HealthMethods.list, request, metadata: metadata,
        timeout: timeout)
    }

    /// The state of one service now and on every change; SERVICE_UNKNOWN for a name that is not served.
    package func watch(
      _ request: GrpcHealthV1.HealthCheckRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<GrpcHealthV1.HealthCheckResponse> {
      try await channel.callServerStream(
        HealthMethods.watch, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension GrpcHealthV1.Health {
  package func check(_ request: GrpcHealthV1.HealthCheckRequest, _ call: RPC.Call) throws(Core.Failure) -> GrpcHealthV1.HealthCheckResponse {
    throw GrpcHealthV1.HealthMethods.check.unimplemented
  }

  package func list(_ request: GrpcHealthV1.HealthListRequest, _ call: RPC.Call) throws(Core.Failure) -> GrpcHealthV1.HealthListResponse {
    throw GrpcHealthV1.HealthMethods.list.unimplemented
  }

  package func watch(_ request: GrpcHealthV1.HealthCheckRequest, _ call: RPC.Call, _ responses: ResponseStream<GrpcHealthV1.HealthCheckResponse>) throws(Core.Failure) {
    throw GrpcHealthV1.HealthMethods.watch.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = GrpcHealthV1.HealthMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .immediateUnary(Methods.check) {
        (request: GrpcHealthV1.HealthCheckRequest, call: RPC.Call) throws(Core.Failure) -> GrpcHealthV1.HealthCheckResponse in
        try self.check(request, call)
      })
    handlers.append(
      .immediateUnary(Methods.list) {
        (request: GrpcHealthV1.HealthListRequest, call: RPC.Call) throws(Core.Failure) -> GrpcHealthV1.HealthListResponse in
        try self.list(request, call)
      })
    handlers.append(
      .immediateServerStream(Methods.watch) {
        (request: GrpcHealthV1.HealthCheckRequest, call: RPC.Call, responses: ResponseStream<GrpcHealthV1.HealthCheckResponse>) throws(Core.Failure) in
        try self.watch(request, call, responses)
      })
    return handlers
  }
}

