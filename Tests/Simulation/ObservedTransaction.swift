// Which tables a simulation writes, and which an invariant reads: one whose tables nobody has
// written since it held holds still, so a check after every step asks only what may have changed.

import Core
import Storage

/// Names of tables in statements, learnt once for each text.
final class StatementReader {
  private let tables: Set<String>
  private var written: [String: String?] = [:]
  private var read: [String: Set<String>] = [:]

  init(tables: [String]) { self.tables = Set(tables) }

  /// The table that a statement changes. Triggers of the schema only refuse, they write nothing.
  func tableWritten(by sql: String) -> String? {
    if let known = written[sql] { return known }
    let words = Self.words(of: sql)
    let isChange = ["INSERT", "UPDATE", "DELETE"].contains(words.first ?? "")
    let table = isChange ? words.first { tables.contains($0) } : nil
    written[sql] = .some(table)
    return table
  }

  /// All tables that it names.
  func tablesRead(by sql: String) -> Set<String> {
    if let known = read[sql] { return known }
    let names = tables.intersection(Self.words(of: sql))
    read[sql] = names
    return names
  }

  private static func words(of sql: String) -> [String] {
    sql.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }
}

/// A transaction that notes what its statements touch.
final class ObservedTransaction: Transaction {
  private let base: any Transaction
  private let reader: StatementReader
  private(set) var written: Set<String> = []
  private(set) var read: Set<String> = []
  private let notesReads: Bool

  init(_ base: any Transaction, _ reader: StatementReader, notesReads: Bool = false) {
    self.base = base
    self.reader = reader
    self.notesReads = notesReads
  }

  var dialect: Dialect { base.dialect }

  func rows(_ sql: String, _ values: [Value]) throws(Failure) -> [Row] {
    note(sql)
    return try base.rows(sql, values)
  }

  @discardableResult
  func execute(_ sql: String, _ values: [Value]) throws(Failure) -> Int {
    note(sql)
    return try base.execute(sql, values)
  }

  private func note(_ sql: String) {
    if let table = reader.tableWritten(by: sql) { written.insert(table) }
    if notesReads { read.formUnion(reader.tablesRead(by: sql)) }
  }
}
