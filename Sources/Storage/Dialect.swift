// The few words in which the engines' SQL differs.

/// The SQL of an engine, where it differs.
package enum Dialect: Sendable {
  case sqlite
  case postgres

  /// The schema that tables are in, for queries that name something else like one of them.
  package var mainSchema: String {
    switch self {
    case .sqlite: "main"
    case .postgres: "modelroute"
    }
  }

  /// Replaces the tokens of a schema statement: `{INTEGER}`, `{BYTES}`, `{TEXT_KEY}` (text that is
  /// sorted or paged on), and a table's suffix: `{STRICT}`, or `{CLUSTERED}` where rows are kept
  /// in the order of their primary key (short rows). Of a
  /// statement that begins with `{SQLITE}` or `{POSTGRES}` that engine's part alone is left, and
  /// nil where it has none; parts may follow each other.
  package func schema(_ statement: String) -> String? {
    guard statement.hasPrefix("{SQLITE}") || statement.hasPrefix("{POSTGRES}") else {
      return replaced(Substring(statement))
    }
    let mark = self == .sqlite ? "{SQLITE}" : "{POSTGRES}"
    let other = self == .sqlite ? "{POSTGRES}" : "{SQLITE}"
    let parts = statement.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return replaced(parts[1].split(separator: other, omittingEmptySubsequences: false)[0])
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
