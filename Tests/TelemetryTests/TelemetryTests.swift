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

  @Test("calls are counted by method and code, over all loops")
  func meters() {
    let meters = CallMeters(count: 2)
    let (first, second) = (Telemetry.Name(), Telemetry.Name())
    for (number, code) in [nil, nil, Failure.Code.timeout].enumerated() {
      meters.count(first, "a/B", code: code, duration: .milliseconds(3), on: number % 2)
    }
    meters.count(second, "c/D", code: nil, duration: .seconds(900), on: 7)
    let latencies = meters.latencies
    #expect(
      latencies.mapValues(\.count) == [
        .init(method: "a/B", code: "ok"): 2, .init(method: "a/B", code: "timeout"): 1,
        .init(method: "c/D", code: "ok"): 1,
      ])
    let ok = latencies[.init(method: "a/B", code: "ok")]
    #expect(ok?.sum == 6000)
    #expect(ok?.counts[3] == 2)
  }

  @Test("the text of metrics has help, type, labels that are escaped, and buckets that add up")
  func text() {
    var text = MetricsText()
    text.single("things_total", .counter, "Things.", 7)
    text.family("odd", .gauge, "Odd labels.")
    text.sample(Duration.milliseconds(1500), ["name": "a\"b\\c\nd"])
    text.family("size", .histogram, "Sizes.")
    var histogram = Histogram(bounds: [1, 2])
    for size: Int64 in [1, 2, 2, 9] { histogram.observe(size) }
    text.sample(histogram, ["kind": "x"], unit: 1)
    #expect(
      String(decoding: text.bytes, as: UTF8.self) == #"""
        # HELP modelroute_things_total Things.
        # TYPE modelroute_things_total counter
        modelroute_things_total 7
        # HELP modelroute_odd Odd labels.
        # TYPE modelroute_odd gauge
        modelroute_odd{name="a\"b\\c\nd"} 1.5
        # HELP modelroute_size Sizes.
        # TYPE modelroute_size histogram
        modelroute_size_bucket{kind="x",le="1.0"} 1
        modelroute_size_bucket{kind="x",le="2.0"} 3
        modelroute_size_bucket{kind="x",le="+Inf"} 4
        modelroute_size_sum{kind="x"} 14.0
        modelroute_size_count{kind="x"} 4

        """#)
  }
}

/// Stands for a method, which is known by its identity.
extension Telemetry {
  fileprivate final class Name: Sendable {}
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
