// Copies of few bytes, which is what most strings are, without a call.

/// Copies up to 32 bytes as one or two words that may overlap; more by memcpy.
///
/// Fence: reads and writes exactly `count` bytes.
@usableFromInline enum ShortCopy {
  @inlinable @inline(__always)
  static func copy(_ count: Int, from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer)
  {
    switch count {
    case 8...16: words(UInt64.self, count, source, target)
    case 17...32: words(SIMD16<UInt8>.self, count, source, target)
    case 4...7: words(UInt32.self, count, source, target)
    case 1...3:
      for index in 0..<count {
        target.storeBytes(
          of: source.load(fromByteOffset: index, as: UInt8.self), toByteOffset: index,
          as: UInt8.self)
      }
    case _: target.copyMemory(from: source, byteCount: count)
    }
  }

  /// Both words are loaded before one is stored.
  @inlinable @inline(__always)
  static func words<Word: BitwiseCopyable>(
    _: Word.Type, _ count: Int, _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer
  ) {
    let last = count &- MemoryLayout<Word>.size
    let head = source.loadUnaligned(as: Word.self)
    let tail = source.loadUnaligned(fromByteOffset: last, as: Word.self)
    target.storeBytes(of: head, as: Word.self)
    target.storeBytes(of: tail, toByteOffset: last, as: Word.self)
  }
}
