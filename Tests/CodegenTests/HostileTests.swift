// Bytes that no one should send: an error or a message, never a crash.

import Core
import Testing
import Wire

/// Marsaglia's xorshift: the same bytes on every run.
struct Noise {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

@Suite struct HostileTests {
  @Test("every beginning of a message is a message or an error")
  func truncation() throws {
    for bytes in [Samples.scalars().binary(), Samples.lists().binary(), Samples.maps().binary()] {
      for count in 0..<bytes.count {
        let part = Array(bytes.prefix(count))
        _ = try? TestV1.Scalars(binary: part)
        _ = try? TestV1.Lists(binary: part)
        _ = try? TestV1.Maps(binary: part)
      }
    }
    let json = Samples.scalars().json()
    for count in 0..<json.count {
      #expect(throws: Failure.self) { try TestV1.Scalars(json: Array(json.prefix(count))) }
    }
  }

  @Test("what is read from changed bytes can be written and read again")
  func mutation() throws {
    var noise = Noise(seed: 1)
    let originals = [
      Samples.lists().binary(), Samples.maps().binary(), try Samples.wellKnown().binary(),
    ]
    for round in 0..<3000 {
      var bytes = originals[round % 3]
      for _ in 0...noise.below(4) {
        bytes[noise.below(bytes.count)] = UInt8(truncatingIfNeeded: noise.next())
      }
      switch round % 3 {
      case 0: try check(TestV1.Lists.self, bytes)
      case 1: try check(TestV1.Maps.self, bytes)
      case _: try check(TestV1.WellKnown.self, bytes)
      }
    }
  }

  private func check<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws {
    guard let message = try? M(binary: bytes) else { return }
    let written = message.binary()
    #expect(try M(binary: written).binary() == written)
    _ = message.json()
    var violations = Violations()
    message.validate(into: &violations)
  }

  @Test("changed JSON is a message or an error")
  func jsonMutation() throws {
    var noise = Noise(seed: 2)
    let original = try Samples.wellKnown().json() + Samples.scalars().json()
    let characters = Array("{}[]\",:\\u0123456789eE+-.nulltrue \n\u{7F}é".utf8)
    for _ in 0..<3000 {
      var text = original
      for _ in 0...noise.below(3) {
        text[noise.below(text.count)] = characters[noise.below(characters.count)]
      }
      _ = try? TestV1.WellKnown(json: text)
      _ = try? TestV1.Scalars(json: Array(text.suffix(Samples.scalars().json().count)))
      _ = try? JSONValue(parsing: text)
    }
  }

  @Test("a message in itself a hundred times is read, once more is refused")
  func depth() throws {
    func nested(_ count: Int) -> TestV1.Choice {
      var message = TestV1.Choice()
      for _ in 0..<count {
        var outer = TestV1.Choice()
        outer.next = message
        message = outer
      }
      return message
    }
    #expect(try TestV1.Choice(binary: nested(100).binary()) == nested(100))
    #expect(throws: Failure.self) { try TestV1.Choice(binary: nested(101).binary()) }
    let bytes = [UInt8](repeating: 0x42, count: 1_000_000)
    #expect(throws: Failure.self) { try TestV1.Choice(binary: bytes) }
    let text =
      String(repeating: "{\"next\":", count: 101) + "{}" + String(repeating: "}", count: 101)
    #expect(throws: Failure.self) { try TestV1.Choice(json: text) }
  }

  @Test("a string that is not UTF-8 is refused in fields, lists, maps and oneofs")
  func badText() {
    #expect(throws: Failure.self) { try TestV1.Scalars(binary: [0x4A, 1, 0xFF]) }
    #expect(throws: Failure.self) { try TestV1.Lists(binary: [0x2A, 2, 0xC0, 0x80]) }
    #expect(throws: Failure.self) { try TestV1.Maps(binary: [0x0A, 3, 0x0A, 1, 0xFF]) }
    #expect(throws: Failure.self) { try TestV1.Choice(binary: [0x0A, 3, 0xED, 0xA0, 0x80]) }
  }

  @Test("an undecodable request is invalid_request with the reason undecodable")
  func failure() {
    do throws(Failure) {
      _ = try TestV1.Scalars(binary: [0x4A])
      Issue.record("accepted")
    } catch {
      #expect(error.code == .invalidRequest)
      #expect(error.reason == Failure.undecodable)
      #expect(error.grpcStatus == 13)
    }
  }
}
