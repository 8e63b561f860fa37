// gzip and deflate of whole messages and bodies. The only file that imports zlib.
//
// Fence: a z_stream lives on the stack of one function, and every path out of it ends the stream.

import CZlib
package import Core

/// An encoding of a gRPC message or of an HTTP body, by its wire name.
package enum Compression: String, Sendable, CaseIterable {
  case gzip
  case deflate

  /// zlib: 15 is the largest window; 16 more asks for a gzip wrapper.
  private var windowBits: Int32 {
    switch self {
    case .gzip: 15 + 16
    case .deflate: 15
    }
  }

  /// The message that was compressed. More than `lengthLimit` bytes are refused before they are
  /// made; corrupt, truncated or trailing data is `undecodable`.
  package func decompress(
    _ input: UnsafeRawBufferPointer, lengthLimit: Int
  ) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, size) == Z_OK else {
      throw Failure(.internal, "zlib has no memory")
    }
    defer { inflateEnd(&stream) }
    stream.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.avail_in = UInt32(clamping: input.count)
    var output: [UInt8] = []
    while true {
      let result = Self.step(&stream, &output) { CZlib.inflate(&$0, Z_NO_FLUSH) }
      guard output.count <= lengthLimit else { throw Self.tooLong(lengthLimit) }
      if result == Z_STREAM_END { break }
      guard result == Z_OK, stream.avail_in > 0 || stream.avail_out == 0 else {
        throw Self.corrupt
      }
    }
    guard stream.avail_in == 0 else { throw Self.corrupt }
    return output
  }

  /// The compressed message; nil where there is no memory for it. Level 1 is the fastest, 9 makes
  /// the shortest.
  package func compress(_ input: UnsafeRawBufferPointer, level: Int32 = 6) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    stream.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.avail_in = UInt32(clamping: input.count)
    var output: [UInt8] = []
    while true {
      let result = Self.step(&stream, &output) { CZlib.deflate(&$0, Z_FINISH) }
      if result == Z_STREAM_END { return output }
      guard result == Z_OK else { return nil }
    }
  }

  private static let chunkLength = 16_384

  /// Lets zlib fill one more chunk of the output.
  private static func step(
    _ stream: inout z_stream, _ output: inout [UInt8], _ run: (inout z_stream) -> Int32
  ) -> Int32 {
    var result = Z_STREAM_ERROR
    let chunk = [UInt8](unsafeUninitializedCapacity: chunkLength) { buffer, count in
      stream.next_out = buffer.baseAddress
      stream.avail_out = UInt32(chunkLength)
      result = run(&stream)
      count = chunkLength - Int(stream.avail_out)
    }
    output += chunk
    return result
  }

  private static var corrupt: Failure {
    Failure(.invalidRequest, "the compressed message is corrupt", reason: Failure.undecodable)
  }

  private static func tooLong(_ limit: Int) -> Failure {
    Failure(
      .invalidRequest, "the decompressed message is longer than \(limit) bytes",
      reason: Failure.payloadTooLarge)
  }
}
