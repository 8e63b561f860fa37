// The binary reader on hostile bytes, the binary writer at its edges.

import Testing

@testable import Wire

private func read<T>(
  _ bytes: [UInt8], _ body: (inout BinaryReader) throws(WireError) -> T
) throws(WireError) -> T {
  try bytes.withReader { (buffer) throws(WireError) in
    var reader = BinaryReader(buffer)
    return try body(&reader)
  }
}

private func failure<T>(
  _ bytes: [UInt8], _ body: (inout BinaryReader) throws(WireError) -> T
) -> WireError.Kind? {
  do throws(WireError) {
    _ = try read(bytes, body)
    return nil
  } catch {
    return error.kind
  }
}

@Suite struct BinaryTests {
  @Test(
    "a varint is written and read back",
    arguments: [0, 1, 127, 128, 300, 16_383, 16_384, UInt64(UInt32.max), .max - 1, .max])
  func varint(value: UInt64) throws {
    var writer = BinaryWriter()
    writer.varint(value)
    #expect(try read(writer.array()) { (reader) throws(WireError) in try reader.varint() } == value)
  }

  @Test("varints of every length are read alike at the end of the input and before more of it")
  func everyLength() throws {
    for shift in 0..<64 {
      for value in [UInt64(1) << shift, (1 << shift) &- 1, UInt64.max >> shift] {
        var writer = BinaryWriter()
        writer.varint(value)
        let bytes = writer.array()
        let bits = 64 - (value | 1).leadingZeroBitCount
        #expect(bytes.count == (bits + 6) / 7)
        for tail in [[], [UInt8](repeating: 0xFF, count: 8), [UInt8](repeating: 0, count: 8)] {
          let result = try read(bytes + tail) { (reader) throws(WireError) in
            (try reader.varint(), reader.remaining)
          }
          #expect(result == (value, tail.count))
        }
      }
    }
  }

  @Test("a varint may be longer than it has to, a tag may not be longer than five bytes")
  func overlong() throws {
    for count in 1...9 {
      let bytes = [UInt8](repeating: 0x80, count: count) + [0] + [UInt8](repeating: 1, count: 8)
      #expect(try read(bytes) { (reader) throws(WireError) in try reader.varint() } == 0)
    }
    #expect(try read([0x88, 0x80, 0]) { (reader) throws(WireError) in try reader.tag() } == 8)
    let tags: [[UInt8]] = [
      [0x88, 0x80, 0x80, 0x80, 0x80, 0], [0x88, 0x80, 0x80, 0x80, 0x40], [0x80, 0],
      [0x88] + [UInt8](repeating: 0x80, count: 11) + [0],
    ]
    for bytes in tags {
      #expect(failure(bytes) { (reader) throws(WireError) in try reader.tag() } == .malformed)
    }
  }

  @Test("strings of every short length are written whole, and nothing beside them")
  func shortStrings() throws {
    for count in 0...70 {
      let text = String(repeating: "0123456789", count: 7).prefix(count).description
      var writer = BinaryWriter(capacity: 64)
      writer.fixed32(0xAABB_CCDD)
      writer.string(text)
      let bytes = writer.array()
      let expected: [UInt8] = [UInt8(count)] + Array(text.utf8) + [0xDD, 0xCC, 0xBB, 0xAA]
      #expect(bytes == expected)
      #expect(try read(bytes) { (reader) throws(WireError) in try reader.string() } == text)
    }
  }

  @Test("a run of fields is counted up to another field, the end or what is malformed")
  func runs() throws {
    func run(_ bytes: [UInt8]) throws -> Int {
      try read(bytes) { (reader) throws(WireError) in
        _ = try reader.tag()
        return reader.run(of: 10, holding: 8)
      }
    }
    #expect(try run([10, 1, 65]) == 1)
    #expect(try run([10, 1, 65, 10, 0, 10, 2, 65, 66]) == 3)
    #expect(try run([10, 1, 65, 10, 0, 16, 1, 10, 0]) == 2)
    #expect(try run([10, 1, 65, 10, 9]) == 1)
    #expect(try run([10, 9]) == 1)
    let many = [[UInt8]](repeating: [10, 0], count: 20_000).flatMap { $0 }
    #expect(try run(many) == 8192)
    #expect(try read([1, 0x80, 1, 0xFF, 0xFF, 3]) { $0.varints() } == 3)
    #expect(try read([]) { $0.varints() } == 0)
  }

  @Test("entries of lists and maps are read while there is room for them")
  func room() {
    func kind(_ bytes: [UInt8], room: Int, _ message: some Message) -> WireError.Kind? {
      failure(bytes) { (reader) throws(WireError) in
        var message = message
        reader.room = room
        try message.merge(from: &reader)
      }
    }
    let stride = MemoryLayout<GoogleProtobuf.Value>.stride
    let list = [[UInt8]](repeating: [10, 0], count: 1000).flatMap { $0 }
    #expect(kind(list, room: 1000 * stride, GoogleProtobuf.ListValue()) == nil)
    #expect(kind(list, room: 1000 * stride - 1, GoogleProtobuf.ListValue()) == .tooLarge)
    let pair = MemoryLayout<(String, GoogleProtobuf.Value)>.stride
    #expect(kind(list, room: 1000 * pair, GoogleProtobuf.Struct()) == nil)
    #expect(kind(list, room: 1000 * pair - 1, GoogleProtobuf.Struct()) == .tooLarge)
    #expect(kind(list, room: 16_000, GoogleProtobuf.FieldMask()) == nil)
    #expect(kind(list, room: 15_999, GoogleProtobuf.FieldMask()) == .tooLarge)
    #expect(kind([0x78, 1], room: 47, GoogleProtobuf.Empty()) == .tooLarge)
  }

  @Test("a varint of ten bytes is the longest")
  func longVarint() {
    let ten = [UInt8](repeating: 0xFF, count: 9) + [0x01]
    let eleven = [UInt8](repeating: 0xFF, count: 10) + [0x01]
    #expect(failure(ten) { (reader) throws(WireError) in try reader.varint() } == nil)
    #expect(failure(eleven) { (reader) throws(WireError) in try reader.varint() } == .malformed)
    #expect(failure([0x80]) { (reader) throws(WireError) in try reader.varint() } == .truncated)
  }

  @Test("zigzag numbers keep their sign", arguments: [0, -1, 1, Int64.min, Int64.max])
  func zigzag(value: Int64) throws {
    var writer = BinaryWriter()
    writer.sint64(value)
    #expect(try read(writer.array()) { (reader) throws(WireError) in try reader.sint64() } == value)
    let small = Int32(truncatingIfNeeded: value)
    var other = BinaryWriter()
    other.sint32(small)
    #expect(try read(other.array()) { (reader) throws(WireError) in try reader.sint32() } == small)
  }

  @Test("a negative int32 takes ten bytes, as protobuf wants it")
  func negativeInt32() {
    var writer = BinaryWriter()
    writer.int32(-1)
    #expect(writer.array() == [UInt8](repeating: 0xFF, count: 9) + [0x01])
  }

  @Test(
    "tags of every length are written as varints",
    arguments: [
      (8, [0x08]), (0x82, [0x82, 0x01]), (0x3FFF, [0xFF, 0x7F]), (0x4000, [0x80, 0x80, 1]),
    ]
      as [(UInt32, [UInt8])])
  func tags(tag: UInt32, bytes: [UInt8]) {
    var writer = BinaryWriter()
    writer.tag(tag)
    #expect(writer.array() == bytes)
  }

  @Test("the writer grows and keeps what it has")
  func growth() {
    var writer = BinaryWriter(capacity: 1)
    for value in 0..<1000 { writer.prepend(UInt8(truncatingIfNeeded: value)) }
    #expect(writer.array() == (0..<1000).reversed().map { UInt8(truncatingIfNeeded: $0) })
    writer.removeAll()
    #expect(writer.count == 0)
    #expect(writer.array().isEmpty)
  }

  @Test(
    "tags that no field can have are refused",
    arguments: [[0x00], [0x07], [0x80, 0x80, 0x80, 0x80, 0x10]] as [[UInt8]])
  func badTags(bytes: [UInt8]) {
    #expect(failure(bytes) { (reader) throws(WireError) in try reader.tag() } == .malformed)
  }

  @Test("a length beyond the end is refused, however large")
  func lengths() {
    for bytes in [[0x05, 1, 2], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]] {
      let bytes = bytes.map { UInt8($0) }
      #expect(failure(bytes) { (reader) throws(WireError) in try reader.string() } == .truncated)
      #expect(failure(bytes) { (reader) throws(WireError) in try reader.bytes() } == .truncated)
      #expect(failure(bytes) { (reader) throws(WireError) in try reader.enter() } == .truncated)
    }
  }

  @Test("fixed numbers need all their bytes")
  func fixed() {
    let seven = [UInt8](repeating: 1, count: 7)
    #expect(failure(seven) { (reader) throws(WireError) in try reader.fixed64() } == .truncated)
    #expect(
      failure([1, 2, 3]) { (reader) throws(WireError) in try reader.fixed32() } == .truncated)
  }

  @Test("unknown fields of every wire type are kept as they came")
  func unknown() throws {
    let bytes: [UInt8] = [
      0x08, 0x96, 0x01,  // 1: varint
      0x11, 1, 2, 3, 4, 5, 6, 7, 8,  // 2: fixed64
      0x1A, 2, 0x68, 0x69,  // 3: bytes
      0x23, 0x08, 1, 0x24,  // 4: group
      0x2D, 1, 2, 3, 4,  // 5: fixed32
      0xFA, 0x7F, 0,  // 2047: empty bytes
    ]
    var fields = UnknownFields()
    try read(bytes) { (reader) throws(WireError) in
      while true {
        let tag = try reader.tag()
        if tag == 0 { return }
        try reader.unknown(tag, into: &fields)
      }
    }
    #expect(fields.bytes == bytes)
  }

  @Test(
    "a group without its own end, and wire types that do not exist, are refused",
    arguments: [[0x23, 0x08, 1], [0x23, 0x2C], [0x0C], [0x0E, 0], [0x0F, 0]] as [[UInt8]])
  func badGroups(bytes: [UInt8]) {
    let kind = failure(bytes) { (reader) throws(WireError) in try reader.skip(try reader.tag()) }
    #expect(kind == .truncated || kind == .malformed)
  }

  @Test("groups nest one hundred times at most")
  func deepGroups() {
    func nested(_ count: Int) -> [UInt8] {
      [UInt8](repeating: 0x0B, count: count) + [UInt8](repeating: 0x0C, count: count)
    }
    let skip = { (reader: inout BinaryReader) throws(WireError) in
      try reader.skip(try reader.tag())
    }
    #expect(failure(nested(100), skip) == nil)
    #expect(failure(nested(101), skip) == .tooDeep)
    #expect(failure(nested(100_000), skip) == .tooDeep)
  }

  @Test("strings are checked by the rules of UTF-8, as the standard library checks them")
  func utf8() {
    var state: UInt64 = 88_172_645_463_325_252
    func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
    let interesting: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xED, 0xEF,
      0xF0, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<Int(next() % 12)).map { _ in
        interesting[Int(next() % UInt64(interesting.count))]
      }
      #expect(UTF8Text.string(bytes) == String(validating: bytes, as: UTF8.self), "\(bytes)")
    }
    #expect(UTF8Text.string(Array("grüße, 世界 👋🏽".utf8)) == "grüße, 世界 👋🏽")
  }
}
