// HTTP/1.1 responses byte for byte.

import HTTP
import Testing

/// The bytes of one response to a request of this method and version.
private struct Response {
  var writer: HTTP1Writer
  var output: [UInt8] = []

  init(_ method: String = "GET", version: String = "1.1", connection: String = "keep-alive") throws
  {
    writer = HTTP1Writer(
      for: try head(
        "\(method) / HTTP/\(version)\r\nHost: x\r\nConnection: \(connection)\r\n\r\n"))
  }

  mutating func respond(_ status: Int = 200, _ fields: HTTPFields = [:], end: Bool = false) {
    writer.respond(
      ResponseHead(status: status, fields: fields), endOfResponse: end, date: nil, into: &output)
  }

  mutating func write(_ text: String) {
    Array(text.utf8).withUnsafeBytes { writer.write($0, into: &output) }
  }

  mutating func flush() { writer.flush(into: &output) }

  mutating func finish(_ trailers: HTTPFields? = nil) {
    writer.finish(trailers: trailers, into: &output)
  }

  var text: String { String(decoding: output, as: UTF8.self) }
}

@Suite struct HTTP1WriterTests {
  @Test("a body that is complete before the first flush gets its length")
  func length() throws {
    var response = try Response()
    response.respond(200, ["content-type": "text/plain"])
    response.write("ab")
    response.write("c")
    response.finish()
    #expect(
      response.text == "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 3\r\n\r\nabc"
    )
    #expect(response.writer.isDone)
    #expect(response.writer.keepsAlive)
  }

  @Test("a body that is flushed before its end is chunked, with trailers")
  func chunks() throws {
    var response = try Response()
    response.respond()
    response.flush()
    response.write("0123456789abcdef")
    response.write("")
    response.write("x")
    response.finish(["sum": "1"])
    #expect(
      response.text
        == "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
        + "10\r\n0123456789abcdef\r\n1\r\nx\r\n0\r\nsum: 1\r\n\r\n")
  }

  @Test("HTTP/1.0 ends a body of unknown length with the connection")
  func closeDelimited() throws {
    var response = try Response(version: "1.0")
    response.respond()
    response.write("a")
    response.flush()
    response.write("b")
    response.finish()
    #expect(response.text == "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nab")
    #expect(!response.writer.keepsAlive)
  }

  @Test("responses without a body have none, whatever is written", arguments: [204, 304])
  func bodyless(status: Int) throws {
    var response = try Response()
    response.respond(status)
    response.write("no")
    response.finish()
    #expect(response.text == "HTTP/1.1 \(status) \(HTTPStatus.phrase(status))\r\n\r\n")
  }

  @Test("HEAD keeps the length and drops the body")
  func headRequest() throws {
    var response = try Response("HEAD")
    response.respond(200, ["content-length": "5"])
    response.write("hello")
    response.finish()
    #expect(response.text == "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n")
  }

  @Test("no more is sent than the length promised, and less ends the connection")
  func promisedLength() throws {
    var more = try Response()
    more.respond(200, ["content-length": "2"])
    more.write("abc")
    more.finish()
    #expect(more.text.hasSuffix("\r\n\r\nab"))
    #expect(more.writer.keepsAlive)
    var less = try Response()
    less.respond(200, ["content-length": "2"])
    less.write("a")
    less.finish()
    #expect(!less.writer.keepsAlive)
  }

  @Test("an empty response says so, and close is announced")
  func emptyAndClose() throws {
    var response = try Response(connection: "close")
    response.respond(404, end: true)
    #expect(
      response.text
        == "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
    #expect(response.writer.isDone)
  }

  @Test("a value cannot write a line of its own")
  func injection() throws {
    var response = try Response()
    response.respond(200, ["a": "b\r\nset-cookie: c"], end: true)
    #expect(response.text.contains("a: b  set-cookie: c\r\n"))
  }
}
