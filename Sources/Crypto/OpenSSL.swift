// The fence around OpenSSL: SHA-256, HMAC-SHA256, AES-256-GCM, Ed25519 and comparison in constant
// time.

import COpenSSL
import Synchronization

/// SHA-256 (FIPS 180-4), at once or piece by piece. Digests have 32 bytes.
package struct SHA256: ~Copyable {
  package static let byteCount = 32
  private let context: OpaquePointer

  package init() {
    context = Self.makeContext()
    OpenSSL.require(EVP_DigestInit_ex(context, OpenSSL.sha256.pointer, nil))
  }

  deinit { EVP_MD_CTX_free(context) }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    OpenSSL.require(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count))
  }

  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  package consuming func finish() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.byteCount) { buffer, count in
      OpenSSL.require(EVP_DigestFinal_ex(context, buffer.baseAddress, nil))
      count = Self.byteCount
    }
  }

  /// The digest of the bytes.
  package static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finish()
  }

  /// The digest of the text's UTF-8.
  package static func hash(_ text: String) -> [UInt8] { hash(Array(text.utf8)) }

  private static func makeContext() -> OpaquePointer {
    guard let context = EVP_MD_CTX_new() else { OpenSSL.outOfMemory() }
    return context
  }
}

/// HMAC-SHA256 (RFC 2104) under one key. The key is scheduled once, so that a code costs a quarter
/// of what a fresh context does. Codes have 32 bytes. Callable from any thread.
package final class HMACSHA256: Sendable {
  package static let byteCount = 32
  private let context: Mutex<KeyedContext>

  package init(key: [UInt8]) { context = Mutex(KeyedContext(key)) }

  /// The code of the bytes.
  package func code(for bytes: [UInt8]) -> [UInt8] {
    context.withLock { $0.code { context in context.update(bytes) } }
  }

  /// The code of the text's UTF-8.
  package func code(for text: String) -> [UInt8] { code(for: Array(text.utf8)) }

  /// The code of the pieces as if they were one.
  package func code(for pieces: [[UInt8]]) -> [UInt8] {
    context.withLock {
      $0.code { context in
        for piece in pieces { context.update(piece) }
      }
    }
  }

  /// Whether the code is that of the bytes, in constant time.
  package func isValid(_ code: [UInt8], for bytes: [UInt8]) -> Bool {
    isEqualInConstantTime(code, self.code(for: bytes))
  }
}

/// Ed25519 signatures (RFC 8032). Keys have 32 bytes, signatures 64.
package enum Ed25519 {
  package static let keyByteCount = 32
  package static let signatureByteCount = 64

  /// The public key of a private one; nil where that has not 32 bytes.
  package static func publicKey(of privateKey: [UInt8]) -> [UInt8]? {
    guard let key = RawKey(private: privateKey) else { return nil }
    return [UInt8](unsafeUninitializedCapacity: keyByteCount) { buffer, count in
      count = keyByteCount
      OpenSSL.require(EVP_PKEY_get_raw_public_key(key.handle, buffer.baseAddress, &count))
    }
  }

  /// The signature of the message; nil where the key has not 32 bytes.
  package static func signature(
    of message: [UInt8], privateKey: [UInt8]
  ) -> [UInt8]? {
    guard let key = RawKey(private: privateKey) else { return nil }
    guard let context = EVP_MD_CTX_new() else { OpenSSL.outOfMemory() }
    defer { EVP_MD_CTX_free(context) }
    OpenSSL.require(EVP_DigestSignInit(context, nil, nil, nil, key.handle))
    return [UInt8](unsafeUninitializedCapacity: signatureByteCount) { buffer, count in
      count = signatureByteCount
      OpenSSL.require(
        EVP_DigestSign(context, buffer.baseAddress, &count, message, message.count))
    }
  }

  /// Whether the holder of the public key signed the message.
  package static func isValid(
    _ signature: [UInt8], of message: [UInt8], publicKey: [UInt8]
  ) -> Bool {
    guard let key = RawKey(public: publicKey) else { return false }
    guard let context = EVP_MD_CTX_new() else { OpenSSL.outOfMemory() }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestVerifyInit(context, nil, nil, nil, key.handle) == 1 else { return false }
    return EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }

  /// A key as OpenSSL holds it, for one call: signing is rare, so none is kept.
  private struct RawKey: ~Copyable {
    let handle: OpaquePointer

    init?(private bytes: [UInt8]) {
      guard bytes.count == keyByteCount,
        let handle = EVP_PKEY_new_raw_private_key_ex(nil, "ED25519", nil, bytes, bytes.count)
      else { return nil }
      self.handle = handle
    }

    init?(public bytes: [UInt8]) {
      guard bytes.count == keyByteCount,
        let handle = EVP_PKEY_new_raw_public_key_ex(nil, "ED25519", nil, bytes, bytes.count)
      else { return nil }
      self.handle = handle
    }

    deinit { EVP_PKEY_free(handle) }
  }
}

/// AES-256 in Galois/counter mode (NIST SP 800-38D) under one key: what is sealed can neither be
/// read nor changed without it. A nonce must never come twice under one key.
package struct AES256GCM: Sendable {
  package static let keyByteCount = 32
  package static let nonceByteCount = 12
  package static let tagByteCount = 16

  private let key: [UInt8]

  /// Nil where the key has not 32 bytes.
  package init?(key: [UInt8]) {
    guard key.count == Self.keyByteCount else { return nil }
    self.key = key
  }

  /// The bytes encrypted, and a tag of 16 bytes over them and what they are bound to. The nonce has
  /// 12 bytes.
  package func seal(_ bytes: [UInt8], nonce: [UInt8], binding: [UInt8]) -> [UInt8] {
    precondition(nonce.count == Self.nonceByteCount, "a nonce of GCM has 12 bytes")
    let context = CipherContext()
    OpenSSL.require(
      EVP_EncryptInit_ex2(context.handle, OpenSSL.aes256GCM.pointer, key, nonce, nil))
    context.encrypt(into: nil, binding)
    return [UInt8](unsafeUninitializedCapacity: bytes.count + Self.tagByteCount) { buffer, count in
      context.encrypt(into: buffer.baseAddress, bytes)
      var rest: Int32 = 0
      OpenSSL.require(
        EVP_EncryptFinal_ex(context.handle, buffer.baseAddress?.advanced(by: bytes.count), &rest))
      OpenSSL.require(
        EVP_CIPHER_CTX_ctrl(
          context.handle, EVP_CTRL_AEAD_GET_TAG, Int32(Self.tagByteCount),
          buffer.baseAddress?.advanced(by: bytes.count)))
      count = bytes.count + Self.tagByteCount
    }
  }

  /// The bytes that were sealed; nil where key, nonce, binding or any bit is another.
  package func open(_ sealed: [UInt8], nonce: [UInt8], binding: [UInt8]) -> [UInt8]? {
    guard nonce.count == Self.nonceByteCount, sealed.count >= Self.tagByteCount else { return nil }
    let bytes = Array(sealed.dropLast(Self.tagByteCount))
    var tag = Array(sealed.suffix(Self.tagByteCount))
    let context = CipherContext()
    OpenSSL.require(
      EVP_DecryptInit_ex2(context.handle, OpenSSL.aes256GCM.pointer, key, nonce, nil))
    context.decrypt(into: nil, binding)
    var isGenuine = false
    let opened = [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { buffer, count in
      context.decrypt(into: buffer.baseAddress, bytes)
      OpenSSL.require(
        EVP_CIPHER_CTX_ctrl(
          context.handle, EVP_CTRL_AEAD_SET_TAG, Int32(Self.tagByteCount), &tag))
      var rest: Int32 = 0
      let end = buffer.baseAddress?.advanced(by: bytes.count)
      isGenuine = EVP_DecryptFinal_ex(context.handle, end, &rest) == 1
      count = isGenuine ? bytes.count : 0
    }
    return isGenuine ? opened : nil
  }
}

/// A cipher's context for one message.
private struct CipherContext: ~Copyable {
  let handle: OpaquePointer

  init() {
    guard let handle = EVP_CIPHER_CTX_new() else { OpenSSL.outOfMemory() }
    self.handle = handle
  }

  deinit { EVP_CIPHER_CTX_free(handle) }

  /// Without an output the bytes are what the message is bound to. Lengths are those of what a
  /// provider said: far below what an `Int32` holds.
  func encrypt(into output: UnsafeMutablePointer<UInt8>?, _ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    var length: Int32 = 0
    OpenSSL.require(
      EVP_EncryptUpdate(handle, output, &length, bytes, Int32(clamping: bytes.count)))
  }

  func decrypt(into output: UnsafeMutablePointer<UInt8>?, _ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    var length: Int32 = 0
    OpenSSL.require(
      EVP_DecryptUpdate(handle, output, &length, bytes, Int32(clamping: bytes.count)))
  }
}

/// Whether both are equal, in a time that depends on their lengths only.
package func isEqualInConstantTime(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
}

/// An EVP_MAC context that keeps its key between codes.
private struct KeyedContext: ~Copyable {
  private let handle: OpaquePointer

  init(_ key: [UInt8]) {
    guard let mac = EVP_MAC_fetch(nil, "HMAC", nil), let handle = EVP_MAC_CTX_new(mac) else {
      OpenSSL.outOfMemory()
    }
    EVP_MAC_free(mac)
    self.handle = handle
    // An empty key would mean "keep the key" to OpenSSL; RFC 2104 pads keys with zeros, so that
    // one zero byte is the same key.
    let key = key.isEmpty ? [0] : key
    var name = Array("SHA256".utf8CString)
    let status = name.withUnsafeMutableBufferPointer { name in
      let parameters = [
        OSSL_PARAM_construct_utf8_string("digest", name.baseAddress, 0), OSSL_PARAM_construct_end(),
      ]
      return EVP_MAC_init(handle, key, key.count, parameters)
    }
    OpenSSL.require(status)
  }

  deinit { EVP_MAC_CTX_free(handle) }

  mutating func code(_ write: (inout KeyedContext) -> Void) -> [UInt8] {
    OpenSSL.require(EVP_MAC_init(handle, nil, 0, nil))
    write(&self)
    return [UInt8](unsafeUninitializedCapacity: HMACSHA256.byteCount) { buffer, count in
      OpenSSL.require(EVP_MAC_final(handle, buffer.baseAddress, &count, buffer.count))
    }
  }

  mutating func update(_ bytes: [UInt8]) {
    OpenSSL.require(EVP_MAC_update(handle, bytes, bytes.count))
  }
}

/// What the types above share.
private enum OpenSSL {
  /// Fetched once: an implicit fetch costs more than the digest of a short message.
  static let sha256 = Algorithm()
  static let aes256GCM = Cipher()

  /// These calls fail only where memory is out or libcrypto is broken; there is nothing to go on
  /// with then, and nothing that a peer sends leads here.
  static func require(_ status: Int32) {
    if status != 1 { outOfMemory() }
  }

  static func outOfMemory() -> Never { preconditionFailure("libcrypto is out of memory") }

  /// `@unchecked Sendable`: an EVP_MD is immutable and counted (provider-digest(7)).
  final class Algorithm: @unchecked Sendable {
    let pointer = EVP_MD_fetch(nil, "SHA256", nil)
  }

  /// `@unchecked Sendable`: an EVP_CIPHER is immutable and counted too.
  final class Cipher: @unchecked Sendable {
    let pointer = EVP_CIPHER_fetch(nil, "AES-256-GCM", nil)
  }
}
