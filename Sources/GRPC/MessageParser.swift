// Length-prefixed messages out of a stream of bytes, wherever its pieces were cut.

package import Core

/// Finds messages: one flag byte, four bytes of big-endian length, then the message. Boundaries of
/// the pieces mean nothing. Too long a message is refused by its prefix alone.
package struct MessageParser {
  /// One whole message, as it was on the wire.
  package struct Frame {
    package let isCompressed: Bool
    /// Valid during the callback.
    package let bytes: UnsafeRawBufferPointer
  }

  package static let prefixLength = 5

  private let lengthLimit: Int
  private var prefix: UInt64 = 0
  private var prefixCount = 0
  private var partial: [UInt8] = []

  package init(lengthLimit: Int) { self.lengthLimit = lengthLimit }

  /// Whether nothing of an incomplete message is waiting.
  package var isBetweenMessages: Bool { prefixCount == 0 }

  /// Bytes of an incomplete message that are kept.
  package var keptCount: Int { partial.count }

  /// The message, where the input is exactly one that is not compressed; else nil.
  package static func whole(_ input: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard input.count >= prefixLength, input[0] == 0 else { return nil }
    let length = UInt32(bigEndian: input.loadUnaligned(fromByteOffset: 1, as: UInt32.self))
    guard Int(length) == input.count - prefixLength else { return nil }
    return UnsafeRawBufferPointer(rebasing: input[prefixLength...])
  }

  /// Reads on. The callback gets each message that is now complete, in order.
  package mutating func read(
    _ input: UnsafeRawBufferPointer, _ found: (Frame) throws(Failure) -> Void
  ) throws(Failure) {
    var rest = input[...]
    while !rest.isEmpty {
      if prefixCount < Self.prefixLength {
        try readPrefix(&rest)
        if prefixCount < Self.prefixLength { return }
      }
      try readBody(&rest, found)
    }
  }

  private mutating func readPrefix(_ rest: inout Slice<UnsafeRawBufferPointer>) throws(Failure) {
    while prefixCount < Self.prefixLength, let byte = rest.popFirst() {
      prefix = prefix << 8 | UInt64(byte)
      prefixCount += 1
    }
    guard prefixCount == Self.prefixLength else { return }
    guard prefix >> 32 <= 1 else {
      throw Failure(.invalidRequest, "unknown message flags", reason: Failure.undecodable)
    }
    guard length <= lengthLimit else {
      throw Failure(
        .invalidRequest, "the message has \(length) bytes, the limit is \(lengthLimit)",
        reason: Failure.payloadTooLarge)
    }
  }

  private var length: Int { Int(prefix & 0xFFFF_FFFF) }

  private mutating func readBody(
    _ rest: inout Slice<UnsafeRawBufferPointer>, _ found: (Frame) throws(Failure) -> Void
  ) throws(Failure) {
    let isCompressed = prefix >> 32 == 1
    let missing = length - partial.count
    let taken = rest.prefix(missing)
    rest = rest.dropFirst(missing)
    if partial.isEmpty, taken.count == missing {
      reset()
      try found(Frame(isCompressed: isCompressed, bytes: UnsafeRawBufferPointer(rebasing: taken)))
      return
    }
    partial.append(contentsOf: taken)
    guard partial.count == length else { return }
    let message = partial
    reset()
    try Self.lend(message, isCompressed: isCompressed, to: found)
  }

  private mutating func reset() {
    prefix = 0
    prefixCount = 0
    partial = []
  }

  private static func lend(
    _ message: [UInt8], isCompressed: Bool, to found: (Frame) throws(Failure) -> Void
  ) throws(Failure) {
    let result = message.withUnsafeBytes { bytes -> Result<Void, Failure> in
      do throws(Failure) {
        return .success(try found(Frame(isCompressed: isCompressed, bytes: bytes)))
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }
}
