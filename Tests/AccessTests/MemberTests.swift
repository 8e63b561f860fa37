import Access
import Core
import Events
import Protos
import RPC
import Storage
import StorageSQLite
import Testing
import Wire

/// Members, their invitations, and what their keys may do.
@Suite struct MemberTests {
  let house: House
  let authenticator: KeyAuthenticator
  let service: AccessService
  let live: Principal

  init() async throws {
    house = try House()
    house.advance(.milliseconds(1))
    authenticator = house.authenticator()
    service = house.service(authenticator)
    live = house.first.live.key.principal
  }

  func failure<R>(_ body: () async throws -> R) async -> String {
    do {
      _ = try await body()
      return "ok"
    } catch let error as Failure {
      return "\(error.code.rawValue) \(error.fieldViolations.first?.field ?? error.reason)"
    } catch {
      return "\(error)"
    }
  }

  func invite(
    _ email: String = "ada@example.com", _ role: Role = .developer, by principal: Principal? = nil,
    _ change: (inout V1.InviteMemberRequest) -> Void = { _ in }
  ) async throws(Failure) -> V1.InviteMemberResponse {
    var request = V1.InviteMemberRequest()
    request.email = email
    request.role = role.rawValue
    change(&request)
    return try await service.inviteMember(
      request, call(V1.AccessServiceMethods.inviteMember, by: principal ?? live))
  }

  func accept(
    _ token: String, mode: String = ""
  ) async throws(Failure) -> V1.AcceptInvitationResponse {
    var request = V1.AcceptInvitationRequest()
    request.token = token
    request.displayName = "Ada"
    request.mode = mode
    return try await service.acceptInvitation(
      request, call(V1.AccessServiceMethods.acceptInvitation, by: .anonymous))
  }

  func update(
    _ id: String, by principal: Principal? = nil, _ change: (inout V1.Member) -> Void
  ) async throws(Failure) -> V1.Member {
    var request = V1.UpdateMemberRequest()
    var member = V1.Member()
    member.id = id
    change(&member)
    request.member = member
    return try await service.updateMember(
      request, call(V1.AccessServiceMethods.updateMember, by: principal ?? live))
  }

  func remove(_ id: String, by principal: Principal? = nil) async throws(Failure) {
    var request = V1.RemoveMemberRequest()
    request.member = id
    _ = try await service.removeMember(
      request, call(V1.AccessServiceMethods.removeMember, by: principal ?? live))
  }

  /// A member with this role, and who calls with the member's key.
  func member(
    _ role: Role, _ email: String
  ) async throws(Failure) -> (id: String, secret: String, principal: Principal) {
    let made = try await accept(try await invite(email, role).token)
    return (
      made.member?.id ?? "", made.secret, try await authenticator.resolve(made.secret)
    )
  }

  @Test("an invitation is taken once, and gives a key within the role")
  func joining() async throws {
    let invited = try await invite()
    #expect(invited.member?.state == .invited)
    #expect(invited.token.hasPrefix("mr_invite_"))
    let joined = try await accept(invited.token)
    #expect(joined.member?.state == .active)
    #expect(joined.member?.displayName == "Ada")
    #expect(joined.key?.member == joined.member?.id)
    let principal = try await authenticator.resolve(joined.secret)
    #expect(principal.mode == .live)
    #expect(principal.holds("jobs.write"))
    #expect(!principal.holds("access.write"))
    #expect(await failure { try await accept(invited.token) } == "not_found invitation")
    #expect(await failure { try await accept("mr_invite_x") } == "not_found invitation")
    let types = try house.events(live.organization).map(\.type).suffix(3)
    #expect(types == ["member.invited", "member.joined", "key.created"])
  }

  @Test("an invitation ends after a week, and another one ends it at once")
  func invitationEnds() async throws {
    let first = try await invite()
    let second = try await invite { $0.role = "viewer" }
    #expect(second.member?.id == first.member?.id)
    #expect(await failure { try await accept(first.token) } == "not_found invitation")
    house.advance(.seconds(7 * 86_400))
    #expect(await failure { try await accept(second.token) } == "not_found invitation")
    let third = try await invite()
    #expect(try await accept(third.token).member?.role == "developer")
    #expect(await failure { try await invite() } == "conflict member")
  }

  @Test("the same invitation again is answered without its token, another one is refused")
  func replay() async throws {
    let first = try await invite { $0.requestId = "r1" }
    let again = try await invite { $0.requestId = "r1" }
    #expect(again.member == first.member)
    #expect(again.token.isEmpty)
    let other = await failure { try await invite("bob@example.com") { $0.requestId = "r1" } }
    #expect(other == "conflict request_id_reused")
  }

  @Test("a role that changes changes what the member's keys may do, at once")
  func roles() async throws {
    let ada = try await member(.developer, "ada@example.com")
    let changed = try await update(ada.id) { $0.role = "billing" }
    #expect(changed.role == "billing")
    let principal = try await authenticator.resolve(ada.secret)
    #expect(principal.holds("billing.write"))
    #expect(!principal.holds("jobs.write"))
    #expect(
      await failure { try await update(ada.id) { $0.role = "king" } }
        == "invalid_request member.role")
  }

  @Test("a member who is removed has no key that works")
  func removal() async throws {
    let ada = try await member(.admin, "ada@example.com")
    try await remove(ada.id)
    #expect(
      await failure { try await authenticator.resolve(ada.secret) }
        == "unauthenticated revoked")
    #expect(await failure { try await remove(ada.id) } == "not_found ")
    #expect(await failure { try await invite() } == "ok")
  }

  @Test("admins have no say over owners, and neither have the keys that they make")
  func owners() async throws {
    let owner = try await member(.owner, "olga@example.com")
    let admin = try await member(.admin, "adam@example.com")
    let made = try await service.createKey(
      V1.CreateKeyRequest(), call(V1.AccessServiceMethods.createKey, by: admin.principal))
    let robot = try await authenticator.resolve(made.secret)
    for principal in [admin.principal, robot] {
      let invitation = await failure { try await invite("x@example.com", .owner, by: principal) }
      #expect(invitation == "permission_denied role")
      let promotion = await failure {
        try await update(admin.id, by: principal) { $0.role = "owner" }
      }
      #expect(promotion == "permission_denied role")
      #expect(
        await failure { try await remove(owner.id, by: principal) }
          == "permission_denied role")
      #expect(
        await failure { try await invite("y@example.com", .viewer, by: principal) }
          == "ok")
    }
    #expect(try await update(admin.id, by: owner.principal) { $0.role = "owner" }.role == "owner")
  }

  @Test("the only owner stays one")
  func lastOwner() async throws {
    let owner = try await member(.owner, "olga@example.com")
    #expect(await failure { try await remove(owner.id) } == "conflict owner")
    #expect(await failure { try await update(owner.id) { $0.role = "admin" } } == "conflict owner")
    _ = try await member(.owner, "otto@example.com")
    #expect(await failure { try await remove(owner.id) } == "ok")
  }

  @Test("a test key's invitations give test keys, and it changes no roles")
  func testMode() async throws {
    let test = house.first.test.key.principal
    let invited = try await invite(by: test)
    #expect(
      await failure { try await accept(invited.token, mode: "live") }
        == "permission_denied mode")
    let joined = try await accept(invited.token)
    #expect(joined.key?.mode == "test")
    let promotion = await failure {
      try await update(joined.member?.id ?? "", by: test) { $0.role = "admin" }
    }
    #expect(promotion == "permission_denied mode")
  }

  @Test("members are listed by team, and another organisation's are not found")
  func listing() async throws {
    let team = house.first.team.id
    _ = try await invite { $0.teams = [team] }
    _ = try await invite("bob@example.com")
    var request = V1.ListMembersRequest()
    let list = V1.AccessServiceMethods.listMembers
    let all = try await service.listMembers(request, call(list, by: live))
    #expect(all.members.map(\.email) == ["ada@example.com", "bob@example.com"])
    request.team = team
    let some = try await service.listMembers(request, call(list, by: live))
    #expect(some.members.map(\.email) == ["ada@example.com"])
    #expect(
      await failure { try await invite("c@example.com") { $0.teams = ["team_x"] } }
        == "invalid_request teams[0]")
    var stranger = live
    stranger.organization = "org_x"
    #expect(await failure { try await remove(all.members[0].id, by: stranger) } == "not_found ")
  }
}
