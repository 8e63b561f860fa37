// Strings of JSON: the common case without escapes is one scan and one copy.

extension JSONReader {
  /// A string value.
  public mutating func string() throws(WireError) -> String {
    guard peek() == 0x22 else { throw mismatch("a string") }
    let first = pointer + 1
    var isASCII = true
    let last = Self.scan(from: first, to: end, &isASCII)
    guard last < end, last.pointee == 0x22 else { return try escapedString() }
    let bytes = UnsafeBufferPointer(from: first, to: last)
    guard isASCII || UTF8Text.isValid(bytes) else {
      throw error(.invalidText, "a string is not UTF-8")
    }
    pointer = last + 1
    return UTF8Text.string(valid: bytes, isASCII: isASCII)
  }

  /// Uses the content of a string value: in place where it has no escapes.
  mutating func withString<R>(_ use: (UnsafeBufferPointer<UInt8>) -> R) throws(WireError) -> R {
    guard peek() == 0x22 else { throw mismatch("a string") }
    let first = pointer + 1
    let last = Self.scan(from: first, to: end)
    guard last < end, last.pointee == 0x22 else {
      return try escapedBytes().withUnsafeBufferPointer(use)
    }
    pointer = last + 1
    return use(UnsafeBufferPointer(from: first, to: last))
  }

  static func scan(from first: Position, to end: Position) -> Position {
    var isASCII = true
    return scan(from: first, to: end, &isASCII)
  }

  /// The first quote, backslash or control character, or the end. Eight bytes at a time. `isASCII`
  /// becomes false where a byte before it is not ASCII.
  @inline(__always)
  static func scan(from first: Position, to end: Position, _ isASCII: inout Bool) -> Position {
    var position = first
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var bits: UInt64 = 0
    while end - position >= 8 {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
      let quotes = word ^ 0x2222_2222_2222_2222
      let backslashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let found =
        ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
          | (word &- 0x2020_2020_2020_2020) & ~word) & highs
      if found != 0 {
        bits |= word & (found & (0 &- found) &- 1)
        isASCII = bits & highs == 0
        return position + found.trailingZeroBitCount / 8
      }
      bits |= word
      position += 8
    }
    while position < end {
      let byte = position.pointee
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
      bits |= UInt64(byte)
      position += 1
    }
    isASCII = bits & highs == 0
    return position
  }

  private mutating func escapedString() throws(WireError) -> String {
    let bytes = try escapedBytes()
    guard let text = UTF8Text.string(bytes) else {
      throw error(.invalidText, "a string is not UTF-8")
    }
    return text
  }

  /// The content of a string with escapes resolved. The position is at the opening quote.
  mutating func escapedBytes() throws(WireError) -> [UInt8] {
    pointer += 1
    var content: [UInt8] = []
    while true {
      let stop = Self.scan(from: pointer, to: end)
      content.append(contentsOf: UnsafeBufferPointer(start: pointer, count: stop - pointer))
      pointer = stop
      guard pointer < end else { throw unexpected("the end of a string") }
      switch pointer.pointee {
      case 0x22:
        pointer += 1
        return content
      case 0x5C:
        pointer += 1
        try escape(into: &content)
      default: throw error(.malformed, "a control character in a string")
      }
    }
  }

  private mutating func escape(into content: inout [UInt8]) throws(WireError) {
    guard pointer < end else { throw unexpected("the end of a string") }
    let character = pointer.pointee
    pointer += 1
    switch character {
    case 0x22, 0x5C, 0x2F: content.append(character)
    case 0x62: content.append(0x08)
    case 0x66: content.append(0x0C)
    case 0x6E: content.append(0x0A)
    case 0x72: content.append(0x0D)
    case 0x74: content.append(0x09)
    case 0x75: content.append(contentsOf: Array(String(try escapedScalar()).utf8))
    default: throw error(.malformed, "an escape that JSON does not have")
    }
  }

  /// What follows `\u`: four digits, or a surrogate pair of two escapes.
  private mutating func escapedScalar() throws(WireError) -> Unicode.Scalar {
    let unit = try hexUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, end - pointer >= 6, pointer[0] == 0x5C, pointer[1] == 0x75 else {
      throw error(.invalidText, "half a surrogate pair")
    }
    pointer += 2
    let low = try hexUnit()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else {
      throw error(.invalidText, "half a surrogate pair")
    }
    return scalar
  }

  private mutating func hexUnit() throws(WireError) -> UInt32 {
    guard end - pointer >= 4 else { throw error(.truncated, "four hexadecimal digits expected") }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let digit = pointer.pointee
      switch digit {
      case 0x30...0x39: unit = unit << 4 | UInt32(digit - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(digit - 0x37)
      case 0x61...0x66: unit = unit << 4 | UInt32(digit - 0x57)
      default: throw error(.malformed, "four hexadecimal digits expected")
      }
      pointer += 1
    }
    return unit
  }

  // MARK: Keys

  /// Takes a key; the position is at its opening quote.
  mutating func readKey() throws(WireError) {
    let first = pointer + 1
    let last = Self.scan(from: first, to: end)
    keyStart = first
    guard last < end, last.pointee == 0x22 else {
      let content = try escapedBytes()
      keyCount = pointer - first - 1
      escapedKey = content
      return
    }
    keyCount = last - first
    if escapedKey != nil { escapedKey = nil }
    pointer = last + 1
  }

  /// The current key as text, for maps.
  public func key() throws(WireError) -> String {
    let text =
      escapedKey.map { UTF8Text.string($0) } ?? UTF8Text.string(keyStart, keyCount)
    guard let text else { throw error(.invalidText, "a name is not UTF-8") }
    return text
  }
}
