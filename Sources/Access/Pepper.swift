// The pepper: random bytes in a file beside the data, without which stored hashes are useless.

package import Core
import Crypto

/// Hashes keys for the store: HMAC-SHA256 under the pepper. A fast hash is right for secrets of
/// 190 random bits.
package struct Pepper: Sendable {
  private static let byteCount = 32
  private let hmac: HMACSHA256

  package init(_ bytes: [UInt8]) { hmac = HMACSHA256(key: bytes) }

  /// What the store keeps of a secret. 32 bytes.
  package func hash(_ secret: Secret) -> [UInt8] { hmac.code(for: secret.revealed) }

  /// Reads the file. Where there is none it is made, readable by its owner alone, if `mayMake`:
  /// another pepper under keys that exist would silently end them all. A file that others may read
  /// is refused.
  package static func open(
    path: String, mayMake: Bool = true, world: World
  ) throws(Failure) -> Pepper {
    let file = try SecretFile.open(
      path: path, count: byteCount, mayMake: mayMake,
      missing: "and no key works without it; restore it from the backup of the data",
      world: world)
    return Pepper(file.bytes)
  }
}
