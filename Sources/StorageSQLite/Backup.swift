// A copy of a store that is in use.

package import Core
import Glibc
package import Storage

extension Connection {
  /// Copies the database as it is now into a new file, also while another process writes. The file
  /// is complete and durable when this returns; one that is there already is `conflict`.
  package func backUp(to path: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      let cause = String(cString: strerror(errno))
      throw Failure(
        errno == EEXIST ? .conflict : .internal, "cannot make \(path): \(cause)",
        reason: errno == EEXIST ? "exists" : Failure.storageIO)
    }
    Glibc.close(file)
    do throws(Failure) {
      // VACUUM INTO copies one snapshot, and waits for the disk as every commit does.
      try execute("VACUUM INTO $1", [.text(path)])
      Failpoint.backupCopied.pass()
      try Self.sync(path)
    } catch {
      unlink(path)
      throw error
    }
  }

  private static func sync(_ path: String) throws(Failure) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw Failure(.internal, "cannot open \(path)", reason: Failure.storageIO)
    }
    defer { Glibc.close(file) }
    guard fsync(file) == 0 else {
      throw Failure(.internal, "cannot write \(path)", reason: Failure.storageIO)
    }
  }
}

extension SerialDatabase<Connection> {
  /// Copies a store, also one that a server uses.
  package static func backUp(_ path: String, to target: String) throws(Failure) {
    try Connection(path: path, creates: false).backUp(to: target)
  }
}
