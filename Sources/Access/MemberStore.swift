// The SQL of members: functions inside the caller's transaction.

package import Core
import RPC
package import Storage

/// Reads and writes members. It knows no rights: callers have checked.
package enum MemberStore {
  private static let columns = """
    id, organization, email, display_name, role, state, create_time, invitation_mode,
    invitation_end
    """

  /// Writes a new member with the hash of the invitation's token.
  package static func insert(
    _ member: Member, invitation: [UInt8], request: AccessStore.Request?, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      INSERT INTO member (id, organization, email, display_name, role, state, create_time,
        invitation_hash, invitation_end, invitation_mode, request_id, fingerprint)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """,
      [
        .text(member.id), .text(member.organization), .text(member.email),
        .text(member.displayName), .text(member.role.rawValue), .text(member.state.rawValue),
        .time(member.createTime), .bytes(invitation), .time(member.invitationEnd),
        .text(member.invitationMode.rawValue), .optional(request?.id),
        .optional(request?.fingerprint),
      ])
    try writeTeams(of: member, in: tx)
  }

  /// Writes what has changed of a member. `invitation` is the hash of a new token; without one the
  /// old token goes on, as long as the member is invited.
  package static func update(
    _ member: Member, invitation: [UInt8]? = nil, in tx: any Transaction
  ) throws(Failure) {
    try tx.execute(
      """
      UPDATE member SET display_name = $2, role = $3, state = $4, invitation_end = $5,
        invitation_mode = $6, invitation_hash = CASE WHEN $4 = 'invited'
          THEN COALESCE($7, invitation_hash) ELSE NULL END
      WHERE id = $1
      """,
      [
        .text(member.id), .text(member.displayName), .text(member.role.rawValue),
        .text(member.state.rawValue), .time(member.invitationEnd),
        .text(member.invitationMode.rawValue), .optional(invitation),
      ])
    try tx.execute("DELETE FROM member_team WHERE member = $1", [.text(member.id)])
    try writeTeams(of: member, in: tx)
  }

  private static func writeTeams(
    of member: Member, in tx: any Transaction
  ) throws(Failure) {
    for team in member.teams {
      try tx.execute(
        "INSERT INTO member_team (member, team) VALUES ($1, $2)", [.text(member.id), .text(team)])
    }
  }

  /// The organisation's member with this id who was not removed.
  package static func find(
    id: String, organization: String, in tx: any Transaction
  ) throws(Failure) -> Member? {
    try list(
      "id = $1 AND organization = $2 AND state <> 'removed'", [.text(id), .text(organization)],
      in: tx
    ).first
  }

  package static func find(
    email: String, organization: String, in tx: any Transaction
  ) throws(Failure) -> Member? {
    try list(
      "organization = $1 AND email = $2 AND state <> 'removed'",
      [.text(organization), .text(email)], in: tx
    ).first
  }

  package static func find(
    invitation: [UInt8], in tx: any Transaction
  ) throws(Failure) -> Member? {
    try list("invitation_hash = $1", [.bytes(invitation)], in: tx).first
  }

  /// The member that an earlier call with the same request id invited; `conflict` where that call
  /// asked for something else.
  package static func find(
    of request: AccessStore.Request, organization: String, in tx: any Transaction
  ) throws(Failure) -> Member? {
    let row = try tx.row(
      "SELECT id, fingerprint FROM member WHERE organization = $1 AND request_id = $2",
      [.text(organization), .text(request.id)])
    guard let row else { return nil }
    guard try row.bytes(1) == request.fingerprint else {
      throw Failure(
        .conflict, "request id \(request.id) was used for another invitation",
        reason: Failure.requestIDReused)
    }
    return try list("id = $1", [.text(try row.text(0))], in: tx).first
  }

  /// Oldest first, after the given id; of one team, unless it is empty.
  package static func list(
    organization: String, team: String, after id: String, limit: Int, in tx: any Transaction
  ) throws(Failure) -> [Member] {
    try list(
      """
      organization = $1 AND id > $2 AND state <> 'removed' AND ($3 = '' OR EXISTS
        (SELECT 1 FROM member_team t WHERE t.member = member.id AND t.team = $3))
      ORDER BY id LIMIT $4
      """, [.text(organization), .text(id), .text(team), .count(limit)], in: tx)
  }

  package static func count(
    organization: String, role: Role? = nil, state: Member.State? = nil, in tx: any Transaction
  ) throws(Failure) -> Int64 {
    let row = try tx.row(
      """
      SELECT COUNT(*) FROM member WHERE organization = $1 AND state <> 'removed'
        AND ($2 = '' OR role = $2) AND ($3 = '' OR state = $3)
      """,
      [.text(organization), .text(role?.rawValue ?? ""), .text(state?.rawValue ?? "")])
    return try row?.integer(0) ?? 0
  }

  private static func list(
    _ condition: String, _ values: [Value], in tx: any Transaction
  ) throws(Failure) -> [Member] {
    var members: [Member] = []
    for row in try tx.rows("SELECT \(columns) FROM member WHERE \(condition)", values) {
      var member = try Member(row)
      let teams = try tx.rows(
        "SELECT team FROM member_team WHERE member = $1 ORDER BY team", [.text(member.id)])
      for team in teams { member.teams.append(try team.text(0)) }
      members.append(member)
    }
    return members
  }
}

extension Member {
  fileprivate init(_ row: Row) throws(Failure) {
    guard let role = Role(rawValue: try row.text(4)),
      let state = State(rawValue: try row.text(5)),
      let mode = Principal.Mode(rawValue: try row.text(7))
    else { throw Failure(.internal, "a member with unknown words", reason: Failure.storageType) }
    self.init(
      id: try row.text(0), organization: try row.text(1), email: try row.text(2),
      displayName: try row.text(3), role: role, state: state, createTime: try row.time(6),
      invitationMode: mode, invitationEnd: try row.optionalTime(8))
  }
}
