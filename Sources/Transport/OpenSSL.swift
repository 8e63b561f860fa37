// The fence around OpenSSL's TLS: bytes in, bytes out, no sockets. A connection's records go
// through two buffers in memory, so that the loop alone reads and writes.

import COpenSSL
package import Core
import Glibc

/// What is wrong with a certificate or a key.
package struct CertificateError: Error, Equatable, Sendable {
  package enum Part: Sendable { case certificate, key, trust }

  package let part: Part
  package let message: String
}

/// Whose certificates a server takes from its clients.
package struct ClientCertificates: Sendable, Equatable {
  /// PEM: the authorities, whose names clients are told.
  package var authorityFile: String
  /// Whether a client without a certificate is turned away in its handshake.
  package var isRequired: Bool

  package init(authorityFile: String, isRequired: Bool) {
    self.authorityFile = authorityFile
    self.isRequired = isRequired
  }
}

/// The settings of one side, shared by its connections.
///
/// `@unchecked Sendable`: an SSL_CTX counts its references and is used by many threads at once once
/// it is set up (openssl-threads(7)); nothing changes it after `init`.
package final class TLSContext: @unchecked Sendable {
  /// When the certificate ends; nil for a client.
  package let expireTime: Timestamp?
  fileprivate let handle: OpaquePointer
  fileprivate let isServer: Bool

  /// Forward secrecy and authenticated encryption only; TLS 1.3 has nothing else.
  private static let ciphers = "ECDHE+AESGCM:ECDHE+CHACHA20"
  private static let groups = "X25519:P-256:P-384"
  /// In wire format, the preferred one first.
  fileprivate static let protocols = Array("\u{2}h2\u{8}http/1.1".utf8)

  /// A server's, from PEM files: the chain with the server's own certificate first, and its key.
  /// - Parameter clients: nil asks clients for nothing.
  package init(
    certificateFile: String, keyFile: String, clients: ClientCertificates? = nil
  ) throws(CertificateError) {
    isServer = true
    handle = try Self.make(isServer: true)
    do throws(CertificateError) {
      try Self.load(certificateFile, keyFile, into: handle)
      if let clients { try Self.ask(clients, handle) }
    } catch {
      SSL_CTX_free(handle)
      throw error
    }
    expireTime = Self.expireTime(of: handle)
    SSL_CTX_set_alpn_select_cb(handle, selectProtocol, nil)
    // Tickets resume sessions without memory of ours; a reload, with its new keys, ends them.
    modelroute_tls_without_session_cache(handle)
    SSL_CTX_set_num_tickets(handle, 1)
  }

  /// A client's: trusts the system's authorities, or those of a PEM file instead, and shows a
  /// certificate to servers that ask for one.
  package init(
    trusting file: String?, certificateFile: String? = nil, keyFile: String? = nil
  ) throws(CertificateError) {
    isServer = false
    handle = try Self.make(isServer: false)
    do throws(CertificateError) {
      try Self.trust(file, handle)
      if certificateFile != nil || keyFile != nil {
        guard let certificateFile, let keyFile else {
          throw CertificateError(
            part: certificateFile == nil ? .certificate : .key,
            message: "a certificate and its key come together; one of them is missing")
        }
        try Self.load(certificateFile, keyFile, into: handle)
      }
    } catch {
      SSL_CTX_free(handle)
      throw error
    }
    // Last: from here on `deinit` would free the handle.
    expireTime = nil
    SSL_CTX_set_verify(handle, SSL_VERIFY_PEER, nil)
  }

  private static func trust(
    _ file: String?, _ handle: OpaquePointer
  ) throws(CertificateError) {
    ERR_clear_error()
    let isLoaded =
      if let file {
        SSL_CTX_load_verify_locations(handle, file, nil)
      } else {
        SSL_CTX_set_default_verify_paths(handle)
      }
    guard isLoaded == 1 else {
      let place = file.map { "\($0): " } ?? ""
      throw CertificateError(part: .trust, message: place + OpenSSL.lastError())
    }
  }

  /// Asks clients for a certificate (RFC 8446 § 4.3.2), and verifies it at each connection.
  private static func ask(
    _ clients: ClientCertificates, _ handle: OpaquePointer
  ) throws(CertificateError) {
    try trust(clients.authorityFile, handle)
    SSL_CTX_set_client_CA_list(handle, SSL_load_client_CA_file(clients.authorityFile))
    let mode =
      clients.isRequired
      ? SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT : SSL_VERIFY_PEER
    SSL_CTX_set_verify(handle, mode, nil)
    let name = Array("modelroute".utf8)
    SSL_CTX_set_session_id_context(handle, name, UInt32(name.count))
    guard modelroute_tls_verify_each_connection(handle) == 1 else {
      throw CertificateError(part: .trust, message: OpenSSL.lastError())
    }
  }

  deinit { SSL_CTX_free(handle) }

  private static func make(isServer: Bool) throws(CertificateError) -> OpaquePointer {
    guard let made = SSL_CTX_new(isServer ? TLS_server_method() : TLS_client_method()) else {
      throw CertificateError(part: .certificate, message: OpenSSL.lastError())
    }
    _ = modelroute_tls_require_version(made, TLS1_2_VERSION)
    _ = SSL_CTX_set_cipher_list(made, ciphers)
    _ = modelroute_tls_set_groups(made, groups)
    // No renegotiation, no compression; idle connections give their record buffers back.
    modelroute_tls_set_options(made)
    // A key with a passphrase must not ask for it at a terminal.
    SSL_CTX_set_default_passwd_cb(made) { _, _, _, _ in -1 }
    return made
  }

  private static func load(
    _ certificateFile: String, _ keyFile: String, into handle: OpaquePointer
  ) throws(CertificateError) {
    ERR_clear_error()
    guard SSL_CTX_use_certificate_chain_file(handle, certificateFile) == 1 else {
      throw CertificateError(
        part: .certificate, message: "\(certificateFile): \(OpenSSL.lastError())")
    }
    guard SSL_CTX_use_PrivateKey_file(handle, keyFile, SSL_FILETYPE_PEM) == 1 else {
      throw CertificateError(part: .key, message: "\(keyFile): \(OpenSSL.lastError())")
    }
    guard SSL_CTX_check_private_key(handle) == 1 else {
      throw CertificateError(
        part: .key, message: "\(keyFile) is not the key of \(certificateFile)")
    }
  }

  private static func expireTime(of handle: OpaquePointer) -> Timestamp? {
    var fields = tm()
    guard let certificate = SSL_CTX_get0_certificate(handle),
      ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &fields) == 1
    else { return nil }
    return Timestamp(microseconds: Int64(timegm(&fields)) * 1_000_000)
  }
}

/// RFC 7301: ours in our order; a client that offers none of them is refused.
private func selectProtocol(
  _ ssl: OpaquePointer?, _ chosen: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
  _ length: UnsafeMutablePointer<UInt8>?, _ offered: UnsafePointer<UInt8>?, _ count: UInt32,
  _ argument: UnsafeMutableRawPointer?
) -> Int32 {
  var result: UnsafeMutablePointer<UInt8>?
  let ours = TLSContext.protocols
  let status = SSL_select_next_proto(
    &result, length, ours, UInt32(ours.count), offered, count)
  guard status == OPENSSL_NPN_NEGOTIATED, let result, let offered else {
    return SSL_TLSEXT_ERR_ALERT_FATAL
  }
  // The answer must outlive this call, so it points into the client's offer, where it is too.
  let name = UnsafeBufferPointer(start: result, count: Int(length?.pointee ?? 0))
  var position = 0
  while position < Int(count) {
    let size = Int(offered[position])
    let candidate = UnsafeBufferPointer(start: offered + position + 1, count: size)
    if candidate.elementsEqual(name) {
      chosen?.pointee = offered + position + 1
      return SSL_TLSEXT_ERR_OK
    }
    position += size + 1
  }
  return SSL_TLSEXT_ERR_ALERT_FATAL
}

/// One connection's records. On its loop only.
final class TLSEngine {
  enum Reading: Equatable {
    /// So many bytes stand in the buffer.
    case bytes(Int)
    /// Everything that arrived was used.
    case empty
    /// The peer has finished sending: its close_notify.
    case ended
    /// Broken; the alert that says so is in the output.
    case failed(String)
  }

  private let ssl: OpaquePointer
  private let input: OpaquePointer
  private let output: OpaquePointer

  /// - Parameter serverName: whom a client means to reach; the certificate must be for it.
  init?(_ context: TLSContext, serverName: String? = nil) {
    guard let ssl = SSL_new(context.handle) else { return nil }
    guard let input = BIO_new(BIO_s_mem()), let output = BIO_new(BIO_s_mem()) else {
      SSL_free(ssl)
      return nil
    }
    self.ssl = ssl
    self.input = input
    self.output = output
    // Both belong to the SSL from here on.
    SSL_set_bio(ssl, input, output)
    guard context.isServer else {
      SSL_set_connect_state(ssl)
      guard let serverName, expect(serverName) else { return nil }
      return
    }
    SSL_set_accept_state(ssl)
  }

  deinit { SSL_free(ssl) }

  /// Names are sent and compared, addresses only compared (RFC 6066 § 3).
  private func expect(_ name: String) -> Bool {
    let h2 = Array("\u{2}h2".utf8)
    guard SSL_set_alpn_protos(ssl, h2, UInt32(h2.count)) == 0 else { return false }
    if X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), name) == 1 { return true }
    ERR_clear_error()
    return modelroute_tls_set_server_name(ssl, name) == 1 && SSL_set1_host(ssl, name) == 1
  }

  var isEstablished: Bool { SSL_is_init_finished(ssl) == 1 }

  /// Whom the peer's certificate names, as RFC 4514 writes it; nil without one that was checked.
  var peerSubject: String? {
    guard let text = BIO_new(BIO_s_mem()) else { return nil }
    defer { BIO_free(text) }
    guard modelroute_tls_peer_subject(ssl, text) == 1 else { return nil }
    var start: UnsafeMutablePointer<CChar>?
    let count = modelroute_bio_bytes(text, &start)
    guard count > 0, let start else { return nil }
    return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Records that arrived.
  func feed(_ bytes: UnsafeRawBufferPointer) {
    _ = BIO_write(input, bytes.baseAddress, Int32(clamping: bytes.count))
  }

  /// Goes on with the handshake, then reads what was sent.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Reading {
    ERR_clear_error()
    var count = 0
    let status = SSL_read_ex(ssl, buffer.baseAddress, buffer.count, &count)
    if status == 1 { return .bytes(count) }
    switch SSL_get_error(ssl, status) {
    case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .empty
    case SSL_ERROR_ZERO_RETURN: return .ended
    default: return .failed(failure())
    }
  }

  /// Seals the bytes into the output; false where the connection is broken. Only when established:
  /// memory takes everything at once.
  func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    ERR_clear_error()
    var count = 0
    return SSL_write_ex(ssl, bytes.baseAddress, bytes.count, &count) == 1 && count == bytes.count
  }

  /// Begins a client's handshake.
  func begin() {
    ERR_clear_error()
    _ = SSL_do_handshake(ssl)
  }

  /// Our close_notify into the output.
  func shutdown() {
    guard isEstablished else { return }
    ERR_clear_error()
    _ = SSL_shutdown(ssl)
  }

  /// Hands over the records that wait to be sent, and forgets them.
  func takeOutput(_ body: (UnsafeRawBufferPointer) -> Void) {
    var start: UnsafeMutablePointer<CChar>?
    let count = modelroute_bio_bytes(output, &start)
    guard count > 0, let start else { return }
    body(UnsafeRawBufferPointer(start: start, count: count))
    modelroute_bio_clear(output)
  }

  private func failure() -> String {
    let verdict = SSL_get_verify_result(ssl)
    if verdict != X509_V_OK {
      ERR_clear_error()
      return String(cString: X509_verify_cert_error_string(verdict))
    }
    return OpenSSL.lastError()
  }
}

private enum OpenSSL {
  /// The first error of the thread's queue in words; the queue is empty afterwards.
  static func lastError() -> String {
    let code = ERR_get_error()
    ERR_clear_error()
    guard let reason = ERR_reason_error_string(code) else {
      // The system's own, such as a file that is missing.
      let number = Int32(truncatingIfNeeded: code & 0x7FFF_FFFF)
      return code == 0 ? "failed" : String(cString: strerror(number))
    }
    return String(cString: reason)
  }
}
