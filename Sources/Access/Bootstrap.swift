// The first keys of a new installation, for `modelroute init` and `serve --dev`.

package import Core
import Events
package import Storage

/// Makes the first operator, organisation, team and keys, once.
package struct Bootstrap: Sendable {
  /// What was made. The secrets are shown to the person who set up the server and nobody else.
  package struct Result: Sendable {
    package let organization: Organization
    package let team: Team
    package let `operator`: NewKey
    package let live: NewKey
    package let test: NewKey
  }

  private let maker: KeyMaker
  private let ids: IDMaker

  package init(pepper: Pepper, ids: IDMaker, world: World) {
    maker = KeyMaker(pepper: pepper, ids: ids, world: world)
    self.ids = ids
  }

  /// Nil, and nothing is made, where the store has a key already.
  package func begin(
    organization name: String, team teamName: String = "default", at time: Timestamp,
    in tx: any Transaction
  ) throws(Failure) -> Result? {
    guard try !AccessStore.hasKeys(in: tx) else { return nil }
    let organization = Organization(
      id: ids.make("org"), displayName: name, createTime: time)
    let team = try AccessStore.create(organization, team: teamName, ids: ids, in: tx)
    var operators = KeyMaker.Order(.operator)
    operators.displayName = "first operator"
    operators.rights.scopes = Scope.operator
    return Result(
      organization: organization, team: team,
      operator: try maker.make(operators, at: time, in: tx),
      live: try maker.make(order(.live, team), at: time, in: tx),
      test: try maker.make(order(.test, team), at: time, in: tx))
  }

  private func order(_ class: KeySecret.Class, _ team: Team) -> KeyMaker.Order {
    var order = KeyMaker.Order(`class`)
    order.organization = team.organization
    order.team = team.id
    order.displayName = "first \(`class`.rawValue) key"
    order.rights.scopes = Scope.customer
    return order
  }
}

extension AccessStore {
  /// Writes an organisation with its first team, and their event.
  package static func create(
    _ organization: Organization, team name: String, ids: IDMaker,
    principal: String = EventLog.system, source: String = "", requestID: String = "",
    in tx: any Transaction
  ) throws(Failure) -> Team {
    let team = Team(
      id: ids.make("team"), organization: organization.id, displayName: name,
      createTime: organization.createTime)
    try insert(organization, requestID: requestID, in: tx)
    try insert(team, in: tx)
    try EventLog.append(
      organization: organization.id, type: "organization.created", principal: principal,
      source: source, subject: organization.id,
      payload: EventPayload.json(["display_name": organization.displayName, "team": team.id]),
      at: organization.createTime, in: tx)
    return team
  }
}
