// The fence around SQLite: one connection with its prepared statements. No pointer leaves it.

import CSQLite
package import Core
import Glibc
package import Storage

/// One connection to one SQLite file.
///
/// `@unchecked Sendable`: a connection has no lock of its own and is opened without SQLite's
/// (`SQLITE_OPEN_NOMUTEX`). It may move between threads, but only its owner uses it, and the
/// owner is one thread (`SQLiteDatabase`) or holds a lock (`DirectDatabase`).
package final class Connection: StoreConnection, @unchecked Sendable {
  package let dialect = Dialect.sqlite
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]
  private static let statementLimit = 512
  /// Once per process, before the first connection; where it fails SQLite is only slower.
  private static let configuration = modelroute_sqlite_without_statistics()

  /// Opens the file, or creates it where that is asked; `:memory:` is a database of this
  /// connection alone.
  package init(path: String, creates: Bool = true) throws(Failure) {
    _ = Self.configuration
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (creates ? SQLITE_OPEN_CREATE : 0)
    let status = sqlite3_open_v2(path, &opened, flags, nil)
    guard status == SQLITE_OK, let opened else {
      let text = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(opened)
      throw SQLiteStatus.failure(status, "cannot open \(path): \(text)")
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  package var writeMark: Int64 { sqlite3_total_changes64(handle) &+ schemaChanges }
  /// Statements that change the file without changing rows: `sqlite3_total_changes` does not tell.
  private var schemaChanges: Int64 = 0

  /// Whether no transaction is open: none was begun, or SQLite itself rolled it back.
  package var isAutocommit: Bool { sqlite3_get_autocommit(handle) != 0 }

  package var condition: TransactionCondition { isAutocommit ? .lost : .open }

  package func rows(_ sql: String, _ values: [Value]) throws(Failure) -> [Row] {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try bind(values, to: statement)
    if statement.changesSchema { schemaChanges += 1 }
    var rows: [Row] = []
    while try step(statement) { rows.append(try statement.row()) }
    return rows
  }

  @discardableResult
  package func execute(_ sql: String, _ values: [Value]) throws(Failure) -> Int {
    let statement = try prepared(sql)
    defer { statement.reset() }
    try bind(values, to: statement)
    if statement.changesSchema { schemaChanges += 1 }
    while try step(statement) {}
    return statement.isReadOnly ? 0 : Int(sqlite3_changes64(handle))
  }

  private func prepared(_ sql: String) throws(Failure) -> Statement {
    if let statement = statements[sql] { return statement }
    if statements.count >= Self.statementLimit { statements.removeAll() }
    let statement = try Statement(sql, on: handle)
    statements[sql] = statement
    return statement
  }

  private func bind(_ values: [Value], to statement: Statement) throws(Failure) {
    guard values.count == statement.parameterCount else {
      throw Failure(
        .internal, "\(values.count) values for \(statement.parameterCount) parameters",
        reason: Failure.storageType)
    }
    for (index, value) in values.enumerated() {
      let status = statement.bind(value, toParameter: index + 1)
      guard status == SQLITE_OK else { throw failure(status) }
    }
  }

  /// Whether the statement stands on a row.
  private func step(_ statement: Statement) throws(Failure) -> Bool {
    let status = statement.step()
    switch status {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw failure(status)
    }
  }

  private func failure(_ status: Int32) -> Failure {
    let text = String(cString: sqlite3_errmsg(handle))
    guard status & 0xFF == SQLITE_IOERR else { return SQLiteStatus.failure(status, text) }
    // The message alone does not say which call failed, and why.
    let cause = String(cString: strerror(sqlite3_system_errno(handle)))
    return SQLiteStatus.failure(status, "\(text) \(status): \(cause)")
  }
}

/// A prepared statement. It belongs to its connection and dies before it.
private final class Statement {
  private let handle: OpaquePointer
  /// SQLite's index by our number: `$2` may be met before `$1`.
  private let indexes: [Int32]
  let isReadOnly: Bool
  /// Neither reads nor changes rows: CREATE, DROP, ALTER and the like.
  let changesSchema: Bool

  init(_ sql: String, on connection: OpaquePointer) throws(Failure) {
    var prepared: OpaquePointer?
    let status = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard status == SQLITE_OK else {
      throw SQLiteStatus.failure(status, String(cString: sqlite3_errmsg(connection)))
    }
    guard let prepared else {
      throw Failure(.internal, "an empty statement", reason: Failure.storageType)
    }
    handle = prepared
    isReadOnly = sqlite3_stmt_readonly(prepared) != 0
    let verb = sql.drop { $0.isWhitespace }.prefix { $0.isLetter }.uppercased()
    changesSchema =
      !isReadOnly && !["INSERT", "REPLACE", "UPDATE", "DELETE", "WITH"].contains(verb)
    let count = sqlite3_bind_parameter_count(prepared)
    indexes = (0..<count).map { sqlite3_bind_parameter_index(prepared, "$\($0 + 1)") }
    guard !indexes.contains(0) else {
      throw Failure(
        .internal, "parameters are not $1…$\(count): \(sql)", reason: Failure.storageType)
    }
  }

  deinit { sqlite3_finalize(handle) }

  var parameterCount: Int { indexes.count }

  func step() -> Int32 { sqlite3_step(handle) }

  /// Its answer repeats the failure of the last step, which was reported.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  func bind(_ value: Value, toParameter number: Int) -> Int32 {
    let index = indexes[number - 1]
    switch value {
    case .null:
      return sqlite3_bind_null(handle, index)
    case .integer(let integer):
      return sqlite3_bind_int64(handle, index, integer)
    case .text(var text):
      return text.withUTF8 { bytes in
        // An empty string may have no address, and no address means NULL to SQLite.
        guard let base = bytes.baseAddress else {
          return sqlite3_bind_text(handle, index, "", 0, SQLiteStatus.transient)
        }
        return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text64(
            handle, index, $0, UInt64(bytes.count), SQLiteStatus.transient, UInt8(SQLITE_UTF8))
        }
      }
    case .bytes(let bytes):
      guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
      return bytes.withUnsafeBytes {
        sqlite3_bind_blob64(
          handle, index, $0.baseAddress, UInt64($0.count), SQLiteStatus.transient)
      }
    }
  }

  func row() throws(Failure) -> Row {
    let count = sqlite3_column_count(handle)
    var values: [Value] = []
    values.reserveCapacity(Int(count))
    for column in 0..<count { values.append(try value(column)) }
    return Row(values)
  }

  private func value(_ column: Int32) throws(Failure) -> Value {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    case SQLITE_TEXT:
      let text = sqlite3_column_text(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      return .text(
        String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      let blob = sqlite3_column_blob(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      return .bytes(Array(UnsafeRawBufferPointer(start: blob, count: count)))
    default:
      throw Failure(
        .internal, "column \(column) holds a floating-point number", reason: Failure.storageType)
    }
  }
}

/// SQLite's result codes as failures (sqlite.org/rescode.html).
private enum SQLiteStatus {
  /// SQLITE_TRANSIENT: SQLite copies the bytes before the call returns. The macro is a cast of −1
  /// to a function pointer, which SQLite compares and never calls, so that the cast is safe.
  static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  static func failure(_ status: Int32, _ text: String) -> Failure {
    switch status {
    case SQLITE_CONSTRAINT | (6 << 8), SQLITE_CONSTRAINT | (8 << 8), SQLITE_CONSTRAINT | (10 << 8):
      // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE and _ROWID.
      return Failure(.conflict, "the row exists: \(text)", reason: Failure.storageUnique)
    default:
      return Failure(.internal, "the store failed: \(text)", reason: reason(status & 0xFF))
    }
  }

  private static func reason(_ primary: Int32) -> String {
    switch primary {
    case SQLITE_CONSTRAINT: Failure.storageConstraint
    case SQLITE_FULL: Failure.storageFull
    case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY: Failure.storageIO
    case SQLITE_CORRUPT, SQLITE_NOTADB: Failure.storageCorrupt
    case SQLITE_BUSY, SQLITE_LOCKED: Failure.storageLocked
    default: Failure.storageType
    }
  }
}
