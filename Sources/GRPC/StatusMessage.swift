// The value of `grpc-message`: UTF-8 with percent-encoding.

package enum StatusMessage {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Bytes outside 0x20…0x7E and `%` become `%XX`. Texts are cut at `byteLimit` encoded bytes, so
  /// that no header block grows without bound.
  package static func encode(_ text: String, byteLimit: Int = 2048) -> String {
    if text.utf8.count <= byteLimit, text.utf8.allSatisfy(isPlain) { return text }
    var encoded: [UInt8] = []
    for scalar in text.unicodeScalars {
      var piece: [UInt8] = []
      for byte in String(scalar).utf8 {
        if isPlain(byte) {
          piece.append(byte)
        } else {
          piece += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
      if encoded.count + piece.count > byteLimit { break }
      encoded += piece
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// Never fails: what is not an escape stands for itself, bytes that are not UTF-8 are replaced.
  package static func decode(_ text: String) -> String {
    guard text.utf8.contains(0x25) else { return text }
    let characters = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < characters.count {
      if characters[index] == 0x25, index + 2 < characters.count,
        let high = hexValue(characters[index + 1]), let low = hexValue(characters[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(characters[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte <= 0x7E && byte != 0x25
  }

  private static func hexValue(_ character: UInt8) -> UInt8? {
    switch character {
    case 0x30...0x39: character - 0x30
    case 0x41...0x46: character - 0x41 + 10
    case 0x61...0x66: character - 0x61 + 10
    default: nil
    }
  }
}
