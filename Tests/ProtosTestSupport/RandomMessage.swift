// Random messages of any type, made from the embedded descriptors alone.

import Protos
package import Wire

/// What is needed of google.protobuf.DescriptorProto.
package struct Descriptor: Sendable {
  package struct Field: Sendable {
    var name = ""
    var number = 0
    var label = 0
    var type = 0
    var typeName = ""
    /// Declared `optional`: it has presence.
    var isOptional = false
  }

  var fields: [Field] = []
}

/// The descriptors of every message, read by hand from the embedded files.
package struct Descriptors: Sendable {
  package private(set) var messages: [String: Descriptor] = [:]

  package init() throws(WireError) {
    for file in Schema.files {
      var package = ""
      var found: [[UInt8]] = []
      try Self.fields(file.descriptor) { number, content in
        if number == 2 { package = String(decoding: content, as: UTF8.self) }
        if number == 4 { found.append(content) }
      }
      for bytes in found { try add(bytes, scope: package) }
    }
  }

  private mutating func add(_ bytes: [UInt8], scope: String) throws(WireError) {
    var name = ""
    var descriptor = Descriptor()
    var fields: [[UInt8]] = []
    var nested: [[UInt8]] = []
    try Self.fields(bytes) { number, content in
      switch number {
      case 1: name = String(decoding: content, as: UTF8.self)
      case 2: fields.append(content)
      case 3: nested.append(content)
      case _: break
      }
    }
    for field in fields { descriptor.fields.append(try Self.field(field)) }
    messages["\(scope).\(name)"] = descriptor
    for inner in nested { try add(inner, scope: "\(scope).\(name)") }
  }

  private static func field(_ bytes: [UInt8]) throws(WireError) -> Descriptor.Field {
    var field = Descriptor.Field()
    try numbers(bytes) { number, value in
      switch number {
      case 3: field.number = value
      case 4: field.label = value
      case 5: field.type = value
      case 17: field.isOptional = value == 1
      case _: break
      }
    }
    try fields(bytes) { number, content in
      if number == 1 { field.name = String(decoding: content, as: UTF8.self) }
      if number == 6 { field.typeName = String(decoding: content.dropFirst(), as: UTF8.self) }
    }
    return field
  }

  /// The length-delimited fields.
  private static func fields(
    _ bytes: [UInt8], _ use: (Int, [UInt8]) -> Void
  ) throws(WireError) {
    try walk(bytes) { number, wireType, reader throws(WireError) in
      guard wireType == 2 else { return false }
      use(number, try reader.bytes())
      return true
    }
  }

  /// The varint fields.
  private static func numbers(_ bytes: [UInt8], _ use: (Int, Int) -> Void) throws(WireError) {
    try walk(bytes) { number, wireType, reader throws(WireError) in
      guard wireType == 0 else { return false }
      use(number, Int(truncatingIfNeeded: try reader.varint()))
      return true
    }
  }

  private static func walk(
    _ bytes: [UInt8],
    _ use: (Int, UInt32, inout BinaryReader) throws(WireError) -> Bool
  ) throws(WireError) {
    let result = bytes.withUnsafeBytes { buffer -> Result<Void, WireError> in
      var reader = BinaryReader(buffer)
      do throws(WireError) {
        while true {
          let tag = try reader.tag()
          if tag == 0 { return .success(()) }
          if try !use(Int(tag >> 3), tag & 7, &reader) { try reader.skip(tag) }
        }
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }
}

/// Writes random fields of a message, always the same for the same seed.
package struct RandomMessage {
  /// Which values are drawn.
  package enum Style: UInt8 {
    /// Numbers that equal themselves, short texts.
    case plain
    /// Also limits, NaN, unknown numbers of enums, long and strange texts.
    case extreme
    /// As `extreme`, but what is `optional` is not set to its default.
    case withoutPresence
  }

  private static let types = TypeRegistry(Schema.messages)

  private let descriptors: Descriptors
  private let style: Style
  private var state: UInt64

  package init(_ descriptors: Descriptors, seed: UInt64, style: Style = .plain) {
    self.descriptors = descriptors
    self.style = style
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    // The first numbers of close seeds are alike.
    for _ in 0..<8 { _ = next() }
  }

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  private mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  private mutating func one<T>(of list: [T]) -> T { list[below(list.count)] }

  // MARK: Messages

  /// The binary encoding of a message of this type. Fields are in any order; some repeat.
  package mutating func bytes(of name: String, depth: Int = 0) -> [UInt8] {
    if let special = special(name, depth: depth) { return special }
    var bytes: [UInt8] = []
    for field in descriptors.messages[name]?.fields ?? [] {
      if depth > 3, field.type == 11 { continue }
      for _ in 0..<(field.label == 3 ? next() % 3 : next() % 2) {
        bytes += value(of: field, depth: depth)
      }
    }
    return bytes
  }

  /// Well-known types whose JSON does not take every value.
  private mutating func special(_ name: String, depth: Int) -> [UInt8]? {
    switch name {
    case "google.protobuf.Timestamp": time()
    case "google.protobuf.Duration": duration()
    case "google.protobuf.FieldMask":
      delimited(1, Array(one(of: ["a_b", "a", "a.b_c", "long_name.x1"]).utf8))
    case "google.protobuf.Any": any(depth: depth)
    case "google.protobuf.Value": structValue(depth: depth)
    case "google.protobuf.Struct.FieldsEntry":
      delimited(1, Array(text())) + delimited(2, structValue(depth: depth + 1))
    case _: nil
    }
  }

  private mutating func time() -> [UInt8] {
    guard style != .plain else { return varint(8) + varint(next() % 4_000_000_000) }
    let edges: [Int64] = [
      0, 1, -1, -62_135_596_800, 253_402_300_799, Int64(next() % 253_402_300_800),
    ]
    let seconds = one(of: edges)
    return varint(8) + varint(UInt64(bitPattern: seconds)) + nanos(sign: 1)
  }

  private mutating func duration() -> [UInt8] {
    guard style != .plain else { return varint(8) + varint(next() % 100_000) }
    let edges: [Int64] = [
      0, 1, -1, 315_576_000_000, -315_576_000_000, Int64(next() % 1_000_000),
    ]
    let seconds = one(of: edges)
    let edge = seconds.magnitude == 315_576_000_000
    return varint(8) + varint(UInt64(bitPattern: seconds))
      + (edge ? [] : nanos(sign: seconds < 0 ? -1 : 1))
  }

  private mutating func nanos(sign: Int64) -> [UInt8] {
    let edges: [Int64] = [0, 1, 999_999_999, 500_000_000, 1000, Int64(next() % 1_000_000_000)]
    let nanos = one(of: edges)
    return varint(16) + varint(UInt64(bitPattern: sign * nanos))
  }

  private mutating func any(depth: Int) -> [UInt8] {
    if style == .plain || depth > 2 || below(3) == 0 { return [] }
    let name = one(of: [
      "google.protobuf.Duration", "google.protobuf.FieldMask",
      "google.protobuf.StringValue", "google.protobuf.Empty", "google.rpc.RetryInfo",
    ])
    // In our own encoding, which is what comes out of JSON; without maps, whose order differs.
    guard var message = Self.types[name]?.init() else { return [] }
    let content = bytes(of: name, depth: depth + 1)
    do throws(WireError) { try message.merge(binary: content) } catch { return [] }
    return delimited(1, Array("type.googleapis.com/\(name)".utf8))
      + delimited(2, message.binary())
  }

  private mutating func structValue(depth: Int) -> [UInt8] {
    // A Value without a kind prints as null, which reads as another message.
    switch below(style == .plain ? 2 : depth > 3 ? 4 : 6) {
    case 0: delimited(3, Array(text()))
    case 1: varint(0x20) + [UInt8(next() % 2)]
    case 2: [0x08, 0]
    case 3: [0x11] + little(one(of: [0, 1.5, -2, 1e300]).bitPattern, 8)
    case 4: delimited(5, bytes(of: "google.protobuf.Struct", depth: depth + 1))
    case _:
      delimited(
        6,
        (0..<below(3)).reduce(into: []) { list, _ in
          list += delimited(1, structValue(depth: depth + 1))
        })
    }
  }

  // MARK: Values

  private mutating func value(of field: Descriptor.Field, depth: Int) -> [UInt8] {
    let number = UInt64(field.number) << 3
    let isSet = style == .withoutPresence && field.isOptional
    switch field.type {
    case 1: return varint(number | 1) + double(isSet)
    case 2: return varint(number | 5) + float(isSet)
    case 6, 16: return varint(number | 1) + little(integer(isSet), 8)
    case 7, 15: return varint(number | 5) + little(integer(isSet) | (isSet ? 1 : 0), 4)
    case 8: return varint(number) + [isSet ? 1 : UInt8(next() % 2)]
    case 14: return varint(number) + varint(enumNumber(isSet))
    case 9: return delimited(field.number, Array(text()) + (isSet ? [0x78] : []))
    case 12: return delimited(field.number, blob() + (isSet ? [0] : []))
    case 11: return delimited(field.number, bytes(of: field.typeName, depth: depth + 1))
    // The lowest bit stays where 32 bits are taken of it.
    case _: return varint(number) + varint(integer(isSet) | (isSet ? 1 : 0))
    }
  }

  private mutating func integer(_ isSet: Bool) -> UInt64 {
    let any = next() >> (next() % 64)
    let edges: [UInt64] = [
      0, 1, .max, 1 << 31, 1 << 32, 1 << 63, (1 << 31) - 1, (1 << 53) + 1, any,
    ]
    let value = style == .plain ? any : one(of: edges)
    return isSet && value == 0 ? 1 : value
  }

  private mutating func enumNumber(_ isSet: Bool) -> UInt64 {
    let edges: [UInt64] = [0, 1, 2, 3, 4000, UInt64(bitPattern: -5)]
    let value = style == .plain ? next() % 4 : one(of: edges)
    return isSet && value == 0 ? 1 : value
  }

  private mutating func double(_ isSet: Bool) -> [UInt8] {
    // The last byte makes a small number, so that no NaN comes out, which equals nothing.
    if style == .plain { return little(next() & 0xFF_FFFF_FFFF_FFFF | 0x3E << 56, 8) }
    let edges: [Double] = [
      0, -0.0, 1, -1.5, 0.1, 1e15, 1e21, 123_456_789.125, .greatestFiniteMagnitude,
      .leastNonzeroMagnitude, .infinity, -.infinity, .nan, 1 / 3,
    ]
    var value = one(of: edges)
    // protobuf-c takes -0 for the default.
    if style == .withoutPresence, value == 0 { value = isSet ? 2.5 : 0 }
    return little(value.bitPattern, 8)
  }

  private mutating func float(_ isSet: Bool) -> [UInt8] {
    if style == .plain { return little(next() & 0xFF_FFFF | 0x3E << 24, 4) }
    let edges: [Float] = [
      0, -0.0, 1, -1.5, 0.1, 16_777_218, 1e21, .leastNonzeroMagnitude,
      // Of the very largest Python cannot read what itself it writes.
      .greatestFiniteMagnitude.nextDown,
      .infinity, -.infinity, .nan, 1 / 3,
    ]
    var value = one(of: edges)
    if style == .withoutPresence, value == 0 { value = isSet ? 2.5 : 0 }
    return little(UInt64(value.bitPattern), 4)
  }

  private mutating func text() -> String.UTF8View {
    if style == .plain { return "té\"x\(next() % 100)".utf8 }
    // C ends a string at its first NUL.
    let strange = style == .withoutPresence ? "\u{1}" : "\u{0}"
    return one(of: [
      "", "a", "té\"x", strange, "\\\n\t\u{1F}\u{7F}", "\u{1F600}\u{10FFFF}", "</script>\u{2028}",
      String(repeating: "långt ", count: 60), "0123456789abcdef",
    ]).utf8
  }

  private mutating func blob() -> [UInt8] {
    (0..<below(style == .plain ? 5 : 40)).map { _ in UInt8(truncatingIfNeeded: next() >> 20) }
  }

  // MARK: Bytes

  private func delimited(_ number: Int, _ content: [UInt8]) -> [UInt8] {
    varint(UInt64(number) << 3 | 2) + varint(UInt64(content.count)) + content
  }

  private func little(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt64($0 * 8)) }
  }

  private func varint(_ value: UInt64) -> [UInt8] {
    var rest = value
    var bytes: [UInt8] = []
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }
}
