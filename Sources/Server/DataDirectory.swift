// The folder that holds everything a server keeps: the database, and small files beside it.

package import Core
import Glibc

package struct DataDirectory: Sendable {
  package let path: String

  /// Files that are read whole are at most this long.
  package static let fileLimit = 1 << 20

  package init(path: String) { self.path = path }

  /// Makes the folder, readable by its owner only, with the folders above it.
  package func create() throws(Failure) {
    var prefix = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      prefix += "/\(part)"
      guard mkdir(prefix, 0o700) == 0 || errno == EEXIST else {
        throw Self.failure("cannot make the folder \(prefix)")
      }
    }
  }

  package var exists: Bool { Self.exists(path) }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  package func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The database.
  package var database: String { file("modelroute.db") }

  /// Reads a file; nil where there is none.
  package func read(_ name: String) throws(Failure) -> [UInt8]? {
    try Self.read(path: file(name))
  }

  /// Reads any file; nil where there is none.
  package static func read(
    path: String, limit: Int = fileLimit
  ) throws(Failure) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw failure("cannot open \(path)")
    }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, name: path, limit: limit)
  }

  /// Reads to the end; `invalid_request` beyond the limit.
  package static func read(
    descriptor: Int32, name: String, limit: Int
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("cannot read \(name)") }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
    throw Failure(.invalidRequest, "\(name) is longer than \(limit) bytes")
  }

  /// Writes a file that only its owner can read; it appears whole or not at all.
  package func write(_ name: String, _ bytes: [UInt8]) throws(Failure) {
    let final = file(name)
    let temporary = "\(final).new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure("cannot write \(temporary)") }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure("cannot write \(temporary)") }
      written += count
    }
    guard fsync(descriptor) == 0, rename(temporary, final) == 0 else {
      throw Self.failure("cannot write \(final)")
    }
  }

  private static func failure(_ text: String) -> Failure {
    Failure(.internal, "\(text): \(String(cString: strerror(errno)))")
  }
}
