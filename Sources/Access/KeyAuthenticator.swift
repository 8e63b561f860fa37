// Turns a credential into a principal: from memory where it was seen, else from the store.

package import Core
package import RPC
package import Storage
import Synchronization

/// The authenticator of API keys, operators' keys and client tokens.
///
/// A token proves itself; the store is asked for the key that made it. What is remembered is
/// dropped when a key is revoked, and `generation` rises, so that connections drop what they
/// remember too. Expiry is checked at every use.
package final class KeyAuthenticator: Authenticator {
  private struct Cache {
    var byCredential: [String: Principal] = [:]
    /// By the subject of a client's certificate.
    var byCertificate: [String: Principal] = [:]
    /// Allow-lists by key id, of keys that have one; kept when a key is forgotten, so that a call
    /// in progress finds it.
    var networks: [String: [Network]] = [:]
  }

  private let database: any Database
  private let pepper: Pepper
  private let seal: ClientTokenSeal
  private let world: World
  private let cache = Mutex(Cache())
  /// Read on every call, so it is no part of the locked state; changed under the lock only.
  private let epoch = Atomic<UInt64>(1)
  /// How many keys with an allow-list were seen: most servers have none, and need no lock here.
  private let restricted = Atomic<Int>(0)
  private let streams: OpenStreams
  private let forgotten = Mutex<(@Sendable (String) -> Void)?>(nil)
  private let uses: KeyUses
  private let certificates: [String: String]

  /// - Parameters:
  ///   - streams: those of the pipeline; a key that is forgotten takes its own along.
  ///   - certificates: the ids of the keys that clients' certificates stand for, by subject.
  package init(
    database: any Database, pepper: Pepper, world: World, streams: OpenStreams = OpenStreams(),
    certificates: [String: String] = [:]
  ) {
    self.streams = streams
    self.certificates = certificates
    uses = KeyUses(database: database, world: world)
    self.database = database
    self.pepper = pepper
    seal = ClientTokenSeal(pepper)
    self.world = world
  }

  package var generation: UInt64 { epoch.load(ordering: .acquiring) }

  package func known(_ credential: String) -> Principal? {
    guard let found = cache.withLock({ $0.byCredential[credential] }) else { return nil }
    return isExpired(found) ? nil : found
  }

  package func resolve(_ credential: String) async throws(Failure) -> Principal {
    if let principal = known(credential) { return principal }
    if credential.hasPrefix(ClientTokenSeal.prefix) { return try await resolve(token: credential) }
    guard let secret = KeySecret(credential) else {
      throw Failure(
        .unauthenticated, "the credential is no key of ours: it is mistyped or cut short",
        reason: "malformed")
    }
    let before = generation
    let hash = pepper.hash(secret.text)
    let key = try await database.read { tx throws(Failure) in
      try AccessStore.findKey(hash: hash, in: tx)
    }
    guard let key else {
      throw Failure(.unauthenticated, "no such key", reason: "unknown")
    }
    try requireActive(key)
    remember(.token(credential), key.principal, of: key, since: before)
    return key.principal
  }

  private func requireActive(_ key: Key) throws(Failure) {
    switch key.state(at: world.now()) {
    case .active: break
    case .revoked: throw Failure(.unauthenticated, "the key is revoked", reason: "revoked")
    case .expired: throw Failure(.unauthenticated, "the key is expired", reason: "expired")
    }
  }

  package func known(certificate subject: String) -> Principal? {
    guard let found = cache.withLock({ $0.byCertificate[subject] }) else { return nil }
    return isExpired(found) ? nil : found
  }

  /// A certificate is worth what its key is: rights, limits and revocation are the key's.
  package func resolve(certificate subject: String) async throws(Failure) -> Principal {
    guard let id = certificates[subject] else {
      throw Failure(
        .unauthenticated, "the call carries no key, and its certificate stands for none",
        reason: "certificate")
    }
    let before = generation
    let key = try await database.read { tx throws(Failure) in
      try AccessStore.findKey(id: id, in: tx)
    }
    guard let key else {
      throw Failure(
        .unauthenticated, "the certificate stands for a key that does not exist",
        reason: "unknown")
    }
    try requireActive(key)
    remember(.certificate(subject), key.principal, of: key, since: before)
    return key.principal
  }

  /// A token opens as long as its key does.
  private func resolve(token credential: String) async throws(Failure) -> Principal {
    let now = world.now()
    guard let token = seal.read(credential) else {
      throw Failure(.unauthenticated, "the token is none of ours", reason: "malformed")
    }
    guard token.expireTime > now else {
      throw Failure(.unauthenticated, "the token is expired", reason: "expired")
    }
    let before = generation
    let key = try await database.read { tx throws(Failure) in
      try AccessStore.findKey(id: token.key, in: tx)
    }
    guard let key else {
      throw Failure(.unauthenticated, "no such key", reason: "unknown")
    }
    let principal = try token.principal(of: key, at: now)
    remember(.token(credential), principal, of: key, since: before)
    return principal
  }

  package func allows(_ principal: Principal, from peer: String) -> Bool {
    guard restricted.load(ordering: .acquiring) > 0,
      let networks = cache.withLock({ $0.networks[principal.keyID] })
    else { return true }
    guard let address = Network.peerAddress(peer) else { return false }
    return networks.contains { $0.contains(address) }
  }

  /// Forgets a key and its tokens at once, and ends their streams: its holder comes back with what
  /// it may do now, or not at all. Call it when the change is committed. Streams stay open where
  /// nothing that they need has changed.
  package func forget(key id: String, endingStreams: Bool = true, isNews: Bool = true) {
    if isNews { forgotten.withLock { $0 }?(id) }
    defer {
      if endingStreams {
        streams.end(
          of: id,
          Failure(.unauthenticated, "the credential was revoked or changed", reason: "changed"))
      }
    }
    cache.withLock { cache in
      cache.byCredential = cache.byCredential.filter { $0.value.keyID != id }
      cache.byCertificate = cache.byCertificate.filter { $0.value.keyID != id }
      epoch.add(1, ordering: .releasing)
    }
  }

  /// Drops all that is remembered; streams stay open.
  package func forgetAll() {
    cache.withLock { cache in
      cache.byCredential.removeAll()
      cache.byCertificate.removeAll()
      epoch.add(1, ordering: .releasing)
    }
  }

  /// Told of each key that is forgotten here, so that other nodes hear of it.
  package func onForget(_ handler: @escaping @Sendable (String) -> Void) {
    forgotten.withLock { $0 = handler }
  }

  package func noteUse(of principal: Principal) { uses.note(principal.keyID) }

  /// The key with the time of its last use, which the store may not know yet.
  func used(_ key: Key) -> Key {
    var key = key
    key.lastUseTime = [key.lastUseTime, uses.last(of: key.id)].compactMap(\.self).max()
    return key
  }

  /// Writes the times of use, at most once a minute, until the task is cancelled.
  package func run() async { await uses.run() }

  /// Writes the times of use now.
  package func writeUses() async { await uses.write() }

  private enum Shown {
    case token(String)
    case certificate(String)
  }

  /// Keeps the answer unless something was revoked since it was read.
  private func remember(
    _ shown: Shown, _ principal: Principal, of key: Key, since generation: UInt64
  ) {
    let networks = key.rights.addresses.compactMap(Network.init)
    cache.withLock { cache in
      if !networks.isEmpty || cache.networks[key.id] != nil {
        cache.networks[key.id] = networks.isEmpty ? nil : networks
        restricted.store(cache.networks.count, ordering: .releasing)
      }
      guard epoch.load(ordering: .acquiring) == generation else { return }
      if cache.byCredential.count >= AccessLimit.rememberedCredentials {
        cache.byCredential.removeAll()
      }
      switch shown {
      case .token(let token): cache.byCredential[token] = principal
      case .certificate(let subject): cache.byCertificate[subject] = principal
      }
    }
  }

  private func isExpired(_ principal: Principal) -> Bool {
    guard let end = principal.expireTime else { return false }
    return end <= world.now()
  }
}
