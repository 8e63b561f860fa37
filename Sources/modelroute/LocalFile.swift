// Files of this machine, read and written in pieces.

import Core
import Glibc
import Protos
import Synchronization

enum LocalFile {
  private static let pieceBytes = 256 << 10

  /// A file or standard input, from its beginning to its end.
  final class Source: Sendable {
    /// Empty for standard input.
    let name: String
    /// Nil where nobody knows before the end.
    let sizeBytes: Int64?
    private let descriptor: Int32
    private let path: String

    init(_ path: String) throws(Failure) {
      self.path = path
      if path == "-" {
        (name, sizeBytes, descriptor) = ("", nil, STDIN_FILENO)
        return
      }
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      var status = stat()
      guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
        throw LocalFile.failure("cannot open \(path)")
      }
      let isRegular = status.st_mode & S_IFMT == S_IFREG
      sizeBytes = isRegular ? Int64(status.st_size) : nil
      name = String(path.split(separator: "/").last ?? "")
    }

    deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

    /// The next bytes; nil at the end.
    func next() throws(Failure) -> [UInt8]? {
      var isBroken = false
      let piece = [UInt8](unsafeUninitializedCapacity: pieceBytes) { buffer, filled in
        while filled < buffer.count {
          let count = read(
            descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
          if count < 0, errno == EINTR { continue }
          isBroken = count < 0
          guard count > 0 else { return }
          filled += count
        }
      }
      if isBroken { throw LocalFile.failure("cannot read \(path)") }
      return piece.isEmpty ? nil : piece
    }
  }

  /// A file that appears whole or not at all, or standard output.
  final class Target: Sendable {
    let path: String
    private let descriptor: Int32
    private let isKept = Mutex(false)

    private var temporary: String { "\(path).part" }
    private var isOutput: Bool { path == "-" }

    init(_ path: String, replaces: Bool) throws(Failure) {
      self.path = path
      if path == "-" {
        descriptor = STDOUT_FILENO
        return
      }
      guard replaces || access(path, F_OK) != 0 else {
        descriptor = -1
        throw .invalid("path", "\(path) is there already; --force replaces it")
      }
      descriptor = open("\(path).part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw LocalFile.failure("cannot write \(path)") }
    }

    deinit {
      guard !isOutput, descriptor >= 0 else { return }
      close(descriptor)
      if !isKept.withLock(\.self) { unlink(temporary) }
    }

    func write(_ bytes: [UInt8]) throws(Failure) {
      var written = 0
      while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
          Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw LocalFile.failure("cannot write \(path)") }
        written += count
      }
    }

    /// All is there.
    func keep() throws(Failure) {
      guard !isOutput else { return }
      guard rename(temporary, path) == 0 else { throw LocalFile.failure("cannot write \(path)") }
      isKept.withLock { $0 = true }
    }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// One level; what is there is fine.
  static func makeDirectory(_ path: String) throws(Failure) {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw failure("cannot make \(path)")
    }
  }

  /// A name for a downloaded file, never a path.
  static func name(_ file: V1.File) -> String {
    let name = file.name.split { $0 == "/" || $0 == "\\" || $0 == "\0" }.last.map(String.init)
    guard let name, !name.hasPrefix("."), name != "-" else { return file.id }
    return name
  }

  /// How far it is, for a person.
  static func show(_ count: Int64, of total: Int64?) {
    guard Terminal.isInteractive else { return }
    let megabytes = count / 1_000_000
    guard let total, total > 0 else { return Terminal.status("\(megabytes) MB") }
    let filled = Int(min(count, total) * 30 / total)
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 30 - filled)
    Terminal.status("[\(bar)] \(megabytes) of \(total / 1_000_000) MB")
  }

  private static func failure(_ text: String) -> Failure {
    Failure(.invalidRequest, "\(text): \(String(cString: strerror(errno)))")
  }
}
