// The JSON writer: texts, numbers, bytes.

import Testing
import Wire

private func text(_ write: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter(capacity: 1)
  write(&writer)
  return writer.text()
}

@Suite struct JSONWriterTests {
  @Test("quotes, backslashes and control characters are escaped, nothing else")
  func escapes() {
    #expect(
      text { $0.string("a\"b\\c/d\u{1}\u{1F}\n\r\t\u{8}\u{C}é😀") }
        == #""a\"b\\c/d\u0001\u001f\n\r\t\b\fé😀""#)
    #expect(text { $0.string("") } == "\"\"")
    #expect(text { $0.string(String(repeating: "x", count: 5000)) }.utf8.count == 5002)
  }

  @Test(
    "floating-point numbers are short and read back",
    arguments: [
      (0, "0"), (-0.0, "-0.0"), (1, "1"), (-3, "-3"), (0.1, "0.1"), (1e300, "1e+300"),
      (.leastNonzeroMagnitude, "5e-324"),
      (9_007_199_254_740_992, "9007199254740992"), (.nan, "\"NaN\""), (.infinity, "\"Infinity\""),
      (-.infinity, "\"-Infinity\""), (1.5e-7, "1.5e-07"),
    ] as [(Double, String)])
  func doubles(value: Double, expected: String) {
    #expect(text { $0.double(value) } == expected)
  }

  @Test("a float prints its own digits, not those of the double it equals")
  func floats() {
    #expect(text { $0.float(0.1) } == "0.1")
    #expect(text { $0.float(16_777_216) } == "16777216")
  }

  @Test("64-bit integers are strings, 32-bit integers are numbers")
  func integers() {
    #expect(text { $0.int64(.min) } == "\"-9223372036854775808\"")
    #expect(text { $0.uint64(.max) } == "\"18446744073709551615\"")
    #expect(text { $0.uint64(0) } == "\"0\"")
    #expect(text { $0.int32(.min) } == "-2147483648")
    #expect(text { $0.uint32(.max) } == "4294967295")
    for power in 0..<19 {
      let value = (0..<power).reduce(Int64(1)) { product, _ in product * 10 }
      #expect(text { $0.int64(value) } == "\"\(value)\"")
      #expect(text { $0.int64(value - 1) } == "\"\(value - 1)\"")
    }
  }

  @Test(
    "bytes are base 64 with padding",
    arguments: [
      ([], ""), ([1], "AQ=="), ([1, 2], "AQI="), ([1, 2, 3], "AQID"), ([0xFB, 0xFF], "+/8="),
    ]
      as [([UInt8], String)])
  func bytes(value: [UInt8], expected: String) {
    #expect(text { $0.bytes(value) } == "\"\(expected)\"")
  }

  @Test("commas stand between members and elements only")
  func commas() {
    let result = text { writer in
      let object = writer.beginObject()
      writer.key(",\"a\":")
      let list = writer.beginArray()
      writer.element()
      writer.endArray(writer.beginArray())
      writer.element()
      writer.string("[")
      writer.element()
      writer.bool(true)
      writer.endArray(list)
      writer.key(",\"b\":")
      writer.endObject(writer.beginObject())
      writer.mapKey("c")
      writer.string("{")
      writer.mapKey("d")
      writer.null()
      writer.endObject(object)
    }
    #expect(result == #"{"a":[[],"[",true],"b":{},"c":"{","d":null}"#)
  }
}
