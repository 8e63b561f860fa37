// A client token: what a browser holds instead of a key. It says itself what it may do, under a
// code that only we can make, so the store keeps none of it.

import Core
import Crypto
import RPC

/// What a client token says. It ends by time, or with the key that made it.
struct ClientToken: Sendable, Equatable {
  /// What it is for.
  enum Purpose: Sendable, Equatable {
    /// To watch and cancel one job.
    case job(String)
    /// To create jobs and follow those, up to the cap. No models: those of the key.
    case spending(cap: Amount, models: [String])
  }

  var id: String
  var key: String
  var purpose: Purpose
  var expireTime: Timestamp
}

extension ClientToken {
  /// Every scope that such a token can have. Outputs are read by the links in their job, so one
  /// that creates jobs sees no list of files.
  var scopes: Set<String> {
    switch purpose {
    case .job: Scope.expanded(["jobs.write", "files.read"])
    case .spending: Scope.expanded(["jobs.write", "models.read"])
    }
  }

  /// Who calls with it, as the key is now: never more than the key itself. `unauthenticated` where
  /// the key has ended or leaves nothing of it.
  func principal(of key: Key, at now: Timestamp) throws(Failure) -> Principal {
    guard key.state(at: now) == .active else {
      throw Failure(.unauthenticated, "the key that made the token has ended", reason: "revoked")
    }
    var principal = key.principal
    principal.kind = .clientToken
    principal.id = id
    principal.issuer = Principal.Issuer(key: key.id, budget: key.rights.spendCap)
    principal.scopes = scopes.intersection(key.scopes)
    principal.expireTime = min(expireTime, key.rights.expireTime ?? expireTime)
    switch purpose {
    case .job(let job):
      principal.job = job
      principal.budget = nil
    case .spending(let cap, let models):
      principal.budget = cap
      principal.models = try Self.narrowed(models, to: key.rights.models)
    }
    return principal
  }

  /// An empty list is no limit, so what two lists have in common must not become empty.
  private static func narrowed(
    _ models: [String], to allowed: [String]
  ) throws(Failure) -> [String] {
    guard !models.isEmpty, !allowed.isEmpty else { return models.isEmpty ? allowed : models }
    let common = models.filter(allowed.contains)
    guard !common.isEmpty else {
      throw Failure(
        .unauthenticated, "the key may not use the token's models any more", reason: "models")
    }
    return common
  }
}

/// Makes and reads the text of tokens: `mr_client_` and base64url of a code of 32 bytes and the
/// claims.
struct ClientTokenSeal: Sendable {
  static let prefix = "mr_client_"
  /// Characters of a token: a header has to hold it beside others.
  static let textLimit = 4096

  private let hmac: HMACSHA256

  /// The pepper signs nothing itself: each purpose has a key of its own.
  init(_ pepper: Pepper) {
    hmac = HMACSHA256(key: pepper.hash(Secret("modelroute client tokens")))
  }

  func text(of token: ClientToken) -> Secret {
    let claims = Array(token.claims.utf8)
    return Secret(Self.prefix + Base64.encodeURLSafe(hmac.code(for: claims) + claims))
  }

  /// Nil where the text is none of ours. No store is asked, so guessing costs us little.
  func read(_ text: String) -> ClientToken? {
    guard text.hasPrefix(Self.prefix), text.utf8.count <= Self.textLimit,
      let bytes = Base64.decode(text.dropFirst(Self.prefix.count)),
      bytes.count > HMACSHA256.byteCount
    else { return nil }
    let claims = Array(bytes.dropFirst(HMACSHA256.byteCount))
    guard hmac.isValid(Array(bytes.prefix(HMACSHA256.byteCount)), for: claims) else { return nil }
    return ClientToken(claims: String(decoding: claims, as: UTF8.self))
  }
}

extension ClientToken {
  /// Words with a blank between: ids, numbers and slugs have none.
  fileprivate var claims: String {
    let words: [String] =
      switch purpose {
      case .job(let job): ["job", job]
      case .spending(let cap, let models): ["spending", "\(cap.nanos)"] + models
      }
    return ([id, key, "\(expireTime.microseconds)"] + words).joined(separator: " ")
  }

  fileprivate init?(claims: String) {
    let words = claims.split(separator: " ").map(String.init)
    guard words.count >= 5, let end = Int64(words[2]) else { return nil }
    switch words[3] {
    case "job": purpose = .job(words[4])
    case "spending":
      guard let nanos = Int64(words[4]) else { return nil }
      purpose = .spending(cap: Amount(nanos: nanos), models: Array(words.dropFirst(5)))
    case _: return nil
    }
    id = words[0]
    key = words[1]
    expireTime = Timestamp(microseconds: end)
  }
}
