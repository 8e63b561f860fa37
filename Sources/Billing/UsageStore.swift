// What was used and charged, summed by day, model, team and key as jobs end.

package import Core
package import Protos
package import RPC
package import Storage

/// One job's end, for the sums.
package struct UsageEntry: Sendable {
  package var organization: String
  package var mode: Principal.Mode
  package var model: String
  package var team: String
  package var key: String
  package var charge: Amount
  package var usage: V1.Usage

  package init(
    organization: String, mode: Principal.Mode, model: String, team: String, key: String,
    charge: Amount, usage: V1.Usage
  ) {
    self.organization = organization
    self.mode = mode
    self.model = model
    self.team = team
    self.key = key
    self.charge = charge
    self.usage = usage
  }
}

/// Which sums are asked.
struct UsageQuery: Sendable {
  var wallet: Wallet
  var days: ClosedRange<Int64>
  /// Of `day`, `model`, `team`, `key`.
  var groups: Set<String>
  var model = ""
  var team = ""
  var key = ""
}

package enum UsageStore {
  /// A bucket of usage and the column that sums it.
  struct Bucket: Sendable {
    let column: String
    let path: any WritableKeyPath<V1.Usage, Int64> & Sendable

    init(_ column: String, _ path: any WritableKeyPath<V1.Usage, Int64> & Sendable) {
      self.column = column
      self.path = path
    }
  }

  static let buckets: [Bucket] = [
    Bucket("input_tokens", \.inputTokens), Bucket("cached_input_tokens", \.cachedInputTokens),
    Bucket("cache_write_tokens", \.cacheWriteTokens), Bucket("output_tokens", \.outputTokens),
    Bucket("reasoning_tokens", \.reasoningTokens),
    Bucket("audio_input_tokens", \.audioInputTokens),
    Bucket("audio_output_tokens", \.audioOutputTokens),
    Bucket("image_input_tokens", \.imageInputTokens),
    Bucket("image_output_tokens", \.imageOutputTokens), Bucket("images", \.images),
    Bucket("seconds", \.seconds), Bucket("characters", \.characters),
    Bucket("megapixels", \.megapixels), Bucket("requests", \.requests),
    Bucket("documents", \.documents),
  ]

  private static let keys = ["day", "model", "team", "key"]
  /// What one answer holds at most.
  static let rowLimit = 10_000
  /// What one job can add to a sum; a provider's nonsense must not overflow it.
  private static let bucketLimit: Int64 = 1_000_000_000_000

  private static let insertion: String = {
    let columns = ["jobs", "charge"] + buckets.map(\.column)
    let places = (7..<(7 + columns.count)).map { "$\($0)" }.joined(separator: ", ")
    let sums = columns.map { "\($0) = usage_day.\($0) + excluded.\($0)" }
    return """
      INSERT INTO usage_day (organization, mode, day, model, team, key,
        \(columns.joined(separator: ", ")))
      VALUES ($1, $2, $3, $4, $5, $6, \(places))
      ON CONFLICT (organization, mode, day, model, team, key) DO UPDATE
        SET \(sums.joined(separator: ", "))
      """
  }()

  /// Adds a job that has ended to the sums of its day.
  package static func add(
    _ entry: UsageEntry, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    var values: [Value] = [
      .text(entry.organization), .text(entry.mode.rawValue),
      .integer(SpendCounter.day(time)), .text(entry.model), .text(entry.team),
      .text(entry.key), .integer(1), .amount(entry.charge),
    ]
    values += buckets.map { bucket in
      .integer(min(max(entry.usage[keyPath: bucket.path], 0), bucketLimit))
    }
    try tx.execute(insertion, values)
  }

  /// The sums, by the asked groups in their order; `invalid_request` where they are too many.
  static func list(_ query: UsageQuery, in tx: any Transaction) throws(Failure) -> [V1.UsageRow] {
    let groups = keys.filter(query.groups.contains)
    let shown = keys.map { query.groups.contains($0) ? $0 : $0 == "day" ? "0" : "''" }
    let sums = (["jobs", "charge"] + buckets.map(\.column)).map { "SUM(\($0))" }
    let grouping =
      groups.isEmpty
      ? "HAVING COUNT(*) > 0"
      : "GROUP BY \(groups.joined(separator: ", ")) ORDER BY \(groups.joined(separator: ", "))"
    let found = try tx.rows(
      """
      SELECT \((shown + sums).joined(separator: ", ")) FROM usage_day
      WHERE organization = $1 AND mode = $2 AND day >= $3 AND day <= $4
        AND (model = $5 OR $5 = '') AND (team = $6 OR $6 = '') AND (key = $7 OR $7 = '')
      \(grouping) LIMIT $8
      """,
      [
        .text(query.wallet.organization), .text(query.wallet.mode.rawValue),
        .integer(query.days.lowerBound), .integer(query.days.upperBound), .text(query.model),
        .text(query.team), .text(query.key), .count(rowLimit + 1),
      ])
    guard found.count <= rowLimit else {
      throw .invalid("group_by", "more than \(rowLimit) rows; ask for fewer days or groups")
    }
    var rows: [V1.UsageRow] = []
    for row in found { rows.append(try V1.UsageRow(row, isByDay: query.groups.contains("day"))) }
    return rows
  }
}

extension V1.UsageRow {
  fileprivate init(_ row: Row, isByDay: Bool) throws(Failure) {
    self.init()
    if isByDay {
      let midnight = Timestamp(microseconds: try row.integer(0) * 86_400_000_000)
      day = String(midnight.description.prefix(10))
    }
    model = try row.text(1)
    team = try row.text(2)
    key = try row.text(3)
    jobs = try row.integer(4)
    charge = GoogleType.Money(try row.amount(5))
    var sums = V1.Usage()
    for (index, bucket) in UsageStore.buckets.enumerated() {
      sums[keyPath: bucket.path] = try row.integer(6 + index)
    }
    usage = sums
  }
}
