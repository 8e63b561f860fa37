// `multipart/form-data` bodies (RFC 7578, RFC 2046 § 5.1) as they arrive: bytes in, parts out. What
// a part holds is passed on piece by piece and never collected here.

import Glibc

/// A machine over the bytes of one body.
package struct MultipartParser: Sendable {
  package enum Event: Sendable, Equatable {
    /// A part begins.
    case part(HTTPFields)
    /// Bytes of the part.
    case content([UInt8])
    case partEnded
  }

  /// Why a body cannot be read.
  package struct Malformed: Error, Equatable, Sendable {
    package let message: String
  }

  /// The heads of one part, in bytes.
  package static let headBytesLimit = 16 << 10
  package static let partCountLimit = 100

  private enum State {
    /// Before the first boundary: what stands there means nothing.
    case preamble
    /// Behind a boundary: its line goes on, or says that it was the last.
    case boundary
    case head
    case content
    /// Behind the last boundary: what stands there means nothing.
    case epilogue
  }

  /// CR LF and the boundary, as it ends a part.
  private let delimiter: [UInt8]
  private var buffer: [UInt8]
  private var state = State.preamble
  private var partCount = 0

  /// Whether the last boundary has come.
  package var isComplete: Bool { state == .epilogue }

  /// Nil where the boundary breaks RFC 2046's grammar.
  package init?(boundary: String) {
    let characters = boundary.utf8
    guard (1...70).contains(characters.count), characters.allSatisfy({ (0x20..<0x7F).contains($0) })
    else { return nil }
    delimiter = Array("\r\n--\(boundary)".utf8)
    // The first boundary may stand at the very beginning: as if a line had ended before.
    buffer = Array("\r\n".utf8)
  }

  /// Takes the next bytes; the answer is what they complete.
  package mutating func receive(
    _ bytes: UnsafeRawBufferPointer
  ) throws(Malformed) -> [Event] {
    if state == .epilogue { return [] }
    buffer.append(contentsOf: bytes)
    var events: [Event] = []
    while try step(&events) {}
    return events
  }

  /// One step; false where more bytes are needed.
  private mutating func step(_ events: inout [Event]) throws(Malformed) -> Bool {
    switch state {
    case .preamble:
      guard let found = find(delimiter) else {
        drop(max(0, buffer.count - delimiter.count + 1))
        return false
      }
      drop(found + delimiter.count)
      state = .boundary
      return true
    case .boundary: return try readBoundary()
    case .head: return try readHead(&events)
    case .content: return readContent(&events)
    case .epilogue:
      buffer = []
      return false
    }
  }

  /// The rest of a boundary's line: blanks and CR LF, or `--` behind the last part.
  private mutating func readBoundary() throws(Malformed) -> Bool {
    if buffer.starts(with: "--".utf8) {
      state = .epilogue
      return true
    }
    guard let end = find([0x0D, 0x0A]) else {
      guard buffer.count <= 128 else { throw Malformed(message: "a boundary's line does not end") }
      return false
    }
    guard buffer[..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
      throw Malformed(message: "something follows a boundary on its line")
    }
    partCount += 1
    guard partCount <= Self.partCountLimit else { throw Malformed(message: "too many parts") }
    // The line's end stays: a part may have no fields, and then the next line is empty.
    drop(end)
    state = .head
    return true
  }

  private mutating func readHead(_ events: inout [Event]) throws(Malformed) -> Bool {
    guard let end = find(Array("\r\n\r\n".utf8)) else {
      guard buffer.count <= Self.headBytesLimit else {
        throw Malformed(message: "the head of a part is too long")
      }
      return false
    }
    guard end <= Self.headBytesLimit,
      let text = String(validating: buffer[..<end], as: UTF8.self)
    else { throw Malformed(message: "the head of a part is no text") }
    var fields = HTTPFields()
    for line in text.split(separator: "\r\n") {
      guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else {
        throw Malformed(message: "the head of a part has a line without a colon")
      }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      fields.append(line[..<colon].lowercased(), String(value))
    }
    drop(end + 4)
    events.append(.part(fields))
    state = .content
    return true
  }

  /// Everything that cannot be the beginning of a delimiter is content.
  private mutating func readContent(_ events: inout [Event]) -> Bool {
    if let found = find(delimiter) {
      emit(found, &events)
      events.append(.partEnded)
      drop(delimiter.count)
      state = .boundary
      return true
    }
    emit(max(0, buffer.count - delimiter.count + 1), &events)
    return false
  }

  private mutating func emit(_ count: Int, _ events: inout [Event]) {
    guard count > 0 else { return }
    events.append(.content(Array(buffer[..<count])))
    drop(count)
  }

  private mutating func drop(_ count: Int) { buffer.removeFirst(count) }

  /// Where the pattern begins in the buffer. What libc searches costs a fraction of a loop here.
  private func find(_ pattern: [UInt8]) -> Int? {
    guard let first = pattern.first else { return nil }
    return buffer.withUnsafeBytes { buffer -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      var start = 0
      while start + pattern.count <= buffer.count {
        let count = buffer.count - pattern.count - start + 1
        guard let found = memchr(base + start, Int32(first), count) else { return nil }
        start = base.distance(to: UnsafeRawPointer(found))
        if memcmp(base + start, pattern, pattern.count) == 0 { return start }
        start += 1
      }
      return nil
    }
  }
}
