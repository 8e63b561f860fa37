// The pepper: random bytes in a file beside the data, without which stored hashes are useless.

package import Core
import Crypto
import Glibc

/// Hashes keys for the store: HMAC-SHA256 under the pepper. A fast hash is right for secrets of
/// 190 random bits.
package struct Pepper: Sendable {
  private static let byteCount = 32
  private let hmac: HMACSHA256

  package init(_ bytes: [UInt8]) { hmac = HMACSHA256(key: bytes) }

  /// What the store keeps of a secret. 32 bytes.
  package func hash(_ secret: Secret) -> [UInt8] { hmac.code(for: secret.revealed) }

  /// Reads the file; makes it, readable by its owner alone, where there is none. A file that
  /// others may read is refused.
  package static func open(path: String, world: World) throws(Failure) -> Pepper {
    let made = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if made >= 0 {
      defer { close(made) }
      let bytes = world.randomBytes(byteCount)
      guard write(made, bytes, byteCount) == byteCount, fsync(made) == 0 else {
        throw failure("cannot write", path)
      }
      return Pepper(bytes)
    }
    guard errno == EEXIST else { throw failure("cannot make", path) }
    return try read(path)
  }

  private static func read(_ path: String) throws(Failure) -> Pepper {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure("cannot open", path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure("cannot read", path) }
    guard status.st_mode & 0o077 == 0 else {
      throw Failure(.internal, "others may read \(path); run `chmod 600` on it")
    }
    var bytes = [UInt8](repeating: 0, count: byteCount)
    guard Glibc.read(file, &bytes, byteCount) == byteCount else {
      throw Failure(.internal, "\(path) is no pepper; restore it from the backup of the data")
    }
    return Pepper(bytes)
  }

  private static func failure(_ what: String, _ path: String) -> Failure {
    Failure(.internal, "\(what) \(path): \(String(cString: strerror(errno)))")
  }
}
