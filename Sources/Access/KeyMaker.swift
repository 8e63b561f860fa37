// Makes keys: the one place where a secret begins.

package import Core
import Events
package import Storage

/// A new key and its secret, which exists here only.
package struct NewKey: Sendable {
  package let key: Key
  package let secret: Secret
}

/// Makes and ends keys, each with its event, in the caller's transaction.
package struct KeyMaker: Sendable {
  private let pepper: Pepper
  private let ids: IDMaker
  private let world: World

  package init(pepper: Pepper, ids: IDMaker, world: World) {
    self.pepper = pepper
    self.ids = ids
    self.world = world
  }

  /// What a key is made from. For operators organisation and team are empty.
  package struct Order: Sendable {
    package var organization = ""
    package var team = ""
    package var `class`: KeySecret.Class
    package var displayName = ""
    package var rights = Rights()
    /// Whose key it is, if a member's, and the role that its rights are within.
    package var member = ""
    package var role: Role?
    /// Who makes it, and from where: for the event.
    package var creator = EventLog.system
    package var source = ""

    package init(_ class: KeySecret.Class) { self.class = `class` }
  }

  package func make(
    _ order: Order, request: AccessStore.Request? = nil, at time: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> NewKey {
    let secret = KeySecret.make(order.class, world: world)
    let key = Key(
      id: ids.make("key"), organization: order.organization, team: order.team,
      class: order.class, displayName: order.displayName, hint: secret.hint,
      rights: order.rights, creator: order.creator, createTime: time, revokeTime: nil,
      member: order.member, role: order.role)
    try AccessStore.insert(key, hash: pepper.hash(secret.text), request: request, in: tx)
    try EventLog.append(
      organization: key.eventChain, type: "key.created", principal: order.creator,
      source: order.source, subject: key.id,
      payload: EventPayload.json([
        "class": key.class.rawValue, "team": key.team, "hint": key.hint,
        "scopes": key.rights.scopes.sorted().joined(separator: " "), "member": key.member,
      ]), at: time, in: tx)
    return NewKey(key: key, secret: secret.text)
  }

  /// Ends a key; ending it again changes nothing. The authenticator must forget it after commit.
  package func revoke(
    _ key: Key, by principal: String, from source: String, at time: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> Key {
    var key = key
    guard try AccessStore.revoke(key.id, at: time, in: tx) else { return key }
    key.revokeTime = time
    try EventLog.append(
      organization: key.eventChain, type: "key.revoked", principal: principal, source: source,
      subject: key.id, payload: EventPayload.json([:]), at: time, in: tx)
    return key
  }
}

extension Key {
  /// Operators' keys belong to no organisation; their events stand in the platform's chain.
  var eventChain: String { organization.isEmpty ? EventLog.platform : organization }
}
