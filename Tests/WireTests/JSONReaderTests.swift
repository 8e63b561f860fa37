// The JSON reader: the grammar of RFC 8259 and the values of the proto3 mapping.

import Testing

@testable import Wire

private func read<T>(
  _ text: String, _ body: (inout JSONReader) throws(WireError) -> T
) throws(WireError) -> T {
  try Array(text.utf8).withReader { (bytes) throws(WireError) in
    var reader = JSONReader(bytes)
    let value = try body(&reader)
    try reader.finish()
    return value
  }
}

private func failure<T>(
  _ text: String, _ body: (inout JSONReader) throws(WireError) -> T
) -> WireError.Kind? {
  do throws(WireError) {
    _ = try read(text, body)
    return nil
  } catch {
    return error.kind
  }
}

@Suite struct JSONReaderTests {
  @Test(
    "valid JSON is passed over whole",
    arguments: [
      "null", " true ", "false\n", "0", "-0", "10.25", "1e5", "1E+5", "-1.5e-7", "\"\"",
      "\"a\\u0041\\n\\\"\\\\\\/\"", "[]", "[ ]", "[1, [2], {}]", "{}", "{ }",
      "{\"a\":1,\"b\":[{}],\"c\":null}", "\t{\r\n\"a\" : \"}\" }",
    ])
  func valid(text: String) throws {
    try read(text) { (reader) throws(WireError) in try reader.skip() }
  }

  @Test(
    "what is no JSON is refused",
    arguments: [
      "", " ", "nul", "nulll", "True", "tru", "01", "-", "+1", ".5", "1.", "1e", "1e+", "0x10",
      "NaN", "Infinity", "'a'", "\"", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\n\"",
      "\"\u{1}\"", "[", "[1", "[1,", "[1,]", "[,]", "[1 2]", "]", "{", "{\"a\"", "{\"a\":",
      "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{a:1}", "{1:1}",
      "{\"a\":1 \"b\":2}",
      "1 2", "{} {}", "[] ,", "// x\n1", "[1}", "{\"a\":1]", "\u{FEFF}1",
    ])
  func invalid(text: String) {
    #expect(failure(text) { (reader) throws(WireError) in try reader.skip() } != nil)
  }

  @Test("entries of lists and objects are read while there is room for them")
  func room() {
    func kind(_ text: String, room: Int, _ message: some Message) -> WireError.Kind? {
      failure(text) { (reader) throws(WireError) in
        var message = message
        reader.room = room
        try message.mergeJSON(from: &reader)
      }
    }
    let stride = MemoryLayout<GoogleProtobuf.Value>.stride
    #expect(kind("[1,{},[]]", room: 3 * stride, GoogleProtobuf.ListValue()) == nil)
    #expect(kind("[1,{},[]]", room: 3 * stride - 1, GoogleProtobuf.ListValue()) == .tooLarge)
    let pair = MemoryLayout<(String, GoogleProtobuf.Value)>.stride
    #expect(kind(#"{"a":1,"b":2}"#, room: 2 * pair, GoogleProtobuf.Struct()) == nil)
    #expect(kind(#"{"a":1,"b":2}"#, room: 2 * pair - 1, GoogleProtobuf.Struct()) == .tooLarge)
    #expect(kind(#"",,,""#, room: 100, GoogleProtobuf.FieldMask()) == .tooLarge)
    func tree(_ room: Int) -> WireError.Kind? {
      do throws(WireError) {
        _ = try JSONValue(parsing: Array(#"[{"a":1},2]"#.utf8), room: room)
        return nil
      } catch {
        return error.kind
      }
    }
    #expect(tree(3 * 96) == nil)
    #expect(tree(3 * 96 - 1) == .tooLarge)
  }

  @Test("one hundred levels are read, one more is refused")
  func depth() {
    func nested(_ count: Int) -> String {
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    let skip = { (reader: inout JSONReader) throws(WireError) in try reader.skip() }
    #expect(failure(nested(100), skip) == nil)
    #expect(failure(nested(101), skip) == .tooDeep)
    #expect(failure(String(repeating: "{\"a\":", count: 100_000), skip) == .tooDeep)
  }

  @Test(
    "escapes and surrogate pairs become characters",
    arguments: [
      ("\"plain\"", "plain"), ("\"\\u00e9\"", "é"), ("\"\\uD83D\\uDE00\"", "😀"),
      ("\"\\b\\f\\n\\r\\t\\/\\\\\\\"\"", "\u{8}\u{c}\n\r\t/\\\""), ("\"\\u0000\"", "\0"),
      ("\"12345678\\n12345678\"", "12345678\n12345678"), ("\"世界 1234567\"", "世界 1234567"),
    ])
  func strings(text: String, expected: String) throws {
    #expect(try read(text) { (reader) throws(WireError) in try reader.string() } == expected)
  }

  @Test(
    "half a surrogate pair is no text",
    arguments: [
      "\"\\uD83D\"", "\"\\uDE00\"", "\"\\uD83D\\u0041\"", "\"\\uD83Dx\"", "\"\\uD83D\\n\"",
    ])
  func surrogates(text: String) {
    #expect(
      failure(text) { (reader) throws(WireError) in try reader.string() } == .invalidText)
  }

  @Test("a string of JSON must be UTF-8")
  func invalidUTF8() {
    let bytes: [UInt8] = [0x22, 0xC3, 0x28, 0x22]
    let value = try? JSONValue(parsing: bytes)
    #expect(value == nil)
  }

  @Test(
    "integers are read in every form that has no fraction",
    arguments: [
      ("0", 0), ("-5", -5), ("\"12\"", 12), ("1e3", 1000), ("5.0", 5), ("12.50e1", 125),
      ("9223372036854775807", Int64.max), ("\"-9223372036854775808\"", Int64.min),
      ("9.223372036854775807e18", Int64.max), ("-0", 0), ("0e99", 0), ("100e-2", 1),
    ] as [(String, Int64)])
  func integers(text: String, expected: Int64) throws {
    #expect(try read(text) { (reader) throws(WireError) in try reader.int64() } == expected)
  }

  @Test(
    "what is no integer of the type is a mismatch, and what is no number too",
    arguments: [
      "1.5", "9223372036854775808", "1e19", "\"\"", "\" 1\"", "\"1 \"", "\"0x1\"", "\"01\"",
      "\"NaN\"", "true", "{}", "[]", "\"1\\u0030x\"", "1e999999999999",
    ])
  func badIntegers(text: String) {
    #expect(failure(text) { (reader) throws(WireError) in try reader.int64() } == .mismatch)
  }

  @Test("smaller types have smaller ranges")
  func ranges() throws {
    #expect(
      try read("-2147483648") { (reader) throws(WireError) in try reader.int32() } == .min)
    #expect(
      failure("2147483648") { (reader) throws(WireError) in try reader.int32() } == .mismatch)
    #expect(failure("-1") { (reader) throws(WireError) in try reader.uint32() } == .mismatch)
    #expect(failure("-1") { (reader) throws(WireError) in try reader.uint64() } == .mismatch)
    #expect(
      try read("18446744073709551615") { (reader) throws(WireError) in try reader.uint64() }
        == .max)
    #expect(
      failure("18446744073709551616") { (reader) throws(WireError) in try reader.uint64() }
        == .mismatch)
  }

  @Test(
    "floating-point numbers are the nearest ones",
    arguments: [
      ("0.1", 0.1), ("-2.5e-3", -0.0025), ("1e400", .nan),
      ("123456789012345678", 1.2345678901234568e17),
      ("\"0.7\"", 0.7), ("0.30000000000000004", 0.30000000000000004),
      ("5e-324", .leastNonzeroMagnitude),
      ("1.7976931348623157e308", 1.7976931348623157e308), ("3", 3),
      ("999999999999999.9", 999999999999999.9),
      ("0.000001", 0.000001), ("8.41", 8.41),
    ] as [(String, Double)])
  func doubles(text: String, expected: Double) throws {
    if expected.isNaN {
      #expect(failure(text) { (reader) throws(WireError) in try reader.double() } == .mismatch)
    } else {
      #expect(try read(text) { (reader) throws(WireError) in try reader.double() } == expected)
    }
  }

  @Test("NaN and the infinities are strings")
  func specials() throws {
    #expect(try read("\"NaN\"") { (reader) throws(WireError) in try reader.double() }.isNaN)
    #expect(
      try read("\"-Infinity\"") { (reader) throws(WireError) in try reader.double() } == -.infinity)
    #expect(
      try read("\"Infinity\"") { (reader) throws(WireError) in try reader.float() } == .infinity)
    #expect(failure("\"nan\"") { (reader) throws(WireError) in try reader.double() } == .mismatch)
    #expect(failure("3.5e38") { (reader) throws(WireError) in try reader.float() } == .mismatch)
  }

  @Test(
    "base 64 is read in both alphabets, padded or not",
    arguments: [
      ("\"\"", []), ("\"AQI=\"", [1, 2]), ("\"AQI\"", [1, 2]), ("\"-_8\"", [0xFB, 0xFF]),
      ("\"+/8=\"", [0xFB, 0xFF]),
    ] as [(String, [UInt8])])
  func bytes(text: String, expected: [UInt8]) throws {
    #expect(try read(text) { (reader) throws(WireError) in try reader.bytes() } == expected)
  }

  @Test(
    "other texts are no base 64", arguments: ["\"A\"", "\"AQ==I\"", "\"A Q\"", "1", "\"AQI==\""])
  func badBytes(text: String) {
    #expect(failure(text) { (reader) throws(WireError) in try reader.bytes() } == .mismatch)
  }

  @Test("the proto name of a JSON name is found for error paths")
  func names() {
    #expect(JSONReader.protoName("maxOutputTokens") == "max_output_tokens")
    #expect(JSONReader.protoName("role") == "role")
  }
}
