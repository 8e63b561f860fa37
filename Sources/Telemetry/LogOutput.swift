// Where log lines go: a buffer in front of a file descriptor, so that a busy server does not pay a
// system call for each line.

import Glibc
import Synchronization

/// Collects lines and writes them whole. Lines that are not urgent wait for `flush()`, which the
/// server calls a few times a second, or for a full buffer.
package final class LogOutput: Sendable {
  /// Bytes that may wait before they are written.
  private static let bufferLimit = 64 * 1024

  private let pending = Mutex<[UInt8]>([])
  private let write: @Sendable ([UInt8]) -> Void

  /// An output that hands whole lines to a function; tests collect them.
  package init(write: @escaping @Sendable ([UInt8]) -> Void) { self.write = write }

  /// The standard error stream.
  package static func standardError() -> LogOutput {
    LogOutput { writeAll($0, to: STDERR_FILENO) }
  }

  package func append(_ line: [UInt8], isUrgent: Bool) {
    pending.withLock { pending in
      pending += line
      guard isUrgent || pending.count >= Self.bufferLimit else { return }
      write(pending)
      pending.removeAll(keepingCapacity: true)
    }
  }

  package func flush() {
    pending.withLock { pending in
      guard !pending.isEmpty else { return }
      write(pending)
      pending.removeAll(keepingCapacity: true)
    }
  }

  /// A log that cannot be written is lost: there is no better place to say so.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while let base = rest.baseAddressOfSlice, !rest.isEmpty {
        let written = Glibc.write(descriptor, base, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate var baseAddressOfSlice: UnsafeRawPointer? { base.baseAddress.map { $0 + startIndex } }
}
