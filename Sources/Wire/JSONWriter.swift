// Writes compact JSON by the proto3 mapping.

/// A growing buffer of JSON text. Reusable by `removeAll`.
///
/// A comma is written before every member and every element; the end of an object or a list puts
/// its bracket in place of the first one.
///
/// Fence: owns its memory and frees it once, since it cannot be copied; or writes to memory that is
/// lent to it, until that is too small.
public struct JSONWriter: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var count = 0
  @usableFromInline var capacity: Int
  private var isOwner: Bool
  /// The types of messages in google.protobuf.Any; nil for the well-known ones.
  package var types: TypeRegistry?
  /// Messages in google.protobuf.Any around the position.
  var depth = 0
  /// The first value that has no JSON, such as a time of the year 10000.
  package private(set) var problem: WireError?

  public init(capacity: Int = 1024) {
    isOwner = true
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  /// Writes to this memory first; it must outlive the writer.
  init(borrowing scratch: UnsafeMutableBufferPointer<UInt8>) {
    isOwner = scratch.baseAddress == nil
    capacity = isOwner ? 64 : scratch.count
    base = scratch.baseAddress ?? .allocate(capacity: capacity)
  }

  deinit { if isOwner { base.deallocate() } }

  /// What was written; valid until the next change of this writer.
  public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  public func array() -> [UInt8] { [UInt8](UnsafeBufferPointer(start: base, count: count)) }

  public func text() -> String {
    String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
  }

  /// Forgets the content and keeps the memory.
  public mutating func removeAll() {
    count = 0
    problem = nil
  }

  /// Notes that a value has no JSON; the first one counts.
  mutating func note(_ problem: WireError) { self.problem = self.problem ?? problem }

  @inlinable @inline(__always)
  mutating func reserve(_ size: Int) {
    if capacity - count < size { grow(size) }
  }

  @usableFromInline mutating func grow(_ size: Int) {
    let larger = max(capacity * 2, count + size + 64)
    let target = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    target.update(from: base, count: count)
    if isOwner { base.deallocate() }
    isOwner = true
    base = target
    capacity = larger
  }

  // MARK: Raw pieces

  @inlinable @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count &+= 1
  }

  @inlinable @inline(__always)
  mutating func append(_ text: StaticString) {
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
  public mutating func raw(_ text: borrowing String) {
    text.utf8.span.withUnsafeBufferPointer { append($0) }
  }

  // MARK: Structure

  /// An object's members follow, each with its comma; `endObject` takes what this returns.
  @inlinable public func beginObject() -> Int { count }

  @inlinable public mutating func endObject(_ mark: Int) { end(mark, 0x7B, 0x7D) }

  /// A list's elements follow, each after `element()`; `endArray` takes what this returns.
  @inlinable public func beginArray() -> Int { count }

  @inlinable public mutating func endArray(_ mark: Int) { end(mark, 0x5B, 0x5D) }

  @usableFromInline mutating func end(_ mark: Int, _ opening: UInt8, _ closing: UInt8) {
    reserve(2)
    if count == mark { count &+= 1 }
    base[mark] = opening
    base[count] = closing
    count &+= 1
  }

  /// A member's name, given as `,"name":`.
  @inlinable @inline(__always)
  public mutating func key(_ literal: StaticString) { append(literal) }

  /// A member's name that is not known before.
  public mutating func mapKey(_ name: borrowing String) {
    append(0x2C)
    string(name)
    append(0x3A)
  }

  /// The members of the object that `write` writes, as members of the object that is open already.
  mutating func members(_ write: (inout JSONWriter) -> Void) {
    let mark = count
    write(&self)
    if count - mark == 2 {
      count = mark
    } else {
      base[mark] = 0x2C
      count -= 1
    }
  }

  /// Goes before each element of a list.
  @inlinable public mutating func element() { append(0x2C) }

  // MARK: Values

  @inlinable public mutating func null() { append("null") }
  @inlinable public mutating func bool(_ value: Bool) { append(value ? "true" : "false") }

  /// An enum value's name, in quotes already.
  @inlinable public mutating func name(_ literal: StaticString) { append(literal) }

  public mutating func int32(_ value: Int32) { digits(Int64(value)) }
  public mutating func uint32(_ value: UInt32) { digits(Int64(value)) }

  /// 64-bit integers are strings, since JavaScript's numbers lose their digits.
  public mutating func int64(_ value: Int64) {
    append(0x22)
    digits(value)
    append(0x22)
  }

  public mutating func uint64(_ value: UInt64) {
    append(0x22)
    digits(magnitude: value)
    append(0x22)
  }

  /// A number with leading zeros, `width` at most 9.
  mutating func padded(_ value: UInt32, _ width: Int) {
    reserve(width)
    var rest = value
    for position in stride(from: count + width - 1, through: count, by: -1) {
      base[position] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += width
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

  public mutating func double(_ value: Double) {
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 53,
      value.sign == .plus || whole != 0
    {
      digits(whole)
    } else if value == 0 {
      // Some readers take `-0` for an integer, which has no sign.
      append("-0.0")
    } else if value.isFinite {
      shortest(value.description)
    } else {
      special(isNaN: value.isNaN, isNegative: value < 0)
    }
  }

  public mutating func float(_ value: Float) {
    if let whole = Int64(exactly: value), whole.magnitude < 1 << 24,
      value.sign == .plus || whole != 0
    {
      digits(whole)
    } else if value == 0 {
      // Some readers take `-0` for an integer, which has no sign.
      append("-0.0")
    } else if value.isFinite {
      shortest(value.description)
    } else {
      special(isNaN: value.isNaN, isNegative: value < 0)
    }
  }

  /// The shortest digits that read back as the same number, without `.0`.
  private mutating func shortest(_ text: String) {
    raw(text)
    if base[count - 1] == 0x30, base[count - 2] == 0x2E { count -= 2 }
  }

  private mutating func special(isNaN: Bool, isNegative: Bool) {
    append(isNaN ? "\"NaN\"" : isNegative ? "\"-Infinity\"" : "\"Infinity\"")
  }

  /// Base 64 with padding.
  public mutating func bytes(_ value: [UInt8]) {
    append(0x22)
    value.withUnsafeBufferPointer { base64($0) }
    append(0x22)
  }

  public mutating func string(_ value: borrowing String) {
    value.utf8.span.withUnsafeBufferPointer { escape($0) }
  }

  private mutating func base64(_ bytes: UnsafeBufferPointer<UInt8>) {
    let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    let digits = alphabet.utf8Start
    reserve((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let left = min(3, bytes.count - index)
      var group = UInt32(bytes[index]) &<< 16
      if left > 1 { group |= UInt32(bytes[index + 1]) &<< 8 }
      if left > 2 { group |= UInt32(bytes[index + 2]) }
      base[count] = digits[Int(group &>> 18)]
      base[count + 1] = digits[Int(group &>> 12 & 63)]
      base[count + 2] = left > 1 ? digits[Int(group &>> 6 & 63)] : 0x3D
      base[count + 3] = left > 2 ? digits[Int(group & 63)] : 0x3D
      count += 4
      index += 3
    }
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
