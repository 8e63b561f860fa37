// Who may call in tests.

package import Core
package import RPC
package import Synchronization

/// Knows some credentials at once and others after a look-up.
package final class TestAuthenticator: Authenticator {
  private let principals: [String: Principal]
  private let slow: Set<String>
  private let currentGeneration = Atomic<UInt64>(1)
  private let revoked = Mutex<Set<String>>([])
  package let lookups = Atomic<Int>(0)

  /// - Parameter slow: the credentials that only `resolve` finds.
  package init(_ principals: [String: Principal] = [:], slow: Set<String> = []) {
    self.principals = principals
    self.slow = slow
  }

  package var generation: UInt64 { currentGeneration.load(ordering: .relaxed) }

  package func revoke(_ credential: String) {
    _ = revoked.withLock { $0.insert(credential) }
    currentGeneration.wrappingAdd(1, ordering: .relaxed)
  }

  package func known(_ credential: String) -> Principal? {
    lookups.wrappingAdd(1, ordering: .relaxed)
    if slow.contains(credential) || isRevoked(credential) { return nil }
    return principals[credential]
  }

  package func resolve(_ credential: String) async throws(Failure) -> Principal {
    guard let principal = principals[credential], !isRevoked(credential) else {
      throw Failure(.unauthenticated, "unknown credential", reason: "unknown")
    }
    return principal
  }

  package func allows(_ principal: Principal, from peer: String) -> Bool {
    principal.id != "elsewhere"
  }

  private func isRevoked(_ credential: String) -> Bool {
    revoked.withLock { $0.contains(credential) }
  }

  /// An API key with these scopes.
  package static func key(
    _ id: String = "key_1", scopes: Set<String> = ["*"], rateLimit: RateLimit? = nil,
    expireTime: Timestamp? = nil
  ) -> Principal {
    Principal(
      kind: .key, id: id, organization: "org_1", team: "team_1", mode: .test, scopes: scopes,
      expireTime: expireTime, rateLimit: rateLimit)
  }
}
