// Strings from bytes, with the check that they are UTF-8.

enum UTF8Text {
  /// The string, or nil where the bytes are not UTF-8 (Unicode 15 § 3.9, table 3-7).
  ///
  /// The standard library's own check is generic and not specialised for other modules, which
  /// costs more than all the rest of decoding a field.
  @inline(__always)
  static func string(_ start: UnsafePointer<UInt8>, _ count: Int) -> String? {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let isASCII = isASCII(start, count)
    guard isASCII || isValid(bytes) else { return nil }
    return string(valid: bytes, isASCII: isASCII)
  }

  /// The string of bytes that are known to be UTF-8: one copy.
  @inline(__always)
  static func string(valid bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) -> String {
    String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
  }

  static func string(_ bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return "" }
      return string(start, buffer.count)
    }
  }

  /// Eight bytes at a time, the last eight perhaps again.
  @inline(__always)
  static func isASCII(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let bytes = UnsafeRawPointer(start)
    var bits: UInt64 = 0
    if count >= 8 {
      var index = 0
      while index &+ 8 < count {
        bits |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        index &+= 8
      }
      bits |= bytes.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    } else {
      var index = 0
      while index < count {
        bits |= UInt64(start[index])
        index &+= 1
      }
    }
    return bits & 0x8080_8080_8080_8080 == 0
  }

  @inline(never)
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        index += 1
        continue
      }
      guard let (length, second) = sequence(first), index + length <= bytes.count,
        second.contains(bytes[index + 1])
      else { return false }
      for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return false }
      index += length
    }
    return true
  }

  /// The length of the sequence that the byte begins, and what its second byte may be.
  private static func sequence(_ first: UInt8) -> (Int, ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    case _: nil
    }
  }
}
