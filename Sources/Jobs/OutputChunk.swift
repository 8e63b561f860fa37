// A chunk of output as the store keeps it: deltas one after the other, each behind its length.

package import Core
package import Protos
import Wire

package enum OutputChunk {
  package struct Piece: Sendable {
    package let delta: V1.OutputDelta
    /// Where it ends within the chunk, in bytes.
    package let end: Int64
  }

  /// Appends a delta; the chunk's new length is the offset of its end.
  package static func append(_ delta: V1.OutputDelta, to chunk: inout [UInt8]) {
    let bytes = delta.binary()
    var length = UInt64(bytes.count)
    while length >= 0x80 {
      chunk.append(UInt8(truncatingIfNeeded: length) | 0x80)
      length >>= 7
    }
    chunk.append(UInt8(length))
    chunk.append(contentsOf: bytes)
  }

  /// The deltas of a chunk, in order. `internal` where the bytes are damaged.
  package static func deltas(in chunk: [UInt8]) throws(Failure) -> [Piece] {
    var pieces: [Piece] = []
    var index = 0
    while index < chunk.count {
      let length = try length(in: chunk, at: &index)
      guard length <= chunk.count - index else { throw damaged }
      let delta = try V1.OutputDelta(binary: Array(chunk[index..<index + length]))
      index += length
      pieces.append(Piece(delta: delta, end: Int64(index)))
    }
    return pieces
  }

  private static func length(in chunk: [UInt8], at index: inout Int) throws(Failure) -> Int {
    var length = 0
    for shift in stride(from: 0, to: 28, by: 7) {
      guard index < chunk.count else { throw damaged }
      let byte = chunk[index]
      index += 1
      length |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return length }
    }
    throw damaged
  }

  private static var damaged: Failure {
    Failure(.internal, "a stored chunk of output is damaged")
  }
}
