import Core
import Foundation
import Storage
import StorageSQLite
import Synchronization
import Testing

/// What only a file can show: locks, damage, full disks, restarts.
@Suite struct SQLiteTests {
  @Test("a directory belongs to one store at a time")
  func lock() throws {
    let path = try temporaryPath()
    let first = try SQLiteDatabase.open(path: path, migrations: [.items])
    do {
      _ = try SQLiteDatabase.open(path: path, migrations: [.items])
      Issue.record("opened twice")
    } catch {
      #expect(error.reason == Failure.storageLocked)
    }
    first.close()
    // The lock ends with the object that holds it, not with `close`.
    #expect(throws: Failure.self) { try DirectDatabase.open(path: path, migrations: []) }
    withExtendedLifetime(first) {}
  }

  @Test("what was committed is there after reopening")
  func reopen() async throws {
    let path = try temporaryPath()
    do {
      let store = try SQLiteDatabase.open(path: path, migrations: [.items])
      try await store.write { tx throws(Failure) in try insert("a", in: tx) }
    }
    let store = try DirectDatabase.open(path: path, migrations: [.items])
    #expect(try store.readNow(names) == ["a"])
  }

  @Test("what was committed survives a process that was killed before any checkpoint")
  func kill() async throws {
    let path = try temporaryPath()
    let store = try SQLiteDatabase.open(path: path, migrations: [.items])
    try await store.write { tx throws(Failure) in try insert("a", in: tx) }
    let copy = try crashCopy(of: path)
    let revived = try DirectDatabase.open(path: copy, migrations: [.items])
    #expect(try revived.readNow(names) == ["a"])
    store.close()
  }

  @Test("what a dead process left in the log is made durable before anything is built upon it")
  func settledLog() async throws {
    let path = try temporaryPath()
    let store = try SQLiteDatabase.open(path: path, migrations: [.items])
    try await store.write { tx throws(Failure) in try insert("a", in: tx) }
    let copy = try crashCopy(of: path)
    #expect(try size(of: copy + "-wal") > 0)
    let next = try DirectDatabase.open(path: copy, migrations: [.items])
    #expect(try size(of: copy + "-wal") == 0)
    #expect(try next.readNow(names) == ["a"])
    withExtendedLifetime(store) {}
  }

  private func size(of path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
  }

  @Test("a log cut in the middle loses whole transactions only")
  func cutLog() async throws {
    let path = try temporaryPath()
    let store = try SQLiteDatabase.open(path: path, migrations: [.items])
    for number in 0..<5 {
      try await store.write { tx throws(Failure) in
        try insert("a\(number)", in: tx)
        try insert("b\(number)", in: tx)
      }
    }
    let log = try Data(contentsOf: URL(filePath: path + "-wal"))
    for share in 1..<8 {
      let copy = try temporaryPath()
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      try log.prefix(log.count * share / 8).write(to: URL(filePath: copy + "-wal"))
      let revived = try DirectDatabase.open(path: copy, migrations: [.items])
      #expect(try revived.readNow(names).count % 2 == 0)
    }
    store.close()
  }

  @Test("a commit that fails tells everyone and writes nothing")
  func commitFault() async throws {
    let isBroken = Mutex(true)
    var options = SQLiteOptions()
    options.commitFault = { () throws(Failure) in
      if isBroken.withLock({ $0 }) { throw Failure(.internal, "pulled the plug") }
    }
    let store = try SQLiteDatabase.open(
      path: temporaryPath(), migrations: [.items], options: options)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          await #expect(throws: Failure.self) {
            try await store.write { tx throws(Failure) in try insert("n\(number)", in: tx) }
          }
        }
      }
    }
    #expect(try await store.read(names) == [])
    isBroken.withLock { $0 = false }
    try await store.write { tx throws(Failure) in try insert("later", in: tx) }
    #expect(try await store.read(names) == ["later"])
    #expect(store.statistics.failures == 20)
    #expect(store.statistics.writes == 1)
  }

  @Test("a disk failure at commit stops all writing until a restart")
  func diskFailure() async throws {
    let isBroken = Mutex(true)
    var options = SQLiteOptions()
    options.commitFault = { () throws(Failure) in
      let first = isBroken.withLock { broken in
        defer { broken = false }
        return broken
      }
      if first { throw Failure(.internal, "fsync failed", reason: Failure.storageIO) }
    }
    let store = try SQLiteDatabase.open(
      path: temporaryPath(), migrations: [.items], options: options)
    let failure = await #expect(throws: Failure.self) {
      try await store.write { tx throws(Failure) in try insert("a", in: tx) }
    }
    // It may be in the log all the same, and be read from there at the next start.
    #expect(failure?.message.contains("nobody knows what was written") == true)
    await #expect(throws: Failure.self) {
      try await store.write { tx throws(Failure) in try insert("a", in: tx) }
    }
    #expect(try await store.read(names) == [])
  }

  @Test("a disk that fills in the middle of a shared commit leaves nobody waiting")
  func fullInBatch() async throws {
    var options = SQLiteOptions()
    options.pageCountLimit = 40
    let store = try SQLiteDatabase.open(
      path: temporaryPath(), migrations: [.items], options: options)
    let answered = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask {
          let row: [Value] = [.text("n\(number)"), .bytes([UInt8](repeating: 7, count: 4000))]
          do {
            try await store.write { tx throws(Failure) in
              try tx.execute("INSERT INTO item (name, number, payload) VALUES ($1, 1, $2)", row)
            }
            return true
          } catch {
            return false
          }
        }
      }
      return await group.reduce(into: [true: 0, false: 0]) { $0[$1, default: 0] += 1 }
    }
    #expect(answered[true, default: 0] + answered[false, default: 0] == 200)
    #expect(answered[false, default: 0] > 100)
    #expect(try await store.read(names).count == answered[true])
    #expect(store.statistics.writes + store.statistics.failures == 200)
  }

  @Test("a full disk refuses cleanly and leaves what was there")
  func full() async throws {
    var options = SQLiteOptions()
    options.pageCountLimit = 40
    let store = try SQLiteDatabase.open(
      path: temporaryPath(), migrations: [.items], options: options)
    var written = 0
    var last: Failure?
    for number in 0..<60 {
      do {
        try await store.write { tx throws(Failure) in
          try tx.execute(
            "INSERT INTO item (name, number, payload) VALUES ($1, 1, $2)",
            [.text("n\(number)"), .bytes([UInt8](repeating: 7, count: 4000))])
        }
        written += 1
      } catch {
        last = error
      }
    }
    #expect(last?.reason == Failure.storageFull)
    #expect(last?.code == .internal)
    #expect(written > 5 && written < 60)
    #expect(try await store.read(names).count == written)
  }

  @Test("a file that is no database is refused with advice and left alone")
  func damaged() throws {
    let path = try temporaryPath()
    let text = Data(String(repeating: "not a database. ", count: 1000).utf8)
    try text.write(to: URL(filePath: path))
    do {
      _ = try SQLiteDatabase.open(path: path, migrations: [.items])
      Issue.record("opened")
    } catch {
      #expect(error.reason == Failure.storageCorrupt)
      #expect(error.message.contains("restore a backup"))
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == text)
  }

  @Test("a damaged page is found when the file is opened")
  func damagedPage() async throws {
    let path = try temporaryPath()
    do {
      let store = try DirectDatabase.open(path: path, migrations: [.items])
      try store.writeNow { tx throws(Failure) in
        for number in 0..<500 { try insert("name number \(number)", in: tx) }
      }
    }
    var data = try Data(contentsOf: URL(filePath: path))
    let middle = data.count / 2 / 4096 * 4096
    data.replaceSubrange(middle..<middle + 4096, with: Data(repeating: 0xAA, count: 4096))
    try data.write(to: URL(filePath: path))
    do {
      _ = try SQLiteDatabase.open(path: path, migrations: [.items])
      Issue.record("opened")
    } catch {
      #expect(error.reason == Failure.storageCorrupt)
    }
  }

  @Test("migrations are applied once, in order, and a newer schema is refused")
  func migrations() throws {
    let path = try temporaryPath()
    let second = Migration(
      module: "test", version: 2, statements: ["INSERT INTO item VALUES ('migrated', 1, NULL)"])
    for migrations in [[Migration.items], [.items, second], [.items, second]] {
      let store = try DirectDatabase.open(path: path, migrations: migrations)
      #expect(
        try store.readNow(names) == (migrations.count == 1 ? [] : ["migrated"]))
    }
    #expect(throws: Failure.self) {
      try DirectDatabase.open(path: path, migrations: [.items])
    }
  }

  @Test("a migration that fails leaves nothing of itself")
  func failedMigration() throws {
    let path = try temporaryPath()
    let bad = Migration(
      module: "test", version: 2,
      statements: ["INSERT INTO item VALUES ('half', 1, NULL)", "NONSENSE"])
    #expect(throws: Failure.self) {
      try DirectDatabase.open(path: path, migrations: [.items, bad])
    }
    let store = try DirectDatabase.open(path: path, migrations: [.items])
    #expect(try store.readNow(names) == [])
  }

  @Test("a file can be read, and not written, while a server has it")
  func readBeside() async throws {
    let path = try temporaryPath()
    let store = try SQLiteDatabase.open(path: path, migrations: [.items])
    try await store.write { tx throws(Failure) in try insert("a", in: tx) }
    let reader = try DirectDatabase.openForReading(path: path, migrations: [.items])
    #expect(try reader.readNow(names) == ["a"])
    #expect(throws: Failure.self) {
      try reader.writeNow { tx throws(Failure) in try insert("b", in: tx) }
    }
    try await store.write { tx throws(Failure) in try insert("c", in: tx) }
    #expect(try reader.readNow(names) == ["a", "c"])
    let second = Migration(module: "test", version: 2, statements: ["SELECT 1"])
    #expect(throws: Failure.self) {
      try DirectDatabase.openForReading(path: path, migrations: [.items, second])
    }
    #expect(throws: Failure.self) {
      try DirectDatabase.openForReading(path: path + ".none", migrations: [.items])
    }
  }

  @Test("a closed store refuses")
  func closed() async throws {
    let store = try SQLiteDatabase.open(path: ":memory:", migrations: [.items])
    store.close()
    await #expect(throws: Failure(.internal, "the store is closed", reason: "storage.closed")) {
      try await store.read(names)
    }
  }

  @Test("closures that wait together share commits")
  func grouping() async throws {
    let store = try SQLiteDatabase.open(path: temporaryPath(), migrations: [.items])
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<400 {
        group.addTask {
          try? await store.write { tx throws(Failure) in try insert("n\(number)", in: tx) }
        }
      }
    }
    let statistics = store.statistics
    #expect(statistics.writes == 400)
    #expect(statistics.commits < 400)
    #expect(statistics.largestBatch > 1)
  }

  @Test("in a shared commit a closure that fails after it has written undoes only its own")
  func failuresInABatch() async throws {
    let store = try SQLiteDatabase.open(path: temporaryPath(), migrations: [.items])
    let gate = DispatchSemaphore(value: 0)
    let isRunning = DispatchSemaphore(value: 0)
    // Holds the writer until all others wait, so that they are one batch in this order.
    let first = Task {
      try await store.write { tx throws(Failure) in
        try insert("first", in: tx)
        isRunning.signal()
        gate.wait()
      }
    }
    await Task.detached { isRunning.wait() }.value
    let statements = [
      "INSERT INTO item (name, number) VALUES ('a', 1)",
      "CREATE TABLE extra (name TEXT)",
      "INSERT INTO item (name, number) VALUES ('b', 1)",
      "INSERT INTO item (name, number) VALUES ('c', 1)",
      "SELECT 1",
      "INSERT INTO item (name, number) VALUES ('d', 1)",
    ]
    var writes: [Task<Void, any Error>] = []
    for (index, statement) in statements.enumerated() {
      writes.append(
        Task {
          try await store.write { tx throws(Failure) in
            _ = try tx.rows(statement)
            guard index % 2 == 0 else { throw Failure(.conflict, "closure \(index)") }
          }
        })
      while store.waitingWrites <= index { await Task.yield() }
    }
    gate.signal()
    try await first.value
    for (index, write) in writes.enumerated() {
      switch await write.result {
      case .success: #expect(index % 2 == 0)
      case .failure(let error): #expect(error as? Failure == Failure(.conflict, "closure \(index)"))
      }
    }
    #expect(try await store.read(names) == ["a", "b", "first"])
    let extra = try await store.read { tx throws(Failure) in
      try tx.rows("SELECT name FROM sqlite_schema WHERE name = 'extra'")
    }
    #expect(extra.isEmpty)
    #expect(store.statistics.failures == 3)
    #expect(store.statistics.writes == 4)
  }
}
