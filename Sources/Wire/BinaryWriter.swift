// Writes the protobuf binary format from its last byte to its first.

/// A buffer that grows towards lower addresses: a nested message is there before its length has to
/// be written, so one pass suffices and the result is one contiguous piece. Generated code writes
/// fields in descending order. Reusable by `removeAll`.
///
/// Fence: owns its memory and frees it once, since it cannot be copied; or writes to memory that is
/// lent to it, until that is too small.
public struct BinaryWriter: ~Copyable {
  @usableFromInline var pointer: UnsafeMutableRawPointer
  @usableFromInline var base: UnsafeMutableRawPointer
  @usableFromInline var end: UnsafeMutableRawPointer
  private var isOwner: Bool

  public init(capacity: Int = 512) {
    let size = max(capacity, 64)
    isOwner = true
    base = .allocate(byteCount: size, alignment: 16)
    end = base + size
    pointer = end
  }

  /// Writes to this memory first; it must outlive the writer.
  init(borrowing scratch: UnsafeMutableRawBufferPointer) {
    isOwner = scratch.baseAddress == nil
    let size = isOwner ? 64 : scratch.count
    base = scratch.baseAddress ?? .allocate(byteCount: size, alignment: 16)
    end = base + size
    pointer = end
  }

  deinit { if isOwner { base.deallocate() } }

  /// Bytes written so far.
  @inlinable public var count: Int { end - pointer }

  /// What was written; valid until the next change of this writer.
  public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: pointer, count: count) }

  public func array() -> [UInt8] {
    [UInt8](bytes)
  }

  /// Forgets the content and keeps the memory.
  public mutating func removeAll() { pointer = end }

  @inlinable @inline(__always)
  mutating func reserve(_ size: Int) {
    if pointer - base < size { grow(size) }
  }

  @usableFromInline mutating func grow(_ size: Int) {
    let used = count
    let capacity = max((end - base) * 2, used + size + 64)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    let target = larger + (capacity - used)
    target.copyMemory(from: pointer, byteCount: used)
    if isOwner { base.deallocate() }
    isOwner = true
    base = larger
    end = larger + capacity
    pointer = target
  }

  // MARK: Raw pieces

  @inlinable @inline(__always)
  public mutating func prepend(_ byte: UInt8) {
    reserve(1)
    pointer -= 1
    pointer.storeBytes(of: byte, as: UInt8.self)
  }

  /// Puts bytes in front of what is there.
  @inlinable @inline(__always)
  public mutating func prepend(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    pointer -= bytes.count
    ShortCopy.copy(bytes.count, from: source, to: pointer)
  }

  @inlinable public mutating func prepend(_ unknown: UnknownFields) {
    if !unknown.isEmpty { unknown.bytes.withUnsafeBytes { prepend($0) } }
  }

  @inlinable @inline(__always)
  public mutating func varint(_ value: UInt64) {
    if value < 0x80 {
      prepend(UInt8(truncatingIfNeeded: value))
    } else if value < 0x4000 {
      pair(UInt16(truncatingIfNeeded: value))
    } else {
      longVarint(value)
    }
  }

  /// A varint of two bytes.
  @inlinable @inline(__always)
  mutating func pair(_ value: UInt16) {
    reserve(2)
    pointer -= 2
    let bytes = value & 0x7F | 0x80 | value &<< 1 & 0x7F00
    pointer.storeBytes(of: bytes.littleEndian, as: UInt16.self)
  }

  /// Up to eight bytes are spread from groups of seven bits at once and stored as one word, which
  /// may cover bytes that are not written yet.
  @usableFromInline mutating func longVarint(_ value: UInt64) {
    reserve(10)
    // The bits by seven, rounded up: right for 1 to 64.
    let size = ((63 ^ (value | 1).leadingZeroBitCount) &* 9 &+ 73) &>> 6
    guard size <= 8 else { return longestVarint(value, size) }
    var word = value & 0x0FFF_FFFF | (value & 0x00FF_FFFF_F000_0000) &<< 4
    word = word & 0x0000_3FFF_0000_3FFF | (word & 0x0FFF_C000_0FFF_C000) &<< 2
    word = word & 0x007F_007F_007F_007F | (word & 0x3F80_3F80_3F80_3F80) &<< 1
    let more: UInt64 = (1 &<< UInt64((size &- 1) &* 8)) &- 1
    word |= more & 0x8080_8080_8080_8080
    word &<<= UInt64(64 &- size &* 8)
    (pointer - 8).storeBytes(of: word.littleEndian, as: UInt64.self)
    pointer -= size
  }

  private mutating func longestVarint(_ value: UInt64, _ size: Int) {
    pointer -= size
    var rest = value
    for index in 0..<(size - 1) {
      pointer.storeBytes(
        of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: index, as: UInt8.self)
      rest &>>= 7
    }
    pointer.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: size - 1, as: UInt8.self)
  }

  // MARK: Values without a tag, for packed fields

  @inlinable public mutating func uint64(_ value: UInt64) { varint(value) }
  @inlinable public mutating func int64(_ value: Int64) { varint(UInt64(bitPattern: value)) }
  @inlinable public mutating func uint32(_ value: UInt32) { varint(UInt64(value)) }
  @inlinable public mutating func int32(_ value: Int32) {
    varint(UInt64(bitPattern: Int64(value)))
  }
  @inlinable public mutating func sint64(_ value: Int64) {
    varint(UInt64(bitPattern: (value &<< 1) ^ (value &>> 63)))
  }
  @inlinable public mutating func sint32(_ value: Int32) {
    varint(UInt64(UInt32(bitPattern: (value &<< 1) ^ (value &>> 31))))
  }
  @inlinable public mutating func bool(_ value: Bool) { varint(value ? 1 : 0) }
  @inlinable public mutating func fixed64(_ value: UInt64) {
    reserve(8)
    pointer -= 8
    pointer.storeBytes(of: value.littleEndian, as: UInt64.self)
  }
  @inlinable public mutating func fixed32(_ value: UInt32) {
    reserve(4)
    pointer -= 4
    pointer.storeBytes(of: value.littleEndian, as: UInt32.self)
  }
  @inlinable public mutating func sfixed64(_ value: Int64) { fixed64(UInt64(bitPattern: value)) }
  @inlinable public mutating func sfixed32(_ value: Int32) { fixed32(UInt32(bitPattern: value)) }
  @inlinable public mutating func double(_ value: Double) { fixed64(value.bitPattern) }
  @inlinable public mutating func float(_ value: Float) { fixed32(value.bitPattern) }

  // MARK: Length-delimited values

  /// A string with its length.
  public mutating func string(_ value: borrowing String) {
    // Unlike `utf8.span` this is inlined here and retains nothing.
    let isDone: Void? = (copy value).utf8.withContiguousStorageIfAvailable { text in
      let count = text.count
      reserve(count &+ 10)
      pointer -= count
      if let source = text.baseAddress { ShortCopy.copy(count, from: source, to: pointer) }
      varint(UInt64(truncatingIfNeeded: count))
    }
    if isDone == nil { foreign(copy value) }
  }

  /// A string whose UTF-8 has to be made first.
  private mutating func foreign(_ value: String) {
    var value = value
    value.makeContiguousUTF8()
    string(value)
  }

  /// Bytes with their length.
  public mutating func bytes(_ value: [UInt8]) {
    value.withUnsafeBytes { prepend($0) }
    varint(UInt64(truncatingIfNeeded: value.count))
  }

  /// The length of what was written since `count` was `mark`, and the tag in front of it.
  @inlinable @inline(__always)
  public mutating func close(_ mark: Int, tag: UInt32) {
    varint(UInt64(truncatingIfNeeded: count - mark))
    self.tag(tag)
  }

  /// A constant in generated code, so the tests are decided by the compiler.
  @inlinable @inline(__always)
  public mutating func tag(_ tag: UInt32) {
    if tag < 0x80 {
      prepend(UInt8(truncatingIfNeeded: tag))
    } else if tag < 0x4000 {
      pair(UInt16(truncatingIfNeeded: tag))
    } else {
      longVarint(UInt64(tag))
    }
  }
}
