// Base 64 in JSON: read from the text in place, in either alphabet.

enum Base64Text {
  private static let invalid: UInt8 = 0xFF

  /// The six bits that a character stands for (RFC 4648 §§ 4 and 5).
  @inline(__always)
  private static func value(_ character: UInt8) -> UInt8 {
    switch character {
    case 0x41...0x5A: character &- 0x41
    case 0x61...0x7A: character &- 0x61 &+ 26
    case 0x30...0x39: character &- 0x30 &+ 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    case _: invalid
    }
  }

  /// Padded or not; nil for other characters, misplaced padding and a lone last character.
  static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var count = text.count
    while count > 0, text[count - 1] == 0x3D { count -= 1 }
    let padding = text.count - count
    let rest = count % 4
    guard rest != 1, padding == 0 || (rest > 0 && padding == 4 - rest) else { return nil }
    var isValid = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count * 3 / 4) { buffer, size in
      var group: UInt32 = 0
      var bits = 0
      for index in 0..<count {
        let value = value(text[index])
        if value == invalid { isValid = false }
        group = group &<< 6 | UInt32(value & 63)
        bits += 6
        if bits >= 8 {
          bits -= 8
          buffer[size] = UInt8(truncatingIfNeeded: group &>> UInt32(bits))
          size += 1
        }
      }
    }
    return isValid ? bytes : nil
  }
}
