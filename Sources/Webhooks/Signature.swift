// The signature of Standard Webhooks (spec/standard-webhooks.md, "Signature scheme").

package import Core
import Crypto

/// A signing secret: `whsec_` and the base 64 of 24 to 64 random bytes.
package struct WebhookSecret: Sendable {
  private static let prefix = "whsec_"
  private static let byteCount = 32

  /// As shown to its owner.
  package let text: String
  private let mac: HMACSHA256

  /// Nil where the text is no secret.
  package init?(text: String) {
    guard text.hasPrefix(Self.prefix),
      let key = Base64.decode(text.dropFirst(Self.prefix.count)), (24...64).contains(key.count)
    else { return nil }
    self.text = text
    mac = HMACSHA256(key: key)
  }

  /// The text of a new secret.
  package static func makeText(world: World) -> String {
    prefix + Base64.encode(world.randomBytes(byteCount))
  }

  /// The value of `webhook-signature`: `v1,` and the base 64 of the code over
  /// `id.timestamp.body`. The timestamp is that of the attempt, in whole seconds.
  package func signature(id: String, timestamp: Timestamp, body: [UInt8]) -> String {
    let prefix = Array("\(id).\(timestamp.seconds).".utf8)
    return "v1," + Base64.encode(mac.code(for: [prefix, body]))
  }

  /// The signatures of several secrets, with a space between them as the standard says: whoever
  /// knows one of them can verify.
  package static func signatures(
    _ secrets: [WebhookSecret], id: String, timestamp: Timestamp, body: [UInt8]
  ) -> String {
    secrets.map { $0.signature(id: id, timestamp: timestamp, body: body) }.joined(separator: " ")
  }
}
