// Making client tokens: decode, check, one transaction, encode.

package import Core
import Events
package import Protos
package import RPC
import Storage
import Wire

extension AccessService {
  package func createClientToken(
    _ request: V1.CreateClientTokenRequest, _ call: Call
  ) async throws(Failure) -> V1.CreateClientTokenResponse {
    let (principal, source, now) = (call.principal, call.peer, world.now())
    let asked = try ClientTokenRequest(
      request, by: principal, id: ids.make("ctok"), at: now)
    guard seal.text(of: asked.token).revealed.utf8.count <= ClientTokenSeal.textLimit else {
      throw .invalid("allowed_models", "the names are too long together")
    }
    let jobExists = jobExists
    let token = try await database.write { tx throws(Failure) in
      let token = try asked.granted(at: now, in: tx)
      if case .job(let job) = token.purpose {
        guard try jobExists(principal.organization, principal.mode, job, tx) else {
          throw Failure(.notFound, "no job \(job)")
        }
      }
      try token.append(organization: principal.organization, from: source, at: now, in: tx)
      return token
    }
    var response = V1.CreateClientTokenResponse()
    response.token = seal.text(of: token).revealed
    response.expireTime = GoogleProtobuf.Timestamp(token.expireTime)
    return response
  }
}

/// A request for a token: decoded, its own sense checked; whether its maker may, `granted` decides.
private struct ClientTokenRequest: Sendable {
  static let lifetime = Duration.seconds(600)

  let token: ClientToken
  private let principal: Principal

  init(
    _ message: V1.CreateClientTokenRequest, by principal: Principal, id: String,
    at now: Timestamp
  ) throws(Failure) {
    _ = try principal.ownOrganization()
    self.principal = principal
    token = ClientToken(
      id: id, key: principal.id, purpose: try Self.purpose(message),
      expireTime: now + (message.lifetime?.duration ?? Self.lifetime))
  }

  /// One thing or the other: a token for a job spends nothing.
  private static func purpose(
    _ message: V1.CreateClientTokenRequest
  ) throws(Failure) -> ClientToken.Purpose {
    guard message.job.isEmpty else {
      guard message.spendCap == nil else {
        throw .invalid("spend_cap", "a token for one job spends nothing")
      }
      guard message.allowedModels.isEmpty else {
        throw .invalid("allowed_models", "a token for one job creates no other")
      }
      guard !message.job.contains(" ") else { throw .invalid("job", "is no job's id") }
      return .job(message.job)
    }
    guard let money = message.spendCap else {
      throw .invalid("spend_cap", "is required, or job")
    }
    let cap = try money.amount(of: "spend_cap")
    guard cap > .zero else { throw .invalid("spend_cap", "must be more than 0") }
    return .spending(cap: cap, models: message.allowedModels)
  }

  /// The token as the maker's key allows it now; it never outlives the key.
  func granted(at now: Timestamp, in tx: any Transaction) throws(Failure) -> ClientToken {
    let key = try Authority(principal, at: now, in: tx).key
    var granted = token
    if let end = key.rights.expireTime { granted.expireTime = min(end, granted.expireTime) }
    var asked = Rights()
    asked.addresses = key.rights.addresses
    asked.expireTime = granted.expireTime
    asked.ratePerMinute = key.rights.ratePerMinute
    switch granted.purpose {
    case .job:
      asked.scopes = ["jobs.read"]
      asked.models = key.rights.models
    case .spending(_, let models):
      asked.scopes = ["jobs.write"]
      asked.models = models.isEmpty ? key.rights.models : models
    }
    var holder = key.rights
    holder.scopes = key.scopes
    if let excess = holder.excess(asked) {
      throw Failure(
        .permissionDenied, "a token cannot do more than its key: \(excess)", reason: "escalation")
    }
    return granted
  }
}

extension ClientToken {
  /// The event names the token by its id, never by its text.
  fileprivate func append(
    organization: String, from source: String, at time: Timestamp, in tx: any Transaction
  ) throws(Failure) {
    let (job, cap, models): (String, String, [String]) =
      switch purpose {
      case .job(let job): (job, "", [])
      case .spending(let cap, let models): ("", cap.decimalText, models)
      }
    try EventLog.append(
      organization: organization, type: "client_token.created", principal: key, source: source,
      subject: id,
      payload: EventPayload.json([
        "job": job, "spend_cap": cap, "models": models.joined(separator: " "),
        "expire_time": "\(expireTime)",
      ]), at: time, in: tx)
  }
}
