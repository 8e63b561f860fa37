// Verifies a received webhook, as a customer would: Standard Webhooks 1.0.

package import Core
import Crypto

/// Checks signatures against one `whsec_` secret. It shares no code with the sender.
package struct WebhookVerifier: Sendable {
  /// How far the sender's clock may be off, either way.
  private static let tolerance = Duration.seconds(300)

  private let key: HMACSHA256

  /// `invalid_request` where the text is no `whsec_` secret.
  package init(secret: String) throws(Failure) {
    let prefix = "whsec_"
    guard secret.hasPrefix(prefix), let bytes = Base64.decode(secret.dropFirst(prefix.count)),
      !bytes.isEmpty
    else { throw .invalid("secret", "whsec_ and base 64 expected") }
    key = HMACSHA256(key: bytes)
  }

  /// Nil where the webhook is genuine, else what is wrong with it.
  package func problem(
    id: String?, timestamp: String?, signatures: String?, body: [UInt8], at now: Timestamp
  ) -> String? {
    guard let id, let timestamp, let signatures else { return "a webhook header is missing" }
    guard let seconds = Int64(timestamp) else { return "webhook-timestamp is no number" }
    let (micros, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let age =
      overflow ? Duration.seconds(Int64.max / 2_000_000) : now - Timestamp(microseconds: micros)
    guard age <= Self.tolerance, age >= .zero - Self.tolerance else {
      return "webhook-timestamp is too far from now"
    }
    let signed = Array("\(id).\(timestamp).".utf8) + body
    let isGenuine = signatures.split(separator: " ").contains { signature in
      let parts = signature.split(separator: ",", maxSplits: 1)
      guard parts.count == 2, parts[0] == "v1", let code = Base64.decode(parts[1]) else {
        return false
      }
      return key.isValid(code, for: signed)
    }
    return isGenuine ? nil : "no signature matches"
  }
}
