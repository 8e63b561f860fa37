// Roles: what a member may do, as scopes.

/// What a member is. Raw values are stored and on the wire.
package enum Role: String, CaseIterable, Sendable {
  /// Everything, and who else is an owner.
  case owner
  /// Everything but owners.
  case admin
  /// Jobs, files and webhooks, and a look at the rest.
  case developer
  /// Money, and what was done with it.
  case billing
  /// A look at everything but the audit trail.
  case viewer

  /// The scopes that keys of such a member can have.
  package var scopes: Set<String> {
    switch self {
    case .owner, .admin: Scope.customer
    case .developer:
      [
        "jobs.write", "models.read", "files.write", "webhooks.write", "billing.read",
        "access.read",
      ]
    case .billing: ["billing.write", "models.read", "access.read", "audit.read"]
    case .viewer:
      [
        "jobs.read", "models.read", "files.read", "webhooks.read", "billing.read", "access.read",
      ]
    }
  }

  /// Whether such a member may give the other role, or change who has it.
  package func manages(_ other: Role) -> Bool {
    switch self {
    case .owner: true
    case .admin: other != .owner
    case .developer, .billing, .viewer: false
    }
  }
}
