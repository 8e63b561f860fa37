// What `serve --dev` adds: an organisation, keys and a funded test wallet, and how to begin.

import Access
import Billing
import Core
import RPC
import Storage

package enum DevelopmentProfile {
  /// Files in the data directory.
  package static let keyFile = "dev-key"
  static let operatorKeyFile = "dev-operator-key"
  static let webhookURLFile = "dev-webhook-url"

  /// What the test wallet gets once.
  static let funds = Amount(nanos: 25_000_000_000)

  /// Who pays in the development profile, and with which key.
  struct Tenant: Sendable {
    let organization: String
    let key: String
  }

  /// Makes organisation, keys and funds where they are missing, and leaves both keys in the data
  /// directory. A key whose file was lost is replaced: its secret is nowhere else.
  static func tenant(on ground: Ground) async throws(Failure) -> Tenant {
    if let known = try await knownTenant(on: ground) { return known }
    let (pepper, ids, world) = (ground.pepper, ground.ids, ground.world)
    let now = world.now()
    let made = try await ground.database.write { tx throws(Failure) in
      let made = try Self.keys(pepper: pepper, ids: ids, world: world, at: now, in: tx)
      _ = try Ledger(ids: ids).addFunds(
        organization: made.test.key.organization, mode: .test, amount: funds,
        requestID: "development-funds", note: "development profile", at: now, in: tx)
      return made
    }
    try ground.data.write(operatorKeyFile, line(made.operator))
    try ground.data.write(keyFile, line(made.test))
    return Tenant(organization: made.test.key.organization, key: made.test.secret.revealed)
  }

  /// The tenant whose key is in the data directory, if that key still works.
  private static func knownTenant(on ground: Ground) async throws(Failure) -> Tenant? {
    guard let bytes = try ground.data.read(keyFile) else { return nil }
    let key = String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
    let authenticator = KeyAuthenticator(
      database: ground.database, pepper: ground.pepper, world: ground.world)
    do throws(Failure) {
      let principal = try await authenticator.resolve(key)
      return Tenant(organization: principal.organization, key: key)
    } catch {
      guard error.code == .unauthenticated else { throw error }
      return nil
    }
  }

  private struct Keys: Sendable {
    let `operator`: NewKey
    let test: NewKey
  }

  private static func keys(
    pepper: Pepper, ids: IDMaker, world: World, at now: Timestamp, in tx: any Transaction
  ) throws(Failure) -> Keys {
    let bootstrap = Bootstrap(pepper: pepper, ids: ids, world: world)
    if let first = try bootstrap.begin(organization: "development", at: now, in: tx) {
      return Keys(operator: first.operator, test: first.test)
    }
    guard
      let organization = try AccessStore.listOrganizations(after: "", limit: 1, in: tx).first,
      let team = try AccessStore.listTeams(
        organization: organization.id, after: "", limit: 1, in: tx
      ).first
    else { throw Failure(.internal, "the store has keys, but no organisation with a team") }
    let maker = KeyMaker(pepper: pepper, ids: ids, world: world)
    var operators = KeyMaker.Order(.operator)
    operators.displayName = "development operator"
    operators.rights.scopes = Scope.operator
    var test = KeyMaker.Order(.test)
    test.organization = organization.id
    test.team = team.id
    test.displayName = "development key"
    test.rights.scopes = Scope.customer
    return Keys(
      operator: try maker.make(operators, at: now, in: tx),
      test: try maker.make(test, at: now, in: tx))
  }

  private static func line(_ key: NewKey) -> [UInt8] { Array("\(key.secret.revealed)\n".utf8) }

  /// What the person at the terminal reads.
  static func welcome(url: String, webhookURL: String, key: String, data: String) -> String {
    let job =
      #"{"model":"sandbox-chat","input":{"chat":{"messages":[{"role":"user","content":"#
      + #"[{"text":"Tell me a story"}]}],"maxOutputTokens":64}},"#
      + #""webhook":{"url":"\#(webhookURL)"}}"#
    return """
      ModelRoute is ready at \(url) with a sandbox and a webhook receiver inside.
      Test key (its wallet is funded): \(key)
      The operator key is in \(data)/\(operatorKeyFile). Never expose this profile.
      Paste this in another terminal to run a job and watch it:

      curl -N \(url)/v1/jobs:run -H 'Authorization: Bearer \(key)' \
      -H 'Content-Type: application/json' -d '\(job)'

      """
  }
}
