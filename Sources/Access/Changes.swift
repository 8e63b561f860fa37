// Changing organisations, teams and keys: decode, check, one transaction, encode.

package import Core
import Events
package import Protos
package import RPC
import Storage
package import Wire

extension AccessService {
  package func updateOrganization(
    _ request: V1.UpdateOrganizationRequest, _ call: Call
  ) async throws(Failure) -> V1.Organization {
    let asked = request.organization ?? V1.Organization()
    let id = try call.principal.organization(named: asked.id)
    let changes = try FieldChanges(
      request.updateMask,
      [
        "display_name": !asked.displayName.isEmpty,
        "concurrency_limit": asked.concurrencyLimit != 0,
      ], of: "organization")
    try asked.check(changes, by: call.principal)
    let (principal, source, now) = (call.principal.id, call.peer, world.now())
    let (organization, version) = try await database.write { tx throws(Failure) in
      guard var organization = try AccessStore.findOrganization(id: id, in: tx) else {
        throw Failure(.notFound, "no organisation \(id)")
      }
      if changes.has("display_name") { organization.displayName = asked.displayName }
      if changes.has("concurrency_limit") {
        organization.concurrencyLimit = asked.concurrencyLimit
      }
      try AccessStore.update(organization, in: tx)
      let version = try EventLog.append(
        organization: id, type: "organization.changed", principal: principal, source: source,
        subject: id,
        payload: EventPayload.json([
          "fields": changes.text, "display_name": organization.displayName,
          "concurrency_limit": "\(organization.concurrencyLimit)",
        ]), at: now, in: tx)
      return (organization, version)
    }
    if changes.has("concurrency_limit") { limitChanged(organization, version) }
    return V1.Organization(organization)
  }

  package func updateTeam(
    _ request: V1.UpdateTeamRequest, _ call: Call
  ) async throws(Failure) -> V1.Team {
    let asked = request.team ?? V1.Team()
    let organization = try call.principal.ownOrganization()
    let changes = try FieldChanges(
      request.updateMask, ["display_name": !asked.displayName.isEmpty], of: "team")
    try Self.check(name: asked.displayName, field: "team.display_name")
    let (principal, source, now) = (call.principal.id, call.peer, world.now())
    let team = try await database.write { tx throws(Failure) in
      var team = try AccessStore.requireTeam(asked.id, of: organization, in: tx)
      team.displayName = asked.displayName
      try AccessStore.rename(team: team.id, team.displayName, in: tx)
      try EventLog.append(
        organization: organization, type: "team.changed", principal: principal, source: source,
        subject: team.id,
        payload: EventPayload.json(["fields": changes.text, "display_name": team.displayName]),
        at: now, in: tx)
      return team
    }
    return V1.Team(team)
  }

  package func deleteTeam(
    _ request: V1.DeleteTeamRequest, _ call: Call
  ) async throws(Failure) -> GoogleProtobuf.Empty {
    let organization = try call.principal.ownOrganization()
    let (principal, source, now) = (call.principal.id, call.peer, world.now())
    try await database.write { tx throws(Failure) in
      let team = try AccessStore.requireTeam(request.team, of: organization, in: tx)
      guard
        try AccessStore.countKeys(organization: organization, team: team.id, at: now, in: tx) == 0
      else {
        throw Failure(
          .conflict, "the team has keys that work; revoke them first", reason: "team_keys")
      }
      let teams = try AccessStore.listTeams(
        organization: organization, after: "", limit: 2, in: tx)
      guard teams.count > 1 else {
        throw Failure(.conflict, "an organisation keeps one team", reason: "last_team")
      }
      try AccessStore.delete(team: team.id, in: tx)
      try EventLog.append(
        organization: organization, type: "team.removed", principal: principal, source: source,
        subject: team.id, payload: EventPayload.json(["display_name": team.displayName]),
        at: now, in: tx)
    }
    return GoogleProtobuf.Empty()
  }

  package func updateKey(
    _ request: V1.UpdateKeyRequest, _ call: Call
  ) async throws(Failure) -> V1.Key {
    let (principal, source, now) = (call.principal, call.peer, world.now())
    let change = try KeyChange(request, at: now)
    let (spent, countSpending) = (spent, countSpending)
    let (key, sum) = try await database.write { tx throws(Failure) in
      var key = try AccessStore.require(change.id, for: principal, in: tx)
      guard key.state(at: now) == .active else {
        throw Failure(.conflict, "the key \(key.id) has ended", reason: "key_ended")
      }
      try change.apply(to: &key, by: try Authority(principal, at: now, in: tx))
      try AccessStore.update(key, in: tx)
      if key.rights.spendCap != nil { try countSpending(key, tx) }
      try EventLog.append(
        organization: key.eventChain, type: "key.changed", principal: principal.id,
        source: source, subject: key.id,
        payload: EventPayload.json([
          "fields": change.changes.text,
          "scopes": key.rights.scopes.sorted().joined(separator: " "),
          "spend_cap": key.rights.spendCap?.decimalText ?? "",
        ]), at: now, in: tx)
      return (key, try spent(key.id, tx))
    }
    if change.changes.fields != ["display_name"] {
      authenticator.forget(key: key.id, endingStreams: !change.leavesStreams)
    }
    return V1.Key(key, at: now, spent: sum)
  }

  fileprivate static func check(name: String, field: String) throws(Failure) {
    guard (1...200).contains(name.unicodeScalars.count) else {
      throw .invalid(field, "1 to 200 characters")
    }
  }
}

extension V1.Organization {
  /// Rules of requests stand on other messages. How much an organisation may run is the operators'.
  fileprivate func check(_ changes: FieldChanges, by principal: Principal) throws(Failure) {
    if changes.has("display_name") {
      try AccessService.check(name: displayName, field: "organization.display_name")
    }
    guard changes.has("concurrency_limit") else { return }
    guard principal.kind == .operator else {
      throw Failure(
        .permissionDenied, "only operators change the concurrency limit", reason: "operator")
    }
    guard (0...AccessLimit.concurrency).contains(concurrencyLimit) else {
      throw .invalid("organization.concurrency_limit", "must be 0 to \(AccessLimit.concurrency)")
    }
  }
}

extension AccessStore {
  fileprivate static func requireTeam(
    _ id: String, of organization: String, in tx: any Transaction
  ) throws(Failure) -> Team {
    guard let team = try findTeam(id: id, organization: organization, in: tx) else {
      throw Failure(.notFound, "no team \(id)")
    }
    return team
  }
}

/// A change of a key: what is asked, and who may have it.
struct KeyChange: Sendable {
  let id: String
  let changes: FieldChanges
  private let displayName: String
  private let asked: Rights

  init(_ request: V1.UpdateKeyRequest, at now: Timestamp) throws(Failure) {
    let key = request.key ?? V1.Key()
    id = key.id
    changes = try FieldChanges(
      request.updateMask,
      [
        "display_name": !key.displayName.isEmpty, "scopes": !key.scopes.isEmpty,
        "expire_time": key.expireTime != nil,
        "allowed_addresses": !key.allowedAddresses.isEmpty,
        "allowed_models": !key.allowedModels.isEmpty, "rate_limit": key.rateLimit != 0,
        "spend_cap": key.spendCap != nil,
      ], of: "key")
    displayName = key.displayName
    // The rules of values are those of the method that makes keys.
    var form = V1.CreateKeyRequest()
    if changes.has("display_name") { form.displayName = key.displayName }
    if changes.has("scopes") { form.scopes = key.scopes }
    if changes.has("expire_time") { form.expireTime = key.expireTime }
    if changes.has("allowed_addresses") { form.allowedAddresses = key.allowedAddresses }
    if changes.has("allowed_models") { form.allowedModels = key.allowedModels }
    if changes.has("rate_limit") { form.rateLimit = key.rateLimit }
    if changes.has("spend_cap") { form.spendCap = key.spendCap }
    do throws(Failure) {
      try form.validated()
      asked = try Rights(form, at: now)
    } catch {
      throw error.under("key")
    }
    guard !changes.has("scopes") || !asked.scopes.isEmpty else {
      throw .invalid("key.scopes", "a key keeps a scope; revoke it instead")
    }
  }

  /// A name or another cap is no reason to end the key's streams: they may what they did before.
  var leavesStreams: Bool { Set(changes.fields).isSubset(of: ["display_name", "spend_cap"]) }

  /// Scopes only become fewer; nothing else may pass what the caller has itself.
  func apply(to key: inout Key, by authority: Authority) throws(Failure) {
    try authority.requireMode(of: key.mode)
    let holder = authority.rights
    if changes.has("scopes") {
      let more = Scope.expanded(asked.scopes).subtracting(Scope.expanded(key.rights.scopes))
      if let scope = more.min() { throw .escalation("scopes become fewer, not \(scope)") }
      key.rights.scopes = asked.scopes
    }
    if changes.has("display_name") { key.displayName = displayName }
    if changes.has("expire_time") { key.rights.expireTime = asked.expireTime }
    if changes.has("allowed_addresses") { key.rights.addresses = asked.addresses }
    if changes.has("allowed_models") { key.rights.models = asked.models }
    if changes.has("rate_limit") { key.rights.ratePerMinute = asked.ratePerMinute }
    if changes.has("spend_cap") { key.rights.spendCap = asked.spendCap }
    if changes.fields != ["display_name"], changes.fields != ["scopes"] {
      guard holder.spendCap == nil else {
        throw .escalation("a key with a spend cap changes no limits")
      }
      if let excess = holder.excess(limits(within: holder)) {
        throw .escalation("a key cannot grant more than it has: \(excess)")
      }
    }
  }

  /// The limits that are asked, with the holder's own where nothing is.
  private func limits(within holder: Rights) -> Rights {
    var rights = holder
    if changes.has("expire_time") { rights.expireTime = asked.expireTime }
    if changes.has("allowed_addresses") { rights.addresses = asked.addresses }
    if changes.has("allowed_models") { rights.models = asked.models }
    if changes.has("rate_limit") { rights.ratePerMinute = asked.ratePerMinute }
    return rights
  }
}

extension Failure {
  fileprivate static func escalation(_ text: String) -> Failure {
    Failure(.permissionDenied, text, reason: "escalation")
  }
}
