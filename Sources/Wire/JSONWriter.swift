// Writes compact JSON by the proto3 mapping.

import Core

/// A growing buffer of JSON text. Reusable by `removeAll`.
///
/// Commas come by themselves: a key or an element looks at the character before it.
///
/// Fence: owns its memory and frees it once, since it cannot be copied.
package struct JSONWriter: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var count = 0
  @usableFromInline var capacity: Int

  package init(capacity: Int = 1024) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// What was written; valid until the next change of this writer.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  package func array() -> [UInt8] { [UInt8](UnsafeBufferPointer(start: base, count: count)) }

  package func text() -> String {
    String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
  }

  /// Forgets the content and keeps the memory.
  package mutating func removeAll() { count = 0 }

  @inlinable mutating func reserve(_ size: Int) {
    if capacity - count < size { grow(size) }
  }

  @usableFromInline mutating func grow(_ size: Int) {
    let larger = max(capacity * 2, count + size + 64)
    let target = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    target.update(from: base, count: count)
    base.deallocate()
    base = target
    capacity = larger
  }

  // MARK: Raw pieces

  @inlinable mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count &+= 1
  }

  @inlinable mutating func append(_ text: StaticString) {
    let size = text.utf8CodeUnitCount
    reserve(size)
    (base + count).update(from: text.utf8Start, count: size)
    count &+= size
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Text that is JSON already, such as a number's.
  package mutating func raw(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  // MARK: Structure

  @inlinable package mutating func beginObject() { append(0x7B) }
  @inlinable package mutating func endObject() { append(0x7D) }
  @inlinable package mutating func beginArray() { append(0x5B) }
  @inlinable package mutating func endArray() { append(0x5D) }

  /// A member's name. `literal` is `,"name":`; the comma is left out of the first member.
  @inlinable package mutating func key(_ literal: StaticString) {
    let size = literal.utf8CodeUnitCount
    reserve(size)
    let skipped = count > 0 && base[count &- 1] == 0x7B ? 1 : 0
    (base + count).update(from: literal.utf8Start + skipped, count: size &- skipped)
    count &+= size &- skipped
  }

  /// A member's name that is not known before.
  package mutating func mapKey(_ name: String) {
    if count > 0, base[count - 1] != 0x7B { append(0x2C) }
    string(name)
    append(0x3A)
  }

  /// Goes before each element of a list.
  @inlinable package mutating func element() {
    if count > 0, base[count &- 1] != 0x5B { append(0x2C) }
  }

  // MARK: Values

  @inlinable package mutating func null() { append("null") }
  @inlinable package mutating func bool(_ value: Bool) { append(value ? "true" : "false") }

  /// An enum value's name, in quotes already.
  @inlinable package mutating func name(_ literal: StaticString) { append(literal) }

  package mutating func int32(_ value: Int32) { digits(Int64(value)) }
  package mutating func uint32(_ value: UInt32) { digits(Int64(value)) }

  /// 64-bit integers are strings, since JavaScript's numbers lose their digits.
  package mutating func int64(_ value: Int64) {
    append(0x22)
    digits(value)
    append(0x22)
  }

  package mutating func uint64(_ value: UInt64) {
    append(0x22)
    digits(magnitude: value)
    append(0x22)
  }

  mutating func digits(_ value: Int64) {
    if value < 0 { append(0x2D) }
    digits(magnitude: value.magnitude)
  }

  private mutating func digits(magnitude: UInt64) {
    reserve(20)
    var rest = magnitude
    var size = 1
    var bound: UInt64 = 10
    while size < 20, rest >= bound {
      size += 1
      let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
      bound = overflow ? .max : next
      if overflow { break }
    }
    var position = count + size
    repeat {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      position -= 1
      base[position] = 0x30 &+ UInt8(truncatingIfNeeded: digit)
      rest = quotient
    } while position > count
    count += size
  }

  package mutating func double(_ value: Double) {
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53,
      value.sign == .plus || whole != 0
    {
      digits(whole)
    } else if value.isFinite {
      raw(Self.trimmed(value.description))
    } else {
      special(isNaN: value.isNaN, isNegative: value < 0)
    }
  }

  package mutating func float(_ value: Float) {
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 24,
      value.sign == .plus || whole != 0
    {
      digits(whole)
    } else if value.isFinite {
      raw(Self.trimmed(value.description))
    } else {
      special(isNaN: value.isNaN, isNegative: value < 0)
    }
  }

  private static func trimmed(_ text: String) -> String {
    text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private mutating func special(isNaN: Bool, isNegative: Bool) {
    append(isNaN ? "\"NaN\"" : isNegative ? "\"-Infinity\"" : "\"Infinity\"")
  }

  /// Base 64 with padding.
  package mutating func bytes(_ value: [UInt8]) {
    append(0x22)
    raw(Base64.encode(value))
    append(0x22)
  }

  package mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { escape($0) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    reserve(text.count + 2)
    append(0x22)
    guard var position = text.baseAddress else { return append(0x22) }
    let end = position + text.count
    while true {
      let stop = JSONReader.scan(from: position, to: end)
      append(UnsafeBufferPointer(from: position, to: stop))
      guard stop < end else { break }
      escape(stop.pointee)
      position = stop + 1
    }
    append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x08: append("\\b")
    case 0x0C: append("\\f")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default:
      append(byte < 0x10 ? "\\u000" : "\\u001")
      let digit = byte & 15
      append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
