// The system calls of the directory store, as functions that throw. All of them block.

import Core
import Glibc

enum Disk {
  /// Makes a folder that only its owner can enter; whether it was not there before.
  static func makeFolder(_ path: String) throws(Failure) -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw failure("make the folder", path) }
    return false
  }

  /// Makes a file that was not there, to write to.
  static func make(_ path: String) throws(Failure) -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure("make", path) }
    return file
  }

  /// Opens the lock of a folder and takes it; it dies with the process (flock(2)).
  /// A lock on the file, which ends with its descriptor: alone, or with others that share it too.
  static func lock(_ path: String, isShared: Bool) throws(Failure) -> Int32 {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure("open", path) }
    do throws(Failure) {
      if isShared {
        try share(file)
      } else if try !tryExclusive(file) {
        throw Failure(
          .internal, "\(path) is held by another process; stop it or choose another directory",
          reason: Failure.blobsBroken)
      }
    } catch {
      close(file)
      throw error
    }
    return file
  }

  /// Whether nobody else holds the lock; then it is ours alone. A shared lock that we had is lost
  /// in any case.
  static func tryExclusive(_ file: Int32) throws(Failure) -> Bool {
    if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw failure("lock", "the blobs") }
    return false
  }

  /// Shares the lock; waits for who has it alone, which takes no longer than a sweep.
  static func share(_ file: Int32) throws(Failure) {
    for _ in 0..<600 {
      if flock(file, LOCK_SH | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK else { break }
      WorkerThread.rest(milliseconds: 50)
    }
    throw failure("lock", "the blobs")
  }

  static func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure("write", path) }
      written += count
    }
  }

  static func sync(_ file: Int32, _ path: String) throws(Failure) {
    guard fsync(file) == 0 else { throw failure("write", path) }
  }

  static func close(_ file: Int32) { _ = Glibc.close(file) }

  /// Makes the names in a folder durable.
  static func syncFolder(_ path: String) throws(Failure) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure("open", path) }
    defer { close(folder) }
    try sync(folder, path)
  }

  static func move(_ path: String, to target: String) throws(Failure) {
    guard rename(path, target) == 0 else { throw failure("rename", path) }
  }

  static func remove(_ path: String) throws(Failure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure("delete", path) }
  }

  /// The size of a file; nil where there is none.
  static func size(_ path: String) throws(Failure) -> Int64? {
    var status = stat()
    if stat(path, &status) == 0 { return Int64(status.st_size) }
    guard errno == ENOENT else { throw failure("look at", path) }
    return nil
  }

  /// The bytes of a range of a file, fewer where it ends before.
  static func read(_ path: String, _ range: Range<Int64>) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure("open", path) }
    defer { close(file) }
    var isBroken = false
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < buffer.count {
        let count = pread(
          file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled,
          off_t(range.lowerBound) + filled)
        if count < 0, errno == EINTR { continue }
        isBroken = count < 0
        guard count > 0 else { return }
        filled += count
      }
    }
    if isBroken { throw failure("read", path) }
    return bytes
  }

  /// The names in a folder, in no order; none where there is no such folder.
  static func names(in path: String) throws(Failure) -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw failure("read", path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // The name ends with a zero byte inside the entry (readdir(3)).
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  static func failure(_ what: String, _ path: String) -> Failure {
    let isFull = errno == ENOSPC || errno == EDQUOT
    return Failure(
      .internal, "cannot \(what) \(path): \(String(cString: strerror(errno)))",
      reason: isFull ? Failure.blobsFull : Failure.blobsBroken)
  }
}
