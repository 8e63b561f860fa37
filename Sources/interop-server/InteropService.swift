// grpc.testing.TestService as grpc/doc/interop-test-descriptions.md wants it.

import Core
import Protos
import RPC

/// Calls of every shape, for clients of other implementations and for load programs.
struct InteropService: GrpcTesting.TestService {
  let world: World

  /// The largest payload that a response may be asked to have.
  private static let sizeLimit: Int32 = 64 << 20

  func emptyCall(_ request: GrpcTesting.Empty, _ call: Call) throws(Failure) -> GrpcTesting.Empty {
    echoMetadata(call)
    return GrpcTesting.Empty()
  }

  func unaryCall(
    _ request: GrpcTesting.SimpleRequest, _ call: Call
  ) throws(Failure) -> GrpcTesting.SimpleResponse {
    echoMetadata(call)
    try checkCompression(request.expectCompressed, call)
    if let compressed = request.responseCompressed {
      call.compression = compressed.value ? .always : .never
    }
    try checkStatus(request.responseStatus)
    var response = GrpcTesting.SimpleResponse()
    if request.responseSize > 0 { response.payload = try payload(request.responseSize) }
    if request.fillServerId { response.serverId = "modelroute" }
    return response
  }

  func cacheableUnaryCall(
    _ request: GrpcTesting.SimpleRequest, _ call: Call
  ) throws(Failure) -> GrpcTesting.SimpleResponse {
    try unaryCall(request, call)
  }

  func streamingOutputCall(
    _ request: GrpcTesting.StreamingOutputCallRequest, _ call: Call,
    _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>
  ) throws(Failure) {
    echoMetadata(call)
    try checkStatus(request.responseStatus)
    if request.responseParameters.contains(where: { $0.compressed?.value == true }) {
      call.compression = .always
      responses.begin()
    }
    PacedAnswer.start(request.responseParameters, call, responses, world)
  }

  func streamingInputCall(
    _ requests: RequestStream<GrpcTesting.StreamingInputCallRequest>, _ call: Call
  ) async throws(Failure) -> GrpcTesting.StreamingInputCallResponse {
    echoMetadata(call)
    var response = GrpcTesting.StreamingInputCallResponse()
    while let request = try await requests.next() {
      try checkCompression(request.expectCompressed, call)
      let size = Int32(clamping: request.payload?.body.count ?? 0)
      response.aggregatedPayloadSize &+= size
    }
    return response
  }

  func fullDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>, _ call: Call,
    _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>
  ) async throws(Failure) {
    echoMetadata(call)
    while let request = try await requests.next() { try await answer(request, call, responses) }
  }

  func halfDuplexCall(
    _ requests: RequestStream<GrpcTesting.StreamingOutputCallRequest>, _ call: Call,
    _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>
  ) async throws(Failure) {
    echoMetadata(call)
    var all: [GrpcTesting.StreamingOutputCallRequest] = []
    while let request = try await requests.next() { all.append(request) }
    for request in all { try await answer(request, call, responses) }
  }

  // MARK: Pieces

  private func answer(
    _ request: GrpcTesting.StreamingOutputCallRequest, _ call: Call,
    _ responses: ResponseStream<GrpcTesting.StreamingOutputCallResponse>
  ) async throws(Failure) {
    try checkStatus(request.responseStatus)
    if request.responseParameters.contains(where: { $0.compressed?.value == true }) {
      call.compression = .always
      responses.begin()
    }
    for parameters in request.responseParameters {
      if parameters.intervalUs > 0 { try await wait(parameters.intervalUs) }
      if let compressed = parameters.compressed {
        call.compression = compressed.value ? .always : .never
      }
      var response = GrpcTesting.StreamingOutputCallResponse()
      response.payload = try payload(parameters.size)
      try await responses.send(response)
    }
  }

  private func wait(_ microseconds: Int32) async throws(Failure) {
    do {
      try await world.sleep(.microseconds(Int64(microseconds)))
    } catch {
      throw .canceledCall
    }
  }

  private func payload(_ size: Int32) throws(Failure) -> GrpcTesting.Payload {
    try Self.payload(size)
  }

  static func payload(_ size: Int32) throws(Failure) -> GrpcTesting.Payload {
    guard size >= 0, size <= sizeLimit else {
      throw .invalid("size", "has to be 0 to \(sizeLimit)")
    }
    var payload = GrpcTesting.Payload()
    payload.body = [UInt8](repeating: 0, count: Int(size))
    return payload
  }

  private func checkCompression(
    _ expected: GrpcTesting.BoolValue?, _ call: Call
  ) throws(Failure) {
    if expected?.value == true && !call.requestWasCompressed {
      throw .invalid("expect_compressed", "the message was not compressed")
    }
  }

  private func checkStatus(_ status: GrpcTesting.EchoStatus?) throws(Failure) {
    guard let status, status.code != 0 else { return }
    let code: Failure.Code =
      switch status.code {
      case 3: .invalidRequest
      case 4: .timeout
      case 5: .notFound
      case 7: .permissionDenied
      case 8: .rateLimited
      case 9: .contentBlocked
      case 10: .conflict
      case 13: .internal
      case 14: .providerUnavailable
      case 16: .unauthenticated
      default: .generationFailed
      }
    throw Failure(code, status.message)
  }

  private func echoMetadata(_ call: Call) {
    if call.metadata.isEmpty { return }
    if let text = call.metadata["x-grpc-test-echo-initial"] {
      call.addResponseHeader("x-grpc-test-echo-initial", text)
    }
    if let bytes = call.metadata.bytes("x-grpc-test-echo-trailing-bin") {
      call.addResponseTrailer("x-grpc-test-echo-trailing-bin", .bytes(bytes))
    }
  }
}
