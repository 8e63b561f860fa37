// The well-known types: their JSON forms, their ranges, their conversions.

import Core
import Testing
import Wire

@Suite struct WellKnownTests {
  @Test(
    "times are read from RFC 3339 and written in UTC",
    arguments: [
      ("1970-01-01T00:00:00Z", 0, 0, "1970-01-01T00:00:00Z"),
      ("2026-11-22T09:30:00.5Z", 1_795_339_800, 500_000_000, "2026-11-22T09:30:00.500Z"),
      ("2026-11-22T10:30:00.000001+01:00", 1_795_339_800, 1000, "2026-11-22T09:30:00.000001Z"),
      ("1969-12-31T23:59:59.999999999Z", -1, 999_999_999, "1969-12-31T23:59:59.999999999Z"),
      ("0001-01-01T00:00:00Z", -62_135_596_800, 0, "0001-01-01T00:00:00Z"),
      ("9999-12-31T23:59:59Z", 253_402_300_799, 0, "9999-12-31T23:59:59Z"),
      ("2024-02-29T00:00:00-00:30", 1_709_166_600, 0, "2024-02-29T00:30:00Z"),
    ] as [(String, Int64, Int32, String)])
  func times(text: String, seconds: Int64, nanos: Int32, written: String) throws {
    let time = try GoogleProtobuf.Timestamp(json: "\"\(text)\"")
    #expect(time.seconds == seconds)
    #expect(time.nanos == nanos)
    #expect(time.jsonText() == "\"\(written)\"")
  }

  @Test(
    "other texts are no times",
    arguments: [
      "", "2026-11-22", "2026-11-22T09:30:00", "2026-11-22 09:30:00Z", "2026-11-22t09:30:00Z",
      "2026-13-01T00:00:00Z", "2026-02-29T00:00:00Z", "2026-01-01T24:00:00Z",
      "2026-01-01T00:60:00Z",
      "2026-01-01T00:00:60Z", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00.1234567890Z",
      "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01", "10000-01-01T00:00:00Z",
      "2026-01-01T00:00:00+24:00", "2026-01-01T00:00:00z", "2026-01-01T00:00:00Zx",
    ])
  func badTimes(text: String) {
    #expect(throws: Failure.self) { try GoogleProtobuf.Timestamp(json: "\"\(text)\"") }
  }

  @Test("a time in microseconds converts both ways, also before 1970")
  func timestamps() {
    for microseconds in [0, 1, -1, -1_000_001, 1_795_339_800_123_456] as [Int64] {
      let time = Core.Timestamp(microseconds: microseconds)
      #expect(GoogleProtobuf.Timestamp(time).timestamp == time)
    }
    var invalid = GoogleProtobuf.Timestamp()
    invalid.nanos = -1
    #expect(invalid.timestamp == nil)
    #expect(invalid.jsonText() == "\"1970-01-01T00:00:00Z\"")
    invalid.nanos = 0
    invalid.seconds = .max
    #expect(invalid.timestamp == nil)
  }

  @Test(
    "durations are read and written",
    arguments: [
      ("0s", 0, 0, "0s"), ("1.5s", 1, 500_000_000, "1.500s"),
      ("-1.5s", -1, -500_000_000, "-1.500s"),
      ("-0.000000001s", 0, -1, "-0.000000001s"),
      ("315576000000s", 315_576_000_000, 0, "315576000000s"),
      ("30s", 30, 0, "30s"), ("0.0001s", 0, 100_000, "0.000100s"),
    ] as [(String, Int64, Int32, String)])
  func durations(text: String, seconds: Int64, nanos: Int32, written: String) throws {
    let duration = try GoogleProtobuf.Duration(json: "\"\(text)\"")
    #expect(duration.seconds == seconds)
    #expect(duration.nanos == nanos)
    #expect(duration.jsonText() == "\"\(written)\"")
    #expect(duration.duration == .seconds(seconds) + .nanoseconds(nanos))
  }

  @Test(
    "other texts are no durations",
    arguments: [
      "", "1", "1.s", ".5s", "s", "1ms", "--1s", "+1s", "1e3s", "315576000001s", "1.0000000001s",
      " 1s",
    ])
  func badDurations(text: String) {
    #expect(throws: Failure.self) { try GoogleProtobuf.Duration(json: "\"\(text)\"") }
  }

  @Test("a duration whose parts differ in sign has no value")
  func mixedSigns() {
    var duration = GoogleProtobuf.Duration()
    duration.seconds = 1
    duration.nanos = -1
    #expect(duration.duration == nil)
    #expect(duration.jsonText() == "\"0s\"")
  }

  @Test("any JSON value is a Value, and comes back")
  func values() throws {
    for text in [
      "null", "true", "1.5", "-2", "\"x\"", "[1,[],{}]", #"{"a":{"b":null},"c":[null]}"#,
    ] {
      let value = try GoogleProtobuf.Value(json: text)
      #expect(value.jsonText() == text)
      #expect(try GoogleProtobuf.Value(binary: value.binary()) == value)
      #expect(GoogleProtobuf.Value(value.jsonValue) == value)
    }
    #expect(throws: Failure.self) { try GoogleProtobuf.Struct(json: "[]") }
    #expect(throws: Failure.self) { try GoogleProtobuf.Struct(json: #"{"a":1,"a":1}"#) }
  }

  @Test("a deep Value is refused, not recursed into")
  func deepValue() {
    let text = String(repeating: "[", count: 5000)
    #expect(throws: Failure.self) { try GoogleProtobuf.Value(json: text) }
  }

  @Test("a field mask is camel case in JSON")
  func masks() throws {
    let mask = try GoogleProtobuf.FieldMask(json: #""displayName,owner.firstName""#)
    #expect(mask.paths == ["display_name", "owner.first_name"])
    #expect(mask.jsonText() == #""displayName,owner.firstName""#)
    #expect(try GoogleProtobuf.FieldMask(json: "\"\"").paths.isEmpty)
    for text in ["display_name", "a,,b", ",", "a b"] {
      #expect(throws: Failure.self) { try GoogleProtobuf.FieldMask(json: "\"\(text)\"") }
    }
  }

  @Test("wrappers are their bare values")
  func wrappers() throws {
    var number = GoogleProtobuf.Int64Value()
    number.value = 7
    #expect(number.jsonText() == "\"7\"")
    #expect(try GoogleProtobuf.Int64Value(json: "7") == number)
    #expect(try GoogleProtobuf.StringValue(json: "\"x\"").value == "x")
    #expect(try GoogleProtobuf.BytesValue(json: "\"AQI\"").value == [1, 2])
  }

  @Test("an Any holds a message and knows which")
  func any() throws {
    var number = GoogleProtobuf.Int64Value()
    number.value = 7
    let any = GoogleProtobuf.`Any`(packing: number)
    #expect(any.typeUrl == "type.googleapis.com/google.protobuf.Int64Value")
    #expect(try any.unpack(GoogleProtobuf.Int64Value.self) == number)
    #expect(try any.unpack(GoogleProtobuf.BoolValue.self) == nil)
    #expect(try GoogleProtobuf.`Any`(json: any.json()) == any)
    #expect(throws: Failure.self) { try GoogleProtobuf.`Any`(json: #"{"@type":"x/y","a":1}"#) }
  }
}
