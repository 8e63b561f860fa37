// What nobody needs goes; what somebody needs stays, whenever the process died.

import Core
import Files
import Foundation
import Objects
import Protos
import RPC
import StorageSQLite
import Storage
import Testing
import Wire

@Suite struct SweeperTests {
  @Test("a blob goes with the last file that has it")
  func lastReference() async throws {
    let office = try Office()
    let first = try await office.upload("same")
    let second = try await office.upload("same", by: "b")
    #expect(try office.blobs().count == 1)
    try await office.delete(first.id)
    try await office.vault.sweep()
    #expect(try await office.download(second.id, by: "b") == Array("same".utf8))
    try await office.delete(second.id, by: "b")
    try await office.vault.sweep()
    #expect(try office.blobs().isEmpty)
    #expect(try office.events() == ["file.created", "file.deleted"])
    #expect(try office.broken().isEmpty)
  }

  @Test("a file whose time is over is gone at once, and its bytes with the next sweep")
  func expiry() async throws {
    var settings = FileSettings()
    settings.retention = .seconds(3600)
    let office = try Office(settings: settings)
    let short = try await office.upload("short") {
      $0.retention = GoogleProtobuf.Duration(.seconds(60))
    }
    let standard = try await office.upload("standard")
    #expect(standard.expireTime?.timestamp == office.clock.now + .seconds(3600))
    office.clock.advance(.seconds(60))
    #expect(
      await failure { () throws(Failure) in try await office.get(short.id) } == "not_found file")
    #expect(try office.blobs().count == 2)
    try await office.vault.sweep()
    #expect(try office.blobs().count == 1)
    #expect(try await office.get(standard.id) == standard)
    #expect(try office.events() == ["file.created", "file.created", "file.expired"])
    #expect(try office.broken().isEmpty)
  }

  @Test("a blob without a row is an orphan and is removed; others stay")
  func orphans() async throws {
    let office = try Office()
    let file = try await office.upload("needed")
    let orphan = String(repeating: "ab", count: 32)
    try FileManager.default.createDirectory(
      atPath: "\(office.folder)/ab", withIntermediateDirectories: true)
    try Data([1]).write(to: URL(filePath: "\(office.folder)/ab/\(orphan)"))
    #expect(try await office.vault.sweepOrphans() == 1)
    #expect(try office.blobs().count == 1)
    #expect(try await office.download(file.id) == Array("needed".utf8))
  }

  @Test("a live job keeps the bytes that it uses, though the file be deleted")
  func uses() async throws {
    let office = try Office()
    let file = try await office.upload("needed")
    let owner = FileOwner(organization: "org_a", mode: .test)
    let stored = try await office.vault.find(file.id, of: owner)
    try office.store.writeNow { tx throws(Failure) in
      try FileStore.use(stored, for: "job_1", in: tx)
    }
    try await office.delete(file.id)
    try await office.vault.sweep()
    #expect(try office.broken().isEmpty)
    let used = try office.store.readNow { tx throws(Failure) in
      try FileStore.used(file.id, by: "job_1", in: tx)
    }
    let digest = try #require(used?.digest)
    #expect(
      try await office.vault.bytes(of: digest, sizeBytes: 6) == Array("needed".utf8))
    try office.store.writeNow { tx throws(Failure) in
      try FileStore.endUses(of: "job_1", in: tx)
    }
    try await office.vault.sweep()
    #expect(try office.blobs().isEmpty)
    #expect(throws: Failure.self) {
      try office.store.writeNow { tx throws(Failure) in
        try FileStore.use(stored, for: "job_2", in: tx)
      }
    }
    #expect(try office.broken().isEmpty)
  }

  @Test("uploads and deletions of the same bytes at the same time lose nothing")
  func races() async throws {
    let office = try Office()
    await withTaskGroup(of: Void.self) { tasks in
      for task in 0..<8 {
        tasks.addTask {
          for round in 0..<20 {
            guard let file = try? await office.upload("shared \(round % 3)") else { continue }
            if task % 2 == 0 { try? await office.delete(file.id) }
          }
        }
      }
      tasks.addTask {
        for _ in 0..<60 {
          try? await office.vault.sweep()
          _ = try? await office.vault.sweepOrphans()
        }
      }
    }
    try await office.vault.sweep()
    #expect(try office.broken().isEmpty)
    var request = V1.ListFilesRequest()
    request.pageSize = 1000
    let files = try await office.client().listFiles(request).files
    #expect(files.count == 80)
    for file in files {
      #expect(try await office.download(file.id).count == Int(file.sizeBytes))
    }
  }
}
