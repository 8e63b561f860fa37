// Bytes that wait to be sent: appended at one end, copied out at the other.

import Glibc

/// A growing byte buffer that reuses its memory; holds none until the first append.
struct ByteQueue: ~Copyable {
  private var base: UnsafeMutableRawPointer?
  private var capacity = 0
  private var start = 0
  private var end = 0

  deinit { free(base) }

  var count: Int { end - start }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    if end + bytes.count > capacity { makeRoom(bytes.count) }
    guard let base else { return }
    memcpy(base + end, source, bytes.count)
    end += bytes.count
  }

  private mutating func makeRoom(_ needed: Int) {
    if start > 0, let base {
      memmove(base, base + start, count)
      end -= start
      start = 0
    }
    guard end + needed > capacity else { return }
    var size = max(256, capacity * 2)
    while size < end + needed { size *= 2 }
    guard let grown = realloc(base, size) else {
      // Swift's own allocations trap in the same way.
      preconditionFailure("out of memory")
    }
    base = grown
    capacity = size
  }

  /// Moves up to `limit` bytes to `target`; returns how many.
  mutating func take(into target: UnsafeMutableRawPointer, limit: Int) -> Int {
    let taken = min(limit, count)
    guard taken > 0, let base else { return 0 }
    memcpy(target, base + start, taken)
    start += taken
    if start == end {
      start = 0
      end = 0
      // A burst should not hold its memory for the rest of a long stream.
      if capacity > 128 << 10 {
        free(base)
        self.base = nil
        capacity = 0
      }
    }
    return taken
  }

  mutating func removeAll() {
    start = 0
    end = 0
  }
}
