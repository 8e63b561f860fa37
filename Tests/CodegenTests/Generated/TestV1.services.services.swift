// Generated from services.proto. Do not edit: run make generate.
// swift-format-ignore-file

package import Core
package import RPC
package import Wire

extension TestV1 {
  /// Calls of every shape.
  package protocol Shapes: Sendable {
    /// One message each way.
    func unary(_ request: TestV1.Scalars, _ call: RPC.Call) async throws(Core.Failure) -> TestV1.Lists
    func immediate(_ request: GoogleProtobuf.Empty, _ call: RPC.Call) throws(Core.Failure) -> TestV1.Scalars
    func serverStream(_ request: TestV1.Scalars, _ call: RPC.Call, _ responses: ResponseStream<TestV1.Event>) async throws(Core.Failure)
    func immediateStream(_ request: TestV1.Scalars, _ call: RPC.Call, _ responses: ResponseStream<TestV1.Event>) throws(Core.Failure)
    func clientStream(_ requests: RequestStream<TestV1.Scalars>, _ call: RPC.Call) async throws(Core.Failure) -> TestV1.Lists
    func chat(_ requests: RequestStream<TestV1.Scalars>, _ call: RPC.Call, _ responses: ResponseStream<TestV1.Lists>) async throws(Core.Failure)
    func copy(_ requests: RequestStream<TestV1.Piece>, _ call: RPC.Call, _ responses: ResponseStream<TestV1.Piece>) async throws(Core.Failure)
  }

  /// The methods of `modelroute.test.v1.Shapes`.
  package enum ShapesMethods {
    package static let service = "modelroute.test.v1.Shapes"
    package static let unary = RPC.Method(
      service: service,
      name: "Unary",
      access: .scope("test.write"),
      http: [HTTPRule(method: "POST", template: "/v1/scalars/{string}:unary", body: "*"), HTTPRule(method: "GET", template: "/v1/scalars/{string}", body: ""), HTTPRule(method: "QUERY", template: "/v1/scalars", body: "*")],
      requestIDField: "string")
    package static let immediate = RPC.Method(
      service: service,
      name: "Immediate",
      isImmediate: true,
      access: .operator("test.read"),
      isReadOnly: true)
    package static let serverStream = RPC.Method(
      service: service,
      name: "ServerStream",
      responseStreaming: true,
      access: .public,
      resumeFields: ["int64", "string"])
    package static let immediateStream = RPC.Method(
      service: service,
      name: "ImmediateStream",
      responseStreaming: true,
      isImmediate: true,
      access: .public)
    package static let clientStream = RPC.Method(
      service: service,
      name: "ClientStream",
      requestStreaming: true,
      access: .public)
    package static let chat = RPC.Method(
      service: service,
      name: "Chat",
      requestStreaming: true,
      responseStreaming: true,
      access: .public)
    package static let copy = RPC.Method(
      service: service,
      name: "Copy",
      requestStreaming: true,
      responseStreaming: true,
      access: .public,
      content: ContentRule(head: "head", name: "head.string"),
      respondsWithContent: true)
    package static let all: [RPC.Method] = [unary, immediate, serverStream, immediateStream, clientStream, chat, copy]
  }

  /// Calls `modelroute.test.v1.Shapes`.
  package struct ShapesClient: Sendable {
    package let channel: any RPC.Channel

    package init(_ channel: any RPC.Channel) { self.channel = channel }

    /// One message each way.
    package func unary(
      _ request: TestV1.Scalars, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> TestV1.Lists {
      try await channel.callUnary(
        ShapesMethods.unary, request, metadata: metadata,
        timeout: timeout)
    }

    package func immediate(
      _ request: GoogleProtobuf.Empty, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> TestV1.Scalars {
      try await channel.callUnary(
        ShapesMethods.immediate, request, metadata: metadata,
        timeout: timeout)
    }

    package func serverStream(
      _ request: TestV1.Scalars, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<TestV1.Event> {
      try await channel.callServerStream(
        ShapesMethods.serverStream, request, metadata: metadata,
        timeout: timeout)
    }

    package func immediateStream(
      _ request: TestV1.Scalars, metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ResponseReader<TestV1.Event> {
      try await channel.callServerStream(
        ShapesMethods.immediateStream, request, metadata: metadata,
        timeout: timeout)
    }

    package func clientStream(
      metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> ClientStreamCall<TestV1.Scalars, TestV1.Lists> {
      try await channel.callClientStream(
        ShapesMethods.clientStream, metadata: metadata,
        timeout: timeout)
    }

    package func chat(
      metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> BidirectionalCall<TestV1.Scalars, TestV1.Lists> {
      try await channel.callBidirectional(
        ShapesMethods.chat, metadata: metadata,
        timeout: timeout)
    }

    package func copy(
      metadata: RPC.Metadata = [:], timeout: Duration? = nil
    ) async throws(Core.Failure) -> BidirectionalCall<TestV1.Piece, TestV1.Piece> {
      try await channel.callBidirectional(
        ShapesMethods.copy, metadata: metadata,
        timeout: timeout)
    }
  }
}

/// A method that is not implemented answers UNIMPLEMENTED.
extension TestV1.Shapes {
  package func unary(_ request: TestV1.Scalars, _ call: RPC.Call) async throws(Core.Failure) -> TestV1.Lists {
    throw TestV1.ShapesMethods.unary.unimplemented
  }

  package func immediate(_ request: GoogleProtobuf.Empty, _ call: RPC.Call) throws(Core.Failure) -> TestV1.Scalars {
    throw TestV1.ShapesMethods.immediate.unimplemented
  }

  package func serverStream(_ request: TestV1.Scalars, _ call: RPC.Call, _ responses: ResponseStream<TestV1.Event>) async throws(Core.Failure) {
    throw TestV1.ShapesMethods.serverStream.unimplemented
  }

  package func immediateStream(_ request: TestV1.Scalars, _ call: RPC.Call, _ responses: ResponseStream<TestV1.Event>) throws(Core.Failure) {
    throw TestV1.ShapesMethods.immediateStream.unimplemented
  }

  package func clientStream(_ requests: RequestStream<TestV1.Scalars>, _ call: RPC.Call) async throws(Core.Failure) -> TestV1.Lists {
    throw TestV1.ShapesMethods.clientStream.unimplemented
  }

  package func chat(_ requests: RequestStream<TestV1.Scalars>, _ call: RPC.Call, _ responses: ResponseStream<TestV1.Lists>) async throws(Core.Failure) {
    throw TestV1.ShapesMethods.chat.unimplemented
  }

  package func copy(_ requests: RequestStream<TestV1.Piece>, _ call: RPC.Call, _ responses: ResponseStream<TestV1.Piece>) async throws(Core.Failure) {
    throw TestV1.ShapesMethods.copy.unimplemented
  }

  /// The service for a router.
  package var handlers: [RPC.Handler] {
    typealias Methods = TestV1.ShapesMethods
    var handlers: [RPC.Handler] = []
    handlers.append(
      .unary(Methods.unary) {
        (request: TestV1.Scalars, call: RPC.Call) async throws(Core.Failure) -> TestV1.Lists in
        try await self.unary(request, call)
      })
    handlers.append(
      .immediateUnary(Methods.immediate) {
        (request: GoogleProtobuf.Empty, call: RPC.Call) throws(Core.Failure) -> TestV1.Scalars in
        try self.immediate(request, call)
      })
    handlers.append(
      .serverStream(Methods.serverStream) {
        (request: TestV1.Scalars, call: RPC.Call, responses: ResponseStream<TestV1.Event>) async throws(Core.Failure) in
        try await self.serverStream(request, call, responses)
      })
    handlers.append(
      .immediateServerStream(Methods.immediateStream) {
        (request: TestV1.Scalars, call: RPC.Call, responses: ResponseStream<TestV1.Event>) throws(Core.Failure) in
        try self.immediateStream(request, call, responses)
      })
    handlers.append(
      .clientStream(Methods.clientStream) {
        (request: RequestStream<TestV1.Scalars>, call: RPC.Call) async throws(Core.Failure) -> TestV1.Lists in
        try await self.clientStream(request, call)
      })
    handlers.append(
      .bidirectional(Methods.chat) {
        (request: RequestStream<TestV1.Scalars>, call: RPC.Call, responses: ResponseStream<TestV1.Lists>) async throws(Core.Failure) in
        try await self.chat(request, call, responses)
      })
    handlers.append(
      .bidirectional(Methods.copy) {
        (request: RequestStream<TestV1.Piece>, call: RPC.Call, responses: ResponseStream<TestV1.Piece>) async throws(Core.Failure) in
        try await self.copy(request, call, responses)
      })
    return handlers
  }
}

