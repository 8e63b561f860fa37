import Core
import Storage
import StorageSQLite
import Testing

/// What the domain may rely on, whatever the engine.
@Suite struct StoreContract {
  @Test("what was written is read", arguments: Engine.allCases)
  func roundTrip(engine: Engine) async throws {
    let store = try engine.open()
    try await store.write { tx throws(Failure) in
      try tx.execute(
        "INSERT INTO item (number, name, payload) VALUES ($2, $1, $3)",
        ["ä\u{0}b", .integer(.max), .bytes([0, 255])])
      try tx.execute(
        "INSERT INTO item (name, number, payload) VALUES ($1, 0, $2)", ["", .bytes([])])
      try tx.execute("INSERT INTO item (name, number, payload) VALUES ('n', 0, $1)", [nil])
    }
    let rows = try await store.read { tx throws(Failure) in
      try tx.rows("SELECT name, number, payload FROM item ORDER BY name")
    }
    #expect(
      rows == [
        Row(["", 0, .bytes([])]), Row(["n", 0, nil]),
        Row(["ä\u{0}b", .integer(.max), .bytes([0, 255])]),
      ])
  }

  @Test("a closure that throws writes nothing", arguments: Engine.allCases)
  func rollBack(engine: Engine) async throws {
    let store = try engine.open()
    let failure = Failure(.insufficientFunds, "no")
    await #expect(throws: failure) {
      try await store.write { tx throws(Failure) in
        try insert("a", in: tx)
        throw failure
      }
    }
    #expect(try await store.read(names) == [])
  }

  @Test("a failed statement undoes only itself", arguments: Engine.allCases)
  func statement(engine: Engine) async throws {
    let store = try engine.open()
    try await store.write { tx throws(Failure) in
      try insert("a", in: tx)
      _ = try? insert("a", in: tx)
      try insert("b", in: tx)
    }
    #expect(try await store.read(names) == ["a", "b"])
  }

  @Test("each refusal has its reason", arguments: Engine.allCases)
  func reasons(engine: Engine) async throws {
    let store = try engine.open()
    let table: [(sql: String, code: Failure.Code, reason: String)] = [
      ("INSERT INTO item VALUES ('a', 1, NULL), ('a', 1, NULL)", .conflict, "storage.unique"),
      ("INSERT INTO item VALUES ('a', -1, NULL)", .internal, "storage.constraint"),
      ("INSERT INTO item VALUES ('a', NULL, NULL)", .internal, "storage.constraint"),
      ("INSERT INTO item VALUES ('a', 'text', NULL)", .internal, "storage.constraint"),
      ("SELECT nothing", .internal, "storage.type"),
      ("SELECT 1.5", .internal, "storage.type"),
      ("SELECT $1", .internal, "storage.type"),
      ("SELECT ?1", .internal, "storage.type"),
      ("", .internal, "storage.type"),
    ]
    for line in table {
      do {
        _ = try await store.write { tx throws(Failure) in try tx.rows(line.sql) }
        Issue.record("\(line.sql) passed")
      } catch {
        #expect(error.code == line.code, "\(line.sql)")
        #expect(error.reason == line.reason, "\(line.sql)")
      }
    }
  }

  @Test("the number of changed rows is the statement's own", arguments: Engine.allCases)
  func changes(engine: Engine) async throws {
    let store = try engine.open()
    let counts = try await store.write { tx throws(Failure) in
      try insert("a", in: tx)
      try insert("b", in: tx)
      let update = "UPDATE item SET number = $1"
      return [
        try tx.execute(update, [5]), try tx.execute(update + " WHERE name = $2", [6, "z"]),
        try tx.execute("SELECT 1"), try tx.rows(update + " RETURNING number", [7]).count,
      ]
    }
    #expect(counts == [2, 0, 0, 2])
  }

  @Test("a reader cannot write", arguments: Engine.allCases.filter { $0 != .memory })
  func readOnly(engine: Engine) async throws {
    let store = try engine.open()
    await #expect(throws: Failure.self) {
      try await store.read { tx throws(Failure) in try insert("a", in: tx) }
    }
    try await store.write { tx throws(Failure) in try insert("b", in: tx) }
    #expect(try await store.read(names) == ["b"])
  }

  @Test("concurrent closures fail alone and succeed together", arguments: Engine.allCases)
  func concurrent(engine: Engine) async throws {
    let store = try engine.open()
    let succeeded = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<300 {
        group.addTask {
          do {
            try await store.write { tx throws(Failure) in
              try insert("n\(number)", Int64(number), in: tx)
              guard number % 3 != 0 else { throw Failure(.conflict, "every third") }
            }
            return true
          } catch {
            return false
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(succeeded == 200)
    #expect(try await store.read(names).count == 200)
  }

  @Test("money moved by a conditional update is never spent twice", arguments: Engine.allCases)
  func conditional(engine: Engine) async throws {
    let store = try engine.open()
    try await store.write { tx throws(Failure) in try insert("wallet", 10, in: tx) }
    let moved = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<100 {
        group.addTask {
          let rows = try? await store.write { tx throws(Failure) in
            try tx.rows(
              """
              UPDATE item SET number = number - $1 WHERE name = $2 AND number >= $1
              RETURNING number
              """, [1, "wallet"])
          }
          return rows?.count ?? 0
        }
      }
      return await group.reduce(0, +)
    }
    #expect(moved == 10)
  }

  @Test("a statement may be used again in any order of parameters", arguments: Engine.allCases)
  func parameters(engine: Engine) async throws {
    let store = try engine.open()
    let texts = try await store.read { tx throws(Failure) in
      var texts: [String] = []
      for number in 1...3 {
        let row = try tx.row(
          "SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT)",
          [.integer(Int64(number)), "x"])
        texts.append(try row?.text(1) ?? "")
      }
      return texts
    }
    #expect(texts == ["1", "2", "3"])
  }
}
