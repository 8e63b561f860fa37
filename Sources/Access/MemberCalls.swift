// Members and their invitations: decode, check, one transaction, encode.

package import Core
import Crypto
import Events
package import Protos
package import RPC
import Storage
package import Wire

extension AccessService {
  package func listMembers(
    _ request: V1.ListMembersRequest, _ call: Call
  ) async throws(Failure) -> V1.ListMembersResponse {
    let organization = try call.principal.ownOrganization()
    let arguments = ["members", organization, request.team]
    let after = try PageToken.read(request.pageToken, arguments: arguments)?.first
    let size = PageToken.size(request.pageSize)
    let found = try await database.read { tx throws(Failure) in
      try MemberStore.list(
        organization: organization, team: request.team, after: after ?? "", limit: size + 1,
        in: tx)
    }
    var response = V1.ListMembersResponse()
    response.members = found.prefix(size).map(V1.Member.init)
    if found.count > size, let last = response.members.last {
      response.nextPageToken = PageToken.make(after: [last.id], arguments: arguments)
    }
    return response
  }

  package func inviteMember(
    _ request: V1.InviteMemberRequest, _ call: Call
  ) async throws(Failure) -> V1.InviteMemberResponse {
    let invitation = try Invitation(
      request, by: call.principal, from: call.peer, id: ids.make("mem"), at: world.now(),
      token: Secret(Invitation.makeToken(world: world)))
    let pepper = pepper
    let outcome = try await database.write { tx throws(Failure) in
      try invitation.write(pepper, in: tx)
    }
    var response = V1.InviteMemberResponse()
    response.member = V1.Member(outcome.member)
    if outcome.isReplay {
      call.addResponseHeader("idempotent-replayed", "true")
    } else {
      response.token = invitation.token.revealed
      response.expireTime = outcome.member.invitationEnd.map { GoogleProtobuf.Timestamp($0) }
    }
    return response
  }

  package func acceptInvitation(
    _ request: V1.AcceptInvitationRequest, _ call: Call
  ) async throws(Failure) -> V1.AcceptInvitationResponse {
    let hash = pepper.hash(Secret(request.token))
    let (source, now, maker) = (call.peer, world.now(), maker)
    let (member, made) = try await database.write { tx throws(Failure) in
      guard var member = try MemberStore.find(invitation: hash, in: tx) else {
        throw .noInvitation
      }
      try member.join(as: request.displayName, at: now)
      try MemberStore.update(member, in: tx)
      try member.append("member.joined", by: member.id, from: source, at: now, in: tx)
      let order = try member.firstKey(mode: request.mode, from: source, in: tx)
      return (member, try maker.make(order, at: now, in: tx))
    }
    var response = V1.AcceptInvitationResponse()
    response.member = V1.Member(member)
    response.key = V1.Key(made.key, at: now)
    response.secret = made.secret.revealed
    return response
  }

  package func updateMember(
    _ request: V1.UpdateMemberRequest, _ call: Call
  ) async throws(Failure) -> V1.Member {
    let asked = request.member ?? V1.Member()
    let changes = try FieldChanges(
      request.updateMask,
      [
        "display_name": !asked.displayName.isEmpty, "role": !asked.role.isEmpty,
        "teams": !asked.teams.isEmpty,
      ], of: "member")
    let role = try asked.checkedRole(if: changes.has("role"))
    let (principal, source, now) = (call.principal, call.peer, world.now())
    let (member, keys) = try await database.write { tx throws(Failure) in
      let authority = try Authority(principal, at: now, in: tx)
      var member = try MemberStore.require(asked.id, for: principal, in: tx)
      if let role, role != member.role {
        try authority.requireMode(of: .live)
        try authority.requireManaging(member.role)
        try authority.requireManaging(role)
        try member.requireAnotherOwner(in: tx)
        member.role = role
      }
      if changes.has("display_name") { member.displayName = asked.displayName }
      if changes.has("teams") {
        try AccessStore.requireTeams(
          asked.teams, of: member.organization, field: "member.teams", in: tx)
        member.teams = asked.teams
      }
      try MemberStore.update(member, in: tx)
      try member.append(
        "member.changed", by: principal.id, from: source, fields: changes.text, at: now, in: tx)
      let keys = changes.has("role") ? try AccessStore.listKeys(ofMember: member.id, in: tx) : []
      return (member, keys)
    }
    for key in keys { authenticator.forget(key: key.id) }
    return V1.Member(member)
  }

  package func removeMember(
    _ request: V1.RemoveMemberRequest, _ call: Call
  ) async throws(Failure) -> GoogleProtobuf.Empty {
    let (principal, source, now, maker) = (call.principal, call.peer, world.now(), maker)
    let keys = try await database.write { tx throws(Failure) in
      let authority = try Authority(principal, at: now, in: tx)
      var member = try MemberStore.require(request.member, for: principal, in: tx)
      try authority.requireManaging(member.role)
      try member.requireAnotherOwner(in: tx)
      let keys = try AccessStore.listKeys(ofMember: member.id, in: tx)
      for key in keys {
        try authority.requireMode(of: key.mode)
        _ = try maker.revoke(key, by: principal.id, from: source, at: now, in: tx)
      }
      member.remove()
      member.teams = []
      try MemberStore.update(member, in: tx)
      try member.append("member.removed", by: principal.id, from: source, at: now, in: tx)
      return keys
    }
    for key in keys { authenticator.forget(key: key.id) }
    return GoogleProtobuf.Empty()
  }
}

/// An invitation to write.
struct Invitation: Sendable {
  /// How long it can be taken.
  static let lifetime = Duration.seconds(7 * 86_400)

  let token: Secret
  private let principal: Principal
  private let source: String
  private let member: Member
  private let request: AccessStore.Request?
  private let now: Timestamp

  init(
    _ message: V1.InviteMemberRequest, by principal: Principal, from source: String, id: String,
    at now: Timestamp, token: Secret
  ) throws(Failure) {
    guard let role = Role(rawValue: message.role) else {
      throw .invalid("role", "no role '\(message.role)'")
    }
    self.principal = principal
    self.source = source
    self.token = token
    self.now = now
    member = Member(
      id: id, organization: try principal.ownOrganization(), email: message.email.lowercased(),
      role: role, teams: message.teams, createTime: now, invitationMode: principal.mode,
      invitationEnd: now + Self.lifetime)
    var anonymous = message
    anonymous.requestId = ""
    request =
      message.requestId.isEmpty
      ? nil
      : AccessStore.Request(id: message.requestId, fingerprint: SHA256.hash(anonymous.binary()))
  }

  /// 256 bits that nobody can guess.
  static func makeToken(world: World) -> String {
    "mr_invite_" + Base62.unpredictable(count: 43, world: world)
  }

  /// A person who was invited before gets another token, and the old one ends.
  func write(
    _ pepper: Pepper, in tx: any Transaction
  ) throws(Failure) -> (member: Member, isReplay: Bool) {
    let organization = member.organization
    if let request,
      let first = try MemberStore.find(of: request, organization: organization, in: tx)
    {
      return (first, true)
    }
    let authority = try Authority(principal, at: now, in: tx)
    try authority.requireManaging(member.role)
    try AccessStore.requireTeams(member.teams, of: organization, field: "teams", in: tx)
    let hash = pepper.hash(token)
    var invited = member
    if var known = try MemberStore.find(email: member.email, organization: organization, in: tx) {
      try authority.requireManaging(known.role)
      try known.invite(
        as: member.role, teams: member.teams, mode: member.invitationMode,
        until: now + Self.lifetime)
      try MemberStore.update(known, invitation: hash, in: tx)
      invited = known
    } else {
      guard try MemberStore.count(organization: organization, in: tx) < AccessLimit.members else {
        throw Failure(
          .conflict, "the organisation has \(AccessLimit.members) members", reason: "member_limit")
      }
      try MemberStore.insert(member, invitation: hash, request: request, in: tx)
    }
    try invited.append("member.invited", by: principal.id, from: source, at: now, in: tx)
    return (invited, false)
  }
}

extension Member {
  fileprivate func append(
    _ type: String, by principal: String, from source: String, fields: String = "",
    at time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    try EventLog.append(
      organization: organization, type: type, principal: principal, source: source, subject: id,
      payload: EventPayload.json([
        "email": email, "role": role.rawValue, "teams": teams.joined(separator: " "),
        "fields": fields,
      ]), at: time, in: tx)
  }

  /// An organisation that has an owner keeps one.
  fileprivate func requireAnotherOwner(in tx: any Transaction) throws(Failure) {
    guard role == .owner, state == .active else { return }
    let owners = try MemberStore.count(
      organization: organization, role: .owner, state: .active, in: tx)
    guard owners > 1 else {
      throw Failure(.conflict, "this is the only owner; make another one first", reason: "owner")
    }
  }

  /// The key that comes with the invitation. Its own scopes are all; its role is what limits it.
  fileprivate func firstKey(
    mode asked: String, from source: String, in tx: any Transaction
  ) throws(Failure) -> KeyMaker.Order {
    let mode = Principal.Mode(rawValue: asked) ?? invitationMode
    guard invitationMode == .live || mode == .test else {
      throw Failure(
        .permissionDenied, "a test key has invited: the member's key is a test key",
        reason: "mode")
    }
    var order = KeyMaker.Order(mode == .test ? .test : .live)
    order.organization = organization
    if let team = teams.first {
      order.team = team
    } else {
      order.team = try AccessStore.firstTeam(of: organization, in: tx)
    }
    order.displayName = displayName.isEmpty ? email : displayName
    order.rights.scopes = Scope.customer
    order.member = id
    order.role = role
    order.creator = id
    order.source = source
    return order
  }
}

extension MemberStore {
  fileprivate static func require(
    _ id: String, for principal: Principal, in tx: any Transaction
  ) throws(Failure) -> Member {
    let member = try find(id: id, organization: try principal.ownOrganization(), in: tx)
    guard let member else { throw Failure(.notFound, "no member \(id)") }
    return member
  }
}

extension AccessStore {
  /// The team where nobody says another.
  static func firstTeam(of organization: String, in tx: any Transaction) throws(Failure) -> String {
    let first = try listTeams(organization: organization, after: "", limit: 1, in: tx).first
    guard let first else { throw Failure(.notFound, "no organisation \(organization)") }
    return first.id
  }

  fileprivate static func requireTeams(
    _ teams: [String], of organization: String, field: String, in tx: any Transaction
  ) throws(Failure) {
    for (index, team) in teams.enumerated() {
      guard try findTeam(id: team, organization: organization, in: tx) != nil else {
        throw .invalid("\(field)[\(index)]", "no team \(team)")
      }
    }
  }
}

extension V1.Member {
  /// Rules of the request stand on other messages than `Member`.
  fileprivate func checkedRole(if isChanged: Bool) throws(Failure) -> Role? {
    guard displayName.unicodeScalars.count <= 200 else {
      throw .invalid("member.display_name", "at most 200 characters")
    }
    guard teams.count <= 100, Set(teams).count == teams.count else {
      throw .invalid("member.teams", "at most 100 teams, each once")
    }
    guard isChanged else { return nil }
    guard let known = Role(rawValue: role) else {
      throw .invalid("member.role", "no role '\(role)'")
    }
    return known
  }
}
