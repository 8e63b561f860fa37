// HTTP/1.1 requests (RFC 9112) out of bytes, strictly: what two parsers could read differently is
// refused, since that is how requests are smuggled.

/// Limits of what a client may send. Sizes in bytes.
package struct HTTP1Limits: Sendable {
  package var requestLineLimit = 8 << 10
  package var headLimit = 32 << 10
  package var fieldCountLimit = 100
  /// Chunk size with its extensions.
  package var chunkLineLimit = 256
  package var trailerLimit = 8 << 10

  package init() {}
}

/// Why a connection's bytes are no HTTP/1.1; the connection ends with this status.
package struct HTTP1Error: Error, Equatable, Sendable {
  package let status: Int
  package let message: String

  package init(_ status: Int, _ message: String) {
    self.status = status
    self.message = message
  }
}

/// What precedes a request's body, and how the connection goes on after it.
package struct HTTP1Request: Sendable {
  package let head: RequestHead
  /// Whether the client allows another request on the connection.
  package let keepsAlive: Bool
  /// The client waits for `100 Continue` before it sends the body.
  package let expectsContinue: Bool
  package let hasBody: Bool
}

/// Bytes in by `append`, requests out by `next`: head, body parts, end, and again. After an error
/// the parser is spent.
package struct HTTP1Parser {
  package enum Event {
    case head(HTTP1Request)
    /// Part of the body without its framing.
    case body(ArraySlice<UInt8>)
    case end(trailers: HTTPFields?)
  }

  private enum State {
    case head
    case fixedBody(left: Int)
    case chunkSize
    case chunkData(left: Int)
    case chunkDataEnd
    case trailers
    case ended(trailers: HTTPFields?)
  }

  private var state = State.head
  private var bytes: [UInt8] = []
  private var start = 0
  /// Up to here no line end was found.
  private var scanned = 0
  private var headScan = HeadScan()
  private let limits: HTTP1Limits

  /// How far the head that is arriving was looked at, relative to its first byte.
  private struct HeadScan {
    var next = 0
    var lineStart = 0
    var hasRequestLine = false
  }

  package init(limits: HTTP1Limits = HTTP1Limits()) { self.limits = limits }

  /// Bytes that wait to be parsed.
  package var bufferedCount: Int { bytes.count - start }

  /// Whether a request has begun and its end was not delivered yet.
  package var isInsideRequest: Bool {
    if case .head = state { return bufferedCount > 0 }
    return true
  }

  /// Whether what is left of the request will come for certain and is short enough to be read only
  /// to find the next request.
  package var isRestSmall: Bool {
    switch state {
    case .fixedBody(let left): left <= Self.smallRestLimit
    case .ended: true
    case .head, .chunkSize, .chunkData, .chunkDataEnd, .trailers: false
    }
  }

  private static let smallRestLimit = 64 << 10

  package mutating func append(_ new: UnsafeRawBufferPointer) {
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      scanned = 0
      start = 0
    } else if start > 16 << 10 {
      bytes.removeSubrange(..<start)
      scanned -= start
      start = 0
    }
    bytes.append(contentsOf: new)
  }

  /// The next event, or nil when more bytes are needed.
  package mutating func next() throws(HTTP1Error) -> Event? {
    while true {
      switch state {
      case .head:
        return try nextHead().map(Event.head)
      case .fixedBody(let left):
        guard let part = takeBody(left) else { return nil }
        state = part.count == left ? .ended(trailers: nil) : .fixedBody(left: left - part.count)
        return .body(part)
      case .chunkSize:
        guard let line = try takeLine(limit: limits.chunkLineLimit, status: 400) else { return nil }
        let size = try Self.chunkSize(line)
        state = size == 0 ? .trailers : .chunkData(left: size)
      case .chunkData(let left):
        guard let part = takeBody(left) else { return nil }
        state = part.count == left ? .chunkDataEnd : .chunkData(left: left - part.count)
        return .body(part)
      case .chunkDataEnd:
        guard bufferedCount >= 2 else { return nil }
        guard bytes[start] == 0x0D, bytes[start + 1] == 0x0A else {
          throw HTTP1Error(400, "a chunk does not end with its line")
        }
        advance(to: start + 2)
        state = .chunkSize
      case .trailers:
        guard let block = try takeBlock(limit: limits.trailerLimit, status: 431) else {
          return nil
        }
        let fields = try fieldLines(block[...], trailers: true)
        state = .ended(trailers: fields.isEmpty ? nil : fields)
      case .ended(let trailers):
        state = .head
        return .end(trailers: trailers)
      }
    }
  }

  private mutating func advance(to index: Int) {
    start = index
    scanned = index
  }

  private mutating func takeBody(_ left: Int) -> ArraySlice<UInt8>? {
    let count = min(left, bufferedCount)
    guard count > 0 else { return nil }
    let part = bytes[start..<start + count]
    advance(to: start + count)
    return part
  }

  /// A line without its CRLF.
  private mutating func takeLine(limit: Int, status: Int) throws(HTTP1Error)
    -> ArraySlice<UInt8>?
  {
    while scanned < bytes.count {
      if bytes[scanned] == 0x0A {
        guard scanned > start, bytes[scanned - 1] == 0x0D else {
          throw HTTP1Error(400, "a line ends without carriage return")
        }
        let line = bytes[start..<scanned - 1]
        guard line.count <= limit else { throw HTTP1Error(status, "a line is too long") }
        advance(to: scanned + 1)
        return line
      }
      scanned += 1
    }
    guard bufferedCount <= limit + 2 else { throw HTTP1Error(status, "a line is too long") }
    return nil
  }

  /// All lines up to the empty one, which is consumed with them.
  private mutating func takeBlock(limit: Int, status: Int) throws(HTTP1Error)
    -> [ArraySlice<UInt8>]?
  {
    var lines: [ArraySlice<UInt8>] = []
    let begin = start
    while let line = try takeLine(limit: limit, status: status) {
      if line.isEmpty { return lines }
      lines.append(line)
      guard start - begin <= limit, lines.count <= limits.fieldCountLimit + 1 else {
        throw HTTP1Error(status, "the header section is too large")
      }
    }
    guard bytes.count - begin <= limit + 4 else {
      throw HTTP1Error(status, "the header section is too large")
    }
    // Not complete: read the lines again when more has come; they are short by their limits.
    advance(to: begin)
    return nil
  }
}

// MARK: - Heads

extension HTTP1Parser {
  private mutating func nextHead() throws(HTTP1Error) -> HTTP1Request? {
    while try scanHead() {
      headScan = HeadScan()
      guard let block = try takeBlock(limit: limits.headLimit, status: 431) else { return nil }
      // Empty lines before a request are ignored (RFC 9112 § 2.2).
      guard let line = block.first else { continue }
      return try request(line: line, lines: block.dropFirst())
    }
    return nil
  }

  /// Whether the head is complete, looking at each byte once; also true where a line is malformed,
  /// for `takeBlock` to say so. Refuses what is too long before its end has come.
  private mutating func scanHead() throws(HTTP1Error) -> Bool {
    while start + headScan.next < bytes.count {
      let index = headScan.next
      headScan.next += 1
      guard bytes[start + index] == 0x0A else { continue }
      let isBare = index == headScan.lineStart || bytes[start + index - 1] != 0x0D
      if isBare || index == headScan.lineStart + 1 { return true }
      guard headScan.hasRequestLine || index <= limits.requestLineLimit + 1 else {
        throw HTTP1Error(414, "the request line is too long")
      }
      headScan.hasRequestLine = true
      headScan.lineStart = index + 1
    }
    guard headScan.hasRequestLine || bufferedCount <= limits.requestLineLimit else {
      throw HTTP1Error(414, "the request line is too long")
    }
    guard bufferedCount <= limits.headLimit else {
      throw HTTP1Error(431, "the header section is too large")
    }
    return false
  }

  private mutating func request(
    line: ArraySlice<UInt8>, lines: ArraySlice<ArraySlice<UInt8>>
  ) throws(HTTP1Error) -> HTTP1Request {
    guard line.count <= limits.requestLineLimit else {
      throw HTTP1Error(414, "the request line is too long")
    }
    let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw HTTP1Error(400, "the request line has not three parts") }
    let version = try Self.version(parts[2])
    let method = parts[0]
    guard !method.isEmpty, method.count <= 32, method.allSatisfy(Self.isTokenByte) else {
      throw HTTP1Error(400, "the method is not a token")
    }
    let target = try RequestTarget(parts[1], method: Self.text(method))
    var fields = try fieldLines(lines, trailers: false)
    let framing = try HTTP1Framing(fields, version: version)
    if framing.isChunked {
      state = .chunkSize
    } else {
      state =
        framing.contentLength > 0
        ? .fixedBody(left: framing.contentLength) : .ended(trailers: nil)
    }
    let host = try Self.host(fields, version: version)
    for name in HTTP1Framing.connectionFields { fields.remove(name) }
    let head = RequestHead(
      method: Self.text(method), scheme: "http", authority: target.authority ?? host,
      path: target.path, fields: fields, version: version)
    return HTTP1Request(
      head: head, keepsAlive: framing.keepsAlive, expectsContinue: framing.expectsContinue,
      hasBody: framing.isChunked || framing.contentLength > 0)
  }

  private static func version(_ bytes: ArraySlice<UInt8>) throws(HTTP1Error) -> HTTPVersion {
    switch text(bytes) {
    case "HTTP/1.1": return .http11
    case "HTTP/1.0": return .http10
    case let other:
      let isVersion = other.hasPrefix("HTTP/") && other.utf8.count == 8
      throw HTTP1Error(isVersion ? 505 : 400, "the version is not HTTP/1.1")
    }
  }

  private static func host(_ fields: HTTPFields, version: HTTPVersion) throws(HTTP1Error) -> String
  {
    let hosts = fields.all("host")
    guard hosts.count <= 1, version == .http10 || hosts.count == 1 else {
      throw HTTP1Error(400, "the request has not exactly one host")
    }
    let host = hosts.first ?? ""
    guard host.utf8.allSatisfy(RequestTarget.isAuthorityByte) else {
      throw HTTP1Error(400, "the host is malformed")
    }
    return host
  }

  private func fieldLines(
    _ lines: ArraySlice<ArraySlice<UInt8>>, trailers: Bool
  ) throws(HTTP1Error) -> HTTPFields {
    guard lines.count <= limits.fieldCountLimit else {
      throw HTTP1Error(431, "the request has too many fields")
    }
    var fields: [HTTPFields.Line] = []
    fields.reserveCapacity(lines.count)
    for line in lines {
      let (name, value) = try Self.fieldLine(line)
      // Trailers must not change how the message was framed or routed (RFC 9110 § 6.5.1).
      if trailers, HTTP1Framing.notInTrailers.contains(name) { continue }
      fields.append(HTTPFields.Line(name: name, value: value))
    }
    return HTTPFields(fields)
  }

  private static func fieldLine(_ line: ArraySlice<UInt8>) throws(HTTP1Error) -> (String, String) {
    guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else {
      throw HTTP1Error(400, "a field line has no name")
    }
    let name = line[..<colon]
    // Also refuses folded lines and blanks before the colon (RFC 9112 §§ 5.1, 5.2).
    guard name.allSatisfy(isTokenByte) else {
      throw HTTP1Error(400, "a field name is not a token")
    }
    var value = line[(colon + 1)...]
    while let first = value.first, first == 0x20 || first == 0x09 { value.removeFirst() }
    while let last = value.last, last == 0x20 || last == 0x09 { value.removeLast() }
    guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
      throw HTTP1Error(400, "a field value holds a control character")
    }
    let lower = String(unsafeUninitializedCapacity: name.count) { buffer in
      for (index, byte) in name.enumerated() {
        buffer[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return name.count
    }
    return (lower, text(value))
  }

  private static func chunkSize(_ line: ArraySlice<UInt8>) throws(HTTP1Error) -> Int {
    var size = 0
    var digits = 0
    for byte in line {
      guard let digit = hexDigit(byte) else {
        // Extensions are ignored (RFC 9112 § 7.1.1), control characters in them are not.
        let isExtension = byte == 0x3B || byte == 0x20 || byte == 0x09
        let isClean = line.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
        guard digits > 0, isExtension, isClean else {
          throw HTTP1Error(400, "a chunk has no size")
        }
        return size
      }
      digits += 1
      guard digits <= 15 else { throw HTTP1Error(413, "a chunk is too large") }
      size = size << 4 | digit
    }
    guard digits > 0 else { throw HTTP1Error(400, "a chunk has no size") }
    return size
  }

  private static func hexDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x41 + 10
    case 0x61...0x66: Int(byte) - 0x61 + 10
    default: nil
    }
  }

  private static let tokenBytes: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in 0x30...0x39 { table[byte] = true }
    for byte in 0x41...0x5A { table[byte] = true }
    for byte in 0x61...0x7A { table[byte] = true }
    for byte in "!#$%&'*+-.^_`|~".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// RFC 9110 § 5.6.2.
  static func isTokenByte(_ byte: UInt8) -> Bool { tokenBytes[Int(byte)] }

  static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
