// Reads the protobuf binary format (protobuf.dev/programming-guides/encoding) from borrowed bytes.

/// A position in bytes that the caller keeps alive. Every read checks the end; nothing traps.
///
/// `public`, since Swift 6.3 inlines nothing of a package type in other modules (decision 0004).
///
/// Fence: the pointers stay inside this file. A reader must not outlive the closure or the call
/// that lent it the bytes.
public struct BinaryReader {
  public typealias Position = UnsafePointer<UInt8>

  @usableFromInline var pointer: Position
  @usableFromInline var end: Position
  @usableFromInline var depth = 0
  /// Bytes that the entries of lists and maps, and what is boxed, may still take in memory.
  public var room = Int.max
  private let start: Position

  public init(_ bytes: UnsafeRawBufferPointer) {
    // Empty input may have no address; then any address does.
    let base = bytes.baseAddress ?? UnsafeRawPointer(("" as StaticString).utf8Start)
    start = base.assumingMemoryBound(to: UInt8.self)
    pointer = start
    end = start + bytes.count
  }

  @inlinable public var isAtEnd: Bool { pointer == end }

  /// Bytes left in the current message.
  @inlinable public var remaining: Int { end - pointer }

  public func error(_ kind: WireError.Kind, _ message: String) -> WireError {
    WireError(kind, message, at: pointer - start)
  }

  @usableFromInline func truncated() -> WireError {
    error(.truncated, "the message ends too early")
  }

  // MARK: Structure

  /// The next field's tag, number × 8 + wire type; 0 at the end of the message.
  @inlinable @inline(__always)
  public mutating func tag() throws(WireError) -> UInt32 {
    guard pointer < end else { return 0 }
    let byte = pointer.pointee
    if byte & 0x80 == 0, byte >= 8 {
      pointer += 1
      return UInt32(byte)
    }
    return try longTag()
  }

  /// At most five bytes and 32 bits, also where more bytes would say no more.
  @usableFromInline mutating func longTag() throws(WireError) -> UInt32 {
    let first = pointer
    let value = try varint()
    guard pointer - first <= 5, let tag = UInt32(exactly: value), tag >= 8 else {
      throw error(.malformed, "a field has no valid number")
    }
    return tag
  }

  /// Takes memory for an entry from `room`. Two bytes of input make an entry of hundreds.
  @inlinable @inline(__always)
  public mutating func hold(_ bytes: Int) throws(WireError) {
    room &-= bytes
    if room < 0 { throw full() }
  }

  @usableFromInline func full() -> WireError {
    error(.tooLarge, "the message has too many entries")
  }

  /// Enters a message that takes so many bytes of memory, being in a list or boxed.
  @inlinable @inline(__always)
  public mutating func enter(holding bytes: Int) throws(WireError) -> Position {
    try hold(bytes)
    return try enter()
  }

  /// Enters a length-delimited field; `leave` goes back to what this returns.
  @inlinable @inline(__always)
  public mutating func enter() throws(WireError) -> Position {
    let length = try length()
    guard depth < WireLimit.depth else { throw tooDeep() }
    depth += 1
    let outer = end
    end = pointer + length
    return outer
  }

  @inlinable @inline(__always)
  public mutating func leave(_ outer: Position) {
    pointer = end
    end = outer
    depth -= 1
  }

  @usableFromInline func tooDeep() -> WireError {
    error(.tooDeep, "more than \(WireLimit.depth) levels of messages")
  }

  @inlinable @inline(__always)
  mutating func length() throws(WireError) -> Int {
    let value = try varint()
    guard value <= UInt64(end - pointer) else { throw truncated() }
    return Int(truncatingIfNeeded: value)
  }

  // MARK: Scalars

  @inlinable @inline(__always)
  public mutating func varint() throws(WireError) -> UInt64 {
    guard pointer < end else { throw truncated() }
    let byte = pointer.pointee
    if byte & 0x80 == 0 {
      pointer += 1
      return UInt64(byte)
    }
    return try longVarint()
  }

  /// Up to eight bytes are read as one word and their groups of seven bits put together at once.
  @usableFromInline mutating func longVarint() throws(WireError) -> UInt64 {
    guard end - pointer >= 8 else { return try slowVarint() }
    var word = UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
    let ends = ~word & 0x8080_8080_8080_8080
    guard ends != 0 else { return try slowVarint() }
    let bits = ends.trailingZeroBitCount &+ 1
    word &= ~0 &>> UInt64(64 &- bits) & 0x7F7F_7F7F_7F7F_7F7F
    word = word & 0x007F_007F_007F_007F | (word & 0x7F00_7F00_7F00_7F00) &>> 1
    word = word & 0x0000_3FFF_0000_3FFF | (word & 0x3FFF_0000_3FFF_0000) &>> 2
    word = word & 0x0FFF_FFFF | (word & 0x0FFF_FFFF_0000_0000) &>> 4
    pointer += bits &>> 3
    return word
  }

  private mutating func slowVarint() throws(WireError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    var position = pointer
    while position < end {
      let byte = position.pointee
      position += 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte & 0x80 == 0 {
        pointer = position
        return value
      }
      shift += 7
      if shift >= 70 { throw error(.malformed, "a varint has more than ten bytes") }
    }
    throw truncated()
  }

  @inlinable public mutating func uint64() throws(WireError) -> UInt64 { try varint() }
  @inlinable public mutating func int64() throws(WireError) -> Int64 {
    Int64(truncatingIfNeeded: try varint())
  }
  @inlinable public mutating func uint32() throws(WireError) -> UInt32 {
    UInt32(truncatingIfNeeded: try varint())
  }
  @inlinable public mutating func int32() throws(WireError) -> Int32 {
    Int32(truncatingIfNeeded: try varint())
  }
  @inlinable public mutating func sint64() throws(WireError) -> Int64 {
    let value = try varint()
    return Int64(bitPattern: value &>> 1) ^ -Int64(bitPattern: value & 1)
  }
  @inlinable public mutating func sint32() throws(WireError) -> Int32 {
    let value = UInt32(truncatingIfNeeded: try varint())
    return Int32(bitPattern: value &>> 1) ^ -Int32(bitPattern: value & 1)
  }
  @inlinable public mutating func bool() throws(WireError) -> Bool { try varint() != 0 }

  @inlinable public mutating func fixed64() throws(WireError) -> UInt64 {
    guard end - pointer >= 8 else { throw truncated() }
    let value = UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self)
    pointer += 8
    return UInt64(littleEndian: value)
  }
  @inlinable public mutating func fixed32() throws(WireError) -> UInt32 {
    guard end - pointer >= 4 else { throw truncated() }
    let value = UnsafeRawPointer(pointer).loadUnaligned(as: UInt32.self)
    pointer += 4
    return UInt32(littleEndian: value)
  }
  @inlinable public mutating func sfixed64() throws(WireError) -> Int64 {
    Int64(bitPattern: try fixed64())
  }
  @inlinable public mutating func sfixed32() throws(WireError) -> Int32 {
    Int32(bitPattern: try fixed32())
  }
  @inlinable public mutating func double() throws(WireError) -> Double {
    Double(bitPattern: try fixed64())
  }
  @inlinable public mutating func float() throws(WireError) -> Float {
    Float(bitPattern: try fixed32())
  }

  /// A string, which must be UTF-8.
  public mutating func string() throws(WireError) -> String {
    let count = try length()
    guard let text = UTF8Text.string(pointer, count) else {
      throw error(.invalidText, "a string is not UTF-8")
    }
    pointer += count
    return text
  }

  public mutating func bytes() throws(WireError) -> [UInt8] {
    let count = try length()
    let bytes = [UInt8](UnsafeBufferPointer(start: pointer, count: count))
    pointer += count
    return bytes
  }

  // MARK: Lists

  /// How many fields with this tag follow each other, from the length-delimited one at whose length
  /// the position is, up to 64 KiB of them in memory. What is malformed ends the count.
  public func run(of tag: UInt32, holding bytes: Int) -> Int {
    var rest = self
    var count = 0
    do throws(WireError) {
      repeat {
        rest.pointer += try rest.length()
        count += 1
      } while try rest.tag() == tag
    } catch {}
    return max(min(count, min(room, 64 << 10) / bytes), 1)
  }

  /// The number of varints up to the end.
  public func varints() -> Int {
    var count = 0
    var position = pointer
    while position < end {
      count &+= Int(~position.pointee &>> 7)
      position += 1
    }
    return count
  }

  // MARK: Unknown fields

  /// Keeps a field that the message does not know.
  public mutating func unknown(_ tag: UInt32, into fields: inout UnknownFields)
    throws(WireError)
  {
    let first = pointer
    try skip(tag)
    if fields.bytes.isEmpty { try hold(UnknownFields.allocation) }
    var head = tag
    while head >= 0x80 {
      fields.bytes.append(UInt8(truncatingIfNeeded: head) | 0x80)
      head >>= 7
    }
    fields.bytes.append(UInt8(truncatingIfNeeded: head))
    fields.bytes.append(contentsOf: UnsafeBufferPointer(start: first, count: pointer - first))
  }

  /// Passes over one field.
  public mutating func skip(_ tag: UInt32) throws(WireError) {
    switch tag & 7 {
    case 0: _ = try varint()
    case 1: _ = try fixed64()
    case 2: pointer += try length()
    case 3: try skipGroup(tag)
    case 5: _ = try fixed32()
    default: throw error(.malformed, "wire type \(tag & 7) where a field should start")
    }
  }

  /// Passes over a group (proto2's): its fields up to the end tag with the same number.
  private mutating func skipGroup(_ tag: UInt32) throws(WireError) {
    guard depth < WireLimit.depth else { throw tooDeep() }
    depth += 1
    while true {
      let inner = try self.tag()
      if inner == 0 { throw truncated() }
      if inner == tag + 1 { break }
      try skip(inner)
    }
    depth -= 1
  }
}
