// Random messages of any type, made from the embedded descriptors alone.

import Protos
import Wire

/// What is needed of google.protobuf.DescriptorProto.
struct Descriptor {
  struct Field {
    var name = ""
    var number = 0
    var label = 0
    var type = 0
    var typeName = ""
  }

  var fields: [Field] = []
}

/// The descriptors of every message, read by hand from the embedded files.
struct Descriptors {
  private(set) var messages: [String: Descriptor] = [:]

  init() throws(WireError) {
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
struct RandomMessage {
  let descriptors: Descriptors
  private var state: UInt64

  init(_ descriptors: Descriptors, seed: UInt64) {
    self.descriptors = descriptors
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// The binary encoding of a message of this type. Fields are in any order; some repeat.
  mutating func bytes(of name: String, depth: Int = 0) -> [UInt8] {
    switch name {
    case "google.protobuf.Timestamp": return [0x08] + varint(next() % 4_000_000_000)
    case "google.protobuf.Duration": return [0x08] + varint(next() % 100_000)
    case "google.protobuf.FieldMask": return [0x0A, 3] + Array("a_b".utf8)
    case "google.protobuf.Any": return []
    // A Value without a kind prints as null, which reads as another message.
    case "google.protobuf.Value": return [0x1A, 1, 0x76]
    case let name where isStructEntry(name): return [0x0A, 1, 0x6B, 0x12, 3, 0x1A, 1, 0x76]
    case _: break
    }
    var bytes: [UInt8] = []
    for field in descriptors.messages[name]?.fields ?? [] {
      if depth > 3, field.type == 11 { continue }
      for _ in 0..<(field.label == 3 ? next() % 3 : next() % 2) {
        bytes += value(of: field, depth: depth)
      }
    }
    return bytes
  }

  private func isStructEntry(_ name: String) -> Bool {
    name == "google.protobuf.Struct.FieldsEntry"
  }

  private mutating func value(of field: Descriptor.Field, depth: Int) -> [UInt8] {
    let number = UInt64(field.number) << 3
    switch field.type {
    case 1, 6, 16: return varint(number | 1) + fixed(8)
    case 2, 7, 15: return varint(number | 5) + fixed(4)
    case 8: return varint(number) + [UInt8(next() % 2)]
    case 14: return varint(number) + varint(next() % 4)
    case 9: return delimited(number, Array("té\"x\(next() % 100)".utf8))
    case 12: return delimited(number, fixed(Int(next() % 5)))
    case 11: return delimited(number, bytes(of: field.typeName, depth: depth + 1))
    case _: return varint(number) + varint(next() >> (next() % 64))
    }
  }

  /// Small numbers, so that no NaN comes out, which equals nothing.
  private mutating func fixed(_ count: Int) -> [UInt8] {
    (0..<count).map { $0 < count - 1 ? UInt8(truncatingIfNeeded: next()) : 0x3E }
  }

  private func delimited(_ number: UInt64, _ content: [UInt8]) -> [UInt8] {
    varint(number | 2) + varint(UInt64(content.count)) + content
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
