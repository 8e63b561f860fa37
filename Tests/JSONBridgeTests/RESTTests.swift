// REST calls on fake exchanges: paths, queries, bodies, headers, errors.

import Core
import HTTP
import JSONBridge
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Testing
import Wire

@Suite struct RESTTests {
  @Test("a path variable fills its field, decoded once")
  func pathVariable() throws {
    let fixture = try Fixture()
    #expect(fixture.call("GET", "/v1/jobs/job_7").text == #"{"id":"job_7"}"#)
    #expect(fixture.call("GET", "/v1/jobs/a%2Fb").text == #"{"id":"a/b"}"#)
    #expect(fixture.call("GET", "/v1/jobs/a%252Fb").text == #"{"id":"a%2Fb"}"#)
    #expect(fixture.call("GET", "/v1/jobs/a+b").text == #"{"id":"a+b"}"#)
  }

  @Test("an answer has its type and, over HTTP/1.1, its length")
  func answerHead() throws {
    let fixture = try Fixture()
    let first = fixture.call("GET", "/v1/jobs/x")
    #expect(first.response?.fields.first("content-type") == "application/json")
    #expect(first.response?.fields.first("content-length") == "10")
    #expect(first.isFinished)
    let second = fixture.call("GET", "/v1/jobs/x", version: .http2)
    #expect(second.response?.fields.contains("content-length") == false)
  }

  @Test("a custom verb is no part of the segment, an unknown one is")
  func verbs() throws {
    let fixture = try Fixture()
    #expect(
      fixture.call("POST", "/v1/jobs/a:cancel").text == #"{"id":"a","state":"CANCELING"}"#)
    #expect(fixture.call("GET", "/v1/jobs/a:other").text == #"{"id":"a:other"}"#)
  }

  @Test(
    "unknown paths are 404 not_found",
    arguments: ["/", "/v1", "/v1/job", "/v1/jobs/", "/v1/jobs/a/b", "/v2/jobs", "//v1/jobs"])
  func unknownPaths(_ path: String) throws {
    let exchange = try Fixture().call("GET", path)
    #expect(exchange.response?.status == 404)
    #expect(try error(exchange)["code"] == .string("not_found"))
  }

  @Test("a wrong method is 405 and says which are right")
  func wrongMethod() throws {
    let exchange = try Fixture().call("DELETE", "/v1/jobs/a")
    #expect(exchange.response?.status == 405)
    #expect(exchange.response?.fields.first("allow") == "GET, HEAD, OPTIONS")
    #expect(try error(exchange)["code"] == .string("invalid_request"))
  }

  @Test("OPTIONS answers without a credential, HEAD without a body")
  func optionsAndHead() throws {
    let fixture = try Fixture()
    let options = fixture.call("OPTIONS", "/v1/jobs", credential: nil)
    #expect(options.response?.status == 204)
    #expect(options.response?.fields.first("allow") == "GET, POST, HEAD, OPTIONS")
    let head = fixture.call("HEAD", "/v1/jobs/x")
    #expect(head.response?.status == 200)
    #expect(head.response?.fields.first("content-length") == "10")
    #expect(head.body.isEmpty)
    #expect(head.isFinished)
  }

  @Test("query parameters fill fields by either name; repeated ones append; + is a space")
  func query() throws {
    let fixture = try Fixture()
    let exchange = fixture.call(
      "GET", "/v1/jobs?page_size=5&pageToken=a+b%26&states=QUEUED&states=2")
    #expect(exchange.response?.status == 200)
    let request = try #require(fixture.jobs.listed.withLock { $0.first })
    #expect(request.pageSize == 5)
    #expect(request.pageToken == "a b&")
    #expect(request.states == [.queued, .running])
  }

  @Test(
    "queries that do not fit are refused with the field",
    arguments: [
      ("/v1/jobs?nothing=1", "nothing"), ("/v1/jobs?page_size=x", "page_size"),
      ("/v1/jobs?page_size=1001", "page_size"), ("/v1/jobs/a?job=evil", "job"),
      ("/v1/jobs?states=NEVER", "states"),
    ])
  func badQueries(_ path: String, _ field: String) throws {
    let exchange = try Fixture().call("GET", path)
    #expect(exchange.response?.status == 400)
    let violations = try error(exchange)["fieldViolations"]
    guard case .array(let list) = violations, case .string(let name) = list.first?["field"]
    else { throw Failure(.internal, exchange.text) }
    #expect(name.hasPrefix(field))
  }

  @Test("broken escapes are refused", arguments: ["/v1/jobs/%zz", "/v1/jobs/%ff", "/v1/jobs?a=%"])
  func brokenEscapes(_ path: String) throws {
    #expect(try Fixture().call("GET", path).response?.status == 400)
  }

  @Test("a body is the whole request, and the query has no say then")
  func body() throws {
    let fixture = try Fixture()
    #expect(fixture.call("POST", "/v1/jobs", body: Fixture.job).response?.status == 200)
    #expect(fixture.jobs.created.withLock { $0.first?.model } == "m")
    let refused = fixture.call("POST", "/v1/jobs?model=x", body: Fixture.job)
    #expect(refused.response?.status == 400)
  }

  @Test(
    "bodies that are not the message are refused",
    arguments: [
      ("{", 400), ("[]", 400), (#"{"model":"m","bogus":1}"#, 400), (#"{"model":"m"}"#, 400),
      ("", 400), (#"{"model":5}"#, 400),
    ])
  func badBodies(_ body: String, _ status: Int) throws {
    let exchange = try Fixture().call("POST", "/v1/jobs", body: body)
    #expect(exchange.response?.status == status)
    #expect(try error(exchange)["code"] == .string("invalid_request"))
  }

  @Test("all unfinished bodies together have a limit, and give back what they held")
  func requestMemory() throws {
    let memory = RequestMemory(limit: 20_000)
    let fixture = try Fixture(requestMemory: memory)
    let head = Fixture.head("POST", "/v1/jobs", [("content-type", "application/json")])
    let part = [UInt8](repeating: 0x20, count: 10_000)
    let (_, first) = fixture.begin(head)
    let (_, second) = fixture.begin(head)
    let (refused, third) = fixture.begin(head)
    for receiver in [first, second, third] { receiver.received(part) }
    #expect(refused.response?.status == 429)
    #expect(try error(refused)["reason"] == .string("memory"))
    #expect(memory.heldBytes == 20_000)
    first.closed()
    second.requestFinished(trailers: nil)
    #expect(memory.heldBytes == 0)
  }

  @Test("a body that fills one field is one JSON value and cannot set another")
  func oneValue() throws {
    let fixture = try Fixture()
    let job = #"{"model":"m,","input":{"chat":{"messages":[]}}}"#
    let exchange = fixture.call("POST", "/v1/jobs:estimate", body: job + #","requestId":"x""#)
    #expect(exchange.response?.status == 400)
    #expect(try error(exchange)["reason"] == .string("undecodable"))
    let alone = fixture.call("POST", "/v1/jobs:estimate", body: job)
    #expect(try error(alone)["reason"] != .string("undecodable"))
  }

  @Test("only JSON is read, and only so much of it")
  func mediaAndLength() throws {
    var options = BridgeOptions()
    options.bodyLengthLimit = 100
    let fixture = try Fixture(options: options)
    let form = fixture.call(
      "POST", "/v1/jobs", [("content-type", "application/x-www-form-urlencoded")], body: "a=b")
    #expect(form.response?.status == 415)
    let announced = fixture.call("POST", "/v1/jobs", [("content-length", "101")])
    #expect(announced.response?.status == 413)
    let long = fixture.call("POST", "/v1/jobs", body: String(repeating: " ", count: 101))
    #expect(long.response?.status == 413)
  }

  @Test("Idempotency-Key fills the request id, quoted or not, and must not contradict the body")
  func idempotencyKey() throws {
    let fixture = try Fixture()
    for key in ["order-42", "\"order-42\""] {
      let exchange = fixture.call(
        "POST", "/v1/jobs", [("idempotency-key", key)], body: Fixture.job)
      #expect(try JSONValue(parsing: exchange.body)["requestId"] == .string("order-42"))
    }
    let same = #"{"requestId":"a","# + Fixture.job.dropFirst()
    #expect(
      fixture.call("POST", "/v1/jobs", [("idempotency-key", "a")], body: same)
        .response?.status == 200)
    let other = fixture.call("POST", "/v1/jobs", [("idempotency-key", "b")], body: same)
    #expect(other.response?.status == 409)
    #expect(try error(other)["code"] == .string("conflict"))
  }

  @Test("headers of the handler and Prefer pass through")
  func headers() throws {
    let exchange = try Fixture().call(
      "POST", "/v1/jobs", [("idempotency-key", "again"), ("prefer", "wait=5")],
      body: Fixture.job)
    #expect(exchange.response?.fields.first("idempotent-replayed") == "true")
    #expect(exchange.text.contains(#""prefer":"wait=5""#))
  }

  @Test("an error has every member that a client needs")
  func errorBody() throws {
    let exchange = try Fixture().call("GET", "/v1/jobs/busy")
    #expect(exchange.response?.status == 429)
    #expect(exchange.response?.fields.first("retry-after") == "2")
    let body = try error(exchange)
    #expect(body["code"] == .string("rate_limited"))
    #expect(body["reason"] == .string("calls"))
    #expect(body["retryable"] == .bool(true))
    #expect(body["retryAfter"] == .string("1.500s"))
    #expect(body["charged"]?["currencyCode"] == .string("USD"))
    guard case .string(let id) = body["requestId"] else { throw Failure(.internal, "no id") }
    #expect(Crockford.isID(id, prefix: "req"))
    #expect(exchange.response?.fields.first("request-id") == id)
  }

  @Test("an internal failure does not explain itself, and false is printed")
  func internalFailure() throws {
    let fixture = try Fixture()
    let broken = fixture.call("GET", "/v1/jobs/broken")
    #expect(broken.response?.status == 500)
    #expect(!broken.text.contains("disk"))
    #expect(try error(fixture.call("GET", "/v1/jobs/missing"))["retryable"] == .bool(false))
  }

  @Test("a missing or wrong credential is 401 with a challenge")
  func unauthenticated() throws {
    let fixture = try Fixture()
    for credential in [nil, "wrong"] {
      let exchange = fixture.call("GET", "/v1/jobs/x", credential: credential)
      #expect(exchange.response?.status == 401)
      #expect(exchange.response?.fields.first("www-authenticate") == "Bearer")
    }
  }

  @Test("any unary method answers POST /service/method with JSON")
  func plainJSON() throws {
    let exchange = try Fixture().call(
      "POST", "/modelroute.v1.JobService/GetJob", body: #"{"job":"x"}"#)
    #expect(exchange.text == #"{"id":"x"}"#)
  }

  @Test("browsers of an allowed origin may read the answer, others may not")
  func origins() throws {
    var options = BridgeOptions()
    options.crossOrigin.origins = ["https://app.example"]
    let fixture = try Fixture(options: options)
    let good = fixture.call("GET", "/v1/jobs/x", [("origin", "https://app.example")])
    #expect(
      good.response?.fields.first("access-control-allow-origin") == "https://app.example")
    let bad = fixture.call("GET", "/v1/jobs/x", [("origin", "https://evil.example")])
    #expect(bad.response?.fields.contains("access-control-allow-origin") == false)
    let preflight = fixture.call(
      "OPTIONS", "/v1/jobs", [("origin", "https://app.example")], credential: nil)
    #expect(
      preflight.response?.fields.first("access-control-allow-methods")?.contains("POST") == true)
  }
}
