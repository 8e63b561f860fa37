// Numbers, booleans, bytes and map keys of JSON by the rules of the proto3 mapping.

extension JSONReader {
  public mutating func bool() throws(WireError) -> Bool {
    switch peek() {
    case 0x74:
      try word("true")
      return true
    case 0x66:
      try word("false")
      return false
    default: throw mismatch("true or false")
    }
  }

  /// Base 64 in either alphabet, padded or not.
  public mutating func bytes() throws(WireError) -> [UInt8] {
    guard peek() == 0x22 else { throw mismatch("a string of base 64") }
    let here = offset
    guard let bytes = try withString(Base64Text.decode) else {
      throw error(.mismatch, "base 64 expected", at: here)
    }
    return bytes
  }

  // MARK: Integers

  public mutating func int64() throws(WireError) -> Int64 { try integer("a 64-bit integer") }
  public mutating func uint64() throws(WireError) -> UInt64 {
    try integer("an unsigned 64-bit integer")
  }
  public mutating func int32() throws(WireError) -> Int32 { try integer("a 32-bit integer") }
  public mutating func uint32() throws(WireError) -> UInt32 {
    try integer("an unsigned 32-bit integer")
  }

  /// Digits, or a number without a fraction in another form (`1e3`, `5.0`), in quotes or not.
  @inline(__always)
  private mutating func integer<I: FixedWidthInteger>(_ expected: StaticString) throws(WireError)
    -> I
  {
    let first = peek()
    if let value = shortInteger(quoted: first == 0x22, I.self) { return value }
    return try longInteger("\(expected)")
  }

  /// Up to 18 plain digits with an end after them; nil for any other form, nothing is taken then.
  @inline(__always)
  private mutating func shortInteger<I: FixedWidthInteger>(quoted: Bool, _: I.Type) -> I? {
    var position = quoted ? pointer + 1 : pointer
    let isNegative = position < end && position.pointee == 0x2D
    if isNegative { position += 1 }
    let first = position
    var value: Int64 = 0
    while position < end, position.pointee &- 0x30 < 10, position - first < 18 {
      value = value &* 10 &+ Int64(position.pointee &- 0x30)
      position += 1
    }
    let count = position - first
    guard count > 0, first.pointee != 0x30 || count == 1, position < end else { return nil }
    if quoted {
      guard position.pointee == 0x22 else { return nil }
      position += 1
    } else {
      switch position.pointee {
      case 0x2C, 0x7D, 0x5D, 0x20, 0x0A, 0x0D, 0x09: break
      default: return nil
      }
    }
    guard let result = I(exactly: isNegative ? -value : value) else { return nil }
    pointer = position
    return result
  }

  private mutating func longInteger<I: FixedWidthInteger>(_ expected: String) throws(WireError)
    -> I
  {
    let here = offset
    let text = try numberText(expected)
    guard let value: I = Decimal(text)?.integer() else {
      throw error(.mismatch, "\(expected) expected", at: here)
    }
    return value
  }

  /// A number's text, or the text in quotes; the grammar of the latter is checked by the caller.
  private mutating func numberText(_ expected: String) throws(WireError) -> String {
    switch peek() {
    case 0x22: return try string()
    case 0x2D, 0x30...0x39: return try numberToken()
    default: throw mismatch(expected)
    }
  }

  /// Takes a number by the grammar of RFC 8259 § 6 and returns its text.
  public mutating func numberToken() throws(WireError) -> String {
    guard peek() != 0, let length = Decimal.length(UnsafeBufferPointer(from: pointer, to: end))
    else { throw unexpected("a JSON value") }
    let text = String(
      decoding: UnsafeBufferPointer(start: pointer, count: length), as: UTF8.self)
    pointer += length
    return text
  }

  // MARK: Floating point

  public mutating func double() throws(WireError) -> Double {
    if let value = shortDouble() { return value }
    let here = offset
    let text = try numberText("a number")
    switch text {
    case "NaN": return .nan
    case "Infinity": return .infinity
    case "-Infinity": return -.infinity
    default: break
    }
    guard Decimal(text) != nil, let value = Double(text), value.isFinite else {
      throw error(.mismatch, "a number of double precision expected", at: here)
    }
    return value
  }

  /// A plain number of at most 15 digits and a small fraction: exact in one division (Clinger).
  private mutating func shortDouble() -> Double? {
    _ = peek()
    var position = pointer
    let isNegative = position < end && position.pointee == 0x2D
    if isNegative { position += 1 }
    let first = position
    var mantissa: Int64 = 0
    var point: Position?
    while position < end, position - first < 16 {
      let byte = position.pointee
      if byte &- 0x30 < 10 {
        mantissa = mantissa &* 10 &+ Int64(byte &- 0x30)
      } else if byte == 0x2E, point == nil, position > first {
        point = position
      } else {
        break
      }
      position += 1
    }
    guard position < end, position > first else { return nil }
    switch position.pointee {
    case 0x2C, 0x7D, 0x5D, 0x20, 0x0A, 0x0D, 0x09: break
    default: return nil
    }
    let decimals = point.map { position - $0 - 1 } ?? 0
    let whole = (point ?? position) - first
    guard point == nil || decimals > 0, first.pointee != 0x30 || whole == 1 else { return nil }
    pointer = position
    let value = Double(mantissa) / Self.powersOfTen[decimals]
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  public mutating func float() throws(WireError) -> Float {
    let here = offset
    let value = try double()
    let narrow = Float(value)
    guard narrow.isFinite || !value.isFinite else {
      throw error(.mismatch, "a number of single precision expected", at: here)
    }
    return narrow
  }

  // MARK: Enums

  /// The number of an enum value: by name, or a number. A name that the enum does not have is
  /// unknown: nil where unknown fields are ignored, else an error.
  public mutating func enumNumber(
    _ number: (UnsafeBufferPointer<UInt8>) -> Int32?
  ) throws(WireError) -> Int32? {
    switch peek() {
    case 0x22: break
    case 0x2D, 0x30...0x39: return try int32()
    default: throw mismatch("the name or number of an enum value")
    }
    let here = offset
    if let number = try withString(number) { return number }
    if ignoresUnknownFields { return nil }
    let end = pointer
    pointer = start + here
    let name = try string()
    pointer = end
    throw error(.mismatch, "'\(name.prefix(64))' is not a value of this enum", at: here)
  }

  /// The same for google.protobuf.NullValue, where null is the value.
  public mutating func nullValueNumber(
    _ number: (UnsafeBufferPointer<UInt8>) -> Int32?
  ) throws(WireError) -> Int32? {
    try null() ? 0 : try enumNumber(number)
  }

  // MARK: Map keys

  public func keyInt64() throws(WireError) -> Int64 { try keyInteger() }
  public func keyUInt64() throws(WireError) -> UInt64 { try keyInteger() }
  public func keyInt32() throws(WireError) -> Int32 { try keyInteger() }
  public func keyUInt32() throws(WireError) -> UInt32 { try keyInteger() }

  private func keyInteger<I: FixedWidthInteger>() throws(WireError) -> I {
    guard let value: I = Decimal(try key())?.integer() else {
      throw error(.mismatch, "the key is not an integer of this map's type")
    }
    return value
  }

  public func keyBool() throws(WireError) -> Bool {
    switch try key() {
    case "true": return true
    case "false": return false
    case _: throw error(.mismatch, "the key is neither true nor false")
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  init(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
    self.init(start: start, count: end - start)
  }
}
