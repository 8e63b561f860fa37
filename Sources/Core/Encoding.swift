// Bytes as text: hexadecimal and base 64 (RFC 4648).

package enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Lower-case hexadecimal.
  package static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nil for an odd length or another character; both cases are read.
  package static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard characters.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count / 2)
    for index in stride(from: 0, to: characters.count, by: 2) {
      guard let high = value(characters[index]), let low = value(characters[index + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func value(_ character: UInt8) -> UInt8? {
    switch character {
    case 0x30...0x39: character - 0x30
    case 0x61...0x66: character - 0x61 + 10
    case 0x41...0x46: character - 0x41 + 10
    default: nil
    }
  }
}

package enum Base64 {
  private static let standard = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let urlSafe = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
  private static let invalid: UInt8 = 0xFF

  /// 6-bit values by character, both alphabets (RFC 4648 §§ 4 and 5).
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: invalid, count: 256)
    for (value, character) in standard.enumerated() { table[Int(character)] = UInt8(value) }
    for (value, character) in urlSafe.enumerated() { table[Int(character)] = UInt8(value) }
    return table
  }()

  /// The standard alphabet, padded unless told otherwise.
  package static func encode(_ bytes: [UInt8], padded: Bool = true) -> String {
    encode(bytes, alphabet: standard, padded: padded)
  }

  /// The URL-safe alphabet, unpadded.
  package static func encodeURLSafe(_ bytes: [UInt8]) -> String {
    encode(bytes, alphabet: urlSafe, padded: false)
  }

  private static func encode(_ bytes: [UInt8], alphabet: [UInt8], padded: Bool) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let remaining = min(3, bytes.count - index)
      var group: UInt32 = 0
      for offset in 0..<3 {
        group = group << 8 | (offset < remaining ? UInt32(bytes[index + offset]) : 0)
      }
      for offset in 0..<4 {
        if offset <= remaining {
          text.append(alphabet[Int(group >> (18 - 6 * UInt32(offset)) & 63)])
        } else if padded {
          text.append(0x3D)
        }
      }
      index += remaining
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads both alphabets, padded or not; nil for anything else, also misplaced padding and a
  /// lone last character.
  package static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var characters = ArraySlice(Array(text.utf8))
    var padding = 0
    while characters.last == 0x3D {
      characters.removeLast()
      padding += 1
    }
    let remainder = characters.count % 4
    guard remainder != 1, padding == 0 || (remainder > 0 && padding == 4 - remainder) else {
      return nil
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.count * 3 / 4)
    var group: UInt32 = 0
    var bits = 0
    for character in characters {
      let value = values[Int(character)]
      guard value != invalid else { return nil }
      group = (group << 6 | UInt32(value)) & 0xFFFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
      }
    }
    return bytes
  }
}
