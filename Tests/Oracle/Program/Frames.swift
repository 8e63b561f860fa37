// Messages on standard input and output, each with its length in four bytes, little-endian. Also in
// the testee of the conformance suite.

import Glibc

enum Frames {
  /// The next message; nil at the end of the input, also inside of one.
  static func take() -> [UInt8]? {
    guard let head = bytes(4) else { return nil }
    return bytes(head.reversed().reduce(0) { $0 << 8 | Int($1) })
  }

  /// False where nobody reads any more.
  static func give(_ message: [UInt8]) -> Bool {
    let size = (0..<4).map { UInt8(truncatingIfNeeded: message.count >> ($0 * 8)) }
    var rest = (size + message)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      guard written > 0 else { return false }
      rest.removeFirst(written)
    }
    return true
  }

  private static func bytes(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let size = bytes.withUnsafeMutableBytes { buffer in
        read(0, buffer.baseAddress?.advanced(by: filled), count - filled)
      }
      guard size > 0 else { return nil }
      filled += size
    }
    return bytes
  }
}
