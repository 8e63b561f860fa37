// Generated from grpc/testing/test.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC

extension GrpcTesting {
  /// Calls of every shape.
  package protocol TestService: Sendable {
    /// One empty message each way.
    func emptyCall(_ request: GrpcTesting.Empty, _ call: RPC.Call) throws(Core.Failure) -> GrpcTesting.Empty
    /// One message each way.
    func unaryCall(_ request: GrpcTesting.SimpleRequest, _ call: RPC.Call) throws(Core.Failure) -> GrpcTesting.SimpleResponse
    /// The same, for methods whose responses may be cached.
    func cacheableUnaryCall(_ request: GrpcTesting.SimpleRequest, _ call: RPC.Call) throws(Core.Failure) -> GrpcTesting.SimpleResponse
    /// One request, then responses of the sizes that it asks for.
    func streamingOutputCall(_ request: GrpcTesting.StreamingOutputCallRequest, _ call: RPC.Call, _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) throws(Core.Failure)
    /// Requests, then one response with the sum of their sizes.
    func streamingInputCall(_ requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, _ call: RPC.Call) async throws(Core.Failure) -> GrpcTesting.StreamingInputCallResponse
    /// Each request is answered when it comes.
    func fullDuplexCall(_ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>, _ call: RPC.Call, _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) async throws(Core.Failure)
    /// All requests come first, then their answers.
    func halfDuplexCall(_ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>, _ call: RPC.Call, _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) async throws(Core.Failure)
    /// Never implemented.
    func unimplementedCall(_ request: GrpcTesting.Empty, _ call: RPC.Call) async throws(Core.Failure) -> GrpcTesting.Empty
  }

  /// The methods of `grpc.testing.TestService`.
  package enum TestServiceMethods {
    package static let service = "grpc.testing.TestService"
    package static let emptyCall = RPC.Method(
      service: service,
      name: "EmptyCall",
      isImmediate: true,
      access: .public)
    package static let unaryCall = RPC.Method(
      service: service,
      name: "UnaryCall",
      isImmediate: true,
      access: .public)
    package static let cacheableUnaryCall = RPC.Method(
      service: service,
      name: "CacheableUnaryCall",
      isImmediate: true,
      access: .public,
      isReadOnly: true)
    package static let streamingOutputCall = RPC.Method(
      service: service,
      name: "StreamingOutputCall",
      responseStreaming: true,
      isImmediate: true,
      access: .public)
    package static let streamingInputCall = RPC.Method(
      service: service,
      name: "StreamingInputCall",
      requestStreaming: true,
      access: .public)
    package static let fullDuplexCall = RPC.Method(
      service: service,
      name: "FullDuplexCall",
      requestStreaming: true,
      responseStreaming: true,
      access: .public)
    package static let halfDuplexCall = RPC.Method(
      service: service,
      name: "HalfDuplexCall",
      requestStreaming: true,
      responseStreaming: true,
      access: .public)
    package static let unimplementedCall = RPC.Method(
      service: service,
      name: "UnimplementedCall",
      access: .public)
    package static let all: [RPC.Method] = [emptyCall, unaryCall, cacheableUnaryCall, streamingOutputCall, streamingInputCall, fullDuplexCall, halfDuplexCall, unimplementedCall]
  }

  /// Calls `grpc.testing.TestService`.
  package struct TestServiceClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// One empty message each way.
    package func emptyCall(
      _ request: GrpcTesting.Empty, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GrpcTesting.Empty {
      try await channel.callUnary(
        TestServiceMethods.emptyCall, request, metadata: metadata,
        timeout: timeout)
    }

    /// One message each way.
    package func unaryCall(
      _ request: GrpcTesting.SimpleRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GrpcTesting.SimpleResponse {
      try await channel.callUnary(
        TestServiceMethods.unaryCall, request, metadata: metadata,
        timeout: timeout)
    }

    /// The same, for methods whose responses may be cached.
    package func cacheableUnaryCall(
      _ request: GrpcTesting.SimpleRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GrpcTesting.SimpleResponse {
      try await channel.callUnary(
        TestServiceMethods.cacheableUnaryCall, request, metadata: metadata,
        timeout: timeout)
    }

    /// One request, then responses of the sizes that it asks for.
    package func streamingOutputCall(
      _ request: GrpcTesting.StreamingOutputCallRequest, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<GrpcTesting.StreamingOutputCallResponse> {
      try await channel.callServerStream(
        TestServiceMethods.streamingOutputCall, request, metadata: metadata,
        timeout: timeout)
    }

    /// Requests, then one response with the sum of their sizes.
    package func streamingInputCall(
      metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ClientStreamCall<GrpcTesting.StreamingInputCallRequest, GrpcTesting.StreamingInputCallResponse> {
      try await channel.callClientStream(
        TestServiceMethods.streamingInputCall, metadata: metadata,
        timeout: timeout)
    }

    /// Each request is answered when it comes.
    package func fullDuplexCall(
      metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> BidirectionalCall<GrpcTesting.StreamingOutputCallRequest, GrpcTesting.StreamingOutputCallResponse> {
      try await channel.callBidirectional(
        TestServiceMethods.fullDuplexCall, metadata: metadata,
        timeout: timeout)
    }

    /// All requests come first, then their answers.
    package func halfDuplexCall(
      metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> BidirectionalCall<GrpcTesting.StreamingOutputCallRequest, GrpcTesting.StreamingOutputCallResponse> {
      try await channel.callBidirectional(
        TestServiceMethods.halfDuplexCall, metadata: metadata,
        timeout: timeout)
    }

    /// Never implemented.
    package func unimplementedCall(
      _ request: GrpcTesting.Empty, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GrpcTesting.Empty {
      try await channel.callUnary(
        TestServiceMethods.unimplementedCall, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension GrpcTesting.TestService {
  package func emptyCall(_ request: GrpcTesting.Empty, _ call: RPC.Call) throws(Core.Failure) -> GrpcTesting.Empty {
    throw GrpcTesting.TestServiceMethods.emptyCall.unimplemented
  }

  package func unaryCall(_ request: GrpcTesting.SimpleRequest, _ call: RPC.Call) throws(Core.Failure) -> GrpcTesting.SimpleResponse {
    throw GrpcTesting.TestServiceMethods.unaryCall.unimplemented
  }

  package func cacheableUnaryCall(_ request: GrpcTesting.SimpleRequest, _ call: RPC.Call) throws(Core.Failure) -> GrpcTesting.SimpleResponse {
    throw GrpcTesting.TestServiceMethods.cacheableUnaryCall.unimplemented
  }

  package func streamingOutputCall(_ request: GrpcTesting.StreamingOutputCallRequest, _ call: RPC.Call, _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) throws(Core.Failure) {
    throw GrpcTesting.TestServiceMethods.streamingOutputCall.unimplemented
  }

  package func streamingInputCall(_ requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, _ call: RPC.Call) async throws(Core.Failure) -> GrpcTesting.StreamingInputCallResponse {
    throw GrpcTesting.TestServiceMethods.streamingInputCall.unimplemented
  }

  package func fullDuplexCall(_ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>, _ call: RPC.Call, _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) async throws(Core.Failure) {
    throw GrpcTesting.TestServiceMethods.fullDuplexCall.unimplemented
  }

  package func halfDuplexCall(_ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>, _ call: RPC.Call, _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) async throws(Core.Failure) {
    throw GrpcTesting.TestServiceMethods.halfDuplexCall.unimplemented
  }

  package func unimplementedCall(_ request: GrpcTesting.Empty, _ call: RPC.Call) async throws(Core.Failure) -> GrpcTesting.Empty {
    throw GrpcTesting.TestServiceMethods.unimplementedCall.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = GrpcTesting.TestServiceMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .immediateUnary(Methods.emptyCall) {
        (request: GrpcTesting.Empty, call: RPC.Call) throws(Core.Failure) -> GrpcTesting.Empty in
        try self.emptyCall(request, call)
      })
    handlers.append(
      .immediateUnary(Methods.unaryCall) {
        (request: GrpcTesting.SimpleRequest, call: RPC.Call) throws(Core.Failure) -> GrpcTesting.SimpleResponse in
        try self.unaryCall(request, call)
      })
    handlers.append(
      .immediateUnary(Methods.cacheableUnaryCall) {
        (request: GrpcTesting.SimpleRequest, call: RPC.Call) throws(Core.Failure) -> GrpcTesting.SimpleResponse in
        try self.cacheableUnaryCall(request, call)
      })
    handlers.append(
      .immediateServerStream(Methods.streamingOutputCall) {
        (request: GrpcTesting.StreamingOutputCallRequest, call: RPC.Call, responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) throws(Core.Failure) in
        try self.streamingOutputCall(request, call, responses)
      })
    handlers.append(
      .clientStream(Methods.streamingInputCall) {
        (request: RequestStream<GrpcTesting.StreamingInputCallRequest>, call: RPC.Call) async throws(Core.Failure) -> GrpcTesting.StreamingInputCallResponse in
        try await self.streamingInputCall(request, call)
      })
    handlers.append(
      .bidirectional(Methods.fullDuplexCall) {
        (request: RequestStream<GrpcTesting.StreamingOutputCallRequest>, call: RPC.Call, responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) async throws(Core.Failure) in
        try await self.fullDuplexCall(request, call, responses)
      })
    handlers.append(
      .bidirectional(Methods.halfDuplexCall) {
        (request: RequestStream<GrpcTesting.StreamingOutputCallRequest>, call: RPC.Call, responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>) async throws(Core.Failure) in
        try await self.halfDuplexCall(request, call, responses)
      })
    handlers.append(
      .unary(Methods.unimplementedCall) {
        (request: GrpcTesting.Empty, call: RPC.Call) async throws(Core.Failure) -> GrpcTesting.Empty in
        try await self.unimplementedCall(request, call)
      })
    return handlers
  }
}

extension GrpcTesting {
  /// A service that no server implements.
  package protocol UnimplementedService: Sendable {
    /// Never implemented.
    func unimplementedCall(_ request: GrpcTesting.Empty, _ call: RPC.Call) async throws(Core.Failure) -> GrpcTesting.Empty
  }

  /// The methods of `grpc.testing.UnimplementedService`.
  package enum UnimplementedServiceMethods {
    package static let service = "grpc.testing.UnimplementedService"
    package static let unimplementedCall = RPC.Method(
      service: service,
      name: "UnimplementedCall",
      access: .public)
    package static let all: [RPC.Method] = [unimplementedCall]
  }

  /// Calls `grpc.testing.UnimplementedService`.
  package struct UnimplementedServiceClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// Never implemented.
    package func unimplementedCall(
      _ request: GrpcTesting.Empty, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> GrpcTesting.Empty {
      try await channel.callUnary(
        UnimplementedServiceMethods.unimplementedCall, request, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension GrpcTesting.UnimplementedService {
  package func unimplementedCall(_ request: GrpcTesting.Empty, _ call: RPC.Call) async throws(Core.Failure) -> GrpcTesting.Empty {
    throw GrpcTesting.UnimplementedServiceMethods.unimplementedCall.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = GrpcTesting.UnimplementedServiceMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .unary(Methods.unimplementedCall) {
        (request: GrpcTesting.Empty, call: RPC.Call) async throws(Core.Failure) -> GrpcTesting.Empty in
        try await self.unimplementedCall(request, call)
      })
    return handlers
  }
}

