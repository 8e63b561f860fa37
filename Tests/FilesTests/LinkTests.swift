// Links: who has one may read one file for a while, and nobody can make one.

import Core
import Files
import Protos
import RPC
import Testing
import Wire

@Suite struct LinkTests {
  func token(_ office: Office, _ file: String, lifetime: Duration? = nil) async throws -> String {
    var request = V1.CreateDownloadUrlRequest()
    request.file = file
    request.lifetime = lifetime.map { GoogleProtobuf.Duration($0) }
    let response = try await office.client().createDownloadUrl(request)
    #expect(response.url.hasPrefix("https://files.example.com/v1/signedFiles/file_"))
    return String(try #require(response.url.split(separator: "/").dropLast().last))
  }

  func read(_ office: Office, _ token: String) async throws(Failure) -> String {
    var request = V1.DownloadSignedFileRequest()
    request.token = token
    let responses = try await office.client("").downloadSignedFile(request)
    var bytes: [UInt8] = []
    while let response = try await responses.next() {
      // A provider that gets a link learns nothing but bytes.
      if response.file != nil { throw Failure(.internal, "the file is told") }
      bytes += response.data
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a link needs no key, and works until its time is over")
  func lifetime() async throws {
    let office = try Office()
    let file = try await office.upload("hello") { $0.name = "a b.txt" }
    let token = try await token(office, file.id, lifetime: .seconds(60))
    #expect(try await read(office, token) == "hello")
    office.clock.advance(.seconds(60))
    #expect(try await read(office, token) == "hello")
    office.clock.advance(.seconds(1))
    #expect(
      await failure { () throws(Failure) in try await read(office, token) }
        == "permission_denied expired")
  }

  @Test("a link that was changed is refused")
  func tampering() async throws {
    let office = try Office()
    let file = try await office.upload("hello")
    let other = try await office.upload("other")
    let token = try await token(office, file.id)
    let parts = token.split(separator: ".").map(String.init)
    var flipped = Array(parts[2])
    flipped[5] = flipped[5] == "A" ? "B" : "A"
    let later = String(Int64(parts[1]).map { $0 + 1 } ?? 0)
    let forged = [
      "\(other.id).\(parts[1]).\(parts[2])", "\(parts[0]).\(later).\(parts[2])",
      "\(parts[0]).\(parts[1]).\(String(flipped))", "\(parts[0]).\(parts[1]).", token + "A",
      token + "=", "\(parts[0]).0\(parts[1]).\(parts[2])", "x", "..", token + ".1",
    ]
    for forged in forged {
      #expect(
        await failure { () throws(Failure) in try await read(office, forged) }
          == "permission_denied signature")
    }
    let strangers = FileLinks(key: Array(1..<33))
    #expect(throws: Failure.self) { try strangers.read(token, at: office.clock.now) }
  }

  @Test("a link dies with its file, and never outlives it")
  func deleted() async throws {
    let office = try Office()
    let file = try await office.upload("hello") {
      $0.retention = GoogleProtobuf.Duration(.seconds(100))
    }
    let kept = try await office.upload("kept")
    let first = try await token(office, file.id, lifetime: .seconds(1000))
    let second = try await token(office, kept.id)
    office.clock.advance(.seconds(101))
    #expect(
      await failure { () throws(Failure) in try await read(office, first) }
        == "permission_denied expired")
    try await office.delete(kept.id)
    #expect(
      await failure { () throws(Failure) in try await read(office, second) } == "not_found file")
  }
}
