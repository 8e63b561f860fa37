// What operators do to a database as a whole.

import Billing
package import Core
import Storage
import StoragePostgres
import StorageSQLite

package enum DatabaseCalls {
  /// Brings the tables up to date; what to tell the operator. A server of the version before may
  /// still run on PostgreSQL: steps only add. On SQLite no server may.
  package static func migrate(_ configuration: ServerConfiguration) throws(Failure) -> String {
    let world = World.live
    Ground.keepPrivate()
    try configuration.dataDirectory.create()
    let store: any DirectStore
    if let postgres = try configuration.postgres(node: "", world: world) {
      store = try DirectPostgres.open(postgres, migrations: Ground.migrations)
    } else {
      store = try DirectDatabase.open(
        path: configuration.database, migrations: Ground.migrations)
    }
    return try store.readNow(versions)
  }

  /// Copies the embedded store into a new file, also while a server uses it.
  package static func backUp(
    _ configuration: ServerConfiguration, to target: String
  ) throws(Failure) -> String {
    guard try configuration.postgres(node: "", world: .live) == nil else {
      throw Failure(
        .invalidRequest,
        "back up PostgreSQL with its own tools: pg_dump --schema=modelroute, or a base backup")
    }
    guard DataDirectory.exists(configuration.database) else {
      throw Failure(.notFound, "there is no file \(configuration.database)")
    }
    Ground.keepPrivate()
    try DirectDatabase.backUp(configuration.database, to: target)
    let copy = try DirectDatabase.openForReading(path: target, migrations: Ground.migrations)
    let report = try copy.readNow { tx throws(Failure) in
      try LedgerVerifier.ofEverything(configuration).verify(in: tx)
    }
    return "\(target): \(report.description)"
  }

  private static func versions(in tx: any Transaction) throws(Failure) -> String {
    var lines = ["the tables are up to date"]
    let rows = try tx.rows(
      "SELECT module, MAX(version) FROM migration GROUP BY module ORDER BY module")
    for row in rows {
      let name = try row.text(0)
      lines.append("  \(name) \(try row.count(1))")
    }
    return lines.joined(separator: "\n")
  }
}
