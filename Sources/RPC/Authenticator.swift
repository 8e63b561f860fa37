// Who knows credentials. The module Access implements it; tests have their own.

package import Core

/// Turns a credential (the token of `Authorization: Bearer`) into a principal.
///
/// Callable from any thread. `known` answers from memory, so that a call with a credential seen
/// before never waits; `resolve` may ask the store.
package protocol Authenticator: Sendable {
  /// Rises whenever something that was answered before is no longer true: a key revoked or
  /// changed. Connections forget what they remembered when it has moved.
  var generation: UInt64 { get }
  /// The principal, if it can be told without waiting.
  func known(_ credential: String) -> Principal?
  /// The principal, or `unauthenticated`.
  func resolve(_ credential: String) async throws(Failure) -> Principal
  /// Whether the principal may call from this address (`address:port`).
  func allows(_ principal: Principal, from peer: String) -> Bool
  /// The principal has made a call: told about once a minute. It must not wait.
  func noteUse(of principal: Principal)
}

extension Authenticator {
  package func allows(_ principal: Principal, from peer: String) -> Bool { true }
  package func noteUse(of principal: Principal) {}
}
