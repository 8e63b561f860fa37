import Core
import Testing

@Suite struct EncodingTests {
  @Test(
    "base 64 follows the vectors of RFC 4648 § 10",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func base64(plain: String, text: String) {
    #expect(Base64.encode(Array(plain.utf8)) == text)
    #expect(Base64.decode(text) == Array(plain.utf8))
    #expect(Base64.decode(text.prefix { $0 != "=" }) == Array(plain.utf8))
  }

  @Test("bad base 64 is refused", arguments: ["A", "AB=", "AB===", "A=B=", "A B", "é", "===="])
  func badBase64(text: String) {
    #expect(Base64.decode(text) == nil)
  }

  @Test("hexadecimal round-trips and refuses what it is not")
  func hex() {
    #expect(Hex.encode([0, 0xAB, 0xFF]) == "00abff")
    #expect(Hex.decode("00ABff") == [0, 0xAB, 0xFF])
    #expect(Hex.decode("0") == nil)
    #expect(Hex.decode("0g") == nil)
  }
}
