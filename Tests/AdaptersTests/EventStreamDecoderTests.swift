// Events come out whole, however the stream is cut.

import Testing

@testable import Adapters

@Suite("Event stream")
struct EventStreamDecoderTests {
  private func decode(_ pieces: [[UInt8]]) -> [ServerEvent] {
    var decoder = EventStreamDecoder()
    var events: [ServerEvent] = []
    for piece in pieces { events += decoder.receive(piece) }
    return events + decoder.finish()
  }

  private func event(_ data: String, _ name: String = "") -> ServerEvent {
    ServerEvent(name: name, data: Array(data.utf8))
  }

  @Test(
    "every kind of line end, comments, and fields without a space are read",
    arguments: ["\n", "\r\n", "\r"])
  func lines(_ end: String) {
    let lines = [
      ": hello", "event: a", "data: 1", "data:2", "id: 7", "retry: 5", "", "", "data", "",
      ": ping", "", "data: é",
    ]
    let text = "\u{FEFF}" + lines.joined(separator: end) + end + end
    let expected = [event("1\n2", "a"), event(""), event("é")]
    let bytes = Array(text.utf8)
    #expect(decode([bytes]) == expected)
    for cut in bytes.indices {
      #expect(decode([Array(bytes[..<cut]), Array(bytes[cut...])]) == expected, "cut at \(cut)")
    }
    #expect(decode(bytes.map { [$0] }) == expected)
  }

  @Test("an event without its closing blank line counts at the end of the stream")
  func unterminated() {
    #expect(decode([Array("data: x".utf8)]) == [event("x")])
    #expect(decode([Array("data: x\n".utf8)]) == [event("x")])
    #expect(decode([Array("event: x\n".utf8)]).isEmpty)
    #expect(decode([]).isEmpty)
  }
}
