// An invariant: what must hold of the stored state at any commit, as a query for what breaks it.

package import Core
package import Storage

/// Something that must hold of the stored state at any commit.
package struct Invariant: Sendable {
  /// At most this many offending ids are named.
  package static let findingLimit = 10

  /// How much of the store an invariant has to look at. It says how a running server checks it.
  package enum Reach: Sendable {
    /// Everything in these tables: only while they are small.
    case whole([String])
    /// As much as there are accounts and live jobs.
    case little
    /// Each job by itself: it can be asked about some jobs, in these tables alone.
    case jobs([JobTable])
    /// A walk along accounts or event chains checks it too, entry by entry.
    case walked
  }

  /// A table whose rows are about one job each, and how a row names it.
  package struct JobTable: Sendable {
    package enum Key: Sendable {
      case job(column: String)
      /// By an id that begins with the job's own characters.
      case transfer(column: String)
    }

    let name: String
    let key: Key

    package init(_ name: String, _ key: Key) {
      self.name = name
      self.key = key
    }
  }

  /// As in `I2`.
  package let name: String
  /// What holds, as a sentence.
  package let statement: String
  package let reach: Reach
  private let offenders: @Sendable (JobRange?, any Transaction) throws(Failure) -> [String]

  /// - Parameter offenders: the ids of what breaks it, at most `findingLimit`.
  package init(
    _ name: String, _ statement: String, reach: Reach,
    offenders: @escaping @Sendable (any Transaction) throws(Failure) -> [String]
  ) {
    self.name = name
    self.statement = statement
    self.reach = reach
    self.offenders = { _, tx throws(Failure) in try offenders(tx) }
  }

  /// An invariant whose query answers the offending ids in its first column.
  package init(_ name: String, _ statement: String, reach: Reach = .whole([]), sql: String) {
    self.name = name
    self.statement = statement
    self.reach = reach
    offenders = { range, tx throws(Failure) in
      var (prefix, values): (String, [Value]) = ("", [])
      if let range, case .jobs(let tables) = reach {
        prefix = range.narrowing(tables, tx.dialect)
        values = range.values
      }
      var ids: [String] = []
      for row in try tx.rows("\(prefix)\(sql) LIMIT \(Self.findingLimit)", values) {
        ids.append(try row.text(0))
      }
      return ids
    }
  }

  /// An invariant about each job that SQL can't compute: the query answers jobs in order of their
  /// ids, which come first, and at most `$5`; `isBroken` looks at each. Each page is a range of its
  /// own: of two lower bounds SQLite seeks one, and passes all rows that only the other excludes.
  package init(
    _ name: String, _ statement: String, among tables: [JobTable], sql: String,
    isBroken: @escaping @Sendable (Row) throws(Failure) -> Bool
  ) {
    self.name = name
    self.statement = statement
    reach = .jobs(tables)
    offenders = { range, tx throws(Failure) in
      var rest = range ?? JobRange(after: "", through: JobRange.end)
      let prefix = rest.narrowing(tables, tx.dialect)
      var (ids, isDone) = ([String](), false)
      while !isDone, ids.count < Self.findingLimit {
        let rows = try tx.rows("\(prefix)\(sql)", rest.values + [.count(Self.pageCount)])
        for row in rows where try isBroken(row) { ids.append(try row.text(0)) }
        isDone = rows.count < Self.pageCount
        if let last = rows.last { rest = JobRange(after: try last.text(0), through: rest.through) }
      }
      return Array(ids.prefix(Self.findingLimit))
    }
  }

  private static let pageCount = 500

  /// What breaks it, if anything does; among the jobs of the range, where it can be asked so.
  package func violation(
    among range: JobRange? = nil, in tx: any Transaction
  ) throws(Failure) -> LedgerReport.Violation? {
    let found = try offenders(range, tx)
    guard !found.isEmpty else { return nil }
    return LedgerReport.Violation(invariant: name, statement: statement, offenders: found)
  }
}

/// Jobs with ids after one and up to another. Ranges that follow each other tile all ids there can
/// be, so that rows of a job that does not exist lie in one of them too.
package struct JobRange: Sendable, Equatable {
  /// Later than any id.
  static let end = "~"

  package let after: String
  package let through: String

  package init(after: String, through: String) {
    self.after = after
    self.through = through
  }

  /// The next range of at most so many jobs, as their holds say.
  static func next(
    after job: String, count: Int, in tx: any Transaction
  ) throws(Failure) -> JobRange {
    let row = try tx.row(
      "SELECT job FROM hold WHERE job > $1 ORDER BY job LIMIT 1 OFFSET $2",
      [.text(job), .count(max(0, count - 1))])
    return JobRange(after: job, through: try row?.text(0) ?? end)
  }

  /// Lets a query see these jobs' rows alone: tables of its own with the names of the real ones.
  fileprivate func narrowing(_ tables: [Invariant.JobTable], _ dialect: Dialect) -> String {
    let parts = tables.map { table in
      let (column, low, high) =
        switch table.key {
        case .job(let column): (column, "$1", "$2")
        case .transfer(let column): (column, "$3", "$4")
        }
      return """
        \(table.name) AS (SELECT * FROM \(dialect.mainSchema).\(table.name)
          WHERE \(column) > \(low) AND \(column) <= \(high))
        """
    }
    // Every parameter is used, whichever tables there are.
    let texts = (1...4).map { "CAST($\($0) AS TEXT)" }.joined(separator: ", ")
    let range = "range_of_jobs AS (SELECT \(texts))"
    return "WITH \((parts + [range]).joined(separator: ", ")) "
  }

  /// Ids of a job's transfers begin with its characters and a dot, and `/` comes after the dot.
  fileprivate var values: [Value] {
    [after, through].map(Value.text)
      + [after, through].map { job in
        .text(job.isEmpty || job == Self.end ? job : "\(Transfer.idPrefix(job).dropLast())/")
      }
  }
}
