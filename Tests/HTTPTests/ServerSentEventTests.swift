// Server-sent events, written and parsed.

import HTTP
import Testing

/// All events of a stream that arrives in pieces of `step` bytes.
private func events(_ bytes: [UInt8], step: Int = .max) throws -> [ServerSentEvent] {
  var parser = ServerSentEventParser(sizeLimit: 1000)
  var events: [ServerSentEvent] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    parser.append(Array(rest.prefix(step)))
    rest = rest.dropFirst(step)
    while let event = try parser.next() { events.append(event) }
  }
  return events
}

private func events(_ text: String, step: Int = .max) throws -> [ServerSentEvent] {
  try events(Array(text.utf8), step: step)
}

@Suite struct ServerSentEventTests {
  @Test("events come out the same however their bytes are cut", arguments: [1, 2, 3, 5, 1000])
  func cuts(step: Int) throws {
    let text =
      "\u{FEFF}: hello\r\nevent: a\rdata: über\ndata:  two\r\nid: 7\r\n\r\n"
      + "data\n\ndata:x\r\r\nid: \0\nretry: 10\nunknown: z\n\n\ndata: lost"
    #expect(
      try events(text, step: step) == [
        ServerSentEvent(event: "a", data: "über\n two", id: "7"),
        ServerSentEvent(data: "", id: "7"),
        ServerSentEvent(data: "x", id: "7"),
      ])
  }

  @Test("an event without data is not dispatched and its type is forgotten")
  func withoutData() throws {
    #expect(try events("event: a\n\ndata: b\n\n") == [ServerSentEvent(data: "b")])
  }

  @Test("bytes that are no UTF-8 become replacement characters")
  func invalidText() throws {
    let bytes = Array("data: a".utf8) + [0xFF] + Array("b\n\n".utf8)
    #expect(try events(bytes) == [ServerSentEvent(data: "a\u{FFFD}b")])
  }

  @Test("a line and an event have a limit")
  func limits() {
    let long = String(repeating: "a", count: 1001)
    #expect(throws: FramingError.tooLong(limit: 1000)) { try events("data: \(long)") }
    let lines = String(repeating: "data: \(String(repeating: "a", count: 600))\n", count: 2)
    #expect(throws: FramingError.tooLong(limit: 1000)) { try events(lines) }
  }

  @Test("retry is kept when it is a number")
  func retry() throws {
    var parser = ServerSentEventParser()
    parser.append(Array("retry: 1500\nretry: x\nretry: -1\n\n".utf8))
    #expect(try parser.next() == nil)
    #expect(parser.retryMilliseconds == 1500)
  }

  @Test("what is written is parsed back, line ends included")
  func roundTrip() throws {
    var output: [UInt8] = []
    ServerSentEventWriter.appendRetry(milliseconds: 3000, to: &output)
    ServerSentEventWriter.append(
      event: "delta", id: "3.18", data: Array("one\ntwo\r\nthree\r".utf8), to: &output)
    ServerSentEventWriter.appendComment("still here", to: &output)
    ServerSentEventWriter.append(event: "a\nb", id: "c\rd", data: Array("{}".utf8), to: &output)
    #expect(
      try events(output) == [
        ServerSentEvent(event: "delta", data: "one\ntwo\nthree\n", id: "3.18"),
        ServerSentEvent(event: "ab", data: "{}", id: "cd"),
      ])
  }

  @Test("lines of NDJSON come out the same however they are cut", arguments: [1, 2, 100])
  func lines(step: Int) throws {
    var splitter = LineSplitter(sizeLimit: 10)
    var lines: [String] = []
    var rest = Array("{}\n\r\n[1]\r\n\"a\rb\"\n12".utf8)[...]
    while !rest.isEmpty {
      splitter.append(Array(rest.prefix(step)))
      rest = rest.dropFirst(step)
      while let line = try splitter.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    }
    #expect(lines == ["{}", "", "[1]", "\"a\rb\""])
    #expect(splitter.finish().map { String(decoding: $0, as: UTF8.self) } == "12")
    #expect(splitter.finish() == nil)
  }
}
