// What requests that are not complete may hold of the server's memory, over all connections.

package import Core
import Synchronization

/// Counts the bytes of unfinished requests. Windows and limits bound one stream; without this a
/// client with many streams, each a byte short of the longest message, could fill any machine.
package final class RequestMemory: Sendable {
  private let limit: Int
  private let held = Atomic(0)

  package init(limit: Int = 256 << 20) { self.limit = limit }

  package var heldBytes: Int { held.load(ordering: .relaxed) }

  /// - Parameter isPublic: whether anybody may send such a request; those get a quarter, so that
  ///   nobody who has a key can be crowded out by people who have none.
  fileprivate func take(_ count: Int, isPublic: Bool) throws(Failure) {
    let now = held.add(count, ordering: .relaxed).newValue
    guard now <= (isPublic ? limit / 4 : limit) else {
      give(count)
      throw Failure(
        .rateLimited, "the server is receiving too much at once", reason: "memory",
        retryAfter: .seconds(1))
    }
  }

  fileprivate func give(_ count: Int) { held.subtract(count, ordering: .relaxed) }
}

/// What one unfinished request holds of it. Small requests are not counted.
package struct RequestShare: ~Copyable {
  private static let freeBytes = 4096

  private let memory: RequestMemory
  private let isPublic: Bool
  private var counted = 0

  package init(_ memory: RequestMemory, for method: Method) {
    self.memory = memory
    isPublic = method.access == .public
  }

  deinit { memory.give(counted) }

  /// The request holds this many bytes now.
  package mutating func hold(_ byteCount: Int) throws(Failure) {
    let wanted = byteCount > Self.freeBytes ? byteCount : 0
    if wanted > counted { try memory.take(wanted - counted, isPublic: isPublic) }
    if wanted < counted { memory.give(counted - wanted) }
    counted = wanted
  }

  /// The request is complete or over.
  package mutating func release() {
    memory.give(counted)
    counted = 0
  }
}
