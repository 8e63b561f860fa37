// Schemas change forward only: a list per module, each step applied once and recorded.

package import Core

/// One step of a module's schema. Versions of a module count 1, 2, 3 … in the order of the list.
/// Statements may carry the tokens of `Dialect.schema`.
package struct Migration: Sendable {
  package let module: String
  package let version: Int
  package let statements: [String]

  package init(module: String, version: Int, statements: [String]) {
    self.module = module
    self.version = version
    self.statements = statements
  }

  func isSameStep(as other: Migration) -> Bool {
    module == other.module && version == other.version
  }

  /// A trigger that refuses a change, in the words of both engines: `event` is `UPDATE` or
  /// `DELETE`, `condition` may name `OLD` and `NEW`.
  package static func refusal(
    _ name: String, _ event: String, of table: String, when condition: String? = nil,
    _ message: String
  ) -> String {
    let head = "CREATE TRIGGER \(name) BEFORE \(event) ON \(table)"
    let when = condition.map { "WHEN (\($0))" } ?? ""
    return """
      {SQLITE}\(head) \(when) BEGIN SELECT RAISE(ABORT, '\(message)'); END
      {POSTGRES}\(head) FOR EACH ROW \(when) EXECUTE FUNCTION refuse('\(message)')
      """
  }
}

/// Applies migrations; engines call it while they open.
package struct Migrator: Sendable {
  private let migrations: [Migration]

  /// `internal` where a module's versions do not count 1, 2, 3 ….
  package init(_ migrations: [Migration]) throws(Failure) {
    var versions: [String: Int] = [:]
    for migration in migrations {
      let expected = versions[migration.module, default: 0] + 1
      guard migration.version == expected else {
        throw Failure(
          .internal, "migration \(migration.module) \(migration.version) should be \(expected)")
      }
      versions[migration.module] = expected
    }
    self.migrations = migrations
  }

  /// Creates the table that records what was applied. Runs in a transaction of its own.
  package func prepare(in tx: any Transaction) throws(Failure) {
    let table = """
      CREATE TABLE IF NOT EXISTS migration (
        module TEXT NOT NULL, version {INTEGER} NOT NULL, apply_time {INTEGER} NOT NULL,
        PRIMARY KEY (module, version)) {STRICT}
      """
    // What `Migration.refusal` calls.
    let refuse = """
      {POSTGRES}CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN RAISE EXCEPTION USING MESSAGE = TG_ARGV[0]; END'
      """
    for statement in [table, refuse].compactMap(tx.dialect.schema) { try tx.execute(statement) }
  }

  /// The steps that this database lacks, in order. A database of a newer version is refused.
  package func missing(in tx: any Transaction) throws(Failure) -> [Migration] {
    var applied: [String: Int] = [:]
    for row in try tx.rows("SELECT module, MAX(version) FROM migration GROUP BY module") {
      applied[try row.text(0)] = try row.count(1)
    }
    for (module, version) in applied {
      let known = migrations.count { $0.module == module }
      guard known == 0 || version <= known else {
        throw Failure(
          .internal,
          "the data has \(module) schema \(version), this program knows \(known): use a newer one")
      }
    }
    return migrations.filter { $0.version > applied[$0.module, default: 0] }
  }

  /// Applies one step and records it. Runs in a transaction of its own.
  package func apply(
    _ migration: Migration, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    for statement in migration.statements.compactMap(tx.dialect.schema) {
      do {
        try tx.execute(statement)
      } catch {
        throw Failure(
          .internal, "migration \(migration.module) \(migration.version): \(error.message)",
          reason: error.reason)
      }
    }
    try tx.execute(
      "INSERT INTO migration (module, version, apply_time) VALUES ($1, $2, $3)",
      [.text(migration.module), .count(migration.version), .time(time)])
  }
}
