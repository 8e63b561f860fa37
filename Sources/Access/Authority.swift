// What a caller may do to members and keys, by its key as it is in this transaction.

import Core
import RPC
import Storage

/// The key of a caller, found to work.
struct Authority: Sendable {
  let key: Key

  /// Only a key can change who may do what, and only while it works.
  init(_ principal: Principal, at now: Timestamp, in tx: any Transaction) throws(Failure) {
    guard let key = try AccessStore.findKey(id: principal.id, in: tx),
      key.state(at: now) == .active
    else { throw Failure(.permissionDenied, "only a key does this", reason: "principal") }
    self.key = key
  }

  /// What it can give to another key.
  var rights: Rights {
    var rights = key.rights
    if key.class == .operator { rights.scopes = Scope.customer }
    if key.role != nil { rights.scopes = key.scopes }
    return rights
  }

  /// A team's key that no member made stands for the organisation itself.
  func requireManaging(_ role: Role) throws(Failure) {
    guard key.role?.manages(role) ?? true else {
      throw Failure(
        .permissionDenied, "only an owner gives, changes or ends the role \(role.rawValue)",
        reason: "role")
    }
  }

  /// Test keys have no say over live ones.
  func requireMode(of mode: Principal.Mode) throws(Failure) {
    guard key.mode == .live || mode == .test else {
      throw Failure(.permissionDenied, "a test key has no say over live keys", reason: "mode")
    }
  }
}
