@testable import Access
import Core
import Testing

@Suite struct KeySecretTests {
  /// Random bytes that count up, so that keys are the same in every run.
  static var counting: World {
    var world = World.live
    world.fillRandom = { buffer in
      for index in buffer.indices { buffer[index] = UInt8(index % 256) }
    }
    return world
  }

  @Test("a key has its class, 32 characters and a checksum", arguments: KeySecret.Class.allCases)
  func format(class: KeySecret.Class) throws {
    let secret = KeySecret.make(`class`, world: .live)
    let text = secret.text.revealed
    #expect(text.hasPrefix("mr_\(`class`.rawValue)_"))
    #expect(text.count == "mr_\(`class`.rawValue)_".count + 38)
    #expect(KeySecret(text) == secret)
    #expect(secret.hint == String(text.prefix(text.count - 34)))
  }

  @Test("the format is fixed: known random bytes make a known key")
  func known() {
    // Checksums computed by Python's zlib.crc32 over the text before them.
    #expect(
      KeySecret.make(.test, world: Self.counting).text.revealed
        == "mr_test_0123456789ABCDEFGHIJKLMNOPQRSTUV2GRgiJ")
  }

  @Test(
    "a text that is not a whole key of ours is refused",
    arguments: [
      "", "mr_", "mr_test_", "Bearer x", "sk_live_0123456789ABCDEFGHIJKLMNOPQRSTUV000000",
      "mr_other_0123456789ABCDEFGHIJKLMNOPQRSTUV000000",
      "mr_test_0123456789ABCDEFGHIJKLMNOPQRSTUV000000",
      "mr_test_0123456789ABCDEFGHIJKLMNOPQRSTU-000000",
      "mr_test_0123456789ABCDEFGHIJKLMNOPQRSTU\u{0}000000", "mr_test_ä",
    ])
  func refused(text: String) { #expect(KeySecret(text) == nil) }

  @Test("one wrong character anywhere is found")
  func mistyped() {
    let text = KeySecret.make(.live, world: .live).text.revealed
    for index in text.indices {
      var wrong = text
      wrong.replaceSubrange(index...index, with: text[index] == "x" ? "y" : "x")
      #expect(KeySecret(wrong) == nil)
    }
    #expect(KeySecret(text + "0") == nil)
    #expect(KeySecret(String(text.dropLast())) == nil)
  }

  @Test("CRC-32 of the standard's check value")
  func checksum() {
    #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum([]) == 0)
  }

  @Test(
    "base 62 pads and counts",
    arguments: [
      (UInt32(0), "000000"), (61, "00000z"), (62, "000010"), (.max, "4gfFC3"),
    ])
  func digits(number: UInt32, text: String) { #expect(Base62.encode(number, count: 6) == text) }
}
