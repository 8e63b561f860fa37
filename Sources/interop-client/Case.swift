// What the cases have in common: a channel, payloads, and claims.

import Core
import GRPCClient
import Protos
import RPC

/// A case of grpc/doc/interop-test-descriptions.md by its name there.
struct Test: Sendable {
  let name: String
  let run: @Sendable (Case) async throws -> Void

  init(_ name: String, _ run: @escaping @Sendable (Case) async throws -> Void) {
    self.name = name
    self.run = run
  }

  static let all = unary + streaming + compressed
}

/// One run of a case, with a connection of its own.
struct Case: Sendable {
  let channel: GRPCChannel
  let iterations: Int
  let makeChannel: @Sendable () -> GRPCChannel

  var stub: GrpcTesting.TestServiceClient { GrpcTesting.TestServiceClient(channel) }

  init(_ channels: Channels, iterations: Int) {
    let make = { @Sendable in channels.make() }
    channel = make()
    makeChannel = make
    self.iterations = iterations
  }

  // MARK: Claims

  func expect<T: Equatable>(_ value: T, _ expected: T, _ what: String) throws(Complaint) {
    guard value == expected else { throw Complaint("\(what) is \(value), not \(expected)") }
  }

  /// The payload is so many zeros.
  func expect(zeros count: Int, in payload: GrpcTesting.Payload?) throws(Complaint) {
    let body = payload?.body ?? []
    try expect(body.count, count, "the payload's length")
    guard body.allSatisfy({ $0 == 0 }) else { throw Complaint("the payload is not of zeros") }
  }

  /// The call fails with this status.
  @discardableResult
  func expectFailure(
    _ status: Int, _ body: () async throws -> Void
  ) async throws -> Failure {
    do {
      try await body()
    } catch let failure as Failure {
      try expect(failure.clientStatus, status, "the status (\(failure.message))")
      return failure
    }
    throw Complaint("the call succeeded; status \(status) expected")
  }

  // MARK: Requests

  func payload(_ count: Int) -> GrpcTesting.Payload {
    var payload = GrpcTesting.Payload()
    payload.body = [UInt8](repeating: 0, count: count)
    return payload
  }

  /// Asks for 314,159 bytes with 271,828.
  var largeRequest: GrpcTesting.SimpleRequest {
    var request = GrpcTesting.SimpleRequest()
    request.responseSize = 314_159
    request.payload = payload(271_828)
    return request
  }

  func parameters(_ size: Int32, compressed: Bool? = nil) -> GrpcTesting.ResponseParameters {
    var parameters = GrpcTesting.ResponseParameters()
    parameters.size = size
    parameters.compressed = compressed.map(flag)
    return parameters
  }

  func flag(_ value: Bool) -> GrpcTesting.BoolValue {
    var flag = GrpcTesting.BoolValue()
    flag.value = value
    return flag
  }

  func streamRequest(_ sizes: [Int32], payload count: Int? = nil)
    -> GrpcTesting.StreamingOutputCallRequest
  {
    var request = GrpcTesting.StreamingOutputCallRequest()
    request.responseParameters = sizes.map { parameters($0) }
    request.payload = count.map(payload)
    return request
  }

  var echoMetadata: Metadata {
    [
      "x-grpc-test-echo-initial": "test_initial_metadata_value",
      "x-grpc-test-echo-trailing-bin": .bytes([0xAB, 0xAB, 0xAB]),
    ]
  }

  func expectEcho(_ call: any ClientCall) throws(Complaint) {
    try expect(
      call.responseHeaders["x-grpc-test-echo-initial"], "test_initial_metadata_value",
      "the initial metadata")
    try expect(
      call.responseTrailers.bytes("x-grpc-test-echo-trailing-bin"), [0xAB, 0xAB, 0xAB],
      "the trailing metadata")
  }
}

extension Failure {
  /// The status as the server sent it: a cancelled call is a timeout of ours with a reason.
  var clientStatus: Int { reason == Failure.canceled ? 1 : grpcStatus }
}
