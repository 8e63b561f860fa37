// Who knows credentials. The module Access implements it; tests have their own.

package import Core

/// What a call shows of its caller.
enum Credential: Sendable {
  /// The token of `Authorization: Bearer`.
  case token(String)
  /// The subject of the certificate that the connection's client has proved to hold (RFC 4514).
  case certificate(String)
}

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
  /// The same for the subject of a client's certificate, which the transport has checked.
  func known(certificate subject: String) -> Principal?
  func resolve(certificate subject: String) async throws(Failure) -> Principal
  /// Whether the principal may call from this address (`address:port`).
  func allows(_ principal: Principal, from peer: String) -> Bool
  /// The principal has made a call: told about once a minute. It must not wait.
  func noteUse(of principal: Principal)
}

extension Authenticator {
  package func allows(_ principal: Principal, from peer: String) -> Bool { true }
  package func noteUse(of principal: Principal) {}
  package func known(certificate subject: String) -> Principal? { nil }
  package func resolve(certificate subject: String) async throws(Failure) -> Principal {
    throw Failure(
      .unauthenticated, "the call carries no credential, and its certificate stands for no key",
      reason: "certificate")
  }

  func known(_ credential: Credential) -> Principal? {
    switch credential {
    case .token(let token): known(token)
    case .certificate(let subject): known(certificate: subject)
    }
  }

  func resolve(_ credential: Credential) async throws(Failure) -> Principal {
    switch credential {
    case .token(let token): try await resolve(token)
    case .certificate(let subject): try await resolve(certificate: subject)
    }
  }
}
