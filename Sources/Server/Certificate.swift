// The listeners' certificate: read at the start, and again when its files change or on SIGHUP.

import Core
import Glibc
import Synchronization
import Transport

struct CertificateFiles: Sendable, Equatable {
  /// PEM: the server's own certificate, then those between it and an authority.
  let certificate: String
  let key: String
  var clients: ClientCertificates?

  func load() throws(Failure) -> TLSContext {
    do throws(CertificateError) {
      return try TLSContext(certificateFile: certificate, keyFile: key, clients: clients)
    } catch {
      switch error.part {
      case .certificate: throw .invalid("tls.certificate_file", error.message)
      case .trust: throw .invalid("tls.clients.authority_file", error.message)
      case .key: throw .invalid("tls.key_file", error.message)
      }
    }
  }

  /// What changes when a file is written or replaced, links followed: a certificate manager swaps
  /// links, of which no watcher of the file itself hears.
  var stamp: [FileStamp?] {
    [FileStamp(certificate), FileStamp(key), clients.flatMap { FileStamp($0.authorityFile) }]
  }
}

struct FileStamp: Sendable, Equatable {
  private let inode: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil where there is no such file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}

/// A certificate in use. Connections keep the one that they began with.
final class Certificate: Sendable {
  let source: TLSSource
  private let files: CertificateFiles
  private let world: World
  private let seen: Mutex<[FileStamp?]>

  private static let lookInterval = Duration.seconds(1)

  init(_ files: CertificateFiles, world: World) throws(Failure) {
    self.files = files
    self.world = world
    seen = Mutex(files.stamp)
    source = TLSSource(try files.load())
  }

  var expireTime: Timestamp? { source.context.expireTime }

  /// Reads the files again; where it throws, nothing has changed.
  func reload() throws(Failure) {
    seen.withLock { $0 = files.stamp }
    let next = try files.load()
    if let end = next.expireTime, end <= world.now() {
      throw .invalid("tls.certificate_file", "\(files.certificate) has ended at \(end)")
    }
    source.replace(with: next)
  }

  /// Reloads whenever a file has changed and stayed so for a look, until the task is cancelled.
  /// `report` gets the failure of a reload that changed nothing, or nil after one that did.
  func follow(_ report: @Sendable (Failure?) -> Void) async {
    var last = seen.withLock(\.self)
    while true {
      do { try await world.sleep(Self.lookInterval) } catch { return }
      let now = files.stamp
      if now == last, now != seen.withLock(\.self) {
        do throws(Failure) {
          try reload()
          report(nil)
        } catch {
          report(error)
        }
      }
      last = now
    }
  }
}
