// Ways past what the tables refuse.

package import Core
package import Storage

extension Transaction {
  /// Drops all triggers, so that a test can write what nobody may.
  package func dropTriggers() throws(Failure) {
    let query =
      switch dialect {
      case .sqlite: "SELECT name, tbl_name FROM sqlite_schema WHERE type = 'trigger'"
      case .postgres:
        """
        SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE NOT t.tgisinternal
        """
      }
    for row in try rows(query) {
      let (name, table) = (try row.text(0), try row.text(1))
      try execute("DROP TRIGGER \(name)\(dialect == .postgres ? " ON \(table)" : "")")
    }
  }
}
