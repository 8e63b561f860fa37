// Streams of requests, of responses and of both.

import Core
import GRPCClient
import Protos
import RPC

extension Test {
  static let streaming = [
    Test("client_streaming") { try await $0.clientStreaming() },
    Test("server_streaming") { try await $0.serverStreaming() },
    Test("ping_pong") { try await $0.pingPong() },
    Test("empty_stream") { test in
      let call = try await test.stub.fullDuplexCall()
      call.finishSending()
      try test.expect(try await call.responses.next() == nil, true, "the end of the stream")
    },
    Test("half_duplex") { try await $0.halfDuplex() },
    Test("slow_consumer") { try await $0.slowConsumer() },
    Test("cancel_after_begin") { test in
      let call = try await test.stub.streamingInputCall()
      call.cancel()
      try await test.expectFailure(1) { _ = try await call.finish() }
    },
    Test("cancel_after_first_response") { test in
      let call = try await test.stub.fullDuplexCall()
      try await call.send(test.streamRequest([31415], payload: 27182))
      try test.expect(zeros: 31415, in: try await call.responses.next()?.payload)
      call.cancel()
      try await test.expectFailure(1) { _ = try await call.responses.next() }
    },
    Test("timeout_on_sleeping_server") { test in
      try await test.expectFailure(4) {
        let call = try await test.stub.fullDuplexCall(timeout: .milliseconds(1))
        try await call.send(test.streamRequest([], payload: 27182))
        _ = try await call.responses.next()
      }
    },
  ]
}

extension Case {
  /// The sizes that the descriptions ask for.
  private static let requestSizes = [27182, 8, 1828, 45904]
  private static let responseSizes: [Int32] = [31415, 9, 2653, 58979]

  func clientStreaming() async throws {
    let call = try await stub.streamingInputCall()
    for size in Self.requestSizes {
      var request = GrpcTesting.StreamingInputCallRequest()
      request.payload = payload(size)
      try await call.send(request)
    }
    try expect(try await call.finish().aggregatedPayloadSize, 74922, "the sum of the sizes")
  }

  func serverStreaming() async throws {
    let responses = try await stub.streamingOutputCall(streamRequest(Self.responseSizes))
    for size in Self.responseSizes {
      try expect(zeros: Int(size), in: try await responses.next()?.payload)
    }
    try expect(try await responses.next() == nil, true, "the end of the stream")
  }

  func pingPong() async throws {
    let call = try await stub.fullDuplexCall()
    for (size, count) in zip(Self.responseSizes, Self.requestSizes) {
      try await call.send(streamRequest([size], payload: count))
      try expect(zeros: Int(size), in: try await call.responses.next()?.payload)
    }
    call.finishSending()
    try expect(try await call.responses.next() == nil, true, "the end of the stream")
  }

  /// All requests go before the first response.
  func halfDuplex() async throws {
    let call = try await stub.halfDuplexCall()
    for size in Self.responseSizes { try await call.send(streamRequest([size])) }
    call.finishSending()
    for size in Self.responseSizes {
      try expect(zeros: Int(size), in: try await call.responses.next()?.payload)
    }
    try expect(try await call.responses.next() == nil, true, "the end of the stream")
  }

  /// Two thousand responses of a kilobyte fill the windows while nobody reads.
  func slowConsumer() async throws {
    let sizes = [Int32](repeating: 1030, count: 2000)
    let responses = try await stub.streamingOutputCall(streamRequest(sizes))
    for (index, size) in sizes.enumerated() {
      if index % 200 == 0 { try await World.live.sleep(.milliseconds(20)) }
      try expect(zeros: Int(size), in: try await responses.next()?.payload)
    }
    try expect(try await responses.next() == nil, true, "the end of the stream")
  }
}
