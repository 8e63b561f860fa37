// The strict HTTP/1.1 parser: what it reads, and everything it must refuse.

import HTTP
import Testing

/// What a parser made of some bytes, in a form that is easy to compare.
struct Parsed: Equatable {
  var requests: [String] = []
  var bodies: [String] = []
  var trailers: [HTTPFields?] = []
  var status: Int?
}

/// Feeds `text` in pieces of `step` bytes.
func parse(
  _ text: String, step: Int = .max, limits: HTTP1Limits = HTTP1Limits()
) -> Parsed {
  var parser = HTTP1Parser(limits: limits)
  var parsed = Parsed()
  var rest = Array(text.utf8)[...]
  do throws(HTTP1Error) {
    while !rest.isEmpty {
      let piece = Array(rest.prefix(step))
      rest = rest.dropFirst(step)
      piece.withUnsafeBytes { parser.append($0) }
      while let event = try parser.next() {
        switch event {
        case .head(let request):
          parsed.requests.append("\(request.head.method) \(request.head.path)")
          parsed.bodies.append("")
        case .body(let part):
          parsed.bodies[parsed.bodies.count - 1] += String(decoding: part, as: UTF8.self)
        case .end(let trailers):
          parsed.trailers.append(trailers)
        }
      }
    }
  } catch {
    parsed.status = error.status
  }
  return parsed
}

func head(_ text: String) throws -> HTTP1Request {
  var parser = HTTP1Parser()
  Array(text.utf8).withUnsafeBytes { parser.append($0) }
  guard case .head(let request) = try parser.next() else { throw HTTP1Error(0, "no head") }
  return request
}

@Suite struct HTTP1ParserTests {
  static let pipelined =
    "POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
    + "POST /b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    + "3;ext=1\r\nabc\r\n2\r\nde\r\n0\r\nX-Sum: 5\r\nContent-Length: 9\r\n\r\n"
    + "\r\nGET /c?d=e HTTP/1.1\r\nHost: x\r\n\r\n"

  @Test("empty lines before a request are skipped", arguments: [1, 2, 3, 1000])
  func emptyLines(step: Int) {
    let parsed = parse("\r\n\r\n\r\nGET /a HTTP/1.1\r\nHost: x\r\n\r\n", step: step)
    #expect(parsed == Parsed(requests: ["GET /a"], bodies: [""], trailers: [nil]))
  }

  @Test(
    "pipelined requests come out the same however their bytes are cut", arguments: [1, 2, 7, 1000])
  func pipelining(step: Int) {
    let parsed = parse(Self.pipelined, step: step)
    #expect(parsed.requests == ["POST /a", "POST /b", "GET /c?d=e"])
    #expect(parsed.bodies == ["abc", "abcde", ""])
    #expect(parsed.trailers == [nil, ["x-sum": "5"], nil])
    #expect(parsed.status == nil)
  }

  @Test("fields are lower-cased and trimmed, and those of the connection removed")
  func fields() throws {
    let request = try head(
      "GET / HTTP/1.1\r\nHost: example.com:80\r\nX-A: \t b c \t\r\nConnection: keep-alive\r\n"
        + "Accept:\r\n\r\n")
    #expect(request.head.fields == ["x-a": "b c", "accept": ""])
    #expect(request.head.authority == "example.com:80")
    #expect(request.head.version == .http11)
    #expect(request.keepsAlive)
  }

  @Test("the connection goes on as version and connection field say")
  func keepAlive() throws {
    #expect(try head("GET / HTTP/1.1\r\nHost: x\r\n\r\n").keepsAlive)
    #expect(try !head("GET / HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n").keepsAlive)
    #expect(try !head("GET / HTTP/1.0\r\n\r\n").keepsAlive)
    #expect(try head("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").keepsAlive)
    #expect(try head("PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\n\r\n").expectsContinue)
  }

  @Test("the absolute form names the authority")
  func absoluteForm() throws {
    let request = try head("GET http://a.example:8/p?q HTTP/1.1\r\nHost: b\r\n\r\n")
    #expect(request.head.authority == "a.example:8")
    #expect(request.head.path == "/p?q")
    #expect(try head("OPTIONS * HTTP/1.1\r\nHost: b\r\n\r\n").head.path == "*")
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let status: Int
    let text: String
    var testDescription: String { name }

    init(_ name: String, _ status: Int, _ text: String) {
      self.name = name
      self.status = status
      self.text = text
    }
  }

  static let refusals = [
    Refusal("bare LF", 400, "GET / HTTP/1.1\nHost: x\n\n"),
    Refusal("bare LF in the fields", 400, "GET / HTTP/1.1\r\nHost: x\nA: b\r\n\r\n"),
    Refusal("bare CR", 400, "GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n"),
    Refusal("NUL in a value", 400, "GET / HTTP/1.1\r\nHost: x\r\nA: b\0\r\n\r\n"),
    Refusal("blank before the colon", 400, "GET / HTTP/1.1\r\nHost : x\r\n\r\n"),
    Refusal("folded line", 400, "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n"),
    Refusal("first line folded", 400, "GET / HTTP/1.1\r\n Host: x\r\n\r\n"),
    Refusal("line without colon", 400, "GET / HTTP/1.1\r\nHost: x\r\nabc\r\n\r\n"),
    Refusal("empty name", 400, "GET / HTTP/1.1\r\nHost: x\r\n: b\r\n\r\n"),
    Refusal("no host", 400, "GET / HTTP/1.1\r\n\r\n"),
    Refusal("two hosts", 400, "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n"),
    Refusal("host with a path", 400, "GET / HTTP/1.1\r\nHost: x/y\r\n\r\n"),
    Refusal("host with user", 400, "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n"),
    Refusal("two spaces", 400, "GET  / HTTP/1.1\r\nHost: x\r\n\r\n"),
    Refusal("no version", 400, "GET /\r\nHost: x\r\n\r\n"),
    Refusal("version 2", 505, "GET / HTTP/2.0\r\nHost: x\r\n\r\n"),
    Refusal("version in lower case", 400, "GET / http/1.1\r\nHost: x\r\n\r\n"),
    Refusal("method with a colon", 400, "G:T / HTTP/1.1\r\nHost: x\r\n\r\n"),
    Refusal("relative target", 400, "GET a HTTP/1.1\r\nHost: x\r\n\r\n"),
    Refusal("target with fragment", 400, "GET /#a HTTP/1.1\r\nHost: x\r\n\r\n"),
    Refusal("target with a control", 400, "GET /\u{1} HTTP/1.1\r\nHost: x\r\n\r\n"),
    Refusal("CONNECT", 501, "CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n"),
    Refusal("TLS record", 400, "\u{16}\u{3}\u{1}\u{2}\n"),
    Refusal(
      "length and coding", 400,
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"),
    Refusal(
      "two lengths", 400,
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\n"),
    Refusal("list of lengths", 400, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4, 4\r\n\r\n"),
    Refusal("signed length", 400, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +4\r\n\r\n"),
    Refusal("empty length", 400, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length:\r\n\r\n"),
    Refusal(
      "length beyond 64 bits", 413,
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n"),
    Refusal(
      "coding beside chunked", 501,
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"),
    Refusal(
      "disguised coding", 501,
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n"),
    Refusal(
      "two codings", 400,
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n"),
    Refusal("coding in 1.0", 400, "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"),
    Refusal("unknown expectation", 417, "GET / HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n"),
    Refusal("chunk without size", 400, chunked("\r\nabc")),
    Refusal("chunk size with sign", 400, chunked("+3\r\nabc\r\n")),
    Refusal("chunk size in 0x", 400, chunked("0x3\r\nabc\r\n")),
    Refusal("chunk of 16 digits", 413, chunked("FFFFFFFFFFFFFFFF\r\n")),
    Refusal("chunk ends late", 400, chunked("3\r\nabcd\r\n")),
    Refusal("chunk line by LF", 400, chunked("3\nabc\r\n")),
    Refusal("long chunk extension", 400, chunked("3;\(String(repeating: "a", count: 300))\r\n")),
    Refusal("long trailers", 431, chunked("0\r\na: \(String(repeating: "b", count: 9000))\r\n")),
    Refusal("long request line", 414, "GET /\(String(repeating: "a", count: 9000)) HTTP/1.1\r\n"),
    Refusal(
      "long head", 431,
      "GET / HTTP/1.1\r\nHost: x\r\na: \(String(repeating: "b", count: 33000))\r\n"),
    Refusal(
      "many fields", 431,
      "GET / HTTP/1.1\r\nHost: x\r\n\(String(repeating: "a: b\r\n", count: 101))\r\n"),
  ]

  static func chunked(_ body: String) -> String {
    "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n\(body)"
  }

  @Test("what two parsers could read differently is refused", arguments: refusals)
  func refused(_ refusal: Refusal) {
    #expect(parse(refusal.text).status == refusal.status)
    #expect(parse(refusal.text, step: 1).status == refusal.status)
  }

  @Test("an endless line is refused before its end comes")
  func endlessLine() {
    #expect(parse(String(repeating: "a", count: 20_000), step: 100).status == 414)
  }
}
