// HTTP/1.1 responses as bytes: head, body with a length or in chunks, trailers (RFC 9112 §§ 6–7).

/// Writes one response. It decides the framing: the length that the head gives, else the length of
/// a body that is complete before it is first flushed, else chunks, else (HTTP/1.0) the end of the
/// connection.
package struct HTTP1Writer {
  private enum State {
    /// The head waits for the first flush, in the hope that the length becomes known.
    case held(ResponseHead, body: [UInt8])
    case fixed(left: Int)
    case chunked
    case untilClose
    case bodyless
    case done
  }

  private var state = State.done
  private let isHead: Bool
  private let version: HTTPVersion
  /// Whether the connection may carry another request after this response.
  package private(set) var keepsAlive: Bool
  private var date: String?
  private static let heldBodyLimit = 32 << 10

  package init(for request: HTTP1Request) {
    isHead = request.head.method == "HEAD"
    version = request.head.version
    keepsAlive = request.keepsAlive
  }

  /// Says `connection: close` if the head is still to be written; anyway no request follows.
  package mutating func close() { keepsAlive = false }

  package var isDone: Bool {
    if case .done = state { return true }
    return false
  }

  package mutating func respond(
    _ head: ResponseHead, endOfResponse: Bool, date: String?, into output: inout [UInt8]
  ) {
    self.date = date
    let isBodyless = isHead || head.status == 204 || head.status == 304
    if endOfResponse {
      let length = isBodyless || head.fields.contains("content-length") ? nil : 0
      writeHead(head, length: length, chunked: false, into: &output)
      state = .done
    } else if isBodyless {
      writeHead(head, length: nil, chunked: false, into: &output)
      state = .bodyless
    } else if let length = head.fields.first("content-length").flatMap({ Int($0) }) {
      writeHead(head, length: nil, chunked: false, into: &output)
      state = .fixed(left: length)
    } else {
      state = .held(head, body: [])
    }
  }

  package mutating func write(_ bytes: UnsafeRawBufferPointer, into output: inout [UInt8]) {
    guard bytes.count > 0 else { return }
    switch state {
    case .held(let head, var body):
      state = .done
      body.append(contentsOf: bytes)
      state = .held(head, body: body)
      if body.count > Self.heldBodyLimit { flush(into: &output) }
    case .fixed(let left):
      // More than was promised would be read as the next response.
      output.append(contentsOf: bytes.prefix(left))
      state = .fixed(left: left - min(left, bytes.count))
    case .chunked:
      Self.writeChunk(bytes, into: &output)
    case .untilClose:
      output.append(contentsOf: bytes)
    case .bodyless, .done:
      break
    }
  }

  /// What was held leaves, since the turn ends and the response is not complete.
  package mutating func flush(into output: inout [UInt8]) {
    guard case .held(let head, let body) = state else { return }
    let chunked = version == .http11
    if !chunked { keepsAlive = false }
    writeHead(head, length: nil, chunked: chunked, into: &output)
    state = chunked ? .chunked : .untilClose
    body.withUnsafeBytes { write($0, into: &output) }
  }

  package mutating func finish(trailers: HTTPFields?, into output: inout [UInt8]) {
    if let trailers, !trailers.isEmpty { flush(into: &output) }
    switch state {
    case .held(let head, let body):
      writeHead(head, length: body.count, chunked: false, into: &output)
      output.append(contentsOf: body)
    case .fixed(let left):
      // Less than was promised: the client must not take what follows for the rest.
      if left > 0 { keepsAlive = false }
    case .chunked:
      output.append(contentsOf: "0\r\n".utf8)
      for line in trailers?.lines ?? [] { Self.writeLine(line, into: &output) }
      output.append(contentsOf: "\r\n".utf8)
    case .untilClose, .bodyless, .done:
      break
    }
    state = .done
  }

  private static func writeChunk(_ bytes: UnsafeRawBufferPointer, into output: inout [UInt8]) {
    output.append(contentsOf: String(bytes.count, radix: 16).utf8)
    output.append(contentsOf: "\r\n".utf8)
    output.append(contentsOf: bytes)
    output.append(contentsOf: "\r\n".utf8)
  }

  private func writeHead(
    _ head: ResponseHead, length: Int?, chunked: Bool, into output: inout [UInt8]
  ) {
    output.reserveCapacity(output.count + 256)
    output.append(contentsOf: "HTTP/1.1 ".utf8)
    output.append(contentsOf: String(head.status).utf8)
    output.append(contentsOf: " ".utf8)
    output.append(contentsOf: HTTPStatus.phrase(head.status).utf8)
    output.append(contentsOf: "\r\n".utf8)
    for line in head.fields.lines { Self.writeLine(line, into: &output) }
    if let date, !head.fields.contains("date") { Self.writeLine("date", date, into: &output) }
    if let length { Self.writeLine("content-length", String(length), into: &output) }
    if chunked { Self.writeLine("transfer-encoding", "chunked", into: &output) }
    if !keepsAlive {
      Self.writeLine("connection", "close", into: &output)
    } else if version == .http10 {
      Self.writeLine("connection", "keep-alive", into: &output)
    }
    output.append(contentsOf: "\r\n".utf8)
  }

  private static func writeLine(_ line: HTTPFields.Line, into output: inout [UInt8]) {
    writeLine(line.name, line.value, into: &output)
  }

  /// Bytes that would end the line become blanks: no value can write a head of its own.
  private static func writeLine(_ name: String, _ value: String, into output: inout [UInt8]) {
    output.append(contentsOf: name.utf8)
    output.append(contentsOf: ": ".utf8)
    for byte in value.utf8 { output.append(byte < 0x20 && byte != 0x09 ? 0x20 : byte) }
    output.append(contentsOf: "\r\n".utf8)
  }
}

package enum HTTPStatus {
  private static let phrases: [Int: String] = [
    100: "Continue", 200: "OK", 201: "Created", 202: "Accepted", 204: "No Content",
    206: "Partial Content", 301: "Moved Permanently", 302: "Found", 303: "See Other",
    304: "Not Modified", 307: "Temporary Redirect", 308: "Permanent Redirect",
    400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 403: "Forbidden",
    404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable", 408: "Request Timeout",
    409: "Conflict", 410: "Gone", 411: "Length Required", 412: "Precondition Failed",
    413: "Content Too Large", 414: "URI Too Long", 415: "Unsupported Media Type",
    416: "Range Not Satisfiable", 417: "Expectation Failed", 422: "Unprocessable Content",
    429: "Too Many Requests", 431: "Request Header Fields Too Large",
    500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway",
    503: "Service Unavailable", 504: "Gateway Timeout", 505: "HTTP Version Not Supported",
  ]

  /// The reason phrase, or "" (RFC 9112 § 4 lets it be empty).
  package static func phrase(_ status: Int) -> String { phrases[status] ?? "" }
}
