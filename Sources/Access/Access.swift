// Access: who makes a call, and what they may do.
//
// Words. An *organisation* pays, its *teams* share keys, a *key* is the credential of a program.
// An *operator* runs the server and has a key of a class of its own. What a key may do are its
// *scopes*. A *client token* is what a key gives to a browser: minutes long, for one job or an
// amount; it is signed, not stored. The secret of a key is shown once; the store keeps its HMAC
// under a *pepper*, a random file beside the data, so that the store alone can neither be used nor
// guessed against.
//
// Invariants. A key grants nothing that its maker did not have: not a scope, model, address, day
// or dollar. A revoked or expired key opens nothing from that moment on, wherever it was cached.
// Nobody learns from an answer that another organisation's key exists. Every change is an event.

package import Core

/// Limits of the module.
package enum AccessLimit {
  /// Keys of one organisation that are neither revoked nor expired.
  package static let keys: Int64 = 10_000
  /// Members of one organisation, invited ones too.
  package static let members: Int64 = 10_000
  /// Jobs of an organisation at once.
  package static let concurrency: Int32 = 1_000_000
  /// Credentials that the authenticator remembers.
  package static let rememberedCredentials = 10_000
}

/// An organisation.
package struct Organization: Sendable, Equatable {
  package var id: String
  package var displayName: String
  /// Jobs that may run at once; 0 for the server's default.
  package var concurrencyLimit: Int32 = 0
  package var createTime: Timestamp
}

/// A team of an organisation.
package struct Team: Sendable, Equatable {
  /// Of the first team where nobody says another.
  package static let defaultName = "default"

  package var id: String
  package var organization: String
  package var displayName: String
  package var createTime: Timestamp
}
