// Forms in any cut of their bytes.

import Testing

@testable import HTTP

@Suite struct MultipartParserTests {
  /// The events of a body that arrives in pieces of a size, contents joined.
  func events(
    _ body: String, boundary: String = "b", pieceSize: Int = 1000
  ) throws -> [MultipartParser.Event] {
    var parser = try #require(MultipartParser(boundary: boundary))
    var events: [MultipartParser.Event] = []
    var rest = Array(body.utf8)[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(pieceSize))
      rest = rest.dropFirst(pieceSize)
      for event in try piece.withUnsafeBytes({ try parser.receive($0) }) {
        if case .content(let more) = event, case .content(let bytes)? = events.last {
          events[events.count - 1] = .content(bytes + more)
        } else {
          events.append(event)
        }
      }
    }
    #expect(parser.isComplete)
    return events
  }

  static let form =
    "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nNote\r\n"
    + "--b  \r\ncontent-disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n"
    + "Content-Type:text/plain\r\n\r\nline\r\n--not it\r\n\r\n--b--\r\nepilogue"

  @Test("the parts come out the same however the bytes are cut", arguments: 1...40)
  func cuts(pieceSize: Int) throws {
    let name: HTTPFields = ["content-disposition": "form-data; name=\"name\""]
    let file: HTTPFields = [
      "content-disposition": "form-data; name=\"f\"; filename=\"a.txt\"",
      "content-type": "text/plain",
    ]
    #expect(
      try events(Self.form, pieceSize: pieceSize) == [
        .part(name), .content(Array("Note".utf8)), .partEnded,
        .part(file), .content(Array("line\r\n--not it\r\n".utf8)), .partEnded,
      ])
  }

  @Test("a part may be empty, and may have no fields")
  func empty() throws {
    #expect(
      try events("--b\r\n\r\n\r\n--b\r\na: 1\r\n\r\n\r\n--b--") == [
        .part([:]), .partEnded, .part(["a": "1"]), .partEnded,
      ])
  }

  @Test(
    "nonsense is refused",
    arguments: [
      "--b\r\nno colon\r\n\r\n", "--bx\r\n\r\n",
      "--b\r\na: \(String(repeating: "x", count: 20_000))",
      String(repeating: "--b\r\n\r\n\r\n", count: 101),
    ])
  func nonsense(body: String) throws {
    var parser = try #require(MultipartParser(boundary: "b"))
    #expect(throws: MultipartParser.Malformed.self) {
      try Array(body.utf8).withUnsafeBytes { _ = try parser.receive($0) }
    }
  }

  @Test("a boundary has 1 to 70 printable characters")
  func boundaries() {
    #expect(MultipartParser(boundary: "") == nil)
    #expect(MultipartParser(boundary: "a\r\n") == nil)
    #expect(MultipartParser(boundary: String(repeating: "x", count: 71)) == nil)
  }
}
