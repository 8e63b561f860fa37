// Lines out of bytes that arrive in pieces: newline-delimited JSON, and the base of SSE.

/// Bytes in by `append`, lines out by `next`, without their ends.
package struct LineSplitter {
  private var bytes: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var skipsNewline = false
  private let sizeLimit: Int
  private let carriageReturnEnds: Bool

  /// Ends of lines are LF and CRLF, and a lone CR too with `carriageReturnEnds`.
  package init(sizeLimit: Int = 16 << 20, carriageReturnEnds: Bool = false) {
    self.sizeLimit = sizeLimit
    self.carriageReturnEnds = carriageReturnEnds
  }

  package mutating func append(_ new: UnsafeRawBufferPointer) {
    if start > 0 {
      bytes.removeSubrange(..<start)
      scanned -= start
      start = 0
    }
    bytes.append(contentsOf: new)
  }

  package mutating func append(_ new: [UInt8]) { new.withUnsafeBytes { append($0) } }

  /// The next complete line, or nil when more bytes are needed.
  package mutating func next() throws(FramingError) -> ArraySlice<UInt8>? {
    if skipsNewline, start < bytes.count {
      skipsNewline = false
      if bytes[start] == 0x0A { start += 1 }
      scanned = max(scanned, start)
    }
    while scanned < bytes.count {
      let byte = bytes[scanned]
      scanned += 1
      guard byte == 0x0A || (carriageReturnEnds && byte == 0x0D) else { continue }
      var line = bytes[start..<scanned - 1]
      if byte == 0x0A, line.last == 0x0D { line = line.dropLast() }
      if byte == 0x0D { endReturn() }
      start = scanned
      guard line.count <= sizeLimit else { throw .tooLong(limit: sizeLimit) }
      return line
    }
    guard bytes.count - start <= sizeLimit else { throw .tooLong(limit: sizeLimit) }
    return nil
  }

  /// A CR was read: an LF after it belongs to it, and may come with the next bytes.
  private mutating func endReturn() {
    if scanned < bytes.count {
      if bytes[scanned] == 0x0A { scanned += 1 }
    } else {
      skipsNewline = true
    }
  }

  /// What follows the last line end, at the end of the stream; nil where there is nothing.
  package mutating func finish() -> ArraySlice<UInt8>? {
    guard start < bytes.count else { return nil }
    var rest = bytes[start...]
    start = bytes.count
    scanned = start
    if rest.last == 0x0D { rest = rest.dropLast() }
    return rest.isEmpty ? nil : rest
  }
}

/// Newline-delimited JSON (`application/x-ndjson`).
package enum NDJSON {
  /// `json` must hold no raw line end, as no compact JSON does.
  package static func append(_ json: some Sequence<UInt8>, to output: inout [UInt8]) {
    output.append(contentsOf: json)
    output.append(0x0A)
  }
}
