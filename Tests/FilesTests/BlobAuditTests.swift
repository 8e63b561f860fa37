import Core
import Files
import Foundation
import Objects
import Testing

@Suite struct BlobAuditTests {
  private func audit(_ office: Office, readsAll: Bool = false) async throws -> BlobAudit {
    try await BlobAudit(
      of: office.store, in: try DirectoryStore.openForReading(path: office.folder, world: .live),
      readsAll: readsAll)
  }

  /// The folders that blobs are in.
  private func shards(_ office: Office) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: office.folder)
      .filter { $0.utf8.count == 2 }.sorted().map { "\(office.folder)/\($0)" }
  }

  @Test("a blob that can't be read is found, and does not hide the others")
  func unreadable() async throws {
    let office = try Office()
    for text in ["one", "two", "three"] { _ = try await office.upload(Array(text.utf8)) }
    #expect(try await audit(office, readsAll: true).count == 3)
    #expect(try await audit(office, readsAll: true).isSound)
    let shards = try shards(office)
    try FileManager.default.removeItem(atPath: shards[0])
    try Data().write(to: URL(filePath: shards[0]))
    try FileManager.default.removeItem(atPath: shards[1])
    let found = try await audit(office).findings
    #expect(found.count == 2)
    #expect(found.first?.contains("can't be read") == true)
    #expect(found.last?.contains("is missing") == true)
  }
}
