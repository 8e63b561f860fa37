// A key: a program's credential, its rights and its end.

package import Core
package import RPC

/// A key as it is kept, without its secret.
package struct Key: Sendable, Equatable {
  /// Leaves `active` by revocation or by time; both are final.
  package enum State: Sendable, Equatable {
    case active
    case revoked
    case expired
  }

  package var id: String
  /// Empty for operators.
  package var organization: String
  package var team: String
  package var `class`: KeySecret.Class
  package var displayName = ""
  package var hint: String
  package var rights: Rights
  /// Who made it: a key's id, or `system`.
  package var creator: String
  package var createTime: Timestamp
  package var revokeTime: Timestamp?
  package var lastUseTime: Timestamp?
  /// Whose key it is; empty for a team's.
  package var member = ""
  /// The role that its rights are within: the member's as it is now, or for a team's key that of
  /// the member who made it. Nil for no such limit.
  package var role: Role?

  package func state(at time: Timestamp) -> State {
    // A member who was removed has no role.
    if revokeTime != nil || (!member.isEmpty && role == nil) { return .revoked }
    if let end = rights.expireTime, end <= time { return .expired }
    return .active
  }

  /// Which wallet it spends from.
  package var mode: Principal.Mode {
    switch `class` {
    case .test: .test
    case .live, .operator: .live
    }
  }

  /// What it may do: its own scopes within those of its role.
  package var scopes: Set<String> {
    let own = Scope.expanded(rights.scopes)
    return role.map { own.intersection(Scope.expanded($0.scopes)) } ?? own
  }

  /// Who calls with it.
  package var principal: Principal {
    Principal(
      kind: `class` == .operator ? .operator : .key, id: id, organization: organization,
      team: team, mode: mode, scopes: scopes, models: rights.models,
      budget: rights.spendCap, expireTime: rights.expireTime, rateLimit: rights.principalRate)
  }
}

/// What a key may do. Empty lists and nil are no limit.
package struct Rights: Sendable, Equatable {
  package var scopes: Set<String> = []
  package var models: [String] = []
  /// Addresses and networks, as in `192.0.2.0/24`.
  package var addresses: [String] = []
  package var spendCap: Amount?
  /// Calls per minute; 0 for the server's default.
  package var ratePerMinute: Int32 = 0
  package var expireTime: Timestamp?

  package init() {}

  var principalRate: RateLimit? {
    guard ratePerMinute > 0 else { return nil }
    // A sixth of the minute's calls may come at once.
    return RateLimit(perMinute: Int(ratePerMinute), burst: max(1, Int(ratePerMinute) / 6))
  }

  /// The rights of a key made by one with these: `asked`, with what is left open filled in from
  /// these. `permission_denied` where it asks for more.
  package func narrowed(to asked: Rights) throws(Failure) -> Rights {
    guard spendCap == nil else {
      throw Failure(
        .permissionDenied,
        "a key with a spend cap makes no keys: each would have a cap of its own",
        reason: "escalation")
    }
    var rights = asked
    if rights.scopes.isEmpty { rights.scopes = scopes }
    if rights.models.isEmpty { rights.models = models }
    if rights.addresses.isEmpty { rights.addresses = addresses }
    rights.expireTime = asked.expireTime ?? expireTime
    if rights.ratePerMinute == 0 { rights.ratePerMinute = ratePerMinute }
    if let excess = excess(rights) {
      throw Failure(
        .permissionDenied, "a key cannot grant more than it has: \(excess)", reason: "escalation")
    }
    return rights
  }

  /// What the other rights have beyond these, in words; nil where nothing.
  func excess(_ other: Rights) -> String? {
    let holder = Scope.expanded(scopes)
    if !scopes.contains("*"),
      let scope = Scope.expanded(other.scopes).subtracting(holder).min()
    {
      return "scope \(scope)"
    }
    if !models.isEmpty {
      if other.models.isEmpty { return "models" }
      if let model = Set(other.models).subtracting(models).min() { return "model \(model)" }
    }
    let networks = addresses.compactMap(Network.init)
    if !networks.isEmpty {
      if other.addresses.isEmpty { return "addresses" }
      if let address = other.addresses.first(where: { !Self.contains(networks, $0) }) {
        return "address \(address)"
      }
    }
    if let expireTime, other.expireTime.map({ $0 > expireTime }) ?? true { return "lifetime" }
    let isSlower = other.ratePerMinute > 0 && other.ratePerMinute <= ratePerMinute
    return ratePerMinute > 0 && !isSlower ? "rate limit" : nil
  }

  private static func contains(_ networks: [Network], _ text: String) -> Bool {
    guard let network = Network(text) else { return false }
    return networks.contains { $0.contains(network) }
  }
}
