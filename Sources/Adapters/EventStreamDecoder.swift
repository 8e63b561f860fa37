// Server-sent events from bytes as they come (HTML Living Standard § 9.2.6).

import Glibc

/// One event of a stream.
package struct ServerEvent: Sendable, Equatable {
  /// The `event:` field; empty where there was none.
  package var name: String
  package var data: [UInt8]

  package init(name: String = "", data: [UInt8]) {
    self.name = name
    self.data = data
  }
}

/// Finds the events in a stream that may be cut anywhere. Lines end with LF, CRLF or CR; comments,
/// `id:` and `retry:` are passed over.
package struct EventStreamDecoder: Sendable {
  /// An event beyond this makes the stream malformed.
  package static let eventBytesLimit = 32 << 20

  private var line: [UInt8] = []
  private var name = ""
  private var data: [UInt8] = []
  private var hasData = false
  private var endedWithCR = false
  private var isFirstLine = true
  /// An event was larger than the limit; nothing more is read.
  package private(set) var isTooLarge = false

  package init() {}

  package mutating func receive(_ bytes: [UInt8]) -> [ServerEvent] {
    var events: [ServerEvent] = []
    var start = 0
    while start < bytes.count, let end = Self.lineEnd(in: bytes, from: start) {
      // The LF of a CRLF, possibly in the next piece.
      let isSecondHalf = bytes[end] == 0x0A && endedWithCR && end == start && line.isEmpty
      endedWithCR = bytes[end] == 0x0D
      if !isSecondHalf { endLine(bytes[start..<end], into: &events) }
      start = end + 1
    }
    if start < bytes.count {
      endedWithCR = false
      line += bytes[start...]
    }
    if line.count + data.count > Self.eventBytesLimit { isTooLarge = true }
    return isTooLarge ? [] : events
  }

  /// The next CR or LF. A CR that is not there costs one pass of memchr over the line alone.
  private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
      guard let base = rest.baseAddress else { return nil }
      let feed = memchr(base, 0x0A, rest.count).map { UnsafeRawPointer($0) - base }
      let end = memchr(base, 0x0D, feed ?? rest.count).map { UnsafeRawPointer($0) - base } ?? feed
      return end.map { start + $0 }
    }
  }

  /// The stream has ended: an event whose closing blank line is missing counts, since some servers
  /// omit it; its content decides whether it is whole.
  package mutating func finish() -> [ServerEvent] {
    var events: [ServerEvent] = []
    if !line.isEmpty { endLine([], into: &events) }
    dispatch(into: &events)
    return events
  }

  private mutating func endLine(_ rest: ArraySlice<UInt8>, into events: inout [ServerEvent]) {
    var whole = rest
    if !line.isEmpty {
      line += rest
      whole = line[...]
      line = []
    }
    if isFirstLine {
      isFirstLine = false
      if whole.starts(with: [0xEF, 0xBB, 0xBF]) { whole = whole.dropFirst(3) }
    }
    if whole.isEmpty { return dispatch(into: &events) }
    let colon = whole.firstIndex(of: 0x3A) ?? whole.endIndex
    var value = colon < whole.endIndex ? whole[(colon + 1)...] : []
    if value.first == 0x20 { value = value.dropFirst() }
    let field = whole[..<colon]
    if field.elementsEqual("data".utf8) {
      if hasData { data.append(0x0A) }
      data += value
      hasData = true
    } else if field.elementsEqual("event".utf8) {
      name = String(decoding: value, as: UTF8.self)
    }
  }

  private mutating func dispatch(into events: inout [ServerEvent]) {
    if hasData { events.append(ServerEvent(name: name, data: data)) }
    name = ""
    data = []
    hasData = false
  }
}
