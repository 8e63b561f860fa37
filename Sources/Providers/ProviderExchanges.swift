// One request to a provider: with its credential and limits, on the right client.

import Adapters
import Config
import Core
import EventLoop
import HTTP
import HTTPClient

struct ProviderExchanges: Sendable {
  private static let errorBytesLimit = 65_536

  private let clients: [HTTPClient]
  private let environment: [String: String]
  private let world: World

  init(clients: [HTTPClient], environment: [String: String], world: World) {
    self.clients = clients
    self.environment = environment
    self.world = world
  }

  /// The head of a successful response; anything else is thrown as what `failure` makes of it.
  /// - Parameter authorization: the field that carries a credential; nil where there is none.
  func send(
    _ request: ProviderRequest, for attempt: AttemptRequest, timeouts: AttemptTimeouts,
    authorization: (String) -> (name: String, value: String)?,
    failure: (FailedResponse) -> ProviderFailure?
  ) async throws(ProviderFailure) -> ClientResponse {
    let prepared = try prepare(request, attempt, timeouts, authorization)
    guard let client = clients.onThisLoop(world) else {
      throw FailureKind.capacity.failure(detail: "no client")
    }
    let response: ClientResponse
    do throws(ClientError) { response = try await client.send(prepared) } catch {
      throw ProviderFailure(error)
    }
    guard (200..<300).contains(response.status) else {
      let (failed, broken) = await read(response)
      if let broken, broken.kind == .cancelled { throw ProviderFailure(broken) }
      throw failure(failed) ?? FailureKind.upstreamError.failure()
    }
    return response
  }

  /// The secret of a reference, looked up at each call, so that a changed file or variable takes
  /// effect.
  func secret(_ reference: SecretReference) -> String? { reference.resolve(environment)?.exposed }

  /// The request with its credential and limits.
  private func prepare(
    _ built: ProviderRequest, _ attempt: AttemptRequest, _ timeouts: AttemptTimeouts,
    _ authorization: (String) -> (name: String, value: String)?
  ) throws(ProviderFailure) -> ClientRequest {
    let deployment = attempt.deployment
    var fields = built.fields
    for (name, value) in deployment.headers.sorted(by: { $0.key < $1.key }) {
      fields.set(name.lowercased(), to: try text(of: value, name))
    }
    if let reference = deployment.credential {
      let secret = try text(of: .secret(reference), "credential")
      if let (name, value) = authorization(secret) { fields.set(name, to: value) }
    }
    let header = deployment.quirks.idempotencyHeader
    if !header.isEmpty, !attempt.idempotencyKey.isEmpty, built.method == "POST" {
      fields.set(header, to: attempt.idempotencyKey)
    }
    return ClientRequest(
      method: built.method, url: deployment.baseURL + built.path, fields: fields, body: built.body,
      timeouts: ClientTimeouts(
        connect: timeouts.connect, firstByte: timeouts.firstOutput, idle: timeouts.firstOutput,
        total: timeouts.total))
  }

  private func text(of value: HeaderValue, _ name: String) throws(ProviderFailure) -> String {
    switch value {
    case .text(let text): return text
    case .secret(let reference):
      guard let secret = secret(reference) else {
        throw FailureKind.authentication.failure(detail: "the secret of \(name) is not set")
      }
      return secret
    }
  }

  /// A response without success; its body is read as far as it helps.
  private func read(_ response: ClientResponse) async -> (FailedResponse, ClientError?) {
    var body: [UInt8] = []
    var broken: ClientError?
    do throws(ClientError) {
      body = try await response.body.collect(upTo: Self.errorBytesLimit)
    } catch {
      broken = error
    }
    response.body.done()
    let failed = FailedResponse(
      status: response.status, fields: response.fields, body: body, now: world.now())
    return (failed, broken)
  }
}

extension [HTTPClient] {
  /// That of the loop that runs this; any for callers that run on no loop of ours.
  func onThisLoop(_ world: World) -> HTTPClient? {
    if let own = first(where: { $0.loop.isCurrent }) { return own }
    return isEmpty ? nil : self[Int(world.randomNumber(below: UInt64(count)))]
  }
}
