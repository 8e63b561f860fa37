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

@Suite struct AES256GCMTests {
  private func bytes(_ hex: String) -> [UInt8] { Hex.decode(hex) ?? [] }

  /// Test cases 13, 14 and 16 of "The Galois/Counter Mode of Operation" (McGrew, Viega).
  static let vectors:
    [(key: String, nonce: String, binding: String, text: String, sealed: String)] =
      [
        (
          String(repeating: "00", count: 32), String(repeating: "00", count: 12), "", "",
          "530f8afbc74536b9a963b4f1c4cb738b"
        ),
        (
          String(repeating: "00", count: 32), String(repeating: "00", count: 12), "",
          String(repeating: "00", count: 16),
          "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"
        ),
        (
          "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
          "cafebabefacedbaddecaf888", "feedfacedeadbeeffeedfacedeadbeefabaddad2",
          "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
            + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
          "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
            + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
            + "76fc6ece0f4e1768cddf8853bb2d551b"
        ),
      ]

  @Test("the authors' vectors", arguments: 0..<vectors.count)
  func known(index: Int) throws {
    let vector = Self.vectors[index]
    let cipher = try #require(AES256GCM(key: bytes(vector.key)))
    let (nonce, binding) = (bytes(vector.nonce), bytes(vector.binding))
    let sealed = cipher.seal(bytes(vector.text), nonce: nonce, binding: binding)
    #expect(Hex.encode(sealed) == vector.sealed)
    #expect(cipher.open(sealed, nonce: nonce, binding: binding) == bytes(vector.text))
  }

  @Test("another key, nonce, binding or bit opens nothing")
  func forgeries() throws {
    let cipher = try #require(AES256GCM(key: [UInt8](repeating: 1, count: 32)))
    let nonce = [UInt8](repeating: 2, count: 12)
    let sealed = cipher.seal(Array("secret".utf8), nonce: nonce, binding: [3])
    #expect(cipher.open(sealed, nonce: nonce, binding: [3]) == Array("secret".utf8))
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(cipher.open(changed, nonce: nonce, binding: [3]) == nil)
    }
    #expect(cipher.open(sealed, nonce: nonce, binding: [4]) == nil)
    #expect(cipher.open(sealed, nonce: nonce, binding: []) == nil)
    #expect(cipher.open(sealed, nonce: [UInt8](repeating: 3, count: 12), binding: [3]) == nil)
    #expect(cipher.open(sealed, nonce: [2], binding: [3]) == nil)
    #expect(cipher.open(Array(sealed.prefix(15)), nonce: nonce, binding: [3]) == nil)
    let other = try #require(AES256GCM(key: [UInt8](repeating: 9, count: 32)))
    #expect(other.open(sealed, nonce: nonce, binding: [3]) == nil)
    #expect(AES256GCM(key: [1, 2, 3]) == nil)
  }
}
