// The opaque position in a listing, bound to the arguments that it was given for.

/// Makes and reads `page_token`s. A token holds the key of the last row of its page and a
/// fingerprint of the listing's arguments; it grants nothing, since every page is read under the
/// caller's own rights.
package enum PageToken {
  /// The token of the page after the row with this key.
  package static func make(after key: [String], arguments: [String]) -> String {
    Base64.encodeURLSafe(bytes(fingerprint(arguments)) + Array(joined(key).utf8))
  }

  /// The key after which the page begins; nil for an empty token, the first page.
  /// `invalid_request` where the token is not one of ours, or was made for other arguments.
  package static func read(
    _ token: String, arguments: [String], keyCount: Int = 1
  ) throws(Failure) -> [String]? {
    guard !token.isEmpty else { return nil }
    guard let raw = Base64.decode(token), raw.count > 8,
      let text = String(validating: raw.dropFirst(8), as: UTF8.self)
    else { throw .invalid("page_token", "not a token of this listing") }
    guard Array(raw.prefix(8)) == bytes(fingerprint(arguments)) else {
      throw .invalid("page_token", "made for a listing with other arguments")
    }
    let key = text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    guard key.count == keyCount else {
      throw .invalid("page_token", "not a token of this listing")
    }
    return key
  }

  /// The rows of a page: as asked within 1 … `limit`, `standard` where nothing is asked.
  package static func size(_ asked: Int32, standard: Int = 50, limit: Int = 1000) -> Int {
    asked <= 0 ? standard : min(Int(asked), limit)
  }

  private static let separator: Character = "\u{1F}"

  private static func joined(_ parts: [String]) -> String {
    parts.joined(separator: String(separator))
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }

  /// FNV-1a, 64 bits: tells mistakes apart, not attackers, who could do nothing with it.
  private static func fingerprint(_ arguments: [String]) -> UInt64 {
    joined(arguments).utf8.reduce(0xCBF2_9CE4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
  }
}
