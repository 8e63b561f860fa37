import Core
import Foundation
import Storage
import StoragePostgres
import StorageSQLite
import StoreTestSupport

/// The stores that must behave alike.
enum Engine: CaseIterable, Sendable {
  case memory, file, direct, postgres, directPostgres

  func open(_ migrations: [Migration] = [.items]) throws -> any Database {
    switch self {
    case .memory: return try SQLiteDatabase.open(path: ":memory:", migrations: migrations)
    case .file: return try SQLiteDatabase.open(path: temporaryPath(), migrations: migrations)
    case .direct: return try DirectDatabase.open(path: ":memory:", migrations: migrations)
    case .postgres, .directPostgres:
      let database = try PostgresCluster.makeDatabase()
      let options = database.options()
      if self == .directPostgres {
        return try DirectPostgres.open(options, migrations: migrations, keeping: database)
      }
      return try PostgresDatabase.open(options, migrations: migrations, keeping: database)
    }
  }
}

extension Migration {
  static let items = Migration(
    module: "test", version: 1,
    statements: [
      """
      CREATE TABLE item (
        name {TEXT_KEY} PRIMARY KEY, number {INTEGER} NOT NULL CHECK (number >= 0),
        payload {BYTES}) {STRICT}
      """
    ])
}

/// A file in a fresh directory.
func temporaryPath() throws -> String {
  let directory = NSTemporaryDirectory() + "modelroute-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
  return directory + "/store.db"
}

/// The files as a process leaves them that dies now: database and log, never closed.
func crashCopy(of path: String) throws -> String {
  let copy = try temporaryPath()
  for suffix in ["", "-wal"] {
    try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
  }
  return copy
}

func insert(_ name: String, _ number: Int64 = 1, in tx: any Transaction) throws(Failure) {
  try tx.execute(
    "INSERT INTO item (name, number) VALUES ($1, $2)", [.text(name), .integer(number)])
}

func names(in tx: any Transaction) throws(Failure) -> [String] {
  var names: [String] = []
  for row in try tx.rows("SELECT name FROM item ORDER BY name") { names.append(try row.text(0)) }
  return names
}
