// Server streams over JSON: events, lines, and how they end.

import Core
import HTTP
import JSONBridge
import Protos
import RPC
import RPCTestSupport
import Synchronization
import Testing
import Wire

@Suite struct StreamTests {
  private func watch(
    _ fixture: Fixture, _ more: [(String, String)] = [], job: String = "a"
  ) -> (FakeExchange, any ExchangeReceiver) {
    let (exchange, receiver) = fixture.begin(
      Fixture.head("GET", "/v1/jobs/\(job)/events", more))
    receiver.requestFinished(trailers: nil)
    fixture.loop.run()
    return (exchange, receiver)
  }

  private func responses(_ fixture: Fixture) throws -> ResponseStream<V1.JobEvent> {
    try #require(fixture.jobs.watched.withLock { $0.last?.responses })
  }

  @Test("a stream is server-sent events with name, id and data")
  func events() throws {
    let fixture = try Fixture()
    let (exchange, _) = watch(fixture)
    #expect(exchange.response?.status == 200)
    #expect(exchange.response?.fields.first("content-type") == "text/event-stream")
    let responses = try responses(fixture)
    #expect(responses.offer(FakeJobs.event(3)))
    #expect(
      exchange.text
        == "event: state_changed\nid: 3.0\ndata: {\"sequence\":\"3\",\"stateChanged\":{}}\n\n")
    responses.finish()
    #expect(exchange.isFinished)
  }

  @Test("lines of JSON where the client asks for them")
  func lines() throws {
    let fixture = try Fixture()
    let (exchange, _) = watch(fixture, [("accept", "application/x-ndjson")])
    let responses = try responses(fixture)
    #expect(responses.offer(FakeJobs.event(1)))
    responses.finish(Failure(.generationFailed, "broke"))
    let lines = exchange.text.split(separator: "\n")
    #expect(lines.first == "{\"sequence\":\"1\",\"stateChanged\":{}}")
    #expect(lines.last?.hasPrefix("{\"error\":{\"code\":\"generation_failed\"") == true)
  }

  @Test("an interrupted stream ends with an error event")
  func interrupted() throws {
    let fixture = try Fixture()
    let (exchange, receiver) = watch(fixture)
    receiver.shuttingDown()
    #expect(exchange.text.hasPrefix("event: error\ndata: {\"error\":{"))
    #expect(exchange.text.contains(#""code":"provider_unavailable","reason":"shutdown""#))
    #expect(exchange.isFinished)
  }

  @Test("a failure that comes first keeps its HTTP status")
  func earlyFailure() throws {
    let (exchange, _) = watch(try Fixture(), job: "missing")
    #expect(exchange.response?.status == 404)
    #expect(exchange.response?.fields.first("content-type") == "application/json")
  }

  @Test("a failure that is found before the service begins keeps its HTTP status too")
  func laterFailure() throws {
    let fixture = try Fixture()
    let (exchange, _) = watch(fixture, job: "later")
    #expect(exchange.response == nil)
    try responses(fixture).finish(Failure(.notFound, "no job later"))
    #expect(exchange.response?.status == 404)
  }

  @Test("Last-Event-ID fills the position; one with too many parts is refused")
  func resume() throws {
    let fixture = try Fixture()
    _ = watch(fixture, [("last-event-id", "3.18")])
    let request = try #require(fixture.jobs.watched.withLock { $0.last?.request })
    #expect(request.afterSequence == 3)
    #expect(request.afterOffset == 18)
    for id in ["1.2.3", "x", "1.-2"] {
      let (exchange, _) = watch(fixture, [("last-event-id", id)])
      #expect(exchange.response?.status == 400)
    }
  }

  @Test("silence is broken by a comment, talk is not")
  func keepAlive() throws {
    let fixture = try Fixture()
    let (exchange, receiver) = watch(fixture)
    fixture.loop.advance(by: .seconds(15))
    #expect(exchange.text == ": keep-alive\n\n")
    fixture.loop.advance(by: .seconds(10))
    #expect(try responses(fixture).offer(FakeJobs.event(1)))
    fixture.loop.advance(by: .seconds(5))
    #expect(!exchange.text.hasSuffix(": keep-alive\n\n"))
    receiver.closed()
    #expect(fixture.loop.pendingTimers == 0)
  }

  @Test("a client that goes away cancels the stream")
  func disconnect() throws {
    let fixture = try Fixture()
    let (_, receiver) = watch(fixture)
    let isCanceled = Mutex(false)
    try responses(fixture).onCancel { isCanceled.withLock { $0 = true } }
    receiver.closed()
    #expect(isCanceled.withLock { $0 })
  }
}
