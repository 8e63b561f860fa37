// Who makes a call.

package import Core

/// Who makes a call, as its credential says: an API key, a client token, an operator or nobody.
package struct Principal: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case key
    case clientToken = "client_token"
    case `operator`
    case anonymous
  }

  /// Which wallet pays: live and test money never meet.
  package enum Mode: String, Sendable {
    case live
    case test
  }

  /// The key that made a client token.
  package struct Issuer: Sendable, Equatable {
    package var key: String
    /// The most that the key may spend, where it has a cap.
    package var budget: Amount?

    package init(key: String, budget: Amount? = nil) {
      self.key = key
      self.budget = budget
    }
  }

  package var kind: Kind
  /// The id of the key, token or operator; never the credential itself.
  package var id: String
  package var organization: String
  package var team: String
  package var mode: Mode
  /// Scopes as in `jobs.write`. `jobs.*` holds every verb of a service, `*` everything.
  package var scopes: Set<String>
  /// Model slugs that may be used; empty for all.
  package var models: [String]
  /// The one job that a client token is narrowed to.
  package var job: String?
  /// The most that this principal may spend, where a client token says so.
  package var budget: Amount?
  /// When the credential ends.
  package var expireTime: Timestamp?
  package var rateLimit: RateLimit?
  /// Of a client token: what the token spends, and how often it calls, counts for this key too.
  package var issuer: Issuer?

  package init(
    kind: Kind,
    id: String,
    organization: String = "",
    team: String = "",
    mode: Mode = .live,
    scopes: Set<String> = [],
    models: [String] = [],
    job: String? = nil,
    budget: Amount? = nil,
    expireTime: Timestamp? = nil,
    rateLimit: RateLimit? = nil,
    issuer: Issuer? = nil
  ) {
    self.kind = kind
    self.id = id
    self.organization = organization
    self.team = team
    self.mode = mode
    self.scopes = scopes
    self.models = models
    self.job = job
    self.budget = budget
    self.expireTime = expireTime
    self.rateLimit = rateLimit
    self.issuer = issuer
  }

  /// The id of the key behind the principal: its own, or that of the key that made the token. With
  /// the key end its tokens, and their streams.
  package var keyID: String { issuer?.key ?? id }

  /// The principal of public methods.
  package static let anonymous = Principal(kind: .anonymous, id: "")

  /// Whether the principal holds the scope, directly or by `service.*` or `*`.
  package func holds(_ scope: String) -> Bool {
    if scopes.contains(scope) || scopes.contains("*") { return true }
    guard let dot = scope.firstIndex(of: ".") else { return false }
    return scopes.contains(scope[..<dot] + ".*")
  }
}

/// How often a principal may call: a steady rate and how many calls may come at once (GCRA).
package struct RateLimit: Sendable, Equatable {
  /// Calls per minute; 0 for no limit.
  package var perMinute: Int
  /// Calls that may come at once, at least 1.
  package var burst: Int

  package init(perMinute: Int, burst: Int) {
    self.perMinute = perMinute
    self.burst = burst
  }

  package init(perSecond: Int, burst: Int) {
    let (perMinute, overflow) = perSecond.multipliedReportingOverflow(by: 60)
    self.init(perMinute: overflow ? .max : perMinute, burst: burst)
  }
}
