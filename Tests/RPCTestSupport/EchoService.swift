// grpc.testing.TestService with answers that tests can foresee.

package import Core
package import Protos
package import RPC
package import Synchronization

/// Echoes payloads. `hooks` let a test take over what an immediate or async method does.
package final class EchoService: GrpcTesting.TestService {
  package typealias Unary =
    @Sendable (GrpcTesting.SimpleRequest, Call) throws(Failure) -> GrpcTesting.SimpleResponse
  package typealias Output =
    @Sendable (
      GrpcTesting.StreamingOutputCallRequest, Call,
      ResponseStream<GrpcTesting.StreamingOutputCallResponse>
    ) async throws(Failure) -> Void

  private let unary: Unary?
  private let output: Output?
  package let calls = Mutex<[Call]>([])

  package init(unary: Unary? = nil, output: Output? = nil) {
    self.unary = unary
    self.output = output
  }

  package func unaryCall(
    _ request: GrpcTesting.SimpleRequest, _ call: Call
  ) throws(Failure) -> GrpcTesting.SimpleResponse {
    calls.withLock { $0.append(call) }
    if let unary { return try unary(request, call) }
    var response = GrpcTesting.SimpleResponse()
    response.payload = request.payload
    return response
  }

  /// Immediate in the schema; what tests give it may wait, so it is a task here.
  package func streamingOutputCall(
    _ request: GrpcTesting.StreamingOutputCallRequest, _ call: Call,
    _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>
  ) throws(Failure) {
    calls.withLock { $0.append(call) }
    let task = Task.immediate(executorPreference: call.loop) {
      do throws(Failure) {
        try await self.answer(request, call, responses)
        responses.finish()
      } catch {
        responses.finish(error)
      }
    }
    call.onCancel { task.cancel() }
  }

  private func answer(
    _ request: GrpcTesting.StreamingOutputCallRequest, _ call: Call,
    _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>
  ) async throws(Failure) {
    if let output { return try await output(request, call, responses) }
    for parameters in request.responseParameters {
      try await responses.send(Self.response(size: Int(parameters.size)))
    }
  }

  package func streamingInputCall(
    _ requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, _ call: Call
  ) async throws(Failure) -> GrpcTesting.StreamingInputCallResponse {
    calls.withLock { $0.append(call) }
    var response = GrpcTesting.StreamingInputCallResponse()
    while let request = try await requests.next() {
      response.aggregatedPayloadSize += Int32(request.payload?.body.count ?? 0)
    }
    return response
  }

  package func fullDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>, _ call: Call,
    _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>
  ) async throws(Failure) {
    while let request = try await requests.next() {
      for parameters in request.responseParameters {
        try await responses.send(Self.response(size: Int(parameters.size)))
      }
    }
  }

  package static func request(_ text: String) -> GrpcTesting.SimpleRequest {
    var request = GrpcTesting.SimpleRequest()
    request.payload = GrpcTesting.Payload()
    request.payload?.body = Array(text.utf8)
    return request
  }

  /// The answer to `request` of the same text.
  package static func answer(_ text: String) -> GrpcTesting.SimpleResponse {
    var response = GrpcTesting.SimpleResponse()
    response.payload = request(text).payload
    return response
  }

  package static func request(sizes: [Int]) -> GrpcTesting.StreamingOutputCallRequest {
    var request = GrpcTesting.StreamingOutputCallRequest()
    request.responseParameters = sizes.map { size in
      var parameters = GrpcTesting.ResponseParameters()
      parameters.size = Int32(size)
      return parameters
    }
    return request
  }

  package static func response(size: Int) -> GrpcTesting.StreamingOutputCallResponse {
    var response = GrpcTesting.StreamingOutputCallResponse()
    response.payload = GrpcTesting.Payload()
    response.payload?.body = [UInt8](repeating: 7, count: size)
    return response
  }
}
