// A place for one unary request between its bytes and its end.
//
// The rule that a unary call has exactly one message means that it is served at the end of the
// request, not when its message is there. The two nearly always come together, so that one place
// for a whole connection suffices; whoever finds it taken keeps its own copy.

/// One request's bytes, in memory that all calls of a connection share. Used on one loop.
///
/// Fence: the memory is freed once, with the connection's last call; `bytes` is read by the holder
/// only, between `put` and `clear`.
final class RequestDesk {
  private static let capacity = 4096

  private let memory = UnsafeMutableRawBufferPointer.allocate(
    byteCount: RequestDesk.capacity, alignment: 16)
  private var count = 0
  private var isTaken = false

  deinit { memory.deallocate() }

  /// Copies the request; false where the desk is taken or too small.
  func put(_ request: UnsafeRawBufferPointer) -> Bool {
    guard !isTaken, request.count <= memory.count else { return false }
    memory.copyMemory(from: request)
    count = request.count
    isTaken = true
    return true
  }

  /// What the holder has put.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  /// The holder is done.
  func clear() { isTaken = false }
}
