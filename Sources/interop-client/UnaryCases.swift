// One message each way.

import Core
import GRPCClient
import Protos
import RPC
import Wire

extension Test {
  static let unary = [
    Test("empty_unary") { test in _ = try await test.stub.emptyCall(GrpcTesting.Empty()) },
    Test("large_unary") { try await $0.largeUnary($0.stub) },
    Test("pick_first_unary") { try await $0.pickFirst() },
    Test("status_code_and_message") { try await $0.statusAndMessage() },
    Test("special_status_message") { try await $0.specialMessage() },
    Test("custom_metadata") { try await $0.customMetadata() },
    Test("unimplemented_method") { test in
      try await test.expectFailure(12) {
        _ = try await test.stub.unimplementedCall(GrpcTesting.Empty())
      }
    },
    Test("unimplemented_service") { test in
      let stub = GrpcTesting.UnimplementedServiceClient(test.channel)
      try await test.expectFailure(12) { _ = try await stub.unimplementedCall(GrpcTesting.Empty()) }
    },
    Test("rpc_soak") { test in
      for _ in 0..<test.iterations { try await test.largeUnary(test.stub) }
    },
    Test("channel_soak") { test in
      for _ in 0..<test.iterations {
        let channel = test.makeChannel()
        try await test.largeUnary(GrpcTesting.TestServiceClient(channel))
        channel.close()
      }
    },
  ]
}

extension Case {
  func largeUnary(_ stub: GrpcTesting.TestServiceClient) async throws {
    let response = try await stub.unaryCall(largeRequest)
    try expect(zeros: 314_159, in: response.payload)
  }

  /// Twenty calls reach the same server. (Some servers give no id; then all give none.)
  func pickFirst() async throws {
    var request = GrpcTesting.SimpleRequest()
    request.responseSize = 1
    request.payload = payload(1)
    request.fillServerId = true
    let first = try await stub.unaryCall(request).serverId
    for _ in 0..<19 {
      try expect(try await stub.unaryCall(request).serverId, first, "the server")
    }
  }

  /// Status and message come back, from a unary call and from a stream.
  func statusAndMessage() async throws {
    var request = GrpcTesting.SimpleRequest()
    request.responseStatus = status("test status message")
    let failure = try await expectFailure(2) { _ = try await stub.unaryCall(request) }
    try expect(failure.message, "test status message", "the message")
    var next = GrpcTesting.StreamingOutputCallRequest()
    next.responseStatus = status("test status message")
    let call = try await stub.fullDuplexCall()
    let streamed = try await expectFailure(2) {
      try await call.send(next)
      call.finishSending()
      _ = try await call.responses.next()
    }
    try expect(streamed.message, "test status message", "the message of the stream")
  }

  func specialMessage() async throws {
    let text = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"
    var request = GrpcTesting.SimpleRequest()
    request.responseStatus = status(text)
    let failure = try await expectFailure(2) { _ = try await stub.unaryCall(request) }
    try expect(failure.message, text, "the message")
  }

  func customMetadata() async throws {
    let call = try await channel.open(
      GrpcTesting.TestServiceMethods.unaryCall, metadata: echoMetadata, timeout: nil)
    try await call.send(largeRequest.binary())
    call.finishSending()
    let response = try GrpcTesting.SimpleResponse(binary: try await call.single())
    try expect(zeros: 314_159, in: response.payload)
    try expectEcho(call)
    let stream = try await stub.fullDuplexCall(metadata: echoMetadata)
    try await stream.send(streamRequest([314_159], payload: 271_828))
    stream.finishSending()
    try expect(zeros: 314_159, in: try await stream.responses.next()?.payload)
    try expect(try await stream.responses.next() == nil, true, "the end of the stream")
    try expectEcho(stream.responses.call)
  }

  private func status(_ message: String) -> GrpcTesting.EchoStatus {
    var status = GrpcTesting.EchoStatus()
    status.code = 2
    status.message = message
    return status
  }
}
