// TLS and HTTP/2 against nghttpd, which others wrote. Skipped, loudly, where it is not installed.

import Core
import EventLoop
import Glibc
import HTTP
import Testing

@testable import HTTPClient

/// A process that is killed with the value.
final class ChildProcess: Sendable {
  private let id: pid_t

  /// A command of the shell, without output.
  init?(_ command: String) {
    let arguments = ["/bin/sh", "-c", "exec \(command) >/dev/null 2>&1"]
    var strings: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    var id = pid_t()
    guard posix_spawnp(&id, arguments[0], nil, nil, &strings, environ) == 0 else { return nil }
    self.id = id
  }

  /// Its exit status.
  func wait() -> Int32 {
    var status: Int32 = 0
    waitpid(id, &status, 0)
    return status
  }

  deinit {
    kill(id, SIGKILL)
    var status: Int32 = 0
    waitpid(id, &status, 0)
  }
}

/// nghttpd with a certificate for `localhost` that only its own file vouches for.
final class SecurePeer: Sendable {
  static let isInstalled =
    access("/usr/sbin/nghttpd", X_OK) == 0
    && access("/usr/bin/openssl", X_OK) == 0

  let directory: String
  let port: Int
  private let server: ChildProcess

  var url: String { "https://localhost:\(port)" }
  var certificate: String { "\(directory)/cert.pem" }

  init?() {
    var template = Array("/tmp/secure-peer-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    port = 20_000 + Int(getpid()) % 20_000
    let made = ChildProcess(
      "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "
        + "-keyout \(directory)/key.pem -out \(directory)/cert.pem -days 1 -subj /CN=localhost "
        + "-addext subjectAltName=DNS:localhost")
    guard made?.wait() == 0 else { return nil }
    let file = fopen("\(directory)/large", "w")
    let line = String(repeating: "0123456789abcdef", count: 64)
    for _ in 0..<3_000 { fputs(line, file) }
    fclose(file)
    let command = "nghttpd -d \(directory) \(port) \(directory)/key.pem \(directory)/cert.pem"
    guard let server = ChildProcess(command) else { return nil }
    self.server = server
  }

  deinit {
    for name in ["key.pem", "cert.pem", "large"] { unlink("\(directory)/\(name)") }
    rmdir(directory)
  }
}

@Suite(
  "TLS and HTTP/2", .serialized,
  .enabled(if: SecurePeer.isInstalled, "nghttpd and openssl are needed"),
  .timeLimit(.minutes(1)))
struct SecureTests {
  static let loop = EventLoop()
  static let size = 3_000 * 1_024

  /// Sends until the peer listens.
  private func open(_ client: HTTPClient, _ url: String) async throws -> ClientResponse {
    for _ in 0..<2_000 {
      do throws(ClientError) {
        return try await client.send(ClientRequest(url: url))
      } catch {
        guard error.kind == .connection else { throw error }
        sched_yield()
      }
    }
    throw ClientError(.connection)
  }

  @Test("many large bodies share one connection, slow readers lose nothing")
  func multiplexed() async throws {
    let peer = try #require(SecurePeer())
    let client = HTTPClient(
      loop: Self.loop, world: .live, certificateAuthorities: peer.certificate)
    _ = try await open(client, "\(peer.url)/large").body.collect(upTo: Self.size)
    let sizes = await withTaskGroup(of: Int.self) { group in
      for lane in 0..<12 {
        group.addTask(executorPreference: Self.loop) {
          guard let response = try? await client.send(ClientRequest(url: "\(peer.url)/large"))
          else { return -1 }
          var size = 0
          while let bytes = try? await response.body.next() {
            size += bytes.count
            // Some lanes let others go first.
            for _ in 0..<lane { await Task.yield() }
          }
          return size
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sizes == Array(repeating: Self.size, count: 12))
  }

  @Test("a certificate that nobody vouches for is refused before anything is sent")
  func untrusted() async throws {
    let peer = try #require(SecurePeer())
    let trusting = HTTPClient(
      loop: Self.loop, world: .live, certificateAuthorities: peer.certificate)
    #expect(try await open(trusting, "\(peer.url)/large").status == 200)
    let client = HTTPClient(loop: Self.loop, world: .live)
    await #expect(throws: ClientError(.tls)) {
      try await client.send(ClientRequest(url: "\(peer.url)/large"))
    }
    let otherName = ClientRequest(url: "https://127.0.0.1:\(peer.port)/large")
    await #expect(throws: ClientError(.tls)) { try await trusting.send(otherName) }
  }
}
