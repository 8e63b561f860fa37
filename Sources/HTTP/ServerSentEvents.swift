// Server-sent events (WHATWG HTML § 9.2), written for our streams and parsed from providers'.

/// One event as it was dispatched.
package struct ServerSentEvent: Sendable, Equatable {
  /// `message` where the stream did not say.
  package var event: String
  package var data: String
  /// The last id that the stream has set, with this event or before; "" at first.
  package var id: String

  package init(event: String = "message", data: String, id: String = "") {
    self.event = event
    self.data = data
    self.id = id
  }
}

/// Appends events to bytes that are sent as `text/event-stream`.
package enum ServerSentEventWriter {
  /// `data` may have several lines. Line ends in `event` and `id` are dropped, as they would begin
  /// another field.
  package static func append(
    event: String? = nil, id: String? = nil, data: some Sequence<UInt8>,
    to output: inout [UInt8]
  ) {
    if let id { appendField("id: ", id, to: &output) }
    if let event { appendField("event: ", event, to: &output) }
    output.append(contentsOf: "data: ".utf8)
    var afterReturn = false
    for byte in data {
      if byte == 0x0A, afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = byte == 0x0D
      if byte == 0x0A || byte == 0x0D {
        output.append(contentsOf: "\ndata: ".utf8)
      } else {
        output.append(byte)
      }
    }
    output.append(contentsOf: "\n\n".utf8)
  }

  /// A comment, which clients ignore: it keeps idle connections open.
  package static func appendComment(_ text: String, to output: inout [UInt8]) {
    appendField(": ", text, to: &output)
    output.append(0x0A)
  }

  /// How long a client should wait before it connects again.
  package static func appendRetry(milliseconds: Int, to output: inout [UInt8]) {
    appendField("retry: ", String(milliseconds), to: &output)
    output.append(0x0A)
  }

  private static func appendField(_ name: String, _ value: String, to output: inout [UInt8]) {
    output.append(contentsOf: name.utf8)
    for byte in value.utf8 where byte != 0x0A && byte != 0x0D && byte != 0 { output.append(byte) }
    output.append(0x0A)
  }
}

/// Why a framed stream cannot be read on.
package enum FramingError: Error, Equatable, Sendable {
  /// A line, or the data of one event, is longer than the limit.
  case tooLong(limit: Int)
}

/// Bytes in by `append`, events out by `next`. Bytes may be cut anywhere, within a character too;
/// what is no UTF-8 becomes U+FFFD. An event that the end of the stream cuts off is not dispatched.
package struct ServerSentEventParser {
  private var lines: LineSplitter
  private var data: [UInt8] = []
  private var hasData = false
  private var event = ""
  private var lastID = ""
  private var isFirstLine = true
  private let sizeLimit: Int
  /// What the stream asked for by `retry:`, in milliseconds.
  package private(set) var retryMilliseconds: Int?

  /// `sizeLimit` bounds a line, and the data of one event.
  package init(sizeLimit: Int = 16 << 20) {
    self.sizeLimit = sizeLimit
    lines = LineSplitter(sizeLimit: sizeLimit, carriageReturnEnds: true)
  }

  package mutating func append(_ bytes: UnsafeRawBufferPointer) { lines.append(bytes) }

  package mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

  /// The next event, or nil when more bytes are needed.
  package mutating func next() throws(FramingError) -> ServerSentEvent? {
    while var line = try lines.next() {
      if isFirstLine {
        isFirstLine = false
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      }
      if line.isEmpty {
        if let event = dispatch() { return event }
      } else {
        try readField(line)
      }
    }
    return nil
  }

  private mutating func dispatch() -> ServerSentEvent? {
    defer {
      data.removeAll(keepingCapacity: true)
      hasData = false
      event = ""
    }
    guard hasData else { return nil }
    return ServerSentEvent(
      event: event.isEmpty ? "message" : event, data: String(decoding: data, as: UTF8.self),
      id: lastID)
  }

  private mutating func readField(_ line: ArraySlice<UInt8>) throws(FramingError) {
    let colon = line.firstIndex(of: 0x3A) ?? line.endIndex
    var value = colon < line.endIndex ? line[(colon + 1)...] : []
    if value.first == 0x20 { value = value.dropFirst() }
    switch String(decoding: line[..<colon], as: UTF8.self) {
    case "data":
      if hasData { data.append(0x0A) }
      hasData = true
      data.append(contentsOf: value)
      guard data.count <= sizeLimit else { throw .tooLong(limit: sizeLimit) }
    case "event":
      event = String(decoding: value, as: UTF8.self)
    case "id":
      if !value.contains(0) { lastID = String(decoding: value, as: UTF8.self) }
    case "retry":
      let isNumber = !value.isEmpty && value.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      if isNumber { retryMilliseconds = Int(String(decoding: value, as: UTF8.self)) }
    default:
      break
    }
  }
}
