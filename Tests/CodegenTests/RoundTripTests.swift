// Generated messages go through both formats and come back.

import Core
import Testing
import Wire

private func expectRoundTrips<M: Message>(_ message: M) throws {
  let binary = message.binary()
  #expect(try M(binary: binary) == message)
  #expect(try M(binary: binary).binary() == binary)
  let json = message.json()
  #expect(try M(json: json) == message, "\(message.jsonText())")
  // The same through a copy of the text in exactly its size: nothing may be read behind the end.
  #expect(try M(json: Array(json)).json() == json)
}

@Suite struct RoundTripTests {
  @Test("every kind of field survives binary and JSON")
  func everything() throws {
    try expectRoundTrips(TestV1.Scalars())
    try expectRoundTrips(Samples.scalars())
    try expectRoundTrips(Samples.lists())
    try expectRoundTrips(Samples.maps())
    try expectRoundTrips(Samples.optionals())
    for choice in Samples.choices() { try expectRoundTrips(choice) }
  }

  @Test("well-known types survive binary and JSON")
  func wellKnown() throws {
    let message = try Samples.wellKnown()
    let again = try TestV1.WellKnown(binary: message.binary())
    #expect(again.binary() == message.binary())
    #expect(again.jsonText() == message.jsonText())
    #expect(try TestV1.WellKnown(json: again.json()).binary() == message.binary())
    #expect(message.value?.kind == .nullValue(.nullValue))
  }

  @Test("defaults are left out; fields with presence are not")
  func presence() throws {
    #expect(TestV1.Scalars().binary().isEmpty)
    #expect(TestV1.Scalars().jsonText() == "{}")
    #expect(
      Samples.optionals().jsonText()
        == #"{"double":0,"int64":"0","bool":false,"string":"","bytes":"","#
        + #""color":"COLOR_UNSPECIFIED","message":{}}"#
    )
    var negativeZero = TestV1.Scalars()
    negativeZero.double = -0.0
    #expect(try TestV1.Scalars(binary: negativeZero.binary()).double.sign == .minus)
  }

  @Test("equal messages have equal bytes, whatever the order of their maps")
  func determinism() {
    var one = TestV1.Maps()
    var other = TestV1.Maps()
    let keys = (0..<100).map { "key \($0)" }
    for key in keys { one.strings[key] = key }
    for key in keys.reversed() { other.strings[key] = key }
    #expect(one.binary() == other.binary())
    #expect(one.json() == other.json())
  }

  @Test("two halves of a message are merged: scalars replace, messages merge, lists append")
  func merging() throws {
    var first = TestV1.Optionals()
    first.string = "first"
    first.int64 = 1
    first.message = TestV1.Scalars()
    first.message?.string = "kept"
    var second = TestV1.Optionals()
    second.string = "second"
    second.message = TestV1.Scalars()
    second.message?.int32 = 5
    let merged = try TestV1.Optionals(binary: first.binary() + second.binary())
    #expect(merged.string == "second")
    #expect(merged.int64 == 1)
    #expect(merged.message?.string == "kept")
    #expect(merged.message?.int32 == 5)
    let lists = try TestV1.Lists(binary: Samples.lists().binary() + Samples.lists().binary())
    #expect(lists.unpacked == [1, -1, 300, 1, -1, 300])
  }

  @Test("members of a oneof replace each other; the same message member merges")
  func oneofMerging() throws {
    var text = TestV1.Choice()
    text.kind = .text("x")
    var message = TestV1.Choice()
    var scalars = TestV1.Scalars()
    scalars.int32 = 3
    message.kind = .scalars(scalars)
    var other = TestV1.Choice()
    scalars = TestV1.Scalars()
    scalars.string = "s"
    other.kind = .scalars(scalars)
    let merged = try TestV1.Choice(binary: text.binary() + message.binary() + other.binary())
    scalars.int32 = 3
    #expect(merged.kind == .scalars(scalars))
    #expect(try TestV1.Choice(binary: message.binary() + text.binary()).kind == .text("x"))
  }

  @Test("numbers are read packed and unpacked, whatever the schema says")
  func packing() throws {
    // 2: zigzag 1, 2 unpacked; 3: 5, 6 packed.
    let message = try TestV1.Lists(binary: [0x10, 2, 0x10, 4, 0x1A, 2, 5, 6])
    #expect(message.sint64s == [1, 2])
    #expect(message.unpacked == [5, 6])
  }

  @Test("unknown fields and unknown enum numbers are sent on")
  func unknown() throws {
    let future: [UInt8] = [0xC2, 0x3E, 3, 1, 2, 3]
    let message = try TestV1.Scalars(binary: [0x80, 0x01, 99] + future)
    #expect(message.color == .unrecognized(99))
    #expect(message.unknownFields.bytes == future)
    #expect(message.binary() == [0x80, 0x01, 99] + future)
    #expect(message.jsonText() == #"{"color":99}"#)
  }

  @Test("a field with another wire type is kept as unknown")
  func otherWireType() throws {
    let bytes: [UInt8] = [0x4D, 1, 2, 3, 4]  // 9 (string) as fixed32
    let message = try TestV1.Scalars(binary: bytes)
    #expect(message.string.isEmpty)
    #expect(message.binary() == bytes)
  }

  @Test("a map entry may lack its key or its value, or repeat them")
  func mapEntries() throws {
    let message = try TestV1.Maps(binary: [
      0x0A, 0, 0x0A, 3, 0x0A, 1, 0x61, 0x0A, 6, 0x12, 1, 0x78, 0x12, 1, 0x79,
    ])
    #expect(message.strings == ["": "y", "a": ""])
  }

  @Test("copies of a message with boxed fields do not share changes")
  func copies() {
    var one = TestV1.Choice()
    one.next = TestV1.Choice()
    var other = one
    other.next?.kind = .text("changed")
    #expect(one.next?.kind == nil)
    one.next = nil
    #expect(other.next?.kind == .text("changed"))
  }
}
