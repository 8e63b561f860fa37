// The few words in which the engines' SQL differs.

/// The SQL of an engine, where it differs.
package enum Dialect: Sendable {
  case sqlite
  case postgres

  /// Appended to the query that leases rows, so that parallel nodes skip each other's.
  package var skipLocked: String {
    switch self {
    case .sqlite: ""
    case .postgres: "FOR UPDATE SKIP LOCKED"
    }
  }

  /// The schema that tables are in, for queries that name something else like one of them.
  package var mainSchema: String {
    switch self {
    case .sqlite: "main"
    case .postgres: "public"
    }
  }

  /// Replaces the tokens of a schema statement: `{INTEGER}`, `{BYTES}`, `{TEXT_KEY}` (text that is
  /// sorted or paged on), and a table's suffix: `{STRICT}`, or `{CLUSTERED}` where rows are kept
  /// in the order of their primary key (short rows). Nil where the statement begins
  /// with `{SQLITE}` or `{POSTGRES}` and means the other engine: triggers are written once each.
  package func schema(_ statement: String) -> String? {
    if statement.hasPrefix("{SQLITE}") {
      return self == .sqlite ? replaced(statement.dropFirst(8)) : nil
    }
    if statement.hasPrefix("{POSTGRES}") {
      return self == .postgres ? replaced(statement.dropFirst(10)) : nil
    }
    return replaced(Substring(statement))
  }

  private func replaced(_ statement: Substring) -> String {
    var text = ""
    var rest = statement
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      text += word(rest[rest.index(after: open)..<close]) ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private func word(_ token: Substring) -> String? {
    switch (token, self) {
    case ("INTEGER", .sqlite): "INTEGER"
    case ("INTEGER", .postgres): "BIGINT"
    case ("BYTES", .sqlite): "BLOB"
    case ("BYTES", .postgres): "BYTEA"
    case ("TEXT_KEY", .sqlite): "TEXT"
    case ("TEXT_KEY", .postgres): "TEXT COLLATE \"C\""
    case ("STRICT", .sqlite): "STRICT"
    case ("STRICT", .postgres): ""
    case ("CLUSTERED", .sqlite): "STRICT, WITHOUT ROWID"
    case ("CLUSTERED", .postgres): ""
    default: nil
    }
  }
}
