// Messages that are compressed, and messages that are not, in one call.

import Core
import GRPCClient
import HTTP
import Protos
import RPC
import Wire

extension Test {
  static let compressed = [
    Test("client_compressed_unary") { try await $0.clientCompressedUnary() },
    Test("server_compressed_unary") { try await $0.serverCompressedUnary() },
    Test("client_compressed_streaming") { try await $0.clientCompressedStreaming() },
    Test("server_compressed_streaming") { try await $0.serverCompressedStreaming() },
  ]
}

extension Case {
  /// A server that looks for the flag refuses a message without it (the probe), and takes both.
  func clientCompressedUnary() async throws {
    try await expectFailure(3) { _ = try await unary(expecting: true, isCompressed: false) }
    for isCompressed in [true, false] {
      let response = try await unary(expecting: isCompressed, isCompressed: isCompressed)
      try expect(zeros: 314_159, in: response.payload)
    }
  }

  func serverCompressedUnary() async throws {
    for isCompressed in [true, false] {
      var request = largeRequest
      request.responseCompressed = flag(isCompressed)
      let call = try await open(GrpcTesting.TestServiceMethods.unaryCall)
      try await call.send(request.binary())
      call.finishSending()
      let response = try GrpcTesting.SimpleResponse(binary: try await call.single())
      try expect(call.wasCompressed, isCompressed, "whether the response was compressed")
      try expect(zeros: 314_159, in: response.payload)
    }
  }

  func clientCompressedStreaming() async throws {
    try await expectFailure(3) {
      let probe = try await open(GrpcTesting.TestServiceMethods.streamingInputCall)
      try await probe.send(input(27182, expecting: true))
      probe.finishSending()
      _ = try await probe.single()
    }
    let call = try await open(GrpcTesting.TestServiceMethods.streamingInputCall)
    try await call.sendCompressed(input(27182, expecting: true))
    try await call.send(input(45904, expecting: false))
    call.finishSending()
    let response = try GrpcTesting.StreamingInputCallResponse(binary: try await call.single())
    try expect(response.aggregatedPayloadSize, 73086, "the sum of the sizes")
  }

  func serverCompressedStreaming() async throws {
    var request = GrpcTesting.StreamingOutputCallRequest()
    request.responseParameters = [
      parameters(31415, compressed: true), parameters(92653, compressed: false),
    ]
    let call = try await open(GrpcTesting.TestServiceMethods.streamingOutputCall)
    try await call.send(request.binary())
    call.finishSending()
    for (size, isCompressed) in [(31415, true), (92653, false)] {
      guard let bytes = try await call.next() else { throw Complaint("the stream ended early") }
      try expect(call.wasCompressed, isCompressed, "whether the response was compressed")
      let response = try GrpcTesting.StreamingOutputCallResponse(binary: bytes)
      try expect(zeros: size, in: response.payload)
    }
    try expect(try await call.next() == nil, true, "the end of the stream")
  }

  // MARK: Pieces

  private func open(_ method: Method) async throws -> GRPCClientCall {
    try await channel.open(method, metadata: [:], timeout: nil, encoding: .gzip)
  }

  private func unary(
    expecting: Bool, isCompressed: Bool
  ) async throws -> GrpcTesting.SimpleResponse {
    var request = largeRequest
    request.expectCompressed = flag(expecting)
    let call = try await open(GrpcTesting.TestServiceMethods.unaryCall)
    if isCompressed {
      try await call.sendCompressed(request.binary())
    } else {
      try await call.send(request.binary())
    }
    call.finishSending()
    return try GrpcTesting.SimpleResponse(binary: try await call.single())
  }

  private func input(_ size: Int, expecting: Bool) -> [UInt8] {
    var request = GrpcTesting.StreamingInputCallRequest()
    request.payload = payload(size)
    request.expectCompressed = flag(expecting)
    return request.binary()
  }
}
