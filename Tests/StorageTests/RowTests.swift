import Core
import Storage
import Testing

@Suite struct RowTests {
  let row = Row([.integer(7), .text("seven"), .bytes([7]), .null])

  @Test("a column of the right kind is read")
  func rightKind() throws {
    #expect(try row.integer(0) == 7)
    #expect(try row.text(1) == "seven")
    #expect(try row.bytes(2) == [7])
    #expect(try row.time(0) == Timestamp(microseconds: 7))
    #expect(try row.amount(0) == Amount(nanos: 7))
    #expect(try row.boolean(0))
  }

  @Test("null is nil where it is optional")
  func null() throws {
    #expect(try row.optionalInteger(3) == nil)
    #expect(try row.optionalText(3) == nil)
    #expect(try row.optionalBytes(3) == nil)
    #expect(try row.optionalTime(3) == nil)
    #expect(try row.optionalAmount(3) == nil)
    #expect(try row.optionalText(1) == "seven")
  }

  @Test("a column of another kind throws", arguments: [1, 2, 3, 4, -1])
  func wrongKind(column: Int) {
    #expect(throws: Failure.self) { try row.integer(column) }
    #expect(throws: Failure.self) { try row.text(column == 1 ? 0 : column) }
  }
}

@Suite struct DialectTests {
  @Test("schema tokens become the engine's words")
  func tokens() {
    let statement = "CREATE TABLE t (a {TEXT_KEY}, b {INTEGER}, c {BYTES}) {STRICT} {OTHER}"
    #expect(
      Dialect.sqlite.schema(statement)
        == "CREATE TABLE t (a TEXT, b INTEGER, c BLOB) STRICT {OTHER}")
    #expect(
      Dialect.postgres.schema(statement)
        == "CREATE TABLE t (a TEXT COLLATE \"C\", b BIGINT, c BYTEA)  {OTHER}")
  }

  @Test("a statement for the other engine is left out")
  func otherEngine() {
    #expect(Dialect.sqlite.schema("{SQLITE}SELECT 1") == "SELECT 1")
    #expect(Dialect.postgres.schema("{SQLITE}SELECT 1") == nil)
    #expect(Dialect.sqlite.schema("{POSTGRES}SELECT 1") == nil)
  }

  @Test("a module's versions count from 1")
  func versions() throws {
    _ = try Migrator([
      Migration(module: "a", version: 1, statements: []),
      Migration(module: "b", version: 1, statements: []),
      Migration(module: "a", version: 2, statements: []),
    ])
    #expect(throws: Failure.self) {
      try Migrator([Migration(module: "a", version: 2, statements: [])])
    }
  }
}
