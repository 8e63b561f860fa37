// google.protobuf.Any in JSON: the message itself beside its type.

import Core
import Testing
import Wire

@Suite("Any in JSON") struct AnyTests {
  private static let types = TypeRegistry([TestV1.Choice.self, TestV1.WellKnown.self])

  private func read(
    _ text: String, ignoringUnknownFields: Bool = false
  ) throws(WireError) -> GoogleProtobuf.`Any` {
    var any = GoogleProtobuf.`Any`()
    try Array(text.utf8).withReader { (bytes) throws(WireError) in
      try any.merge(
        json: bytes, ignoringUnknownFields: ignoringUnknownFields, types: Self.types)
    }
    return any
  }

  private func kind(_ text: String) -> WireError.Kind? {
    do throws(WireError) {
      _ = try read(text)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test(
    "a message goes there and back",
    arguments: [
      #"{"@type":"type.googleapis.com/modelroute.test.v1.Choice"}"#,
      #"{"@type":"x/modelroute.test.v1.Choice","text":"a","next":{"number":0}}"#,
      #"{"@type":"x/google.protobuf.Duration","value":"1.500s"}"#,
      #"{"@type":"x/google.protobuf.Empty"}"#,
      #"{"@type":"x/google.protobuf.Value","value":null}"#,
      #"{"@type":"x/google.protobuf.Struct","value":{"@type":1}}"#,
      #"{"@type":"x/google.protobuf.Any","value":{"@type":"x/google.protobuf.Value","value":7}}"#,
      #"{"@type":"x/modelroute.test.v1.WellKnown","any":{"@type":"x/google.protobuf.Empty"}}"#,
      "{}",
    ])
  func roundTrip(text: String) throws {
    let any = try read(text)
    #expect(String(decoding: try any.checkedJSON(types: Self.types), as: UTF8.self) == text)
  }

  @Test("the type may come last, and the message is what its own fields say")
  func order() throws {
    let any = try read(#"{"text":"a","@type":"x/modelroute.test.v1.Choice"}"#)
    #expect(try any.unpack(TestV1.Choice.self)?.kind == .text("a"))
    #expect(any.typeUrl == "x/modelroute.test.v1.Choice")
  }

  @Test(
    "other texts are refused",
    arguments: [
      (#"{"@type":"x/no.such.Type"}"#, .mismatch),
      (#"{"@type":"google.protobuf.Empty"}"#, .mismatch),
      (#"{"@type":"","value":""}"#, .mismatch), (#"{"value":""}"#, .mismatch),
      (#"{"@type":"x/google.protobuf.Duration"}"#, .mismatch),
      (#"{"@type":"x/google.protobuf.Duration","value":"1s","value":"1s"}"#, .duplicateField),
      (#"{"@type":"x/google.protobuf.Duration","value":"1s","more":1}"#, .unknownField),
      (#"{"@type":"x/google.protobuf.Empty","@type":"x/google.protobuf.Empty"}"#, .duplicateField),
      (#"{"@type":"x/google.protobuf.Empty","value":{}}"#, .unknownField),
      (#"{"@type":"x/modelroute.test.v1.Choice","next":{"@type":"x"}}"#, .unknownField),
      (#"{"@type":1}"#, .mismatch), ("[]", .mismatch),
    ] as [(String, WireError.Kind)])
  func refused(text: String, expected: WireError.Kind) { #expect(kind(text) == expected) }

  @Test("unknown fields inside are passed over where the reader ignores them")
  func unknown() throws {
    let text = #"{"@type":"x/modelroute.test.v1.Choice","none":[1,{"a":2}],"number":3}"#
    #expect(kind(text) == .unknownField)
    let any = try read(text, ignoringUnknownFields: true)
    #expect(try any.unpack(TestV1.Choice.self)?.kind == .number(3))
  }

  @Test("Any in Any has a limit when it is written, however long the chain is")
  func depth() throws {
    var any = GoogleProtobuf.`Any`(packing: GoogleProtobuf.Empty())
    for _ in 0..<WireLimit.depth - 1 { any = GoogleProtobuf.`Any`(packing: any) }
    _ = try any.checkedJSON()
    for _ in 0..<2000 { any = GoogleProtobuf.`Any`(packing: any) }
    #expect(throws: WireError.self) { try any.checkedJSON() }
    _ = any.json()
  }

  @Test(
    "values without a JSON form are told",
    arguments: [
      { $0.time?.seconds = 253_402_300_800 }, { $0.time?.nanos = -1 },
      { $0.duration?.nanos = 1_000_000_000 },
      { $0.duration = .init(seconds: 1, nanos: -1) },
      { $0.mask?.paths = ["fooBar"] }, { $0.mask?.paths = ["foo__bar"] },
      { $0.mask?.paths = ["a,b"] },
      { $0.value?.kind = .numberValue(.nan) },
      { $0.any?.typeUrl = "x/no.such.Type" },
      { $0.any?.value = [0xFF] },
    ] as [@Sendable (inout TestV1.WellKnown) -> Void])
  func problems(change: @Sendable (inout TestV1.WellKnown) -> Void) throws {
    var message = try Samples.wellKnown()
    _ = try message.checkedJSON()
    change(&message)
    #expect(throws: WireError.self) { try message.checkedJSON() }
    // Still JSON, for those who must answer with something.
    _ = try JSONValue(parsing: message.json())
  }
}

extension GoogleProtobuf.Duration {
  fileprivate init(seconds: Int64, nanos: Int32) {
    self.init()
    self.seconds = seconds
    self.nanos = nanos
  }
}
