// What providers say of failures, encrypted at rest: it may name them, their accounts or a
// customer's text, and is for operators alone.

package import Core
import Crypto

/// Encrypts and reads the details of attempts. Each is bound to its attempt: moved to another row,
/// it does not open.
package struct DetailSeal: Sendable {
  private static let prefix = "sealed:"

  private let cipher: AES256GCM
  private let world: World

  /// Nil where the key has not 32 bytes.
  package init?(key: [UInt8], world: World) {
    guard let cipher = AES256GCM(key: key) else { return nil }
    self.cipher = cipher
    self.world = world
  }

  /// A nonce is never used twice: 96 random bits last for billions of attempts.
  func seal(_ text: String, job: String, attempt: Int) -> String {
    let nonce = world.randomBytes(AES256GCM.nonceByteCount)
    let sealed = cipher.seal(
      Array(text.utf8), nonce: nonce, binding: Self.binding(job, attempt))
    return Self.prefix + Base64.encodeURLSafe(nonce + sealed)
  }

  /// The text again; as it is where it was kept before there was encryption, and a note where it
  /// does not open: another key, or another row's.
  func open(_ kept: String, job: String, attempt: Int) -> String {
    guard kept.hasPrefix(Self.prefix) else { return kept }
    guard let bytes = Base64.decode(kept.dropFirst(Self.prefix.count)),
      bytes.count > AES256GCM.nonceByteCount,
      let text = cipher.open(
        Array(bytes.dropFirst(AES256GCM.nonceByteCount)),
        nonce: Array(bytes.prefix(AES256GCM.nonceByteCount)),
        binding: Self.binding(job, attempt))
    else { return "(it cannot be decrypted)" }
    return String(decoding: text, as: UTF8.self)
  }

  /// The end of an attempt as it is stored.
  func sealed(_ ended: JobStep.EndedAttempt, of job: String) -> JobStep.EndedAttempt {
    guard case .failed(let failure, let detail) = ended.end.outcome, !detail.isEmpty else {
      return ended
    }
    let text = seal(detail, job: job, attempt: ended.number)
    return JobStep.EndedAttempt(
      number: ended.number, deployment: ended.deployment,
      end: AttemptEnd(.failed(failure, detail: text), providerCost: ended.end.providerCost),
      isDuplicate: ended.isDuplicate)
  }

  private static func binding(_ job: String, _ attempt: Int) -> [UInt8] {
    Array("attempt:\(job)/\(attempt)".utf8)
  }
}
