// The SQL of organisations, teams and keys: functions inside the caller's transaction.

package import Core
import Crypto
package import Storage

/// Reads and writes the tables of the module. It knows no rights: callers have checked.
package enum AccessStore {
  private static let keyColumns = """
    id, organization, team, class, display_name, hint, scopes, models, addresses, spend_cap,
    rate_per_minute, expire_time, creator, create_time, revoke_time, last_use_time, member,
    CASE WHEN member = '' THEN ceiling ELSE (SELECT m.role FROM member m
      WHERE m.id = api_key.member AND m.state = 'active') END
    """

  /// A request that can be told apart from others with the same request id.
  package struct Request: Sendable {
    package var id: String
    package var fingerprint: [UInt8]
  }

  /// Writes a key. `hash` is what the pepper makes of its secret.
  package static func insert(
    _ key: Key, hash: [UInt8], request: Request? = nil, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO api_key (id, organization, team, class, display_name, hint, hash, scopes,
        models, addresses, spend_cap, rate_per_minute, expire_time, creator, create_time,
        request_id, fingerprint, member, ceiling)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
        $19)
      """,
      [
        .text(key.id), .text(key.organization), .text(key.team), .text(key.class.rawValue),
        .text(key.displayName), .text(key.hint), .bytes(hash),
        .text(joined(key.rights.scopes.sorted())), .text(joined(key.rights.models)),
        .text(joined(key.rights.addresses)), .amount(key.rights.spendCap),
        .integer(Int64(key.rights.ratePerMinute)), .time(key.rights.expireTime),
        .text(key.creator), .time(key.createTime), .optional(request?.id),
        .optional(request?.fingerprint), .text(key.member),
        .text(key.member.isEmpty ? key.role?.rawValue ?? "" : ""),
      ])
  }

  /// The key that this hash belongs to, whatever its state.
  package static func findKey(
    hash: [UInt8], in tx: any Transaction
  ) throws(Failure) -> Key? {
    try key(tx.row("SELECT \(keyColumns) FROM api_key WHERE hash = $1", [.bytes(hash)]))
  }

  /// The organisation's key with this id; another organisation's is not found. Operators' keys
  /// belong to the organisation with the empty id.
  package static func findKey(
    id: String, organization: String, in tx: any Transaction
  ) throws(Failure) -> Key? {
    try key(
      tx.row(
        "SELECT \(keyColumns) FROM api_key WHERE id = $1 AND organization = $2",
        [.text(id), .text(organization)]))
  }

  /// The key of any organisation.
  package static func findKey(
    id: String, in tx: any Transaction
  ) throws(Failure) -> Key? {
    try key(tx.row("SELECT \(keyColumns) FROM api_key WHERE id = $1", [.text(id)]))
  }

  /// The key that an earlier call with the same request id made; `conflict` where that call asked
  /// for something else.
  package static func findKey(
    of request: Request, organization: String, in tx: any Transaction
  ) throws(Failure) -> Key? {
    let row = try tx.row(
      """
      SELECT \(keyColumns), fingerprint FROM api_key
      WHERE organization = $1 AND request_id = $2
      """, [.text(organization), .text(request.id)])
    guard let row else { return nil }
    guard try row.bytes(18) == request.fingerprint else {
      throw Failure(
        .conflict, "request id \(request.id) was used for another key",
        reason: Failure.requestIDReused)
    }
    return try key(row)
  }

  /// Keys newest first, before the given id; of one team, unless it is empty.
  package static func listKeys(
    organization: String, team: String, before id: String?, limit: Int, in tx: any Transaction
  ) throws(Failure) -> [Key] {
    let rows = try tx.rows(
      """
      SELECT \(keyColumns) FROM api_key
      WHERE organization = $1 AND id < $2 AND (team = $3 OR $3 = '')
      ORDER BY id DESC LIMIT $4
      """, [.text(organization), .text(id ?? "~"), .text(team), .count(limit)])
    var keys: [Key] = []
    for row in rows { keys.append(try Key(row)) }
    return keys
  }

  /// Keys that are neither revoked nor expired.
  package static func countKeys(
    organization: String, team: String = "", at time: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Int64 {
    let row = try tx.row(
      """
      SELECT COUNT(*) FROM api_key WHERE organization = $1 AND revoke_time IS NULL
        AND (expire_time IS NULL OR expire_time > $2) AND (team = $3 OR $3 = '')
      """, [.text(organization), .time(time), .text(team)])
    return try row?.integer(0) ?? 0
  }

  /// Whether any key was ever made, whatever its state.
  package static func hasKeys(in tx: any Transaction) throws(Failure) -> Bool {
    try tx.row("SELECT id FROM api_key LIMIT 1") != nil
  }

  /// Writes what a key may do, and its name.
  package static func update(_ key: Key, in tx: any Transaction) throws(Failure) {
    try tx.execute(
      """
      UPDATE api_key SET display_name = $2, scopes = $3, models = $4, addresses = $5,
        spend_cap = $6, rate_per_minute = $7, expire_time = $8 WHERE id = $1
      """,
      [
        .text(key.id), .text(key.displayName), .text(joined(key.rights.scopes.sorted())),
        .text(joined(key.rights.models)), .text(joined(key.rights.addresses)),
        .amount(key.rights.spendCap), .integer(Int64(key.rights.ratePerMinute)),
        .time(key.rights.expireTime),
      ])
  }

  /// The keys of a member that work.
  package static func listKeys(
    ofMember member: String, in tx: any Transaction
  ) throws(Failure) -> [Key] {
    let rows = try tx.rows(
      "SELECT \(keyColumns) FROM api_key WHERE member = $1 AND revoke_time IS NULL",
      [.text(member)])
    var keys: [Key] = []
    for row in rows { keys.append(try Key(row)) }
    return keys
  }

  /// Notes that a key was used; an older time changes nothing.
  package static func noteUse(
    of key: String, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      UPDATE api_key SET last_use_time = $2
      WHERE id = $1 AND (last_use_time IS NULL OR last_use_time < $2)
      """, [.text(key), .time(time)])
  }

  /// Ends a key. False where it was revoked before; then nothing changes.
  package static func revoke(
    _ id: String, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Bool {
    try tx.execute(
      "UPDATE api_key SET revoke_time = $2 WHERE id = $1 AND revoke_time IS NULL",
      [.text(id), .time(time)]) == 1
  }

  private static func key(_ row: Row?) throws(Failure) -> Key? {
    guard let row else { return nil }
    return try Key(row)
  }
}

/// Organisations and teams.
extension AccessStore {
  package static func insert(
    _ organization: Organization, requestID: String = "", in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO organization (id, display_name, concurrency_limit, request_id, create_time)
      VALUES ($1, $2, $3, $4, $5)
      """,
      [
        .text(organization.id), .text(organization.displayName),
        .integer(Int64(organization.concurrencyLimit)), optional(requestID),
        .time(organization.createTime),
      ])
  }

  package static func insert(
    _ team: Team, requestID: String = "", in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO team (id, organization, display_name, request_id, create_time)
      VALUES ($1, $2, $3, $4, $5)
      """,
      [
        .text(team.id), .text(team.organization), .text(team.displayName), optional(requestID),
        .time(team.createTime),
      ])
  }

  package static func findOrganization(
    id: String, in tx: any Transaction
  ) throws(Failure) -> Organization? {
    try organizations("WHERE id = $1", [.text(id)], in: tx).first
  }

  package static func findOrganization(
    requestID: String, in tx: any Transaction
  ) throws(Failure) -> Organization? {
    try organizations("WHERE request_id = $1", [.text(requestID)], in: tx).first
  }

  /// Oldest first, after the given id.
  package static func listOrganizations(
    after id: String, limit: Int, in tx: any Transaction
  ) throws(Failure) -> [Organization] {
    try organizations("WHERE id > $1 ORDER BY id LIMIT $2", [.text(id), .count(limit)], in: tx)
  }

  package static func findTeam(
    id: String, organization: String, in tx: any Transaction
  ) throws(Failure) -> Team? {
    try teams("WHERE id = $1 AND organization = $2", [.text(id), .text(organization)], in: tx)
      .first
  }

  package static func findTeam(
    requestID: String, organization: String, in tx: any Transaction
  ) throws(Failure) -> Team? {
    try teams(
      "WHERE organization = $1 AND request_id = $2", [.text(organization), .text(requestID)],
      in: tx
    ).first
  }

  /// Oldest first, after the given id.
  package static func listTeams(
    organization: String, after id: String, limit: Int, in tx: any Transaction
  ) throws(Failure) -> [Team] {
    try teams(
      "WHERE organization = $1 AND id > $2 ORDER BY id LIMIT $3",
      [.text(organization), .text(id), .count(limit)], in: tx)
  }

  /// Writes the name and the limit of an organisation.
  package static func update(
    _ organization: Organization, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      UPDATE organization SET display_name = $2, concurrency_limit = $3,
        concurrency_peak = CASE WHEN concurrency_peak < $3 THEN $3 ELSE concurrency_peak END
      WHERE id = $1
      """,
      [
        .text(organization.id), .text(organization.displayName),
        .integer(Int64(organization.concurrencyLimit)),
      ])
  }

  /// A query for organisations and the highest limit of their own that they ever had.
  package static let concurrencyPeaks = """
    SELECT id AS organization, concurrency_peak AS peak FROM organization
    """

  /// Those that have a limit of their own.
  package static func limitedOrganizations(
    in tx: any Transaction
  ) throws(Failure) -> [Organization] {
    try organizations("WHERE concurrency_limit > 0", [], in: tx)
  }

  package static func rename(
    team: String, _ name: String, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      "UPDATE team SET display_name = $2 WHERE id = $1", [.text(team), .text(name)])
  }

  /// Removes a team, and it from its members. Callers have checked that it has no keys.
  package static func delete(team: String, in tx: any Transaction) throws(Failure) {
    try tx.execute("DELETE FROM member_team WHERE team = $1", [.text(team)])
    try tx.execute("DELETE FROM team WHERE id = $1", [.text(team)])
  }

  private static func organizations(
    _ condition: String, _ values: [Value], in tx: any Transaction
  ) throws(Failure) -> [Organization] {
    var found: [Organization] = []
    let sql = """
      SELECT id, display_name, concurrency_limit, create_time FROM organization \(condition)
      """
    for row in try tx.rows(sql, values) {
      found.append(
        Organization(
          id: try row.text(0), displayName: try row.text(1),
          concurrencyLimit: Int32(clamping: try row.integer(2)), createTime: try row.time(3)))
    }
    return found
  }

  private static func teams(
    _ condition: String, _ values: [Value], in tx: any Transaction
  ) throws(Failure) -> [Team] {
    var found: [Team] = []
    let sql = "SELECT id, organization, display_name, create_time FROM team \(condition)"
    for row in try tx.rows(sql, values) {
      found.append(
        Team(
          id: try row.text(0), organization: try row.text(1), displayName: try row.text(2),
          createTime: try row.time(3)))
    }
    return found
  }

  private static func optional(_ text: String) -> Value { text.isEmpty ? .null : .text(text) }

  fileprivate static func joined(_ words: [String]) -> String { words.joined(separator: " ") }
}

extension Key {
  fileprivate init(_ row: Row) throws(Failure) {
    let word = try row.text(3)
    guard let found = KeySecret.Class(rawValue: word) else {
      throw Failure(.internal, "a key of the unknown class '\(word)'", reason: Failure.storageType)
    }
    var rights = Rights()
    rights.scopes = Set(Self.words(try row.text(6)))
    rights.models = Self.words(try row.text(7))
    rights.addresses = Self.words(try row.text(8))
    rights.spendCap = try row.optionalAmount(9)
    rights.ratePerMinute = Int32(clamping: try row.integer(10))
    rights.expireTime = try row.optionalTime(11)
    self.init(
      id: try row.text(0), organization: try row.text(1), team: try row.text(2), class: found,
      displayName: try row.text(4), hint: try row.text(5), rights: rights,
      creator: try row.text(12), createTime: try row.time(13),
      revokeTime: try row.optionalTime(14), lastUseTime: try row.optionalTime(15),
      member: try row.text(16), role: Role(rawValue: try row.optionalText(17) ?? ""))
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
