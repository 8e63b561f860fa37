// Compressed bodies, and pages of other origins.

import Core
import HTTP
import JSONBridge
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Testing

@Suite struct EncodingTests {
  private static let long = String(repeating: "word ", count: 600)

  private func gzip(_ text: String) throws -> [UInt8] {
    try #require(Array(text.utf8).withUnsafeBytes { Compression.gzip.compress($0) })
  }

  private func plain(_ bytes: [UInt8]) throws -> String {
    let inflated = try bytes.withUnsafeBytes {
      try Compression.gzip.decompress($0, lengthLimit: 1 << 20)
    }
    return String(decoding: inflated, as: UTF8.self)
  }

  private func post(
    _ fixture: Fixture, _ body: [UInt8], _ more: [(String, String)]
  ) -> FakeExchange {
    let head = Fixture.head("POST", "/v1/jobs", [("content-type", "application/json")] + more)
    let (exchange, receiver) = fixture.begin(head)
    body.withUnsafeBytes { receiver.received($0) }
    receiver.requestFinished(trailers: nil)
    fixture.loop.run()
    return exchange
  }

  @Test("a long answer is compressed for whom takes gzip, and says what it depends on")
  func longAnswers() throws {
    let more = [("prefer", Self.long), ("accept-encoding", "br, gzip")]
    let taken = try Fixture().call("POST", "/v1/jobs", more, body: Fixture.job)
    #expect(taken.response?.fields.first("content-encoding") == "gzip")
    #expect(taken.response?.fields.first("content-length") == "\(taken.body.count)")
    #expect(taken.body.count < 1024)
    #expect(try plain(taken.body).contains(Self.long))
    let refused = try Fixture().call(
      "POST", "/v1/jobs", [("prefer", Self.long)], body: Fixture.job)
    #expect(refused.response?.fields.contains("content-encoding") == false)
    #expect(refused.text.contains(Self.long))
    for exchange in [taken, refused] {
      #expect(exchange.response?.fields.all("vary") == ["accept-encoding"])
    }
  }

  @Test("a short answer is sent as it is")
  func shortAnswers() throws {
    let exchange = try Fixture().call("GET", "/v1/jobs/x", [("accept-encoding", "gzip")])
    #expect(exchange.text == #"{"id":"x"}"#)
    #expect(exchange.response?.fields.contains("vary") == false)
  }

  @Test(
    "what a client takes is read as RFC 9110 says",
    arguments: [
      ("gzip", true), ("x-gzip", true), ("GZIP;q=0.5", true), ("gzip; q=0", false),
      ("gzip;q=0.000, *", false), ("*", true), ("*;q=0", false), ("br, deflate", false),
      ("identity", false), ("", false),
    ])
  func acceptEncoding(value: String, isTaken: Bool) {
    #expect(AcceptEncoding.takesGzip(["accept-encoding": value]) == isTaken)
  }

  @Test("a stream of events is never held back by compression")
  func streams() throws {
    let fixture = try Fixture()
    let exchange = fixture.call("GET", "/v1/jobs/x/events", [("accept-encoding", "gzip")])
    #expect(exchange.response?.fields.first("content-type") == "text/event-stream")
    #expect(exchange.response?.fields.contains("content-encoding") == false)
  }

  @Test("a body in gzip is read like any other")
  func compressedBody() throws {
    let fixture = try Fixture()
    let exchange = post(fixture, try gzip(Fixture.job), [("content-encoding", "gzip")])
    #expect(exchange.response?.status == 200)
    #expect(fixture.jobs.created.withLock { $0.first?.model } == "m")
  }

  @Test("a body that inflates beyond the limit, is corrupt or otherwise encoded is refused")
  func badBodies() throws {
    var options = BridgeOptions()
    options.bodyLengthLimit = 10_000
    let bomb = post(
      try Fixture(options: options), try gzip(String(repeating: "0", count: 1_000_000)),
      [("content-encoding", "gzip")])
    #expect(bomb.response?.status == 413)
    let whole = try gzip(Fixture.job)
    for corrupt in [Array(Fixture.job.utf8), Array(whole.dropLast(4)), whole + [0]] {
      let exchange = post(try Fixture(), corrupt, [("content-encoding", "gzip")])
      #expect(exchange.response?.status == 400)
    }
    for encoding in ["br", "gzip, gzip", "deflate"] {
      let exchange = post(try Fixture(), whole, [("content-encoding", encoding)])
      #expect(exchange.response?.status == 415)
    }
  }

  // MARK: Other origins

  private let app = ("origin", "https://app.example")

  private func fixture(_ change: (inout CrossOrigin) -> Void = { _ in }) throws -> Fixture {
    var options = BridgeOptions()
    options.crossOrigin.origins = ["https://app.example"]
    change(&options.crossOrigin)
    return try Fixture(options: options)
  }

  @Test("a preflight needs no credential and is told headers, methods and how long it holds")
  func preflight() throws {
    let fixture = try fixture {
      $0.moreHeaders = ["x-trace"]
      $0.maxAge = .seconds(60)
    }
    let exchange = fixture.call(
      "OPTIONS", "/v1/jobs", [app, ("access-control-request-method", "POST")], credential: nil)
    let fields = try #require(exchange.response?.fields)
    #expect(exchange.response?.status == 204)
    #expect(fields.first("access-control-allow-origin") == "https://app.example")
    #expect(fields.first("access-control-allow-methods")?.contains("POST") == true)
    let headers = fields.listMembers("access-control-allow-headers")
    #expect(headers.contains("authorization") && headers.contains("x-trace"))
    #expect(fields.first("access-control-max-age") == "60")
  }

  @Test("errors and streams may be read by an allowed page, too")
  func everywhere() throws {
    let fixture = try fixture()
    let answers = [
      fixture.call("GET", "/v1/jobs/missing", [app]),
      fixture.call("GET", "/v1/jobs/x", [app], credential: nil),
      fixture.call("GET", "/nowhere", [app]),
      fixture.call("GET", "/v1/jobs/x/events", [app]),
    ]
    #expect(answers.map { $0.response?.status } == [404, 401, 404, 200])
    for answer in answers {
      let fields = try #require(answer.response?.fields)
      #expect(fields.first("access-control-allow-origin") == "https://app.example")
      #expect(fields.first("access-control-expose-headers")?.contains("request-id") == true)
      #expect(fields.all("vary").contains("origin"))
    }
  }

  @Test("whom nothing is granted is told nothing, but caches are")
  func strangers() throws {
    let fixture = try fixture()
    for more in [[], [("origin", "https://evil.example")], [("origin", "null")]] {
      let fields = try #require(fixture.call("GET", "/v1/jobs/x", more).response?.fields)
      #expect(!fields.contains("access-control-allow-origin"))
      #expect(fields.all("vary") == ["origin"])
    }
  }

  @Test("where every page may call, the answer is the same for all")
  func everybody() throws {
    let fixture = try fixture { $0.origins = ["*"] }
    let fields = try #require(fixture.call("GET", "/v1/jobs/x", [app]).response?.fields)
    #expect(fields.first("access-control-allow-origin") == "*")
    #expect(!fields.contains("vary"))
  }

  @Test(
    "an origin is a scheme, a host and perhaps a port",
    arguments: [
      ("https://app.example", true), ("http://localhost:3000", true), ("*", true),
      ("https://app.example/", false), ("app.example", false), ("https://", false),
      ("https://*.example", false), ("https://App.example", false),
    ])
  func origins(text: String, isOrigin: Bool) { #expect(CrossOrigin.isOrigin(text) == isOrigin) }
}
