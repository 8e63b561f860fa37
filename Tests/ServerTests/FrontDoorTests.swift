import Core
import HTTP
import Testing

@testable import Server

@Suite("The front door")
struct FrontDoorTests {
  @Test(
    "the content type decides which translator gets an exchange",
    arguments: [
      ("application/grpc", FrontDoor.Destination.grpc),
      ("application/grpc+proto", .grpc),
      ("application/grpc;charset=utf-8", .grpc),
      ("application/grpc-web", .bridge),
      ("application/grpc-web+proto", .bridge),
      ("application/json", .bridge),
      ("", .bridge),
    ])
  func contentTypes(type: String, destination: FrontDoor.Destination) {
    let head = RequestHead(method: "POST", path: "/a.B/C", fields: ["content-type": type])
    #expect(FrontDoor.destination(of: head) == destination)
  }

  @Test("gRPC without HTTP/2 cannot say how a call ended, so the bridge refuses it")
  func grpcOverHTTP1() {
    let head = RequestHead(
      method: "POST", path: "/a.B/C", fields: ["content-type": "application/grpc"],
      version: .http11)
    #expect(FrontDoor.destination(of: head) == .bridge)
  }

  @Test("the pages of health are served by path")
  func pages() {
    #expect(FrontDoor.destination(of: RequestHead(method: "GET", path: "/readyz")) == .healthPage)
    #expect(FrontDoor.destination(of: RequestHead(method: "GET", path: "/readyz/x")) == .bridge)
    let metrics = RequestHead(method: "GET", path: "/metrics")
    #expect(FrontDoor.destination(of: metrics) == .bridge)
    #expect(FrontDoor.destination(of: metrics, hasMetrics: true) == .healthPage)
  }

  @Test("a store that has failed makes the server unready, and is told")
  func readiness() {
    let readiness = Readiness()
    #expect(readiness.obstacle == "starting or stopping")
    readiness.isReady = true
    #expect(readiness.obstacle == nil)
    readiness.watch { Failure(.internal, "disk I/O error") }
    #expect(!readiness.isReady)
    #expect(readiness.obstacle?.contains("store") == true)
  }
}
