// The directory store: whole blobs by digest, or nothing.

import Core
import Crypto
import Foundation
import Objects
import Testing

@Suite struct DirectoryStoreTests {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("objects-\(Hex.encode(World.live.randomBytes(8)))").path

  func open() throws(Failure) -> DirectoryStore {
    try DirectoryStore.open(path: folder, world: .live)
  }

  func put(_ text: String, _ store: DirectoryStore) async throws(Failure) -> Digest {
    let blob = try await store.receive()
    try await blob.append(Array(text.utf8))
    let found = try await blob.finish()
    try await blob.keep()
    return found.digest
  }

  /// Every file below the folder, but folders.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.split(separator: "/").count == 2 }.sorted()
  }

  @Test("a blob is found under the SHA-256 of its bytes, in pieces and by range")
  func keep() async throws {
    let store = try open()
    let blob = try await store.receive()
    try await blob.append(Array("hello ".utf8))
    try await blob.append(Array("world".utf8))
    let (digest, sizeBytes) = try await blob.finish()
    #expect(digest.hex == "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9")
    #expect(sizeBytes == 11)
    #expect(try await store.size(of: digest) == nil)
    try await blob.keep()
    #expect(try await store.size(of: digest) == 11)
    #expect(try await store.read(digest, 0..<11) == Array("hello world".utf8))
    #expect(try await store.read(digest, 6..<100) == Array("world".utf8))
    #expect(try files() == ["b9/\(digest.hex)"])
    #expect(try Data(contentsOf: URL(filePath: "\(folder)/b9/\(digest.hex)")).count == 11)
  }

  @Test("the same bytes twice are one blob")
  func twice() async throws {
    let store = try open()
    #expect(try await put("same", store) == put("same", store))
    #expect(try files().count == 1)
  }

  @Test("what is discarded or let go leaves nothing")
  func discard() async throws {
    let store = try open()
    let blob = try await store.receive()
    try await blob.append([1, 2, 3])
    await blob.discard()
    do {
      let lost = try await store.receive()
      try await lost.append([1])
    }
    #expect(try files().isEmpty)
  }

  @Test("what a dead process was receiving goes at the next start, blobs stay")
  func leftovers() async throws {
    let kept = try await {
      try await put("kept", try open())
    }()
    try Data([1, 2]).write(to: URL(filePath: "\(folder)/incoming/half"))
    let store = try open()
    #expect(try files() == ["\(kept.hex.prefix(2))/\(kept.hex)"])
    #expect(try await store.read(kept, 0..<4) == Array("kept".utf8))
  }

  @Test("a directory belongs to one store at a time")
  func lock() throws {
    do {
      let store = try open()
      #expect(throws: Failure.self) { try open() }
      _ = store
    }
    _ = try open()
  }

  @Test("blobs are listed in pages, in order")
  func list() async throws {
    let store = try open()
    var all: [Digest] = []
    for number in 0..<20 { all.append(try await put("blob \(number)", store)) }
    all.sort()
    var listed: [Digest] = []
    while true {
      let page = try await store.list(after: listed.last, limit: 7)
      listed += page
      if page.count < 7 { break }
    }
    #expect(listed == all)
  }

  @Test("a deleted blob is gone, and deleting it again is harmless")
  func delete() async throws {
    let store = try open()
    let digest = try await put("x", store)
    try await store.delete(digest)
    try await store.delete(digest)
    #expect(try await store.size(of: digest) == nil)
    await #expect(throws: Failure.self) { try await store.read(digest, 0..<1) }
  }

  @Test(
    "only lower-case hexadecimal of 32 bytes is a digest",
    arguments: ["", "ab", String(repeating: "A", count: 64), String(repeating: "g", count: 64)])
  func notDigests(text: String) { #expect(Digest(hex: text) == nil) }
}
