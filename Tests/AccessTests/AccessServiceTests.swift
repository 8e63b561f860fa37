import Access
import Core
import Events
import Protos
import RPC
import Storage
import StorageSQLite
import Testing
import Wire

@Suite struct AccessServiceTests {
  let house: House
  let authenticator: KeyAuthenticator
  let service: AccessService
  let live: Principal
  let boss: Principal

  init() async throws {
    house = try House()
    // Another maker of ids: in the same millisecond the order of its ids would be chance.
    house.advance(.milliseconds(1))
    authenticator = house.authenticator()
    service = house.service(authenticator, spent: Amount(nanos: 5))
    live = house.first.live.key.principal
    boss = house.first.operator.key.principal
  }

  func failure<R>(_ body: () async throws(Failure) -> R) async -> String {
    do throws(Failure) {
      _ = try await body()
      return "ok"
    } catch {
      return "\(error.code.rawValue) \(error.fieldViolations.first?.field ?? error.reason)"
    }
  }

  func create(
    by principal: Principal? = nil, _ change: (inout V1.CreateKeyRequest) -> Void = { _ in }
  ) async throws(Failure) -> V1.CreateKeyResponse {
    var request = V1.CreateKeyRequest()
    change(&request)
    return try await service.createKey(
      request, call(V1.AccessServiceMethods.createKey, by: principal ?? live))
  }

  func get(_ id: String, by principal: Principal) async throws(Failure) -> V1.Key {
    var request = V1.GetKeyRequest()
    request.key = id
    return try await service.getKey(
      request, call(V1.AccessServiceMethods.getKey, by: principal))
  }

  func revoke(_ id: String, by principal: Principal) async throws(Failure) -> V1.Key {
    var request = V1.RevokeKeyRequest()
    request.key = id
    return try await service.revokeKey(
      request, call(V1.AccessServiceMethods.revokeKey, by: principal))
  }

  /// Another organisation and a key of it.
  func stranger() async throws(Failure) -> Principal {
    var request = V1.CreateOrganizationRequest()
    request.displayName = "Other"
    let made = try await service.createOrganization(
      request, call(V1.AccessServiceMethods.createOrganization, by: boss))
    let id = made.organization?.id ?? ""
    let key = try await create(by: boss) { $0.organization = id }
    return try await authenticator.resolve(key.secret)
  }

  @Test("a new key opens the door with the rights that were asked")
  func creation() async throws {
    let made = try await create {
      $0.displayName = "ci"
      $0.scopes = ["jobs.write"]
      $0.mode = "test"
      $0.allowedModels = ["small"]
      $0.spendCap = GoogleType.Money(Amount(nanos: 9))
      $0.rateLimit = 120
    }
    let principal = try await authenticator.resolve(made.secret)
    #expect(principal.scopes == ["jobs.write", "jobs.read"])
    #expect(principal.mode == .test)
    #expect(principal.models == ["small"])
    #expect(principal.budget == Amount(nanos: 9))
    #expect(principal.rateLimit == RateLimit(perMinute: 120, burst: 20))
    let key = try #require(made.key)
    #expect(key.state == .active)
    #expect(key.team == house.first.team.id)
    #expect(made.secret.hasPrefix(key.hint))
    let shown = try await get(key.id, by: live)
    #expect(shown.displayName == "ci")
    #expect(shown.spent?.nanos == 5)
    #expect(!shown.jsonText().contains(made.secret))
    let events = try house.events(house.first.organization.id)
    #expect(events.last?.type == "key.created")
    #expect(events.last?.principal == live.id)
    let payload = String(decoding: events.last?.payload ?? [], as: UTF8.self)
    #expect(!payload.contains(made.secret))
  }

  @Test("a key without scopes of its own gets those of its maker")
  func inherited() async throws {
    let maker = try await create { $0.scopes = ["access.write", "jobs.read"] }
    let principal = try await authenticator.resolve(maker.secret)
    let child = try await create(by: principal)
    #expect(child.key?.scopes == ["access.write", "jobs.read"])
  }

  @Test("nothing beyond the maker's own can be granted")
  func escalation() async throws {
    let narrow = try await create {
      $0.scopes = ["access.write", "jobs.read"]
      $0.mode = "test"
    }
    let principal = try await authenticator.resolve(narrow.secret)
    #expect(
      await failure { () throws(Failure) in
        try await create(by: principal) { $0.scopes = ["jobs.write"] }
      } == "permission_denied escalation")
    #expect(
      await failure { () throws(Failure) in
        try await create(by: principal) { $0.mode = "live" }
      } == "permission_denied escalation")
    #expect(
      await failure { () throws(Failure) in
        try await create(
          by: Principal(kind: .clientToken, id: "token_1", organization: live.organization))
      } == "permission_denied principal")
  }

  @Test("a maker that was revoked meanwhile makes nothing")
  func revokedMaker() async throws {
    let maker = try await create()
    let principal = try await authenticator.resolve(maker.secret)
    _ = try await revoke(principal.id, by: live)
    #expect(
      await failure { () throws(Failure) in try await create(by: principal) }
        == "permission_denied principal")
  }

  @Test("what makes no sense is refused with its field")
  func invalid() async throws {
    let table: [(field: String, change: (inout V1.CreateKeyRequest) -> Void)] = [
      ("scopes[1]", { $0.scopes = ["jobs.read", "providers.read"] }),
      ("allowed_addresses[0]", { $0.allowedAddresses = ["192.0.2.1/8"] }),
      ("expire_time", { $0.expireTime = GoogleProtobuf.Timestamp(house.world.now()) }),
      ("spend_cap", { $0.spendCap = GoogleType.Money(Amount(nanos: -1)) }),
      ("spend_cap", { $0.spendCap = GoogleType.Money() }),
    ]
    for line in table {
      #expect(
        await failure { () throws(Failure) in try await create(line.change) }
          == "invalid_request \(line.field)")
    }
    #expect(
      await failure { () throws(Failure) in try await create { $0.team = "team_x" } }
        == "not_found ")
    #expect(
      await failure { () throws(Failure) in try await create(by: boss) }
        == "invalid_request organization")
    #expect(
      await failure { () throws(Failure) in
        try await create(by: boss) { $0.organization = "org_x" }
      } == "not_found ")
  }

  @Test("the same request id makes one key and shows its secret once")
  func idempotent() async throws {
    let first = try await create { $0.requestId = "r1" }
    let again = try await create { $0.requestId = "r1" }
    #expect(again.key == first.key)
    #expect(!first.secret.isEmpty && again.secret.isEmpty)
    #expect(
      await failure { () throws(Failure) in
        try await create {
          $0.requestId = "r1"; $0.displayName = "other"
        }
      } == "conflict request_id_reused")
    let other = try await stranger()
    #expect(try await create(by: other) { $0.requestId = "r1" }.key?.id != first.key?.id)
  }

  @Test("another organisation's key is not found, by any method")
  func isolation() async throws {
    let other = try await stranger()
    let id = house.first.live.key.id
    #expect(await failure { () throws(Failure) in try await get(id, by: other) } == "not_found ")
    #expect(
      await failure { () throws(Failure) in try await revoke(id, by: other) }
        == "not_found ")
    #expect(
      await failure { () throws(Failure) in
        try await get(house.first.operator.key.id, by: live)
      } == "not_found ")
    #expect(
      await failure { () throws(Failure) in
        try await create(by: other) { $0.organization = house.first.organization.id }
      } == "not_found ")
    #expect(
      await failure { () throws(Failure) in
        try await create(by: other) { $0.team = house.first.team.id }
      } == "not_found ")
    #expect(try await get(id, by: boss).id == id)
    #expect(authenticator.known(house.first.live.secret.revealed) == nil)
    #expect(try await authenticator.resolve(house.first.live.secret.revealed) == live)
  }

  @Test("a revoked key is closed at once and stays in the listing")
  func revocation() async throws {
    let made = try await create()
    let id = made.key?.id ?? ""
    _ = try await authenticator.resolve(made.secret)
    let revoked = try await revoke(id, by: live)
    #expect(revoked.state == .revoked)
    #expect(revoked.revokeTime != nil)
    #expect(authenticator.known(made.secret) == nil)
    #expect(
      await failure { () throws(Failure) in try await authenticator.resolve(made.secret) }
        == "unauthenticated revoked")
    house.advance(.seconds(5))
    #expect(try await revoke(id, by: live).revokeTime == revoked.revokeTime)
    #expect(try await get(id, by: live).state == .revoked)
  }

  @Test("keys are listed newest first, page by page, without secrets")
  func listing() async throws {
    var secrets: [String] = []
    for _ in 0..<4 { secrets.append(try await create().secret) }
    var ids: [String] = []
    var request = V1.ListKeysRequest()
    request.pageSize = 4
    repeat {
      let page = try await service.listKeys(
        request, call(V1.AccessServiceMethods.listKeys, by: live))
      ids += page.keys.map(\.id)
      for secret in secrets { #expect(!page.jsonText().contains(secret)) }
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    #expect(ids.count == 6)
    #expect(ids == ids.sorted(by: >))
  }

  @Test("organisations and teams are made once per request id")
  func organizations() async throws {
    var request = V1.CreateOrganizationRequest()
    request.displayName = "Second"
    request.requestId = "r1"
    let method = V1.AccessServiceMethods.createOrganization
    let first = try await service.createOrganization(request, call(method, by: boss))
    #expect(try await service.createOrganization(request, call(method, by: boss)) == first)
    let all = try await service.listOrganizations(
      V1.ListOrganizationsRequest(),
      call(V1.AccessServiceMethods.listOrganizations, by: boss))
    #expect(all.organizations.map(\.displayName) == ["Acme", "Second"])
    request.teamName = "another"
    await #expect(throws: Failure.self, "the same request id with another body") {
      try await service.createOrganization(request, call(method, by: boss))
    }
    var team = V1.CreateTeamRequest()
    team.displayName = "research"
    team.requestId = "r1"
    let teamMethod = V1.AccessServiceMethods.createTeam
    let made = try await service.createTeam(team, call(teamMethod, by: live))
    #expect(try await service.createTeam(team, call(teamMethod, by: live)) == made)
    let teams = try await service.listTeams(
      V1.ListTeamsRequest(), call(V1.AccessServiceMethods.listTeams, by: live))
    #expect(teams.teams.map(\.displayName) == ["default", "research"])
    let own = try await service.getOrganization(
      V1.GetOrganizationRequest(), call(V1.AccessServiceMethods.getOrganization, by: live))
    #expect(own.displayName == "Acme")
    do throws(Failure) {
      _ = try await service.listTeams(
        V1.ListTeamsRequest(), call(V1.AccessServiceMethods.listTeams, by: boss))
      Issue.record("operators have no teams")
    } catch {
      #expect(error.code == .notFound)
    }
  }
}
