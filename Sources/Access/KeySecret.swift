// The text of a key: a class, 32 random characters and a checksum that finds typing mistakes and
// lets scanners recognise a leaked key without asking us.

package import Core

/// The secret text of a key: `mr_live_` or `mr_test_` or `mr_operator_`, 32 characters of base 62
/// (190 bits), and the CRC-32 of all that in 6 more.
package struct KeySecret: Sendable, Equatable {
  /// What kind of key the text opens.
  package enum Class: String, CaseIterable, Sendable {
    case live
    case test
    case `operator`

    var prefix: String { "mr_\(rawValue)_" }
  }

  package let `class`: Class
  package let text: Secret

  /// A new secret that nobody can guess.
  package static func make(_ class: Class, world: World) -> KeySecret {
    let body = `class`.prefix + Base62.unpredictable(count: bodyCount, world: world)
    return KeySecret(class: `class`, text: Secret(body + checksum(body)))
  }

  /// Nil where the text is none of ours: another prefix, length, alphabet or checksum.
  package init?(_ text: String) {
    guard let found = Class.allCases.first(where: { text.hasPrefix($0.prefix) }) else {
      return nil
    }
    let random = text.utf8.dropFirst(found.prefix.utf8.count)
    guard random.count == Self.bodyCount + Self.checksumCount,
      random.allSatisfy(Base62.alphabet.contains)
    else { return nil }
    let body = String(text.dropLast(Self.checksumCount))
    guard text.hasSuffix(Self.checksum(body)) else { return nil }
    self.init(class: found, text: Secret(text))
  }

  /// The class and the first characters, to recognise the key by: `mr_test_3fZk`.
  package var hint: String { String(text.revealed.prefix(`class`.prefix.count + 4)) }

  private init(class: Class, text: Secret) {
    self.class = `class`
    self.text = text
  }

  private static let bodyCount = 32
  private static let checksumCount = 6

  /// 62⁶ > 2³², so that six digits hold every checksum.
  private static func checksum(_ body: String) -> String {
    Base62.encode(CRC32.checksum(Array(body.utf8)), count: checksumCount)
  }
}

/// Base 62: digits, upper-case, lower-case letters; a double click selects it whole.
enum Base62 {
  static let alphabet = Array(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

  /// The number in `count` digits, the highest first.
  static func encode(_ number: UInt32, count: Int) -> String {
    var digits = [UInt8](repeating: alphabet[0], count: count)
    var rest = Int(number)
    for index in digits.indices.reversed() {
      digits[index] = alphabet[rest % 62]
      rest /= 62
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Random characters, each as likely as another: bytes of 248 and more are thrown away, since
  /// 248 = 4 × 62.
  static func unpredictable(count: Int, world: World) -> String {
    var characters: [UInt8] = []
    while characters.count < count {
      for byte in world.randomBytes(count) where byte < 248 && characters.count < count {
        characters.append(alphabet[Int(byte % 62)])
      }
    }
    return String(decoding: characters, as: UTF8.self)
  }
}

/// CRC-32 as in ISO-HDLC and zlib (polynomial 0xEDB88320, reflected).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
  }
}
