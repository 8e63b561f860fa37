// A file of random bytes that only its owner may read: what keys are derived from.

package import Core
import Glibc

/// Random bytes in a file beside the data. They never leave the process.
package struct SecretFile: Sendable {
  package let bytes: [UInt8]

  /// Reads the file. Where there is none it is made, readable by its owner alone, if `mayMake`;
  /// else the failure says `missing`. A file that others may read is refused, and so is one that
  /// has not `count` bytes.
  package static func open(
    path: String, count: Int, mayMake: Bool = true,
    missing: String = "restore it from the backup of the data", world: World
  ) throws(Failure) -> SecretFile {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if file >= 0 {
      defer { close(file) }
      return try read(file, path, count)
    }
    guard errno == ENOENT else { throw failure("cannot open", path) }
    guard mayMake else { throw Failure(.internal, "\(path) is missing, \(missing)") }
    return try make(path, count, world: world)
  }

  /// The file appears whole or not at all: half a secret would be none.
  private static func make(
    _ path: String, _ count: Int, world: World
  ) throws(Failure) -> SecretFile {
    let temporary = "\(path).new"
    let file = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure("cannot make", temporary) }
    defer { close(file) }
    let bytes = world.randomBytes(count)
    guard fchmod(file, 0o600) == 0, write(file, bytes, count) == count, fsync(file) == 0,
      rename(temporary, path) == 0
    else { throw failure("cannot write", path) }
    try syncFolder(of: path)
    return SecretFile(bytes: bytes)
  }

  /// What is hashed or signed under a secret is durable: so its name has to be.
  private static func syncFolder(of path: String) throws(Failure) {
    let name = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let folder = Glibc.open(name.isEmpty ? "/" : name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure("cannot open the folder of", path) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw failure("cannot write", path) }
  }

  private static func read(
    _ file: Int32, _ path: String, _ count: Int
  ) throws(Failure) -> SecretFile {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure("cannot read", path) }
    guard status.st_mode & 0o077 == 0 else {
      throw Failure(.internal, "others may read \(path); run `chmod 600` on it")
    }
    var bytes = [UInt8](repeating: 0, count: count)
    guard status.st_size == count, Glibc.read(file, &bytes, count) == count else {
      throw Failure(
        .internal, "\(path) has not \(count) bytes; restore it from the backup of the data")
    }
    return SecretFile(bytes: bytes)
  }

  private static func failure(_ what: String, _ path: String) -> Failure {
    Failure(.internal, "\(what) \(path): \(String(cString: strerror(errno)))")
  }
}
