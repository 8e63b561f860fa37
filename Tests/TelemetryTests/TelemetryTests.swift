import Core
import Logging
import Synchronization
import Testing

@testable import Telemetry

/// Collects what an output writes.
private final class Collected: Sendable {
  let text = Mutex("")

  func output() -> LogOutput {
    LogOutput { bytes in self.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) } }
  }

  var written: String { text.withLock(\.self) }
}

private let world = World(
  now: { Timestamp(microseconds: 1_000_000) }, uptime: { .zero },
  fillRandom: { $0.initializeMemory(as: UInt8.self, repeating: 7) }, sleep: { _ in })

@Suite("Log lines")
struct LogLineTests {
  @Test("a record is one JSON line with its fields in order")
  func record() {
    let collected = Collected()
    let telemetry = Telemetry(world: world, output: collected.output(), level: .info)
    var logger = telemetry.logger("Server")
    logger[metadataKey: "b"] = "2"
    logger.notice("up \"now\"\n", metadata: ["a": "1"])
    #expect(
      collected.written == """
        {"time":"1970-01-01T00:00:01Z","level":"notice","target":"Server",\
        "message":"up \\"now\\"\\n","a":"1","b":"2"}

        """)
  }

  @Test("what is below the level is not written")
  func level() {
    let collected = Collected()
    let telemetry = Telemetry(world: world, output: collected.output(), level: .warning)
    telemetry.logger("Server").info("no")
    telemetry.record(CallRecord(method: "a/B", surface: "grpc", failure: nil, duration: .zero))
    telemetry.output.flush()
    #expect(collected.written.isEmpty)
  }

  @Test(
    "secrets are cut out of what is written",
    arguments: [
      ("key mr_test_abcDEF0129", "key mr_test_…"),
      ("(mr_live_a) and mr_live_b.", "(mr_live_…) and mr_live_…."),
      ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw== end", "whsec_… end"),
      ("job_01 has_none", "job_01 has_none"),
    ])
  func secrets(text: String, expected: String) {
    #expect(JSONLine.withoutSecrets(text) == expected)
  }

  @Test("a control character is escaped")
  func escapes() {
    var line = JSONLine()
    line.add("a", "\u{1}\t\\")
    #expect(String(decoding: line.finished(), as: UTF8.self) == "{\"a\":\"\\u0001\\u0009\\\\\"}\n")
  }

  @Test("lines that are not urgent wait for a flush")
  func buffered() {
    let collected = Collected()
    let output = collected.output()
    output.append([0x61], isUrgent: false)
    #expect(collected.written.isEmpty)
    output.append([0x62], isUrgent: true)
    #expect(collected.written == "ab")
    output.append([0x63], isUrgent: false)
    output.flush()
    #expect(collected.written == "abc")
  }
}

@Suite("Call records")
struct CallRecordTests {
  @Test("a failed call's line has its code, its reason and its trace")
  func line() throws {
    var call = CallRecord(
      method: "modelroute.v1.JobService/CreateJob", surface: "grpc",
      failure: Failure(.insufficientFunds, "no", reason: "wallet"), duration: .milliseconds(2))
    call.principal = "key_1"
    call.trace = TraceContext.root(world)
    let text = String(decoding: call.line(at: Timestamp(microseconds: 0)), as: UTF8.self)
    #expect(text.contains("\"code\":\"insufficient_funds\",\"reason\":\"wallet\""))
    #expect(text.contains("\"microseconds\":2000,\"principal\":\"key_1\""))
    #expect(text.contains("\"traceparent\":\"00-07070707070707070707070707070707-"))
    #expect(!text.contains("organization"))
  }

  @Test("calls are counted by method and code")
  func counters() {
    let telemetry = Telemetry(world: world, output: LogOutput { _ in }, level: .info)
    for failure in [nil, nil, Failure(.timeout, "late")] {
      telemetry.record(
        CallRecord(method: "a/B", surface: "rest", failure: failure, duration: .zero))
    }
    let counts = telemetry.counters.callsByMethodAndCode
    #expect(
      counts == [.init(method: "a/B", code: "ok"): 2, .init(method: "a/B", code: "timeout"): 1])
  }
}

@Suite("Trace context")
struct TraceContextTests {
  static let valid = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

  @Test("a traceparent survives reading and writing, and a child keeps the trace")
  func roundTrip() throws {
    let trace = try #require(TraceContext(headerValue: Self.valid))
    #expect(trace.headerValue == Self.valid)
    let child = trace.child(world)
    #expect(child.traceID == trace.traceID)
    #expect(child.spanID == "0707070707070707")
    #expect(child.isSampled)
  }

  @Test(
    "a malformed traceparent is ignored",
    arguments: [
      "", "00", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
      "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
      "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b-01",
    ])
  func malformed(text: String) {
    #expect(TraceContext(headerValue: text) == nil)
  }

  @Test("a later version may say more")
  func later() {
    let text = "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00-more"
    #expect(TraceContext(headerValue: text)?.isSampled == false)
  }
}
