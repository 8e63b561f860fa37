// Scopes: a verb on a service, as in `jobs.write`. Write includes read of the same service.

/// What keys can be allowed.
package enum Scope {
  private static let services = [
    "jobs", "models", "files", "billing", "webhooks", "access", "audit",
  ]

  /// Every scope that a customer's key can have.
  package static let customer = Set(services.flatMap { ["\($0).read", "\($0).write"] })

  /// What an operator's key has: everything.
  package static let `operator`: Set<String> = ["*"]

  /// The scopes and what they include.
  package static func expanded(_ scopes: Set<String>) -> Set<String> {
    var all = scopes
    for scope in scopes where scope.hasSuffix(".write") {
      all.insert(scope.dropLast(5) + "read")
    }
    return all
  }
}
