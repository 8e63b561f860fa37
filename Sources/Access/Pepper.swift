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

  /// Reads the file. Where there is none it is made, readable by its owner alone, if `mayMake`:
  /// another pepper under keys that exist would silently end them all. A file that others may read
  /// is refused.
  package static func open(
    path: String, mayMake: Bool = true, world: World
  ) throws(Failure) -> Pepper {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if file >= 0 {
      defer { close(file) }
      return try read(file, path)
    }
    guard errno == ENOENT else { throw failure("cannot open", path) }
    guard mayMake else {
      throw Failure(
        .internal,
        "\(path) is missing, and no key works without it; restore it from the backup of the data")
    }
    return try make(path, world: world)
  }

  /// The file appears whole or not at all: half a pepper would be none.
  private static func make(_ path: String, world: World) throws(Failure) -> Pepper {
    let temporary = "\(path).new"
    let file = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure("cannot make", temporary) }
    defer { close(file) }
    let bytes = world.randomBytes(byteCount)
    guard fchmod(file, 0o600) == 0, write(file, bytes, byteCount) == byteCount, fsync(file) == 0,
      rename(temporary, path) == 0
    else { throw failure("cannot write", path) }
    return Pepper(bytes)
  }

  private static func read(_ file: Int32, _ path: String) throws(Failure) -> Pepper {
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
