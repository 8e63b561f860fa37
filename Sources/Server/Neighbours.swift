// What the development profile runs beside the server: a sandbox and a receiver of webhooks.

import Access
import Billing
import Core
import EventLoop
import Sandbox
import Synchronization
import Transport
import Webhooks

/// Providers and receivers of our own making. Empty in production.
struct Neighbours: Sendable {
  let sandbox: SandboxServer?
  private let receiver: Listener?
  private let verifier: VerifierBox

  /// The receiver's URL.
  var webhookURL: String? { receiver.map { "http://\($0.address)/" } }

  /// Where the receiver listens, if nobody else does: beside a server at its usual place. One that
  /// listens elsewhere leaves that port to it.
  private static let receiverPort: UInt16 = 8082

  static func start(
    on ground: Ground, announce: @escaping @Sendable (String) -> Void
  ) async throws(Failure) -> Neighbours {
    let verifier = VerifierBox()
    let sandbox = try await startSandbox(on: ground)
    guard ground.configuration.isDevelopment else {
      return Neighbours(sandbox: sandbox, receiver: nil, verifier: verifier)
    }
    let service = WebhookReceiver(
      world: ground.world, verifier: { verifier.value },
      received: { webhook in announce(webhook.summary) })
    return Neighbours(
      sandbox: sandbox, receiver: try await listen(service, on: ground), verifier: verifier)
  }

  private static func startSandbox(on ground: Ground) async throws(Failure) -> SandboxServer? {
    let configuration = ground.configuration
    guard configuration.runsSandbox else { return nil }
    let place = try HostPort(configuration.sandboxListen, setting: "sandbox.listen")
    do throws(NetworkError) {
      return try await SandboxServer.start(
        configuration.sandbox, host: place.host, port: place.port, group: ground.group,
        world: ground.world)
    } catch {
      throw Failure(.internal, "cannot start the sandbox: \(error)", reason: "listen")
    }
  }

  private static func listen(
    _ service: WebhookReceiver, on ground: Ground
  ) async throws(Failure) -> Listener {
    let usual = try HostPort(ServerConfiguration.defaultListen, setting: "listen")
    let place = try HostPort(ground.configuration.listen, setting: "listen")
    let port = place.port == usual.port ? receiverPort : 0
    do throws(Failure) {
      return try await HostPort(host: "127.0.0.1", port: port)
        .listen(service, on: ground.group, world: ground.world)
    } catch {
      return try await HostPort(host: "127.0.0.1", port: 0)
        .listen(service, on: ground.group, world: ground.world)
    }
  }

  func stop() async {
    await receiver?.close()
    await sandbox?.stop()
  }

  /// Who can begin at once: made with keys and funds before anybody can call. Nil in production.
  func tenant(
    on ground: Ground, _ services: Services
  ) async throws(Failure) -> DevelopmentProfile.Tenant? {
    guard ground.configuration.isDevelopment, let webhookURL else { return nil }
    let tenant = try await DevelopmentProfile.tenant(on: ground)
    let secret = try await services.deliverer.secret(of: tenant.organization)
    verifier.value = try WebhookVerifier(secret: secret.text)
    try ground.data.write(DevelopmentProfile.webhookURLFile, Array("\(webhookURL)\n".utf8))
    return tenant
  }

  /// What the person at the terminal reads.
  func welcome(
    _ tenant: DevelopmentProfile.Tenant?, url: String, on ground: Ground
  ) -> String {
    guard let tenant, let webhookURL else { return "ModelRoute is ready at \(url)" }
    return DevelopmentProfile.welcome(
      url: url, webhookURL: webhookURL, key: tenant.key, data: ground.data.path)
  }
}

/// The verifier of the receiver; known only when the organisation is.
final class VerifierBox: Sendable {
  private let stored = Mutex<WebhookVerifier?>(nil)

  var value: WebhookVerifier? {
    get { stored.withLock(\.self) }
    set { stored.withLock { $0 = newValue } }
  }
}
