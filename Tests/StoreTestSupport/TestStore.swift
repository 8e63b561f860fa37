// The stores that tests work on: SQLite in memory, or PostgreSQL where MODELROUTE_TEST_STORE says
// so.

import Core
import Glibc
package import Storage
import StoragePostgres
import StorageSQLite

/// An engine for tests of the domain. `make test-postgres` runs them over PostgreSQL.
package enum TestStore {
  package static let isPostgres: Bool = {
    guard let name = getenv("MODELROUTE_TEST_STORE").map({ String(cString: $0) }) else {
      return false
    }
    precondition(["sqlite", "postgres"].contains(name), "MODELROUTE_TEST_STORE: \(name)")
    return name == "postgres"
  }()

  /// A fresh store for the calling thread.
  package static func direct(_ migrations: [Migration]) throws -> any DirectStore {
    guard isPostgres else {
      return try DirectDatabase.open(path: ":memory:", migrations: migrations)
    }
    let database = try PostgresCluster.makeDatabase()
    return try DirectPostgres.open(database.options(), migrations: migrations, keeping: database)
  }

  /// A fresh store as the server has it.
  package static func threaded(_ migrations: [Migration]) throws -> any Store {
    guard isPostgres else {
      return try SQLiteDatabase.open(path: ":memory:", migrations: migrations)
    }
    let database = try PostgresCluster.makeDatabase()
    return try PostgresDatabase.open(database.options(), migrations: migrations, keeping: database)
  }

  /// A fresh PostgreSQL as servers have it that share one: a store for each node.
  package static func shared(
    by nodes: [String], _ migrations: [Migration]
  ) throws -> [any Store] {
    let database = try PostgresCluster.makeDatabase()
    return try nodes.map { node in
      var options = database.options()
      options.node = node
      // No test renews it.
      options.lease = .seconds(3600)
      return try PostgresDatabase.open(options, migrations: migrations, keeping: database)
    }
  }
}
