// A gRPC connection with fake exchanges.

import Core
import GRPC
import HTTP
import Protos
import RPC
import RPCTestSupport
import Wire

/// One connection to an echo service, and the exchanges that a test begins on it.
struct Fixture {
  static let unaryPath = "/grpc.testing.TestService/UnaryCall"
  static let outputPath = "/grpc.testing.TestService/StreamingOutputCall"
  static let inputPath = "/grpc.testing.TestService/StreamingInputCall"

  let loop = ManualLoop()
  let service: EchoService
  let connection: any ConnectionHandler

  init(
    _ service: EchoService = EchoService(), messageLengthLimit: Int = 1 << 20,
    requestMemory: RequestMemory = RequestMemory(),
    observer: (@Sendable (CallReport) -> Void)? = nil
  ) {
    self.service = service
    let pipeline = Pipeline(
      router: Router(handlers: service.handlers), authenticator: TestAuthenticator(),
      world: loop.world, requestMemory: requestMemory, observer: observer)
    connection = GRPCService(pipeline, messageLengthLimit: messageLengthLimit)
      .connected(peer: "192.0.2.1:4711", loop: loop)
  }

  static func head(
    _ path: String = unaryPath, method: String = "POST",
    contentType: String? = "application/grpc",
    lines: [(String, String)] = []
  ) -> RequestHead {
    var fields = HTTPFields()
    if let contentType { fields.append("content-type", contentType) }
    fields.append("te", "trailers")
    for (name, value) in lines { fields.append(name, value) }
    return RequestHead(method: method, authority: "localhost", path: path, fields: fields)
  }

  func begin(_ head: RequestHead = Fixture.head()) -> (FakeExchange, any ExchangeReceiver) {
    let exchange = FakeExchange(head, loop: loop)
    return (exchange, connection.begin(exchange))
  }

  /// A whole request at once.
  func call(_ head: RequestHead = Fixture.head(), body: [UInt8]) -> FakeExchange {
    let (exchange, receiver) = begin(head)
    if !body.isEmpty { receiver.received(body) }
    receiver.requestFinished(trailers: nil)
    loop.run()
    receiver.closed()
    return exchange
  }

  /// A message with its five bytes in front.
  static func framed(_ message: some Message, flag: UInt8 = 0) -> [UInt8] {
    framed(message.binary(), flag: flag)
  }

  static func framed(_ bytes: [UInt8], flag: UInt8 = 0) -> [UInt8] {
    let length = UInt32(bytes.count)
    return [
      flag, UInt8(length >> 24), UInt8(length >> 16 & 255), UInt8(length >> 8 & 255),
      UInt8(length & 255),
    ] + bytes
  }
}
