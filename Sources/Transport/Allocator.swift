// What many connections took, back to the system when they have gone.
//
// mimalloc (decision 11) gives pages back when it is asked for more, so a server that a crowd has
// left would hold its memory for as long as it is idle. Nothing links it here: programs do, and
// without it glibc's own `malloc_trim` does the same.

import Glibc

enum Allocator {
  private static let collect: (@convention(c) (Bool) -> Void)? = dlsym(nil, "mi_collect").map {
    unsafeBitCast($0, to: (@convention(c) (Bool) -> Void).self)
  }
  private static let trim: (@convention(c) (Int) -> Int32)? = dlsym(nil, "malloc_trim").map {
    unsafeBitCast($0, to: (@convention(c) (Int) -> Int32).self)
  }

  /// Gives back what the calling thread has freed. Takes milliseconds.
  static func giveBack() {
    if let collect { collect(true) } else { _ = trim?(0) }
  }
}

/// Tells when a crowd of connections has gone.
struct CrowdWatch {
  /// Fewer are not worth the trouble: some 25 KB each.
  private static let least = 100
  private var most = 0

  mutating func came(_ count: Int) { most = max(most, count) }

  /// Looked at once a second; true when half of the most connections since the last time are gone.
  mutating func hasLeft(_ count: Int) -> Bool {
    guard most >= Self.least, count <= most / 2 else { return false }
    most = count
    return true
  }
}
