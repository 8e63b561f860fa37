// Generated from grpc/reflection/v1/reflection.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC

extension GrpcReflectionV1 {
  /// Answers questions about the services of this server.
  package protocol ServerReflection: Sendable {
    /// One answer for each question, in order.
    func serverReflectionInfo(_ requests: RequestStream<GrpcReflectionV1.ServerReflectionRequest>, _ call: RPC.Call, _ responses: ResponseStream<GrpcReflectionV1.ServerReflectionResponse>) async throws(Core.Failure)
  }

  /// The methods of `grpc.reflection.v1.ServerReflection`.
  package enum ServerReflectionMethods {
    package static let service = "grpc.reflection.v1.ServerReflection"
    package static let serverReflectionInfo = RPC.Method(
      service: service,
      name: "ServerReflectionInfo",
      requestStreaming: true,
      responseStreaming: true,
      access: .public,
      isReadOnly: true)
    package static let all: [RPC.Method] = [serverReflectionInfo]
  }

  /// Calls `grpc.reflection.v1.ServerReflection`.
  package struct ServerReflectionClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// One answer for each question, in order.
    package func serverReflectionInfo(
      metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> BidirectionalCall<GrpcReflectionV1.ServerReflectionRequest, GrpcReflectionV1.ServerReflectionResponse> {
      try await channel.callBidirectional(
        ServerReflectionMethods.serverReflectionInfo, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension GrpcReflectionV1.ServerReflection {
  package func serverReflectionInfo(_ requests: RequestStream<GrpcReflectionV1.ServerReflectionRequest>, _ call: RPC.Call, _ responses: ResponseStream<GrpcReflectionV1.ServerReflectionResponse>) async throws(Core.Failure) {
    throw GrpcReflectionV1.ServerReflectionMethods.serverReflectionInfo.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = GrpcReflectionV1.ServerReflectionMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .bidirectional(Methods.serverReflectionInfo) {
        (request: RequestStream<GrpcReflectionV1.ServerReflectionRequest>, call: RPC.Call, responses: ResponseStream<GrpcReflectionV1.ServerReflectionResponse>) async throws(Core.Failure) in
        try await self.serverReflectionInfo(request, call, responses)
      })
    return handlers
  }
}

