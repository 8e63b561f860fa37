// Damaged bytes against a server session: it may refuse anything, but must neither trap nor leave
// an exchange without its end.

import HTTP
import HTTP2
import Testing

/// Numbers that look random and are the same for the same seed (xorshift).
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: state >> 1) % max(1, bound)
  }
}

@Suite struct FuzzTests {
  /// What a client sends for a few calls, as one run of bytes.
  private static func clientBytes() -> [UInt8] {
    let client = HTTP2ClientSession()
    for index in 0..<4 {
      let answer = Answer()
      let head = request("/\(index)", fields: ["te": "trailers", "x": "\(index)"])
      let exchange = client.open(head, endOfRequest: index == 0, receiver: answer)
      if index > 0 {
        exchange.write([UInt8](repeating: 1, count: index * 40))
        exchange.finish(trailers: index == 2 ? ["t": "u"] : nil)
      }
    }
    client.ping()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = buffer.withUnsafeMutableBytes { client.fill($0) }
    client.connectionLost()
    return Array(buffer.prefix(count))
  }

  private static func damage(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0...numbers.next(below: 4) {
      // The preface stays, so that damage reaches the frames.
      let index = 24 + numbers.next(below: bytes.count - 24)
      switch numbers.next(below: 4) {
      case 0: bytes[index] = UInt8(numbers.next(below: 256))
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(UInt8(numbers.next(below: 256)), at: index)
      case 3:
        let end = min(bytes.count, index + numbers.next(below: 60))
        bytes.insert(contentsOf: bytes[index..<end], at: index)
      default: break
      }
    }
    return bytes
  }

  @Test("damaged frames end in refusals; every exchange that began ends once", arguments: 0..<20)
  func damagedFrames(round: Int) {
    let original = Self.clientBytes()
    for seed in 0..<50 {
      var numbers = Numbers(seed: UInt64(round * 50 + seed + 1))
      let bytes = Self.damage(original, &numbers)
      let handler = Handler()
      let server = HTTP2ServerSession(
        handler: handler, peer: "peer", loop: NoLoop(), isSecure: false)
      var output = [UInt8](repeating: 0, count: 65_536)
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = Array(rest.prefix(1 + numbers.next(below: 200)))
        rest = rest.dropFirst(piece.count)
        piece.withUnsafeBytes { server.receive($0) }
        while output.withUnsafeMutableBytes({ server.fill($0) }) > 0 {}
      }
      server.connectionLost()
      for recorder in handler.recorders {
        #expect(recorder.log.filter { $0 == "closed" }.count == 1, "seed \(seed)")
        #expect(recorder.log.last == "closed", "seed \(seed)")
      }
    }
  }
}
