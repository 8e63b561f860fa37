// The module's values as messages.

import Core
import Protos
import RPC
import Wire

extension V1.Organization {
  init(_ organization: Organization) {
    self.init()
    id = organization.id
    displayName = organization.displayName
    concurrencyLimit = organization.concurrencyLimit
    createTime = GoogleProtobuf.Timestamp(organization.createTime)
  }
}

extension V1.Team {
  init(_ team: Team) {
    self.init()
    id = team.id
    displayName = team.displayName
    createTime = GoogleProtobuf.Timestamp(team.createTime)
  }
}

extension V1.Member {
  init(_ member: Member) {
    self.init()
    id = member.id
    email = member.email
    displayName = member.displayName
    role = member.role.rawValue
    teams = member.teams
    state = member.state == .active ? .active : .invited
    createTime = GoogleProtobuf.Timestamp(member.createTime)
  }
}

extension V1.Key {
  /// Never with a secret: there is none in a `Key`.
  init(_ key: Key, at now: Timestamp, spent: Amount = .zero) {
    self.init()
    id = key.id
    displayName = key.displayName
    team = key.team
    mode = key.mode.rawValue
    hint = key.hint
    scopes = key.rights.scopes.sorted()
    state = V1.Key.State(key.state(at: now))
    createTime = GoogleProtobuf.Timestamp(key.createTime)
    expireTime = key.rights.expireTime.map { GoogleProtobuf.Timestamp($0) }
    revokeTime = key.revokeTime.map { GoogleProtobuf.Timestamp($0) }
    allowedAddresses = key.rights.addresses
    allowedModels = key.rights.models
    spendCap = key.rights.spendCap.map(GoogleType.Money.init)
    // Only a cap is counted against.
    self.spent = spendCap == nil ? nil : GoogleType.Money(spent)
    rateLimit = key.rights.ratePerMinute
    lastUseTime = key.lastUseTime.map { GoogleProtobuf.Timestamp($0) }
    member = key.member
  }
}

extension V1.Key.State {
  init(_ state: Key.State) {
    switch state {
    case .active: self = .active
    case .revoked: self = .revoked
    case .expired: self = .expired
    }
  }
}
