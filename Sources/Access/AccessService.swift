// The service: decode, check, one transaction, encode.

package import Core
import Crypto
import Events
package import Protos
package import RPC
package import Storage
import Wire

/// `modelroute.v1.AccessService`: organisations, teams and keys.
package struct AccessService: V1.AccessService {
  /// What a key with a cap has held and been charged: the module Billing knows.
  package typealias SpendReader = @Sendable (String, any Transaction) throws(Failure) -> Amount

  /// Counts from now on, and from the beginning, what a key holds and is charged: as above.
  package typealias SpendCount = @Sendable (Key, any Transaction) throws(Failure) -> Void

  /// Told of another concurrency limit, once it is durable; the number orders the changes of one
  /// organisation.
  package typealias LimitChange = @Sendable (Organization, Int64) -> Void

  /// Whether an organisation has such a job in a mode: the module Jobs knows.
  package typealias JobCheck =
    @Sendable (String, Principal.Mode, String, any Transaction) throws(Failure) -> Bool

  let database: any Database
  let authenticator: KeyAuthenticator
  let pepper: Pepper
  let maker: KeyMaker
  let ids: IDMaker
  let world: World
  let spent: SpendReader
  let countSpending: SpendCount
  let jobExists: JobCheck
  let limitChanged: LimitChange
  let seal: ClientTokenSeal

  package init(
    database: any Database, authenticator: KeyAuthenticator, pepper: Pepper, ids: IDMaker,
    world: World, spent: @escaping SpendReader, countSpending: @escaping SpendCount,
    jobExists: @escaping JobCheck, limitChanged: @escaping LimitChange
  ) {
    self.database = database
    self.authenticator = authenticator
    self.pepper = pepper
    self.ids = ids
    self.world = world
    self.spent = spent
    self.countSpending = countSpending
    self.jobExists = jobExists
    self.limitChanged = limitChanged
    seal = ClientTokenSeal(pepper)
    maker = KeyMaker(pepper: pepper, ids: ids, world: world)
  }

  package func createKey(
    _ request: V1.CreateKeyRequest, _ call: Call
  ) async throws(Failure) -> V1.CreateKeyResponse {
    let now = world.now()
    let application = try KeyApplication(request, by: call.principal, from: call.peer, at: now)
    let maker = maker
    let (key, secret) = try await database.write { tx throws(Failure) in
      if let stored = application.request {
        let organization = application.organization
        if let first = try AccessStore.findKey(of: stored, organization: organization, in: tx) {
          return (first, Secret?.none)
        }
      }
      let order = try application.order(at: now, in: tx)
      let made = try maker.make(order, request: application.request, at: now, in: tx)
      return (made.key, made.secret)
    }
    if secret == nil { call.addResponseHeader("idempotent-replayed", "true") }
    var response = V1.CreateKeyResponse()
    response.key = V1.Key(key, at: now)
    response.secret = secret?.revealed ?? ""
    return response
  }

  package func getKey(
    _ request: V1.GetKeyRequest, _ call: Call
  ) async throws(Failure) -> V1.Key {
    let (principal, spent, now) = (call.principal, spent, world.now())
    let authenticator = authenticator
    return try await database.read { tx throws(Failure) in
      let key = try AccessStore.require(request.key, for: principal, in: tx)
      return try V1.Key(authenticator.used(key), at: now, spent: spent(key.id, tx))
    }
  }

  package func listKeys(
    _ request: V1.ListKeysRequest, _ call: Call
  ) async throws(Failure) -> V1.ListKeysResponse {
    let organization = try call.principal.organization(named: request.organization)
    let arguments = ["keys", organization, request.team]
    let before = try PageToken.read(request.pageToken, arguments: arguments)?.first
    let (size, spent, now) = (PageToken.size(request.pageSize), spent, world.now())
    let authenticator = authenticator
    return try await database.read { tx throws(Failure) in
      let keys = try AccessStore.listKeys(
        organization: organization, team: request.team, before: before, limit: size + 1, in: tx)
      var response = V1.ListKeysResponse()
      for key in keys.prefix(size) {
        response.keys.append(
          try V1.Key(authenticator.used(key), at: now, spent: spent(key.id, tx)))
      }
      if keys.count > size, let last = response.keys.last {
        response.nextPageToken = PageToken.make(after: [last.id], arguments: arguments)
      }
      return response
    }
  }

  package func revokeKey(
    _ request: V1.RevokeKeyRequest, _ call: Call
  ) async throws(Failure) -> V1.Key {
    let (principal, source, now, maker) = (call.principal, call.peer, world.now(), maker)
    let key = try await database.write { tx throws(Failure) in
      let key = try AccessStore.require(request.key, for: principal, in: tx)
      return try maker.revoke(key, by: principal.id, from: source, at: now, in: tx)
    }
    authenticator.forget(key: key.id)
    return V1.Key(key, at: now)
  }
}

/// Organisations and teams.
extension AccessService {
  package func getOrganization(
    _ request: V1.GetOrganizationRequest, _ call: Call
  ) async throws(Failure) -> V1.Organization {
    let id = try call.principal.ownOrganization()
    let organization = try await database.read { tx throws(Failure) in
      try AccessStore.findOrganization(id: id, in: tx)
    }
    guard let organization else { throw Failure(.notFound, "no organisation \(id)") }
    return V1.Organization(organization)
  }

  package func createOrganization(
    _ request: V1.CreateOrganizationRequest, _ call: Call
  ) async throws(Failure) -> V1.CreateOrganizationResponse {
    let (principal, source, now, ids) = (call.principal.id, call.peer, world.now(), ids)
    let (organization, team, isReplay) = try await database.write { tx throws(Failure) in
      if let first = try AccessStore.replayed(request, in: tx) {
        return (first.organization, first.team, true)
      }
      let organization = Organization(
        id: ids.make("org"), displayName: request.displayName, createTime: now)
      let team = try AccessStore.create(
        organization, team: request.teamName.isEmpty ? Team.defaultName : request.teamName,
        ids: ids,
        principal: principal, source: source, requestID: request.requestId, in: tx)
      return (organization, team, false)
    }
    if isReplay { call.addResponseHeader("idempotent-replayed", "true") }
    var response = V1.CreateOrganizationResponse()
    response.organization = V1.Organization(organization)
    response.team = V1.Team(team)
    return response
  }

  package func listOrganizations(
    _ request: V1.ListOrganizationsRequest, _ call: Call
  ) async throws(Failure) -> V1.ListOrganizationsResponse {
    let after = try PageToken.read(request.pageToken, arguments: ["organizations"])?.first
    let size = PageToken.size(request.pageSize)
    let found = try await database.read { tx throws(Failure) in
      try AccessStore.listOrganizations(after: after ?? "", limit: size + 1, in: tx)
    }
    var response = V1.ListOrganizationsResponse()
    response.organizations = found.prefix(size).map(V1.Organization.init)
    if found.count > size, let last = response.organizations.last {
      response.nextPageToken = PageToken.make(after: [last.id], arguments: ["organizations"])
    }
    return response
  }

  package func createTeam(
    _ request: V1.CreateTeamRequest, _ call: Call
  ) async throws(Failure) -> V1.Team {
    let organization = try call.principal.ownOrganization()
    let (principal, source, now) = (call.principal.id, call.peer, world.now())
    let made = Team(
      id: ids.make("team"), organization: organization, displayName: request.displayName,
      createTime: now)
    let team = try await database.write { tx throws(Failure) in
      if let first = try AccessStore.replayed(request, organization: organization, in: tx) {
        return first
      }
      try AccessStore.insert(made, requestID: request.requestId, in: tx)
      try EventLog.append(
        organization: organization, type: "team.created", principal: principal, source: source,
        subject: made.id, payload: EventPayload.json(["display_name": made.displayName]),
        at: now, in: tx)
      return made
    }
    if team != made { call.addResponseHeader("idempotent-replayed", "true") }
    return V1.Team(team)
  }

  package func listTeams(
    _ request: V1.ListTeamsRequest, _ call: Call
  ) async throws(Failure) -> V1.ListTeamsResponse {
    let organization = try call.principal.ownOrganization()
    let arguments = ["teams", organization]
    let after = try PageToken.read(request.pageToken, arguments: arguments)?.first
    let size = PageToken.size(request.pageSize)
    let found = try await database.read { tx throws(Failure) in
      try AccessStore.listTeams(
        organization: organization, after: after ?? "", limit: size + 1, in: tx)
    }
    var response = V1.ListTeamsResponse()
    response.teams = found.prefix(size).map(V1.Team.init)
    if found.count > size, let last = response.teams.last {
      response.nextPageToken = PageToken.make(after: [last.id], arguments: arguments)
    }
    return response
  }
}
