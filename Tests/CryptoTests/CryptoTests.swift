import Core
import Crypto
import Testing

@Suite struct CryptoTests {
  @Test(
    "SHA-256 of the standard's examples (FIPS 180-4)",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func digests(text: String, digest: String) {
    #expect(Hex.encode(SHA256.hash(text)) == digest)
    var pieces = SHA256()
    for byte in text.utf8 { pieces.update([byte]) }
    #expect(Hex.encode(pieces.finish()) == digest)
  }

  @Test(
    "HMAC-SHA256 of the standard's examples (RFC 4231)",
    arguments: [
      (
        [UInt8](repeating: 0x0b, count: 20), Array("Hi There".utf8),
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        [UInt8](repeating: 0xaa, count: 131),
        Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
      ([], [], "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
    ])
  func codes(key: [UInt8], message: [UInt8], code: String) {
    let hmac = HMACSHA256(key: key)
    // The key is kept: a second and third code are the same.
    for _ in 0..<3 { #expect(Hex.encode(hmac.code(for: message)) == code) }
    #expect(Hex.encode(hmac.code(for: message.map { [$0] })) == code)
    #expect(hmac.isValid(Hex.decode(code) ?? [], for: message))
    #expect(!hmac.isValid(Hex.decode(code) ?? [], for: message + [0]))
  }

  @Test("bytes are equal only as a whole")
  func comparison() {
    #expect(isEqualInConstantTime([], []))
    #expect(isEqualInConstantTime([1, 2], [1, 2]))
    #expect(!isEqualInConstantTime([1, 2], [1, 3]))
    #expect(!isEqualInConstantTime([1, 2], [1, 2, 3]))
    #expect(!isEqualInConstantTime([1, 2], []))
  }

  @Test("a secret cannot be seen by printing it")
  func secret() {
    let secret = Secret("hunter2")
    struct Holder { let secret: Secret }
    var dumped = ""
    dump(Holder(secret: secret), to: &dumped)
    for text in ["\(secret)", String(reflecting: secret), "\(Holder(secret: secret))", dumped] {
      #expect(!text.contains("hunter2"))
    }
    #expect(secret.revealed == "hunter2")
    #expect(secret == Secret("hunter2"))
    #expect(secret != Secret("hunter3"))
    #expect(secret != Secret("hunter22"))
  }
}

@Suite struct Ed25519Tests {
  /// RFC 8032 § 7.1, test 2.
  let privateKey =
    Hex.decode("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb") ?? []
  let publicKey =
    Hex.decode("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") ?? []
  let signature =
    Hex.decode(
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00") ?? []

  @Test("the RFC's key signs the RFC's message as the RFC says")
  func vector() {
    #expect(Ed25519.publicKey(of: privateKey) == publicKey)
    #expect(Ed25519.signature(of: [0x72], privateKey: privateKey) == signature)
    #expect(Ed25519.isValid(signature, of: [0x72], publicKey: publicKey))
  }

  @Test("another message, key or length is not valid")
  func forgeries() {
    #expect(!Ed25519.isValid(signature, of: [0x73], publicKey: publicKey))
    #expect(!Ed25519.isValid(signature, of: [0x72], publicKey: privateKey))
    #expect(!Ed25519.isValid(Array(signature.dropLast()), of: [0x72], publicKey: publicKey))
    #expect(Ed25519.publicKey(of: [1, 2, 3]) == nil)
    #expect(Ed25519.signature(of: [], privateKey: []) == nil)
  }
}
