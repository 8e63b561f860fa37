// Health and reflection through in-process calls.

import Core
import GRPC
import HTTP
import Protos
import RPC
import RPCTestSupport
import Testing
import Wire

@Suite struct ServiceTests {
  private let loop = ManualLoop()

  private func call() -> Call {
    Call(
      method: GrpcHealthV1.HealthMethods.check, identity: .anonymous, loop: loop,
      ids: IDMaker(world: loop.world))
  }

  private func request(_ service: String) -> GrpcHealthV1.HealthCheckRequest {
    var request = GrpcHealthV1.HealthCheckRequest()
    request.service = service
    return request
  }

  @Test("health tells the state of the server and of each service")
  func check() throws {
    let health = HealthService(services: ["a.B"])
    #expect(try health.check(request("a.B"), call()).status == .notServing)
    health.set(isServing: true)
    #expect(try health.check(request(""), call()).status == .serving)
    #expect(try health.check(request("a.B"), call()).status == .serving)
    #expect(throws: Failure(.notFound, "no service x")) {
      _ = try health.check(request("x"), call())
    }
    #expect(
      try health.list(GrpcHealthV1.HealthListRequest(), call()).statuses.keys.sorted()
        == ["", "a.B"])
  }

  @Test("watching health tells the state at once and on each change")
  func watch() throws {
    let health = HealthService(services: [])
    let pipeline = Pipeline(
      router: Router(handlers: health.handlers), authenticator: TestAuthenticator(),
      world: loop.world)
    let connection = GRPCService(pipeline).connected(peer: "", loop: loop)
    let exchange = FakeExchange(Fixture.head("/grpc.health.v1.Health/Watch"), loop: loop)
    let receiver = connection.begin(exchange)
    receiver.received(Fixture.framed([]))
    receiver.requestFinished(trailers: nil)
    health.set(isServing: true)
    #expect(exchange.body == Fixture.framed([8, 2]) + Fixture.framed([8, 1]))
    receiver.closed()
    health.set(isServing: false)
    #expect(!exchange.isFinished)
  }

  @Test("reflection lists services and sends a symbol's file with all that it imports")
  func reflection() throws {
    let service = ReflectionService(services: ["modelroute.v1.JobService"])
    let pipeline = Pipeline(
      router: Router(handlers: service.handlers), authenticator: TestAuthenticator(),
      world: loop.world)
    let connection = GRPCService(pipeline).connected(peer: "", loop: loop)
    let path = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo"
    let exchange = FakeExchange(Fixture.head(path), loop: loop)
    let receiver = connection.begin(exchange)
    var list = GrpcReflectionV1.ServerReflectionRequest()
    list.messageRequest = .listServices("")
    var symbol = GrpcReflectionV1.ServerReflectionRequest()
    symbol.messageRequest = .fileContainingSymbol("modelroute.v1.JobService")
    var nothing = GrpcReflectionV1.ServerReflectionRequest()
    nothing.messageRequest = .fileContainingSymbol("x.Y")
    for request in [list, symbol, nothing] { receiver.received(Fixture.framed(request)) }
    receiver.requestFinished(trailers: nil)
    loop.run()
    let answers = try responses(exchange.body)
    guard case .listServicesResponse(let services) = answers[0].messageResponse,
      case .fileDescriptorResponse(let files) = answers[1].messageResponse,
      case .errorResponse(let error) = answers[2].messageResponse
    else { throw Failure(.internal, "\(answers)") }
    #expect(
      services.service.map(\.name) == [
        "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
        "modelroute.v1.JobService",
      ])
    #expect(files.fileDescriptorProto.count > 5)
    #expect(error.errorCode == 5)
  }

  private func responses(
    _ bytes: [UInt8]
  ) throws -> [GrpcReflectionV1.ServerReflectionResponse] {
    var parser = MessageParser(lengthLimit: 1 << 20)
    var list: [GrpcReflectionV1.ServerReflectionResponse] = []
    try bytes.withUnsafeBytes { bytes in
      try parser.read(bytes) { (frame) throws(Failure) in
        list.append(try GrpcReflectionV1.ServerReflectionResponse(binary: frame.bytes))
      }
    }
    return list
  }
}
