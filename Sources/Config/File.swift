// Whole files and directories, for configuration. Small and synchronous: not for request paths.

package import Core
import Glibc

package enum File {
  /// The file's bytes; `not_found` or `internal` with the path in the message, `invalid_request`
  /// beyond the limit.
  package static func read(_ path: String, limit: Int = YAMLLimit.fileBytes) throws(Failure)
    -> [UInt8]
  {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(errno == ENOENT ? .notFound : .internal, "cannot open \(path): \(reason())")
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw Failure(.internal, "cannot read \(path): \(reason())") }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw Failure(.invalidRequest, "\(path) is larger than \(limit) bytes", reason: "config")
      }
    }
  }

  /// The names in a directory that end so, sorted.
  package static func list(_ directory: String, suffix: String) throws(Failure) -> [String] {
    guard let stream = opendir(directory) else {
      throw Failure(.notFound, "cannot open directory \(directory): \(reason())")
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(suffix) && !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
