import Access
import Core
import Events
import Protos
import RPC
import StorageSQLite
import Synchronization
import Storage
import Testing
import Wire

/// Changing keys, teams and the organisation.
@Suite struct ChangeTests {
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

  func update(
    _ id: String, mask: [String] = [], by principal: Principal? = nil,
    _ change: (inout V1.Key) -> Void = { _ in }
  ) async throws(Failure) -> V1.Key {
    var request = V1.UpdateKeyRequest()
    var key = V1.Key()
    key.id = id
    change(&key)
    request.key = key
    if !mask.isEmpty {
      request.updateMask = GoogleProtobuf.FieldMask()
      request.updateMask?.paths = mask
    }
    return try await service.updateKey(
      request, call(V1.AccessServiceMethods.updateKey, by: principal ?? live))
  }

  @Test("what an update sets is changed, at once and nothing else")
  func update() async throws {
    let made = try house.make { $0.rights.models = ["small"] }
    let secret = made.secret.revealed
    _ = try await authenticator.resolve(secret)
    let changed = try await update(made.key.id) {
      $0.displayName = "ci"
      $0.allowedAddresses = ["192.0.2.0/24"]
      $0.rateLimit = 60
    }
    #expect(changed.displayName == "ci")
    #expect(changed.allowedModels == ["small"])
    let principal = try await authenticator.resolve(secret)
    #expect(principal.rateLimit?.perMinute == 60)
    #expect(!authenticator.allows(principal, from: "198.51.100.1:1"))
    _ = try await update(made.key.id, mask: ["allowed_addresses", "allowed_models"])
    let free = try await authenticator.resolve(secret)
    #expect(authenticator.allows(free, from: "198.51.100.1:1"))
    #expect(free.models.isEmpty)
    let event = try #require(try house.events(live.organization).last)
    #expect(event.type == "key.changed")
    #expect(String(decoding: event.payload, as: UTF8.self).contains("allowed_addresses"))
  }

  @Test("scopes become fewer, never more")
  func scopes() async throws {
    let made = try house.make { $0.rights.scopes = ["jobs.write", "models.read"] }
    #expect(try await update(made.key.id) { $0.scopes = ["jobs.read"] }.scopes == ["jobs.read"])
    #expect(
      await failure { try await update(made.key.id) { $0.scopes = ["jobs.write"] } }
        == "permission_denied escalation")
    #expect(
      await failure { try await update(made.key.id, mask: ["scopes"]) }
        == "invalid_request key.scopes")
  }

  @Test("nobody lifts a limit beyond their own")
  func escalation() async throws {
    let holder = try house.make {
      $0.class = .live
      $0.rights.scopes = ["access.write"]
      $0.rights.models = ["small"]
      $0.rights.addresses = ["192.0.2.0/24"]
      $0.rights.ratePerMinute = 60
    }
    let id = holder.key.id
    let me = holder.key.principal
    let attempts: [(String, (inout V1.Key) -> Void)] = [
      ("allowed_models", { $0.allowedModels = [] }),
      ("allowed_models", { $0.allowedModels = ["large"] }),
      ("allowed_addresses", { $0.allowedAddresses = [] }),
      ("rate_limit", { $0.rateLimit = 0 }),
      ("rate_limit", { $0.rateLimit = 61 }),
    ]
    for (field, change) in attempts {
      #expect(
        await failure { try await update(id, mask: [field], by: me, change) }
          == "permission_denied escalation", "\(field)")
    }
    #expect(await failure { try await update(id, by: me) { $0.rateLimit = 30 } } == "ok")
    #expect(await failure { try await update(id, by: me) { $0.displayName = "x" } } == "ok")
    let test = house.first.test.key.principal
    #expect(
      await failure { try await update(id, by: test) { $0.rateLimit = 20 } }
        == "permission_denied mode")
  }

  @Test("a spend cap is raised, lowered and removed, and counted from then on")
  func spendCap() async throws {
    let made = try house.make { $0.rights.scopes = ["jobs.write", "access.write"] }
    let secret = made.secret.revealed
    func cap() async throws -> Int64? {
      try await authenticator.resolve(secret).budget?.nanos
    }
    #expect(try await cap() == nil)
    for nanos in [100, 7, 0, 300] as [Int64] {
      let changed = try await update(made.key.id) {
        $0.spendCap = GoogleType.Money(Amount(nanos: nanos))
      }
      #expect(changed.spendCap?.amount?.nanos == nanos)
      #expect(changed.spent != nil)
      #expect(try await cap() == nanos)
    }
    #expect(try stored(made.key.id)?.displayName == "counted")
    let event = try #require(try house.events(live.organization).last)
    #expect(
      String(decoding: event.payload, as: UTF8.self).contains(#""spend_cap":"0.0000003""#))
    let me = try await authenticator.resolve(secret)
    for change in [{ $0.spendCap = GoogleType.Money(Amount(nanos: 301)) }, { _ in }]
      as [(inout V1.Key) -> Void]
    {
      #expect(
        await failure { try await update(made.key.id, mask: ["spend_cap"], by: me, change) }
          == "permission_denied escalation")
    }
    #expect(
      await failure {
        try await update(made.key.id) { $0.spendCap = GoogleType.Money(Amount(nanos: -1)) }
      } == "invalid_request key.spend_cap")
    let free = try await update(made.key.id, mask: ["spend_cap"])
    #expect(free.spendCap == nil)
    #expect(try await cap() == nil)
  }

  private func stored(_ id: String) throws -> Key? {
    try house.database.readNow { tx throws(Failure) in try AccessStore.findKey(id: id, in: tx) }
  }

  @Test("bad values, unknown fields and empty changes are refused with their path")
  func refusals() async throws {
    let id = try house.make().key.id
    #expect(await failure { try await update(id) } == "invalid_request update_mask")
    #expect(await failure { try await update(id, mask: ["hint"]) } == "invalid_request update_mask")
    #expect(
      await failure { try await update(id) { $0.allowedAddresses = ["here"] } }
        == "invalid_request key.allowed_addresses[0]")
    #expect(
      await failure { try await update(id) { $0.rateLimit = -1 } }
        == "invalid_request key.rate_limit")
    #expect(await failure { try await update("key_x") { $0.displayName = "x" } } == "not_found ")
    try house.revoke(try house.make().key)
    let dead = try house.make()
    try house.revoke(dead.key)
    #expect(
      await failure { try await update(dead.key.id) { $0.displayName = "x" } }
        == "conflict key_ended")
  }

  @Test("a team goes when its keys have ended, but not the last one")
  func teams() async throws {
    let methods = V1.AccessServiceMethods.self
    var create = V1.CreateTeamRequest()
    create.displayName = "research"
    let team = try await service.createTeam(create, call(methods.createTeam, by: live))
    var change = V1.UpdateTeamRequest()
    change.team = V1.Team()
    change.team?.id = team.id
    change.team?.displayName = "labs"
    #expect(
      try await service.updateTeam(change, call(methods.updateTeam, by: live)).displayName
        == "labs")
    let key = try house.make { $0.team = team.id }
    func delete(_ id: String) async throws(Failure) {
      var request = V1.DeleteTeamRequest()
      request.team = id
      _ = try await service.deleteTeam(request, call(methods.deleteTeam, by: live))
    }
    #expect(await failure { try await delete(team.id) } == "conflict team_keys")
    try house.revoke(key.key)
    #expect(await failure { try await delete(team.id) } == "ok")
    #expect(await failure { try await delete(team.id) } == "not_found ")
    for id in [house.first.live.key, house.first.test.key] { try house.revoke(id) }
    #expect(await failure { try await delete(house.first.team.id) } == "conflict last_team")
  }

  @Test("an organisation has another name, and its limits are the operators' to change")
  func organization() async throws {
    let method = V1.AccessServiceMethods.updateOrganization
    let boss = house.first.operator.key.principal
    func update(
      by principal: Principal, mask: [String] = [], _ change: (inout V1.Organization) -> Void
    ) async throws(Failure) -> V1.Organization {
      var request = V1.UpdateOrganizationRequest()
      var organization = V1.Organization()
      change(&organization)
      request.organization = organization
      if !mask.isEmpty {
        request.updateMask = GoogleProtobuf.FieldMask()
        request.updateMask?.paths = mask
      }
      return try await service.updateOrganization(request, call(method, by: principal))
    }
    #expect(try await update(by: live) { $0.displayName = "Acme Ltd" }.displayName == "Acme Ltd")
    #expect(
      await failure { try await update(by: live) { $0.concurrencyLimit = 1000 } }
        == "permission_denied operator")
    #expect(
      await failure { try await update(by: live, mask: ["concurrency_limit"]) { _ in } }
        == "permission_denied operator")
    let id = live.organization
    for wrong in [-1, 1_000_001] as [Int32] {
      #expect(
        await failure {
          try await update(by: boss) {
            $0.id = id
            $0.concurrencyLimit = wrong
          }
        } == "invalid_request organization.concurrency_limit")
    }
    let changed = try await update(by: boss) {
      $0.id = id
      $0.concurrencyLimit = 7
    }
    #expect(changed.concurrencyLimit == 7)
    #expect(changed.displayName == "Acme Ltd")
    let limited = try house.database.readNow { tx throws(Failure) in
      try AccessStore.limitedOrganizations(in: tx).map(\.id)
    }
    #expect(limited == [id])
    _ = try await update(by: boss, mask: ["concurrency_limit"]) { $0.id = id }
    #expect(house.limits.withLock(\.self) == [7, 0])
  }
}
