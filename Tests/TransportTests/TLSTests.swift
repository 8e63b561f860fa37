// TLS between our listener and our client; stock clients are in Tests/e2e. The certificates are
// made by the `openssl` program.

import Core
import EventLoop
import Glibc
import HTTP
import Testing
import Transport

/// A certificate that vouches for itself, in a directory that goes with the value.
private final class SelfSigned: Sendable {
  let directory: String
  var certificate: String { "\(directory)/cert.pem" }
  var key: String { "\(directory)/key.pem" }

  init(_ names: String = "IP:127.0.0.1,DNS:localhost") throws {
    var template = Array("/tmp/tls-tests-XXXXXX".utf8CString)
    #expect(mkdtemp(&template) != nil)
    directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let command =
      "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 "
      + "-keyout \(directory)/key.pem -out \(directory)/cert.pem -subj /CN=test "
      + "-addext subjectAltName=\(names) 2>&1"
    let pipe = try #require(popen(command, "r"))
    while fgetc(pipe) != EOF {}
    try #require(pclose(pipe) == 0)
  }

  deinit {
    for file in [certificate, key, directory] { remove(file) }
  }

  var source: TLSSource {
    get throws { TLSSource(try TLSContext(certificateFile: certificate, keyFile: key)) }
  }

  var trust: TLSContext { get throws { try TLSContext(trusting: certificate) } }
}

@Suite(.timeLimit(.minutes(1))) struct TLSTests {
  @Test("calls travel over TLS on several loops, bodies larger than every buffer too")
  func calls() async throws {
    let signed = try SelfSigned()
    let trust = try signed.trust
    try await withListener(loops: 2, tls: try signed.source) { listener, _, loop in
      for host in ["127.0.0.1", "localhost", "127.0.0.1"] {
        let client = try await ClientConnection.connect(
          host: host, port: listener.port, loop: loop, tls: trust)
        let large = (0..<1_500_000).map { UInt8(truncatingIfNeeded: $0) }
        async let first = client.call("/echo", body: large)
        async let second = client.call("/parts")
        async let third = client.call("/big")
        #expect(await first.body == large)
        #expect(await second.trailers == ["end": "yes"])
        #expect(await third.body.count == 4 << 20)
        client.closeLater()
      }
    }
  }

  @Test("a client refuses a certificate of somebody else, and one that nobody vouches for")
  func strangers() async throws {
    let signed = try SelfSigned("DNS:example.com")
    let other = try SelfSigned().trust
    let trust = try signed.trust
    try await withListener(tls: try signed.source) { listener, _, loop in
      for tls in [trust, other] {
        let error = await #expect(throws: NetworkError.self) {
          _ = try await ClientConnection.connect(
            host: "localhost", port: listener.port, loop: loop, tls: tls)
        }
        #expect(error?.message.hasPrefix("TLS: ") == true)
      }
    }
  }

  @Test("a client of TLS learns that a plain port speaks none")
  func plainPort() async throws {
    let trust = try SelfSigned().trust
    try await withListener { listener, _, loop in
      await #expect(throws: NetworkError.self) {
        _ = try await ClientConnection.connect(
          host: "127.0.0.1", port: listener.port, loop: loop, tls: trust)
      }
    }
  }

  @Test("a new certificate is for new connections, old ones go on")
  func replacement() async throws {
    let (first, second) = (try SelfSigned(), try SelfSigned())
    let source = try first.source
    let (trustsFirst, trustsSecond) = (try first.trust, try second.trust)
    let next = try TLSContext(certificateFile: second.certificate, keyFile: second.key)
    try await withListener(tls: source) { listener, _, loop in
      let old = try await ClientConnection.connect(
        host: "127.0.0.1", port: listener.port, loop: loop, tls: trustsFirst)
      source.replace(with: next)
      await #expect(throws: NetworkError.self) {
        _ = try await ClientConnection.connect(
          host: "127.0.0.1", port: listener.port, loop: loop, tls: trustsFirst)
      }
      let new = try await ClientConnection.connect(
        host: "127.0.0.1", port: listener.port, loop: loop, tls: trustsSecond)
      #expect(await new.call("/parts").status == 200)
      #expect(await old.call("/parts").status == 200)
      new.closeLater()
      old.closeLater()
    }
  }

  @Test("what is wrong with files is said of the right one")
  func badFiles() throws {
    let (mine, other) = (try SelfSigned(), try SelfSigned())
    func part(_ certificate: String, _ key: String) -> CertificateError.Part? {
      let error = #expect(throws: CertificateError.self) {
        _ = try TLSContext(certificateFile: certificate, keyFile: key)
      }
      return error?.part
    }
    #expect(part("/nowhere", mine.key) == .certificate)
    #expect(part(mine.key, mine.key) == .certificate)
    #expect(part(mine.certificate, "/nowhere") == .key)
    #expect(part(mine.certificate, other.key) == .key)
  }
}
