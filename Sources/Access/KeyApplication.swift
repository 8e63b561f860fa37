// What a principal asks of a new key, checked before anything is written.

import Core
import Crypto
import Protos
import RPC
import Storage
import Wire

/// A request for a key: decoded, its own sense checked; whether its maker may, `order` decides.
struct KeyApplication: Sendable {
  let organization: String
  let request: AccessStore.Request?
  private let principal: Principal
  private let source: String
  private let team: String
  private let `class`: KeySecret.Class
  private let member: String
  private let displayName: String
  private let asked: Rights

  init(
    _ message: V1.CreateKeyRequest, by principal: Principal, from source: String,
    at now: Timestamp
  ) throws(Failure) {
    organization = try principal.organization(named: message.organization)
    self.principal = principal
    self.source = source
    team = message.team
    member = message.member
    displayName = message.displayName
    `class` = KeySecret.Class(rawValue: message.mode) ?? (principal.mode == .test ? .test : .live)
    asked = try Rights(message, at: now)
    var anonymous = message
    anonymous.requestId = ""
    request =
      message.requestId.isEmpty
      ? nil
      : AccessStore.Request(
        id: message.requestId, fingerprint: SHA256.hash(anonymous.binary()))
    guard principal.kind == .operator || principal.mode == .live || `class` == .test else {
      throw Failure(.permissionDenied, "a test key makes test keys only", reason: "escalation")
    }
  }

  /// The order for the key, narrowed to what its maker has, by the maker's row as it is now.
  func order(at now: Timestamp, in tx: any Transaction) throws(Failure) -> KeyMaker.Order {
    let authority = try Authority(principal, at: now, in: tx)
    let live = try AccessStore.countKeys(organization: organization, at: now, in: tx)
    guard live < AccessLimit.keys else {
      throw Failure(
        .conflict, "the organisation has \(live) keys; revoke some", reason: "key_limit")
    }
    var order = KeyMaker.Order(`class`)
    order.organization = organization
    order.team = try teamID(in: tx)
    order.displayName = displayName
    order.creator = principal.id
    order.source = source
    order.rights = try authority.rights.narrowed(to: asked)
    order.role = authority.key.role
    if let owner = try owner(authority, in: tx) {
      order.member = owner.id
      order.role = owner.role
    }
    return order
  }

  /// The member whose key it shall be.
  private func owner(
    _ authority: Authority, in tx: any Transaction
  ) throws(Failure) -> Member? {
    guard !member.isEmpty else { return nil }
    let found = try MemberStore.find(id: member, organization: organization, in: tx)
    guard let found, found.state == .active else {
      throw Failure(.notFound, "no active member \(member)")
    }
    if authority.key.member != found.id { try authority.requireManaging(found.role) }
    return found
  }

  private func teamID(in tx: any Transaction) throws(Failure) -> String {
    let wanted = team.isEmpty ? principal.team : team
    guard !wanted.isEmpty else {
      return try AccessStore.firstTeam(of: organization, in: tx)
    }
    guard let found = try AccessStore.findTeam(id: wanted, organization: organization, in: tx)
    else { throw Failure(.notFound, "no team \(wanted)") }
    return found.id
  }
}

extension Rights {
  init(_ message: V1.CreateKeyRequest, at now: Timestamp) throws(Failure) {
    self.init()
    for (index, scope) in message.scopes.enumerated() where !Scope.customer.contains(scope) {
      throw .invalid("scopes[\(index)]", "no scope '\(scope)'")
    }
    for (index, address) in message.allowedAddresses.enumerated() where Network(address) == nil {
      throw .invalid("allowed_addresses[\(index)]", "is no address and no network")
    }
    scopes = Set(message.scopes)
    models = message.allowedModels
    addresses = message.allowedAddresses
    ratePerMinute = message.rateLimit
    if let money = message.spendCap {
      let cap = try money.amount(of: "spend_cap")
      guard cap >= .zero else { throw .invalid("spend_cap", "must not be negative") }
      spendCap = cap
    }
    if let end = message.expireTime?.timestamp {
      guard end > now else { throw .invalid("expire_time", "lies in the past") }
      expireTime = end
    }
  }
}

extension Principal {
  /// The organisation that a call is about: the principal's own; operators name it. Another
  /// organisation is not found.
  func organization(named name: String) throws(Failure) -> String {
    if kind == .operator {
      guard !name.isEmpty else {
        throw .invalid("organization", "operators name the organisation")
      }
      return name
    }
    guard name.isEmpty || name == organization else {
      throw Failure(.notFound, "no organisation \(name)")
    }
    return organization
  }

  /// The organisation that the principal belongs to; operators belong to none.
  func ownOrganization() throws(Failure) -> String {
    guard !organization.isEmpty else {
      throw Failure(.notFound, "no organisation of this principal")
    }
    return organization
  }
}

extension AccessStore {
  /// The key, if the principal may know of it: one of its organisation; any for an operator.
  static func require(
    _ id: String, for principal: Principal, in tx: any Transaction
  ) throws(Failure) -> Key {
    let key =
      principal.kind == .operator
      ? try findKey(id: id, in: tx)
      : try findKey(id: id, organization: principal.organization, in: tx)
    guard let key else { throw Failure(.notFound, "no key \(id)") }
    return key
  }

  /// What an earlier call with the same request id made.
  static func replayed(
    _ request: V1.CreateOrganizationRequest, in tx: any Transaction
  ) throws(Failure) -> (organization: Organization, team: Team)? {
    guard !request.requestId.isEmpty,
      let first = try findOrganization(requestID: request.requestId, in: tx),
      let team = try listTeams(organization: first.id, after: "", limit: 1, in: tx).first
    else { return nil }
    let teamName = request.teamName.isEmpty ? Team.defaultName : request.teamName
    guard first.displayName == request.displayName, team.displayName == teamName else {
      throw .reused(request.requestId)
    }
    return (first, team)
  }

  static func replayed(
    _ request: V1.CreateTeamRequest, organization: String, in tx: any Transaction
  ) throws(Failure) -> Team? {
    guard !request.requestId.isEmpty,
      let first = try findTeam(
        requestID: request.requestId, organization: organization, in: tx)
    else { return nil }
    guard first.displayName == request.displayName else { throw .reused(request.requestId) }
    return first
  }
}

extension Failure {
  fileprivate static func reused(_ requestID: String) -> Failure {
    Failure(
      .conflict, "request id \(requestID) was used for something else",
      reason: Failure.requestIDReused)
  }
}
