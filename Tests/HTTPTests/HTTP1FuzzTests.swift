// Damaged HTTP/1.1: however its bytes are cut, the parser must come to the same end.

import HTTP
import Testing

@Suite struct HTTP1FuzzTests {
  @Test("damaged requests are read or refused the same, whole or byte by byte", arguments: 0..<20)
  func damaged(round: Int) {
    var state = UInt64(round + 1) &* 0x9E37_79B9_7F4A_7C15
    func number(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(truncatingIfNeeded: state >> 1) % bound
    }
    let spice = Array("\r\n\0 :;,\t0aZ/?#%\u{7F}".utf8)
    for _ in 0..<50 {
      var bytes = Array(HTTP1ParserTests.pipelined.utf8)
      for _ in 0...number(below: 3) {
        let index = number(below: bytes.count)
        switch number(below: 3) {
        case 0: bytes[index] = spice[number(below: spice.count)]
        case 1: bytes.remove(at: index)
        default: bytes.insert(spice[number(below: spice.count)], at: index)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let whole = parse(text)
      #expect(parse(text, step: 1) == whole)
      #expect(parse(text, step: 3) == whole)
    }
  }
}
